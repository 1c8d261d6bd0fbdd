//! The writer: from models to JSON, for storage and for requests.

use super::additional::AdditionalProperties;
use super::hierarchy::{SHORT_TYPE, TYPE, qualified_name};
use super::json::{Json, is_beyond, serialize_text, tree_of};
use super::read::read_text;
use super::source::Source;
use super::structured::{PropertyInfo, StructuredType};
use super::value::{Object, Slot, Wire, WireValue};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use std::fmt;

/// The purpose for which a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To keep all of it.
    Everything,
    /// To send it to the service: without the properties that only the service sets.
    RequestBody,
    /// To send it as the new state of an existing entity: without related entities, because the first page of a
    /// collection would claim that there are no others.
    Update,
    /// As [`Update`](Self::Update), with references to single entities: the whole of an entity, or an item of a delta,
    /// which has no other place for them.
    Whole,
    /// To send it as a reference to an entity that exists independently.
    Reference,
}

impl Purpose {
    fn is_request(self) -> bool {
        self != Self::Everything
    }

    /// Returns whether a request carries the value of a field.
    fn carries(self, property: &PropertyInfo, wire: Wire<'_>) -> bool {
        let is_part = property.is_structural();
        match self {
            Self::Everything => true,
            // A computed key still identifies the entity.
            Self::Reference => property.key,
            _ if property.computed => false,
            Self::RequestBody => true,
            Self::Update => is_part,
            Self::Whole => is_part || self.inside(property, wire) == Self::Reference,
        }
    }

    /// Returns the purpose for which the value of a property is written.
    fn inside(self, property: &PropertyInfo, wire: Wire<'_>) -> Self {
        if !self.is_request() {
            return self;
        }
        match wire {
            Wire::Object(model) | Wire::TypedObject(model, _)
                if property.navigation && has_key(model) =>
            {
                Self::Reference
            }
            // A complex value is a part of its entity, and may have navigation properties too.
            _ if property.is_structural() && matches!(self, Self::Update | Self::Whole) => self,
            _ => Self::RequestBody,
        }
    }
}

/// Returns whether the key of an entity is set. An entity without one is new.
fn has_key(model: &dyn Object) -> bool {
    let properties = model.structured_type().properties;
    let additional = model.additional();
    let is_set = |property: &PropertyInfo, slot: &dyn Slot| match slot.wire() {
        Wire::Absent => {
            let json = additional.get(property.name);
            json.is_some_and(|json| !json.is_null() && json != "")
        }
        Wire::Text(text) => !text.is_empty(),
        _ => true,
    };
    let mut has_key = false;
    model.fields(&mut |slots| {
        let mut keys = properties
            .iter()
            .zip(slots)
            .filter(|(property, _)| property.key)
            .peekable();
        has_key = keys.peek().is_some() && keys.all(|(property, slot)| is_set(property, *slot));
    });
    has_key
}

/// Serializes a value of any type that a property can have.
///
/// # Errors
///
/// Returns the errors of the serializer.
pub fn serialize<T: WireValue, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Written(value.to_wire(), Purpose::Everything).serialize(serializer)
}

/// Serializes a value as JSON for a request.
#[cfg(feature = "client")]
pub(crate) fn request_body(value: Wire<'_>) -> serde_json::Result<String> {
    serde_json::to_string(&Written(value, Purpose::RequestBody))
}

/// Serializes a model in the form that the service expects in a request: without the properties, at any depth, that
/// only the service sets (`Core.Computed`), without undeclared members that were read, and with `@odata.type` only for
/// values that are not of the declared type.
///
/// A nested single entity that is not contained, because it exists independently, is a reference: only its key is sent,
/// and the members that the caller has put into its `additional`. An entity without a key is new, and is sent as a
/// whole. To send more of an entity with a key, put its JSON into the owner's `additional` and leave the field `None`:
///
/// ```
/// # #[cfg(feature = "v1_0")] {
/// use msgraph_backup_restore::model::RequestBody;
/// use msgraph_backup_restore::v1_0::models::{DriveRestoreArtifact, RestorePoint};
/// # use serde_json::json;
///
/// # fn example() -> serde_json::Result<()> {
/// let mut point = RestorePoint::default();
/// point.id = Some("8f2a".to_owned());
/// point.additional.insert("note", "from last night");
/// let mut artifact = DriveRestoreArtifact::default();
/// let name = DriveRestoreArtifact::RESTORE_POINT.name();
/// artifact.additional.insert(name, serde_json::to_value(RequestBody(&point))?);
/// # assert_eq!(
/// #     serde_json::to_value(RequestBody(&artifact))?,
/// #     json!({"restorePoint": {"id": "8f2a", "note": "from last night"}})
/// # );
/// # Ok(())
/// # }
/// # example().unwrap();
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RequestBody<'a, T>(pub &'a T);

impl<T: WireValue> Serialize for RequestBody<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self.0.to_wire(), Purpose::RequestBody).serialize(serializer)
    }
}

/// Returns the value of a property of `owner`, as a request that changes the property carries it.
pub(crate) fn in_request<'a>(
    owner: &'static StructuredType,
    name: &str,
    wire: Wire<'a>,
) -> Written<'a> {
    let purpose = owner
        .find(name, 0)
        .map_or(Purpose::RequestBody, |(_, property)| {
            Purpose::Whole.inside(property, wire)
        });
    Written(wire, purpose)
}

/// Returns whether the value of a property of `owner`, as [`in_request`] writes it, has an entity without a key at any
/// depth, which the service creates.
pub(crate) fn has_new_entities(owner: &'static StructuredType, name: &str, wire: Wire<'_>) -> bool {
    owner
        .find(name, 0)
        .is_some_and(|(_, property)| !property.is_structural() && brings_new(property, wire))
}

fn brings_new(property: &PropertyInfo, wire: Wire<'_>) -> bool {
    match wire {
        Wire::Object(model) | Wire::TypedObject(model, _) => {
            // Of a reference only the key is sent.
            Purpose::RequestBody.inside(property, wire) != Purpose::Reference
                && is_or_has_new(property, model)
        }
        Wire::Items(items) => (0..items.count()).any(|index| match items.item(index) {
            Wire::Object(model) | Wire::TypedObject(model, _) => is_or_has_new(property, model),
            _ => false,
        }),
        _ => false,
    }
}

fn is_or_has_new(property: &PropertyInfo, model: &dyn Object) -> bool {
    if !property.is_structural() && !has_key(model) {
        return true;
    }
    let properties = model.structured_type().properties;
    let mut has_new = false;
    model.fields(&mut |slots| {
        let mut fields = properties.iter().zip(slots);
        has_new =
            fields.any(|(property, slot)| !property.computed && brings_new(property, slot.wire()));
    });
    has_new
}

/// A typed value that is being serialized.
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
            Wire::Digits(digits) => serialize_text(digits, Json::of(digits).tree(), serializer),
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
pub(crate) const TYPE_ANNOTATIONS: [&str; 2] = [TYPE, SHORT_TYPE];

/// Returns whether an annotation states that an object is of another type than its struct: of a type that the metadata
/// does not have, or that the configuration excludes. Without the annotation the service would assume the declared
/// type.
fn names_another_type(name: &str, json: &Json, own: &StructuredType) -> bool {
    TYPE_ANNOTATIONS.contains(&name)
        && json
            .tree()
            .as_str()
            .is_some_and(|text| !qualified_name(text).eq_ignore_ascii_case(own.name))
}

/// Returns the name of the type to write. If the object is kept, it is omitted if none or another spelling was read; in
/// a request, if the object is of the declared type or the caller has set the name.
fn type_name(
    model: &dyn Object,
    declared: &StructuredType,
    purpose: Purpose,
) -> Option<&'static str> {
    let additional = model.additional();
    let name = model.structured_type().name;
    let mut annotations = TYPE_ANNOTATIONS.iter();
    let is_left_out = if purpose.is_request() {
        name == declared.name || annotations.any(|name| additional.is_given(name))
    } else {
        is_type_left_out(additional)
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
            let wire = slot.wire();
            let is_carried = purpose.carries(property, wire);
            match kept(additional, property, *slot) {
                Some(json) if !purpose.is_request() || additional.is_given(property.name) => {
                    map.serialize_entry(property.name, json)
                }
                Some(json) if is_carried && property.is_structural() => {
                    let value = SentAgain {
                        json,
                        slot: *slot,
                        purpose: purpose.inside(property, wire),
                    };
                    map.serialize_entry(property.name, &value)
                }
                _ if !is_carried || matches!(wire, Wire::Absent) => Ok(()),
                _ => {
                    let value = Written(wire, purpose.inside(property, wire));
                    map.serialize_entry(property.name, &value)
                }
            }
        });
    });
    result?;
    for (name, json, is_given) in additional.entries() {
        let is_declared =
            additional.has_declared() && properties.iter().any(|property| property.name == name);
        let is_written = is_given
            || !purpose.is_request()
            || (type_name.is_none() && names_another_type(name, json, model.structured_type()));
        if !is_declared && is_written {
            map.serialize_entry(name, json)?;
        }
    }
    map.end()
}

/// Returns the JSON that was read for a property if the field still holds the value that was read from it, or the JSON
/// that the caller has set instead.
fn kept<'a>(
    additional: &'a AdditionalProperties,
    property: &PropertyInfo,
    slot: &dyn Slot,
) -> Option<&'a Json> {
    if !additional.has_declared() {
        return None;
    }
    let json = additional.json(property.name)?;
    let is_given = additional.is_given(property.name);
    if is_given && matches!(slot.wire(), Wire::Absent) {
        return Some(json);
    }
    let mut again = slot.unset();
    read_text(&mut *again, &json.text()).ok()?;
    is_same(again.wire(), slot.wire()).then_some(json)
}

/// Returns whether an object was read without a type annotation that its variant stands for, or has another one in its
/// place. An `@type` that was read beside the one that the variant stands for is not in its place.
fn is_type_left_out(additional: &AdditionalProperties) -> bool {
    additional.is_untyped() || additional.contains_key(TYPE) || additional.is_given(SHORT_TYPE)
}

/// The JSON that was read for a structural property, if it differs from what the field is written as, when it is sent
/// back: the properties that belong to the service are omitted, as they are from typed values.
struct SentAgain<'a> {
    json: &'a Json,
    slot: &'a dyn Slot,
    /// The purpose for which typed values are written.
    purpose: Purpose,
}

impl Serialize for SentAgain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.json.text();
        match self.slot.wire() {
            wire @ (Wire::Object(_) | Wire::TypedObject(..)) => {
                Written(wire, self.purpose).serialize(serializer)
            }
            Wire::Items(_) if self.json.is_array() => {
                let items = Source::of(&text).items().map_err(S::Error::custom)?;
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    let mut alone = self.slot.unset();
                    // Reading does not fail for valid JSON.
                    let _ = read_text(&mut *alone, &format!("[{item}]"));
                    match alone.wire() {
                        Wire::Items(typed) if item.starts_with('{') && typed.count() > 0 => {
                            seq.serialize_element(&Written(typed.item(0), self.purpose))?;
                        }
                        _ => seq.serialize_element(&Unannotated(item))?,
                    }
                }
                seq.end()
            }
            _ => Unannotated(&text).serialize(serializer),
        }
    }
}

/// The text of JSON without annotations, but for the names of types.
struct Unannotated<'a>(&'a str);

impl Serialize for Unannotated<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !is_beyond(self.0) {
            return UnannotatedTree(&tree_of(self.0)).serialize(serializer);
        }
        let mut source = Source::of(self.0);
        match source.peek() {
            b'[' => {
                let items = source.items().map_err(S::Error::custom)?;
                serializer.collect_seq(items.into_iter().map(Unannotated))
            }
            b'{' => {
                let properties = source.properties().map_err(S::Error::custom)?;
                let sent = properties.iter().filter(|(name, _)| is_sent(name));
                serializer.collect_map(sent.map(|(name, text)| (name, Unannotated(text))))
            }
            _ => Json::of(self.0).serialize(serializer),
        }
    }
}

fn is_sent(name: &str) -> bool {
    !name.contains('@') || TYPE_ANNOTATIONS.contains(&name)
}

struct UnannotatedTree<'a>(&'a Value);

impl Serialize for UnannotatedTree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Array(items) => serializer.collect_seq(items.iter().map(UnannotatedTree)),
            Value::Object(object) => {
                let entries = object.iter().filter(|(name, _)| is_sent(name));
                serializer.collect_map(entries.map(|(name, json)| (name, UnannotatedTree(json))))
            }
            json => json.serialize(serializer),
        }
    }
}

/// Returns whether two values are written alike. This differs from `==`, by which NaN does not equal itself.
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

/// Formats the fields of a model that are set, and its additional properties.
///
/// # Errors
///
/// Returns the errors of the formatter.
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
