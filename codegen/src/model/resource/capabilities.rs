//! What the Capabilities vocabulary says about paths: what may be done there, and by whom.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::model::{Model, Target};
use crate::model::{Permission, Restriction, RestrictionTerm};

/// The terms that decide about requests.
const TERMS: [RestrictionTerm; 7] = [
    RestrictionTerm::Read,
    RestrictionTerm::ReadByKey,
    RestrictionTerm::Insert,
    RestrictionTerm::Update,
    RestrictionTerm::Delete,
    RestrictionTerm::Count,
    RestrictionTerm::Operation,
];

/// The restrictions of one target, by term.
pub(super) type Restrictions = BTreeMap<RestrictionTerm, Restriction>;

/// The restrictions of all targets.
///
/// A target is a path from the entity container, its own name and key segments left out
/// (`solutions/backupRestore/serviceApps`), an operation there
/// (`solutions/backupRestore/serviceApps/microsoft.graph.activate`), a navigation property
/// (`microsoft.graph.backupRestoreRoot/serviceApps`), or an entity type
/// (`microsoft.graph.serviceApp`); no part of it is an alias.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    targets: BTreeMap<String, Restrictions>,
}

impl Capabilities {
    /// The restrictions of a model.
    pub fn new(model: &Model<'_>) -> Self {
        let mut capabilities = Self::default();
        for (id, child) in model.children() {
            capabilities.read(model, Target::Child(id), child.name.to_owned());
        }
        for (path, id) in &model.paths {
            // What is left of a path into a container without the container's name.
            let path = model.containers.iter().find_map(|container| {
                path.strip_prefix(&container.name.to_string())?
                    .strip_prefix('/')
            });
            if let Some(path) = path {
                capabilities.read(model, Target::Path(*id), path.to_owned());
            }
        }
        for (id, entry) in model.types() {
            capabilities.read(model, Target::Type(id), entry.name.to_string());
            for (id, property) in model.own_properties(id) {
                if property.is_navigation() {
                    let path = format!("{}/{}", entry.name, property.name);
                    capabilities.read(model, Target::Property(id), path);
                }
            }
        }
        capabilities
    }

    fn read(&mut self, model: &Model<'_>, target: Target, path: String) {
        if model.annotations(target).is_empty() {
            return;
        }
        let restrictions: Restrictions = TERMS
            .into_iter()
            .filter_map(|term| Some((term, model.restriction(target, term)?)))
            .collect();
        if !restrictions.is_empty() {
            self.targets.insert(path, restrictions);
        }
    }

    /// The restrictions of `target`.
    pub(super) fn get(&self, target: &str) -> Option<&Restrictions> {
        self.targets.get(target)
    }

    /// Whether something is said about `path` or a path below it.
    pub(super) fn reach(&self, path: &str) -> bool {
        self.below(path).next().is_some()
    }

    /// The targets at `path` and below it.
    pub(super) fn below<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a str> {
        let from = self
            .targets
            .range::<str, _>((Bound::Included(path), Bound::Unbounded));
        from.map(|(target, _)| target.as_str())
            .take_while(move |target| target.starts_with(path))
            .filter(move |target| {
                let rest = target.get(path.len()..).unwrap_or_default();
                rest.is_empty() || rest.starts_with('/')
            })
    }
}

/// Whether a term allows or denies something.
pub(super) fn is_allowed(restrictions: &Restrictions, term: RestrictionTerm) -> Option<bool> {
    restrictions
        .get(&term)
        .and_then(|restriction| restriction.is_supported)
}

/// The permissions that a term names.
pub(super) fn permissions(restrictions: &Restrictions, term: RestrictionTerm) -> &[Permission] {
    restrictions
        .get(&term)
        .map_or(&[], |restriction| &restriction.permissions)
}
