//! The Capabilities vocabulary: which requests are permitted where, and who may send them.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::schema::problems::Location;
use crate::schema::{
    Applied, ContainerId, Model, Permission, PropertyId, Restriction, RestrictionTerm, Step,
    Target, TypeId, TypeTarget, UpdateMethod,
};

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

/// A path from the entity container of which something is stated, or that leads to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct PathId(usize);

/// The container itself.
const CONTAINER: PathId = PathId(0);

/// What is stated of a path from the entity container, without its name and without key segments
/// (`solutions/backupRestore/serviceApps`), or of an operation at such a path
/// (`solutions/backupRestore/serviceApps/microsoft.graph.activate`). No part of it is an alias.
#[derive(Debug, Default)]
struct Path {
    restrictions: Restrictions,
    /// Whether it or a path below it is the target of an annotation, other than inside `NavigationRestrictions`.
    has_target: bool,
    /// The paths below it, by their next segments.
    below: HashMap<String, PathId>,
}

/// The restrictions of all that is annotated.
#[derive(Debug)]
pub(super) struct Capabilities {
    /// The container, and the paths from it.
    paths: Vec<Path>,
    /// Navigation properties, at every place.
    properties: HashMap<PropertyId, Restrictions>,
    /// Navigation properties behind other ones, at every place of those.
    behind: HashMap<(PropertyId, PropertyId), Restrictions>,
    /// Entity types, at every place.
    types: HashMap<TypeId, Restrictions>,
    /// What containers state of all their collections.
    defaults: HashMap<ContainerId, Restrictions>,
    /// The paths in overlays, with their locations: a fault in them can only be corrected there.
    overlaid: BTreeMap<String, (PathId, Location)>,
}

impl Capabilities {
    /// The restrictions of a model.
    pub(super) fn new(model: &Model<'_>) -> Self {
        let mut capabilities = Self {
            paths: vec![Path::default()],
            properties: HashMap::new(),
            behind: HashMap::new(),
            types: HashMap::new(),
            defaults: defaults(model),
            overlaid: BTreeMap::new(),
        };
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
            let Some(restrictions) = read(|term| model.restriction(target, term)) else {
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
                    capabilities.add_path(model.child(id).name, restrictions, applied);
                }
                Target::Path(_) => {
                    if let Some(path) = paths.get(&target) {
                        capabilities.add_path(path, restrictions, applied);
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
        let behind = path.split('/').filter(|_| !path.is_empty());
        let id = before
            .split('/')
            .chain(behind)
            .fold(CONTAINER, |above, segment| self.enter(above, segment));
        Some(&mut self.paths[id.0].restrictions)
    }

    /// Returns the path that continues another one with a segment, which is added if it is new.
    fn enter(&mut self, above: PathId, segment: &str) -> PathId {
        if let Some(known) = self.below(above, segment) {
            return known;
        }
        let next = PathId(self.paths.len());
        self.paths.push(Path::default());
        self.paths[above.0].below.insert(segment.to_owned(), next);
        next
    }

    fn add_path(&mut self, path: &str, restrictions: Restrictions, applied: &[Applied<'_>]) {
        let mut id = CONTAINER;
        for segment in path.split('/') {
            id = self.enter(id, segment);
            self.paths[id.0].has_target = true;
        }
        self.paths[id.0].restrictions = restrictions;
        if let Some(applied) = applied.iter().find(|applied| applied.is_overlay) {
            self.overlaid
                .insert(path.to_owned(), (id, applied.location));
        }
    }

    /// Returns the path of an entity set, a singleton or an import; `None` if nothing is stated of it or below it.
    pub(super) fn start(&self, name: &str) -> Option<PathId> {
        self.below(CONTAINER, name)
    }

    /// Returns the path that continues another one with a segment; `None` if nothing is stated of it or below it.
    pub(super) fn below(&self, above: PathId, segment: &str) -> Option<PathId> {
        self.paths[above.0].below.get(segment).copied()
    }

    /// The restrictions of a path.
    pub(super) fn of_path(&self, path: PathId) -> &Restrictions {
        &self.paths[path.0].restrictions
    }

    /// The restrictions of a navigation property, at every place.
    pub(super) fn of_property(&self, id: PropertyId) -> Option<&Restrictions> {
        self.properties.get(&id)
    }

    /// The restrictions of a navigation property behind another one, at every place of that one.
    pub(super) fn of_property_behind(
        &self,
        before: PropertyId,
        id: PropertyId,
    ) -> Option<&Restrictions> {
        self.behind.get(&(before, id))
    }

    /// The restrictions of an entity type, at every place.
    pub(super) fn of_type(&self, id: TypeId) -> Option<&Restrictions> {
        self.types.get(&id)
    }

    /// What a container states of all its collections.
    pub(super) fn of_collections(&self, container: ContainerId) -> Option<&Restrictions> {
        self.defaults.get(&container)
    }

    /// Returns who may call an operation at a path; empty if nothing is stated.
    pub(super) fn operation(&self, path: PathId, operation: &str) -> &[Permission] {
        let path = self.below(path, operation);
        path.map_or(&[], |path| {
            self.of_path(path).permissions(RestrictionTerm::Operation)
        })
    }

    /// Returns whether an annotation has a path or one below it as its target.
    pub(super) fn has_target(&self, path: Option<PathId>) -> bool {
        path.is_some_and(|path| self.paths[path.0].has_target)
    }

    /// Returns the paths in overlays at `path` and below it, with their locations.
    pub(super) fn overlaid<'a>(
        &'a self,
        path: &'a str,
    ) -> impl Iterator<Item = (&'a str, PathId, Location)> {
        let paths = self.overlaid.iter();
        paths
            .map(|(found, (id, location))| (found.as_str(), *id, *location))
            .filter(move |(found, ..)| is_below(found, path))
    }
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

/// Returns what the containers of a model state of all their collections.
fn defaults(model: &Model<'_>) -> HashMap<ContainerId, Restrictions> {
    let containers = model.children().map(|(_, child)| child.container);
    let containers: HashSet<ContainerId> = containers.collect();
    let stated = |id| read(|term| model.default_restriction(id, term));
    let defaults = containers
        .into_iter()
        .filter_map(|id| Some((id, stated(id)?)));
    defaults.collect()
}

/// Returns the restrictions that are stated; `None` if there are none about requests.
fn read(stated: impl Fn(RestrictionTerm) -> Option<Restriction>) -> Option<Restrictions> {
    let restrictions: BTreeMap<RestrictionTerm, Restriction> = RestrictionTerm::ALL
        .into_iter()
        .filter_map(|term| Some((term, stated(term)?)))
        .collect();
    (!restrictions.is_empty()).then_some(Restrictions(restrictions))
}

/// Returns whether a path is another one or below it.
fn is_below(path: &str, above: &str) -> bool {
    let rest = path.strip_prefix(above);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
