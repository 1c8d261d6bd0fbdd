//! The rules of HTTP for a request, and its body.

use bytes::Bytes;
use http::{Method, header};
use serde_json::Value;

use super::super::sent::Sent;
use super::fault::Fault;

/// Refuses a request that violates a rule of HTTP or of the service, whatever its path.
pub(super) fn check_headers(sent: &Sent) -> Result<(), Fault> {
    let accept = sent.header("accept").unwrap_or_default();
    if !accept.contains("application/json") && !accept.contains("*/*") {
        let message = "The answer is JSON, but Accept does not name it.";
        return Err(Fault::bad_request(message));
    }
    if sent.headers().get_all("prefer").iter().count() > 1 {
        return Err(Fault::bad_request("There is more than one Prefer header."));
    }
    match body_of(sent) {
        // Bytes are taken where the path leads to them; where it does not, they are refused there.
        Err(fault) if fault.status() == NO_JSON => Ok(()),
        body => body.map(drop),
    }
}

/// The status for a body that is not JSON.
const NO_JSON: u16 = 415;

/// Returns the JSON of a body, `null` if there is none.
pub(super) fn body_of(sent: &Sent) -> Result<Value, Fault> {
    let body: &Bytes = sent.body();
    let content_type = sent.headers().get(header::CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let is_json = content_type.is_some_and(|value| value.starts_with("application/json"));
    match (body.is_empty(), content_type) {
        (true, None) => Ok(Value::Null),
        (true, Some(_)) => Err(Fault::bad_request(
            "There is a content type and no content.",
        )),
        (false, _) if matches!(*sent.method(), Method::GET | Method::DELETE) => {
            Err(Fault::bad_request("A GET or DELETE has no body."))
        }
        (false, _) if is_json => serde_json::from_slice(body)
            .map_err(|error| Fault::bad_request(format!("The body is no JSON: {error}."))),
        (false, other) => Err(Fault::new(
            NO_JSON,
            "UnsupportedMediaType",
            format!("The content type {other:?} is not application/json."),
        )),
    }
}
