//! `Edm.Decimal`.

use super::literal::LiteralError;
use std::fmt;
use std::str::FromStr;

/// `Edm.Decimal`: a number with exact decimal digits, such as `79228162514264337593543950335.10`.
///
/// It keeps the digits as they are written, and whether they were read from a JSON number or from a string (as services
/// write them with `IEEE754Compatible=true`). Two values are equal if their texts are.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: Box<str>,
    is_string: bool,
}

impl Decimal {
    /// Returns the digits as they are written.
    pub fn as_str(&self) -> &str {
        &self.digits
    }

    /// Returns the nearest floating-point number.
    pub fn to_f64(&self) -> f64 {
        self.digits.parse().unwrap_or(f64::NAN)
    }

    /// Returns whether the digits are written as a string.
    pub(crate) fn is_string(&self) -> bool {
        self.is_string
    }

    pub(crate) fn from_digits(digits: &str, is_string: bool) -> Option<Self> {
        is_number(digits.as_bytes()).then(|| Self {
            digits: digits.into(),
            is_string,
        })
    }
}

/// Returns whether `text` is a number in the grammar of JSON, which is also that of decimal literals.
fn is_number(text: &[u8]) -> bool {
    fn digits(text: &[u8]) -> Option<&[u8]> {
        let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 { None } else { text.get(count..) }
    }
    let unsigned = text.strip_prefix(b"-").unwrap_or(text);
    if unsigned.len() > 1 && unsigned.starts_with(b"0") && unsigned[1].is_ascii_digit() {
        return false;
    }
    let Some(mut rest) = digits(unsigned) else {
        return false;
    };
    if let Some(fraction) = rest.strip_prefix(b".") {
        match digits(fraction) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = match exponent {
            [b'+' | b'-', unsigned @ ..] => unsigned,
            _ => exponent,
        };
        match digits(exponent) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest.is_empty()
}

impl FromStr for Decimal {
    type Err = LiteralError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_digits(text, false).ok_or_else(|| {
            LiteralError::new(
                "Edm.Decimal",
                text,
                "digits with an optional point are wanted",
            )
        })
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self {
            digits: number.to_string().into(),
            is_string: false,
        }
    }
}

impl From<u64> for Decimal {
    fn from(number: u64) -> Self {
        Self {
            digits: number.to_string().into(),
            is_string: false,
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
