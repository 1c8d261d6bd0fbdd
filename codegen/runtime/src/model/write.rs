use super::read::read_value;
use super::slot::Slot;
use super::structured::PropertyInfo;
use super::value::Wire;
use super::{Model, WireValue};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

/// What something is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To keep all of it.
    Everything,
    /// As it was read a moment ago: what was kept counts, without a look at the fields.
    AsRead,
    /// To be sent to the service: without what only the service sets.
    RequestBody,
}

/// Writes a value of any type that a property can have.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<T: WireValue, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Written(value.to_wire(), Purpose::Everything).serialize(serializer)
}

/// Serializes a model as the service wants it in a request: without the properties, at any depth,
/// that only the service sets (`Core.Computed`).
#[derive(Clone, Copy, Debug)]
pub struct RequestBody<'a, T>(pub &'a T);

impl<T: WireValue> Serialize for RequestBody<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self.0.to_wire(), Purpose::RequestBody).serialize(serializer)
    }
}

/// A typed value on its way out.
pub(crate) struct Written<'a>(pub(crate) Wire<'a>, pub(crate) Purpose);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Wire::Absent => serializer.serialize_unit(),
            Wire::Text(text) => serializer.serialize_str(text),
            Wire::Display(text) => serializer.collect_str(text),
            Wire::Boolean(boolean) => serializer.serialize_bool(boolean),
            Wire::Integer(number) => match u64::try_from(number) {
                Ok(number) => serializer.serialize_u64(number),
                Err(_) => serializer.serialize_i64(number),
            },
            Wire::Float(number) => serializer.serialize_f64(number),
            Wire::Digits(digits) => RawValue::from_string(digits.to_owned())
                .map_err(S::Error::custom)?
                .serialize(serializer),
            Wire::Object(model) => write_model(model, None, self.1, serializer),
            Wire::TypedObject(model) => write_model(model, type_name(model), self.1, serializer),
            Wire::Items(items) => {
                let mut seq = serializer.serialize_seq(Some(items.count()))?;
                for index in 0..items.count() {
                    seq.serialize_element(&Written(items.item(index), self.1))?;
                }
                seq.end()
            }
            Wire::Json(json) => json.serialize(serializer),
        }
    }
}

/// The name of the type that is to be written; `None` where none or another spelling was read.
fn type_name(model: &dyn Model) -> Option<&'static str> {
    let additional = model.additional();
    let is_told = additional.is_untyped()
        || additional.contains_key("@odata.type")
        || additional.contains_key("@type");
    (!is_told).then_some(model.structured_type().name)
}

fn write_model<S: Serializer>(
    model: &dyn Model,
    type_name: Option<&str>,
    purpose: Purpose,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let properties = model.structured_type().properties;
    let additional = model.additional();
    let mut map = serializer.serialize_map(None)?;
    if let Some(name) = type_name {
        map.serialize_entry("@odata.type", &format_args!("#{name}"))?;
    }
    for (index, property) in properties.iter().enumerate() {
        let Some(slot) = model.slot(index) else {
            continue;
        };
        if purpose == Purpose::RequestBody && property.is_computed {
            continue;
        }
        match (kept(model, property, slot, purpose), slot.wire()) {
            (Some(json), _) => map.serialize_entry(property.name, json)?,
            (None, Wire::Absent) => {}
            (None, wire) => map.serialize_entry(property.name, &Written(wire, purpose))?,
        }
    }
    for (name, json) in additional {
        let is_declared =
            additional.has_declared() && properties.iter().any(|property| property.name == name);
        if !is_declared {
            map.serialize_entry(name, json)?;
        }
    }
    map.end()
}

/// The JSON that was read for a property, where the field still holds what was read from it.
fn kept<'a>(
    model: &'a dyn Model,
    property: &PropertyInfo,
    slot: &dyn Slot,
    purpose: Purpose,
) -> Option<&'a Value> {
    if !model.additional().has_declared() {
        return None;
    }
    let json = model.additional().get(property.name)?;
    if purpose == Purpose::AsRead {
        return Some(json);
    }
    let mut again = slot.unset();
    read_value(&mut *again, json).ok()?;
    is_same(again.wire(), slot.wire()).then_some(json)
}

/// Whether two values are written alike. What `==` says is another matter: a number that is none is not
/// equal to itself.
fn is_same(one: Wire<'_>, other: Wire<'_>) -> bool {
    match (one, other) {
        (Wire::Absent, Wire::Absent) => true,
        (Wire::Text(one), Wire::Text(other)) | (Wire::Digits(one), Wire::Digits(other)) => {
            one == other
        }
        (Wire::Display(one), Wire::Display(other)) => one.to_string() == other.to_string(),
        (Wire::Boolean(one), Wire::Boolean(other)) => one == other,
        (Wire::Integer(one), Wire::Integer(other)) => one == other,
        (Wire::Float(one), Wire::Float(other)) => one == other,
        (Wire::Json(one), Wire::Json(other)) => one == other,
        (Wire::Object(one), Wire::Object(other))
        | (Wire::TypedObject(one), Wire::TypedObject(other)) => is_same_model(one, other),
        (Wire::Items(one), Wire::Items(other)) => {
            one.count() == other.count()
                && (0..one.count()).all(|index| is_same(one.item(index), other.item(index)))
        }
        _ => false,
    }
}

fn is_same_model(one: &dyn Model, other: &dyn Model) -> bool {
    let structured_type = one.structured_type();
    let is_same_slot = |index| match (one.slot(index), other.slot(index)) {
        (Some(one), Some(other)) => is_same(one.wire(), other.wire()),
        (one, other) => one.is_none() && other.is_none(),
    };
    std::ptr::eq(structured_type, other.structured_type())
        && (0..structured_type.properties.len()).all(is_same_slot)
        && one.additional() == other.additional()
}

/// A typed value that was just read, as the tree that it was read from. To find out again what was kept
/// of it would take twice as long with each level of nesting.
pub(crate) fn as_read(wire: Wire<'_>) -> Value {
    // Fails for maps with keys that are no strings only, of which there are none.
    serde_json::to_value(Written(wire, Purpose::AsRead)).unwrap_or_default()
}

/// Shows the fields of a model that are set, and what is additional.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let structured_type = model.structured_type();
    let mut fields = f.debug_struct(structured_type.rust_name);
    for (index, property) in structured_type.properties.iter().enumerate() {
        if let Some(value) = model.slot(index).and_then(|slot| slot.as_debug()) {
            fields.field(property.field, value);
        }
    }
    if !model.additional().is_empty() {
        fields.field("additional", model.additional());
    }
    fields.finish()
}
