//! Values as they are written in an address, following the conventions of OData 4.01.

use std::fmt;

use super::path::{Path, Piece};
use crate::edm::DateTimeOffset;
use crate::model::value::{LiteralForm, Wire};
use crate::model::{Property, WireValue};

/// A value in the form in which a filter or the parameter of a function contains it; not percent-encoded yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal(String);

impl Literal {
    /// Creates the literal `null`.
    #[must_use]
    pub fn null() -> Self {
        Self("null".to_owned())
    }

    /// Creates the literal of a string: in quotes, with inner quotes doubled.
    #[must_use]
    pub fn string(text: &str) -> Self {
        Self(format!("'{}'", text.replace('\'', "''")))
    }

    /// Creates the literal of a value of any type that a filter can hold.
    #[must_use]
    pub fn of<T: Scalar>(value: &T) -> Self {
        // The OData name of a number that is not finite differs from Rust's.
        let text = match value.to_wire() {
            Wire::Text(text) => text.to_owned(),
            _ => value.to_string(),
        };
        match T::LITERAL {
            LiteralForm::Quoted => Self::string(&text),
            LiteralForm::Bare => Self(text),
            LiteralForm::Prefixed(prefix) => Self(format!("{prefix}{}", Self::string(&text))),
        }
    }

    /// Returns the text of the literal.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for Literal {
    fn from(text: &str) -> Self {
        Self::string(text)
    }
}

impl<T: Scalar> From<&T> for Literal {
    fn from(value: &T) -> Self {
        Self::of(value)
    }
}

impl From<Option<&str>> for Literal {
    fn from(text: Option<&str>) -> Self {
        text.map_or_else(Self::null, Self::string)
    }
}

impl<T: Scalar> From<Option<&T>> for Literal {
    fn from(value: Option<&T>) -> Self {
        value.map_or_else(Self::null, Self::of)
    }
}

/// A type that a filter can compare: Edm's primitive types and the enumerations, but neither structured types nor
/// collections.
pub trait Scalar: WireValue + fmt::Display {}

impl<T: WireValue + fmt::Display> Scalar for T {}

/// A value that a `T` can be compared with in a filter over `E`: a `T`, a borrowed one, text for a string, or another
/// property that holds a `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared with a `{T}` in a filter over `{E}`",
    label = "neither a `{T}` nor a property of `{E}` that holds one",
    note = "use a value of the property's type, text if it is a string, or another property of the same entity"
)]
pub trait Operand<E, T> {
    #[doc(hidden)]
    fn into_pieces(self) -> Vec<Piece>;
}

fn one(literal: Literal) -> Vec<Piece> {
    vec![Piece::Text(literal.0.into())]
}

impl<E, T: Scalar> Operand<E, T> for T {
    fn into_pieces(self) -> Vec<Piece> {
        one(Literal::of(&self))
    }
}

impl<E, T: Scalar> Operand<E, T> for &T {
    fn into_pieces(self) -> Vec<Piece> {
        one(Literal::of(self))
    }
}

impl<E> Operand<E, String> for &str {
    fn into_pieces(self) -> Vec<Piece> {
        one(Literal::string(self))
    }
}

impl<E> Operand<E, DateTimeOffset> for time::OffsetDateTime {
    fn into_pieces(self) -> Vec<Piece> {
        one(Literal::of(&DateTimeOffset::from(self)))
    }
}

impl<E, T: Scalar> Operand<E, T> for Path<E, T> {
    fn into_pieces(self) -> Vec<Piece> {
        self.pieces
    }
}

impl<E, T: Scalar> Operand<E, T> for Property<E, T> {
    fn into_pieces(self) -> Vec<Piece> {
        Path::from(self).pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edm::{Binary, Date, Decimal, Duration, Guid, TimeOfDay};

    fn parsed<T: std::str::FromStr>(text: &str) -> T {
        text.parse().unwrap_or_else(|_| panic!("{text}"))
    }

    #[test]
    fn every_type_has_its_literal() {
        let text = |literal: Literal| literal.0;
        assert_eq!(text(Literal::of(&"O'Neil's".to_owned())), "'O''Neil''s'");
        assert_eq!(text("it's".into()), "'it''s'");
        assert_eq!(text(Literal::of(&true)), "true");
        assert_eq!(text(Literal::of(&-5_i8)), "-5");
        assert_eq!(text(Literal::of(&5_u8)), "5");
        assert_eq!(text(Literal::of(&-300_i16)), "-300");
        assert_eq!(text(Literal::of(&7_i32)), "7");
        assert_eq!(text(Literal::of(&i64::MIN)), "-9223372036854775808");
        assert_eq!(text(Literal::of(&1.5_f64)), "1.5");
        assert_eq!(text(Literal::of(&f64::INFINITY)), "INF");
        assert_eq!(text(Literal::of(&f32::NEG_INFINITY)), "-INF");
        assert_eq!(text(Literal::of(&f64::NAN)), "NaN");
        assert_eq!(text(Literal::of(&parsed::<Decimal>("3.140"))), "3.140");
        assert_eq!(
            text(Literal::of(&parsed::<Duration>("P1DT2H"))),
            "duration'P1DT2H'"
        );
        assert_eq!(
            text(Literal::of(&parsed::<Date>("2026-01-02"))),
            "2026-01-02"
        );
        assert_eq!(
            text(Literal::of(&parsed::<TimeOfDay>("03:04:05"))),
            "03:04:05"
        );
        let guid = "01234567-89ab-cdef-0123-456789abcdef";
        assert_eq!(text(Literal::of(&parsed::<Guid>(guid))), guid);
        let time = "2026-01-02T03:04:05Z";
        assert_eq!(text(Literal::of(&parsed::<DateTimeOffset>(time))), time);
        assert_eq!(
            text(Literal::of(&Binary::from(vec![0xfb, 0xff]))),
            "binary'-_8='"
        );
        assert_eq!(text(None::<&str>.into()), "null");
    }
}
