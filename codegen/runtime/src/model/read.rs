use super::additional::{AdditionalProperties, Kept};
use super::as_read::item_as_read;
use super::name::Names;
use super::object_type::{ObjectType, read_type};
use super::structured::{PropertyInfo, StructuredType};
use super::tree::{
    Entry, Key, Place, Take, Taker, is_number, number_as_map, read_array, read_entries,
};
use super::value::{Items, Object, Reading, Sink, Slot, WireValue};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::fmt;

/// Deserializes a value of any type that a property can have. JSON that the type does not accept is an error here,
/// because there is no place to keep it.
///
/// # Errors
///
/// Returns the errors of the deserializer, and an error for a value of the wrong kind.
pub fn deserialize<'de, T: WireValue, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value: Option<T> = None;
    let unreadable = read_value(&mut value, deserializer)?;
    match (value, unreadable) {
        (Some(value), _) => Ok(value),
        (None, unreadable) => Err(D::Error::custom(format_args!(
            "{} cannot be read as {}",
            Kind(unreadable.as_ref()),
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

/// The state while one body is read.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The JSON that must be kept after the last [`ReadInto`].
    kept: Option<Value>,
    names: Names,
    /// Whether the value being read is part of JSON that is kept as a whole.
    is_covered: bool,
    /// The memory that models take in excess of [`MAX_FACTOR`] times the memory of the same JSON as a tree.
    excess: usize,
}

/// The maximum memory of a model, as a multiple of the memory of its JSON object as a tree.
const MAX_FACTOR: usize = 3;

/// The maximum excess memory of all models of a body, in bytes.
const MAX_EXCESS: usize = 1024 * 1024;

/// The size in bytes of an empty object as a tree; `LEAST_TREE` is the smallest size of any other object.
const EMPTY_TREE: usize = size_of::<Value>();
const LEAST_TREE: usize = 10 * size_of::<(String, Value)>();

impl Reader {
    /// Takes the JSON that must be kept after the last [`ReadInto`].
    pub(crate) fn take_kept(&mut self) -> Value {
        self.kept.take().unwrap_or_default()
    }

    /// Returns whether a model of this size is too large for its JSON object. An empty object has three bytes of JSON,
    /// and an array of them as models would take about a hundred times its own length.
    #[inline]
    fn is_too_large(&mut self, size: usize, is_empty: bool) -> bool {
        let tree = if is_empty { EMPTY_TREE } else { LEAST_TREE };
        let excess = size.saturating_sub(MAX_FACTOR * tree);
        if self.excess + excess > MAX_EXCESS {
            return true;
        }
        self.excess += excess;
        false
    }

    /// Reads an undeclared property.
    #[inline]
    pub(crate) fn read_undeclared<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        additional: &mut AdditionalProperties,
        map: &mut A,
    ) -> Result<(), A::Error> {
        map.next_value_seed(Take(Place(additional.place(name, &mut self.names))))
    }
}

/// Reads one JSON value of any kind into a sink. Returns whether the JSON must be kept, and leaves it with the reader
/// in that case. (Returning the JSON itself costs 5 % of all reading, for moving it.)
pub(crate) struct ReadInto<'a> {
    pub(crate) sink: &'a mut dyn Sink,
    pub(crate) reader: &'a mut Reader,
}

impl<'de> DeserializeSeed<'de> for ReadInto<'_> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Reads one JSON value into a sink; returns the JSON if it must be kept.
pub(crate) fn read_value<'de, D: Deserializer<'de>>(
    sink: &mut dyn Sink,
    deserializer: D,
) -> Result<Option<Value>, D::Error> {
    let mut reader = Reader::default();
    let target = ReadInto {
        sink,
        reader: &mut reader,
    };
    target.deserialize(deserializer)?;
    Ok(reader.kept)
}

impl ReadInto<'_> {
    #[cold]
    fn keep(self, json: Value) -> bool {
        self.reader.kept = Some(json);
        true
    }

    fn number(self, number: Number) -> bool {
        match self.sink.put_number(&number) {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => self.keep(Value::Number(number)),
        }
    }

    /// Reads an array, as a tree, for a sink that accepts none. If the sink accepts an object, it gets the first item:
    /// some services put a single value in an array.
    fn array(self, json: Value) -> bool {
        let Some(json) = self.sink.put_json(json) else {
            return false;
        };
        if let Some(first @ Value::Object(_)) = json.get(0) {
            let is_covered = std::mem::replace(&mut self.reader.is_covered, true);
            let target = ReadInto {
                sink: &mut *self.sink,
                reader: &mut *self.reader,
            };
            // Reading from a tree does not fail.
            let _ = target.deserialize(first);
            self.reader.is_covered = is_covered;
        }
        self.keep(json)
    }

    /// As [`array`](Self::array), for an array that need not be kept: only its first item is read.
    fn covered_array<'de, A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        if self.sink.put_json(Value::Null).is_none() {
            self.sink.take_back();
            let json = read_array(seq)?;
            self.sink.put_json(json);
            return Ok(false);
        }
        seq.next_element_seed(Take(ObjectOnly(self)))?;
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(false)
    }

    /// Reads an object, as a tree, for a sink that accepts none.
    fn json(self, json: Value) -> bool {
        match self.sink.put_json(json) {
            Some(json) => self.keep(json),
            None => false,
        }
    }
}

/// Accepts an object, and no other JSON.
struct ObjectOnly<'a>(ReadInto<'a>);

impl<'de> Taker<'de> for ObjectOnly<'_> {
    type Taken = ();

    fn take(self, _: Value) {}

    fn take_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.visit_map(map).map(|_| ())
    }
}

impl<'de> Visitor<'de> for ReadInto<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(match self.sink.put_text(text) {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => self.keep(text.into()),
        })
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<bool, E> {
        Ok(match self.sink.put_boolean(boolean) {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => self.keep(boolean.into()),
        })
    }

    fn visit_u64<E>(self, number: u64) -> Result<bool, E> {
        Ok(self.number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<bool, E> {
        Ok(self.number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        match Number::from_f64(number) {
            Some(number) => Ok(self.number(number)),
            None => Err(E::custom("a number that is not finite is no JSON")),
        }
    }

    // Numbers of 128 bits come from trees, if another crate enables `arbitrary_precision`.
    fn visit_u128<E: Error>(self, number: u128) -> Result<bool, E> {
        match Number::from_u128(number) {
            Some(number) => Ok(self.number(number)),
            None => self.visit_f64(number as f64),
        }
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<bool, E> {
        match Number::from_i128(number) {
            Some(number) => Ok(self.number(number)),
            None => self.visit_f64(number as f64),
        }
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.sink.put_nothing();
        Ok(self.keep(Value::Null))
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let Some(items) = self.sink.put_items() else {
            if self.reader.is_covered {
                return self.covered_array(seq);
            }
            return read_array(seq).map(|json| self.array(json));
        };
        Ok(match read_items(items, self.reader, &mut seq)? {
            Some(json) => self.keep(json),
            None => false,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let first = map.next_key()?;
        if is_number(first.as_ref()) {
            return number_as_map(&mut map).map(|number| self.number(number));
        }
        let size = self.sink.object_size();
        if self.reader.is_too_large(size, first.is_none()) {
            self.sink.put_nothing();
            return read_entries(first, map).map(|json| self.keep(json));
        }
        if let Some(hierarchy) = self.sink.hierarchy() {
            let object_type = read_type(hierarchy, first, &mut map)?;
            read_variant(self.sink, object_type, self.reader, &mut map)?;
        } else if let Some(model) = self.sink.put_object(None) {
            read_model(model, Kept::default(), self.reader, first, &mut map)?;
        } else {
            return read_entries(first, map).map(|json| self.json(json));
        }
        Ok(false)
    }
}

/// Reads the items of an array. An item that does not fit its type is left out, and the whole array is then kept as it
/// was.
fn read_items<'de, A: SeqAccess<'de>>(
    items: &mut dyn Items,
    reader: &mut Reader,
    seq: &mut A,
) -> Result<Option<Value>, A::Error> {
    let mut all: Option<Vec<Value>> = None;
    loop {
        let before = items.count();
        let target = ReadInto {
            sink: &mut *items,
            reader: &mut *reader,
        };
        let Some(is_kept) = seq.next_element_seed(target)? else {
            break;
        };
        if reader.is_covered {
            reader.kept = None;
        } else if is_kept {
            let exact = (0..before).map(|index| item_as_read(items, index));
            let json = reader.take_kept();
            all.get_or_insert_with(|| exact.collect()).push(json);
        } else if let Some(all) = &mut all {
            all.push(item_as_read(items, before));
        }
    }
    Ok(all.map(Value::Array))
}

/// Reads the properties of an object whose type is already known into an empty object of that type.
fn read_variant<'de, A: MapAccess<'de>>(
    sink: &mut dyn Sink,
    object_type: ObjectType<'de>,
    reader: &mut Reader,
    map: &mut A,
) -> Result<(), A::Error> {
    let Some(model) = sink.put_object(object_type.variant) else {
        return Err(A::Error::custom(
            "a type with derived types is not an object",
        ));
    };
    if !object_type.is_said {
        model.additional_mut().set_untyped();
    }
    let mut kept = Kept::default();
    if !object_type.before.is_empty() {
        kept = replay_all(model, reader, object_type.before)?;
    }
    read_model(model, kept, reader, object_type.next, map)
}

/// Reads the properties of an object, whose first name was already read, into a model. `kept` records the JSON of
/// declared properties that the model has kept so far.
fn read_model<'de, A: MapAccess<'de>>(
    model: &mut dyn Object,
    kept: Kept,
    reader: &mut Reader,
    first: Option<Key<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let structured_type = model.structured_type();
    let mut start = Some((kept, first));
    let mut result = Ok(());
    model.fields_mut(&mut |fields, additional| {
        let model = Fields {
            structured_type,
            fields,
            additional,
        };
        // Fields are visited once.
        if let Some((kept, first)) = start.take() {
            result = read_fields(model, kept, reader, first, map);
        }
    });
    result
}

/// The fields of a model that is being read.
struct Fields<'f, 's> {
    structured_type: &'static StructuredType,
    fields: &'f mut [&'s mut dyn Slot],
    additional: &'f mut AdditionalProperties,
}

fn read_fields<'de, A: MapAccess<'de>>(
    model: Fields<'_, '_>,
    mut kept: Kept,
    reader: &mut Reader,
    first: Option<Key<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let Fields {
        structured_type,
        fields,
        additional,
    } = model;
    let mut has_undeclared = false;
    let mut expected = 0;
    let mut next = first;
    while let Some(Key(name)) = next {
        if let Some((index, info)) = structured_type.find(&name, expected)
            && let Some(field) = fields.get_mut(index)
        {
            expected = index + 1;
            if read_property(&mut **field, info, reader, map)? || !kept.is_empty() {
                additional.keep(info.name, reader.kept.take(), &mut kept);
            }
        } else {
            has_undeclared = true;
            reader.read_undeclared(&name, additional, map)?;
        }
        next = map.next_key()?;
    }
    if has_undeclared || !kept.is_empty() {
        additional.finish_reading(&kept);
    }
    Ok(())
}

#[inline]
fn read_property<'de, A: MapAccess<'de>>(
    sink: &mut dyn Sink,
    info: &PropertyInfo,
    reader: &mut Reader,
    map: &mut A,
) -> Result<bool, A::Error> {
    if !info.is_decimal {
        return map.next_value_seed(ReadInto { sink, reader });
    }
    let json: Box<RawValue> = map.next_value()?;
    reader.kept = read_digits(sink, json.get()).map_err(A::Error::custom)?;
    Ok(reader.kept.is_some())
}

/// Reads an `Edm.Decimal`, or a collection of them, from its text: as a number it would lose digits.
fn read_digits(sink: &mut dyn Sink, json: &str) -> Result<Option<Value>, serde_json::Error> {
    match json.as_bytes().first() {
        Some(b'-' | b'0'..=b'9') => match sink.put_digits(json) {
            Reading::Exact(()) => Ok(None),
            Reading::Coerced(()) | Reading::Unreadable => serde_json::from_str(json).map(Some),
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
            serde_json::from_str(json).map(Some)
        }
        _ => read_value(sink, &mut serde_json::Deserializer::from_str(json)),
    }
}

/// Reads the properties that came before the type was known.
#[cold]
fn replay_all<E: Error>(
    model: &mut dyn Object,
    reader: &mut Reader,
    before: Vec<Entry<'_>>,
) -> Result<Kept, E> {
    let mut kept = Kept::default();
    for entry in before {
        replay(model, reader, entry, &mut kept)?;
    }
    Ok(kept)
}

/// Reads a property that was first read as a tree.
fn replay<E: Error>(
    model: &mut dyn Object,
    reader: &mut Reader,
    (name, json): Entry<'_>,
    kept: &mut Kept,
) -> Result<(), E> {
    let Some((index, info)) = model.structured_type().find(&name, 0) else {
        *model.additional_mut().place(&name, &mut reader.names) = json;
        return Ok(());
    };
    let mut json = Some(json);
    let mut result = Ok(());
    model.fields_mut(&mut |fields, additional| {
        if let (Some(field), Some(json)) = (fields.get_mut(index), json.take()) {
            let target = ReadInto {
                sink: &mut **field,
                reader: &mut *reader,
            };
            result = target
                .deserialize(json)
                .map(|_| additional.keep(info.name, reader.kept.take(), kept))
                .map_err(E::custom);
        }
    });
    result
}
