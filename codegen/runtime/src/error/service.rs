//! Errors in the body of an answer, in all the forms that services use.

use serde_json::{Map, Value};

use super::ErrorCode;

/// An error reported by the service, or one of its details.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceError {
    /// The code, from an open set.
    pub code: Option<ErrorCode>,
    /// A description of the error for people.
    pub message: Option<String>,
    /// The target of the error, such as the name of a property.
    pub target: Option<String>,
    /// Further errors of the same request.
    pub details: Vec<ServiceError>,
    /// The next more specific error, which may hold a further one.
    pub inner: Option<Box<InnerError>>,
}

/// A more specific error inside an error, with the ids that support asks for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InnerError {
    /// The code, from an open set.
    pub code: Option<ErrorCode>,
    /// A description of the error for people.
    pub message: Option<String>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// The client's id of the request.
    pub client_request_id: Option<String>,
    /// The time of the error, as written: the service omits the offset from UTC.
    pub date: Option<String>,
    /// The next more specific error.
    pub inner: Option<Box<InnerError>>,
    /// All members, as read.
    pub raw: Map<String, Value>,
}

/// The maximum nesting, deeper than any service writes; anything deeper stays in the raw body.
const MAX_DEPTH: u8 = 16;

/// The maximum number of values. A body with more is not an error, and would cost memory.
const MAX_NODES: usize = 100_000;

/// The members that hold the error.
const ERROR: &[&str] = &["error", "odata.error"];

impl ServiceError {
    /// Reads an error body: an `error` object, an array of them, a bare error object, or OAuth's `error` and
    /// `error_description`. Returns `None` for anything else, such as an HTML page.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        if crate::json::has_more_nodes(body, MAX_NODES) {
            return None;
        }
        let value: Value = crate::json::read(body).ok()?;
        let object = match &value {
            Value::Object(object) => object,
            Value::Array(errors) => return Self::from_array(errors, MAX_DEPTH),
            _ => return None,
        };
        let (_, error) = find(object, ERROR).unzip();
        match error {
            Some(Value::Array(errors)) => Self::from_array(errors, MAX_DEPTH),
            Some(Value::Object(error)) => Some(Self::from_object(error, MAX_DEPTH)),
            Some(Value::String(code)) => Some(Self {
                code: Some(ErrorCode::from(code.as_str())),
                message: text(object, &["error_description", "message"]),
                ..Self::default()
            }),
            _ => {
                let error = Self::from_object(object, MAX_DEPTH);
                (error.code.is_some() || error.message.is_some()).then_some(error)
            }
        }
    }

    /// Returns the error in the body of an answer with a successful status: one under `error`, with a code or a
    /// message.
    pub(crate) fn in_success(body: &[u8]) -> Option<Self> {
        // Most answers are large and hold no error.
        let begins = body.iter().find(|byte| !byte.is_ascii_whitespace())?;
        let json: Value = match begins {
            b'{' | 0xef => crate::json::read(body).ok()?,
            _ => return None,
        };
        find(json.as_object()?, ERROR)?;
        let error = Self::parse(body)?;
        (error.code.is_some() || error.message.is_some()).then_some(error)
    }

    /// The first error is the error, the others are its details.
    fn from_array(errors: &[Value], depth: u8) -> Option<Self> {
        let mut errors = errors.iter().filter_map(Value::as_object).map(|object| {
            match find(object, &["error"]) {
                Some((_, Value::Object(error))) => Self::from_object(error, depth),
                _ => Self::from_object(object, depth),
            }
        });
        let mut first = errors.next()?;
        first.details.extend(errors);
        Some(first)
    }

    fn from_object(object: &Map<String, Value>, depth: u8) -> Self {
        let mut error = Self {
            code: code(object),
            message: message(object),
            target: text(object, &["target"]),
            ..Self::default()
        };
        if depth == 0 {
            return error;
        }
        if let Some((_, Value::Array(details))) = find(object, &["details"]) {
            let details = details.iter().filter_map(Value::as_object);
            error.details = details
                .map(|detail| Self::from_object(detail, depth - 1))
                .collect();
        }
        error.inner = inner(object, depth);
        error
    }

    /// Returns the first id of the request among the inner errors.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.chain().find_map(|inner| inner.request_id.as_deref())
    }

    pub(crate) fn client_request_id(&self) -> Option<&str> {
        self.chain()
            .find_map(|inner| inner.client_request_id.as_deref())
    }

    /// Returns the inner errors, from the outermost to the most specific one.
    pub fn chain(&self) -> impl Iterator<Item = &InnerError> {
        std::iter::successors(self.inner.as_deref(), |inner| inner.inner.as_deref())
    }
}

fn inner(object: &Map<String, Value>, depth: u8) -> Option<Box<InnerError>> {
    let (_, value) = find(object, &["innerError", "inner_error", "internalException"])?;
    let object = value.as_object()?;
    Some(Box::new(InnerError {
        code: code(object),
        message: message(object),
        request_id: text(object, &["request-id", "requestId"]),
        client_request_id: text(object, &["client-request-id", "clientRequestId"]),
        date: text(object, &["date"]),
        inner: if depth == 0 {
            None
        } else {
            inner(object, depth - 1)
        },
        raw: object.clone(),
    }))
}

fn code(object: &Map<String, Value>) -> Option<ErrorCode> {
    match find(object, &["code"])?.1 {
        Value::String(code) if !code.is_empty() => Some(ErrorCode::from(code.as_str())),
        Value::Number(code) => Some(ErrorCode::from(code.to_string().as_str())),
        _ => None,
    }
}

/// Reads a message, also in the form of OData 3: `{"lang": "en-US", "value": "…"}`.
fn message(object: &Map<String, Value>) -> Option<String> {
    match find(object, &["message"])?.1 {
        Value::Object(message) => text(message, &["value"]),
        _ => text(object, &["message"]),
    }
}

fn text(object: &Map<String, Value>, names: &[&str]) -> Option<String> {
    match find(object, names)?.1 {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

/// Returns the first member with one of the names, ignoring case.
fn find<'a>(object: &'a Map<String, Value>, names: &[&str]) -> Option<(&'a str, &'a Value)> {
    names.iter().find_map(|name| {
        let found = object
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some((found.0.as_str(), found.1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(body: &str) -> ServiceError {
        ServiceError::parse(body.as_bytes()).unwrap()
    }

    #[test]
    fn reads_the_usual_shape() {
        let error = parse(
            r#"{"error":{"code":"invalidRequest","message":"say \"please\"","target":"displayName",
            "details":[{"code":"x","message":"y"}],
            "innerError":{"date":"2026-01-02T03:04:05","request-id":"r","client-request-id":"c",
                          "innererror":{"code":"deep"}}}}"#,
        );
        assert_eq!(error.code, Some(ErrorCode::known("InvalidRequest")));
        assert_eq!(error.message.as_deref(), Some("say \"please\""));
        assert_eq!(error.target.as_deref(), Some("displayName"));
        assert_eq!(error.details.len(), 1);
        assert_eq!(error.request_id(), Some("r"));
        assert_eq!(error.client_request_id(), Some("c"));
        assert_eq!(error.chain().count(), 2);
        assert!(
            error
                .chain()
                .any(|inner| inner.code.as_ref().is_some_and(|c| *c == "deep"))
        );
    }

    #[test]
    fn reads_bare_objects_arrays_and_nulls() {
        assert_eq!(
            parse(r#"{"code":"Forbidden"}"#).code,
            Some(ErrorCode::known("Forbidden"))
        );
        let several = parse(r#"{"error":[{"code":"a"},{"code":"b"},{"error":{"code":"c"}}]}"#);
        assert_eq!(several.code, Some(ErrorCode::from("a")));
        assert_eq!(several.details.len(), 2);
        assert_eq!(parse(r#"[{"code":"a"}]"#).code, Some(ErrorCode::from("a")));
        let nulls =
            parse(r#"{"error":{"code":"a","details":null,"innerError":null,"target":null}}"#);
        assert_eq!(nulls.details, []);
        assert_eq!(parse(r#"{"error":{}}"#), ServiceError::default());
        let marked = parse("\u{feff}{\"error\":{\"code\":\"a\"}}");
        assert_eq!(marked.code, Some(ErrorCode::from("a")));
        let oauth = parse(r#"{"error":"invalid_grant","error_description":"no"}"#);
        assert_eq!(oauth.message.as_deref(), Some("no"));
        let old = parse(r#"{"odata.error":{"code":"a","message":{"lang":"en","value":"b"}}}"#);
        assert_eq!(old.message.as_deref(), Some("b"));
    }

    #[test]
    fn leaves_alone_what_is_no_error() {
        for body in [
            "",
            "<html>bad gateway</html>",
            "\"text\"",
            "[]",
            "{}",
            "{\"id\":1}",
            "null",
            "\u{feff}<html>",
        ] {
            assert_eq!(ServiceError::parse(body.as_bytes()), None, "{body}");
        }
    }

    #[test]
    fn deep_nesting_ends() {
        let body = format!(
            r#"{{"error":{}1{}}}"#,
            r#"{"innerError":"#.repeat(100),
            "}".repeat(100)
        );
        assert!(parse(&body).chain().count() <= 20);
    }
}
