//! Batches on the side of the service: parsing, answering each request, combining the answers.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, StatusCode, Uri};
use serde_json::{Map, Value, json};

use super::sent::Sent;
use crate::batch::body;
use crate::transport::TransportError;

/// The end of the path of a batch.
const BATCH: &str = "/$batch";

/// Returns whether the request is a batch.
pub(super) fn is_batch(sent: &Sent) -> bool {
    *sent.method() == Method::POST && sent.path().ends_with(BATCH)
}

/// Answers a batch, each request in it by `each`. A request whose dependencies failed is not carried out.
///
/// # Errors
///
/// Returns the error of the first request whose transport fails. The answer to a malformed batch is 400.
pub(super) fn answer(
    batch: &Sent,
    mut each: impl FnMut(Sent) -> Result<http::Response<Bytes>, TransportError>,
) -> Result<http::Response<Bytes>, TransportError> {
    let body = batch.json();
    let Some(requests) = body["requests"].as_array() else {
        return Ok(refusal("The batch has no requests."));
    };
    let mut failed: Vec<&str> = Vec::new();
    let mut responses = Vec::new();
    for request in requests {
        let Some(id) = request["id"].as_str() else {
            return Ok(refusal("A request of the batch has no id."));
        };
        let mut before = request["dependsOn"].as_array().into_iter().flatten();
        let response = if before.any(|id| id.as_str().is_some_and(|id| failed.contains(&id))) {
            let mut response = error("FailedDependency", "A request before this one failed.");
            *response.status_mut() = StatusCode::FAILED_DEPENDENCY;
            response
        } else {
            match part(batch, request) {
                Ok(sent) => each(sent)?,
                Err(why) => return Ok(refusal(&why)),
            }
        };
        if !response.status().is_success() {
            failed.push(id);
        }
        responses.push(written(id, &response));
    }
    let body = json!({"responses": responses});
    Ok(json_response(StatusCode::OK, &body))
}

/// Returns a request of the batch as if it were sent alone.
fn part(batch: &Sent, request: &Value) -> Result<Sent, String> {
    let text = |name: &str| {
        request[name]
            .as_str()
            .ok_or_else(|| format!("A request of the batch has no {name}."))
    };
    let root = batch.uri().to_string();
    let root = root.strip_suffix(BATCH).unwrap_or(&root);
    let address = format!("{root}/{}", text("url")?.trim_start_matches('/'));
    let uri = Uri::try_from(address).map_err(|error| format!("An url is none: {error}."))?;
    let method = Method::from_bytes(text("method")?.as_bytes());
    let mut part = http::Request::new(Bytes::new());
    *part.method_mut() = method.map_err(|error| format!("A method is none: {error}."))?;
    *part.uri_mut() = uri;
    // Without an `Accept` header, a request in a batch is answered with JSON.
    let json = HeaderValue::from_static("application/json");
    part.headers_mut().insert(http::header::ACCEPT, json);
    // A batch is authorized as a whole.
    let authorization = batch.headers().get(http::header::AUTHORIZATION);
    let authorization = authorization.map(|value| (http::header::AUTHORIZATION, value.clone()));
    part.headers_mut().extend(authorization);
    let headers = request["headers"].as_object().into_iter().flatten();
    for (name, value) in headers {
        let value = value.as_str().map(HeaderValue::try_from);
        if let (Ok(name), Some(Ok(value))) = (HeaderName::try_from(name.as_str()), value) {
            part.headers_mut().insert(name, value);
        }
    }
    if !request["body"].is_null() {
        let json = request["body"].to_string();
        *part.body_mut() = body::read(&json, part.headers()).into_owned().into();
    }
    Ok(part.into())
}

/// Serializes an answer inside the answer of the batch.
fn written(id: &str, response: &http::Response<Bytes>) -> Value {
    let headers = response.headers().iter();
    let headers = headers.filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        Some((name.as_str().to_owned(), Value::from(value)))
    });
    let mut answer = Map::new();
    answer.insert("id".into(), id.into());
    answer.insert("status".into(), response.status().as_u16().into());
    answer.insert("headers".into(), headers.collect());
    if !response.body().is_empty() {
        let body = body::write(response.body(), response.headers()).ok();
        let body = body.and_then(|body| serde_json::from_str(body.get()).ok());
        answer.insert("body".into(), body.unwrap_or_default());
    }
    answer.into()
}

fn refusal(why: &str) -> http::Response<Bytes> {
    let mut response = error("BadRequest", why);
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}

fn error(code: &str, message: &str) -> http::Response<Bytes> {
    let body = json!({"error": {"code": code, "message": message}});
    json_response(StatusCode::OK, &body)
}

/// Creates an answer with JSON.
pub(super) fn json_response(status: StatusCode, body: &Value) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(
        http::header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    response
}
