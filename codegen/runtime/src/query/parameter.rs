//! What a function is given for its parameters.

use super::Literal;
use crate::model::WireValue;

/// What is given for an optional parameter.
///
/// Made by `into` of the value itself, or of an `Option`, whose `None` leaves the parameter out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Optional<T> {
    /// Nothing: the service takes its default.
    #[default]
    Omitted,
    /// `null`.
    Null,
    /// A value.
    Value(T),
}

impl<T> From<T> for Optional<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Optional<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Omitted, Self::Value)
    }
}

/// A parameter of a function: a literal, or JSON, which stands in the query by an alias.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter(pub(crate) Given);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Omitted,
    Literal(Literal),
    Json(String),
    /// Why it cannot be written.
    Defect(String),
}

impl Parameter {
    /// A primitive value.
    #[must_use]
    pub fn literal(value: impl Into<Literal>) -> Self {
        Self(Given::Literal(value.into()))
    }

    /// A structured value or a collection.
    #[must_use]
    pub fn json<T: WireValue>(value: &T) -> Self {
        let json = crate::model::request_body(value.to_wire());
        Self(match json {
            Ok(json) => Given::Json(json),
            Err(error) => Given::Defect(error.to_string()),
        })
    }

    /// A value that may be absent, which is `null`.
    pub fn nullable<T>(value: Option<T>, write: impl FnOnce(T) -> Self) -> Self {
        value.map_or_else(|| Self::literal(Literal::null()), write)
    }

    /// A value that may be left out.
    pub fn optional<T>(value: Optional<T>, write: impl FnOnce(T) -> Self) -> Self {
        match value {
            Optional::Omitted => Self(Given::Omitted),
            Optional::Null => Self::literal(Literal::null()),
            Optional::Value(value) => write(value),
        }
    }
}
