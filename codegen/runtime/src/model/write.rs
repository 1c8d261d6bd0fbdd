use super::polymorphic::{SHORT_TYPE, TYPE, qualified_name};
use super::read::read_value;
use super::slot::Slot;
use super::structured::{Object, PropertyInfo, StructuredType};
use super::value::Wire;
use super::{AdditionalProperties, WireValue};
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
/// that only the service sets (`Core.Computed`), without what was read and is not declared, and with
/// `@odata.type` where a value is not of the declared type, and nowhere else.
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
            Wire::TypedObject(model, declared) => {
                let type_name = type_name(model, declared, self.1);
                write_model(model, type_name, self.1, serializer)
            }
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

/// The annotations with the name of a type.
const TYPE_ANNOTATIONS: [&str; 2] = [TYPE, SHORT_TYPE];

/// Whether an annotation says that an object is of another type than its struct: of one that the metadata
/// does not have, or that the configuration has left out. Without it the service would take it for the
/// declared one.
fn names_another_type(name: &str, json: &Value, own: &StructuredType) -> bool {
    TYPE_ANNOTATIONS.contains(&name)
        && json
            .as_str()
            .is_some_and(|text| !qualified_name(text).eq_ignore_ascii_case(own.name))
}

/// The name of the type that is to be written. To be kept, an object has none where none or another spelling
/// was read; in a request, where it is of the declared type or the caller gives the name.
fn type_name(
    model: &dyn Object,
    declared: &StructuredType,
    purpose: Purpose,
) -> Option<&'static str> {
    let additional = model.additional();
    let name = model.structured_type().name;
    let is_left_out = match purpose {
        Purpose::RequestBody => {
            name == declared.name
                || TYPE_ANNOTATIONS
                    .iter()
                    .any(|name| additional.is_given(name))
        }
        Purpose::Everything | Purpose::AsRead => {
            additional.is_untyped()
                || TYPE_ANNOTATIONS
                    .iter()
                    .any(|name| additional.contains_key(name))
        }
    };
    (!is_left_out).then_some(name)
}

fn write_model<S: Serializer>(
    model: &dyn Object,
    type_name: Option<&str>,
    purpose: Purpose,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let properties = model.structured_type().properties;
    let additional = model.additional();
    let mut map = serializer.serialize_map(None)?;
    if let Some(name) = type_name {
        map.serialize_entry(TYPE, &format_args!("#{name}"))?;
    }
    let mut result = Ok(());
    model.fields(&mut |slots| {
        let mut fields = properties.iter().zip(slots);
        result = fields.try_for_each(|(property, slot)| {
            if purpose == Purpose::RequestBody && property.is_computed {
                return Ok(());
            }
            match (kept(additional, property, *slot, purpose), slot.wire()) {
                (Some(json), _) => map.serialize_entry(property.name, json),
                (None, Wire::Absent) => Ok(()),
                (None, wire) => map.serialize_entry(property.name, &Written(wire, purpose)),
            }
        });
    });
    result?;
    for (name, json, is_given) in additional.entries() {
        let is_declared =
            additional.has_declared() && properties.iter().any(|property| property.name == name);
        let is_written = is_given
            || purpose != Purpose::RequestBody
            || (type_name.is_none() && names_another_type(name, json, model.structured_type()));
        if !is_declared && is_written {
            map.serialize_entry(name, json)?;
        }
    }
    map.end()
}

/// The JSON that was read for a property, where the field still holds what was read from it.
fn kept<'a>(
    additional: &'a AdditionalProperties,
    property: &PropertyInfo,
    slot: &dyn Slot,
    purpose: Purpose,
) -> Option<&'a Value> {
    if !additional.has_declared() {
        return None;
    }
    let json = additional.get(property.name)?;
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
        | (Wire::TypedObject(one, _), Wire::TypedObject(other, _)) => is_same_model(one, other),
        (Wire::Items(one), Wire::Items(other)) => {
            one.count() == other.count()
                && (0..one.count()).all(|index| is_same(one.item(index), other.item(index)))
        }
        _ => false,
    }
}

fn is_same_model(one: &dyn Object, other: &dyn Object) -> bool {
    if one.structured_type().name != other.structured_type().name
        || one.additional() != other.additional()
    {
        return false;
    }
    let mut is_same_fields = false;
    one.fields(&mut |one| {
        other.fields(&mut |other| {
            let mut pairs = one.iter().zip(other);
            is_same_fields = pairs.all(|(one, other)| is_same(one.wire(), other.wire()));
        });
    });
    is_same_fields
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
pub fn debug(model: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let structured_type = model.structured_type();
    let mut fields = f.debug_struct(structured_type.rust_name);
    model.fields(&mut |slots| {
        for (property, slot) in structured_type.properties.iter().zip(slots) {
            if let Some(value) = slot.as_debug() {
                fields.field(property.field, value);
            }
        }
    });
    if !model.additional().is_empty() {
        fields.field("additional", model.additional());
    }
    fields.finish()
}
