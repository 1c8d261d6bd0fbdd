//! Reading the bodies of responses.
//!
//! These read from bytes in the fastest way: the UTF-8 is checked once for the whole body, then it
//! is parsed as a string. They also mend what some answers do: one entity where a collection is
//! due, a collection of one where an entity is due, and one entity wrapped as `{"value": {…}}`.

use crate::model::structured::Object;
use crate::model::{AdditionalProperties, WireValue, read_value};
use crate::page::Page;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Error, Value};

/// Reads the body of a response as a `T`, without mending anything.
///
/// # Errors
///
/// A body that is not UTF-8 or not JSON, that is nested more than 127 levels deep, or that is of
/// another kind than `T` is.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    serde_json::from_str(as_text(body)?)
}

/// Reads the body of a response that is one entity.
///
/// `{"value": {…}}`, and `{"value": [{…}]}` with one item, are read as the entity inside, unless
/// there is more than annotations beside it or the type has a property `value`. The annotations
/// become the entity's.
///
/// # Errors
///
/// As [`read`].
pub fn read_entity<T: WireValue + DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let mut entity: T = read(body)?;
    let inner = entity.as_object().and_then(unwrap_entity::<T>);
    Ok(inner.unwrap_or(entity))
}

/// The entity that is wrapped in one that is empty but for `value`.
fn unwrap_entity<T: WireValue>(outer: &mut dyn Object) -> Option<T> {
    let inner = match outer.additional().get(VALUE)? {
        Value::Array(items) => match items.as_slice() {
            [only] => only,
            _ => return None,
        },
        json => json,
    };
    let properties = outer.structured_type().properties;
    let mut has_property = false;
    outer
        .fields(&mut |fields| has_property = fields.iter().any(|field| field.as_debug().is_some()));
    let is_declared = properties.iter().any(|property| property.name == VALUE);
    let is_bare = outer
        .additional()
        .iter()
        .all(|(name, _)| name == VALUE || is_annotation(name));
    if has_property || is_declared || !is_bare || !inner.is_object() {
        return None;
    }
    let mut entity: Option<T> = None;
    read_value(&mut entity, inner).ok()?;
    let mut entity = entity?;
    let additional = entity.as_object()?.additional_mut();
    for (name, json) in outer.additional() {
        if name != VALUE && !additional.contains_key(name) {
            additional.insert(name.to_owned(), json.clone());
        }
    }
    Some(entity)
}

/// Reads the body of a response that is a page of a collection.
///
/// A single entity, bare or as `{"value": {…}}`, is read as a page with that one item; so is an
/// array without an envelope as a page of its items.
///
/// # Errors
///
/// As [`read`].
pub fn read_page<T: WireValue + DeserializeOwned>(body: &[u8]) -> Result<Page<T>, Error> {
    let text = as_text(body)?;
    if text.trim_start().starts_with('[') {
        let items: Value = serde_json::from_str(text)?;
        return Page::<T>::from_items(items);
    }
    let mut page: Page<T> = serde_json::from_str(text)?;
    if !page.has_no_value() || is_error(&page.additional) {
        return Ok(page);
    }
    match page.additional.get(VALUE) {
        Some(Value::Object(_)) => {
            let item = page.additional.remove(VALUE).unwrap_or_default();
            let items = Page::<T>::from_items(Value::Array(vec![item]))?;
            page.set_items(items);
        }
        None if page.additional.iter().any(|(name, _)| !is_annotation(name)) => {
            page = vec![serde_json::from_str::<T>(text)?].into();
        }
        _ => {}
    }
    Ok(page)
}

/// Whether what is additional has the error that a service writes where it fails in the midst of an answer
/// whose status it has sent by then.
pub(crate) fn is_error(additional: &AdditionalProperties) -> bool {
    let says_what = |error: &Value| error.get("code").is_some() || error.get("message").is_some();
    match additional.get("error") {
        Some(Value::Array(errors)) => errors.first().is_some_and(says_what),
        Some(error) => says_what(error),
        None => false,
    }
}

const VALUE: &str = "value";

/// Whether `name` is that of an annotation, of the object itself or of one of its properties.
fn is_annotation(name: &str) -> bool {
    name.contains('@')
}

fn as_text(body: &[u8]) -> Result<&str, Error> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    std::str::from_utf8(body).map_err(|error| {
        Error::custom(format_args!(
            "the body is not UTF-8 from byte {} on",
            error.valid_up_to()
        ))
    })
}
