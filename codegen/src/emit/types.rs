//! The Rust types of values of CSDL types.

use proc_macro2::TokenStream;
use quote::quote;

use super::error::missing;
use super::imports::Scope;
use crate::api::{
    Api, Builder, BuilderId, EnumType, EnumTypeId, Operation, RustType, StructuredType,
    StructuredTypeId, TypeReference, ValueType,
};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

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

/// Returns a type in a file of models.
pub(super) fn in_model(rust_type: &RustType, scope: &mut Scope<'_>) -> TokenStream {
    // It is imported by its unqualified name.
    let known = |name: &str| {
        let name = RustName::of(name.rsplit("::").next().unwrap_or(name));
        quote!(#name)
    };
    tokens(rust_type, &known, &mut |name| scope.model(name))
}

/// Returns a type in a file of requests.
pub(super) fn in_requests(rust_type: &RustType) -> TokenStream {
    // The name of JSON of any kind is also that of what a function returns.
    let known = |path: &str| {
        let names = path.split("::").map(RustName::of);
        quote!(#(#names)::*)
    };
    tokens(rust_type, &known, &mut |name| quote!(models::#name))
}

/// Returns a type, with names of the language and of the runtime by `known`, and those of models by `model`.
fn tokens(
    rust_type: &RustType,
    known: &dyn Fn(&str) -> TokenStream,
    model: &mut dyn FnMut(&RustName) -> TokenStream,
) -> TokenStream {
    match rust_type {
        RustType::Known("()", _) => quote!(()),
        RustType::Known(name, parts) => {
            let name = known(name);
            if parts.is_empty() {
                return quote!(#name);
            }
            let parts = parts.iter().map(|part| tokens(part, known, model));
            let parts: Vec<_> = parts.collect();
            quote!(#name<#(#parts),*>)
        }
        RustType::Model(name) => model(name),
        RustType::Builder(name) => quote!(requests::#name),
        RustType::Reference(inner) => {
            let inner = tokens(inner, known, model);
            quote!(&#inner)
        }
        RustType::Slice(inner) => {
            let inner = tokens(inner, known, model);
            quote!([#inner])
        }
        RustType::Into(inner) => {
            let inner = tokens(inner, known, model);
            quote!(impl Into<#inner>)
        }
        RustType::Iterable(inner) => {
            let inner = tokens(inner, known, model);
            quote!(impl IntoIterator<Item = #inner>)
        }
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
