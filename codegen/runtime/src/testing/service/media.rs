//! Bytes: media entities, stream properties, and single values as text.

use http::Method;
use serde_json::Value;

use super::super::reply::Reply;
use super::fault::Fault;
use super::state::{Answer, Call};
use super::store::{Place, apart, keys};

/// The segment of the bytes of an entity, and of a single value as text.
pub(super) const VALUE: &str = "$value";

/// Whether a call is about bytes: they are sent, or are there.
pub(super) fn is_media(call: &Call<'_>) -> bool {
    call.segments.last().is_some_and(|last| last == VALUE)
        || *call.sent.method() == Method::PUT && is_sent(call)
        || call.state.media.contains_key(&path(&call.segments))
}

/// Whether the body is something else than JSON.
fn is_sent(call: &Call<'_>) -> bool {
    let content_type = call.sent.header("content-type");
    content_type.is_some_and(|content_type| !content_type.starts_with("application/json"))
}

/// The answer to a call of `…/$value`, or of a stream property.
pub(super) fn answer(call: &mut Call<'_>, place: &Place) -> Answer {
    let path = path(&call.segments);
    match *call.sent.method() {
        Method::GET => {
            let last = call.segments.last().map(String::as_str);
            match call.state.store.get(place) {
                Value::String(text) if last == Some(VALUE) => return Ok(Reply::text(text)),
                json @ (Value::Number(_) | Value::Bool(_)) if last == Some(VALUE) => {
                    return Ok(Reply::text(json.to_string()));
                }
                _ => {}
            }
            match call.state.media.get(&path) {
                Some((content_type, bytes)) => Ok(Reply::bytes(content_type, bytes.clone())),
                None => Err(Fault::not_found("There are no bytes here.")),
            }
        }
        Method::PUT => {
            // A stream is a property of an entity.
            let is_property = place.rest.is_empty();
            let entity = match is_property {
                true => place.clone().above(),
                false => place.clone(),
            };
            if call.state.store.get(&entity).is_null() {
                return Err(Fault::not_found("There is no such entity."));
            }
            keep(call, path);
            Ok(Reply::empty(204))
        }
        Method::DELETE => match call.state.media.remove(&path) {
            Some(_) => Ok(Reply::empty(204)),
            None => Err(Fault::not_found("There are no bytes here.")),
        },
        _ => Err(call.not_allowed()),
    }
}

fn keep(call: &mut Call<'_>, path: Vec<String>) {
    let content_type = call.sent.header("content-type").unwrap_or_default();
    let kept = (content_type.to_owned(), call.sent.body().clone());
    call.state.media.insert(path, kept);
}

/// Whether a `POST` to a collection creates a media entity of its bytes.
pub(super) fn is_created(call: &Call<'_>) -> bool {
    let version = call.state.version_of(&call.segments);
    let own = call.template.get(version..).unwrap_or_default();
    let collection = format!("/{}", own.join("/"));
    let is_of_item = |route: &str| {
        let item = route.strip_suffix("/$value");
        let key = item.and_then(|item| item.strip_prefix(&collection));
        key.is_some_and(|key| key.starts_with("({") || key.starts_with("/{"))
    };
    let prefix = call.segments.get(..version).unwrap_or_default();
    let mut versions = call.state.versions.iter();
    let known = versions.find(|(path, _)| path == prefix);
    is_sent(call)
        && known.is_some_and(|(_, version)| version.routes.iter().any(|r| is_of_item(r.path)))
}

/// Keeps the bytes of a media entity that is created.
pub(super) fn create(call: &mut Call<'_>, key: &Value) {
    let mut path = path(&call.segments);
    path.push(match key {
        Value::String(key) => key.clone(),
        key => key.to_string(),
    });
    path.push(VALUE.to_owned());
    keep(call, path);
}

/// A path with keys as segments of their own, as they are without quotes.
fn path(segments: &[String]) -> Vec<String> {
    let of = |segment: &String| {
        let values = keys(segment).into_iter().map(|(_, value)| value);
        values.collect::<Vec<_>>().join(",")
    };
    apart(segments).iter().map(of).collect()
}
