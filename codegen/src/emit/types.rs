//! Which Rust type holds a value of which CSDL type.

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

/// The type of a property's value, as handles name it.
pub(super) fn value_type(api: &Api, reference: &TypeReference) -> Result<RustType, Diagnostic> {
    api.value_type(reference)
        .ok_or_else(|| no_type(&reference.value))
}

/// The type of a property's field.
pub(super) fn field_type(api: &Api, reference: &TypeReference) -> Result<RustType, Diagnostic> {
    api.field_type(reference)
        .ok_or_else(|| no_type(&reference.value))
}

/// The type of an argument that the value of a property is made of.
pub(super) fn argument_type(api: &Api, reference: &TypeReference) -> Result<RustType, Diagnostic> {
    api.argument_type(reference)
        .ok_or_else(|| no_type(&reference.value))
}

/// The type by which the value of a property is lent.
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

/// A type in a file of models.
pub(super) fn in_model(rust_type: &RustType, scope: &mut Scope<'_>) -> TokenStream {
    tokens(rust_type, &mut |name| scope.model(name))
}

/// A type in a file of requests.
pub(super) fn in_requests(rust_type: &RustType) -> TokenStream {
    tokens(rust_type, &mut |name| quote!(models::#name))
}

fn tokens(rust_type: &RustType, model: &mut dyn FnMut(&RustName) -> TokenStream) -> TokenStream {
    match rust_type {
        RustType::Known("()", _) => quote!(()),
        RustType::Known(name, parts) => {
            // Files import it by its own name.
            let name = RustName::of(name.rsplit("::").next().unwrap_or(name));
            if parts.is_empty() {
                return quote!(#name);
            }
            let parts = parts.iter().map(|part| tokens(part, model));
            let parts: Vec<_> = parts.collect();
            quote!(#name<#(#parts),*>)
        }
        RustType::Model(name) => model(name),
        RustType::Builder(name) => quote!(requests::#name),
        RustType::Reference(inner) => {
            let inner = tokens(inner, model);
            quote!(&#inner)
        }
        RustType::Slice(inner) => {
            let inner = tokens(inner, model);
            quote!([#inner])
        }
        RustType::Into(inner) => {
            let inner = tokens(inner, model);
            quote!(impl Into<#inner>)
        }
        RustType::Iterable(inner) => {
            let inner = tokens(inner, model);
            quote!(impl IntoIterator<Item = #inner>)
        }
    }
}

/// How serde reads and writes a type: by the runtime's one reader and writer.
pub(super) fn serde_impls(own: &TokenStream) -> TokenStream {
    quote! {
        impl Serialize for #own {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                emitted::serialize(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for #own {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                emitted::deserialize(deserializer)
            }
        }
    }
}

/// How an enumeration is compared with text, and made of it: by what it has for `&str`.
pub(super) fn text_impls(own: &TokenStream) -> TokenStream {
    quote! {
        impl From<String> for #own {
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        impl FromStr for #own {
            type Err = Infallible;

            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok(text.into())
            }
        }

        impl PartialEq<&str> for #own {
            fn eq(&self, text: &&str) -> bool {
                *self == **text
            }
        }
    }
}

/// The enumeration type with this index.
pub(super) fn enum_type(api: &Api, id: EnumTypeId) -> Result<&EnumType, Diagnostic> {
    api.enum_types
        .get(id.0)
        .ok_or_else(|| missing("enumeration type", id.0))
}

/// The structured type with this index.
pub(super) fn structured_type(
    api: &Api,
    id: StructuredTypeId,
) -> Result<&StructuredType, Diagnostic> {
    api.structured_types
        .get(id.0)
        .ok_or_else(|| missing("structured type", id.0))
}

/// The operation with this index.
pub(super) fn operation_of(api: &Api, index: usize) -> Result<&Operation, Diagnostic> {
    let operation = api.operations.get(index);
    operation.ok_or_else(|| missing("operation", index))
}

/// The builder with this index.
pub(super) fn builder_of(api: &Api, id: BuilderId) -> Result<&Builder, Diagnostic> {
    let builder = api.resources.builders.get(id.0);
    builder.ok_or_else(|| missing("builder", id.0))
}
