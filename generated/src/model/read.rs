use super::slot::{Items, Sink, Taken};
use super::{Model, PropertyInfo, WireValue, polymorphic, write};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// Reads a value of any type that a property can have. What JSON it does not take is an error
/// here, because there is no place to keep it.
///
/// # Errors
///
/// Those of the deserializer, and a value of the wrong kind.
pub fn deserialize<'de, T: WireValue, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value: Option<T> = None;
    let misfit = Target(&mut value).deserialize(deserializer)?;
    match (value, misfit) {
        (Some(value), _) => Ok(value),
        (None, misfit) => Err(D::Error::custom(format_args!(
            "{} cannot be read as {}",
            Kind(misfit.as_ref()),
            std::any::type_name::<T>()
                .rsplit("::")
                .next()
                .unwrap_or_default(),
        ))),
    }
}

/// The kind of a JSON value, for messages.
struct Kind<'a>(Option<&'a Value>);

impl fmt::Display for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Some(Value::Null) | None => "null",
            Some(Value::Bool(_)) => "a Boolean",
            Some(Value::Number(_)) => "a number",
            Some(Value::String(_)) => "this string",
            Some(Value::Array(_)) => "an array",
            Some(Value::Object(_)) => "an object",
        })
    }
}

/// The name of a property, borrowed from the input where it has no escapes.
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

/// Reads one JSON value of whatever kind into a sink. Yields the JSON where it has to be kept.
pub(crate) struct Target<'a>(pub(crate) &'a mut dyn Sink);

impl<'de> DeserializeSeed<'de> for Target<'_> {
    type Value = Option<Value>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Target<'_> {
    fn number<E>(self, number: Number) -> Result<Option<Value>, E> {
        Ok(match self.0.put_number(&number) {
            Taken::Exactly => None,
            Taken::Coerced | Taken::Not => Some(Value::Number(number)),
        })
    }

    /// Reads what came as a tree: an array or object for a sink that takes none.
    fn json(self, json: Value) -> Option<Value> {
        match json {
            // Only where another crate has turned on serde_json's `arbitrary_precision`, which
            // passes numbers as objects.
            Value::Number(number) => self.number::<()>(number).unwrap_or_default(),
            json => self.0.put_json(json),
        }
    }
}

impl<'de> Visitor<'de> for Target<'_> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(match self.0.put_text(text) {
            Taken::Exactly => None,
            Taken::Coerced | Taken::Not => Some(Value::String(text.to_owned())),
        })
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<Self::Value, E> {
        Ok(match self.0.put_boolean(boolean) {
            Taken::Exactly => None,
            Taken::Coerced | Taken::Not => Some(Value::Bool(boolean)),
        })
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        self.number(number.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        self.number(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        match Number::from_f64(number) {
            Some(number) => self.number(number),
            None => Err(E::custom("a number that is not finite is no JSON")),
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        self.0.put_nothing();
        Ok(Some(Value::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let Some(items) = self.0.put_items() else {
            let json = Value::deserialize(SeqAccessDeserializer::new(seq))?;
            return Ok(self.json(json));
        };
        let (kept, fits) = read_items(items, &mut seq)?;
        if !fits {
            self.0.put_nothing();
        }
        Ok(kept)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        if let Some(hierarchy) = self.0.hierarchy() {
            polymorphic::read(self.0, hierarchy, &mut map)?;
        } else if let Some(model) = self.0.put_object(None) {
            read_model(model, &mut map)?;
        } else {
            let json = Value::deserialize(MapAccessDeserializer::new(map))?;
            return Ok(self.json(json));
        }
        Ok(None)
    }
}

/// Reads the items of an array. Yields the whole array where it has to be kept, and whether all
/// items fit their type.
fn read_items<'de, A: SeqAccess<'de>>(
    items: &mut dyn Items,
    seq: &mut A,
) -> Result<(Option<Value>, bool), A::Error> {
    let mut kept: Option<Vec<Value>> = None;
    let mut fits = true;
    loop {
        let before = items.count();
        let Some(raw) = seq.next_element_seed(Target(&mut *items))? else {
            break;
        };
        let was_taken = items.count() > before;
        if let Some(raw) = raw {
            let all_before = (0..before).map(|index| write::to_json(items.item(index)));
            kept.get_or_insert_with(|| all_before.collect()).push(raw);
            fits &= was_taken;
        } else if let Some(kept) = &mut kept {
            kept.push(write::to_json(items.item(before)));
        }
    }
    Ok((kept.map(Value::Array), fits))
}

/// Reads the properties of an object into a model.
pub(crate) fn read_model<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    map: &mut A,
) -> Result<(), A::Error> {
    let structured_type = model.structured_type();
    let mut has_kept = model.additional().has_declared();
    let mut expected = 0;
    while let Some(Key(name)) = map.next_key()? {
        match structured_type.find(&name, expected) {
            Some((index, info)) => {
                expected = index + 1;
                let kept = read_property(model, index, info, map)?;
                if kept.is_some() || has_kept {
                    has_kept = true;
                    model.additional_mut().keep(info.name, kept);
                }
            }
            None => {
                let json = map.next_value()?;
                model.additional_mut().read(name, json);
            }
        }
    }
    model.additional_mut().finish_reading();
    Ok(())
}

#[inline]
fn read_property<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    index: usize,
    info: &PropertyInfo,
    map: &mut A,
) -> Result<Option<Value>, A::Error> {
    let Some(slot) = model.slot_mut(index) else {
        return map.next_value().map(Some);
    };
    if info.is_decimal {
        let json: Box<RawValue> = map.next_value()?;
        return read_digits(slot, json.get()).map_err(A::Error::custom);
    }
    map.next_value_seed(Target(slot))
}

/// Reads an `Edm.Decimal`, or a collection of it, from its text: as a number it would lose digits.
fn read_digits(sink: &mut dyn Sink, json: &str) -> Result<Option<Value>, serde_json::Error> {
    match json.as_bytes().first() {
        Some(b'-' | b'0'..=b'9') => match sink.put_digits(json) {
            Taken::Exactly => Ok(None),
            Taken::Coerced | Taken::Not => serde_json::from_str(json).map(Some),
        },
        Some(b'[') => {
            let Some(items) = sink.put_items() else {
                return serde_json::from_str(json).map(Some);
            };
            let mut fits = true;
            for literal in serde_json::from_str::<Vec<&RawValue>>(json)? {
                fits &= read_digits(items, literal.get())?.is_none();
            }
            if fits {
                return Ok(None);
            }
            sink.put_nothing();
            serde_json::from_str(json).map(Some)
        }
        _ => Target(sink).deserialize(&mut serde_json::Deserializer::from_str(json)),
    }
}

/// A property that was read as a tree, to be read again once its type is known.
pub(crate) type Entry<'de> = (Cow<'de, str>, Value);

/// Reads a property that was read as a tree before.
pub(crate) fn replay<E: Error>(model: &mut dyn Model, (name, json): Entry<'_>) -> Result<(), E> {
    let Some((index, info)) = model.structured_type().find(&name, 0) else {
        model.additional_mut().read(name, json);
        return Ok(());
    };
    let kept = match model.slot_mut(index) {
        Some(slot) => Target(slot).deserialize(json).map_err(E::custom)?,
        None => Some(json),
    };
    model.additional_mut().keep(info.name, kept);
    Ok(())
}
