//! Reading the bodies of responses.
//!
//! These read from bytes in the fastest way: the UTF-8 is checked once for the whole body, then it
//! is parsed as a string. They also mend what some answers do: one entity where a collection is
//! due, a collection of one where an entity is due, and one entity wrapped as `{"value": {…}}`. A half of a
//! surrogate pair in a string, and a number beyond a double, which JSON allows and Rust has no place for,
//! are kept as the text that stands for them: `"\\ud800"`, `"1e400"`.

mod mend;
#[cfg(feature = "client")]
mod nodes;

#[cfg(feature = "client")]
pub(crate) use nodes::has_more_nodes;

use crate::model::name::Names;
use crate::model::value::{Object, Wire};
use crate::model::{AdditionalProperties, WireValue, read_value};
use crate::page::Page;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Error, Value};

/// Reads the body of a response as a `T`, whatever shape that has.
///
/// # Errors
///
/// A body that is not UTF-8 or not JSON, that is nested more than 127 levels deep, or that is of
/// another kind than `T` is.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    parse(as_text(body)?)
}

/// Reads JSON, and once more where a part of it is what no string and no number can hold.
fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).or_else(|error| match mend::mend(text) {
        Some(mended) => serde_json::from_str(&mended),
        None => Err(error),
    })
}

/// As [`read`], for what refers to the body and is read from its parts later.
#[cfg(feature = "client")]
pub(crate) fn read_borrowed<'de, T: serde::Deserialize<'de>>(body: &'de [u8]) -> Result<T, Error> {
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
    let mut names = Names::default();
    for (name, json) in outer.additional() {
        if name != VALUE && !additional.contains_key(name) {
            // It was read, as what is inside was: the caller does not give it.
            *additional.place(name, &mut names) = json.clone();
        }
    }
    Some(entity)
}

/// Reads the body of a response that is a page of a collection.
///
/// A single entity, bare or as `{"value": {…}}`, is read as a page with that one item; so is an
/// array without an envelope as a page of its items. An `error` that is not an item's own is in
/// [`Page::additional`].
///
/// # Errors
///
/// As [`read`].
pub fn read_page<T: WireValue + DeserializeOwned>(body: &[u8]) -> Result<Page<T>, Error> {
    let text = as_text(body)?;
    if text.trim_start().starts_with('[') {
        let items: Value = parse(text)?;
        return Page::<T>::from_items(items);
    }
    let mut page: Page<T> = parse(text)?;
    let has_more = |name: &str| !is_annotation(name) && name != ERROR;
    let is_item = page.additional.iter().any(|(name, _)| has_more(name));
    if !page.has_no_value() || (is_error(&page.additional) && !is_item) {
        return Ok(page);
    }
    match page.additional.get(VALUE) {
        Some(Value::Object(_)) => {
            let item = page.additional.remove(VALUE).unwrap_or_default();
            let items = Page::<T>::from_items(Value::Array(vec![item]))?;
            page.set_items(items);
        }
        None if page.additional.iter().any(|(name, _)| !is_annotation(name)) => {
            let item: T = parse(text)?;
            if !brings_error(&item) {
                page = vec![item].into();
            }
        }
        _ => {}
    }
    Ok(page)
}

/// Whether what is additional has the error that a service writes where it fails in the midst of an answer
/// whose status it has sent by then.
pub(crate) fn is_error(additional: &AdditionalProperties) -> bool {
    additional.get(ERROR).is_some_and(says_what)
}

/// Whether an entity has an error that is not its own: its type does not declare one.
pub(crate) fn brings_error<T: WireValue>(entity: &T) -> bool {
    let (Wire::Object(model) | Wire::TypedObject(model, _)) = entity.to_wire() else {
        return false;
    };
    let mut declared = model.structured_type().names();
    is_error(model.additional()) && declared.all(|name| name != ERROR)
}

/// As [`is_error`], for an object whose type is not known: it has nothing but the error and annotations.
#[cfg(feature = "client")]
pub(crate) fn is_bare_error(json: &Value) -> bool {
    json.as_object().is_some_and(|object| {
        object.get(ERROR).is_some_and(says_what)
            && object
                .keys()
                .all(|name| name == ERROR || is_annotation(name))
    })
}

fn says_what(error: &Value) -> bool {
    match error {
        Value::Array(errors) => errors.first().is_some_and(says_what),
        error => error.get("code").is_some() || error.get("message").is_some(),
    }
}

const ERROR: &str = "error";

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
