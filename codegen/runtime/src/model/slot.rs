use super::polymorphic::{Hierarchy, Polymorphic};
use super::structured::Object;
use super::value::{Reading, Wire};
use super::{Handle, WireValue};
use serde_json::{Number, Value};
use std::any::Any;
use std::fmt;

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
}

/// A field of a model: `Option<T>`.
pub trait Slot: Sink + Any {
    /// The value as it is written.
    fn wire(&self) -> Wire<'_>;
    /// The value for `{:?}`, where it is set.
    fn as_debug(&self) -> Option<&dyn fmt::Debug>;
    /// An unset field of the same type.
    fn unset(&self) -> Box<dyn Slot>;
}

impl<T: WireValue> Sink for Option<T> {
    fn put_nothing(&mut self) {
        *self = None;
    }

    fn put_text(&mut self, text: &str) -> Reading {
        set(self, T::from_text(text))
    }

    fn put_boolean(&mut self, boolean: bool) -> Reading {
        set(self, T::from_boolean(boolean))
    }

    fn put_number(&mut self, number: &Number) -> Reading {
        set(self, T::from_number(number))
    }

    fn put_digits(&mut self, literal: &str) -> Reading {
        set(self, T::from_digits(literal))
    }

    fn put_json(&mut self, json: Value) -> Option<Value> {
        match T::from_json(json) {
            Ok(value) => {
                *self = Some(value);
                None
            }
            Err(json) => {
                *self = None;
                Some(json)
            }
        }
    }

    fn hierarchy(&self) -> Option<Hierarchy> {
        T::hierarchy()
    }

    fn put_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object> {
        *self = T::new_object(variant);
        self.as_mut()?.as_object()
    }

    fn take_back(&mut self) {
        *self = None;
    }

    fn put_items(&mut self) -> Option<&mut dyn Items> {
        *self = T::empty_items();
        self.as_mut()?.as_items()
    }
}

#[inline]
fn set<T>(slot: &mut Option<T>, reading: Reading<T>) -> Reading {
    match reading {
        Reading::Exact(value) => {
            *slot = Some(value);
            Reading::Exact(())
        }
        Reading::Coerced(value) => {
            *slot = Some(value);
            Reading::Coerced(())
        }
        Reading::Unreadable => {
            *slot = None;
            Reading::Unreadable
        }
    }
}

impl<T: WireValue> Slot for Option<T> {
    fn wire(&self) -> Wire<'_> {
        match self {
            Some(value) => value.to_wire(),
            None => Wire::Absent,
        }
    }

    fn as_debug(&self) -> Option<&dyn fmt::Debug> {
        match self {
            Some(value) => Some(value),
            None => None,
        }
    }

    fn unset(&self) -> Box<dyn Slot> {
        Box::new(None::<T>)
    }
}

impl<T: WireValue> Sink for Vec<T> {
    fn put_nothing(&mut self) {}

    fn put_text(&mut self, text: &str) -> Reading {
        append(self, T::from_text(text))
    }

    fn put_boolean(&mut self, boolean: bool) -> Reading {
        append(self, T::from_boolean(boolean))
    }

    fn put_number(&mut self, number: &Number) -> Reading {
        append(self, T::from_number(number))
    }

    fn put_digits(&mut self, literal: &str) -> Reading {
        append(self, T::from_digits(literal))
    }

    fn put_json(&mut self, json: Value) -> Option<Value> {
        match T::from_json(json) {
            Ok(value) => {
                self.push(value);
                None
            }
            Err(json) => Some(json),
        }
    }

    fn hierarchy(&self) -> Option<Hierarchy> {
        T::hierarchy()
    }

    fn put_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object> {
        self.push(T::new_object(variant)?);
        self.last_mut()?.as_object()
    }

    fn take_back(&mut self) {
        self.pop();
    }

    fn put_items(&mut self) -> Option<&mut dyn Items> {
        self.push(T::empty_items()?);
        self.last_mut()?.as_items()
    }
}

fn append<T>(items: &mut Vec<T>, reading: Reading<T>) -> Reading {
    match reading {
        Reading::Exact(value) => {
            items.push(value);
            Reading::Exact(())
        }
        Reading::Coerced(value) => {
            items.push(value);
            Reading::Coerced(())
        }
        Reading::Unreadable => Reading::Unreadable,
    }
}

impl<T: WireValue> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Wire<'_> {
        self.get(index).map_or(Wire::Absent, WireValue::to_wire)
    }
}

/// The property of the base type that all variants of an enum have, where it is set.
pub fn get<P: Polymorphic, T: 'static>(
    value: &P,
    property: impl Handle<P::Entity, T>,
) -> Option<&T> {
    let field: &dyn Any = value.object().field(property.name())?;
    match field.downcast_ref::<Option<T>>() {
        Some(value) => value.as_ref(),
        None => field.downcast_ref::<Option<Box<T>>>()?.as_deref(),
    }
}
