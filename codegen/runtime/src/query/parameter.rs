//! Arguments of functions.

use super::Literal;
use crate::model::WireValue;

/// The argument for an optional parameter.
///
/// Use `into` to create it from the value itself, or from an `Option`, whose `None` omits the parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Optional<T> {
    /// No argument: the service uses its default.
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

/// An argument of a function: a literal, or JSON, which the query contains under an alias.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter(pub(crate) Given);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Omitted,
    Literal(Literal),
    Json(String),
    /// The reason why it cannot be written.
    Defect(String),
}

impl Parameter {
    /// Creates the argument from a primitive value.
    #[must_use]
    pub fn literal(value: impl Into<Literal>) -> Self {
        Self(Given::Literal(value.into()))
    }

    /// Creates the argument from a structured value or a collection.
    #[must_use]
    pub fn json<T: WireValue>(value: &T) -> Self {
        let json = crate::model::request_body(value.to_wire());
        Self(match json {
            Ok(json) => Given::Json(json),
            Err(error) => Given::Defect(error.to_string()),
        })
    }

    /// Creates the argument from a value that may be absent; `None` is `null`.
    pub fn nullable<T>(value: Option<T>, write: impl FnOnce(T) -> Self) -> Self {
        value.map_or_else(|| Self::literal(Literal::null()), write)
    }

    /// Creates the argument from a value that may be omitted.
    pub fn optional<T>(value: Optional<T>, write: impl FnOnce(T) -> Self) -> Self {
        match value {
            Optional::Omitted => Self(Given::Omitted),
            Optional::Null => Self::literal(Literal::null()),
            Optional::Value(value) => write(value),
        }
    }
}
