use super::json::{Json, is_too_deep, lose_digits};
use super::mend::{NUMBER, is_arbitrary_precision};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};
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

/// The text of one JSON value.
pub(crate) struct JsonText<'de> {
    pub(crate) text: Cow<'de, str>,
    /// Whether it has strings or numbers that serde_json cannot represent, which need [`Exact`](super::exact::Exact).
    pub(super) is_odd: bool,
}

/// A property whose text was read, to be read again when its type is known.
pub(crate) type Entry<'de> = (Cow<'de, str>, JsonText<'de>);

/// A consumer of a JSON value, with separate methods for some kinds of JSON.
pub(crate) trait Taker<'de>: Sized {
    /// The result of consuming a value.
    type Taken;

    /// Whether it consumes the text of any value. Its other methods are then for deserializers without text.
    const WANTS_TEXT: bool = false;

    /// Consumes JSON.
    fn take(self, json: Json) -> Self::Taken;

    /// Consumes the text of a value.
    fn take_json_text<E: Error>(self, text: JsonText<'de>) -> Result<Self::Taken, E> {
        checked(&text.text).map(|json| self.take(json))
    }

    /// Takes a string.
    fn take_text(self, text: &str) -> Self::Taken {
        self.take(Json::Tree(text.into()))
    }

    /// Takes an array.
    fn take_items<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Taken, A::Error> {
        read_array(seq).map(|json| self.take(json))
    }

    /// Takes an object, the name of whose first property was read already.
    fn take_map<A: MapAccess<'de>>(
        self,
        first: Option<Key<'de>>,
        map: A,
    ) -> Result<Self::Taken, A::Error> {
        read_entries(first, map).map(|json| self.take(json))
    }
}

/// Reads one JSON value of any kind for a [`Taker`].
pub(crate) struct Take<T>(pub(crate) T);

/// The name by which serde_json's `RawValue` asks for the text of a value, and under which it gets it: as an object with
/// this name only. To other deserializers it is the name of a newtype, whose value they pass on.
pub(super) const TEXT: &str = "$serde_json::private::RawValue";

/// The name under which [`Exact`](super::exact::Exact) passes text that a `Value` cannot represent.
pub(super) const ODD_TEXT: &str = "$odata_runtime::odd";

impl<'de, T: Taker<'de>> DeserializeSeed<'de> for Take<T> {
    type Value = T::Taken;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Taken, D::Error> {
        if T::WANTS_TEXT {
            deserializer.deserialize_newtype_struct(TEXT, self)
        } else {
            deserializer.deserialize_any(self)
        }
    }
}

impl<'de, T: Taker<'de>> Visitor<'de> for Take<T> {
    type Value = T::Taken;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<T::Taken, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E>(self, text: &str) -> Result<T::Taken, E> {
        Ok(self.0.take_text(text))
    }

    fn visit_string<E>(self, text: String) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::Tree(Value::String(text))))
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::Tree(Value::Bool(boolean))))
    }

    fn visit_u64<E>(self, number: u64) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::Tree(number.into())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::Tree(number.into())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<T::Taken, E> {
        lose_digits();
        Ok(self.0.take(Json::Tree(number.into())))
    }

    fn visit_u128<E>(self, number: u128) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::of(&number.to_string())))
    }

    fn visit_i128<E>(self, number: i128) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::of(&number.to_string())))
    }

    fn visit_unit<E>(self) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::default()))
    }

    fn visit_none<E>(self) -> Result<T::Taken, E> {
        Ok(self.0.take(Json::default()))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Taken, D::Error> {
        self.deserialize(deserializer)
    }

    /// JSON has no bytes: [`Exact`](super::exact::Exact) passes the text of a number or a string by them.
    fn visit_bytes<E: Error>(self, text: &[u8]) -> Result<T::Taken, E> {
        let text = std::str::from_utf8(text).map_err(E::custom)?;
        Ok(self.0.take(Json::of_odd(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T::Taken, A::Error> {
        self.0.take_items(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T::Taken, A::Error> {
        let first: Option<Key<'de>> = map.next_key()?;
        if T::WANTS_TEXT
            && let Some(Key(name)) = &first
            && matches!(&**name, TEXT | ODD_TEXT)
        {
            let is_odd = name == ODD_TEXT;
            let Key(text) = map.next_value()?;
            return self.0.take_json_text(JsonText { text, is_odd });
        }
        if is_number(first.as_ref()) {
            return match number_as_map(&mut map)? {
                NumberOr::Number(number) => Ok(self.0.take(Json::of(&number.to_string()))),
                NumberOr::Json(json) => {
                    let object = ObjectText::beginning_as_number(&json).read(None, map)?;
                    Ok(self.0.take(object))
                }
            };
        }
        self.0.take_map(first, map)
    }
}

/// Creates JSON from its text, unless it is nested too deeply.
pub(super) fn checked<E: Error>(text: &str) -> Result<Json, E> {
    if is_too_deep(text) {
        return Err(E::custom("recursion limit exceeded"));
    }
    Ok(Json::of(text))
}

/// As [`checked`], for a text that is not copied.
fn checked_owned<E: Error>(text: String) -> Result<Json, E> {
    if is_too_deep(&text) {
        return Err(E::custom("recursion limit exceeded"));
    }
    Ok(Json::of_owned(text))
}

/// Consumes any value.
pub(crate) struct Whole;

impl Taker<'_> for Whole {
    type Taken = Json;

    const WANTS_TEXT: bool = true;

    #[inline]
    fn take(self, json: Json) -> Json {
        json
    }
}

/// Reads a value directly into its place, because moving it there would cost more.
// It does not ask for the text, which costs twice as much for a scalar; arrays and objects are put together from the
// texts of their parts.
pub(crate) struct Place<'a>(pub(crate) &'a mut Json);

impl Taker<'_> for Place<'_> {
    type Taken = ();

    #[inline]
    fn take(self, json: Json) {
        *self.0 = json;
    }
}

/// Consumes the text of any value.
pub(super) struct AsText;

impl<'de> Taker<'de> for AsText {
    type Taken = JsonText<'de>;

    const WANTS_TEXT: bool = true;

    fn take(self, json: Json) -> JsonText<'de> {
        JsonText {
            text: json.text().into_owned().into(),
            is_odd: json.text_beyond_trees().is_some(),
        }
    }

    fn take_json_text<E: Error>(self, text: JsonText<'de>) -> Result<JsonText<'de>, E> {
        Ok(text)
    }
}

/// The space that is reserved behind a text, for what follows at the end: for a single bracket a `String` would double the
/// space of a long text.
pub(super) const CLOSING: usize = 16;

/// Appends the text of any value, after a comma if it is not the first, or after the bracket of an array that begins.
struct Append<'a>(&'a mut String);

impl<'de> Taker<'de> for Append<'_> {
    type Taken = ();

    const WANTS_TEXT: bool = true;

    fn take(self, json: Json) {
        self.append(&json.text());
    }

    fn take_json_text<E: Error>(self, text: JsonText<'de>) -> Result<(), E> {
        self.append(&text.text);
        Ok(())
    }
}

impl Append<'_> {
    fn append(self, text: &str) {
        self.0.reserve(text.len() + CLOSING);
        match self.0.as_bytes().last() {
            None => self.0.push('['),
            Some(b':') => {}
            Some(_) => self.0.push(','),
        }
        self.0.push_str(text);
    }
}

/// Reads an array.
pub(crate) fn read_array<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<Json, A::Error> {
    // An empty array needs no text.
    let mut text = String::new();
    while seq.next_element_seed(Take(Append(&mut text)))?.is_some() {}
    if text.is_empty() {
        return Ok(Json::Tree(Value::Array(Vec::new())));
    }
    text.push(']');
    checked_owned(text)
}

/// Reads an object, the name of whose first property was read already.
pub(crate) fn read_entries<'de, A: MapAccess<'de>>(
    first: Option<Key<'de>>,
    map: A,
) -> Result<Json, A::Error> {
    ObjectText::new().read(first, map)
}

/// Returns the properties of an object from its text.
pub(crate) fn properties_of(object: &str) -> Result<Vec<(String, Json)>, serde_json::Error> {
    struct Properties;

    impl<'de> Visitor<'de> for Properties {
        type Value = Vec<(String, Json)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut properties = Vec::new();
            while let Some(Key(name)) = map.next_key()? {
                properties.push((name.into_owned(), map.next_value_seed(Take(Whole))?));
            }
            Ok(properties)
        }
    }

    serde_json::Deserializer::from_str(object).deserialize_map(Properties)
}

/// The text of an object that is being built.
pub(super) struct ObjectText(String);

impl ObjectText {
    pub(super) fn new() -> Self {
        Self::behind(String::new())
    }

    /// Begins an object after a text.
    pub(super) fn behind(mut text: String) -> Self {
        text.push('{');
        Self(text)
    }

    /// Begins an object whose first property has the name of a number, escaped so that it is not mistaken for one.
    pub(super) fn beginning_as_number(json: &Json) -> Self {
        Self(format!(
            r#"{{"\u0024{}":{}"#,
            NUMBER.trim_start_matches('$'),
            json.text()
        ))
    }

    /// Appends a name.
    pub(super) fn push_name(&mut self, name: &str) -> &mut String {
        if !self.0.ends_with('{') {
            self.0.push(',');
        }
        self.0.push_str(&Value::from(name).to_string());
        self.0.push(':');
        &mut self.0
    }

    /// Appends a property.
    pub(super) fn push(&mut self, name: &str, json: &str) {
        self.push_name(name).push_str(json);
    }

    pub(super) fn finish(mut self) -> String {
        self.0.push('}');
        self.0
    }

    /// Appends all properties of an object, the name of whose first was read already.
    pub(super) fn read<'de, A: MapAccess<'de>>(
        mut self,
        first: Option<Key<'de>>,
        mut map: A,
    ) -> Result<Json, A::Error> {
        let mut next = match first {
            Some(first) => Some(first),
            None => map.next_key()?,
        };
        while let Some(Key(name)) = next {
            map.next_value_seed(Take(Append(self.push_name(&name))))?;
            next = map.next_key()?;
        }
        checked_owned(self.finish())
    }
}

/// Returns whether a map may be a number, by its first name, which serde_json passes borrowed.
#[inline]
pub(super) fn is_number(first: Option<&Key<'_>>) -> bool {
    first.is_some_and(|Key(name)| {
        name == NUMBER && matches!(name, Cow::Borrowed(_)) && is_arbitrary_precision()
    })
}

/// The value of a property with the name of a number: the number, or other JSON of an object with such a property.
pub(super) enum NumberOr {
    Number(Number),
    Json(Json),
}

/// Reads the value of a property with the name of a number.
#[cold]
pub(super) fn number_as_map<'de, A: MapAccess<'de>>(map: &mut A) -> Result<NumberOr, A::Error> {
    /// Consumes digits. serde_json passes them as an owned string, but strings of a text as borrowed ones.
    struct Digits;

    impl Taker<'_> for Digits {
        type Taken = NumberOr;

        fn take(self, json: Json) -> NumberOr {
            let digits = json.tree().as_str();
            match digits.and_then(|digits| serde_json::from_str(digits).ok()) {
                Some(number) => NumberOr::Number(number),
                None => NumberOr::Json(json),
            }
        }

        fn take_text(self, text: &str) -> NumberOr {
            NumberOr::Json(Json::Tree(text.into()))
        }
    }

    // A tree knows its length, and passes owned strings too.
    if map.size_hint().is_some() {
        return map.next_value_seed(Take(Whole)).map(NumberOr::Json);
    }
    map.next_value_seed(Take(Digits))
}
