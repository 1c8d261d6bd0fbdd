//! What was kept inside of JSON that is kept as a whole.

use super::json::Json;
use super::value::{Items, Object, Wire};

/// Removes the arrays that were kept inside items which have just been read, because the array of the items is kept as a
/// whole. If each level of nesting had a copy, the innermost would be copied as often as there are levels.
pub(super) fn drop_covered(items: &mut dyn Items) {
    for index in 0..items.count() {
        if let Some(object) = items.object_mut(index) {
            drop_in(object);
        }
    }
}

fn drop_in(object: &mut dyn Object) {
    let properties = object.structured_type().properties;
    object.fields_mut(&mut |fields, additional| {
        let has_declared = additional.has_declared();
        for (property, field) in properties.iter().zip(fields) {
            if matches!(field.wire(), Wire::Absent) {
                continue;
            }
            let kept = additional.json(property.name).filter(|_| has_declared);
            if kept.is_some_and(Json::is_array) {
                // What is inside was covered by it.
                additional.remove_json(property.name);
            } else if let Some(object) = field.object_mut() {
                drop_in(object);
            } else if let Some(items) = field.items_mut() {
                drop_covered(items);
            }
        }
    });
}
