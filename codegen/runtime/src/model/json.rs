//! JSON that is kept as it was read.

use super::mend::{has_number_name, is_beyond_trees, is_odd_number, mend, nearest};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

/// JSON that was read and that no field holds.
///
/// It is rarely accessed, so arrays and objects stay text until then. Text also represents what a `Value` cannot: all
/// digits of a number, and unpaired surrogates.
#[derive(Clone)]
pub(crate) enum Json {
    Tree(Value),
    Text(Box<Text>),
}

#[derive(Clone)]
pub(crate) struct Text {
    text: Box<str>,
    tree: OnceLock<Value>,
}

impl Json {
    /// Creates it from the text of one value without surrounding white space.
    pub(crate) fn of(text: &str) -> Self {
        match Self::scalar(text) {
            Some(tree) => Self::Tree(tree),
            None => Self::of_text(text.into()),
        }
    }

    /// As [`of`](Self::of), for a text that is not copied.
    pub(crate) fn of_owned(text: String) -> Self {
        match Self::scalar(&text) {
            Some(tree) => Self::Tree(tree),
            None => Self::of_text(text.into_boxed_str()),
        }
    }

    /// As [`of`](Self::of), for the text of a number or a string that serde_json cannot represent.
    pub(super) fn of_odd(text: &str) -> Self {
        Self::of_text(text.into())
    }

    /// As [`of_odd`](Self::of_odd), with the nearest number if there is one.
    pub(super) fn of_odd_number(text: &str, nearest: Option<Number>) -> Self {
        let text = text.into();
        let tree = nearest.map_or_else(OnceLock::new, |number| Value::from(number).into());
        Self::Text(Box::new(Text { text, tree }))
    }

    fn of_text(text: Box<str>) -> Self {
        let tree = OnceLock::new();
        Self::Text(Box::new(Text { text, tree }))
    }

    /// Parses the text of a value that takes no more memory as a tree.
    #[inline]
    fn scalar(text: &str) -> Option<Value> {
        match text.as_bytes() {
            [b'"', .., b'"'] if !text.contains('\\') => {
                let inner = text.get(1..text.len() - 1)?;
                Some(inner.into())
            }
            // Nearly all numbers; a sign of zero would be lost.
            [b'-' | b'1'..=b'9', ..] if text.len() < 19 && !text.starts_with("-0") => {
                match text.parse::<i64>() {
                    Ok(number) => Some(number.into()),
                    Err(_) => Self::number(text),
                }
            }
            b"0" => Some(0.into()),
            [b'-' | b'0'..=b'9', ..] => Self::number(text),
            b"null" => Some(Value::Null),
            b"true" => Some(Value::Bool(true)),
            b"false" => Some(Value::Bool(false)),
            b"{}" => Some(Value::Object(Map::new())),
            b"[]" => Some(Value::Array(Vec::new())),
            _ => None,
        }
    }

    #[cold]
    fn number(text: &str) -> Option<Value> {
        let mut known = None;
        let is_odd = is_odd_number(text, || known.insert(nearest(text)).clone());
        let number = (!is_odd).then(|| known.unwrap_or_else(|| nearest(text)));
        number.map(Value::from)
    }

    /// Returns the tree. Strings and numbers that it cannot represent are text: `"1e400"`, `"\\ud800"`.
    pub(crate) fn tree(&self) -> &Value {
        match self {
            Self::Tree(tree) => tree,
            Self::Text(text) => text.tree(),
        }
    }

    /// Returns the tree for changes, and discards the text.
    pub(crate) fn tree_mut(&mut self) -> Option<&mut Value> {
        if let Self::Text(_) = self {
            *self = Self::Tree(std::mem::take(self).into_tree());
        }
        match self {
            Self::Tree(tree) => Some(tree),
            Self::Text(_) => None,
        }
    }

    pub(crate) fn into_tree(self) -> Value {
        match self {
            Self::Tree(tree) => tree,
            Self::Text(text) => {
                let Text { text, tree } = *text;
                tree.into_inner().unwrap_or_else(|| tree_of(&text))
            }
        }
    }

    pub(crate) fn is_array(&self) -> bool {
        match self {
            Self::Tree(tree) => tree.is_array(),
            Self::Text(text) => text.text.starts_with('['),
        }
    }

    /// Returns the JSON as text.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Tree(tree) => tree.to_string().into(),
            Self::Text(text) => (&*text.text).into(),
        }
    }

    /// Returns the text if a `Value` cannot represent all of it.
    pub(crate) fn text_beyond_trees(&self) -> Option<&str> {
        match self {
            // The only numbers that stay text are those.
            Self::Text(text) => Some(&*text.text).filter(|text| is_number(text) || is_beyond(text)),
            Self::Tree(_) => None,
        }
    }
}

impl Text {
    fn tree(&self) -> &Value {
        self.tree.get_or_init(|| tree_of(&self.text))
    }
}

/// Returns whether a tree cannot represent all of a text.
pub(crate) fn is_beyond(text: &str) -> bool {
    is_beyond_trees(text) || has_number_name(text)
}

/// Returns whether the text of one value is that of a number.
fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// Parses the text of one value.
pub(crate) fn tree_of(text: &str) -> Value {
    let mended = || mend(text).and_then(|mended| serde_json::from_str(&mended).ok());
    let parsed = || serde_json::from_str(text).ok();
    let tree = if is_number(text) {
        nearest(text).map(Value::Number)
    } else if text.starts_with('"') {
        // An error of the parser would take longer than to look first.
        mended().or_else(parsed)
    } else {
        parsed().or_else(mended)
    };
    // The text is valid and not too deep.
    tree.unwrap_or_else(|| text.into())
}

impl From<Value> for Json {
    fn from(tree: Value) -> Self {
        Self::Tree(tree)
    }
}

impl Default for Json {
    fn default() -> Self {
        Self::Tree(Value::Null)
    }
}

/// Equal trees are equal JSON, unless they cannot represent all of it: then the texts are compared.
impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        if let (Self::Text(one), Self::Text(other)) = (self, other)
            && one.text == other.text
        {
            return true;
        }
        self.tree() == other.tree()
            && self.text_beyond_trees().is_none()
            && other.text_beyond_trees().is_none()
    }
}

/// The text is written only if a tree cannot represent all of it: formats other than JSON cannot write it.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.text_beyond_trees() {
            Some(text) => serialize_text(text, self.tree(), serializer),
            None => self.tree().serialize(serializer),
        }
    }
}

/// Writes the text, or the tree if the serializer builds a tree itself, because such a serializer can fail on the text.
pub(super) fn serialize_text<S: Serializer>(
    text: &str,
    tree: &Value,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let makes_text = size_of::<S::Ok>() == 0;
    match serde_json::from_str::<&RawValue>(text) {
        Ok(raw) if makes_text => raw.serialize(serializer),
        _ => tree.serialize(serializer),
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.tree().fmt(f)
    }
}
