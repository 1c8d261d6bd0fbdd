//! Literals, and the comparison of values.

use std::cmp::Ordering;

use serde_json::Value;

use crate::edm::{Binary, Date, DateTimeOffset, Duration, Guid, TimeOfDay};

/// A value in an expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Null,
    Boolean(bool),
    Number(f64),
    /// A whole number, which a double may not represent exactly.
    Integer(i128),
    Text(String),
    Instant(DateTimeOffset),
    Date(Date),
    Time(TimeOfDay),
    Duration(Duration),
    Guid(Guid),
    Binary(Vec<u8>),
}

impl Literal {
    /// Reads the literal at the start of a text, and returns the rest.
    pub(super) fn read(text: &str) -> Option<(Self, &str)> {
        for prefix in ["'", "duration'", "binary'"] {
            if let Some(rest) = text.strip_prefix(prefix) {
                let (quoted, rest) = read_quoted(rest)?;
                let literal = match prefix {
                    "duration'" => Self::Duration(quoted.parse().ok()?),
                    "binary'" => Self::Binary(Binary::parse(&quoted)?.0.0),
                    _ => Self::Text(quoted),
                };
                return Some((literal, rest));
            }
        }
        if let Some(rest) = after_type(text) {
            let (quoted, rest) = read_quoted(rest)?;
            return Some((Self::Text(quoted), rest));
        }
        let end = text.find([' ', ')', ',', ';']).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        Some((Self::read_bare(word)?, rest))
    }

    fn read_bare(word: &str) -> Option<Self> {
        match word {
            "null" => return Some(Self::Null),
            "true" => return Some(Self::Boolean(true)),
            "false" => return Some(Self::Boolean(false)),
            "INF" => return Some(Self::Number(f64::INFINITY)),
            "-INF" => return Some(Self::Number(f64::NEG_INFINITY)),
            "NaN" => return Some(Self::Number(f64::NAN)),
            _ => {}
        }
        // A GUID may begin with a letter, as names do, but no name has hyphens.
        if let Ok(guid) = word.parse() {
            return Some(Self::Guid(guid));
        }
        if !word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) {
            return None;
        }
        let integer = word.parse().map(Self::Integer);
        let number = || word.parse().map(Self::Number);
        let instant = || word.parse().map(Self::Instant);
        let date = || word.parse().map(Self::Date);
        let time = || word.parse().map(Self::Time);
        let read = integer.ok().or_else(|| number().ok());
        let read = read.or_else(|| instant().ok()).or_else(|| date().ok());
        read.or_else(|| time().ok())
    }

    /// Reads the JSON of a property as the type that it is compared with.
    fn of(json: &Value, like: Option<&Self>) -> Option<Self> {
        let literal = match (json, like) {
            (Value::Null, _) => Self::Null,
            (Value::Bool(boolean), _) => Self::Boolean(*boolean),
            (Value::Number(number), _) => Self::number(&number.to_string())?,
            (Value::String(text), Some(Self::Number(_) | Self::Integer(_))) => Self::number(text)?,
            (Value::String(text), Some(Self::Instant(_))) => Self::Instant(text.parse().ok()?),
            (Value::String(text), Some(Self::Date(_))) => Self::Date(text.parse().ok()?),
            (Value::String(text), Some(Self::Time(_))) => Self::Time(text.parse().ok()?),
            (Value::String(text), Some(Self::Duration(_))) => Self::Duration(text.parse().ok()?),
            (Value::String(text), Some(Self::Guid(_))) => Self::Guid(text.parse().ok()?),
            (Value::String(text), Some(Self::Binary(_))) => Self::Binary(Binary::parse(text)?.0.0),
            (Value::String(text), _) => Self::Text(text.clone()),
            (Value::Array(_) | Value::Object(_), _) => return None,
        };
        Some(literal)
    }

    fn number(text: &str) -> Option<Self> {
        let integer = text.parse().map(Self::Integer).ok();
        integer.or_else(|| match text {
            "INF" => Some(Self::Number(f64::INFINITY)),
            "-INF" => Some(Self::Number(f64::NEG_INFINITY)),
            _ => text.parse().map(Self::Number).ok(),
        })
    }

    /// Returns `None` if the two have no order, including `null` and values of different kinds.
    fn compare(&self, other: &Self) -> Option<Ordering> {
        #[allow(
            clippy::cast_precision_loss,
            reason = "compared with a double, it is one"
        )]
        let double = |literal: &Self| match literal {
            Self::Number(number) => Some(*number),
            Self::Integer(number) => Some(*number as f64),
            _ => None,
        };
        match (self, other) {
            (Self::Boolean(one), Self::Boolean(two)) => one.partial_cmp(two),
            (Self::Integer(one), Self::Integer(two)) => one.partial_cmp(two),
            (Self::Text(one), Self::Text(two)) => match (one.parse(), two.parse()) {
                // Two properties that hold times.
                (Ok(one), Ok(two)) => DateTimeOffset::partial_cmp(&one, &two),
                _ => one.partial_cmp(two),
            },
            (Self::Instant(one), Self::Instant(two)) => one.partial_cmp(two),
            (Self::Date(one), Self::Date(two)) => one.partial_cmp(two),
            (Self::Time(one), Self::Time(two)) => one.partial_cmp(two),
            (Self::Duration(one), Self::Duration(two)) => length(one).partial_cmp(&length(two)),
            (Self::Guid(one), Self::Guid(two)) => one.partial_cmp(two),
            (Self::Binary(one), Self::Binary(two)) => one.partial_cmp(two),
            _ => double(self)?.partial_cmp(&double(other)?),
        }
    }
}

/// Returns the rest after the qualified name of a type and the quote that it precedes: `shop.Color'`.
pub(super) fn after_type(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '.'))?;
    let (name, rest) = text.split_at(end);
    let is_part = |part: &str| part.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let is_qualified = name.contains('.') && name.split('.').all(is_part);
    rest.strip_prefix('\'').filter(|_| is_qualified)
}

/// Returns the content of `'text'`, in which quotes are doubled, and the rest after it.
pub(super) fn read_quoted(text: &str) -> Option<(String, &str)> {
    let mut quoted = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('\'')?;
        quoted.push_str(before);
        match after.strip_prefix('\'') {
            Some(after) => {
                quoted.push('\'');
                rest = after;
            }
            None => return Some((quoted, after)),
        }
    }
}

/// Returns nanoseconds, with years of 365.25 days and months of a twelfth of them.
fn length(duration: &Duration) -> i128 {
    const DAY: i128 = 86_400;
    let parts = duration.components();
    let days = i128::from(parts.years) * 1461 * DAY / 4
        + i128::from(parts.months) * 1461 * DAY / 48
        + (i128::from(parts.weeks) * 7 + i128::from(parts.days)) * DAY;
    let seconds = days
        + i128::from(parts.hours) * 3600
        + i128::from(parts.minutes) * 60
        + i128::from(parts.seconds);
    let length = seconds * 1_000_000_000 + i128::from(parts.nanoseconds);
    if parts.is_negative { -length } else { length }
}

/// Compares the JSON of two operands; a literal determines the type as which the other is read.
pub(super) fn compare(one: &Operand<'_>, other: &Operand<'_>) -> Option<Ordering> {
    let (one, other) = (one.literal(other), other.literal(one));
    one?.compare(&other?)
}

/// Returns whether two operands are equal. `null` is equal to `null` and to an absent value.
pub(super) fn is_equal(one: &Operand<'_>, other: &Operand<'_>) -> bool {
    match (one.is_null(), other.is_null()) {
        (false, false) => compare(one, other) == Some(Ordering::Equal),
        (one, other) => one && other,
    }
}

/// The value of an expression for an item.
#[derive(Clone, Debug)]
pub(super) enum Operand<'a> {
    Json(&'a Value),
    Literal(Literal),
}

impl Operand<'_> {
    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::Json(Value::Null) | Self::Literal(Literal::Null))
    }

    /// As a condition: any value other than true is false.
    pub(super) fn is_true(&self) -> bool {
        matches!(
            self,
            Self::Json(Value::Bool(true)) | Self::Literal(Literal::Boolean(true))
        )
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Json(Value::String(text)) | Self::Literal(Literal::Text(text)) => Some(text),
            _ => None,
        }
    }

    fn literal(&self, other: &Operand<'_>) -> Option<Literal> {
        match (self, other) {
            (Self::Literal(literal), _) => Some(literal.clone()),
            (Self::Json(json), Operand::Literal(like)) => Literal::of(json, Some(like)),
            (Self::Json(json), Operand::Json(_)) => Literal::of(json, None),
        }
    }
}
