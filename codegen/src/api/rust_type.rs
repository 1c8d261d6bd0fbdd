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
    pub fn among_models(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, &mut AmongModels);
        text
    }

    /// Writes the type as code in which things have these names.
    pub(crate) fn write(&self, text: &mut String, names: &mut dyn Names) {
        match self {
            Self::Known(name, parts) => {
                names.known(name, text);
                for (index, part) in parts.iter().enumerate() {
                    text.push_str(if index == 0 { "<" } else { ", " });
                    part.write(text, names);
                }
                text.push_str(if parts.is_empty() { "" } else { ">" });
            }
            Self::Model(name) => names.model(name, text),
            Self::Builder(name) => {
                text.push_str("requests::");
                text.push_str(name.as_str());
            }
            Self::Reference(inner) => inner.write_between(["&", ""], text, names),
            Self::Slice(inner) => inner.write_between(["[", "]"], text, names),
            Self::Into(inner) => inner.write_between(["impl Into<", ">"], text, names),
            Self::Iterable(inner) => {
                inner.write_between(["impl IntoIterator<Item = ", ">"], text, names);
            }
        }
    }

    fn write_between(&self, [before, after]: [&str; 2], text: &mut String, names: &mut dyn Names) {
        text.push_str(before);
        self.write(text, names);
        text.push_str(after);
    }
}

/// The names that types have at some place in code.
pub(crate) trait Names {
    /// Writes the name of a type of the language or of the runtime.
    fn known(&mut self, name: &'static str, text: &mut String) {
        text.push_str(name);
    }

    /// Writes the name of a model.
    fn model(&mut self, name: &RustName, text: &mut String) {
        text.push_str("models::");
        text.push_str(name.as_str());
    }
}

/// Names where models are known by their modules.
struct ByModule;

impl Names for ByModule {}

/// Names in the listing of models.
struct AmongModels;

impl Names for AmongModels {
    fn model(&mut self, name: &RustName, text: &mut String) {
        if is_ambiguous(name.as_str()) {
            ByModule.model(name, text);
        } else {
            text.push_str(name.as_str());
        }
    }
}

/// The type in the form of other code: models and builders by their modules.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text, &mut ByModule);
        f.write_str(&text)
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
