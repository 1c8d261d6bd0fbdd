//! Entity and complex types: a flat struct, and the table from which the runtime makes handles, setters, and what reads
//! and writes it.

use super::describe;
use super::docs::Docs;
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
use super::text::{Text, string_literal};
use super::types::{argument_type, field_type, item_type, structured_type};
use crate::api::{Api, Property, StructuredType};
use crate::diagnostic::Diagnostic;
use crate::naming::{ADDITIONAL, FUNCTIONS};

/// Emits one structured type.
pub(super) fn emit(api: &Api, structured: &StructuredType) -> Result<File, Diagnostic> {
    let name = &structured.name.rust;
    let properties = &structured.properties;
    check_names(
        &[ADDITIONAL],
        properties.iter().map(|property| &property.rust),
    )?;
    let methods: Vec<_> = structured.settable().map(Property::method).collect();
    let constants = properties.iter().map(|property| &property.constant);
    check_names(&FUNCTIONS, methods.iter().chain(constants))?;
    let mut scope = Scope::of_model(name);
    let additional = scope.known("AdditionalProperties");
    let mut text = Text::default();
    let docs = describe::structured(api, structured)?;
    describe::item(&mut text, 0, &docs, structured.deprecation.as_ref());
    text.line(0, "#[non_exhaustive]");
    text.line(0, format_args!("pub struct {name} {{"));
    for property in properties {
        field(api, structured, property, &mut scope, &mut text)?;
    }
    text.line(
        4,
        "/// Undeclared properties, and values that did not fit their declared type.",
    );
    text.line(4, format_args!("pub {ADDITIONAL}: {additional},"));
    text.line(0, "}");
    text.blank();
    table(api, structured, &mut scope, &mut text)?;
    let path = model_path(api, &structured.name.module);
    Ok(file::rust(path, &scope.with_imports(&text)))
}

/// Adds the field that holds a property.
fn field(
    api: &Api,
    structured: &StructuredType,
    property: &Property,
    scope: &mut Scope<'_>,
    text: &mut Text,
) -> Result<(), Diagnostic> {
    let docs = describe::field(api, structured, property)?;
    describe::item(text, 4, &docs, property.deprecation.as_ref());
    let field_type = scope.written(&field_type(api, &property.type_reference)?);
    text.line(4, format_args!("pub {}: {field_type},", property.rust));
    Ok(())
}

/// Adds the table, with a row for each property.
fn table(
    api: &Api,
    structured: &StructuredType,
    scope: &mut Scope<'_>,
    text: &mut Text,
) -> Result<(), Diagnostic> {
    let name = &structured.name.rust;
    let base = match structured.base {
        Some(base) => format!(": {}", scope.model(&structured_type(api, base)?.name.rust)),
        None => String::new(),
    };
    let qualified = string_literal(&structured.name.qualified);
    let reference = reference(api, structured, scope)?;
    text.line(0, "emitted::structured_type! {");
    text.line(4, format_args!("{name}{base} = {qualified}{reference};"));
    for property in &structured.properties {
        describe::row(text, &Docs::default(), property.deprecation.as_ref());
        text.line(4, row(api, structured, property, scope)?);
    }
    text.line(0, "}");
    Ok(())
}

/// Returns the row of a property in the table: everything about it except its documentation.
fn row(
    api: &Api,
    structured: &StructuredType,
    property: &Property,
    scope: &mut Scope<'_>,
) -> Result<String, Diagnostic> {
    let kind = property.handle_kind();
    let (field, handle) = (&property.rust, &property.constant);
    let mut row = format!("{kind} {} {field}", string_literal(&property.name));
    if field.is_raw() {
        row.push_str(&format!(" = {}", string_literal(field.unraw())));
    }
    let reference = &property.type_reference;
    let value = scope.written(&item_type(api, reference)?);
    row.push_str(&if reference.is_collection {
        format!(" {handle}[{value}]")
    } else {
        format!(" {handle}({value})")
    });
    if !property.is_computed {
        let conversion = if reference.is_given_as_such() {
            "exact"
        } else {
            "set"
        };
        row.push_str(&format!(" {conversion} {}", property.method()));
    }
    if structured.key.contains(&property.name) {
        row.push_str(", key");
    }
    if let Some(navigation) = &property.navigation {
        row.push_str(if navigation.contains_target {
            ", contained"
        } else {
            ", navigation"
        });
    }
    if property.is_computed {
        row.push_str(", computed");
    }
    row.push(';');
    Ok(row)
}

/// Returns the part of a table's head from which the function that creates a reference is made; it may be empty.
pub(super) fn reference(
    api: &Api,
    structured: &StructuredType,
    scope: &mut Scope<'_>,
) -> Result<String, Diagnostic> {
    let Some(key) = structured.reference_key() else {
        return Ok(String::new());
    };
    let mut parameters = Vec::with_capacity(key.len());
    for part in key {
        let argument = scope.written(&argument_type(api, &part.type_reference)?);
        parameters.push(format!("{}: {argument}", part.rust));
    }
    Ok(format!(", reference({})", parameters.join(", ")))
}
