//! How values get into and out of models: the arguments of setters, and the return values of accessors.

use super::rust_type::RustType;
use super::types::{Property, StructuredKind, StructuredType, TypeReference, ValueType};
use super::version::Api;
use crate::naming::{RustName, property_method};
use crate::primitive::{Passing, PrimitiveType};

impl Property {
    /// Returns the name of the method that sets or returns the property. If its letters have no case, the name of the
    /// field equals that of the handle, which is in the same scope.
    pub fn method(&self) -> RustName {
        let method = property_method(&self.rust);
        if method == self.constant {
            return method.with_suffix("_");
        }
        method
    }
}

impl StructuredType {
    /// Returns the properties that a caller may set.
    pub fn settable(&self) -> impl Iterator<Item = &Property> {
        self.properties
            .iter()
            .filter(|property| !property.is_computed)
    }

    /// Returns the properties of the key, if a reference to the entity can be made from them: not if a part of the key
    /// is inside a complex value.
    pub fn reference_key(&self) -> Option<Vec<&Property>> {
        if self.kind != StructuredKind::Entity || self.key.is_empty() {
            return None;
        }
        let part = |name: &String| {
            let property = self
                .properties
                .iter()
                .find(|property| property.name == *name)?;
            let reference = &property.type_reference;
            let is_plain = !reference.is_collection && !reference.is_structured();
            is_plain.then_some(property)
        };
        self.key.iter().map(part).collect()
    }
}

impl TypeReference {
    /// Returns whether the value, or each item, is an object.
    pub fn is_structured(&self) -> bool {
        matches!(self.value, ValueType::Structured(_))
    }

    /// Returns whether an argument is the value itself, without a conversion.
    pub fn is_given_as_such(&self) -> bool {
        self.passing() == Some(Passing::Exact)
    }

    /// Returns whether a value is copied instead of borrowed.
    pub fn is_copied(&self) -> bool {
        let is_copied = matches!(self.passing(), Some(Passing::Copied | Passing::Exact));
        is_copied && !self.is_collection
    }

    /// Returns how a value of a primitive type, or each item, is passed.
    fn passing(&self) -> Option<Passing> {
        match self.value {
            ValueType::Primitive(primitive) => Some(primitive.row().passing),
            ValueType::Enum(_) | ValueType::Structured(_) => None,
        }
    }

    /// Returns whether a value is plain text, without a separate type.
    pub fn is_text(&self) -> bool {
        !self.is_collection && self.value == ValueType::Primitive(PrimitiveType::String)
    }
}

impl Api {
    /// Returns the type of an argument from which a value is made.
    pub fn argument_type(&self, reference: &TypeReference) -> Option<RustType> {
        let item = self.item_type(reference)?;
        let item = if reference.is_given_as_such() {
            item
        } else {
            item.convertible()
        };
        Some(if reference.is_collection {
            RustType::Iterable(Box::new(item))
        } else {
            item
        })
    }

    /// Returns the type by which a value is returned: text as `&str`, a collection as a slice, small values as copies.
    pub fn lent_type(&self, reference: &TypeReference) -> Option<RustType> {
        let item = self.item_type(reference)?;
        Some(if reference.is_collection {
            RustType::Slice(Box::new(item)).borrowed()
        } else if reference.is_copied() {
            item
        } else if reference.is_text() {
            RustType::known("str").borrowed()
        } else {
            item.borrowed()
        })
    }
}
