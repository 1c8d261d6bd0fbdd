//! Reading the bodies of responses.
//!
//! These functions read from bytes in the fastest way: the UTF-8 is checked once for the whole body, which is then
//! parsed as a string. They also accept deviations of some services: a single entity instead of a collection, a
//! collection of one instead of an entity, and an entity wrapped as `{"value": {…}}`. An unpaired surrogate in a
//! string, and a number with more digits than a double has or outside its range, which JSON allows and Rust cannot
//! represent, are read as the nearest value or as their text, `"\\ud800"` and `"1e400"`, and are written back as they
//! were.

#[cfg(feature = "client")]
mod members;
#[cfg(feature = "client")]
mod nodes;

#[cfg(feature = "client")]
pub(crate) use members::Members;
#[cfg(feature = "client")]
pub(crate) use nodes::has_more_nodes;

use crate::model::mend::mend;
use crate::model::name::Names;
use crate::model::source::Source;
use crate::model::text_of::Body as Text;
use crate::model::value::{Object, Wire};
use crate::model::{AdditionalProperties, Kept, WireValue, read_text};
use crate::page::Page;
use serde::de::{DeserializeOwned, Error as _, IgnoredAny};
use serde_json::{Error, Value};

/// Deserializes the body of a response as a `T`.
///
/// # Errors
///
/// Returns an error for a body that is not UTF-8 or not JSON, that is nested more than 127 levels deep, or whose JSON
/// is of another kind than `T`.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    parse(as_text(body)?)
}

/// Parses JSON. A type that does not read text itself, and does not accept what Rust cannot represent, gets it as text.
fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    T::deserialize(Text(text)).or_else(|error| {
        // It tells the place.
        serde_json::from_str::<IgnoredAny>(text)?;
        match mend(text) {
            Some(mended) => serde_json::from_str(&mended),
            None => Err(error),
        }
    })
}

/// Splits a body that is an object into its members.
#[cfg(feature = "client")]
pub(crate) fn members(body: &[u8]) -> Result<Members<'_>, Error> {
    let text = as_text(body)?;
    Members::of(text).ok_or_else(|| {
        // It tells the place.
        let syntax = serde_json::from_str::<IgnoredAny>(text).err();
        syntax.unwrap_or_else(|| Error::custom("it is no object"))
    })
}

/// A body whose `value` is read, or all of it, as a type that has no place for an error.
#[cfg(feature = "client")]
pub(crate) struct Body<'de> {
    text: &'de str,
    /// Its members, if it is an object.
    members: Option<Members<'de>>,
}

#[cfg(feature = "client")]
impl<'de> Body<'de> {
    /// Splits a body into its members.
    pub(crate) fn of(body: &'de [u8]) -> Result<Self, Error> {
        let text = as_text(body)?;
        let members = Members::of(text);
        Ok(Self { text, members })
    }

    /// Returns whether it has only an error, annotations, and what the service wrote of a `value` before.
    pub(crate) fn is_error(&self) -> bool {
        self.members.as_ref().is_some_and(|members| {
            let error = || parse(members.get(ERROR)?).ok();
            are_of_error(members.iter().map(|(name, _)| name))
                && error().is_some_and(|error| is_error_value(&error, members.get(VALUE).is_none()))
        })
    }

    /// Reads all of it.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        parse(self.text)
    }

    /// Reads its `value`, or all of it if it has none.
    pub(crate) fn read_value<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let value = self.members.as_ref().and_then(|members| members.get(VALUE));
        parse(value.unwrap_or(self.text))
    }
}

/// Returns whether an object with members of these names may be an error and nothing else.
#[cfg(feature = "client")]
fn are_of_error<'n>(mut names: impl Iterator<Item = &'n str>) -> bool {
    names.all(|name| name == ERROR || name == VALUE || is_annotation(name))
}

/// Reads the body of a response that is one entity.
///
/// `{"value": {…}}`, and `{"value": [{…}]}` with one item, are read as the inner entity, unless the outer object has
/// other members than annotations or the type has a property `value`. The annotations become those of the entity.
///
/// # Errors
///
/// As [`read`].
pub fn read_entity<T: WireValue + DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let mut entity: T = read(body)?;
    let inner = entity.as_object().and_then(unwrap_entity::<T>);
    Ok(inner.unwrap_or(entity))
}

/// Returns the entity inside an object that has only `value` and annotations.
fn unwrap_entity<T: WireValue>(outer: &mut dyn Object) -> Option<T> {
    let json = outer.additional().json(VALUE)?.text();
    let inner = if json.starts_with('[') {
        match Source::of(&json).items().ok()?.as_slice() {
            [only] => (*only).to_owned(),
            _ => return None,
        }
    } else {
        json.into_owned()
    };
    let properties = outer.structured_type().properties;
    let is_declared = properties.iter().any(|property| property.name == VALUE);
    let is_bare = outer
        .additional()
        .iter()
        .all(|(name, _)| name == VALUE || is_annotation(name));
    if has_properties(outer) || is_declared || !is_bare || !inner.starts_with('{') {
        return None;
    }
    let mut entity: Option<T> = None;
    read_text(&mut entity, &inner).ok()?;
    let mut entity = entity?;
    let additional = entity.as_object()?.additional_mut();
    let mut names = Names::default();
    for (name, json, _) in outer.additional().entries() {
        if name != VALUE && !additional.contains_key(name) {
            // It comes from the body, like the inner entity, and not from the caller.
            *additional.place(name, &mut names, &mut Kept::default()) = json.clone();
        }
    }
    Some(entity)
}

/// Reads the body of a response that is a page of a collection.
///
/// A single entity, bare or as `{"value": {…}}`, is read as a page with one item, and an array without an envelope as a
/// page of its items. An `error` that does not belong to an item is in [`Page::additional`].
///
/// # Errors
///
/// As [`read`].
pub fn read_page<T: WireValue + DeserializeOwned>(body: &[u8]) -> Result<Page<T>, Error> {
    let text = as_text(body)?;
    if text.trim_start().starts_with('[') {
        return page_of(text);
    }
    let mut page: Page<T> = parse(text)?;
    let has_more = |name: &str| !is_annotation(name) && name != ERROR;
    let is_item = page.additional.iter().any(|(name, _)| has_more(name));
    if !page.has_no_value() || (is_failed(&page) && !is_item) {
        return Ok(page);
    }
    match page.additional.get(VALUE) {
        Some(Value::Object(_)) => {
            let item = page.additional.remove_json(VALUE).unwrap_or_default();
            page.set_items(page_of(&format!("[{}]", item.text()))?);
        }
        None if page.additional.iter().any(|(name, _)| !is_annotation(name)) => {
            let item: T = parse(text)?;
            if !brings_error(&item) && (is_item || declares_error(&item)) {
                page = vec![item].into();
            }
        }
        _ => {}
    }
    Ok(page)
}

/// A page of the items of an array.
fn page_of<T: WireValue + DeserializeOwned>(items: &str) -> Result<Page<T>, Error> {
    parse(&format!(r#"{{"{VALUE}":{items}}}"#))
}

/// Returns whether a page holds an error that the service wrote when it failed in the middle of an answer whose status
/// it had already sent. A page of nothing else is an error even if it says nothing more.
pub(crate) fn is_failed<T: WireValue>(page: &Page<T>) -> bool {
    is_error(&page.additional, || page.has_no_value())
}

/// Returns whether an entity has an `error` that its type does not declare.
pub(crate) fn brings_error<T: WireValue>(entity: &T) -> bool {
    let (Wire::Object(model) | Wire::TypedObject(model, _)) = entity.to_wire() else {
        return false;
    };
    is_error(model.additional(), || !has_properties(model)) && !declares_error(entity)
}

/// Returns whether the additional properties hold an error. `is_bare` returns whether there are no other members besides
/// them.
fn is_error(additional: &AdditionalProperties, is_bare: impl FnOnce() -> bool) -> bool {
    // Nearly all answers have none.
    let Some(error) = additional.get(ERROR) else {
        return false;
    };
    let is_other = |name: &str| name != ERROR && !is_annotation(name);
    let is_alone = is_bare() && !additional.entries().any(|(name, ..)| is_other(name));
    is_error_value(error, is_alone)
}

/// Returns whether a declared property of an object is set.
fn has_properties(object: &dyn Object) -> bool {
    let mut has_one = false;
    object.fields(&mut |fields| has_one = fields.iter().any(|field| field.as_debug().is_some()));
    has_one
}

/// Returns whether the type of an entity has a property `error`.
fn declares_error<T: WireValue>(entity: &T) -> bool {
    match entity.to_wire() {
        Wire::Object(model) | Wire::TypedObject(model, _) => {
            let mut declared = model.structured_type().names();
            declared.any(|name| name == ERROR)
        }
        _ => false,
    }
}

/// As [`Body::is_error`], for JSON that was read already.
#[cfg(feature = "client")]
pub(crate) fn is_bare_error(json: &Value) -> bool {
    json.as_object().is_some_and(|object| {
        let is_error = |error| is_error_value(error, !object.contains_key(VALUE));
        object.get(ERROR).is_some_and(is_error) && are_of_error(object.keys().map(String::as_str))
    })
}

/// Returns whether the JSON under `error` is one. Beside other members it must have a code or a message.
fn is_error_value(error: &Value, is_alone: bool) -> bool {
    match error {
        Value::Array(errors) => errors
            .first()
            .is_some_and(|error| is_error_value(error, is_alone)),
        Value::Object(object) => {
            is_alone || object.contains_key("code") || object.contains_key("message")
        }
        Value::String(code) => is_alone && !code.is_empty(),
        _ => false,
    }
}

const ERROR: &str = "error";

const VALUE: &str = "value";

/// Returns whether `name` is that of an annotation, of the object itself or of one of its properties.
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
