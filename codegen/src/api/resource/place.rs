//! The places of the walk, and the places to which each leads.

use super::canonical::{Link, entity_of};
use super::capabilities::{Capabilities, PathId, Restrictions};
use super::onward::Onward;
use crate::api::definitions::Definitions;
use crate::api::resources::Access;
use crate::api::types::{Navigation, StructuredKind, StructuredTypeId, ValueType};
use crate::csdl::OperationKind;
use crate::schema::roots::Root;
use crate::schema::{ChildId, PropertyId, Step, Target};

/// A place of the walk.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) entity: StructuredTypeId,
    /// What it adds to the path of its parent, with placeholders; the whole path of a root.
    pub(super) segment: String,
    /// The path without keys, in the form of annotations; `None` if nothing is stated of it or below it.
    pub(super) path: Option<PathId>,
    /// What applies, the most specific first.
    pub(super) subjects: Vec<Subject<'a>>,
    /// What the container states of all its collections.
    pub(super) defaults: Option<&'a Restrictions>,
    pub(super) access: Access,
    /// The last navigation property.
    pub(super) last: Option<PropertyId>,
    /// The last navigation property, if it is one without containment.
    pub(super) link: Option<PropertyId>,
    /// Whether inserts, updates and deletes are permitted unless they are denied.
    pub(super) is_contained: bool,
    /// Whether navigation continues from here.
    pub(super) goes_on: bool,
    /// The number of casts and links on the way here behind which the walk went on.
    pub(super) distance: usize,
    /// Whether the path has a key, or continues with one.
    pub(super) is_keyed: bool,
    /// The type before the cast, if the place is one.
    pub(super) uncast: Option<StructuredTypeId>,
    /// `ExplicitOperationBindings` of the last navigation property.
    pub(super) explicit: &'a [String],
    /// The entity set, singleton or navigation property that declares the place.
    pub(super) declared_at: Option<Target>,
    pub(super) parent: Option<usize>,
}

impl<'a> Place<'a> {
    /// Returns all restrictions that apply, the most specific first.
    pub(super) fn restrictions(&self) -> impl Iterator<Item = &'a Restrictions> {
        let subjects = self.subjects.iter().map(|subject| subject.restrictions);
        subjects.chain(self.default_restrictions())
    }

    /// Returns what the container states of the place where nothing nearer does: the place is a collection of the container
    /// or an item of one.
    pub(super) fn default_restrictions(&self) -> Option<&'a Restrictions> {
        let is_of_collection = self.is_keyed && self.declared_at.is_some();
        self.defaults.filter(|_| is_of_collection)
    }
}

/// Something with restrictions: a path, a navigation property or a type.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    /// Any subject can deny a request.
    pub(super) restrictions: &'a Restrictions,
    /// Whether it can grant a request that the place does not permit by itself.
    pub(super) grants: bool,
    /// The path, if it is one.
    pub(super) path: Option<PathId>,
}

/// Where places lead, and what is stated of them.
pub(super) struct Ways<'a> {
    definitions: &'a Definitions<'a, 'a>,
    capabilities: &'a Capabilities,
    onward: Onward,
}

impl<'a> Ways<'a> {
    pub(super) fn new(
        definitions: &'a Definitions<'a, 'a>,
        capabilities: &'a Capabilities,
        roots: &[Root],
    ) -> Self {
        Self {
            definitions,
            capabilities,
            onward: Onward::new(definitions, roots),
        }
    }

    /// Returns whether a value of a complex type has further resources.
    pub(super) fn goes_on(&self, id: StructuredTypeId) -> bool {
        self.onward.goes_on(id, false)
    }

    /// Returns the entity set or singleton that a root starts with, and whether it is a collection.
    pub(super) fn start(&self, root: &Root) -> Option<(Place<'a>, bool)> {
        let first = self.definitions.model().child(root.child).name;
        let entity = self.definitions.structured_id(root.start)?;
        let path = self.capabilities.start(first);
        let subjects = self.of_path(path).into_iter().chain(self.of_type(entity));
        let place = Place {
            entity,
            segment: format!("/{first}"),
            path,
            subjects: subjects.collect(),
            defaults: self.of_collections(root.child),
            access: Access::Contained,
            last: None,
            link: None,
            is_contained: true,
            goes_on: true,
            distance: 0,
            is_keyed: root.is_entity_set,
            uncast: None,
            explicit: &[],
            declared_at: Some(Target::Child(root.child)),
            parent: None,
        };
        Some((place, root.is_entity_set))
    }

    /// Follows one segment of a root's path after its first.
    pub(super) fn step(&self, place: &Place<'a>, step: Step) -> Option<(Place<'a>, bool)> {
        match step {
            Step::Property(id) => {
                let position = self.definitions.position(place.entity, id)?;
                self.navigate(place, position, None)
            }
            Step::Cast(id) => {
                let derived = self.definitions.structured_id(id)?;
                Some((self.cast(place, derived, None), false))
            }
        }
    }

    /// Returns the place of the navigation property at a position, and whether it is a collection.
    pub(super) fn navigate(
        &self,
        from: &Place<'a>,
        position: usize,
        parent: Option<usize>,
    ) -> Option<(Place<'a>, bool)> {
        let property = self.definitions.property(from.entity, position)?;
        let id = self.definitions.property_id(from.entity, position)?;
        let navigation = property.navigation.as_ref()?;
        let entity = entity_of(property)?;
        if self.definitions.structured(entity)?.kind != StructuredKind::Entity {
            return None;
        }
        let path = self.below(from, &property.name);
        let is_collection = property.type_reference.is_collection;
        let capabilities = self.capabilities;
        let behind = from
            .last
            .and_then(|last| capabilities.of_property_behind(last, id));
        let of_property = behind.into_iter().chain(capabilities.of_property(id));
        let subjects = self.of_path(path).into_iter();
        let subjects = subjects.chain(of_property.map(|restrictions| Subject {
            restrictions,
            grants: true,
            path: None,
        }));
        let subjects = subjects.chain(self.of_type(entity));
        let is_link = !navigation.contains_target;
        let link = match (is_link, from.goes_on) {
            (false, _) => Link::Canonical,
            (true, false) => Link::End,
            (true, true) => {
                let places = self.onward.places();
                places.link(self.definitions, from.entity, entity, from.distance)
            }
        };
        let goes_on = link != Link::End;
        let place = Place {
            entity,
            segment: format!("/{}", property.name),
            path,
            subjects: subjects.collect(),
            defaults: from.defaults,
            access: if is_link {
                Access::Linked
            } else {
                Access::Contained
            },
            last: Some(id),
            link: is_link.then_some(id),
            is_contained: link == Link::Canonical,
            goes_on,
            distance: from.distance + usize::from(is_link && goes_on),
            is_keyed: is_collection,
            uncast: None,
            explicit: explicit(navigation),
            declared_at: Some(Target::Property(id)),
            parent,
        };
        Some((place, is_collection))
    }

    /// Returns the place of a complex value, if it has further resources.
    pub(super) fn part(
        &self,
        from: &Place<'a>,
        position: usize,
        parent: Option<usize>,
    ) -> Option<(Place<'a>, bool)> {
        let property = self.definitions.property(from.entity, position)?;
        let id = self.definitions.property_id(from.entity, position)?;
        let is_collection = property.type_reference.is_collection;
        let entity = entity_of(property).filter(|id| self.onward.goes_on(*id, is_collection))?;
        if property.navigation.is_some() {
            return None;
        }
        let path = self.below(from, &property.name);
        let place = Place {
            entity,
            segment: format!("/{}", property.name),
            path,
            subjects: self.of_path(path).into_iter().collect(),
            defaults: from.defaults,
            access: Access::Contained,
            last: from.last,
            link: None,
            is_contained: from.is_contained,
            goes_on: from.goes_on,
            distance: from.distance,
            is_keyed: from.is_keyed,
            uncast: None,
            explicit: &[],
            declared_at: Some(Target::Property(id)),
            parent,
        };
        Some((place, is_collection))
    }

    /// Returns the place of the result of a composable function, if it is an entity or a collection of entities, and
    /// whether it is a collection. The caller adds what follows from where it is called.
    pub(super) fn result(
        &self,
        operation: usize,
        path: Option<PathId>,
    ) -> Option<(Place<'a>, bool)> {
        let found = self.definitions.operations.get(operation)?;
        let is_composable = found.is_composable && found.kind == OperationKind::Function;
        let returned = found.return_type.as_ref().filter(|_| is_composable)?;
        let ValueType::Structured(entity) = returned.value else {
            return None;
        };
        let structured = self.definitions.structured(entity)?;
        if structured.kind != StructuredKind::Entity {
            return None;
        }
        let place = Place {
            entity,
            segment: String::new(),
            path,
            subjects: self.of_type(entity).into_iter().collect(),
            defaults: None,
            access: Access::Result,
            last: None,
            link: None,
            is_contained: false,
            goes_on: true,
            distance: 0,
            is_keyed: returned.is_collection,
            uncast: None,
            explicit: &[],
            declared_at: None,
            parent: None,
        };
        Some((place, returned.is_collection))
    }

    /// Returns the place of a cast.
    pub(super) fn cast(
        &self,
        from: &Place<'a>,
        derived: StructuredTypeId,
        parent: Option<usize>,
    ) -> Place<'a> {
        let name = self
            .definitions
            .structured(derived)
            .map_or("", |structured| structured.name.qualified.as_str());
        let path = self.below(from, name);
        let uncast = from.uncast.unwrap_or(from.entity);
        let (definitions, places) = (self.definitions, self.onward.places());
        let is_the_way = match from.link {
            Some(_) => !places.is_found_otherwise(definitions, derived, from.distance),
            None => places.is_cast_the_way(definitions, uncast, derived, from.distance),
        };
        let before = from.subjects.iter().map(|subject| Subject {
            grants: subject.grants && is_the_way,
            ..*subject
        });
        let subjects = self.of_path(path).into_iter().chain(before);
        let subjects = subjects.chain(self.of_type(derived));
        Place {
            entity: derived,
            segment: format!("/{name}"),
            path,
            subjects: subjects.collect(),
            defaults: from.defaults,
            access: from.access.cast(),
            last: from.last,
            link: from.link,
            is_contained: from.is_contained && is_the_way,
            goes_on: from.goes_on && is_the_way,
            distance: from.distance + 1,
            is_keyed: from.is_keyed,
            uncast: Some(uncast),
            explicit: from.explicit,
            declared_at: from.declared_at,
            parent,
        }
    }

    /// Returns what the container of a child states of all its collections.
    pub(super) fn of_collections(&self, child: ChildId) -> Option<&'a Restrictions> {
        let container = self.definitions.model().child(child).container;
        self.capabilities.of_collections(container)
    }

    /// Returns the path of what is behind a place.
    pub(super) fn below(&self, from: &Place<'_>, segment: &str) -> Option<PathId> {
        self.capabilities.below(from.path?, segment)
    }

    /// Returns the restrictions of a path.
    fn of_path(&self, path: Option<PathId>) -> Option<Subject<'a>> {
        Some(Subject {
            restrictions: self.capabilities.of_path(path?),
            grants: true,
            path,
        })
    }

    /// Returns the restrictions of a type, which can deny at every place but not grant.
    fn of_type(&self, id: StructuredTypeId) -> Option<Subject<'a>> {
        let id = self.definitions.declared(id)?;
        Some(Subject {
            restrictions: self.capabilities.of_type(id)?,
            grants: false,
            path: None,
        })
    }
}

fn explicit(navigation: &Navigation) -> &[String] {
    navigation
        .explicit_operation_bindings
        .as_deref()
        .unwrap_or_default()
}
