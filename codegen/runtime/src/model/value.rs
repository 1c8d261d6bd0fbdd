use super::polymorphic::Hierarchy;
use super::slot::Items;
use super::structured::{Object, StructuredType};
use serde_json::{Number, Value};
use std::fmt;

/// How a JSON value was read: with the typed value, or as a [`Sink`](super::slot::Sink) says it that has
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

impl<T: WireValue> WireValue for Box<T> {
    fn hierarchy() -> Option<Hierarchy> {
        T::hierarchy()
    }

    #[inline]
    fn new_object(variant: Option<usize>) -> Option<Self> {
        T::new_object(variant).map(Box::new)
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        (**self).as_object()
    }

    fn to_wire(&self) -> Wire<'_> {
        (**self).to_wire()
    }
}

impl<T: WireValue> WireValue for Vec<T> {
    fn empty_items() -> Option<Self> {
        Some(Self::new())
    }

    fn as_items(&mut self) -> Option<&mut dyn Items> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Items(self)
    }
}
