//! The facets of a type, as attributes.

use super::cursor::Cursor;
use super::xml::is_number;
use crate::csdl::document::Facets;

/// The facets of a type definition, and of a type in an expression.
pub(super) fn type_facets<'a>(cursor: &mut Cursor<'a>) -> Facets<'a> {
    // Most elements have none.
    if cursor.attributes.is_empty() {
        return Facets::default();
    }
    Facets {
        max_length: cursor.number_or("MaxLength", &["max"], "a number or `max`"),
        precision: cursor.checked("Precision", is_number, "a number"),
        scale: cursor.number_or(
            "Scale",
            &["variable", "floating"],
            "a number, `variable` or `floating`",
        ),
        unicode: cursor.boolean("Unicode"),
        srid: cursor.number_or("SRID", &["variable"], "a number or `variable`"),
        ..Facets::default()
    }
}

/// The facets of a parameter or a return type.
pub(super) fn with_nullable<'a>(cursor: &mut Cursor<'a>) -> Facets<'a> {
    let nullable = cursor.boolean("Nullable");
    Facets {
        nullable,
        ..type_facets(cursor)
    }
}

/// The facets of a property or a term.
pub(super) fn with_default_value<'a>(cursor: &mut Cursor<'a>) -> Facets<'a> {
    let default_value = cursor.optional("DefaultValue");
    Facets {
        default_value,
        ..with_nullable(cursor)
    }
}
