//! The JSON text of a value that any serde deserializer holds, because models are read from text.

use super::mend::{NUMBER, is_arbitrary_precision};
use super::source::{Result as Read, Source};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// Reads a value from its text.
pub(crate) fn read_from<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(&mut Source<'_>) -> Read<T>,
) -> Result<T, D::Error> {
    let text = deserializer.deserialize_newtype_struct(BODY, BodyText)?;
    let mut source = Source::of(&text);
    let value = read(&mut source).map_err(D::Error::custom)?;
    source.end().map_err(D::Error::custom)?;
    Ok(value)
}

/// The name by which a value asks for the text of a whole [`Body`]. To other deserializers it is the name of a newtype,
/// whose value they pass on.
const BODY: &str = "$odata_runtime::body";

/// The name by which serde_json's `RawValue` asks for the text of a value.
const TEXT: &str = "$serde_json::private::RawValue";

/// A whole JSON text. Types that are read from text get it as it is, which was not parsed; others are deserialized by
/// serde_json.
pub(crate) struct Body<'de>(pub(crate) &'de str);

impl<'de> Deserializer<'de> for Body<'de> {
    type Error = serde_json::Error;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        if name == BODY {
            return visitor.visit_borrowed_str(self.0);
        }
        self.parse(|deserializer| deserializer.deserialize_newtype_struct(name, visitor))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0.trim_ascii() {
            "null" => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.parse(|deserializer| deserializer.deserialize_enum(name, variants, visitor))
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.parse(|deserializer| deserializer.deserialize_any(visitor))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}

type Parser<'de> = serde_json::Deserializer<serde_json::de::StrRead<'de>>;

impl<'de> Body<'de> {
    fn parse<T>(
        self,
        read: impl FnOnce(&mut Parser<'de>) -> serde_json::Result<T>,
    ) -> serde_json::Result<T> {
        let mut parser = serde_json::Deserializer::from_str(self.0);
        let value = read(&mut parser)?;
        parser.end()?;
        Ok(value)
    }
}

/// Receives the text of a [`Body`], or of the value of any other deserializer.
struct BodyText;

impl<'de> Visitor<'de> for BodyText {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        ValueText.deserialize(deserializer)
    }
}

/// Reads any value as its text. If the deserializer has no text, it is written.
struct ValueText;

impl<'de> DeserializeSeed<'de> for ValueText {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_newtype_struct(TEXT, self)
    }
}

/// Returns the text of a scalar.
fn scalar<E>(value: impl Into<Value>) -> Result<Cow<'static, str>, E> {
    Ok(value.into().to_string().into())
}

impl<'de> Visitor<'de> for ValueText {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        scalar(text)
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<Self::Value, E> {
        scalar(boolean)
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        scalar(number)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        scalar(number)
    }

    fn visit_u128<E>(self, number: u128) -> Result<Self::Value, E> {
        Ok(number.to_string().into())
    }

    fn visit_i128<E>(self, number: i128) -> Result<Self::Value, E> {
        Ok(number.to_string().into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        match Number::from_f64(number) {
            Some(number) => scalar(number),
            None => Err(E::custom("a number that is not finite is no JSON")),
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        scalar(())
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        scalar(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut all = String::from("[");
        while let Some(item) = seq.next_element_seed(ValueText)? {
            if all.len() > 1 {
                all.push(',');
            }
            all.push_str(&item);
        }
        all.push(']');
        Ok(all.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut all = String::from("{");
        while let Some(name) = map.next_key::<String>()? {
            // Both are the only entry.
            if name == TEXT {
                return map.next_value_seed(Plain);
            }
            let value = if name == NUMBER && is_arbitrary_precision() {
                let digits = map.next_value_seed(Plain)?;
                if serde_json::from_str::<Number>(&digits).is_ok() {
                    return Ok(digits);
                }
                scalar(&*digits)?
            } else {
                map.next_value_seed(ValueText)?
            };
            if all.len() > 1 {
                all.push(',');
            }
            all.push_str(&Value::from(name).to_string());
            all.push(':');
            all.push_str(&value);
        }
        all.push('}');
        Ok(all.into())
    }
}

/// Reads a string, which stays borrowed.
struct Plain;

impl<'de> DeserializeSeed<'de> for Plain {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Plain {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.to_owned().into())
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(text.into())
    }
}
