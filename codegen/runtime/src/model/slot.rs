//! The fields of models as slots and sinks.

use super::hierarchy::Hierarchy;
use super::value::{Items, Object, Reading, Sink, Slot, Wire, WireValue};
use serde_json::{Number, Value};
use std::any::Any;
use std::fmt;

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

    fn takes_json(&self) -> bool {
        T::TAKES_JSON
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

    fn object_size(&self) -> usize {
        T::size()
    }

    fn put_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object> {
        *self = T::new_object(variant);
        self.as_mut()?.as_object()
    }

    fn change_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object> {
        let before = std::mem::replace(self, T::new_object(variant));
        changed(before, self.as_mut()?)
    }

    fn put_items(&mut self) -> Option<&mut dyn Items> {
        *self = T::empty_items();
        self.as_mut()?.as_items()
    }
}

/// Moves what is common to an object of another variant.
fn changed<T: WireValue>(before: Option<T>, now: &mut T) -> Option<&mut dyn Object> {
    let now = now.as_object()?;
    before?.as_object()?.move_to(now);
    Some(now)
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

    fn is_declared(&self) -> bool {
        self.as_ref().is_none_or(WireValue::is_declared)
    }

    fn move_to(&mut self, field: &mut dyn Slot) {
        let field: &mut dyn Any = field;
        if let Some(field) = field.downcast_mut::<Self>() {
            *field = self.take();
        }
    }

    fn copy_to(&self, field: &mut dyn Slot) {
        let field: &mut dyn Any = field;
        if let Some(field) = field.downcast_mut::<Self>() {
            field.clone_from(self);
        }
    }

    fn is_equal(&self, field: &dyn Slot) -> bool {
        let field: &dyn Any = field;
        field.downcast_ref::<Self>() == Some(self)
    }

    fn as_debug(&self) -> Option<&dyn fmt::Debug> {
        match self {
            Some(value) => Some(value),
            None => None,
        }
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        self.as_mut()?.as_object()
    }

    fn items_mut(&mut self) -> Option<&mut dyn Items> {
        self.as_mut()?.as_items()
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

    fn takes_json(&self) -> bool {
        T::TAKES_JSON
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

    fn object_size(&self) -> usize {
        T::size()
    }

    fn put_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object> {
        self.push(T::new_object(variant)?);
        self.last_mut()?.as_object()
    }

    fn change_object(&mut self, variant: Option<usize>) -> Option<&mut dyn Object> {
        let before = self.pop();
        self.push(T::new_object(variant)?);
        changed(before, self.last_mut()?)
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

    fn object_mut(&mut self, index: usize) -> Option<&mut dyn Object> {
        self.get_mut(index)?.as_object()
    }
}

impl<T: WireValue> WireValue for Box<T> {
    fn hierarchy() -> Option<Hierarchy> {
        T::hierarchy()
    }

    fn size() -> usize {
        size_of::<Self>() + T::size()
    }

    #[inline]
    fn new_object(variant: Option<usize>) -> Option<Self> {
        T::new_boxed_object(variant)
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        (**self).as_object()
    }

    fn to_wire(&self) -> Wire<'_> {
        (**self).to_wire()
    }

    fn is_declared(&self) -> bool {
        (**self).is_declared()
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

    fn is_declared(&self) -> bool {
        self.iter().all(WireValue::is_declared)
    }
}
