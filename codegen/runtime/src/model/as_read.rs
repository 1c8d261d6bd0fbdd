use super::additional::AdditionalProperties;
use super::hierarchy::{SHORT_TYPE, TYPE};
use super::json::Json;
use super::tree::{CLOSING, ObjectText};
use super::value::{Items, Object, Slot, Wire};
use serde_json::Value;
use std::fmt::Write;

/// The text of an array, rebuilt from items that have just been read. If an array inside was kept as a whole, because
/// some of its items did not fit, its JSON is moved out of the item: if each level of nesting kept a copy, the
/// innermost would be copied as often as there are levels.
pub(super) struct ItemsText(String);

impl ItemsText {
    /// Rebuilds the first items of an array.
    pub(super) fn of_first(items: &mut dyn Items, count: usize) -> Self {
        Self::behind(String::new(), items, count)
    }

    fn behind(mut text: String, items: &mut dyn Items, count: usize) -> Self {
        text.push('[');
        let mut text = Self(text);
        for index in 0..count {
            text.push_item(items, index);
        }
        text
    }

    fn next(&mut self) -> &mut String {
        if !self.0.ends_with('[') {
            self.0.push(',');
        }
        &mut self.0
    }

    pub(super) fn push_json(&mut self, json: Json) {
        push_json(json, self.next());
    }

    /// Appends the JSON that an item was read from.
    pub(super) fn push_item(&mut self, items: &mut dyn Items, index: usize) {
        let type_name = type_name(items.item(index));
        match items.object_mut(index) {
            Some(object) => push_object(object, type_name, self.next()),
            None => push_wire(items.item(index), self.next()),
        }
    }

    pub(super) fn finish(mut self) -> Json {
        self.0.push(']');
        Json::of_owned(self.0)
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

/// Returns whether an object was read without a type annotation that its variant stands for, or has another one in its
/// place. An `@type` that was read beside the one that the variant stands for is not in its place.
pub(super) fn is_type_left_out(additional: &AdditionalProperties) -> bool {
    additional.is_untyped() || additional.contains_key(TYPE) || additional.is_given(SHORT_TYPE)
}

fn push_object(object: &mut dyn Object, type_name: Option<&str>, text: &mut String) {
    let properties = object.structured_type().properties;
    let mut all = ObjectText::behind(std::mem::take(text));
    if let Some(name) = type_name {
        all.push(TYPE, &format!("\"#{name}\""));
    }
    object.fields_mut(&mut |fields, additional| {
        for (property, field) in properties.iter().zip(fields) {
            let is_set = !matches!(field.wire(), Wire::Absent);
            match take_kept(additional, property.name, is_set) {
                Some(json) => push_json(json, all.push_name(property.name)),
                None if is_set => push_field(&mut **field, all.push_name(property.name)),
                None => {}
            }
        }
        for (name, json, _) in additional.entries() {
            let is_declared = additional.has_declared()
                && properties.iter().any(|property| property.name == name);
            if !is_declared {
                all.push(name, &json.text());
            }
        }
    });
    *text = all.finish();
}

/// Takes the JSON that was kept of a property: the array behind a field that is set, or a copy of any other.
fn take_kept(additional: &mut AdditionalProperties, name: &str, is_set: bool) -> Option<Json> {
    if !additional.has_declared() {
        return None;
    }
    let json = additional.json(name)?;
    if is_set && json.is_array() {
        return additional.remove_json(name);
    }
    Some(json.clone())
}

fn push_field(field: &mut dyn Slot, text: &mut String) {
    let type_name = type_name(field.wire());
    if let Some(object) = field.object_mut() {
        return push_object(object, type_name, text);
    }
    match field.items_mut() {
        Some(items) => {
            let count = items.count();
            *text = ItemsText::behind(std::mem::take(text), items, count).0;
            text.push(']');
        }
        None => push_wire(field.wire(), text),
    }
}

/// Appends the JSON of a value without parts.
fn push_wire(wire: Wire<'_>, text: &mut String) {
    match wire {
        Wire::Text(string) => push_string(string, text),
        Wire::Display(string) => push_string(&string.to_string(), text),
        Wire::Boolean(boolean) => push_tree(&boolean.into(), text),
        Wire::Integer(number) => push_tree(&number.into(), text),
        Wire::Float(number) => push_tree(&number.into(), text),
        Wire::Digits(digits) => text.push_str(digits),
        Wire::Json(json) => push_tree(json, text),
        // Values with parts were handled before.
        Wire::Absent | Wire::Object(_) | Wire::TypedObject(..) | Wire::Items(_) => {
            text.push_str("null");
        }
    }
}

fn push_string(string: &str, text: &mut String) {
    if has_escaped(string) {
        // Writing text does not fail.
        let _ = write!(text, "{}", Value::from(string));
        return;
    }
    text.reserve(string.len() + CLOSING);
    text.push('"');
    text.push_str(string);
    text.push('"');
}

/// Appends a tree. The frequent ones are not formatted, which costs more than reading them.
fn push_tree(tree: &Value, text: &mut String) {
    match tree {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::String(string) => push_string(string, text),
        Value::Array(items) if items.is_empty() => text.push_str("[]"),
        Value::Object(entries) if entries.is_empty() => text.push_str("{}"),
        tree => {
            let _ = write!(text, "{tree}");
        }
    }
}

/// Returns whether a string has a character that is escaped in JSON.
fn has_escaped(string: &str) -> bool {
    let is_escaped = |byte: &u8| matches!(byte, ..b' ' | b'"' | b'\\');
    // All bytes of a chunk are compared at once if none of them ends the search.
    let mut chunks = string.as_bytes().chunks(64);
    chunks.any(|chunk| chunk.iter().fold(false, |any, byte| any | is_escaped(byte)))
}

/// Appends JSON, in the longer one of the texts, so that none is copied at each level of nesting.
fn push_json(json: Json, text: &mut String) {
    match json.into_text() {
        Err(tree) => push_tree(&tree, text),
        Ok(mut json) if json.len() > text.len() => {
            json.reserve_exact(text.len() + CLOSING);
            json.insert_str(0, text);
            *text = json;
        }
        Ok(json) => text.push_str(&json),
    }
}
