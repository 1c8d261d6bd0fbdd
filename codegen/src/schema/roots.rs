//! The roots of a version, resolved in a model.

use super::arena::{ChildId, ContainerId, OperationId, QualifiedName, Step, TypeId, count};
use super::model::{Declared, Map, Model};
use super::nearest::most_alike;
use crate::config::{Config, VersionConfig};
use crate::csdl::{ContainerChildKind, OperationKind};
use crate::diagnostic::{Checked, Diagnostic, Diagnostics, quote};

/// The roots of a version, each list in the order of the configuration.
#[derive(Clone, Debug, Default)]
pub(crate) struct Roots {
    /// The roots that are resources.
    pub(crate) resources: Vec<Root>,
    /// The roots that are imports.
    pub(crate) imports: Vec<Import>,
}

/// A resource at which an API starts.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    /// The path from the configuration, such as `solutions/backupRestore`, without the container that it may name
    /// first.
    pub(crate) path: String,
    /// The entity set or singleton at the start of the path.
    pub(crate) child: ChildId,
    /// Whether that is an entity set.
    pub(crate) is_entity_set: bool,
    /// The type of the entity set's items or of the singleton.
    pub(crate) start: TypeId,
    /// The navigation properties and type casts after it.
    pub(crate) steps: Vec<Step>,
    /// The type at the end of the path.
    pub(crate) end: TypeId,
}

/// An operation that is called at the service itself: a root that is an import.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    /// The function or action import.
    pub(crate) child: ChildId,
    /// The overloads of the import; none if it is left out, because it names nothing that can be called.
    pub(crate) operations: Vec<OperationId>,
}

/// The maximum number of unresolved roots for which a similar name is searched.
const MAX_HINTS: usize = 20;

/// Resolves all roots of a version.
///
/// # Errors
///
/// Returns an error for a version without roots, and for roots that are not paths from an entity set or a singleton
/// through single navigation properties and casts to derived types: all at once.
pub(crate) fn follow(
    model: &Model<'_>,
    version: &VersionConfig,
    config: &Config,
) -> Result<Checked<Roots>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut roots = Roots::default();
    let starts = Starts::new(model);
    let mut lost = 0;
    for path in &version.roots {
        let mut report = |diagnostic: Diagnostic| {
            let placed = config.place(diagnostic, version.at);
            diagnostics.push(placed.in_element(format!("version {}", version.name)));
        };
        let (path, container) = unqualified(model, path);
        if let Some(import) = import(model, &starts, container, path) {
            if import.operations.is_empty() {
                report(
                    Diagnostic::warning(format!(
                        "the import {} is left out: it names no operation that is called without a binding parameter",
                        quote(path)
                    ))
                    .help("leave it out of the roots, too"),
                );
            }
            roots.imports.push(import);
            continue;
        }
        match root(model, &starts, container, path) {
            Ok(root) => {
                if let Some(other) = starts.other(model, container, &root) {
                    let (mine, other) =
                        (container_of(model, root.child), container_of(model, other));
                    report(
                        Diagnostic::warning(format!(
                            "the root {} is in `{mine}` and in `{other}`: that of `{mine}` counts",
                            quote(path)
                        ))
                        .help(format!("write `{mine}/{path}` or `{other}/{path}`")),
                    );
                }
                roots.resources.push(root);
            }
            Err(message) => {
                lost += 1;
                let nearest = (lost <= MAX_HINTS)
                    .then(|| nearest(model, &starts, container, path))
                    .flatten();
                let hint = nearest.map_or_else(String::new, |name| {
                    format!("did you mean {}? ", quote(&name))
                });
                report(
                    Diagnostic::error(format!("the root {} does not resolve: {message}", quote(path)))
                        .help(format!(
                            "{hint}start with an entity set, a singleton or an import, go on with single navigation properties or derived types, and end at the first collection",
                        )),
                );
            }
        }
    }
    if version.roots.is_empty() {
        let message = format!("the version {} has no roots", quote(&version.name));
        let problem = config.place(Diagnostic::error(message), version.at);
        diagnostics.push(problem.help("name at least one entity set or singleton"));
    }
    diagnostics.check(roots)
}

/// Returns the import that a root names, if it names one.
fn import(
    model: &Model<'_>,
    starts: &Starts<'_>,
    container: Option<ContainerId>,
    path: &str,
) -> Option<Import> {
    let child = starts.find(model, container, path)?;
    let entry = model.child(child);
    let (name, kind) = match &entry.element.kind {
        ContainerChildKind::ActionImport { action, .. } => (action, OperationKind::Action),
        ContainerChildKind::FunctionImport { function, .. } => (function, OperationKind::Function),
        ContainerChildKind::EntitySet { .. } | ContainerChildKind::Singleton { .. } => return None,
    };
    let first = model.lookup_operation(entry.location.source, name);
    let overloads = first
        .into_iter()
        .flat_map(|first| model.overloads_from(first));
    let operations = overloads.filter(|id| {
        let element = model.operation(*id).element;
        element.kind == kind && !element.is_bound
    });
    Some(Import {
        child,
        operations: operations.collect(),
    })
}

/// The children of all containers by their names: of one name, the child of the default container.
struct Starts<'m> {
    /// The child that counts, and one of another container with the same name if neither container is the default.
    by_name: Map<&'m str, (ChildId, Option<ChildId>)>,
    /// All names, sorted.
    names: Vec<&'m str>,
}

impl<'m> Starts<'m> {
    /// The default container is the one that is declared as such; else one that no other extends; of several, the first
    /// by name.
    fn new(model: &'m Model<'_>) -> Self {
        let mut is_extended = vec![false; model.containers.len()];
        for id in (0..count(model.containers.len())).map(ContainerId) {
            if let Some(extended) = model.extended_by(id) {
                is_extended[extended.0 as usize] = true;
            }
        }
        let rank = |id: ContainerId| {
            let container = model.container(id);
            let is_extended = is_extended[id.0 as usize];
            ((!container.element.is_default, is_extended), container.name)
        };
        let mut by_name: Map<&str, (ChildId, Option<ChildId>)> = Map::default();
        for (id, child) in model.children() {
            let Some((best, other)) = by_name.get_mut(child.name) else {
                by_name.insert(child.name, (id, None));
                continue;
            };
            let (mine, theirs) = (rank(child.container), rank(model.child(*best).container));
            let before = if mine < theirs {
                std::mem::replace(best, id)
            } else {
                id
            };
            if mine.0 == theirs.0 {
                *other = Some(before);
            } else if mine < theirs {
                *other = None;
            }
        }
        let mut names: Vec<&str> = model.children().map(|(_, child)| child.name).collect();
        names.sort_unstable();
        names.dedup();
        Self { by_name, names }
    }

    fn find(
        &self,
        model: &Model<'_>,
        container: Option<ContainerId>,
        name: &str,
    ) -> Option<ChildId> {
        if let Some(container) = container {
            return model.child_named(container, name);
        }
        // The key has the lifetime of the model; a map of shorter keys serves as well.
        let by_name: &Map<&str, (ChildId, Option<ChildId>)> = &self.by_name;
        by_name.get(name).map(|(child, _)| *child)
    }

    /// Returns the child of another container that an unqualified root may also refer to.
    fn other(
        &self,
        model: &Model<'_>,
        container: Option<ContainerId>,
        root: &Root,
    ) -> Option<ChildId> {
        let by_name: &Map<&str, (ChildId, Option<ChildId>)> = &self.by_name;
        let (_, other) = by_name.get(model.child(root.child).name)?;
        other.filter(|_| container.is_none())
    }
}

fn container_of<'m>(model: &'m Model<'_>, child: ChildId) -> QualifiedName<'m> {
    model.container(model.child(child).container).name
}

/// Returns a root without the container that it may name first, and that container.
fn unqualified<'p>(model: &Model<'_>, path: &'p str) -> (&'p str, Option<ContainerId>) {
    let qualified = path.split_once('/').and_then(|(first, rest)| {
        match model.lookup(model.plain_scope(), first)? {
            Declared::Container(id) => Some((rest, Some(id))),
            _ => None,
        }
    });
    qualified.unwrap_or((path, None))
}

/// Returns the root that is most similar to a path that is none: the first missing segment is replaced, or the path ends
/// where it would pass through a collection or leave the navigation.
fn nearest(
    model: &Model<'_>,
    starts: &Starts<'_>,
    container: Option<ContainerId>,
    path: &str,
) -> Option<String> {
    let is_root = |path: &String| {
        import(model, starts, container, path).is_some()
            || root(model, starts, container, path).is_ok()
    };
    let mut shorter = path;
    let beginnings = std::iter::from_fn(|| {
        (shorter, _) = shorter.rsplit_once('/')?;
        Some(shorter.to_owned())
    });
    let corrected = corrected(model, starts, container, path);
    corrected
        .into_iter()
        .flatten()
        .chain(beginnings)
        .find(is_root)
}

/// Returns a path with the most similar name in place of the first missing segment, and the same without the segments
/// after it.
fn corrected(
    model: &Model<'_>,
    starts: &Starts<'_>,
    container: Option<ContainerId>,
    path: &str,
) -> Option<[String; 2]> {
    let segments: Vec<&str> = path.split('/').collect();
    let (first, rest) = segments.split_first()?;
    let joined = |place: usize, name: &str| {
        let (before, after) = (segments.get(..place)?, segments.get(place + 1..)?);
        let short = [before, &[name]].concat();
        Some([[&short, after].concat().join("/"), short.join("/")])
    };
    let Some(child) = starts.find(model, container, first) else {
        return joined(0, &most_alike(first, starts.names.iter().copied())?);
    };
    let start = model.child(child).entity_type?;
    let known = |length: &usize| {
        let steps = model.steps(model.plain_scope(), start, rest.get(..*length)?);
        steps.ok().map(|(current, _)| (*length, current))
    };
    let (length, current) = (0..rest.len()).rev().find_map(|length| known(&length))?;
    let properties = model
        .with_bases(current)
        .flat_map(|id| model.own_properties(id));
    let navigation = properties.filter(|(_, property)| property.is_navigation());
    let navigation = navigation.map(|(_, property)| property.name);
    joined(length + 1, &most_alike(rest.get(length)?, navigation)?)
}

fn root(
    model: &Model<'_>,
    starts: &Starts<'_>,
    container: Option<ContainerId>,
    path: &str,
) -> Result<Root, String> {
    let mut segments = path.split('/');
    let first = segments.next().unwrap_or_default();
    let rest: Vec<&str> = segments.collect();
    let child = starts.find(model, container, first);
    let child = child.ok_or_else(|| match first {
        "" => "it is empty, or begins with a slash".to_owned(),
        first => format!("no container has {}", quote(first)),
    })?;
    let entry = model.child(child);
    let is_entity_set = matches!(entry.element.kind, ContainerChildKind::EntitySet { .. });
    let is_singleton = matches!(entry.element.kind, ContainerChildKind::Singleton { .. });
    let start = entry
        .entity_type
        .ok_or_else(|| match is_entity_set || is_singleton {
            true => format!("{} is declared with a fault", quote(first)),
            false => format!("{} is neither an entity set nor a singleton", quote(first)),
        })?;
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
                        "{} is not a navigation property",
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
