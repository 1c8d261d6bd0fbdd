//! Primitive types as values of JSON.

use super::json::{is_beyond, tree_of};
use super::read::deserialize;
use super::value::{LiteralForm, Reading, Wire, WireValue};
use super::write::serialize;
use crate::edm::spatial::Shape;
use crate::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Geography, Geometry, Guid, TimeOfDay,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

impl WireValue for String {
    #[inline]
    fn from_text(text: &str) -> Reading<Self> {
        Reading::Exact(text.to_owned())
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self)
    }
}

impl WireValue for bool {
    const LITERAL: LiteralForm = LiteralForm::Bare;

    /// Some services write `"true"`.
    fn from_text(text: &str) -> Reading<Self> {
        if text.eq_ignore_ascii_case("true") {
            Reading::Coerced(true)
        } else if text.eq_ignore_ascii_case("false") {
            Reading::Coerced(false)
        } else {
            Reading::Unreadable
        }
    }

    fn from_boolean(boolean: bool) -> Reading<Self> {
        Reading::Exact(boolean)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Boolean(*self)
    }
}

/// Returns a whole number, and whether it is written back the same: `5.0` is whole, but is written `5`. Beyond 53 bits,
/// a number with a point is not exact.
fn whole_number(number: &Number) -> Option<(i64, bool)> {
    if let Some(whole) = number.as_i64() {
        return Some((whole, true));
    }
    let float = number.as_f64().filter(|_| number.is_f64())?;
    let is_whole = float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0;
    is_whole.then_some((float as i64, false))
}

/// Implements integers: numbers, or strings of digits as services write them with `IEEE754Compatible=true`.
macro_rules! integer {
    ($($type:ty),*) => {$(
        impl WireValue for $type {
            const LITERAL: LiteralForm = LiteralForm::Bare;

            fn from_text(text: &str) -> Reading<Self> {
                text.parse().map_or(Reading::Unreadable, Reading::Coerced)
            }

            fn from_number(number: &Number) -> Reading<Self> {
                match whole_number(number) {
                    Some((whole, is_exact)) => match Self::try_from(whole) {
                        Ok(value) if is_exact => Reading::Exact(value),
                        Ok(value) => Reading::Coerced(value),
                        Err(_) => Reading::Unreadable,
                    },
                    None => Reading::Unreadable,
                }
            }

            fn to_wire(&self) -> Wire<'_> {
                Wire::Integer(i64::from(*self))
            }
        }
    )*};
}

integer!(u8, i8, i16, i32, i64);

/// Parses the three numbers without a JSON literal.
fn special_number(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => None,
    }
}

fn number_to_wire<'a>(number: f64) -> Wire<'a> {
    if number.is_nan() {
        Wire::Text("NaN")
    } else if number == f64::INFINITY {
        Wire::Text("INF")
    } else if number == f64::NEG_INFINITY {
        Wire::Text("-INF")
    } else {
        Wire::Float(number)
    }
}

impl WireValue for f64 {
    const LITERAL: LiteralForm = LiteralForm::Bare;

    fn from_text(text: &str) -> Reading<Self> {
        match special_number(text) {
            Some(number) => Reading::Exact(number),
            None => read_float(text).map_or(Reading::Unreadable, Reading::Coerced),
        }
    }

    fn from_number(number: &Number) -> Reading<Self> {
        match number.as_f64() {
            Some(float) if number.is_f64() => Reading::Exact(float),
            Some(float) => Reading::Coerced(float),
            None => Reading::Unreadable,
        }
    }

    fn to_wire(&self) -> Wire<'_> {
        number_to_wire(*self)
    }
}

/// Parses a finite number from a string.
fn read_float(text: &str) -> Option<f64> {
    let is_plain = text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    number.filter(|_| is_plain)
}

/// Returns the number with the fewest digits that equals `number` in 32 bits: `0.1`, not `0.10000000149…`.
fn widen(number: f32) -> f64 {
    number.to_string().parse().unwrap_or(f64::from(number))
}

impl WireValue for f32 {
    const LITERAL: LiteralForm = LiteralForm::Bare;

    fn from_text(text: &str) -> Reading<Self> {
        match special_number(text) {
            Some(number) => Reading::Exact(number as f32),
            None => match read_float(text).map(|number| number as f32) {
                Some(number) if number.is_finite() => Reading::Coerced(number),
                _ => Reading::Unreadable,
            },
        }
    }

    fn from_number(number: &Number) -> Reading<Self> {
        let Some(float) = number.as_f64() else {
            return Reading::Unreadable;
        };
        let narrow = float as f32;
        if !narrow.is_finite() {
            Reading::Unreadable
        } else if number.is_f64() && widen(narrow) == float {
            Reading::Exact(narrow)
        } else {
            Reading::Coerced(narrow)
        }
    }

    fn to_wire(&self) -> Wire<'_> {
        number_to_wire(if self.is_finite() {
            widen(*self)
        } else {
            f64::from(*self)
        })
    }
}

impl WireValue for Value {
    fn from_text(text: &str) -> Reading<Self> {
        Reading::Exact(Self::String(text.to_owned()))
    }

    fn from_boolean(boolean: bool) -> Reading<Self> {
        Reading::Exact(Self::Bool(boolean))
    }

    fn from_number(number: &Number) -> Reading<Self> {
        Reading::Exact(Self::Number(number.clone()))
    }

    fn from_digits(literal: &str) -> Reading<Self> {
        match is_beyond(literal) {
            true => Reading::Coerced(tree_of(literal)),
            false => Reading::Exact(tree_of(literal)),
        }
    }

    const TAKES_JSON: bool = true;

    fn from_json(json: Self) -> Result<Self, Self> {
        Ok(json)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Json(self)
    }
}

/// Implements the types of `edm` whose JSON is one string, each with its literal form in addresses.
macro_rules! text {
    ($($type:ty: $literal:expr;)*) => {$(
        impl WireValue for $type {
            const LITERAL: LiteralForm = $literal;

            fn from_text(text: &str) -> Reading<Self> {
                match Self::parse(text) {
                    Some((value, true)) => Reading::Exact(value),
                    Some((value, false)) => Reading::Coerced(value),
                    None => Reading::Unreadable,
                }
            }

            fn to_wire(&self) -> Wire<'_> {
                Wire::Display(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

text! {
    Binary: LiteralForm::Prefixed("binary");
    Date: LiteralForm::Bare;
    DateTimeOffset: LiteralForm::Bare;
    Duration: LiteralForm::Prefixed("duration");
    Guid: LiteralForm::Bare;
    TimeOfDay: LiteralForm::Bare;
}

impl WireValue for Decimal {
    const LITERAL: LiteralForm = LiteralForm::Bare;

    fn from_text(text: &str) -> Reading<Self> {
        Decimal::from_digits(text, true).map_or(Reading::Unreadable, Reading::Exact)
    }

    fn from_number(number: &Number) -> Reading<Self> {
        Decimal::from_digits(&number.to_string(), false).map_or(Reading::Unreadable, Reading::Exact)
    }

    fn from_digits(literal: &str) -> Reading<Self> {
        Decimal::from_digits(literal, false).map_or(Reading::Unreadable, Reading::Exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        if self.is_string() {
            Wire::Text(self.as_str())
        } else {
            Wire::Digits(self.as_str())
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let literal = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        let text: std::borrow::Cow<'_, str> = if literal.get().starts_with('"') {
            serde_json::from_str(literal.get()).map_err(serde::de::Error::custom)?
        } else {
            literal.get().into()
        };
        Decimal::from_digits(&text, literal.get().starts_with('"')).ok_or_else(|| {
            serde::de::Error::custom("a number or a string of digits is wanted for Edm.Decimal")
        })
    }
}

/// The types of `edm` whose JSON is an object that they keep.
macro_rules! spatial {
    ($($type:ident: $prefix:literal;)*) => {$(
        impl<S: Shape> WireValue for $type<S> {
            const LITERAL: LiteralForm = LiteralForm::Prefixed($prefix);

            const TAKES_JSON: bool = true;

            fn from_json(json: Value) -> Result<Self, Value> {
                Self::of_json(json)
            }

            fn to_wire(&self) -> Wire<'_> {
                Wire::Json(self.json())
            }
        }
    )*};
}

spatial! {
    Geography: "geography";
    Geometry: "geometry";
}
