//! Types: bases, properties, keys, members and underlying types.

use super::api::PrimitiveType;
use super::build::Builder;
use super::declare::count;
use super::entries::*;
use super::problems::Location;
use super::resolved::{LARGE, Map};
use crate::csdl::{self, StructuredKind};

/// The longest chain of base types. Real services have fewer than ten.
const DEEPEST: u32 = 100;

impl<'a> Builder<'a> {
    /// Links base types and derived types, and finds cycles.
    pub(super) fn link_bases(&mut self) {
        for id in self.type_ids() {
            let entry = self.model.type_entry(id);
            let TypeElement::Structured(element) = entry.element else {
                continue;
            };
            let Some(base_name) = element.base_type.as_deref() else {
                continue;
            };
            let (name, location) = (entry.name, entry.location);
            match self.base(location.source, element.kind, base_name) {
                Ok(base) => {
                    self.model.types[id.0 as usize].base = Some(base);
                    self.model.derived.push((base, id));
                }
                Err(message) => self.problems.report(
                    location,
                    name.to_string(),
                    message,
                    "correct the base type, or declare it",
                ),
            }
        }
        self.model.derived.sort_unstable();
        self.measure_depths();
    }

    fn base(&self, source: u32, kind: StructuredKind, name: &'a str) -> Result<TypeId, String> {
        let TypeTarget::Declared(id) = self.model.type_target(source, name)? else {
            return Err(format!(
                "the base type `{name}` is no entity or complex type"
            ));
        };
        match (kind, self.model.structured_kind(id)) {
            (StructuredKind::Entity, Some(StructuredKind::Complex)) => Err(format!(
                "an entity type cannot derive from the complex type `{name}`"
            )),
            (StructuredKind::Complex, Some(StructuredKind::Entity)) => Err(format!(
                "a complex type cannot derive from the entity type `{name}`"
            )),
            (_, Some(_)) => Ok(id),
            (_, None) => Err(format!(
                "the base type `{name}` is no entity or complex type"
            )),
        }
    }

    /// Walks down from the types without a base. What is not reached that way is part of a cycle or
    /// derives from one: the links of those are cut, so that every later walk ends.
    fn measure_depths(&mut self) {
        let mut reached = vec![false; self.model.types.len()];
        let mut open: Vec<TypeId> = self
            .type_ids()
            .filter(|id| self.model.type_entry(*id).base.is_none())
            .collect();
        while let Some(id) = open.pop() {
            reached[id.0 as usize] = true;
            let depth = self.model.type_entry(id).depth + 1;
            let derived: Vec<TypeId> = self.model.derived(id).collect();
            for id in derived {
                self.model.types[id.0 as usize].depth = depth;
                if depth > DEEPEST {
                    let entry = self.model.type_entry(id);
                    self.problems.report(
                        entry.location,
                        entry.name.to_string(),
                        format!("the type has more than {DEEPEST} base types"),
                        "derive the types from one another in fewer steps",
                    );
                    reached[id.0 as usize] = true;
                } else {
                    open.push(id);
                }
            }
        }
        let lost: Vec<TypeId> = self
            .type_ids()
            .filter(|id| !reached[id.0 as usize])
            .collect();
        self.report_cycles(&lost);
        for id in self.type_ids() {
            let entry = &mut self.model.types[id.0 as usize];
            if entry.depth > DEEPEST || lost.binary_search(&id).is_ok() {
                entry.base = None;
            }
        }
        if !lost.is_empty() {
            self.model
                .derived
                .retain(|(_, id)| lost.binary_search(id).is_err());
        }
    }

    /// Reports each cycle once, at the member with the first name. Types that only derive from a
    /// member of a cycle are not at fault.
    fn report_cycles(&mut self, lost: &[TypeId]) {
        let mut done: Map<TypeId, u32> = Map::default();
        for (round, start) in (0..).zip(lost) {
            let mut walk = Vec::new();
            let mut current = Some(*start);
            while let Some(id) = current.filter(|id| !done.contains_key(id)) {
                done.insert(id, round);
                walk.push(id);
                current = self.model.type_entry(id).base;
            }
            let Some(closing) = current.filter(|id| done.get(id) == Some(&round)) else {
                continue;
            };
            let mut cycle: Vec<TypeId> = walk.into_iter().skip_while(|id| *id != closing).collect();
            let first = (0..cycle.len()).min_by_key(|index| self.type_name(cycle[*index]));
            cycle.rotate_left(first.unwrap_or_default());
            let Some(first) = cycle.first().copied() else {
                continue;
            };
            let mut names: Vec<String> = cycle
                .iter()
                .take(8)
                .map(|id| format!("`{}`", self.type_name(*id)))
                .collect();
            if cycle.len() > names.len() {
                names.push("…".to_owned());
            }
            names.push(format!("`{}`", self.type_name(first)));
            let entry = self.model.type_entry(first);
            self.problems.report(
                entry.location,
                entry.name.to_string(),
                format!("base types form a cycle: {}", names.join(" derives from ")),
                "remove one of the base types",
            );
        }
    }

    /// Adds the properties of all types and follows their types.
    pub(super) fn link_properties(&mut self) {
        let elements = self.model.types.iter().map(|entry| match entry.element {
            TypeElement::Structured(element) => {
                element.properties.len() + element.navigation_properties.len()
            }
            _ => 0,
        });
        self.model.properties.reserve_exact(elements.sum());
        for id in self.type_ids() {
            let entry = self.model.type_entry(id);
            let TypeElement::Structured(element) = entry.element else {
                continue;
            };
            let source = entry.location.source;
            let start = count(self.model.properties.len());
            for property in &element.properties {
                let location = Location {
                    source,
                    position: property.position,
                };
                let name: &str = &property.name;
                let reference =
                    self.property_reference(id, location, name, &property.type_name, false);
                self.push_property(
                    id,
                    location,
                    name,
                    PropertyElement::Structural(property),
                    reference,
                );
            }
            for property in &element.navigation_properties {
                let location = Location {
                    source,
                    position: property.position,
                };
                let name: &str = &property.name;
                let reference =
                    self.property_reference(id, location, name, &property.type_name, true);
                self.push_property(
                    id,
                    location,
                    name,
                    PropertyElement::Navigation(property),
                    reference,
                );
            }
            let range = start..count(self.model.properties.len());
            if range.len() > LARGE {
                let own = self.model.properties.iter().skip(start as usize);
                self.model.large.extend(
                    (0..)
                        .zip(own)
                        .map(|(index, property)| ((id, property.name), index)),
                );
            }
            self.model.types[id.0 as usize].properties = range;
        }
    }

    fn push_property(
        &mut self,
        declared_by: TypeId,
        location: Location,
        name: &'a str,
        element: PropertyElement<'a>,
        reference: Reference,
    ) {
        let owner = self.type_name(declared_by);
        self.check_name(location, name, || format!("{owner}/{name}"));
        self.model.properties.push(PropertyEntry {
            name,
            declared_by,
            element,
            reference,
            location,
        });
    }

    fn property_reference(
        &mut self,
        owner: TypeId,
        location: Location,
        name: &str,
        type_name: &'a str,
        is_navigation: bool,
    ) -> Reference {
        let owner = self.type_name(owner);
        let reference = self.follow(location, type_name, || format!("{owner}/{name}"));
        let TypeTarget::Declared(id) = reference.target else {
            if is_navigation && reference.target != UNTYPED_TARGET {
                self.problems.report(
                    location,
                    format!("{owner}/{name}"),
                    format!("a navigation property cannot have the primitive type `{type_name}`"),
                    "make it a Property, or name an entity type",
                );
            }
            return reference;
        };
        let is_entity = self.model.structured_kind(id) == Some(StructuredKind::Entity);
        if is_navigation && !is_entity {
            self.problems.report(
                location,
                format!("{owner}/{name}"),
                format!("a navigation property needs an entity type, and `{type_name}` is none"),
                "make it a Property, or name an entity type",
            );
        } else if !is_navigation && is_entity {
            self.problems.report(
                location,
                format!("{owner}/{name}"),
                format!("a property cannot have the entity type `{type_name}`"),
                "make it a NavigationProperty, or name a complex type",
            );
        }
        reference
    }

    /// Checks names inside types, keys, members and underlying types, now that all types are known.
    pub(super) fn check_types(&mut self) {
        let mut seen: Map<&'a str, u32> = Map::default();
        for id in self.type_ids() {
            let entry = self.model.type_entry(id);
            let location = entry.location;
            match entry.element {
                TypeElement::Structured(element) => {
                    self.check_properties(id, &mut seen);
                    if let Some(key) = &element.key {
                        self.check_key(id, key);
                    }
                }
                TypeElement::Enum(element) => self.check_enum(id, element, &mut seen),
                TypeElement::Definition(element) => {
                    let name = entry.name;
                    match self
                        .model
                        .type_target(location.source, &element.underlying_type)
                    {
                        Ok(TypeTarget::Primitive(primitive)) => {
                            self.model.types[id.0 as usize].underlying = primitive;
                        }
                        Ok(TypeTarget::Declared(_)) => self.problems.report(
                            location,
                            name.to_string(),
                            format!(
                                "the underlying type `{}` is no primitive type",
                                element.underlying_type
                            ),
                            "name a type of the Edm namespace",
                        ),
                        Err(message) => self.problems.report(
                            location,
                            name.to_string(),
                            message,
                            "name a type of the Edm namespace",
                        ),
                    }
                }
            }
        }
    }

    /// No name twice in a type, its base types included.
    fn check_properties(&mut self, id: TypeId, seen: &mut Map<&'a str, u32>) {
        seen.clear();
        let mut twice = Vec::new();
        for (property_id, property) in self.model.own_properties(id) {
            let mut bases = self.model.with_bases(id).skip(1);
            if seen.insert(property.name, 0).is_some() {
                twice.push((
                    property_id,
                    format!("the property `{}` is declared twice", property.name),
                ));
            } else if bases.any(|base| self.model.find_own_property(base, property.name).is_some())
            {
                let message = format!(
                    "the property `{}` is declared by a base type already",
                    property.name
                );
                twice.push((property_id, message));
            }
        }
        for (property_id, message) in twice {
            let property = self.model.property(property_id);
            let element = format!("{}/{}", self.type_name(id), property.name);
            self.problems.report(
                property.location,
                element,
                message,
                "remove or rename one of the two",
            );
        }
    }

    fn check_key(&mut self, id: TypeId, key: &'a csdl::Key<'a>) {
        let entry = self.model.type_entry(id);
        let (name, source) = (entry.name, entry.location.source);
        let location = Location {
            source,
            position: key.position,
        };
        let inherited = self.model.with_bases(id).skip(1).find(|base| {
            matches!(self.model.type_entry(*base).element, TypeElement::Structured(element) if element.key.is_some())
        });
        if let Some(base) = inherited {
            let base = self.type_name(base);
            self.problems.report(
                location,
                name.to_string(),
                format!("the base type `{base}` has a key already"),
                "remove one of the two keys",
            );
        }
        if self.model.structured_kind(id) == Some(StructuredKind::Complex) {
            self.problems.report(
                location,
                name.to_string(),
                "a complex type has no key",
                "remove the key",
            );
        }
        for reference in &key.property_references {
            let segments: Vec<&str> = reference.name.split('/').collect();
            let problem = match self.model.steps(source, id, &segments) {
                Err(message) => Some(message),
                Ok((_, steps)) => match steps.last() {
                    Some(Step::Property(property)) => self.unfit_for_key(*property),
                    _ => Some(format!("`{}` is no property", reference.name)),
                },
            };
            if let Some(message) = problem {
                self.problems.report(
                    Location {
                        source,
                        position: reference.position,
                    },
                    name.to_string(),
                    message,
                    "name a property of the type that holds one primitive value",
                );
            }
        }
    }

    fn unfit_for_key(&self, id: PropertyId) -> Option<String> {
        let property = self.model.property(id);
        let is_value = match self.model.replaced(property.reference.target) {
            TypeTarget::Primitive(_) => true,
            TypeTarget::Declared(id) => {
                matches!(self.model.type_entry(id).element, TypeElement::Enum(_))
            }
        };
        (property.is_navigation() || property.reference.is_collection || !is_value)
            .then(|| format!("`{}` cannot be part of a key", property.name))
    }

    fn check_enum(
        &mut self,
        id: TypeId,
        element: &'a csdl::EnumType<'a>,
        seen: &mut Map<&'a str, u32>,
    ) {
        let entry = self.model.type_entry(id);
        let (name, location) = (entry.name, entry.location);
        let underlying = element.underlying_type.as_deref().unwrap_or("Edm.Int32");
        let range = match underlying {
            "Edm.Byte" => Some((PrimitiveType::Byte, 0, i64::from(u8::MAX))),
            "Edm.SByte" => Some((PrimitiveType::SByte, i64::from(i8::MIN), i64::from(i8::MAX))),
            "Edm.Int16" => Some((
                PrimitiveType::Int16,
                i64::from(i16::MIN),
                i64::from(i16::MAX),
            )),
            "Edm.Int32" => Some((
                PrimitiveType::Int32,
                i64::from(i32::MIN),
                i64::from(i32::MAX),
            )),
            "Edm.Int64" => Some((PrimitiveType::Int64, i64::MIN, i64::MAX)),
            _ => None,
        };
        let Some((primitive, least, most)) = range else {
            self.problems.report(
                location,
                name.to_string(),
                format!("`{underlying}` cannot be the underlying type of an enumeration"),
                "name Edm.Byte, Edm.SByte, Edm.Int16, Edm.Int32 or Edm.Int64",
            );
            return;
        };
        self.model.types[id.0 as usize].underlying = primitive;
        if element.members.len() > LARGE {
            let members = (0..).zip(&element.members);
            self.model
                .large
                .extend(members.map(|(index, member)| ((id, &*member.name), index)));
        }
        seen.clear();
        for member in &element.members {
            let location = Location {
                source: location.source,
                position: member.position,
            };
            let member_name: &str = &member.name;
            let path = || format!("{name}/{member_name}");
            self.check_name(location, member_name, path);
            if seen.insert(member_name, 0).is_some() {
                self.problems.report(
                    location,
                    path(),
                    format!("the member `{member_name}` is declared twice"),
                    "remove or rename one of the two",
                );
            }
            if let Some(value) = member.value.filter(|value| *value < least || *value > most) {
                self.problems.report(
                    location,
                    path(),
                    format!("the value {value} does not fit into `{underlying}`"),
                    "correct the value, or widen the underlying type",
                );
            }
            if member.value.is_none() && element.is_flags {
                self.problems.report(
                    location,
                    path(),
                    format!("the member `{member_name}` of a flags enumeration has no value"),
                    "give every member of flags its Value",
                );
            }
        }
    }

    /// Follows the types of terms.
    pub(super) fn link_terms(&mut self) {
        for index in 0..self.model.terms.len() {
            let (name, element, location) = {
                let term = &self.model.terms[index];
                (term.name, term.element, term.location)
            };
            let type_name: &str = &element.type_name;
            let reference = self.follow(location, type_name, || name.to_string());
            self.model.terms[index].reference = reference;
        }
    }
}

const UNTYPED_TARGET: TypeTarget = TypeTarget::Primitive(PrimitiveType::Untyped);
