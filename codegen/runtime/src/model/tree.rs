use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::fmt;

/// The name of a property, borrowed from the input if it has no escapes.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a property")
            }

            #[inline]
            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(name)))
            }

            #[inline]
            fn visit_str<E>(self, name: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name.to_owned())))
            }

            #[inline]
            fn visit_string<E>(self, name: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}

/// A property that was read as a tree, to be read again when its type is known.
pub(crate) type Entry<'de> = (Cow<'de, str>, Value);

/// A consumer of a JSON value as a tree, with separate methods for some kinds of JSON.
pub(crate) trait Taker<'de>: Sized {
    /// The result of consuming a value.
    type Taken;

    /// Takes a tree.
    fn take(self, json: Value) -> Self::Taken;

    /// Takes a string.
    fn take_text(self, text: &str) -> Self::Taken {
        self.take(text.into())
    }

    /// Takes an array.
    fn take_items<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Taken, A::Error> {
        read_array(seq).map(|json| self.take(json))
    }

    /// Takes an object.
    fn take_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Taken, A::Error> {
        read_map(map).map(|json| self.take(json))
    }
}

/// Reads one JSON value of any kind for a [`Taker`].
pub(crate) struct Take<T>(pub(crate) T);

impl<'de, T: Taker<'de>> DeserializeSeed<'de> for Take<T> {
    type Value = T::Taken;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Taken, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Taker<'de>> Visitor<'de> for Take<T> {
    type Value = T::Taken;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E>(self, text: &str) -> Result<T::Taken, E> {
        Ok(self.0.take_text(text))
    }

    fn visit_string<E>(self, text: String) -> Result<T::Taken, E> {
        Ok(self.0.take(Value::String(text)))
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<T::Taken, E> {
        Ok(self.0.take(Value::Bool(boolean)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<T::Taken, E> {
        Ok(self.0.take(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<T::Taken, E> {
        Ok(self.0.take(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<T::Taken, E> {
        Ok(self.0.take(number.into()))
    }

    fn visit_u128<E>(self, number: u128) -> Result<T::Taken, E> {
        let exact = Number::from_u128(number).map(Value::Number);
        Ok(self.0.take(exact.unwrap_or_else(|| (number as f64).into())))
    }

    fn visit_i128<E>(self, number: i128) -> Result<T::Taken, E> {
        let exact = Number::from_i128(number).map(Value::Number);
        Ok(self.0.take(exact.unwrap_or_else(|| (number as f64).into())))
    }

    fn visit_unit<E>(self) -> Result<T::Taken, E> {
        Ok(self.0.take(Value::Null))
    }

    fn visit_none<E>(self) -> Result<T::Taken, E> {
        Ok(self.0.take(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Taken, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T::Taken, A::Error> {
        self.0.take_items(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T::Taken, A::Error> {
        self.0.take_map(map)
    }
}

/// Takes any value as a tree.
pub(crate) struct Whole;

impl Taker<'_> for Whole {
    type Taken = Value;

    #[inline]
    fn take(self, json: Value) -> Value {
        json
    }
}

/// Reads a value directly into its place, because moving it there would cost more.
pub(crate) struct Place<'a>(pub(crate) &'a mut Value);

impl Taker<'_> for Place<'_> {
    type Taken = ();

    #[inline]
    fn take(self, json: Value) {
        *self.0 = json;
    }
}

/// Reads an array as a tree.
pub(crate) fn read_array<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<Value, A::Error> {
    let mut items = Vec::new();
    while let Some(item) = seq.next_element_seed(Take(Whole))? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

/// Reads an object as a tree. The object may represent a number.
pub(crate) fn read_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Value, A::Error> {
    let first = map.next_key()?;
    if is_number(first.as_ref()) {
        return number_as_map(&mut map).map(Value::Number);
    }
    read_entries(first, map)
}

/// Reads an object as a tree, after the name of its first property was read.
pub(crate) fn read_entries<'de, A: MapAccess<'de>>(
    first: Option<Key<'de>>,
    mut map: A,
) -> Result<Value, A::Error> {
    let mut entries = Map::new();
    let mut next = first;
    while let Some(Key(name)) = next {
        entries.insert(name.into_owned(), map.next_value_seed(Take(Whole))?);
        next = map.next_key()?;
    }
    Ok(Value::Object(entries))
}

/// The form in which serde_json passes a number if another crate enables `arbitrary_precision`: an object with this one
/// name, and the digits as text.
const NUMBER: &str = "$serde_json::private::Number";

/// Returns whether a map represents a number, by its first name.
#[inline]
pub(super) fn is_number(first: Option<&Key<'_>>) -> bool {
    first.is_some_and(|Key(name)| name == NUMBER && is_arbitrary_precision())
}

/// Returns whether serde_json's `arbitrary_precision` is enabled; otherwise the name is an ordinary one.
#[cold]
fn is_arbitrary_precision() -> bool {
    serde_json::from_str::<Number>("1e400").is_ok()
}

/// Reads the number that a map represents.
#[cold]
pub(super) fn number_as_map<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Number, A::Error> {
    let Key(digits) = map.next_value()?;
    match serde_json::from_str(&digits) {
        Ok(number) => Ok(number),
        Err(error) => Err(A::Error::custom(error)),
    }
}
