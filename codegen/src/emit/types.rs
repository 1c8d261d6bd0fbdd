//! Which Rust type holds a value of which CSDL type.

use proc_macro2::TokenStream;
use quote::quote;

use super::error::missing;
use super::imports::{self, Scope};
use crate::api::{
    Api, Builder, BuilderId, EnumType, EnumTypeId, Operation, PrimitiveType, StructuredType,
    StructuredTypeId, TypeReference, ValueType,
};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// The Rust type of a property, of a field that holds it and of a handle that names it.
#[derive(Clone, Copy, Debug)]
pub(super) struct ValueRustType<'a> {
    item: ItemType<'a>,
    is_collection: bool,
    /// `Box` around a single value of it, where it is a field.
    is_boxed: bool,
}

/// The Rust type of one value, without `Option`, `Box` or `Vec` around it.
#[derive(Clone, Copy, Debug)]
enum ItemType<'a> {
    Primitive(PrimitiveType),
    /// A type that is emitted beside this one.
    Model(&'a RustName),
}

impl<'a> ValueRustType<'a> {
    /// The type that holds values of `reference`.
    pub(super) fn of(api: &'a Api, reference: &TypeReference) -> Result<Self, Diagnostic> {
        let item = match reference.value {
            ValueType::Primitive(primitive) => ItemType::Primitive(primitive),
            ValueType::Enum(id) => ItemType::Model(&enum_type(api, id)?.name.rust),
            ValueType::Structured(id) => ItemType::Model(structured_type(api, id)?.value_type()),
        };
        Ok(Self {
            item,
            is_collection: reference.is_collection,
            is_boxed: !reference.is_collection
                && matches!(reference.value, ValueType::Structured(_)),
        })
    }

    /// The type as a handle names it: `T` or `Vec<T>`.
    pub(super) fn handle_type(self, scope: &mut Scope<'_>) -> TokenStream {
        let item = match self.item {
            ItemType::Primitive(primitive) => primitive_type(primitive),
            ItemType::Model(name) => scope.model(name),
        };
        if self.is_collection {
            quote!(Vec<#item>)
        } else {
            item
        }
    }

    /// The type of the field: `Option<T>`, `Option<Box<T>>` or `Option<Vec<T>>`.
    pub(super) fn field_type(self, scope: &mut Scope<'_>) -> TokenStream {
        let value = self.handle_type(scope);
        if self.is_boxed {
            quote!(Option<Box<#value>>)
        } else {
            quote!(Option<#value>)
        }
    }

    /// [`handle_type`](Self::handle_type) as the listing shows it. Where a type of the metadata has
    /// the name of one that emitted code uses, its path says which it is.
    pub(super) fn handle_name(self) -> String {
        let name = match self.item {
            ItemType::Primitive(primitive) => primitive.row().rust.to_owned(),
            ItemType::Model(name) if imports::is_known(name) => format!("models::{name}"),
            ItemType::Model(name) => name.to_string(),
        };
        if self.is_collection {
            format!("Vec<{name}>")
        } else {
            name
        }
    }

    /// [`field_type`](Self::field_type) as the listing shows it.
    pub(super) fn field_name(self) -> String {
        let name = self.handle_name();
        if self.is_boxed {
            format!("Option<Box<{name}>>")
        } else {
            format!("Option<{name}>")
        }
    }
}

/// The Rust type of a primitive value.
pub(super) fn primitive_type(primitive: PrimitiveType) -> TokenStream {
    match primitive.row().rust {
        "serde_json::Value" => quote!(Value),
        name => {
            let name = RustName::of(name);
            quote!(#name)
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
