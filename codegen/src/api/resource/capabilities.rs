//! The Capabilities vocabulary: which requests are permitted where, and who may send them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use crate::schema::problems::Location;
use crate::schema::{
    Applied, Model, Permission, PropertyId, Restriction, RestrictionTerm, Step, Target, TypeId,
    TypeTarget, UpdateMethod,
};

/// The subject of a restriction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// A path from the entity container, without its name and without key segments
    /// (`solutions/backupRestore/serviceApps`), or an operation at such a path
    /// (`solutions/backupRestore/serviceApps/microsoft.graph.activate`). No part of it is an alias.
    Path(String),
    /// A navigation property, at every place.
    Property(PropertyId),
    /// A navigation property behind another one, at every place of that one.
    Behind(PropertyId, PropertyId),
    /// An entity type, at every place.
    Type(TypeId),
}

/// The restrictions of one subject, by term.
#[derive(Clone, Debug, Default)]
pub(super) struct Restrictions(BTreeMap<RestrictionTerm, Restriction>);

impl Restrictions {
    /// Returns whether a term allows or denies a request.
    pub(super) fn is_allowed(&self, term: RestrictionTerm) -> Option<bool> {
        self.0.get(&term)?.is_supported
    }

    /// `UpdateMethod`.
    pub(super) fn update_method(&self) -> Option<UpdateMethod> {
        self.0.get(&RestrictionTerm::Update)?.update_method
    }

    /// Returns the permissions that a term states.
    pub(super) fn permissions(&self, term: RestrictionTerm) -> &[Permission] {
        self.0
            .get(&term)
            .map_or(&[], |restriction| &restriction.permissions)
    }
}

/// The restrictions of all subjects.
#[derive(Debug, Default)]
pub(super) struct Capabilities {
    paths: BTreeMap<String, Restrictions>,
    properties: HashMap<PropertyId, Restrictions>,
    behind: HashMap<(PropertyId, PropertyId), Restrictions>,
    types: HashMap<TypeId, Restrictions>,
    /// The paths that are targets of annotations, other than those inside `NavigationRestrictions`.
    targets: BTreeSet<String>,
    /// The paths in overlays, with their locations: a fault in them can only be corrected there.
    overlaid: BTreeMap<String, Location>,
}

impl Capabilities {
    /// The restrictions of a model.
    pub(super) fn new(model: &Model<'_>) -> Self {
        let mut capabilities = Self::default();
        let paths = paths(model);
        let mut nested = Vec::new();
        for applied in model
            .applied()
            .chunk_by(|one, other| one.target == other.target)
        {
            let Some(target) = applied.first().map(|applied| applied.target) else {
                continue;
            };
            let is_read = match target {
                Target::Property(id) => model.property(id).is_navigation(),
                Target::Child(_) | Target::Path(_) | Target::Type(_) => true,
                _ => false,
            };
            if !is_read {
                continue;
            }
            let found = model.navigation_restrictions(target);
            nested.extend(found.into_iter().map(|found| (target, found)));
            let Some(restrictions) = read(model, target) else {
                continue;
            };
            match target {
                Target::Property(id) => {
                    capabilities.properties.insert(id, restrictions);
                }
                Target::Type(id) => {
                    capabilities.types.insert(id, restrictions);
                }
                Target::Child(id) => {
                    let path = model.child(id).name.to_owned();
                    capabilities.add_path(path, restrictions, applied);
                }
                Target::Path(_) => {
                    if let Some(path) = paths.get(&target) {
                        capabilities.add_path(path.clone(), restrictions, applied);
                    }
                }
                _ => {}
            }
        }
        for (target, (path, term, restriction)) in nested {
            if let Some(restrictions) = capabilities.nested(model, &paths, target, &path) {
                // What is annotated at the navigation property itself takes precedence.
                restrictions.0.entry(term).or_insert(restriction);
            }
        }
        capabilities
    }

    /// Returns the restrictions of a path behind a target, or of the target itself if the path is empty.
    fn nested(
        &mut self,
        model: &Model<'_>,
        paths: &HashMap<Target, String>,
        target: Target,
        path: &str,
    ) -> Option<&mut Restrictions> {
        let before = match target {
            Target::Type(id) => {
                let id = model.find_own_property(id, path)?;
                return Some(self.properties.entry(id).or_default());
            }
            Target::Property(id) if path.is_empty() => {
                return Some(self.properties.entry(id).or_default());
            }
            Target::Property(id) => {
                let behind = (id, navigation_behind(model, id, path)?);
                return Some(self.behind.entry(behind).or_default());
            }
            Target::Child(id) => model.child(id).name,
            Target::Path(_) => paths.get(&target)?,
            _ => return None,
        };
        let path = match path {
            "" => before.to_owned(),
            path => format!("{before}/{path}"),
        };
        Some(self.paths.entry(path).or_default())
    }

    fn add_path(&mut self, path: String, restrictions: Restrictions, applied: &[Applied<'_>]) {
        if let Some(applied) = applied.iter().find(|applied| applied.is_overlay) {
            self.overlaid.insert(path.clone(), applied.location);
        }
        self.targets.insert(path.clone());
        self.paths.insert(path, restrictions);
    }

    /// The restrictions of a subject.
    pub(super) fn get(&self, subject: &Subject) -> Option<&Restrictions> {
        match subject {
            Subject::Path(path) => self.paths.get(path),
            Subject::Property(id) => self.properties.get(id),
            Subject::Behind(before, id) => self.behind.get(&(*before, *id)),
            Subject::Type(id) => self.types.get(id),
        }
    }

    /// Returns who may call an operation at a path; empty if nothing is stated.
    pub(super) fn operation(&self, path: &str, operation: &str) -> &[Permission] {
        self.paths
            .get(&format!("{path}/{operation}"))
            .map_or(&[], |found| found.permissions(RestrictionTerm::Operation))
    }

    /// Returns whether an annotation has `path` or a path below it as its target.
    pub(super) fn has_below(&self, path: &str) -> bool {
        let from = (Bound::Included(path), Bound::Unbounded);
        any_below(self.targets.range::<str, _>(from), path)
    }

    /// Returns whether anything is stated of `path` or of a path below it, by whatever annotation.
    pub(super) fn is_stated_below(&self, path: &str) -> bool {
        let from = (Bound::Included(path), Bound::Unbounded);
        let paths = self.paths.range::<str, _>(from);
        any_below(paths.map(|(found, _)| found), path)
    }

    /// Returns the paths in overlays at `path` and below it, with their locations.
    pub(super) fn overlaid<'a>(
        &'a self,
        path: &'a str,
    ) -> impl Iterator<Item = (&'a str, Location)> {
        let paths = self.overlaid.iter();
        paths
            .map(|(found, location)| (found.as_str(), *location))
            .filter(move |(found, _)| is_below(found, path))
    }
}

/// Returns whether any of these paths, which are sorted and start at `path`, is that path or below it.
fn any_below<'p>(paths: impl Iterator<Item = &'p String>, path: &str) -> bool {
    paths
        .take_while(|found| found.starts_with(path))
        .any(|found| is_below(found, path))
}

/// Returns the navigation property at a path behind another one, if no third one is between them.
fn navigation_behind(model: &Model<'_>, id: PropertyId, path: &str) -> Option<PropertyId> {
    let start = match model.property(id).reference.target {
        TypeTarget::Declared(start) => start,
        TypeTarget::Primitive(_) => return None,
    };
    let segments: Vec<&str> = path.split('/').collect();
    let mut steps = model.follow_path(start, &segments).ok()?;
    let Some(Step::Property(last)) = steps.pop() else {
        return None;
    };
    let passes_another = steps.iter().any(|step| match step {
        Step::Property(id) => model.property(*id).is_navigation(),
        Step::Cast(_) => false,
    });
    (model.property(last).is_navigation() && !passes_another).then_some(last)
}

/// Returns the paths of a model's containers, without the names of these.
fn paths(model: &Model<'_>) -> HashMap<Target, String> {
    let containers: Vec<String> = model
        .containers
        .iter()
        .map(|container| format!("{}/", container.name))
        .collect();
    let found = model.paths.iter().filter_map(|(path, id)| {
        let mut prefixes = containers.iter();
        let rest = prefixes.find_map(|prefix| path.strip_prefix(prefix))?;
        Some((Target::Path(*id), rest.to_owned()))
    });
    found.collect()
}

/// Returns the restrictions of a target; `None` if it has none about requests.
fn read(model: &Model<'_>, target: Target) -> Option<Restrictions> {
    let restrictions: BTreeMap<RestrictionTerm, Restriction> = RestrictionTerm::ALL
        .into_iter()
        .filter_map(|term| Some((term, model.restriction(target, term)?)))
        .collect();
    (!restrictions.is_empty()).then_some(Restrictions(restrictions))
}

/// Returns whether a path is another one or below it.
fn is_below(path: &str, above: &str) -> bool {
    let rest = path.strip_prefix(above);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
