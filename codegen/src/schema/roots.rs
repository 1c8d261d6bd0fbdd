//! The roots of a version, followed through a model.

use super::arena::{ChildId, Step, TypeId};
use super::model::Model;
use crate::config::{Config, VersionConfig};
use crate::csdl::ContainerChildKind;
use crate::diagnostic::{Diagnostic, Diagnostics, quote};

/// Where an API starts.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    /// The path as the configuration has it, such as `solutions/backupRestore`.
    pub(crate) path: String,
    /// The entity set or singleton that the path starts with.
    pub(crate) child: ChildId,
    /// Whether that is an entity set.
    pub(crate) is_entity_set: bool,
    /// The type of the entity set's items or of the singleton.
    pub(crate) start: TypeId,
    /// The navigation properties and type casts after it.
    pub(crate) steps: Vec<Step>,
    /// The type that the path ends with.
    pub(crate) end: TypeId,
}

/// Follows all roots of a version.
///
/// # Errors
///
/// A version without roots, and roots that do not lead from an entity set or a singleton through
/// single navigation properties and casts to derived types: all at once.
pub(crate) fn follow(
    model: &Model<'_>,
    version: &VersionConfig,
    config: &Config,
) -> Result<Vec<Root>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut roots = Vec::with_capacity(version.roots.len());
    for path in &version.roots {
        match root(model, path) {
            Ok(root) => roots.push(root),
            Err(message) => diagnostics.push(
                Diagnostic::error(format!("the root {} leads nowhere: {message}", quote(path)))
                    .in_source(config.source_name())
                    .in_element(format!("version {}", version.name))
                    .help(
                        "start with an entity set or a singleton, go on with single navigation properties or derived types, and end at the first collection",
                    ),
            ),
        }
    }
    if version.roots.is_empty() {
        diagnostics.push(
            Diagnostic::error(format!("the version {} has no roots", quote(&version.name)))
                .in_source(config.source_name())
                .help("name at least one entity set or singleton"),
        );
    }
    diagnostics.or(roots)
}

fn root(model: &Model<'_>, path: &str) -> Result<Root, String> {
    let mut segments = path.split('/');
    let first = segments.next().unwrap_or_default();
    let rest: Vec<&str> = segments.collect();
    let child = model
        .children()
        .find(|(_, child)| child.name == first)
        .map(|(id, _)| id);
    let child = child.ok_or_else(|| format!("no container has {}", quote(first)))?;
    let entry = model.child(child);
    let start = entry
        .entity_type
        .ok_or_else(|| format!("{} is neither an entity set nor a singleton", quote(first)))?;
    let is_entity_set = matches!(entry.element.kind, ContainerChildKind::EntitySet { .. });
    let (end, steps) = model.steps(model.plain_scope(), start, &rest)?;
    let mut collection = is_entity_set.then_some(first);
    let mut current = start;
    for step in &steps {
        if let Some(collection) = collection {
            return Err(format!(
                "it passes through the collection {}",
                quote(collection)
            ));
        }
        match *step {
            Step::Cast(id) => {
                if !model.with_bases(id).any(|base| base == current) {
                    let (cast, from) = (model.type_entry(id).name, model.type_entry(current).name);
                    return Err(format!("`{cast}` does not derive from `{from}`"));
                }
                current = id;
            }
            Step::Property(id) => {
                let property = model.property(id);
                if !property.is_navigation() {
                    return Err(format!(
                        "{} is no navigation property",
                        quote(property.name)
                    ));
                }
                collection = property.reference.is_collection.then_some(property.name);
                current = model.declared_type(property.reference).unwrap_or(current);
            }
        }
    }
    Ok(Root {
        path: path.to_owned(),
        child,
        is_entity_set,
        start,
        steps,
        end,
    })
}
