//! The JSON of a batch and of its answer.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::de::Error as _;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::Value;

use super::body;
use crate::json::{self, Members};
use crate::model::source::Source;

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
    /// Names of headers in the service's spelling; see [`title_case`].
    pub(super) header_names: &'static [&'static str],
}

/// A sub-request that is being serialized.
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
            let body = body::write(body, &request.headers).map_err(serde::ser::Error::custom)?;
            map.serialize_entry("body", &body)?;
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

/// Writes `content-type` as `Content-Type`: names inside a batch are JSON, where case can be significant. The `known`
/// names are spelled as given.
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
pub(super) fn read_answers(
    body: &Bytes,
) -> Result<Vec<(String, http::Response<Bytes>)>, serde_json::Error> {
    let Some(responses) = json::members(body)?.get("responses") else {
        return Err(serde_json::Error::custom("it has no responses"));
    };
    let Ok(answers) = Source::of(responses).items() else {
        return Err(serde_json::Error::custom("its responses are no array"));
    };
    let answers = answers.into_iter();
    Ok(answers
        .filter_map(|answer| read_answer(body, &Members::of(answer)?))
        .collect())
}

fn read_answer(whole: &Bytes, answer: &Members<'_>) -> Option<(String, http::Response<Bytes>)> {
    let member = |name| serde_json::from_str::<Value>(answer.get(name)?).ok();
    let id = match member("id")? {
        Value::String(id) => id,
        other => other.to_string(),
    };
    let status = member("status")?;
    let status = status.as_u64().or_else(|| status.as_str()?.parse().ok())?;
    let status = StatusCode::from_u16(u16::try_from(status).ok()?).ok()?;
    let mut response = http::Response::new(Bytes::new());
    *response.status_mut() = status;
    let headers = answer.get("headers").and_then(Members::of);
    for (name, value) in headers.iter().flat_map(Members::iter) {
        let value = match serde_json::from_str(value) {
            Ok(Value::String(text)) => HeaderValue::try_from(text).ok(),
            // `"Retry-After": 5`
            Ok(Value::Number(number)) => HeaderValue::try_from(number.to_string()).ok(),
            _ => None,
        };
        if let (Ok(name), Some(value)) = (HeaderName::try_from(name), value) {
            response.headers_mut().append(name, value);
        }
    }
    if let Some(json) = answer.get("body").filter(|json| *json != "null") {
        *response.body_mut() = body::read_part(json, response.headers(), whole);
    }
    Some((id, response))
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
            let mut answers = read_answers(&json.into()).unwrap();
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
        assert_eq!(body(r#""eyJhIjoiw7_DvyJ9""#), r#"{"a":"ÿÿ"}"#);
        assert_eq!(body(r#""77u_eyJpZCI6ImEifQ""#), "\u{feff}{\"id\":\"a\"}");
        assert_eq!(body(r#""\ufeff{\"id\":1}""#), "\u{feff}{\"id\":1}");
        assert_eq!(
            body("123456789012345678901234567890"),
            "123456789012345678901234567890"
        );
        assert_eq!(body(r#"{"id":"\ud800"}"#), r#"{"id":"\ud800"}"#);
        assert_eq!(body(r#""NotFound""#), "NotFound");
        assert_eq!(body(r#""<html>""#), "<html>");
    }

    #[test]
    fn a_number_is_a_header_too() {
        let json =
            r#"{"responses":[{"id":"1","status":429,"headers":{"Retry-After":5,"X":null}}]}"#;
        let (_, answer) = read_answers(&json.into()).unwrap().remove(0);
        assert_eq!(answer.headers()["retry-after"], "5");
        assert_eq!(answer.headers().len(), 1);
    }

    #[test]
    fn what_cannot_be_represented_costs_nothing_else() {
        let json = r#"{"\ud800": 1e999, "responses": [
            {"\udfff": 1, "id": "1", "status": 429, "headers": {"\ud800": "a", "x": "\ud800", "Retry-After": 5}},
            "\ud800"
        ]}"#;
        let answers = read_answers(&json.into()).unwrap();
        let [(id, answer)] = answers.as_slice() else {
            panic!("{answers:?}");
        };
        assert_eq!((id.as_str(), answer.headers().len()), ("1", 1));
        assert_eq!(answer.headers()["retry-after"], "5");
    }
}
