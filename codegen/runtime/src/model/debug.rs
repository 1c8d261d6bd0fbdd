use super::Model;
use std::fmt;

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
