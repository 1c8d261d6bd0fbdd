//! A second pass over text with numbers and strings that serde_json cannot represent.

use super::mend::{has_half, is_odd_number, mend, number, string_length};
use super::tree::{ODD_TEXT, TEXT};
use serde::de::value::{BorrowedStrDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A JSON value that is split into its parts down to the numbers and strings that serde_json cannot represent.
/// serde_json deserializes the other parts from their text.
pub(crate) struct Exact<'de> {
    text: &'de str,
    parts: Parts<'de>,
}

enum Parts<'de> {
    /// serde_json represents all of it.
    Plain,
    /// A number or string that serde_json cannot represent.
    Scalar,
    Items(Vec<Exact<'de>>),
    Entries(Vec<(Cow<'de, str>, Exact<'de>)>),
}

/// The number of levels that serde_json accepts.
const MAX_DEPTH: usize = 127;

impl<'de> Exact<'de> {
    /// Splits a text; `None` if serde_json represents all of it, or if it is not JSON.
    pub(crate) fn of(text: &'de str) -> Option<Self> {
        let mut scanner = Scanner::of(text);
        let value = scanner.value(0)?;
        scanner.skip_white_space();
        (scanner.at == text.len() && value.is_odd()).then_some(value)
    }

    /// As [`of`](Self::of), for the value at the start of a text.
    pub(super) fn at_start_of(text: &'de str) -> Option<Self> {
        Scanner::of(text).value(0).filter(Self::is_odd)
    }

    fn is_odd(&self) -> bool {
        !matches!(self.parts, Parts::Plain)
    }

    /// Returns the text of the value.
    pub(super) fn text(&self) -> &'de str {
        self.text
    }

    /// Returns the properties of a split object.
    pub(super) fn entries(&self) -> Option<&[(Cow<'de, str>, Self)]> {
        match &self.parts {
            Parts::Entries(entries) => Some(entries),
            _ => None,
        }
    }

    /// Returns the items of a split array.
    pub(super) fn items(&self) -> Option<&[Self]> {
        match &self.parts {
            Parts::Items(items) => Some(items),
            _ => None,
        }
    }
}

/// Scans a text once, and records no parts of values that serde_json represents.
struct Scanner<'de> {
    text: &'de str,
    at: usize,
    /// The parts of the values that are not complete.
    children: Vec<(Cow<'de, str>, Exact<'de>)>,
}

impl<'de> Scanner<'de> {
    fn of(text: &'de str) -> Self {
        Self {
            text,
            at: 0,
            children: Vec::new(),
        }
    }

    fn skip_white_space(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        self.at += rest.iter().take_while(is_space).count();
    }

    fn next_byte(&mut self) -> Option<u8> {
        self.skip_white_space();
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.next_byte()? == byte).then(|| self.at += 1)
    }

    fn token(&mut self, length: impl FnOnce(&'de str) -> usize) -> Option<&'de str> {
        let rest = self.text.get(self.at..)?;
        let token = rest.get(..length(rest))?;
        self.at += token.len();
        Some(token)
    }

    fn value(&mut self, depth: usize) -> Option<Exact<'de>> {
        let first = self.next_byte()?;
        let start = self.at;
        let parts = match first {
            b'[' | b'{' if depth >= MAX_DEPTH => return None,
            b'[' => self.parts(depth, b']', false)?,
            b'{' => self.parts(depth, b'}', true)?,
            b'"' => scalar(has_half(self.token(string_length)?)),
            b'-' | b'0'..=b'9' => scalar(is_odd_number(self.token(|rest| number(rest).len())?)),
            _ => {
                let is_letter = |byte: &u8| byte.is_ascii_alphabetic();
                self.token(|rest| rest.bytes().take_while(is_letter).count())?;
                Parts::Plain
            }
        };
        Some(Exact {
            text: self.text.get(start..self.at)?,
            parts,
        })
    }

    /// Scans from an opening bracket to the closing one.
    fn parts(&mut self, depth: usize, closing: u8, has_names: bool) -> Option<Parts<'de>> {
        self.at += 1;
        let before = self.children.len();
        let mut is_odd = false;
        if self.next_byte()? != closing {
            loop {
                let mut name = Cow::Borrowed("");
                if has_names {
                    let (text, is_odd_name) = self.name()?;
                    name = text;
                    is_odd |= is_odd_name;
                    self.take(b':')?;
                }
                let value = self.value(depth + 1)?;
                is_odd |= value.is_odd();
                self.children.push((name, value));
                if self.take(b',').is_none() {
                    break;
                }
            }
        }
        self.take(closing)?;
        if !is_odd {
            self.children.truncate(before);
            return Some(Parts::Plain);
        }
        let children = self.children.drain(before..);
        Some(if has_names {
            Parts::Entries(children.collect())
        } else {
            Parts::Items(children.map(|(_, item)| item).collect())
        })
    }

    /// Scans a name. Returns whether it has an unpaired surrogate, which is replaced by text.
    fn name(&mut self) -> Option<(Cow<'de, str>, bool)> {
        if self.next_byte()? != b'"' {
            return None;
        }
        let token = self.token(string_length)?;
        if !token.contains('\\') {
            return Some((token.strip_prefix('"')?.strip_suffix('"')?.into(), false));
        }
        let mended = mend(token);
        let name: String = serde_json::from_str(mended.as_deref().unwrap_or(token)).ok()?;
        Some((name.into(), mended.is_some()))
    }
}

fn scalar<'de>(is_odd: bool) -> Parts<'de> {
    if is_odd { Parts::Scalar } else { Parts::Plain }
}

impl<'de> IntoDeserializer<'de, Error> for Exact<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Exact<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.parts {
            Parts::Plain => {
                let mut deserializer = serde_json::Deserializer::from_str(self.text);
                let value = deserializer.deserialize_any(visitor)?;
                deserializer.end().map(|()| value)
            }
            Parts::Scalar => {
                let scalar: &RawValue = serde_json::from_str(self.text)?;
                visitor.visit_borrowed_bytes(scalar.get().as_bytes())
            }
            Parts::Items(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
            Parts::Entries(entries) => visitor.visit_map(MapDeserializer::new(entries.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.text == "null" {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name != TEXT {
            return visitor.visit_newtype_struct(self);
        }
        // Only valid JSON is passed on.
        let _: &RawValue = serde_json::from_str(self.text)?;
        let name = if self.is_odd() { ODD_TEXT } else { TEXT };
        let text = BorrowedStrDeserializer::new(self.text);
        visitor.visit_map(MapDeserializer::new(std::iter::once((name, text))))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        serde_json::Deserializer::from_str(self.text).deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}
