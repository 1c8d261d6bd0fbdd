//! Reading the bodies of responses.
//!
//! These read from bytes in the fastest way: the UTF-8 is checked once for the whole body, then it
//! is parsed as a string. They also mend what some answers do: one entity where a collection is
//! due, a collection of one where an entity is due, and one entity wrapped as `{"value": {…}}`.

use crate::model::structured::Object;
use crate::model::value::Wire;
use crate::model::{AdditionalProperties, WireValue, read_value};
use crate::page::Page;
use serde::de::{Deserialize, DeserializeOwned, Error as _};
use serde_json::{Error, Value};

/// Reads the body of a response as a `T`, without mending anything.
///
/// # Errors
///
/// A body that is not UTF-8 or not JSON, that is nested more than 127 levels deep, or that is of
/// another kind than `T` is.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    read_borrowed(body)
}

/// As [`read`], for what refers to the body.
pub(crate) fn read_borrowed<'de, T: Deserialize<'de>>(body: &'de [u8]) -> Result<T, Error> {
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
/// array without an envelope as a page of its items. An `error` that is not an item's own is in
/// [`Page::additional`].
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
            let item: T = serde_json::from_str(text)?;
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
    let (Wire::Object(model) | Wire::TypedObject(model)) = entity.to_wire() else {
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

/// Whether a text has more JSON values than `limit`, counted by what stands between them. A text that is no
/// JSON may be told to have.
#[cfg(feature = "client")]
pub(crate) fn has_more_nodes(body: &[u8], limit: usize) -> bool {
    // Each value takes two bytes, and nearly always separators are outside of strings only.
    let is_separator = |byte: &&u8| matches!(byte, b',' | b'[' | b'{');
    body.len() / 2 > limit
        && body.iter().filter(is_separator).count() > limit
        && count_nodes(body) > limit
}

#[cfg(feature = "client")]
fn count_nodes(body: &[u8]) -> usize {
    let mut nodes = 1;
    let mut is_string = false;
    let mut is_escaped = false;
    // What a bracket opens may be empty, so only what stands behind one is counted, not the bracket.
    let mut is_opened = false;
    for byte in body {
        if is_string {
            is_string = is_escaped || *byte != b'"';
            is_escaped = !is_escaped && *byte == b'\\';
            continue;
        }
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b',' => nodes += 1,
            b']' | b'}' => {}
            _ if is_opened => nodes += 1,
            _ => {}
        }
        is_opened = matches!(byte, b'[' | b'{');
        is_string = *byte == b'"';
    }
    nodes
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted() {
        for (json, nodes) in [
            ("1", 1),
            ("[]", 1),
            ("{ }", 1),
            ("[{},{}]", 3),
            ("[ [ ] , {\"a\" : [1, 2]}]", 6),
            (r#"{"a\"[,{\\":"{,,[\\\"","b":null}"#, 3),
            (r#"[{"":0},{"":0}]"#, 5),
        ] {
            assert_eq!(count_nodes(json.as_bytes()), nodes, "{json}");
            let is_more = |limit| has_more_nodes(json.as_bytes(), limit);
            assert!(!is_more(nodes), "{json}");
        }
        let many = format!("[{}{{}}]", "{},".repeat(99));
        assert!(has_more_nodes(many.as_bytes(), 100));
        assert!(!has_more_nodes(many.as_bytes(), 101));
    }
}
