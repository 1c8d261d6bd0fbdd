use super::additional::AdditionalProperties;
use super::hierarchy::Hierarchy;
use super::structured::StructuredType;
use serde_json::{Number, Value};
use std::any::Any;
use std::fmt;

/// How a JSON value was read: with the typed value, or as a [`Sink`] says it that has
/// stored the value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<T = ()> {
    /// As the typed value, which is written as the same JSON.
    Exact(T),
    /// As the typed value, which is written differently: the original JSON is kept as well.
    Coerced(T),
    /// Not at all: the JSON is kept in place of a typed value.
    Unreadable,
}

/// How a value is written in an address, where OData 4.01 calls it a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiteralForm {
    /// As text in single quotes: strings, and the members of enumerations.
    Quoted,
    /// As it is: Booleans, numbers, dates and times, GUIDs.
    Bare,
    /// In single quotes, with the name of its type in front: `duration'P1D'`.
    Prefixed(&'static str),
}

/// A typed value, as it is written.
#[derive(Clone, Copy)]
pub enum Wire<'a> {
    /// Nothing.
    Absent,
    /// A string.
    Text(&'a str),
    /// A string, made on the way.
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

/// A type that a property, or an item of a collection, can have. Implemented by this crate only.
///
/// A type takes the kinds of JSON that it has a method for; all others are unreadable.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value of a property",
    note = "give a model, an `Any…` enum, an enumeration, a type of `edm`, text, a number, a `bool`, `serde_json::Value`, or a `Vec` of one of them"
)]
pub trait WireValue: Clone + PartialEq + fmt::Debug + 'static {
    /// How the value is written in an address.
    #[doc(hidden)]
    const LITERAL: LiteralForm = LiteralForm::Quoted;

    /// Takes a string.
    #[doc(hidden)]
    fn from_text(_text: &str) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Takes `true` or `false`.
    #[doc(hidden)]
    fn from_boolean(_boolean: bool) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Takes a number.
    #[doc(hidden)]
    fn from_number(_number: &Number) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Takes a number by its digits.
    #[doc(hidden)]
    fn from_digits(_literal: &str) -> Reading<Self> {
        Reading::Unreadable
    }

    /// Takes an array or object for what it is; gives it back if it cannot.
    #[doc(hidden)]
    fn from_json(json: Value) -> Result<Self, Value> {
        Err(json)
    }

    /// The types whose objects may stand here, where there are several.
    #[doc(hidden)]
    fn hierarchy() -> Option<Hierarchy> {
        None
    }

    /// How many bytes a value takes of which nothing is set.
    #[doc(hidden)]
    fn size() -> usize {
        size_of::<Self>()
    }

    /// An empty object, to be filled; `None` if this type is not an object. `variant` is the place
    /// of its type among the variants of the enum, `None` for one that is not known.
    #[doc(hidden)]
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        None
    }

    /// The object to fill.
    #[doc(hidden)]
    fn as_object(&mut self) -> Option<&mut dyn Object> {
        None
    }

    /// An empty value that [`as_items`](Self::as_items) fills; `None` if this type is not an array.
    #[doc(hidden)]
    fn empty_items() -> Option<Self> {
        None
    }

    /// The array to fill.
    #[doc(hidden)]
    fn as_items(&mut self) -> Option<&mut dyn Items> {
        None
    }

    /// The value as it is written.
    #[doc(hidden)]
    fn to_wire(&self) -> Wire<'_>;
}

/// Something that takes a JSON value: a field by being set, a collection by one more item.
pub trait Sink {
    /// Takes nothing: unsets a field, leaves a collection.
    fn put_nothing(&mut self);
    /// Takes a string.
    fn put_text(&mut self, text: &str) -> Reading;
    /// Takes a Boolean.
    fn put_boolean(&mut self, boolean: bool) -> Reading;
    /// Takes a number.
    fn put_number(&mut self, number: &Number) -> Reading;
    /// Takes a number by its digits.
    fn put_digits(&mut self, literal: &str) -> Reading;
    /// Takes any JSON as such; gives it back if it cannot.
    fn put_json(&mut self, json: Value) -> Option<Value>;
    /// The types of the objects that it takes, where there are several.
    fn hierarchy(&self) -> Option<Hierarchy>;
    /// How many bytes the object takes that [`put_object`](Self::put_object) makes.
    fn object_size(&self) -> usize;
    /// Takes an empty object, to be filled; `None` if it cannot. See [`WireValue::new_object`].
    fn put_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object>;
    /// Gives up the value that it took last.
    fn take_back(&mut self);
    /// Takes an empty array, to be filled; `None` if it cannot.
    fn put_items(&mut self) -> Option<&mut dyn Items>;
}

/// A collection: takes items when read, and gives them when written.
pub trait Items: Sink {
    /// How many items there are.
    fn count(&self) -> usize;
    /// The item at `index`.
    fn item(&self, index: usize) -> Wire<'_>;
    /// The item at `index`, where items are objects.
    fn object_mut(&mut self, index: usize) -> Option<&mut dyn Object>;
}

/// A field of a model: `Option<T>`.
pub trait Slot: Sink + Any {
    /// The value as it is written.
    fn wire(&self) -> Wire<'_>;
    /// The value for `{:?}`, where it is set.
    fn as_debug(&self) -> Option<&dyn fmt::Debug>;
    /// The value, where it is an object.
    fn object_mut(&mut self) -> Option<&mut dyn Object>;
    /// The value, where it is a collection.
    fn items_mut(&mut self) -> Option<&mut dyn Items>;
    /// An unset field of the same type.
    fn unset(&self) -> Box<dyn Slot>;
}

/// Sees all fields of a model at once, in the order of [`StructuredType::properties`].
pub type Visit<'v, 'a> = dyn FnMut(&[&'a dyn Slot]) + 'v;

/// As [`Visit`], to fill the fields and what is additional.
pub type VisitMut<'v> = dyn FnMut(&mut [&mut dyn Slot], &mut AdditionalProperties) + 'v;

/// A [`Model`](super::Model) of whatever type: what reads and writes is compiled once for all of them.
pub trait Object {
    /// The type's description.
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
    /// The field of the property called `name`.
    pub(crate) fn field(&self, name: &str) -> Option<&dyn Slot> {
        let (index, _) = self.structured_type().find(name, 0)?;
        let mut found = None;
        self.fields(&mut |fields| found = fields.get(index).copied());
        found
    }
}
