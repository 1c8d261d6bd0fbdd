use super::additional::AdditionalProperties;
use super::hierarchy::{SHORT_TYPE, TYPE};
use super::value::{Items, Object, Slot, Wire};
use serde_json::{Map, Value};

/// Reconstructs the JSON from which an item was just read. If an array inside was kept as a whole, because some of its
/// items did not fit, its JSON is moved out of the item: if each level of nesting kept a copy, the innermost would be
/// copied as often as there are levels.
pub(super) fn item_as_read(items: &mut dyn Items, index: usize) -> Value {
    let type_name = type_name(items.item(index));
    match items.object_mut(index) {
        Some(object) => object_as_read(object, type_name),
        None => wire_as_read(items.item(index)),
    }
}

/// Returns the name of the type that is written for a value that was read.
fn type_name(wire: Wire<'_>) -> Option<&'static str> {
    match wire {
        Wire::TypedObject(object, _) if !is_type_left_out(object.additional()) => {
            Some(object.structured_type().name)
        }
        _ => None,
    }
}

/// Returns whether an object was read without a type annotation, or with one in another spelling, which is kept.
pub(super) fn is_type_left_out(additional: &AdditionalProperties) -> bool {
    additional.is_untyped()
        || [TYPE, SHORT_TYPE]
            .iter()
            .any(|name| additional.contains_key(name))
}

fn object_as_read(object: &mut dyn Object, type_name: Option<&str>) -> Value {
    let properties = object.structured_type().properties;
    let mut map = Map::new();
    if let Some(name) = type_name {
        map.insert(TYPE.to_owned(), Value::String(format!("#{name}")));
    }
    object.fields_mut(&mut |fields, additional| {
        for (property, field) in properties.iter().zip(fields) {
            let is_set = !matches!(field.wire(), Wire::Absent);
            let json = match take_kept(additional, property.name, is_set) {
                None if is_set => field_as_read(&mut **field),
                None => continue,
                Some(json) => json,
            };
            map.insert(property.name.to_owned(), json);
        }
        for (name, json, _) in additional.entries() {
            if !map.contains_key(name) {
                map.insert(name.to_owned(), json.clone());
            }
        }
    });
    Value::Object(map)
}

/// Takes the JSON that was kept of a property: the array behind a field that is set, or a copy of any other.
fn take_kept(additional: &mut AdditionalProperties, name: &str, is_set: bool) -> Option<Value> {
    if !additional.has_declared() {
        return None;
    }
    match additional.get(name)? {
        Value::Array(_) if is_set => additional.remove(name),
        json => Some(json.clone()),
    }
}

fn field_as_read(field: &mut dyn Slot) -> Value {
    let type_name = type_name(field.wire());
    if let Some(object) = field.object_mut() {
        return object_as_read(object, type_name);
    }
    match field.items_mut() {
        Some(items) => items_as_read(items),
        None => wire_as_read(field.wire()),
    }
}

fn items_as_read(items: &mut dyn Items) -> Value {
    let all = (0..items.count()).map(|index| item_as_read(items, index));
    Value::Array(all.collect())
}

/// Returns the JSON of a value without parts.
fn wire_as_read(wire: Wire<'_>) -> Value {
    match wire {
        Wire::Text(text) => text.into(),
        Wire::Display(text) => text.to_string().into(),
        Wire::Boolean(boolean) => boolean.into(),
        Wire::Integer(number) => number.into(),
        Wire::Float(number) => number.into(),
        Wire::Digits(digits) => serde_json::from_str(digits).unwrap_or_default(),
        Wire::Json(json) => json.clone(),
        // Values with parts were handled before.
        Wire::Absent | Wire::Object(_) | Wire::TypedObject(..) | Wire::Items(_) => Value::Null,
    }
}
