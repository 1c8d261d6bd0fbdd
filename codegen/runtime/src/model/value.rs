//! The traits between the reader, the writer and the types of values.

use super::additional::AdditionalProperties;
use super::hierarchy::Hierarchy;
use super::structured::StructuredType;
use serde_json::{Number, Value};
use std::any::Any;
use std::fmt;

/// How a JSON value was read: with the typed value, or without it when a [`Sink`] has stored the value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<T = ()> {
    /// As the typed value, which is written as the same JSON.
    Exact(T),
    /// As the typed value, which is written differently: the original JSON is kept as well.
    Coerced(T),
    /// Not as a typed value: the JSON is kept instead.
    Unreadable,
}

impl<T> Reading<T> {
    /// Converts the typed value.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Reading<U> {
        match self {
            Self::Exact(value) => Reading::Exact(convert(value)),
            Self::Coerced(value) => Reading::Coerced(convert(value)),
            Self::Unreadable => Reading::Unreadable,
        }
    }
}

/// The form of a value in an address, which OData 4.01 calls a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiteralForm {
    /// Text in single quotes: strings, and the members of enumerations if the service supports OData 4.01.
    Quoted,
    /// Plain text: Booleans, numbers, dates and times, GUIDs.
    Bare,
    /// Text in single quotes, after the name of its type: `duration'P1D'`, `shop.Color'red'`.
    Prefixed(&'static str),
}

/// A typed value in the form in which it is written.
#[derive(Clone, Copy)]
pub enum Wire<'a> {
    /// No value.
    Absent,
    /// A string.
    Text(&'a str),
    /// A string, formatted when it is written.
    Display(&'a dyn fmt::Display),
    /// A Boolean.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A finite number.
    Float(f64),
    /// The digits of a number.
    Digits(&'a str),
    /// An object.
    Object(&'a dyn Object),
    /// An object with its `@odata.type`, because a derived type is possible here.
    TypedObject(&'a dyn Object, &'static StructuredType),
    /// An array.
    Items(&'a dyn Items),
    /// Any JSON.
    Json(&'a Value),
}

/// A type that a property, or an item of a collection, can have. Only this crate and emitted code implement it.
///
/// A type accepts the kinds of JSON whose methods it implements; all others are unreadable.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of property values",
    note = "use a model, an `Any…` enum, an enumeration, a type of `edm`, text, a number, a `bool`, `serde_json::Value`, or a `Vec` of one of them"
)]
pub trait WireValue: Clone + PartialEq + fmt::Debug + 'static {
    /// The form of the value in an address.
    #[doc(hidden)]
    const LITERAL: LiteralForm = LiteralForm::Quoted;

    /// Reads a string.
    #[doc(hidden)]
    fn from_text(_text: &str) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Reads `true` or `false`.
    #[doc(hidden)]
    fn from_boolean(_boolean: bool) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Reads a number.
    #[doc(hidden)]
    fn from_number(_number: &Number) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Reads a number from its digits.
    #[doc(hidden)]
    fn from_digits(_literal: &str) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Whether the type holds JSON, which [`from_json`](Self::from_json) reads.
    #[doc(hidden)]
    const TAKES_JSON: bool = false;

    /// Reads an array or object as JSON; returns it if the type cannot hold it.
    #[doc(hidden)]
    fn from_json(json: Value) -> Result<Self, Value> {
        Err(json)
    }

    /// How the type is read and written, if it is an entity type or complex type.
    #[doc(hidden)]
    const OBJECT: Option<ObjectForm<Self>> = None;

    /// Returns the types whose objects are possible here, if there are several.
    #[doc(hidden)]
    fn hierarchy() -> Option<Hierarchy> {
        Self::OBJECT.and_then(|form| form.hierarchy)
    }

    /// Returns the size in bytes of a value with no property set.
    #[doc(hidden)]
    fn size() -> usize {
        size_of::<Self>()
    }

    /// Returns an empty object to fill; `None` if this type is not an object. `variant` is the index of its type among
    /// the variants of the enum, `None` for an unknown type.
    #[doc(hidden)]
    fn new_object(variant: Option<usize>) -> Option<Self> {
        Self::OBJECT.map(|form| (form.new)(variant))
    }

    /// As [`new_object`](Self::new_object), made where it stays.
    #[doc(hidden)]
    fn new_boxed_object(variant: Option<usize>) -> Option<Box<Self>> {
        Self::OBJECT.map(|form| (form.new_boxed)(variant))
    }

    /// Returns the object to fill.
    #[doc(hidden)]
    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Self::OBJECT.map(|form| (form.object_mut)(self))
    }

    /// Returns an empty value that [`as_items`](Self::as_items) fills; `None` if this type is not an array.
    #[doc(hidden)]
    fn empty_items() -> Option<Self> {
        None
    }

    /// Returns the array to fill.
    #[doc(hidden)]
    fn as_items(&mut self) -> Option<&mut dyn Items> {
        None
    }

    /// Returns the value in the form in which it is written.
    #[doc(hidden)]
    fn to_wire(&self) -> Wire<'_> {
        Self::OBJECT.map_or(Wire::Absent, |form| (form.to_wire)(self))
    }

    /// Whether the metadata has the value: an enumeration holds names, too, that are no member.
    #[doc(hidden)]
    fn is_declared(&self) -> bool {
        true
    }
}

/// How an entity type or complex type is read and written. Emitted types state this constant and not the methods of
/// [`WireValue`] that use it, because each method of each type would take the compiler more memory than the constant.
#[derive(Debug)]
pub struct ObjectForm<T> {
    /// The types whose objects are possible, if there are several.
    pub(super) hierarchy: Option<Hierarchy>,
    /// See [`WireValue::new_object`].
    pub(super) new: fn(Option<usize>) -> T,
    /// See [`WireValue::new_boxed_object`].
    pub(super) new_boxed: fn(Option<usize>) -> Box<T>,
    /// Returns the object to fill.
    pub(super) object_mut: fn(&mut T) -> &mut dyn Object,
    /// See [`WireValue::to_wire`].
    pub(super) to_wire: fn(&T) -> Wire<'_>,
}

/// A receiver of JSON values: a field is set by one, a collection gets one more item.
pub trait Sink {
    /// Accepts an absent value: unsets a field, leaves a collection as it is.
    fn put_nothing(&mut self);
    /// Accepts a string.
    fn put_text(&mut self, text: &str) -> Reading;
    /// Accepts a Boolean.
    fn put_boolean(&mut self, boolean: bool) -> Reading;
    /// Accepts a number.
    fn put_number(&mut self, number: &Number) -> Reading;
    /// Accepts a number by its digits.
    fn put_digits(&mut self, literal: &str) -> Reading;
    /// Returns whether it accepts JSON as it is.
    fn takes_json(&self) -> bool;
    /// Accepts JSON as it is; returns it if the type cannot hold it.
    fn put_json(&mut self, json: Value) -> Option<Value>;
    /// Returns the types of the objects that it accepts, if there are several.
    fn hierarchy(&self) -> Option<Hierarchy>;
    /// Returns the size in bytes of the object that [`put_object`](Self::put_object) creates.
    fn object_size(&self) -> usize;
    /// Accepts an empty object, to be filled; `None` if the type is not an object. See [`WireValue::new_object`].
    fn put_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object>;
    /// Replaces the object that was put last by one of another variant. It gets the additional properties, and the
    /// fields that both have because they derive from the same type.
    fn change_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object>;
    /// Accepts an empty array, to be filled; `None` if the type is not an array.
    fn put_items(&mut self) -> Option<&mut dyn Items>;
}

/// A collection: it accepts items when it is read, and provides them when it is written.
pub trait Items: Sink {
    /// Returns the number of items.
    fn count(&self) -> usize;
    /// Returns the item at `index`.
    fn item(&self, index: usize) -> Wire<'_>;
    /// Returns the item at `index`, if the items are objects.
    fn object_mut(&mut self, index: usize) -> Option<&mut dyn Object>;
}

/// A field of a model: `Option<T>`.
pub trait Slot: Sink + Any {
    /// Returns the value in the form in which it is written.
    fn wire(&self) -> Wire<'_>;
    /// See [`WireValue::is_declared`].
    fn is_declared(&self) -> bool;
    /// Moves the value to a field of the same type; leaves one of another type as it is.
    fn move_to(&mut self, field: &mut dyn Slot);
    /// Copies the value to a field of the same type; leaves one of another type as it is.
    fn copy_to(&self, field: &mut dyn Slot);
    /// Returns whether a field has the same type and value.
    fn is_equal(&self, field: &dyn Slot) -> bool;
    /// Returns the value for `{:?}`, if it is set.
    fn as_debug(&self) -> Option<&dyn fmt::Debug>;
    /// Returns the value, if it is an object.
    fn object_mut(&mut self) -> Option<&mut dyn Object>;
    /// Returns the value, if it is a collection.
    fn items_mut(&mut self) -> Option<&mut dyn Items>;
    /// Returns an unset field of the same type.
    fn unset(&self) -> Box<dyn Slot>;
}

/// Receives all fields of a model at once, in the order of [`StructuredType::properties`].
pub type Visit<'v, 'a> = dyn FnMut(&[&'a dyn Slot]) + 'v;

/// As [`Visit`], with mutable fields and additional properties.
pub type VisitMut<'v> = dyn FnMut(&mut [&mut dyn Slot], &mut AdditionalProperties) + 'v;

/// A [`Model`](super::Model) of any type, so that the reader and the writer are compiled once for all of them.
pub trait Object {
    /// Returns the type description.
    fn structured_type(&self) -> &'static StructuredType;

    /// See [`Model::fields`](super::Model::fields).
    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>);

    /// See [`Model::fields_mut`](super::Model::fields_mut).
    fn fields_mut(&mut self, visit: &mut VisitMut<'_>);

    /// See [`Model::additional`](super::Model::additional).
    fn additional(&self) -> &AdditionalProperties;

    /// See [`Model::additional_mut`](super::Model::additional_mut).
    fn additional_mut(&mut self) -> &mut AdditionalProperties;
}

impl dyn Object + '_ {
    /// Returns the field of the property called `name`.
    pub(crate) fn field(&self, name: &str) -> Option<&dyn Slot> {
        let (index, _) = self.structured_type().find(name, 0)?;
        let mut found = None;
        self.fields(&mut |fields| found = fields.get(index).copied());
        found
    }

    /// Moves all fields and additional properties to an object of a related type.
    pub(super) fn move_to(&mut self, object: &mut dyn Object) {
        self.fields_mut(&mut |fields, additional| {
            let additional = std::mem::take(additional);
            let mut additional = Some(additional);
            object.fields_mut(&mut |others, other_additional| {
                for (field, other) in fields.iter_mut().zip(others) {
                    field.move_to(&mut **other);
                }
                *other_additional = additional.take().unwrap_or_default();
            });
        });
    }
}
