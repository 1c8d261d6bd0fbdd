//! JSON as text, which is read from its start to its end.
//!
//! serde_json parses numbers and strings before their text can be asked for, and so loses digits and refuses unpaired
//! surrogates. Here every value has its text as well.

use super::json::{Json, tree_of};
use super::mend::plain_end;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// Why a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// It is not JSON.
    Syntax,
    /// It is nested too deeply.
    Depth,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => "the text is not JSON",
            Self::Depth => "recursion limit exceeded",
        })
    }
}

pub(crate) type Result<T> = std::result::Result<T, Malformed>;

/// The number of levels that serde_json accepts.
const MAX_DEPTH: usize = 127;

/// The number of digits of the largest `u64`.
const MAX_DIGITS: usize = 20;

/// A JSON text with the place up to which it has been read. A copy is a place to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Source<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    /// The number of characters so far that are white space between values.
    spaces: usize,
}

/// A string of JSON.
pub(crate) enum Text<'t> {
    /// Without escapes.
    Plain(&'t str),
    /// With escapes, which are replaced.
    Escaped(String),
    /// With unpaired surrogates: its JSON, with quotes.
    Odd(&'t str),
}

/// A number of JSON.
pub(crate) enum Number<'t> {
    /// A whole number.
    Positive(u64),
    /// A whole number below zero.
    Negative(i64),
    /// Any other number: its text.
    Literal(&'t str),
}

impl<'t> Source<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            spaces: 0,
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Returns the next character that is not white space, if it is ASCII: outside of strings all are. At the end, it is
    /// 0, which no JSON has.
    #[inline]
    pub(crate) fn peek(&mut self) -> u8 {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => *byte,
            _ => self.peek_behind_spaces(),
        }
    }

    #[inline(never)]
    fn peek_behind_spaces(&mut self) -> u8 {
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        let count = self.rest().iter().take_while(is_space).count();
        self.at += count;
        self.spaces += count;
        self.byte(self.at)
    }

    /// Accepts only white space up to the end.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.peek();
        match self.at == self.text.len() {
            true => Ok(()),
            false => Err(Malformed::Syntax),
        }
    }

    /// Goes behind the opening bracket of an object or array.
    #[inline]
    pub(crate) fn enter(&mut self) -> Result<()> {
        if self.depth == MAX_DEPTH {
            return Err(Malformed::Depth);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    fn leave(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    /// Returns the name of the first property of an object, or leaves the object.
    #[inline]
    pub(crate) fn first_name(&mut self) -> Result<Option<Cow<'t, str>>> {
        if self.peek() == b'}' {
            self.leave();
            return Ok(None);
        }
        self.name().map(Some)
    }

    /// Returns the name of the next property after the value of another one, or leaves the object.
    #[inline]
    pub(crate) fn next_name(&mut self) -> Result<Option<Cow<'t, str>>> {
        match self.peek() {
            b',' => {
                self.at += 1;
                self.name().map(Some)
            }
            b'}' => {
                self.leave();
                Ok(None)
            }
            _ => Err(Malformed::Syntax),
        }
    }

    /// Goes to the next item of an array, or leaves the array.
    #[inline]
    pub(crate) fn next_item(&mut self, is_first: bool) -> Result<bool> {
        match self.peek() {
            b']' => {
                self.leave();
                Ok(false)
            }
            _ if is_first => Ok(true),
            b',' => {
                self.at += 1;
                // Another bracket is no value.
                Ok(true)
            }
            _ => Err(Malformed::Syntax),
        }
    }

    #[inline]
    fn name(&mut self) -> Result<Cow<'t, str>> {
        if self.peek() != b'"' {
            return Err(Malformed::Syntax);
        }
        let name = match self.string()? {
            Text::Plain(name) => Cow::Borrowed(name),
            Text::Escaped(name) => Cow::Owned(name),
            Text::Odd(json) => Cow::Owned(as_text(json)),
        };
        self.colon()?;
        Ok(name)
    }

    fn colon(&mut self) -> Result<()> {
        if self.peek() != b':' {
            return Err(Malformed::Syntax);
        }
        self.at += 1;
        Ok(())
    }

    /// Reads a string.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Text<'t>> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let end = plain_end(bytes, start);
        if bytes.get(end) != Some(&b'"') {
            return self.escaped_string();
        }
        self.at = end + 1;
        let text = self.text.get(start..end);
        text.map(Text::Plain).ok_or(Malformed::Syntax)
    }

    #[inline(never)]
    fn escaped_string(&mut self) -> Result<Text<'t>> {
        let start = self.at;
        let mut text = String::new();
        let mut is_odd = false;
        self.at += 1;
        loop {
            let from = self.at;
            self.at = plain_end(self.text.as_bytes(), self.at);
            text.push_str(self.since(from));
            match self.byte(self.at) {
                b'"' => break self.at += 1,
                b'\\' => match self.escape()? {
                    Some(character) => text.push(character),
                    None => is_odd = true,
                },
                _ => return Err(Malformed::Syntax),
            }
        }
        Ok(match is_odd {
            true => Text::Odd(self.since(start)),
            false => Text::Escaped(text),
        })
    }

    /// Reads an escape; `None` if it is an unpaired surrogate.
    fn escape(&mut self) -> Result<Option<char>> {
        let kind = self.byte(self.at + 1);
        let character = match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err(Malformed::Syntax),
        };
        self.at += 2;
        Ok(Some(character))
    }

    fn unicode_escape(&mut self) -> Result<Option<char>> {
        let unit = self.code_unit().ok_or(Malformed::Syntax)?;
        self.at += 6;
        if matches!(unit, 0xd800..=0xdbff)
            && let Some(low @ 0xdc00..=0xdfff) = self.code_unit()
        {
            self.at += 6;
            let pair = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
            return Ok(char::from_u32(pair));
        }
        Ok(char::from_u32(unit))
    }

    /// Returns the number of an escape like `\u0041`.
    fn code_unit(&self) -> Option<u32> {
        let [b'\\', b'u', digits @ ..] = self.rest().first_chunk::<6>()? else {
            return None;
        };
        digits.iter().try_fold(0, |unit, digit| {
            Some(unit << 4 | char::from(*digit).to_digit(16)?)
        })
    }

    /// Reads a number.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<Number<'t>> {
        let start = self.at;
        let is_negative = self.byte(start) == b'-';
        self.at += usize::from(is_negative);
        let first = self.byte(self.at);
        let mut whole: u64 = 0;
        let count = self.digits(|digit| whole = whole.wrapping_mul(10).wrapping_add(digit))?;
        if first == b'0' && count > 1 {
            return Err(Malformed::Syntax);
        }
        if matches!(self.byte(self.at), b'.' | b'e' | b'E') {
            self.fraction()?;
            return Ok(Number::Literal(self.since(start)));
        }
        // No sum of so many digits is too large.
        let is_small = count < 19;
        Ok(match is_negative {
            false if is_small => Number::Positive(whole),
            true if is_small && whole > 0 => Number::Negative(-(whole as i64)),
            // A zero with a sign, or more digits than any whole number has.
            _ if is_small || count > MAX_DIGITS => Number::Literal(self.since(start)),
            _ => large_number(self.since(start)),
        })
    }

    /// Reads at least one digit.
    #[inline]
    fn digits(&mut self, mut take: impl FnMut(u64)) -> Result<usize> {
        let start = self.at;
        while let digit @ b'0'..=b'9' = self.byte(self.at) {
            take(u64::from(digit - b'0'));
            self.at += 1;
        }
        match self.at - start {
            0 => Err(Malformed::Syntax),
            count => Ok(count),
        }
    }

    fn fraction(&mut self) -> Result<()> {
        if self.byte(self.at) == b'.' {
            self.at += 1;
            self.digits(|_| {})?;
        }
        if matches!(self.byte(self.at), b'e' | b'E') {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(self.at), b'+' | b'-'));
            self.digits(|_| {})?;
        }
        Ok(())
    }

    /// Reads `true`, `false`, or `null`, which is `None`.
    #[inline]
    pub(crate) fn word(&mut self) -> Result<Option<bool>> {
        let rest = self.rest();
        let (word, length) = if rest.starts_with(b"null") {
            (None, 4)
        } else if rest.starts_with(b"true") {
            (Some(true), 4)
        } else if rest.starts_with(b"false") {
            (Some(false), 5)
        } else {
            return Err(Malformed::Syntax);
        };
        self.at += length;
        Ok(word)
    }

    /// Reads any value, and returns its text.
    pub(crate) fn skip(&mut self) -> Result<&'t str> {
        let first = self.peek();
        let start = self.at;
        self.skip_from(first)?;
        Ok(self.since(start))
    }

    /// Skips a value that begins with this character. It is no recursion, because that would take longer.
    fn skip_from(&mut self, first: u8) -> Result<()> {
        let outside = self.depth;
        // A bit for each bracket that is open: whether it is that of an object.
        let mut brackets: u128 = 0;
        let mut next = first;
        loop {
            match next {
                b'"' => self.skip_string()?,
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                }
                b'{' => {
                    self.enter()?;
                    brackets = brackets << 1 | 1;
                    if self.peek() != b'}' {
                        next = self.skip_name()?;
                        continue;
                    }
                }
                b'[' => {
                    self.enter()?;
                    brackets <<= 1;
                    next = self.peek();
                    if next != b']' {
                        continue;
                    }
                }
                _ => {
                    self.word()?;
                }
            }
            loop {
                if self.depth == outside {
                    return Ok(());
                }
                let is_object = brackets & 1 == 1;
                match self.peek() {
                    b',' => {
                        self.at += 1;
                        next = match is_object {
                            true => self.skip_name()?,
                            false => self.peek(),
                        };
                        break;
                    }
                    b'}' if is_object => {}
                    b']' if !is_object => {}
                    _ => return Err(Malformed::Syntax),
                }
                self.leave();
                brackets >>= 1;
            }
        }
    }

    /// Skips a name, and returns the first character of the value.
    fn skip_name(&mut self) -> Result<u8> {
        if self.peek() != b'"' {
            return Err(Malformed::Syntax);
        }
        self.skip_string()?;
        self.colon()?;
        Ok(self.peek())
    }

    fn skip_string(&mut self) -> Result<()> {
        self.at += 1;
        loop {
            self.at = plain_end(self.text.as_bytes(), self.at);
            match self.byte(self.at) {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => {
                    self.escape()?;
                }
                _ => return Err(Malformed::Syntax),
            }
        }
    }

    /// Reads any value as JSON.
    pub(crate) fn json(&mut self) -> Result<Json> {
        Ok(match self.peek() {
            b'"' => match self.string()? {
                Text::Plain(text) => Json::Tree(text.into()),
                Text::Escaped(text) => Json::Tree(Value::String(text)),
                Text::Odd(json) => Json::of_odd(json),
            },
            b'{' | b'[' => {
                let start = *self;
                self.skip()?;
                self.json_since(&start)
            }
            b'-' | b'0'..=b'9' => match self.number()? {
                Number::Positive(number) => Json::Tree(number.into()),
                Number::Negative(number) => Json::Tree(number.into()),
                Number::Literal(text) => Json::of(text),
            },
            _ => Json::Tree(self.word()?.into()),
        })
    }

    /// Returns the texts of the items of an array.
    pub(crate) fn items(&mut self) -> Result<Vec<&'t str>> {
        let mut items = Vec::new();
        self.expect(b'[')?;
        while self.next_item(items.is_empty())? {
            items.push(self.skip()?);
        }
        Ok(items)
    }

    /// Returns the names and texts of the properties of an object.
    pub(crate) fn properties(&mut self) -> Result<Vec<(Cow<'t, str>, &'t str)>> {
        let mut properties = Vec::new();
        self.expect(b'{')?;
        let mut next = self.first_name()?;
        while let Some(name) = next {
            properties.push((name, self.skip()?));
            next = self.next_name()?;
        }
        Ok(properties)
    }

    /// Enters an object or array with this bracket.
    fn expect(&mut self, bracket: u8) -> Result<()> {
        match self.peek() == bracket {
            true => self.enter(),
            false => Err(Malformed::Syntax),
        }
    }

    /// Returns the JSON of the array or object that was read since a place at its start. White space between its values
    /// could be most of a body, and is not kept.
    pub(crate) fn json_since(&self, start: &Self) -> Json {
        let text = self.since(start.at);
        match self.spaces == start.spaces {
            true => Json::of(text),
            false => Json::of_owned(without_spaces(text)),
        }
    }
}

/// Reads a number of more than 18 digits.
#[cold]
fn large_number(text: &str) -> Number<'_> {
    match (text.parse::<u64>(), text.parse::<i64>()) {
        (Ok(number), _) => Number::Positive(number),
        (_, Ok(number)) if number < 0 => Number::Negative(number),
        _ => Number::Literal(text),
    }
}

/// Returns the text of a string with unpaired surrogates, in which they are written as text.
#[cold]
fn as_text(json: &str) -> String {
    match tree_of(json) {
        Value::String(text) => text,
        _ => json.to_owned(),
    }
}

/// Returns the text of a value without the white space outside of strings.
fn without_spaces(text: &str) -> String {
    let mut compact = String::new();
    let mut rest = text;
    while let Some(first) = rest.as_bytes().first() {
        let length = match first {
            b'"' => super::mend::string_length(rest),
            b' ' | b'\n' | b'\r' | b'\t' => {
                rest = rest.trim_ascii_start();
                continue;
            }
            _ => {
                let is_end = |byte: u8| matches!(byte, b'"' | b' ' | b'\n' | b'\r' | b'\t');
                rest.bytes().position(is_end).unwrap_or(rest.len())
            }
        };
        let Some((part, behind)) = rest.split_at_checked(length) else {
            break;
        };
        compact.push_str(part);
        rest = behind;
    }
    compact
}

#[cfg(test)]
mod tests;
