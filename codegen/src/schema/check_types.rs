//! The content of types: unique names, keys, partners, members, underlying types.

use super::arena::*;
use super::model::{MAX_SEARCHED, Map};
use super::problems::Location;
use super::resolver::Resolver;
use crate::csdl::{self, StructuredKind};
use crate::primitive::PrimitiveType;

impl<'a> Resolver<'a> {
    /// Checks names inside types, keys, members and underlying types, after all types are declared.
    pub(crate) fn check_types(&mut self) {
        let mut seen: Map<&'a str, u32> = Map::default();
        for id in self.type_ids() {
            let entry = self.model.type_entry(id);
            let location = entry.location;
            match entry.element {
                TypeElement::Structured(element) => {
                    self.check_properties(id, &mut seen);
                    self.check_navigation(id, element);
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
                        Ok(TypeTarget::Declared(_)) => self.problems.error(
                            location,
                            name.to_string(),
                            format!(
                                "the underlying type `{}` is not a primitive type",
                                element.underlying_type
                            ),
                            "name a type of the Edm namespace",
                        ),
                        Err(message) => self.problems.error(
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

    /// Checks that no name occurs twice in a type, and leaves out what a base type declares already.
    fn check_properties(&mut self, id: TypeId, seen: &mut Map<&'a str, u32>) {
        seen.clear();
        let (mut twice, mut again) = (Vec::new(), Vec::new());
        for (property_id, property) in self.model.own_properties(id) {
            let mut bases = self.model.with_bases(id).skip(1);
            if seen.insert(property.name, 0).is_some() {
                twice.push(property_id);
            } else if bases.any(|base| self.model.find_own_property(base, property.name).is_some())
            {
                again.push(property_id);
            }
        }
        for property_id in twice {
            let property = self.model.property(property_id);
            self.problems.error(
                property.location,
                format!("{}/{}", self.type_name(id), property.name),
                format!("the property `{}` is declared twice", property.name),
                "remove or rename one of the two",
            );
        }
        for property_id in again {
            let property = self.model.property(property_id);
            self.problems.warning(
                property.location,
                format!("{}/{}", self.type_name(id), property.name),
                format!(
                    "a base type declares the property `{}` already: its declaration counts",
                    property.name
                ),
                "nothing needs to be done, unless the two are different things: a value that does not fit the \
                 declared type is read as JSON",
            );
            self.model.properties[property_id.0 as usize].is_redeclared = true;
        }
    }

    /// Checks that partners and referential constraints name existing properties.
    fn check_navigation(&mut self, id: TypeId, element: &'a csdl::StructuredType<'a>) {
        let (owner, source) = (
            self.type_name(id),
            self.model.type_entry(id).location.source,
        );
        for property in &element.navigation_properties {
            if property.partner.is_none() && property.referential_constraints.is_empty() {
                continue;
            }
            let Some(found) = self.model.find_own_property(id, &property.name) else {
                continue;
            };
            let Some(related) = self
                .model
                .declared_type(self.model.property(found).reference)
            else {
                continue;
            };
            let partner = property
                .partner
                .iter()
                .map(|path| (related, &**path, property.position));
            let constraints = property
                .referential_constraints
                .iter()
                .flat_map(|constraint| {
                    let position = constraint.position;
                    let dependent = (id, &*constraint.property, position);
                    [
                        dependent,
                        (related, &*constraint.referenced_property, position),
                    ]
                });
            for (start, path, position) in partner.chain(constraints) {
                let segments: Vec<&str> = path.split('/').collect();
                if let Err(message) = self.model.steps(source, start, &segments) {
                    self.problems.warning(
                        Location { source, position },
                        format!("{owner}/{}", property.name),
                        format!("a partner or referential constraint does not resolve and is dropped: {message}"),
                        "correct the partner or the referential constraint, or remove it",
                    );
                }
            }
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
        if inherited.is_some() {
            self.problems.tolerate(
                location,
                || name.to_string(),
                "a type has a key although its base type has one: that of the derived type counts"
                    .to_owned(),
                "nothing needs to be done; CSDL 4.01 has the key at one of the two only",
            );
        }
        if self.model.structured_kind(id) == Some(StructuredKind::Complex) {
            self.problems.error(
                location,
                name.to_string(),
                "a complex type has no key",
                "remove the key",
            );
        }
        for reference in &key.property_references {
            let segments: Vec<&str> = reference.name.split('/').collect();
            let problem = match self.model.steps(source, id, &segments) {
                Err(message) => {
                    self.problems.warning(
                        Location {
                            source,
                            position: reference.position,
                        },
                        name.to_string(),
                        format!(
                            "the key names what is not declared, and takes text for it: {message}"
                        ),
                        "declare the property, or correct the name",
                    );
                    None
                }
                Ok((_, steps)) => match steps.last() {
                    Some(Step::Property(property)) => self.unfit_for_key(*property),
                    _ => Some(format!("`{}` is not a property", reference.name)),
                },
            };
            if let Some(message) = problem {
                self.problems.error(
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
            self.problems.error(
                location,
                name.to_string(),
                format!("`{underlying}` cannot be the underlying type of an enumeration"),
                "name Edm.Byte, Edm.SByte, Edm.Int16, Edm.Int32 or Edm.Int64",
            );
            return;
        };
        self.model.types[id.0 as usize].underlying = primitive;
        if element.members.len() > MAX_SEARCHED {
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
                self.problems.error(
                    location,
                    path(),
                    format!("the member `{member_name}` is declared twice"),
                    "remove or rename one of the two",
                );
            }
            if let Some(value) = member.value.filter(|value| *value < least || *value > most) {
                self.problems.error(
                    location,
                    path(),
                    format!("the value {value} does not fit into `{underlying}`"),
                    "correct the value, or widen the underlying type",
                );
            }
            if member.value.is_none() && element.is_flags {
                self.problems.error(
                    location,
                    path(),
                    format!("the member `{member_name}` of a flags enumeration has no value"),
                    "give every member of flags its Value",
                );
            }
        }
    }
}
