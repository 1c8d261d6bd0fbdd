//! What the literals of all primitive types share: their error, and their conversion from and to text.

use std::fmt;

/// The error of a text that is not a literal of the expected primitive type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiteralError {
    primitive_type: &'static str,
    text: Box<str>,
    expected: &'static str,
}

impl LiteralError {
    pub(crate) fn new(primitive_type: &'static str, text: &str, expected: &'static str) -> Self {
        Self {
            primitive_type,
            text: text.into(),
            expected,
        }
    }

    /// Returns the name of the primitive type, such as `Edm.Duration`.
    pub fn primitive_type(&self) -> &'static str {
        self.primitive_type
    }

    /// Returns the text that was refused.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for LiteralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is no {}: {}",
            self.text, self.primitive_type, self.expected
        )
    }
}

impl std::error::Error for LiteralError {}

/// Implements `FromStr` and `Serialize` of a primitive type whose JSON is one string; `parse` returns the value and
/// whether it is written back as it was read.
macro_rules! text_literal {
    ($type:ident, $name:literal, $expected:literal) => {
        impl std::str::FromStr for $type {
            type Err = crate::edm::LiteralError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match Self::parse(text) {
                    Some((value, _)) => Ok(value),
                    None => Err(crate::edm::LiteralError::new($name, text, $expected)),
                }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    };
}
pub(crate) use text_literal;
