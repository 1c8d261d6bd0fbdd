//! Rust types of public items as data, for emitted code, listings and comparisons.

use std::fmt;

use super::types::{StructuredType, StructuredTypeId, TypeReference, ValueType};
use super::version::Api;
use crate::imported::is_ambiguous;
use crate::naming::RustName;

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RustType {
    /// A type of the language or of the runtime, such as `Option<…>` or `DateTimeOffset`; `()` too.
    Known(&'static str, Vec<RustType>),
    /// A model.
    Model(RustName),
    /// A request builder.
    Builder(RustName),
    /// `&T`
    Reference(Box<RustType>),
    /// `[T]`
    Slice(Box<RustType>),
    /// `impl Into<T>`
    Into(Box<RustType>),
    /// `impl IntoIterator<Item = T>`
    Iterable(Box<RustType>),
}

impl RustType {
    /// A type that is not generic.
    pub fn known(name: &'static str) -> Self {
        Self::Known(name, Vec::new())
    }

    /// `wrapper<Self>`
    #[must_use]
    pub fn within(self, wrapper: &'static str) -> Self {
        Self::Known(wrapper, vec![self])
    }

    /// `&Self`
    #[must_use]
    pub fn borrowed(self) -> Self {
        Self::Reference(Box::new(self))
    }

    /// `impl Into<Self>`
    #[must_use]
    pub fn convertible(self) -> Self {
        Self::Into(Box::new(self))
    }

    /// Returns the type in the form of code of models: a model by its name alone, unless the name is also that of
    /// another type.
    pub fn among_models(&self) -> impl fmt::Display + '_ {
        Shown {
            rust_type: self,
            are_models_near: true,
        }
    }
}

/// The type in the form of other code: models and builders by their modules.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = Shown {
            rust_type: self,
            are_models_near: false,
        };
        shown.fmt(f)
    }
}

/// A type in the form of one place.
struct Shown<'a> {
    rust_type: &'a RustType,
    are_models_near: bool,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |rust_type| Shown { rust_type, ..*self };
        match self.rust_type {
            RustType::Known(name, parts) => {
                f.write_str(name)?;
                for (index, inner) in parts.iter().enumerate() {
                    let before = if index == 0 { "<" } else { ", " };
                    write!(f, "{before}{}", part(inner))?;
                }
                f.write_str(if parts.is_empty() { "" } else { ">" })
            }
            RustType::Model(name) if self.are_models_near && !is_ambiguous(name.as_str()) => {
                f.write_str(name.as_str())
            }
            RustType::Model(name) => write!(f, "models::{name}"),
            RustType::Builder(name) => write!(f, "requests::{name}"),
            RustType::Reference(inner) => write!(f, "&{}", part(inner)),
            RustType::Slice(inner) => write!(f, "[{}]", part(inner)),
            RustType::Into(inner) => write!(f, "impl Into<{}>", part(inner)),
            RustType::Iterable(inner) => {
                write!(f, "impl IntoIterator<Item = {}>", part(inner))
            }
        }
    }
}

impl StructuredType {
    /// Returns the Rust type of a value with this declared type: the enum over it and its derived types, if there are
    /// any.
    pub fn value_type(&self) -> &RustName {
        match &self.polymorphic {
            Some(polymorphic) => &polymorphic.rust,
            None => &self.name.rust,
        }
    }
}

impl Api {
    /// Returns the type of one value, without its collection. `None` if the API does not have the type.
    pub fn item_type(&self, reference: &TypeReference) -> Option<RustType> {
        self.single_type(&reference.value)
    }

    /// The type of one value.
    pub(super) fn single_type(&self, value: &ValueType) -> Option<RustType> {
        match value {
            ValueType::Primitive(primitive) => Some(RustType::known(primitive.row().rust)),
            ValueType::Enum(id) => {
                let name = &self.enum_types.get(id.0)?.name.rust;
                Some(RustType::Model(name.clone()))
            }
            ValueType::Structured(id) => self.structured_value_type(*id),
        }
    }

    /// Returns the type of a value or a collection: `T` or `Vec<T>`, as handles name it.
    pub fn value_type(&self, reference: &TypeReference) -> Option<RustType> {
        let item = self.item_type(reference)?;
        Some(if reference.is_collection {
            item.within("Vec")
        } else {
            item
        })
    }

    /// The type of the field of a property: `Option<T>`, `Option<Box<T>>` or `Option<Vec<T>>`.
    pub fn field_type(&self, reference: &TypeReference) -> Option<RustType> {
        let value = self.value_type(reference)?;
        let is_boxed =
            !reference.is_collection && matches!(reference.value, ValueType::Structured(_));
        let value = if is_boxed { value.within("Box") } else { value };
        Some(value.within("Option"))
    }

    /// Returns the type of values of an entity or complex type: the struct, or the enum over it and its derived types.
    pub(super) fn structured_value_type(&self, id: StructuredTypeId) -> Option<RustType> {
        let structured = self.structured_types.get(id.0)?;
        Some(RustType::Model(structured.value_type().clone()))
    }

    /// The struct of an entity or complex type, which has the handles of its properties.
    pub(super) fn struct_type(&self, id: StructuredTypeId) -> Option<RustType> {
        let structured = self.structured_types.get(id.0)?;
        Some(RustType::Model(structured.name.rust.clone()))
    }
}
