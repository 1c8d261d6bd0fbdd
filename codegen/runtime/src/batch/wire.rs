//! The JSON of a batch and of its answer.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::de::IgnoredAny;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::edm::Binary;
use crate::error::{Error, Result};

/// One request inside a batch.
pub(super) struct SubRequest<'a> {
    pub(super) id: String,
    pub(super) method: &'a str,
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<&'a [u8]>,
    pub(super) depends_on: Vec<String>,
}

/// `{"requests": […]}`
pub(super) struct Requests<'a> {
    pub(super) requests: Vec<SubRequest<'a>>,
    /// Names of headers as the service spells them; see [`title_case`].
    pub(super) header_names: &'static [&'static str],
}

/// One of them on its way out.
struct Written<'a>(&'a SubRequest<'a>, &'static [&'static str]);

impl Serialize for Requests<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Requests", 1)?;
        let requests = self.requests.iter();
        let requests = requests.map(|request| Written(request, self.header_names));
        out.serialize_field("requests", &requests.collect::<Vec<_>>())?;
        out.end()
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(request, names) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &request.id)?;
        map.serialize_entry("method", request.method)?;
        map.serialize_entry("url", &request.url)?;
        if !request.headers.is_empty() {
            map.serialize_entry("headers", &Headers(&request.headers, names))?;
        }
        if let Some(body) = request.body {
            let body: &RawValue =
                serde_json::from_slice(body).map_err(serde::ser::Error::custom)?;
            map.serialize_entry("body", body)?;
        }
        if !request.depends_on.is_empty() {
            map.serialize_entry("dependsOn", &request.depends_on)?;
        }
        map.end()
    }
}

struct Headers<'a>(&'a HeaderMap, &'static [&'static str]);

impl Serialize for Headers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (title_case(name.as_str(), self.1), value)
        }))
    }
}

/// `content-type` as `Content-Type`: names inside a batch are JSON, where case may tell names apart.
/// `known` names are spelled as they are there.
fn title_case(name: &str, known: &[&str]) -> String {
    if let Some(known) = known.iter().find(|known| known.eq_ignore_ascii_case(name)) {
        return (*known).to_owned();
    }
    let mut begins = true;
    let upper = |c: char| {
        let was_beginning = std::mem::replace(&mut begins, c == '-');
        if was_beginning {
            c.to_ascii_uppercase()
        } else {
            c
        }
    };
    name.chars().map(upper).collect()
}

/// Reads `{"responses": […]}`; each answer comes with the id of its request.
pub(super) fn read_answers(body: &[u8]) -> Result<Vec<(String, http::Response<Bytes>)>> {
    let unreadable = |why: &str| Error::refused(format!("the answer to a batch {why}"));
    let json: Value = crate::json::read(body)
        .map_err(|error| Error::refused_by("the answer to a batch is no JSON", error))?;
    let Some(Value::Array(answers)) = json.get("responses") else {
        return Err(unreadable("has no responses"));
    };
    Ok(answers.iter().filter_map(read_answer).collect())
}

/// The JSON that a text is the Base64 of, if it is that and no JSON itself.
fn in_base64(text: &str) -> Option<Bytes> {
    let is_json = |bytes: &[u8]| serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
    if is_json(text.as_bytes()) {
        return None;
    }
    // Either alphabet, padded or not.
    let (Binary(bytes), _) = Binary::parse(text)?;
    is_json(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes)).then(|| bytes.into())
}

fn read_answer(answer: &Value) -> Option<(String, http::Response<Bytes>)> {
    let id: Cow<'_, str> = match answer.get("id")? {
        Value::String(id) => id.into(),
        other => other.to_string().into(),
    };
    let status = answer.get("status")?;
    let status = status.as_u64().or_else(|| status.as_str()?.parse().ok())?;
    let status = StatusCode::from_u16(u16::try_from(status).ok()?).ok()?;
    let body = match answer.get("body") {
        None | Some(Value::Null) => Bytes::new(),
        // What is not declared as JSON, such as a count, comes as text or in Base64.
        Some(Value::String(text)) => in_base64(text).unwrap_or_else(|| text.clone().into()),
        Some(json) => Bytes::from(json.to_string()),
    };
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    if let Some(Value::Object(headers)) = answer.get("headers") {
        for (name, value) in headers {
            let value = match value {
                Value::String(text) => HeaderValue::try_from(text).ok(),
                // `"Retry-After": 5`
                Value::Number(number) => HeaderValue::try_from(number.to_string()).ok(),
                _ => None,
            };
            if let (Ok(name), Some(value)) = (HeaderName::try_from(name), value) {
                response.headers_mut().append(name, value);
            }
        }
    }
    Some((id.into_owned(), response))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_have_their_usual_names() {
        let known = ["ConsistencyLevel", "SdkVersion"];
        assert_eq!(title_case("content-type", &known), "Content-Type");
        assert_eq!(title_case("client-request-id", &[]), "Client-Request-Id");
        assert_eq!(title_case("consistencylevel", &known), "ConsistencyLevel");
    }

    #[test]
    fn bodies_come_as_json_as_text_and_in_base64() {
        let body = |body: &str| {
            let json = format!(r#"{{"responses":[{{"id":1,"status":"200","body":{body}}}]}}"#);
            let mut answers = read_answers(json.as_bytes()).unwrap();
            let (id, answer) = answers.pop().unwrap();
            assert_eq!(id, "1");
            String::from_utf8(answer.into_body().to_vec()).unwrap()
        };
        assert_eq!(body(r#"{"id":"a"}"#), r#"{"id":"a"}"#);
        assert_eq!(body("null"), "");
        assert_eq!(body("12"), "12");
        assert_eq!(body(r#""12""#), "12");
        assert_eq!(body(r#""MTI=""#), "12");
        assert_eq!(body(r#""eyJpZCI6ImEifQ==""#), r#"{"id":"a"}"#);
        assert_eq!(body(r#""eyJpZCI6ImEifQ""#), r#"{"id":"a"}"#);
        assert_eq!(body(r#""eyJpZCI6Ij8_In0""#), r#"{"id":"??"}"#);
        assert_eq!(body(r#""77u_eyJpZCI6ImEifQ""#), "\u{feff}{\"id\":\"a\"}");
        assert_eq!(body(r#""NotFound""#), "NotFound");
        assert_eq!(body(r#""<html>""#), "<html>");
    }

    #[test]
    fn a_number_is_a_header_too() {
        let json =
            r#"{"responses":[{"id":"1","status":429,"headers":{"Retry-After":5,"X":null}}]}"#;
        let (_, answer) = read_answers(json.as_bytes()).unwrap().remove(0);
        assert_eq!(answer.headers()["retry-after"], "5");
        assert_eq!(answer.headers().len(), 1);
    }
}
