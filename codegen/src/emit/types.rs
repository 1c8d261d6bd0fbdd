//! The Rust types of values of CSDL types.

use super::error::missing;
use crate::api::{
    Api, Builder, BuilderId, EnumType, EnumTypeId, Operation, RustType, StructuredType,
    StructuredTypeId, TypeReference, ValueType,
};
use crate::diagnostic::Diagnostic;

/// Returns the type of a property's value, or of each item if it is a collection.
pub(super) fn item_type(api: &Api, reference: &TypeReference) -> Result<RustType, Diagnostic> {
    api.item_type(reference)
        .ok_or_else(|| no_type(&reference.value))
}

/// Returns the type of a property's field.
pub(super) fn field_type(api: &Api, reference: &TypeReference) -> Result<RustType, Diagnostic> {
    api.field_type(reference)
        .ok_or_else(|| no_type(&reference.value))
}

/// Returns the type of an argument from which the value of a property is made.
pub(super) fn argument_type(api: &Api, reference: &TypeReference) -> Result<RustType, Diagnostic> {
    api.argument_type(reference)
        .ok_or_else(|| no_type(&reference.value))
}

/// Returns the type by which the value of a property is returned.
pub(super) fn lent_type(api: &Api, reference: &TypeReference) -> Result<RustType, Diagnostic> {
    api.lent_type(reference)
        .ok_or_else(|| no_type(&reference.value))
}

fn no_type(value: &ValueType) -> Diagnostic {
    match value {
        ValueType::Structured(id) => missing("structured type", id.0),
        ValueType::Enum(id) => missing("enumeration type", id.0),
        ValueType::Primitive(primitive) => missing("primitive type", *primitive as usize),
    }
}

/// Returns the enumeration type with this index.
pub(super) fn enum_type(api: &Api, id: EnumTypeId) -> Result<&EnumType, Diagnostic> {
    api.enum_types
        .get(id.0)
        .ok_or_else(|| missing("enumeration type", id.0))
}

/// Returns the structured type with this index.
pub(super) fn structured_type(
    api: &Api,
    id: StructuredTypeId,
) -> Result<&StructuredType, Diagnostic> {
    api.structured_types
        .get(id.0)
        .ok_or_else(|| missing("structured type", id.0))
}

/// Returns the operation with this index.
pub(super) fn operation_of(api: &Api, index: usize) -> Result<&Operation, Diagnostic> {
    let operation = api.operations.get(index);
    operation.ok_or_else(|| missing("operation", index))
}

/// Returns the builder with this index.
pub(super) fn builder_of(api: &Api, id: BuilderId) -> Result<&Builder, Diagnostic> {
    let builder = api.resources.builders.get(id.0);
    builder.ok_or_else(|| missing("builder", id.0))
}
