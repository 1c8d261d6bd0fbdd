//! What the Capabilities vocabulary says about paths: what may be done there, and by whom.

use crate::schema::{Model, Permission, Restriction, RestrictionTerm, Target};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

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
pub(in crate::api) struct Capabilities {
    targets: BTreeMap<String, Restrictions>,
    /// The targets that an overlay speaks of: nobody else can mend them.
    overlaid: BTreeSet<String>,
}

impl Capabilities {
    /// The restrictions of a model.
    pub(in crate::api) fn new(model: &Model<'_>) -> Self {
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
        if restrictions.is_empty() {
            return;
        }
        let mut annotations = model.annotations(target).iter();
        if annotations.any(|applied| applied.is_overlay) {
            self.overlaid.insert(path.clone());
        }
        self.targets.insert(path, restrictions);
    }

    /// The restrictions of `target`.
    pub(super) fn get(&self, target: &str) -> Option<&Restrictions> {
        self.targets.get(target)
    }

    /// Whether something is said about `path` or a path below it.
    pub(super) fn reach(&self, path: &str) -> bool {
        let from = (Bound::Included(path), Bound::Unbounded);
        let targets = self.targets.range::<str, _>(from).map(|(target, _)| target);
        targets
            .take_while(|target| target.starts_with(path))
            .any(|target| is_below(target, path))
    }

    /// The targets at `path` and below it that an overlay speaks of.
    pub(super) fn overlaid<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a str> {
        let targets = self.overlaid.iter().map(String::as_str);
        targets.filter(move |target| is_below(target, path))
    }
}

/// Whether a target is `path` or below it.
fn is_below(target: &str, path: &str) -> bool {
    let rest = target.strip_prefix(path);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
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
