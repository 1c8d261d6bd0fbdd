//! The reader: from JSON to models.

use super::additional::{AdditionalProperties, Kept};
use super::covered::drop_covered;
use super::hierarchy::Hierarchy;
use super::json::{Json, is_beyond, tree_of};
use super::mend::{is_odd_number, nearest};
use super::object_type::{Entry, ObjectType, is_type};
use super::reader::Reader;
use super::source::{Malformed, Number, Result, Source, Text};
use super::structured::StructuredType;
use super::text_of::read_from;
use super::value::{Items, Object, Reading, Sink, Slot, WireValue};
use serde::de::{Deserializer, Error};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// Deserializes a value of any type that a property can have. JSON that the type does not accept is an error here,
/// because there is no place to keep it.
///
/// # Errors
///
/// Returns the errors of the deserializer, and an error for a value of the wrong kind.
pub fn deserialize<'de, T: WireValue, D: Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<T, D::Error> {
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

/// Reads one JSON value into a sink; returns the JSON if it must be kept.
pub(crate) fn read_value<'de, D: Deserializer<'de>>(
    sink: &mut dyn Sink,
    deserializer: D,
) -> std::result::Result<Option<Json>, D::Error> {
    read_from(deserializer, |source| read_into(sink, source))
}

/// As [`read_value`], from the text of the value.
pub(crate) fn read_text(sink: &mut dyn Sink, text: &str) -> Result<Option<Json>> {
    let mut source = Source::of(text);
    let kept = read_into(sink, &mut source)?;
    source.end()?;
    Ok(kept)
}

fn read_into(sink: &mut dyn Sink, source: &mut Source<'_>) -> Result<Option<Json>> {
    let mut reader = Reader::default();
    let target = ReadInto {
        sink,
        reader: &mut reader,
    };
    target.read(source)?;
    Ok(reader.kept)
}

/// Reads one JSON value of any kind into a sink. Returns whether the JSON must be kept, and leaves it with the reader
/// in that case. (Returning the JSON itself costs 5 % of all reading, for moving it.)
pub(crate) struct ReadInto<'a> {
    pub(crate) sink: &'a mut dyn Sink,
    pub(crate) reader: &'a mut Reader,
}

impl ReadInto<'_> {
    pub(crate) fn read(self, source: &mut Source<'_>) -> Result<bool> {
        match source.peek() {
            b'"' => {
                let text = source.string()?;
                Ok(self.text(text))
            }
            b'{' => self.object(source),
            b'[' => self.array(source),
            b'-' | b'0'..=b'9' => {
                let number = source.number()?;
                Ok(self.number(number))
            }
            _ => {
                let word = source.word()?;
                Ok(self.word(word))
            }
        }
    }

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

    #[inline]
    fn text(self, text: Text<'_>) -> bool {
        let text: &str = match &text {
            Text::Plain(text) => text,
            Text::Escaped(text) => text,
            Text::Odd(json) => return self.odd_text(json),
        };
        match self.sink.put_text(text) {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => self.keep(Json::Tree(text.into())),
        }
    }

    /// Reads a string with unpaired surrogates, from its JSON. The sink gets the nearest string.
    #[cold]
    fn odd_text(self, json: &str) -> bool {
        let json = Json::of_odd(json);
        if let Reading::Unreadable = self.sink.put_digits(&json.text()) {
            self.sink.put_text(json.tree().as_str().unwrap_or_default());
        }
        self.keep(json)
    }

    fn word(self, word: Option<bool>) -> bool {
        let reading = match word {
            Some(boolean) => self.sink.put_boolean(boolean),
            None => {
                self.sink.put_nothing();
                Reading::Unreadable
            }
        };
        match reading {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => self.keep(Json::Tree(word.into())),
        }
    }

    fn number(self, number: Number<'_>) -> bool {
        let number: serde_json::Number = match number {
            Number::Positive(number) => number.into(),
            Number::Negative(number) => number.into(),
            Number::Literal(text) => return self.literal(text),
        };
        match self.sink.put_number(&number) {
            Reading::Exact(()) => false,
            Reading::Coerced(()) | Reading::Unreadable => {
                self.keep(Json::Tree(Value::Number(number)))
            }
        }
    }

    /// Reads a number that is not whole, or very large. A type that has no place for its digits gets the nearest double.
    fn literal(self, text: &str) -> bool {
        let nearest = nearest(text);
        let mut reading = self.sink.put_digits(text);
        if let Reading::Unreadable = reading {
            match &nearest {
                Some(number) => reading = self.sink.put_number(number),
                None => self.sink.put_nothing(),
            }
        }
        match (reading, nearest) {
            (Reading::Exact(()), _) => false,
            (_, Some(number)) if !is_odd_number(text, || Some(number.clone())) => {
                self.keep(Json::Tree(Value::Number(number)))
            }
            (_, nearest) => self.keep(Json::of_odd_number(text, nearest)),
        }
    }

    /// Reads an array. Where the sink takes an object instead, it gets the first item: some services put a single value
    /// in an array.
    fn array(mut self, source: &mut Source<'_>) -> Result<bool> {
        if let Some(items) = self.sink.put_items() {
            return read_items(items, self.reader, source);
        }
        if self.sink.takes_json() {
            return self.json(source);
        }
        self.sink.put_nothing();
        let start = *source;
        source.enter()?;
        let is_covered = std::mem::replace(&mut self.reader.is_covered, true);
        let mut is_first = true;
        while source.next_item(is_first)? {
            if is_first && source.peek() == b'{' {
                self.again().object(source)?;
                self.reader.kept = None;
            } else {
                source.skip()?;
            }
            is_first = false;
        }
        self.reader.is_covered = is_covered;
        Ok(!is_covered && self.keep(source.json_since(&start)))
    }

    fn object(self, source: &mut Source<'_>) -> Result<bool> {
        let start = *source;
        source.enter()?;
        let is_empty = source.peek() == b'}';
        if self.reader.is_too_large(self.sink.object_size(), is_empty) {
            self.sink.put_nothing();
            *source = start;
            let json = match is_empty {
                // Without a text, which would take most of the time.
                true => source.skip().map(|_| Json::Tree(Map::new().into())),
                false => source.json(),
            };
            return Ok(self.keep(json?));
        }
        if let Some(hierarchy) = self.sink.hierarchy() {
            read_variant(self.sink, hierarchy, self.reader, source)?;
        } else if let Some(model) = self.sink.put_object(None) {
            read_model(model, self.reader, source)?;
        } else {
            *source = start;
            return self.json(source);
        }
        Ok(false)
    }

    /// Reads an array or object as JSON, and keeps it unless the sink holds all of it.
    fn json(self, source: &mut Source<'_>) -> Result<bool> {
        if !self.sink.takes_json() {
            self.sink.put_nothing();
            let json = source.json()?;
            return Ok(self.keep(json));
        }
        let text = source.skip()?;
        let json = self.sink.put_json(tree_of(text));
        Ok(match json {
            _ if is_beyond(text) => self.keep(Json::of(text)),
            Some(json) => self.keep(Json::Tree(json)),
            None => false,
        })
    }
}

/// Reads the items of an array. An item that does not fit its type is left out, and the whole array is then kept as it
/// was.
fn read_items(items: &mut dyn Items, reader: &mut Reader, source: &mut Source<'_>) -> Result<bool> {
    let start = *source;
    source.enter()?;
    let is_covered = reader.is_covered;
    let mut fits = true;
    let mut is_first = true;
    while source.next_item(is_first)? {
        is_first = false;
        let target = ReadInto {
            sink: &mut *items,
            reader: &mut *reader,
        };
        if target.read(source)? {
            fits = false;
            if !reader.is_covered {
                drop_covered(items);
                reader.is_covered = true;
            }
        }
    }
    reader.is_covered = is_covered;
    if fits || is_covered {
        reader.kept = None;
        return Ok(false);
    }
    reader.kept = Some(source.json_since(&start));
    Ok(true)
}

/// Reads an object of one of several types. If its type annotation comes first, as OData requires, the type is known
/// before anything else is read. Otherwise it is read as the type that it has if nothing else says otherwise: properties
/// of the base type, which all types have, and undeclared ones need not wait.
fn read_variant<'t>(
    sink: &mut dyn Sink,
    hierarchy: Hierarchy,
    reader: &mut Reader,
    source: &mut Source<'t>,
) -> Result<()> {
    // A type with derived types is an object.
    const IS_OBJECT: Malformed = Malformed::Syntax;
    let mut object_type = ObjectType::new(hierarchy);
    let first = source.first_name()?;
    let mut next = object_type.read(first, source)?;
    let begun = object_type.variant();
    let model = sink.put_object(begun).ok_or(IS_OBJECT)?;
    let mut progress = Progress::default();
    while next.is_some() && !object_type.is_known() {
        next = with_fields(model, |mut fields| {
            fields.read(reader, &mut progress, Some(hierarchy), next.take(), source)
        })?;
        next = object_type.read(next, source)?;
    }
    let variant = object_type.variant();
    let model = match variant == begun {
        true => model,
        false => sink.change_object(variant).ok_or(IS_OBJECT)?,
    };
    object_type.keep_in(model, &mut reader.names, &mut progress.kept);
    let waiting = object_type.take_waiting();
    if !waiting.is_empty() || next.is_some() {
        with_fields(model, |mut fields| {
            fields.replay(waiting, reader, &mut progress)?;
            fields.read(reader, &mut progress, None, next, source)
        })?;
    }
    // Annotations may be the only entries.
    model.additional_mut().finish_reading(&mut progress.kept);
    Ok(())
}

/// Reads the properties of an object into a model.
fn read_model(model: &mut dyn Object, reader: &mut Reader, source: &mut Source<'_>) -> Result<()> {
    let first = source.first_name()?;
    with_fields(model, |mut fields| {
        let mut progress = Progress::default();
        fields.read(reader, &mut progress, None, first, source)?;
        if progress.has_undeclared || !progress.kept.is_empty() {
            fields.additional.finish_reading(&mut progress.kept);
        }
        Ok(())
    })
}

/// Passes the fields of a model to a function.
fn with_fields<T: Default>(
    model: &mut dyn Object,
    read: impl FnOnce(Fields<'_, '_>) -> Result<T>,
) -> Result<T> {
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

impl Fields<'_, '_> {
    /// Reads properties from `first` on, whose name was already read. If the type is not known yet, it reads those that
    /// all types of the hierarchy have, and undeclared ones; the name of the next property is returned.
    fn read<'t>(
        &mut self,
        reader: &mut Reader,
        progress: &mut Progress,
        hierarchy: Option<Hierarchy>,
        first: Option<Cow<'t, str>>,
        source: &mut Source<'t>,
    ) -> Result<Option<Cow<'t, str>>> {
        let Self {
            structured_type,
            fields,
            additional,
        } = self;
        let fields = match hierarchy {
            Some(hierarchy) => {
                let count = hierarchy.count_of_common();
                fields.get_mut(..count).unwrap_or_default()
            }
            None => &mut **fields,
        };
        let mut expected = 0;
        let mut next = first;
        // What the first one is was known before.
        let mut hierarchy_of_next = None;
        while let Some(name) = next {
            if let Some((index, info)) = structured_type.find(&name, expected)
                && let Some(field) = fields.get_mut(index)
            {
                expected = index + 1;
                let target = ReadInto {
                    sink: &mut **field,
                    reader: &mut *reader,
                };
                if target.read(source)? || !progress.kept.is_empty() {
                    additional.keep(info.name, reader.kept.take(), &mut progress.kept);
                }
            } else if let Some(hierarchy) = hierarchy_of_next
                && (is_type(&name) || Hierarchy::is_of_variant(hierarchy, &name))
            {
                return Ok(Some(name));
            } else {
                progress.has_undeclared = true;
                reader.read_undeclared(&name, additional, &mut progress.kept, source)?;
            }
            hierarchy_of_next = hierarchy;
            next = source.next_name()?;
        }
        Ok(None)
    }

    /// Reads the properties that came before the type was known, from their texts.
    fn replay(
        &mut self,
        waiting: Vec<Entry<'_>>,
        reader: &mut Reader,
        progress: &mut Progress,
    ) -> Result<()> {
        let mut expected = 0;
        for (name, text) in waiting {
            let mut source = Source::of(text);
            let known = self.structured_type.find(&name, expected);
            let Some((index, info)) = known else {
                progress.has_undeclared = true;
                reader.read_undeclared(&name, self.additional, &mut progress.kept, &mut source)?;
                continue;
            };
            expected = index + 1;
            if let Some(field) = self.fields.get_mut(index) {
                let target = ReadInto {
                    sink: &mut **field,
                    reader: &mut *reader,
                };
                if target.read(&mut source)? || !progress.kept.is_empty() {
                    let json = reader.kept.take();
                    self.additional.keep(info.name, json, &mut progress.kept);
                }
            }
        }
        Ok(())
    }
}
