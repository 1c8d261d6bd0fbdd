//! The places of the walk, and the places to which each leads.

use super::canonical::{Link, entity_of};
use super::capabilities::Subject;
use super::onward::Onward;
use crate::api::definitions::Definitions;
use crate::api::resources::Access;
use crate::api::types::{Navigation, StructuredKind, StructuredTypeId, ValueType};
use crate::csdl::OperationKind;
use crate::schema::roots::Root;
use crate::schema::{PropertyId, Step, Target};

/// A place of the walk.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) entity: StructuredTypeId,
    /// The path with placeholders.
    pub(super) path: String,
    /// The path without keys, in the form of annotations.
    pub(super) target: String,
    /// The subjects whose restrictions apply, the most specific first, each with whether it can grant a request that
    /// the place does not permit by itself. Any of them can deny.
    pub(super) subjects: Vec<(Subject, bool)>,
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

/// Where places lead: what follows from the types and the roots alone.
pub(super) struct Ways<'a> {
    definitions: &'a Definitions<'a, 'a>,
    onward: Onward,
}

impl<'a> Ways<'a> {
    pub(super) fn new(definitions: &'a Definitions<'a, 'a>, roots: &[Root]) -> Self {
        Self {
            definitions,
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
        let mut subjects = vec![(Subject::Path(first.to_owned()), true)];
        subjects.extend(self.denying(entity));
        let place = Place {
            entity,
            path: format!("/{first}"),
            target: first.to_owned(),
            subjects,
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
        let target = format!("{}/{}", from.target, property.name);
        let is_collection = property.type_reference.is_collection;
        let mut subjects = vec![(Subject::Path(target.clone()), true)];
        subjects.extend(from.last.map(|last| (Subject::Behind(last, id), true)));
        subjects.push((Subject::Property(id), true));
        subjects.extend(self.denying(entity));
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
            path: format!("{}/{}", from.path, property.name),
            subjects,
            target,
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
        let target = format!("{}/{}", from.target, property.name);
        let place = Place {
            entity,
            path: format!("{}/{}", from.path, property.name),
            subjects: vec![(Subject::Path(target.clone()), true)],
            target,
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

    /// Returns the place of the result of a composable function that is called at `path`, if it is an entity or a
    /// collection of entities, and whether it is a collection.
    pub(super) fn result(
        &self,
        operation: usize,
        path: String,
        target: String,
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
            path,
            target,
            subjects: self.denying(entity).into_iter().collect(),
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
        let target = format!("{}/{name}", from.target);
        let uncast = from.uncast.unwrap_or(from.entity);
        let (definitions, places) = (self.definitions, self.onward.places());
        let is_the_way = match from.link {
            Some(_) => !places.is_found_otherwise(definitions, derived, from.distance),
            None => places.is_cast_the_way(definitions, uncast, derived, from.distance),
        };
        let mut subjects = vec![(Subject::Path(target.clone()), true)];
        let before = from.subjects.iter();
        subjects.extend(before.map(|(subject, grants)| (subject.clone(), *grants && is_the_way)));
        subjects.extend(self.denying(derived));
        Place {
            entity: derived,
            path: format!("{}/{name}", from.path),
            target,
            subjects,
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

    /// Returns the restrictions of a type, which can deny at every place but not grant.
    fn denying(&self, id: StructuredTypeId) -> Option<(Subject, bool)> {
        Some((Subject::Type(self.definitions.declared(id)?), false))
    }
}

fn explicit(navigation: &Navigation) -> &[String] {
    navigation
        .explicit_operation_bindings
        .as_deref()
        .unwrap_or_default()
}
