//! Bodies: serialization of those that are sent, and reading of those of answers.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::json;
use crate::model::value::{Reading, Wire};
use crate::model::{Purpose, WireValue, Written};
use crate::page::Page;
use crate::transport::BoxError;

/// Serializes the body of a request, without the properties that only the service sets.
pub(crate) fn to_json(body: Wire<'_>) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Written(body, Purpose::RequestBody))
}

/// A type that the body of an answer can be read as: models and other values that a property can have, `()` to ignore
/// the body, and [`Value`] for a primitive value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the body of an answer",
    note = "read a model, a primitive value, `serde_json::Value`, or `()` to ignore the body"
)]
pub trait FromBody: Sized {
    /// Reads the body of a successful answer.
    ///
    /// # Errors
    ///
    /// Returns an error for a body of another kind.
    #[doc(hidden)]
    fn from_body(body: &[u8]) -> Result<Self, BoxError>;
}

#[diagnostic::do_not_recommend]
impl<T: WireValue + DeserializeOwned> FromBody for T {
    /// An empty body is read as `{}`: the service did what was requested and returns nothing else.
    fn from_body(body: &[u8]) -> Result<Self, BoxError> {
        let entity: T = json::read_entity(or_empty_object(body))?;
        let is_error = match entity.to_wire() {
            Wire::Json(json) => json::is_bare_error(json),
            _ => json::brings_error(&entity),
        };
        if is_error {
            return Err(InStreamError.into());
        }
        Ok(entity)
    }
}

/// The body of a successful answer is, or contains, an error of the service.
#[derive(Debug)]
pub(crate) struct InStreamError;

impl fmt::Display for InStreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer has an error in it")
    }
}

impl std::error::Error for InStreamError {}

impl FromBody for () {
    fn from_body(body: &[u8]) -> Result<Self, BoxError> {
        // Any body is accepted, except an error.
        match json::Body::of(body) {
            Ok(body) if body.is_error() => Err(InStreamError.into()),
            _ => Ok(()),
        }
    }
}

impl<T: DeserializeOwned> FromBody for Value<T> {
    fn from_body(body: &[u8]) -> Result<Self, BoxError> {
        let body = json::Body::of(body)?;
        if body.is_error() {
            return Err(InStreamError.into());
        }
        Ok(Self(body.read_value()?))
    }
}

impl<T: WireValue> FromBody for Raw<T> {
    fn from_body(body: &[u8]) -> Result<Self, BoxError> {
        let text = std::str::from_utf8(body)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match T::from_text(text) {
            Reading::Exact(value) | Reading::Coerced(value) => Ok(Self(value)),
            Reading::Unreadable => Err("it is no text of such a value".into()),
        }
    }
}

/// Reads a page of a collection; an empty body is an empty page.
pub(crate) fn page<T: WireValue + DeserializeOwned>(body: &[u8]) -> Result<Page<T>, BoxError> {
    let page: Page<T> = json::read_page(or_empty_object(body))?;
    if json::is_failed(&page) {
        return Err(InStreamError.into());
    }
    Ok(page)
}

/// Reads a body of a type that only serde knows.
pub(crate) fn untyped<T: DeserializeOwned>(body: &[u8]) -> Result<T, BoxError> {
    let body = json::Body::of(or_empty_object(body))?;
    if body.is_error() {
        return Err(InStreamError.into());
    }
    Ok(body.read()?)
}

fn or_empty_object(body: &[u8]) -> &[u8] {
    let is_empty = body.iter().all(u8::is_ascii_whitespace);
    if is_empty { b"{}" } else { body }
}

/// Reads a number as plain text, or as `{"value": 5}` or `{"@odata.count": 5}`, with or without `odata.`.
pub(crate) fn count(body: &[u8]) -> Result<u64, BoxError> {
    let text = std::str::from_utf8(body)?
        .trim_start_matches('\u{feff}')
        .trim();
    if let Ok(count) = text.trim_matches('"').parse() {
        return Ok(count);
    }
    let json: serde_json::Value = serde_json::from_str(text)?;
    let count = ["value", "@odata.count", "@count"]
        .iter()
        .find_map(|name| json.get(name)?.as_u64());
    count.ok_or_else(|| "it is not a number".into())
}

/// A primitive value or an enumeration member that is sent as plain text: `/name/$value`.
#[derive(Clone, Debug, PartialEq)]
pub struct Raw<T>(pub T);

/// A primitive value or an enumeration member that an operation returns: `{"value": …}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Value<T>(pub T);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edm::Decimal;
    use serde_json::json;

    #[test]
    fn an_error_in_the_place_of_a_value_is_one() {
        let is_error = |body: &str| {
            let value = Value::<Decimal>::from_body(body.as_bytes());
            let nothing = <()>::from_body(body.as_bytes());
            let untyped = untyped::<serde_json::Value>(body.as_bytes());
            let errors = [
                value.map(|_| ()).unwrap_err(),
                nothing.unwrap_err(),
                untyped.map(|_| ()).unwrap_err(),
            ];
            errors.iter().all(|error| error.is::<InStreamError>())
        };
        for body in [
            r#"{"error":{}}"#,
            r#"{"error":"late"}"#,
            r#"{"@odata.context":"x","value":1.0,"error":{"code":"late"}}"#,
            r#"{"value":[1,{"a":"\ud800"}],"error":[{"message":"1e400 \udc00"}],"@a.b":1e400}"#,
            "\u{feff} {\"error\" : { \"code\": 1e400 } }",
        ] {
            assert!(is_error(body), "{body}");
        }
        // Neither of these is an error only.
        let beside = br#"{"value":1.50,"error":{}}"#;
        assert_eq!(
            Value::<Decimal>::from_body(beside).unwrap().0.as_str(),
            "1.50"
        );
        assert!(<()>::from_body(br#"{"error":{},"name":1}"#).is_ok());
    }

    #[test]
    fn reads_counts_values_and_nothing() {
        assert_eq!(count("\u{feff}12".as_bytes()).unwrap(), 12);
        assert_eq!(count(b"{\"value\": 3}").unwrap(), 3);
        assert!(count(b"many").is_err());
        assert!(<()>::from_body(b"<html>").is_ok());
        let seven = Value::<i32>::from_body(br#"{"@odata.context":"x","value":7}"#);
        assert_eq!(seven.unwrap(), Value(7));
        let digits = "123456789012345678901234567890.10";
        for body in [format!("{{\"value\":{digits}}}"), digits.to_owned()] {
            let decimal = Value::<Decimal>::from_body(body.as_bytes()).unwrap();
            assert_eq!(decimal.0.as_str(), digits);
        }
        let body = format!("{{\"value\":[{digits},1.5,\"2.0\",1.50,-0.0,2e3,7.00]}}");
        let page = page::<Decimal>(body.as_bytes()).unwrap();
        let read: Vec<&str> = page.value.iter().map(Decimal::as_str).collect();
        let expected = [digits, "1.5", "2.0", "1.50", "-0.0", "2e3", "7.00"];
        assert_eq!(read, expected);
        assert_eq!(serde_json::to_string(&page).unwrap(), body);
        assert_eq!(
            Value::<String>::from_body(br#""bare""#).unwrap(),
            Value("bare".into())
        );
        assert_eq!(serde_json::Value::from_body(b" \r\n").unwrap(), json!({}));
        assert_eq!(Raw::<i32>::from_body(b"-7").unwrap(), Raw(-7));
        assert_eq!(Raw::<bool>::from_body(b"true").unwrap(), Raw(true));
        assert_eq!(Raw::<f64>::from_body(b"1.5").unwrap(), Raw(1.5));
        assert_eq!(
            Raw::<String>::from_body(b" \"a\"\n").unwrap(),
            Raw(" \"a\"\n".into())
        );
        assert!(Raw::<i32>::from_body(b"seven").is_err());
        assert!(Raw::<String>::from_body(b"\xff").is_err());
    }
}
