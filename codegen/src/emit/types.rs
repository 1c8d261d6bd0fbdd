//! Which Rust type holds a value of which CSDL type.

use std::borrow::Cow;

use syn::{Path, Type};

use super::ast;
use super::error::{EmitError, InvalidName};
use super::names::{self, Known};
use super::scope::Scope;
use crate::api::{
    Api, EnumType, EnumTypeId, PrimitiveType, StructuredType, StructuredTypeId, TypeReference,
    ValueType,
};

/// The Rust type of one value, without `Option`, `Box` or `Vec` around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ItemType<'a> {
    /// A primitive type of the language, which nothing can shadow.
    Language(&'static str),
    /// A type of the standard library or of the hand-written crate.
    Known(Known),
    /// A type that is emitted beside this one.
    Emitted(&'a str),
}

impl<'a> ItemType<'a> {
    /// The name by which the listing calls the type. Where a type of the metadata has the name of
    /// one that emitted code uses, or comes from another crate, its path says which it is.
    fn listed(self) -> Cow<'a, str> {
        match self {
            Self::Language(name) => Cow::Borrowed(name),
            Self::Known(names::JSON) => Cow::Borrowed("serde_json::Value"),
            Self::Known(known) => Cow::Borrowed(known.name),
            Self::Emitted(name) if names::find(name).is_some() => {
                Cow::Owned(format!("models::{name}"))
            }
            Self::Emitted(name) => Cow::Borrowed(name),
        }
    }

    /// The type's path in a file.
    pub(super) fn path(self, scope: &mut Scope<'a>) -> Result<Path, InvalidName> {
        match self {
            Self::Language(name) => Ok(Path::from(ast::own_ident(name))),
            Self::Known(known) => Ok(scope.known(known)),
            Self::Emitted(name) => scope.sibling(name),
        }
    }
}

/// The Rust type of a property, of a field that holds it and of a handle that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ValueRustType<'a> {
    /// The type of the value or of each item.
    pub(super) item: ItemType<'a>,
    /// `Vec` around it.
    pub(super) is_collection: bool,
    /// `Box` around a single value of it, where it is a field.
    pub(super) is_boxed: bool,
}

impl<'a> ValueRustType<'a> {
    /// The type that holds values of `reference`.
    pub(super) fn of(api: &'a Api, reference: &TypeReference) -> Result<Self, EmitError> {
        let item = match reference.value {
            ValueType::Primitive(primitive) => primitive_type(primitive),
            ValueType::Enum(id) => ItemType::Emitted(&enum_type(api, id)?.name.rust),
            ValueType::Structured(id) => ItemType::Emitted(value_name(structured_type(api, id)?)),
        };
        Ok(Self {
            item,
            is_collection: reference.is_collection,
            is_boxed: !reference.is_collection
                && matches!(reference.value, ValueType::Structured(_)),
        })
    }

    /// The type as a handle names it: `T` or `Vec<T>`.
    pub(super) fn handle_type(self, scope: &mut Scope<'a>) -> Result<Type, InvalidName> {
        let item = ast::path_type(self.item.path(scope)?);
        Ok(if self.is_collection {
            ast::generic_type(scope.known(names::VEC), [item])
        } else {
            item
        })
    }

    /// The type of the field: `Option<T>`, `Option<Box<T>>` or `Option<Vec<T>>`.
    pub(super) fn field_type(self, scope: &mut Scope<'a>) -> Result<Type, InvalidName> {
        let mut value = self.handle_type(scope)?;
        if self.is_boxed {
            value = ast::generic_type(scope.known(names::BOX), [value]);
        }
        Ok(ast::generic_type(scope.known(names::OPTION), [value]))
    }

    /// [`handle_type`](Self::handle_type) as the listing shows it.
    pub(super) fn handle_name(self) -> String {
        let name = self.item.listed();
        if self.is_collection {
            format!("Vec<{name}>")
        } else {
            name.into_owned()
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

/// The enumeration type with this index.
pub(super) fn enum_type(api: &Api, id: EnumTypeId) -> Result<&EnumType, EmitError> {
    api.enum_types
        .get(id.0)
        .ok_or(EmitError::Missing("enumeration type", id.0))
}

/// The structured type with this index.
pub(super) fn structured_type(
    api: &Api,
    id: StructuredTypeId,
) -> Result<&StructuredType, EmitError> {
    api.structured_types
        .get(id.0)
        .ok_or(EmitError::Missing("structured type", id.0))
}

/// The Rust type of a value whose declared type is `structured`: the enum over it and the types
/// derived from it, where there are any.
pub(super) fn value_name(structured: &StructuredType) -> &str {
    structured.value_type()
}

fn primitive_type(primitive: PrimitiveType) -> ItemType<'static> {
    match primitive {
        PrimitiveType::Binary => ItemType::Known(names::BINARY),
        PrimitiveType::Boolean => ItemType::Language("bool"),
        PrimitiveType::Byte => ItemType::Language("u8"),
        PrimitiveType::Date => ItemType::Known(names::DATE),
        PrimitiveType::DateTimeOffset => ItemType::Known(names::DATE_TIME_OFFSET),
        PrimitiveType::Decimal => ItemType::Known(names::DECIMAL),
        PrimitiveType::Double => ItemType::Language("f64"),
        PrimitiveType::Duration => ItemType::Known(names::DURATION),
        PrimitiveType::Guid => ItemType::Known(names::GUID),
        PrimitiveType::Int16 => ItemType::Language("i16"),
        PrimitiveType::Int32 => ItemType::Language("i32"),
        PrimitiveType::Int64 => ItemType::Language("i64"),
        PrimitiveType::SByte => ItemType::Language("i8"),
        PrimitiveType::Single => ItemType::Language("f32"),
        PrimitiveType::String => ItemType::Known(names::STRING),
        PrimitiveType::TimeOfDay => ItemType::Known(names::TIME_OF_DAY),
        PrimitiveType::Spatial | PrimitiveType::Stream | PrimitiveType::Untyped => {
            ItemType::Known(names::JSON)
        }
    }
}
