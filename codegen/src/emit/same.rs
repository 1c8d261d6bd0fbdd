//! Whether a type of one version is emitted as the type of the same name in another.
//!
//! Versions share most of their types, and printing is most of the work. So the file of a type is
//! made once for all versions that say the same of it. Types refer to others by their places in an
//! API, which differ from version to version: what is referred to is compared by its names.

use super::error::EmitError;
use super::types::{enum_type, structured_type};
use crate::api::{Api, Property, StructuredType, StructuredTypeId, TypeReference, ValueType};

/// The two versions that are compared.
#[derive(Clone, Copy)]
pub(super) struct Versions<'a> {
    /// The version that has been emitted.
    pub(super) one: &'a Api,
    /// The version that is to be emitted.
    pub(super) other: &'a Api,
}

impl Versions<'_> {
    /// Whether both versions emit the same for a structured type, its enum included.
    pub(super) fn same_type(
        self,
        one: &StructuredType,
        other: &StructuredType,
    ) -> Result<bool, EmitError> {
        // Every field is named, so that one that is added cannot be forgotten here.
        let StructuredType {
            name,
            kind,
            is_abstract,
            is_open,
            has_stream,
            base,
            derived,
            polymorphic,
            key,
            properties,
            description,
            deprecation,
        } = one;
        let is_same = *name == other.name
            && *kind == other.kind
            && *is_abstract == other.is_abstract
            && *is_open == other.is_open
            && *has_stream == other.has_stream
            && *polymorphic == other.polymorphic
            && *key == other.key
            && *description == other.description
            && *deprecation == other.deprecation
            && base.is_some() == other.base.is_some()
            && derived.len() == other.derived.len()
            && properties.len() == other.properties.len();
        if !is_same {
            return Ok(false);
        }
        for (one, other) in base.iter().zip(&other.base) {
            if !self.same_reference(*one, *other)? {
                return Ok(false);
            }
        }
        for (one, other) in derived.iter().zip(&other.derived) {
            if !self.same_variant(*one, *other)? {
                return Ok(false);
            }
        }
        for (one, other) in properties.iter().zip(&other.properties) {
            if !self.same_property(one, other)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn same_property(self, one: &Property, other: &Property) -> Result<bool, EmitError> {
        let Property {
            name,
            rust,
            constant,
            declared_by,
            type_reference,
            navigation,
            is_computed,
            is_immutable,
            description,
            deprecation,
        } = one;
        Ok(*name == other.name
            && *rust == other.rust
            && *constant == other.constant
            && *declared_by == other.declared_by
            && *navigation == other.navigation
            && *is_computed == other.is_computed
            && *is_immutable == other.is_immutable
            && *description == other.description
            && *deprecation == other.deprecation
            && self.same_type_reference(type_reference, &other.type_reference)?)
    }

    fn same_type_reference(
        self,
        one: &TypeReference,
        other: &TypeReference,
    ) -> Result<bool, EmitError> {
        let TypeReference {
            value,
            is_collection,
            is_nullable,
            definition,
        } = one;
        let is_same = *is_collection == other.is_collection
            && *is_nullable == other.is_nullable
            && *definition == other.definition;
        Ok(is_same
            && match (value, &other.value) {
                (ValueType::Primitive(one), ValueType::Primitive(other)) => one == other,
                (ValueType::Enum(one), ValueType::Enum(other)) => {
                    enum_type(self.one, *one)?.name == enum_type(self.other, *other)?.name
                }
                (ValueType::Structured(one), ValueType::Structured(other)) => {
                    self.same_reference(*one, *other)?
                }
                _ => false,
            })
    }

    fn same_reference(
        self,
        one: StructuredTypeId,
        other: StructuredTypeId,
    ) -> Result<bool, EmitError> {
        let one = structured_type(self.one, one)?;
        let other = structured_type(self.other, other)?;
        Ok(one.name == other.name && one.polymorphic == other.polymorphic)
    }

    /// Whether two derived types are the same as variants of an enum.
    fn same_variant(
        self,
        one: StructuredTypeId,
        other: StructuredTypeId,
    ) -> Result<bool, EmitError> {
        let is_same = self.same_reference(one, other)?;
        let one = structured_type(self.one, one)?;
        let other = structured_type(self.other, other)?;
        Ok(is_same && one.is_abstract == other.is_abstract && one.deprecation == other.deprecation)
    }
}
