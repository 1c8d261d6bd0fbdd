use super::additional::{AdditionalProperties, Kept};
use super::as_read::ItemsText;
use super::exact::Exact;
use super::hierarchy::Hierarchy;
use super::json::{Json, lose_digits, watch};
use super::name::{Names, drop_duplicates, is_full};
use super::object_type::{TypeAnnotations, is_type};
use super::structured::StructuredType;
use super::tree::{
    AsText, Entry, JsonText, Key, NumberOr, ObjectText, Place, Take, Taker, checked, is_number,
    number_as_map, read_array, read_entries,
};
use super::value::{Items, Object, Reading, Sink, Slot, WireValue};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value};
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
            Kind(unreadable.as_ref().map(Json::tree)),
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
    kept: Option<Json>,
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
    pub(crate) fn take_kept(&mut self) -> Json {
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
        kept: &mut Kept,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let place = additional.place(name, &mut self.names, kept);
        map.next_value_seed(Take(Place(place)))
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
) -> Result<Option<Json>, D::Error> {
    let mut reader = Reader::default();
    let target = ReadInto {
        sink,
        reader: &mut reader,
    };
    target.deserialize(deserializer)?;
    Ok(reader.kept)
}

/// Reads the text of one JSON value into a sink, with all its digits; returns the JSON if it has to be kept.
pub(crate) fn read_text(
    sink: &mut dyn Sink,
    text: &str,
) -> Result<Option<Json>, serde_json::Error> {
    let mut reader = Reader::default();
    let target = ReadInto {
        sink,
        reader: &mut reader,
    };
    target.text(text)?;
    Ok(reader.kept)
}

impl ReadInto<'_> {
    #[cold]
    fn keep(self, json: Json) -> bool {
        self.reader.kept = Some(json);
        true
    }

    /// Borrows the target.
    fn again(&mut self) -> ReadInto<'_> {
        ReadInto {
            sink: &mut *self.sink,
            reader: &mut *self.reader,
        }
    }

    /// Reads the value at the start of a text, and reads it again if it has numbers or strings that serde_json cannot
    /// represent.
    fn text(mut self, text: &str) -> Result<bool, serde_json::Error> {
        let (read, has_lost) = watch(|| {
            let mut deserializer = serde_json::Deserializer::from_str(text);
            self.again().deserialize(&mut deserializer)
        });
        match read {
            Ok(is_kept) if !has_lost => Ok(is_kept),
            read => match Exact::at_start_of(text) {
                Some(exact) => self.deserialize(exact),
                None => read,
            },
        }
    }

    fn number(self, number: Number) -> bool {
        match self.sink.put_number(&number) {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => {
                if number.is_f64() {
                    lose_digits();
                }
                self.keep(Json::Tree(Value::Number(number)))
            }
        }
    }

    /// Reads a number or a string that serde_json cannot represent. The sink gets the nearest value.
    fn odd_scalar(self, text: &str) -> bool {
        let json = Json::of_odd(text);
        match self.sink.put_digits(text) {
            Reading::Exact(()) => return false,
            Reading::Coerced(()) => return self.keep(json),
            Reading::Unreadable => {}
        }
        if text.starts_with('"') {
            self.sink.put_text(json.tree().as_str().unwrap_or_default());
            return self.keep(json);
        }
        match serde_json::from_str::<Number>(text) {
            Ok(number) => match self.sink.put_number(&number) {
                // A property that is declared as a double has the nearest double.
                Reading::Exact(()) => return false,
                Reading::Coerced(()) | Reading::Unreadable => {}
            },
            Err(_) => self.sink.put_nothing(),
        }
        self.keep(json)
    }

    /// Reads an array, for a sink that takes none. Where that takes an object, it gets the first item: some
    /// services put a single value in an array.
    fn array(mut self, json: Json) -> bool {
        if self.sink.takes_json() {
            return self.json(json);
        }
        self.sink.put_nothing();
        if let Some(items) = json.as_text().and_then(|text| text.strip_prefix('['))
            && items.starts_with('{')
        {
            let is_covered = std::mem::replace(&mut self.reader.is_covered, true);
            // Reading does not fail for valid JSON.
            let _ = self.again().text(items);
            self.reader.is_covered = is_covered;
        }
        self.keep(json)
    }

    /// As [`array`](Self::array), for an array that need not be kept: only its first item is read.
    fn covered_array<'de, A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<bool, A::Error> {
        if self.sink.takes_json() {
            let json = read_array(seq)?;
            self.sink.put_json(json.into_tree());
            return Ok(false);
        }
        self.sink.put_nothing();
        seq.next_element_seed(Take(ObjectOnly(self.again())))?;
        self.reader.kept = None;
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(false)
    }

    /// Keeps JSON, unless the sink holds all of it.
    fn json(self, json: Json) -> bool {
        if !self.sink.takes_json() {
            self.sink.put_nothing();
            return self.keep(json);
        }
        if json.text_beyond_trees().is_some() {
            self.sink.put_json(json.tree().clone());
            return self.keep(json);
        }
        match self.sink.put_json(json.into_tree()) {
            Some(json) => self.keep(Json::Tree(json)),
            None => false,
        }
    }
}

/// Accepts an object, and no other JSON.
struct ObjectOnly<'a>(ReadInto<'a>);

impl<'de> Taker<'de> for ObjectOnly<'_> {
    type Taken = ();

    fn take(self, _: Json) {}

    fn take_text(self, _: &str) {}

    fn take_map<A: MapAccess<'de>>(self, first: Option<Key<'de>>, map: A) -> Result<(), A::Error> {
        self.0.object(first, map).map(|_| ())
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
            Reading::Coerced(()) | Reading::Unreadable => self.keep(Json::Tree(text.into())),
        })
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<bool, E> {
        Ok(match self.sink.put_boolean(boolean) {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => self.keep(Json::Tree(boolean.into())),
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
        Ok(self.keep(Json::default()))
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

    /// JSON has no bytes: [`Exact`] passes the text of a number or a string by them.
    fn visit_bytes<E: Error>(self, text: &[u8]) -> Result<bool, E> {
        let text = std::str::from_utf8(text).map_err(E::custom)?;
        Ok(self.odd_scalar(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let first: Option<Key<'de>> = map.next_key()?;
        if is_number(first.as_ref()) {
            return self.number_or_object(map);
        }
        self.object(first, map)
    }
}

impl ReadInto<'_> {
    /// Reads an object whose first name has been read.
    fn object<'de, A: MapAccess<'de>>(
        self,
        first: Option<Key<'de>>,
        mut map: A,
    ) -> Result<bool, A::Error> {
        let size = self.sink.object_size();
        if self.reader.is_too_large(size, first.is_none()) {
            self.sink.put_nothing();
            return match first {
                // Without a text, which would take most of the time.
                None => Ok(self.keep(Json::Tree(Map::new().into()))),
                first => read_entries(first, map).map(|json| self.keep(json)),
            };
        }
        if let Some(hierarchy) = self.sink.hierarchy() {
            read_variant(self.sink, hierarchy, self.reader, first, &mut map)?;
        } else if let Some(model) = self.sink.put_object(None) {
            read_model(model, self.reader, first, &mut map)?;
        } else {
            return read_entries(first, map).map(|json| self.json(json));
        }
        Ok(false)
    }

    /// Reads a number, or an object whose first property has the name of one.
    #[cold]
    fn number_or_object<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        match number_as_map(&mut map)? {
            NumberOr::Number(number) => Ok(self.number(number)),
            NumberOr::Json(json) => {
                let object = ObjectText::beginning_as_number(&json).read(None, map)?;
                self.text(&object.text()).map_err(A::Error::custom)
            }
        }
    }
}

/// Reads the items of an array. An item that does not fit its type is left out, and the whole array is then kept as it
/// was.
fn read_items<'de, A: SeqAccess<'de>>(
    items: &mut dyn Items,
    reader: &mut Reader,
    seq: &mut A,
) -> Result<Option<Json>, A::Error> {
    let mut all: Option<ItemsText> = None;
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
            let json = reader.take_kept();
            let all = all.get_or_insert_with(|| ItemsText::of_first(items, before));
            all.push_json(json);
        } else if let Some(all) = &mut all {
            all.push_item(items, before);
        }
    }
    Ok(all.map(ItemsText::finish))
}

/// Reads an object of one of several types. If its type annotation comes first, as OData requires, the type is known
/// before anything else is read.
fn read_variant<'de, A: MapAccess<'de>>(
    sink: &mut dyn Sink,
    hierarchy: Hierarchy,
    reader: &mut Reader,
    first: Option<Key<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let mut annotations = TypeAnnotations::new(hierarchy);
    let next = annotations.read(first, map)?;
    let variant = annotations.variant(&[]);
    if next.is_some() && !annotations.is_known() {
        return read_until_type(sink, (variant, &mut annotations), reader, next, map);
    }
    let model = sink.put_object(variant).ok_or_else(no_object)?;
    annotations.keep_in(model, &mut reader.names, &mut Kept::default());
    read_model(model, reader, next, map)
}

#[cold]
fn no_object<E: Error>() -> E {
    E::custom("a type with derived types is not an object")
}

/// Reads an object of one of several types whose type is not known first. Meanwhile it is read as the type that it
/// has if nothing says otherwise: properties of the base type, which all types have, and undeclared ones need not wait.
#[inline(never)]
fn read_until_type<'de, A: MapAccess<'de>>(
    sink: &mut dyn Sink,
    (begun, annotations): (Option<usize>, &mut TypeAnnotations),
    reader: &mut Reader,
    first: Option<Key<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let model = sink.put_object(begun).ok_or_else(no_object)?;
    let mut progress = Progress::default();
    let mut waiting: Vec<Entry<'de>> = Vec::new();
    let mut next = first;
    let mut variant = begun;
    while next.is_some() && !annotations.is_known() {
        let undecided = Undecided {
            hierarchy: annotations.hierarchy(),
            waiting: &mut waiting,
        };
        next = with_fields(model, |mut fields| {
            fields.read(reader, &mut progress, Some(undecided), next, map)
        })?;
        if next.is_some() {
            next = annotations.read(next, map)?;
            variant = annotations.variant(&[]);
        }
    }
    if !waiting.is_empty() {
        variant = annotations.variant(&waiting);
    }
    let model = match variant == begun {
        true => model,
        false => sink.change_object(variant).ok_or_else(no_object)?,
    };
    annotations.keep_in(model, &mut reader.names, &mut progress.kept);
    if !waiting.is_empty() || next.is_some() {
        with_fields(model, |mut fields| {
            fields.replay(waiting, reader, &mut progress)?;
            fields.read(reader, &mut progress, None, next, map)
        })?;
    }
    // Annotations may be the only entries.
    model.additional_mut().finish_reading(&mut progress.kept);
    Ok(())
}

/// Reads the properties of an object into a model, from `first` on, whose name was already read.
fn read_model<'de, A: MapAccess<'de>>(
    model: &mut dyn Object,
    reader: &mut Reader,
    first: Option<Key<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    with_fields(model, |mut fields| {
        let mut progress = Progress::default();
        fields.read(reader, &mut progress, None, first, map)?;
        if progress.has_undeclared || !progress.kept.is_empty() {
            fields.additional.finish_reading(&mut progress.kept);
        }
        Ok(())
    })
}

/// Passes the fields of a model to a function.
fn with_fields<T: Default, E>(
    model: &mut dyn Object,
    read: impl FnOnce(Fields<'_, '_>) -> Result<T, E>,
) -> Result<T, E> {
    let structured_type = model.structured_type();
    let mut read = Some(read);
    let mut result = Ok(T::default());
    model.fields_mut(&mut |fields, additional| {
        // Fields are visited once.
        if let Some(read) = read.take() {
            result = read(Fields {
                structured_type,
                fields,
                additional,
            });
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

/// What was read of an object.
#[derive(Default)]
struct Progress {
    kept: Kept,
    has_undeclared: bool,
}

/// The state of an object whose type is not known yet.
struct Undecided<'w, 'de> {
    hierarchy: Hierarchy,
    /// The properties of derived types.
    waiting: &'w mut Vec<Entry<'de>>,
}

impl Fields<'_, '_> {
    /// Reads properties; those of an undecided object up to the next type annotation, whose name is returned.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        reader: &mut Reader,
        progress: &mut Progress,
        mut undecided: Option<Undecided<'_, 'de>>,
        first: Option<Key<'de>>,
        map: &mut A,
    ) -> Result<Option<Key<'de>>, A::Error> {
        let Self {
            structured_type,
            fields,
            additional,
        } = self;
        let fields = match &undecided {
            Some(undecided) => {
                let count = undecided.hierarchy.count_of_common();
                fields.get_mut(..count).unwrap_or_default()
            }
            None => &mut **fields,
        };
        let mut expected = 0;
        let mut next = first;
        while let Some(Key(name)) = next {
            if let Some((index, info)) = structured_type.find(&name, expected)
                && let Some(field) = fields.get_mut(index)
            {
                expected = index + 1;
                let target = ReadInto {
                    sink: &mut **field,
                    reader: &mut *reader,
                };
                let is_kept = if info.digits {
                    read_digits_of(target, map)?
                } else {
                    map.next_value_seed(target)?
                };
                if is_kept || !progress.kept.is_empty() {
                    additional.keep(info.name, reader.kept.take(), &mut progress.kept);
                }
            } else if undecided.is_some() && is_type(&name) {
                return Ok(Some(Key(name)));
            } else if let Some(undecided) = &mut undecided
                && undecided.hierarchy.is_of_variant(&name)
            {
                if is_full(undecided.waiting) {
                    drop_duplicates(undecided.waiting, |(name, _)| name);
                    undecided.waiting.reserve(undecided.waiting.len());
                }
                let text = map.next_value_seed(Take(AsText))?;
                undecided.waiting.push((name, text));
            } else {
                progress.has_undeclared = true;
                reader.read_undeclared(&name, additional, &mut progress.kept, map)?;
            }
            next = map.next_key()?;
        }
        Ok(None)
    }

    /// Reads the properties that came before the type was known, from their texts.
    fn replay<E: Error>(
        &mut self,
        waiting: Vec<Entry<'_>>,
        reader: &mut Reader,
        progress: &mut Progress,
    ) -> Result<(), E> {
        let mut expected = 0;
        for (name, JsonText { text, is_odd }) in waiting {
            let Some((index, info)) = self.structured_type.find(&name, expected) else {
                let place = self
                    .additional
                    .place(&name, &mut reader.names, &mut progress.kept);
                *place = checked(&text)?;
                continue;
            };
            let Some(field) = self.fields.get_mut(index) else {
                continue;
            };
            expected = index + 1;
            let target = ReadInto {
                sink: &mut **field,
                reader: &mut *reader,
            };
            let exact = if is_odd { Exact::of(&text) } else { None };
            let mut deserializer = serde_json::Deserializer::from_str(&text);
            let is_read = match exact {
                Some(exact) if info.digits => ReadDigits(target).deserialize(exact),
                Some(exact) => target.deserialize(exact),
                None if info.digits => ReadDigits(target).deserialize(&mut deserializer),
                None => target.deserialize(&mut deserializer),
            };
            let is_kept = is_read.map_err(E::custom)?;
            if is_kept || !progress.kept.is_empty() {
                let json = reader.kept.take();
                self.additional.keep(info.name, json, &mut progress.kept);
            }
        }
        Ok(())
    }
}

/// Reads a value from its text. Like [`ReadInto`], it returns whether the JSON has to be
/// kept.
pub(crate) struct ReadDigits<'a>(pub(crate) ReadInto<'a>);

impl<'de> DeserializeSeed<'de> for ReadDigits<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let ReadInto { sink, reader } = self.0;
        let JsonText { text, .. } = Take(AsText).deserialize(deserializer)?;
        reader.kept = read_digits(sink, &text).map_err(D::Error::custom)?;
        Ok(reader.kept.is_some())
    }
}

#[cold]
#[inline(never)]
fn read_digits_of<'de, A: MapAccess<'de>>(
    target: ReadInto<'_>,
    map: &mut A,
) -> Result<bool, A::Error> {
    map.next_value_seed(ReadDigits(target))
}

/// Reads a value whose numbers have any number of digits, or a collection of such values, from its text.
fn read_digits(sink: &mut dyn Sink, json: &str) -> Result<Option<Json>, serde_json::Error> {
    match json.as_bytes().first() {
        Some(b'-' | b'0'..=b'9') => match sink.put_digits(json) {
            Reading::Exact(()) => Ok(None),
            Reading::Coerced(()) | Reading::Unreadable => Ok(Some(Json::of(json))),
        },
        Some(b'[') => {
            let Some(items) = sink.put_items() else {
                return read_text(sink, json);
            };
            let mut fits = true;
            for literal in serde_json::from_str::<Vec<&RawValue>>(json)? {
                fits &= read_digits(items, literal.get())?.is_none();
            }
            Ok((!fits).then(|| Json::of(json)))
        }
        _ => read_text(sink, json),
    }
}
