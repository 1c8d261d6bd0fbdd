//! The documentation of emitted elements, from the metadata.

use super::docs::{Docs, code, inline};
use super::text::{Deprecated, Text, string_literal};
use super::types::{enum_type, structured_type};
use crate::api::{
    Api, Deprecation, EnumMember, EnumType, Property, StructuredKind, StructuredType,
    TypeReference, ValueType,
};
use crate::diagnostic::Diagnostic;

/// Returns the declared type in CSDL notation, such as `Collection(Edm.String)`.
fn csdl_type(api: &Api, reference: &TypeReference) -> Result<String, Diagnostic> {
    let value = match (&reference.definition, &reference.value) {
        (Some(definition), _) => definition,
        (None, ValueType::Primitive(primitive)) => primitive.name(),
        (None, ValueType::Enum(id)) => &enum_type(api, *id)?.name.qualified,
        (None, ValueType::Structured(id)) => &structured_type(api, *id)?.name.qualified,
    };
    Ok(if reference.is_collection {
        format!("Collection({value})")
    } else {
        value.to_owned()
    })
}

/// Returns the documentation of a structured type.
pub(super) fn structured(api: &Api, structured: &StructuredType) -> Result<Docs, Diagnostic> {
    let name = code(&structured.name.qualified);
    let kind = match structured.kind {
        StructuredKind::Parameters => "action",
        StructuredKind::Entity => "entity type",
        StructuredKind::Complex => "complex type",
    };
    let mut facts = format!("OData {kind} {name}");
    if let Some(base) = structured.base {
        facts.push_str(", derived from ");
        facts.push_str(&code(&structured_type(api, base)?.name.qualified));
    }
    facts.push('.');
    if structured.is_abstract {
        facts.push_str(" Abstract: the service sends types derived from it.");
    }
    if structured.is_open {
        facts.push_str(" Open: it may have properties that are not declared.");
    }
    if structured.has_stream {
        facts.push_str(" It has a media stream.");
    }
    Ok(Docs::described(structured.description.as_deref()).paragraph(&facts))
}

/// Returns the documentation of the enum over a type and its derived types.
pub(super) fn polymorphic(base: &StructuredType) -> Docs {
    let name = code(&base.name.qualified);
    Docs::described(base.description.as_deref()).paragraph(&format!(
        "A {name} or one of its derived types, according to `@odata.type`."
    ))
}

/// Returns the part of an enumeration's table that says how its members are written in addresses, if that is not as
/// strings.
pub(super) fn literal(api: &Api, enumeration: &EnumType) -> String {
    let prefix = api.version.addresses.enum_prefix(enumeration);
    if prefix.is_empty() {
        return String::new();
    }
    format!(" = {}", string_literal(prefix))
}

/// Returns the documentation of an enumeration type.
pub(super) fn enumeration(enumeration: &EnumType) -> Docs {
    let name = code(&enumeration.name.qualified);
    let set = if enumeration.is_flags {
        ", a set of members"
    } else {
        ""
    };
    Docs::described(enumeration.description.as_deref())
        .paragraph(&format!("OData enumeration type {name}{set}."))
}

/// Returns the documentation of a member of an enumeration type.
pub(super) fn member(member: &EnumMember) -> Docs {
    Docs::described(member.description.as_deref())
        .paragraph(&format!("OData member {}.", code(&member.name)))
}

/// Returns the documentation of a field.
pub(super) fn field(
    api: &Api,
    owner: &StructuredType,
    property: &Property,
) -> Result<Docs, Diagnostic> {
    let name = code(&property.name);
    let kind = match property.navigation {
        Some(_) => "navigation property",
        None if owner.holds_parameters() => "parameter",
        None => "property",
    };
    let mut facts = format!(
        "OData {kind} {name}: {}",
        code(&csdl_type(api, &property.type_reference)?)
    );
    if !property.type_reference.is_nullable && property.navigation.is_none() {
        facts.push_str(", not nullable");
    }
    if property.declared_by != owner.name.qualified {
        facts.push_str(", declared by ");
        facts.push_str(&code(&property.declared_by));
    }
    facts.push('.');
    if property.is_computed {
        facts.push_str(" Read-only: set by the service and not sent in requests.");
    }
    if property.is_immutable {
        facts.push_str(" Immutable: it can only be set on creation.");
    }
    if owner.key.contains(&property.name) {
        facts.push_str(" Part of the key.");
    }
    if let Some(navigation) = &property.navigation {
        facts.push_str(if navigation.is_auto_expanded {
            " Answers include it without `$expand`."
        } else {
            " Answers include it only with `$expand`."
        });
        if !navigation.contains_target && !property.type_reference.is_collection {
            facts.push_str(" In a request it is a reference: only its key is sent.");
        }
    }
    Ok(Docs::described(property.description.as_deref()).paragraph(&facts))
}

/// Adds what stands before an item at `indent` columns: its documentation and its deprecation.
pub(super) fn item(text: &mut Text, indent: usize, docs: &Docs, deprecation: Option<&Deprecation>) {
    text.docs(indent, docs);
    text.deprecated(indent, deprecated(deprecation).as_ref());
}

/// Adds what stands before a row of a table. The deprecation has one line there, as a row has.
pub(super) fn row(text: &mut Text, docs: &Docs, deprecation: Option<&Deprecation>) {
    text.docs(4, docs);
    if let Some(deprecated) = deprecated(deprecation) {
        text.line(4, deprecated);
    }
}

/// Returns the attribute of a deprecated element.
pub(super) fn deprecated(deprecation: Option<&Deprecation>) -> Option<Deprecated> {
    let deprecation = deprecation?;
    let mut note = inline(deprecation.description.as_deref().unwrap_or_default());
    if let Some(date) = &deprecation.removal_date {
        if !note.is_empty() {
            note.push(' ');
        }
        note.push_str(&inline(&format!("To be removed on {date}.")));
    }
    let since = deprecation
        .date
        .as_deref()
        .or(deprecation.version.as_deref())
        .map(inline);
    Some(Deprecated {
        since,
        note: (!note.is_empty()).then_some(note),
    })
}
