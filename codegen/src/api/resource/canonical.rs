//! The canonical places of entity types, and behind which casts and links the walk goes on because it finds them
//! nowhere else.
//!
//! A root, and what is contained, is a canonical place of its declared type: OData forms the canonical URL of an entity
//! from it. Some types have none that is reached so: a derived type that is only found by a cast, and a type without an
//! entity set that is only found by a link. Then the cast or the link is the way to such a type, and the canonical place
//! of what it contains is behind it. A place is therefore as far away as the number of such detours on the way to it, and
//! a cast or a link goes on if no canonical place is as near as the place that it starts from. The entity sets and
//! singletons of the service that are no roots count too.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::definitions::Definitions;
use crate::api::types::{Property, StructuredKind, StructuredTypeId, ValueType};
use crate::schema::TypeId;
use crate::schema::roots::Root;

/// The canonical places of all types.
pub(super) struct CanonicalPlaces {
    /// The distance of the nearest place of each type that has one.
    nearest: BTreeMap<StructuredTypeId, usize>,
    /// The types of the entity sets and singletons of the service, whether they are roots or not.
    of_service: BTreeSet<TypeId>,
}

/// How a type is found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// As the declared type of a root, or of a navigation property with containment.
    Canonical,
    /// As the declared type of a navigation property without containment.
    Link,
    /// As a complex value.
    Part,
    /// By a cast.
    Cast,
}

/// What navigation without containment is to the entities that it leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// A link to what has its canonical place elsewhere: navigation ends.
    End,
    /// The way to some of them. The others have their canonical place elsewhere, and are created and changed there.
    Way,
    /// Their canonical place.
    Canonical,
}

/// A type, and how it is found.
type Found = (StructuredTypeId, Way);

/// What was entered already.
#[derive(Default)]
struct Entered {
    types: BTreeSet<StructuredTypeId>,
    ways: BTreeSet<Found>,
}

impl CanonicalPlaces {
    /// Finds the places of all types. `leading` are the complex types with further resources.
    pub(super) fn new(
        definitions: &Definitions<'_, '_>,
        roots: &[Root],
        leading: &BTreeSet<StructuredTypeId>,
    ) -> Self {
        let children = definitions.model().children();
        let of_service: BTreeSet<TypeId> = children
            .filter_map(|(_, child)| child.entity_type)
            .collect();
        let mut places = Self {
            nearest: in_service(definitions, &of_service),
            of_service,
        };
        let ends = roots.iter().map(|root| root.end);
        let ends = ends.filter_map(|id| definitions.structured_id(id));
        let mut open: Vec<Found> = ends.map(|id| (id, Way::Canonical)).collect();
        let mut entered = Entered::default();
        let mut distance = 0;
        while !open.is_empty() {
            open = places.enter(definitions, leading, &mut entered, open, distance);
            distance += 1;
        }
        places
    }

    /// Enters the types at a distance, with all that they contain, and returns those behind the next detour.
    fn enter(
        &mut self,
        definitions: &Definitions<'_, '_>,
        leading: &BTreeSet<StructuredTypeId>,
        entered: &mut Entered,
        mut open: Vec<Found>,
        distance: usize,
    ) -> Vec<Found> {
        let (mut castable, mut linked) = (Vec::new(), BTreeSet::new());
        while let Some((id, way)) = open.pop() {
            if !entered.ways.insert((id, way)) {
                continue;
            }
            if way == Way::Canonical {
                self.nearest.entry(id).or_insert(distance);
            }
            if way != Way::Cast {
                castable.push((id, way));
            }
            let is_new = entered.types.insert(id);
            let structured = definitions.structured(id).filter(|_| is_new);
            for property in structured.iter().flat_map(|found| &found.properties) {
                let Some(target) = entity_of(property) else {
                    continue;
                };
                match &property.navigation {
                    Some(_) if !is_entity(definitions, target) => {}
                    Some(navigation) if navigation.contains_target => {
                        open.push((target, Way::Canonical));
                    }
                    Some(_) => {
                        linked.insert((id, target));
                    }
                    None if property.type_reference.is_collection => {}
                    None if leading.contains(&target) => open.push((target, Way::Part)),
                    None => {}
                }
            }
        }
        let mut next = BTreeSet::new();
        for (id, way) in castable {
            let derived = definitions.structured(id).into_iter();
            let derived = derived.flat_map(|structured| &structured.derived);
            let found = derived.filter(|derived| match way {
                Way::Link => !self.is_found_otherwise(definitions, **derived, distance),
                _ => self.is_cast_the_way(definitions, id, **derived, distance),
            });
            next.extend(found.map(|derived| (*derived, Way::Cast)));
        }
        let linked = linked.into_iter();
        let linked =
            linked.filter(|(from, to)| self.link(definitions, *from, *to, distance) != Link::End);
        next.extend(linked.map(|(_, id)| (id, Way::Link)));
        next.into_iter().collect()
    }

    /// Returns whether a cast is the only way to what a type adds: neither has the type a canonical place as near as
    /// that of the cast, nor has a type between it and the one without the cast, from which a cast goes on to it as well.
    pub(super) fn is_cast_the_way(
        &self,
        definitions: &Definitions<'_, '_>,
        uncast: StructuredTypeId,
        derived: StructuredTypeId,
        distance: usize,
    ) -> bool {
        let mut between = with_bases(definitions, derived).take_while(|id| *id != uncast);
        !between.any(|id| self.is_near(id, distance))
    }

    /// Returns what navigation without containment from one type is to the entities of another one. A link to an abstract
    /// base of the type that it comes from may lead to anything, and ends.
    pub(super) fn link(
        &self,
        definitions: &Definitions<'_, '_>,
        from: StructuredTypeId,
        to: StructuredTypeId,
        distance: usize,
    ) -> Link {
        let structured = definitions.structured(to);
        let structured = structured.filter(|found| found.kind == StructuredKind::Entity);
        let Some(structured) = structured else {
            return Link::End;
        };
        let is_concrete = |id: &&StructuredTypeId| {
            let found = definitions.structured(**id);
            found.is_some_and(|found| !found.is_abstract)
        };
        let types = std::iter::once(&to).chain(&structured.derived);
        // If the type is not abstract, entities of it are expected, whatever derives from it.
        let count = if structured.is_abstract {
            usize::MAX
        } else {
            1
        };
        let types: Vec<_> = types.filter(is_concrete).take(count).collect();
        let is_general = structured.is_abstract && with_bases(definitions, from).any(|id| id == to);
        let is_away =
            |id: &&&StructuredTypeId| !self.is_found_otherwise(definitions, ***id, distance);
        match types.iter().filter(is_away).count() {
            0 => Link::End,
            _ if is_general => Link::End,
            away if away == types.len() => Link::Canonical,
            _ => Link::Way,
        }
    }

    /// Returns whether the entities of a type need no link to be found: the type is only a reference, or it or one of
    /// its base types has an entity set or a singleton in the service, or a canonical place as near as that of the link.
    pub(super) fn is_found_otherwise(
        &self,
        definitions: &Definitions<'_, '_>,
        id: StructuredTypeId,
        distance: usize,
    ) -> bool {
        let declared = definitions.declared(id);
        let Some(declared) = declared.filter(|id| definitions.is_whole(*id)) else {
            return true;
        };
        let mut declared = definitions.model().with_bases(declared);
        declared.any(|id| self.of_service.contains(&id))
            || with_bases(definitions, id).any(|id| self.is_near(id, distance))
    }

    fn is_near(&self, id: StructuredTypeId, distance: usize) -> bool {
        let nearest = self.nearest.get(&id);
        nearest.is_some_and(|nearest| *nearest <= distance)
    }
}

/// Returns the types whose canonical places are the entity sets and singletons of the service, roots or not: what they
/// contain, and their own types if something leads to them. Such entities have addresses of their own, which
/// a root can be.
fn in_service(
    definitions: &Definitions<'_, '_>,
    of_service: &BTreeSet<TypeId>,
) -> BTreeMap<StructuredTypeId, usize> {
    let types = definitions.structured_types.iter();
    let properties = types.flat_map(|structured| &structured.properties);
    let links = properties.filter(|property| property.navigation.is_some());
    let linked: BTreeSet<StructuredTypeId> = links.filter_map(entity_of).collect();
    let own = of_service
        .iter()
        .filter_map(|id| definitions.structured_id(*id));
    let mut open: Vec<StructuredTypeId> = own.collect();
    let mut places: BTreeMap<StructuredTypeId, usize> = BTreeMap::new();
    places.extend(
        open.iter()
            .filter(|id| linked.contains(id))
            .map(|id| (*id, 0)),
    );
    let mut entered = BTreeSet::new();
    while let Some(id) = open.pop() {
        let structured = definitions.structured(id).filter(|_| entered.insert(id));
        for property in structured.iter().flat_map(|found| &found.properties) {
            let navigation = property.navigation.as_ref();
            let is_contained = navigation.is_none_or(|navigation| navigation.contains_target);
            let Some(target) = entity_of(property).filter(|_| is_contained) else {
                continue;
            };
            if navigation.is_some() {
                places.insert(target, 0);
            }
            open.push(target);
        }
    }
    places
}

fn is_entity(definitions: &Definitions<'_, '_>, id: StructuredTypeId) -> bool {
    let structured = definitions.structured(id);
    structured.is_some_and(|structured| structured.kind == StructuredKind::Entity)
}

/// Returns a type and its base types, nearest first.
fn with_bases<'d>(
    definitions: &'d Definitions<'_, '_>,
    id: StructuredTypeId,
) -> impl Iterator<Item = StructuredTypeId> + 'd {
    let base = |id: &StructuredTypeId| definitions.structured(*id)?.base;
    std::iter::successors(Some(id), base)
}

/// Returns the entity type that a navigation property refers to, or the complex type of a value.
pub(super) fn entity_of(property: &Property) -> Option<StructuredTypeId> {
    match property.type_reference.value {
        ValueType::Structured(id) => Some(id),
        ValueType::Primitive(_) | ValueType::Enum(_) => None,
    }
}
