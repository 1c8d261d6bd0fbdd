//! Properties and terms, with their resolved types.

use super::arena::*;
use super::model::MAX_SEARCHED;
use super::problems::Location;
use super::resolver::Resolver;
use crate::csdl::StructuredKind;
use crate::primitive::PrimitiveType;

impl<'a> Resolver<'a> {
    /// Adds the properties of all types and resolves their types.
    pub(crate) fn link_properties(&mut self) {
        let elements = self.model.types.iter().map(|entry| match entry.element {
            TypeElement::Structured(element) => PropertyElement::all(element).count(),
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
            for property in PropertyElement::all(element) {
                self.link_property(id, source, property);
            }
            let range = start..count(self.model.properties.len());
            if range.len() > MAX_SEARCHED {
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

    fn link_property(&mut self, owner: TypeId, source: u32, element: PropertyElement<'a>) {
        let location = Location {
            source,
            position: element.position(),
        };
        let (owner_name, name) = (self.type_name(owner), element.name());
        self.check_name(location, name, || format!("{owner_name}/{name}"));
        let path = || format!("{owner_name}/{name}");
        let reference = self.follow(location, element.type_name(), path);
        self.check_kind(location, path, element, reference);
        self.model.properties.push(PropertyEntry {
            name,
            declared_by: owner,
            element,
            reference,
            is_redeclared: false,
            location,
        });
    }

    /// Checks that navigation properties refer to entities, and properties hold anything else.
    fn check_kind(
        &mut self,
        location: Location,
        path: impl Fn() -> String,
        element: PropertyElement<'a>,
        reference: Reference,
    ) {
        let (type_name, is_navigation) = (element.type_name(), element.is_navigation());
        let TypeTarget::Declared(id) = reference.target else {
            if is_navigation && reference.target != UNTYPED_TARGET {
                self.problems.error(
                    location,
                    path(),
                    format!("a navigation property cannot have the primitive type `{type_name}`"),
                    "make it a Property, or name an entity type",
                );
            }
            return;
        };
        let is_entity = self.model.structured_kind(id) == Some(StructuredKind::Entity);
        if is_navigation && self.model.structured_kind(id) == Some(StructuredKind::Complex) {
            self.problems.warning(
                location,
                path(),
                format!("a navigation property needs an entity type, and `{type_name}` is none: it is read, and no request leads to it"),
                "make it a Property, or name an entity type",
            );
        } else if is_navigation && !is_entity {
            self.problems.error(
                location,
                path(),
                format!("a navigation property needs an entity type, and `{type_name}` is none"),
                "make it a Property, or name an entity type",
            );
        } else if !is_navigation && is_entity {
            self.problems.error(
                location,
                path(),
                format!("a property cannot have the entity type `{type_name}`"),
                "make it a NavigationProperty, name a complex type, or leave it out by an [[omitted]] entry",
            );
        }
    }

    /// Resolves the types of terms.
    pub(crate) fn link_terms(&mut self) {
        for index in 0..self.model.terms.len() {
            let (name, element, location) = {
                let term = &self.model.terms[index];
                (term.name, term.element, term.location)
            };
            // Annotations are read by their names: nothing depends on the type of a term.
            let reference = match self.model.reference(location.source, &element.type_name) {
                Ok(reference) => reference,
                Err(message) => {
                    self.problems.tolerate(
                        location,
                        || name.to_string(),
                        format!("the type of a term is not known: {message}"),
                        "nothing needs to be done, unless the type is misspelt",
                    );
                    Reference::UNTYPED
                }
            };
            self.model.terms[index].reference = reference;
        }
    }
}

const UNTYPED_TARGET: TypeTarget = TypeTarget::Primitive(PrimitiveType::Untyped);
