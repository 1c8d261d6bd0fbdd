//! Entity and complex types: a flat struct, its property handles, and the tables by which the
//! runtime reads and writes it.

use syn::ImplItem;

use super::Emitted;
use super::ast;
use super::docs::{Docs, code};
use super::error::{EmitError, Names};
use super::facts;
use super::scope::{Known, Scope};
use super::surface::{Remarks, Surface};
use super::types::{ValueRustType, structured_type};
use crate::model::{Api, Property, StructuredKind, StructuredType};

/// The field that holds what the metadata does not declare.
const ADDITIONAL: &str = "additional";

const ADDITIONAL_PROPERTIES: Known = runtime("AdditionalProperties");
const PROPERTY: Known = runtime("Property");
const NAVIGATION_PROPERTY: Known = runtime("NavigationProperty");

const fn runtime(name: &'static str) -> Known {
    Known {
        module: &["crate", "model"],
        name,
    }
}

/// Emits one structured type.
pub(super) fn emit<'a>(
    api: &'a Api,
    structured: &'a StructuredType,
) -> Result<Emitted<'a>, EmitError> {
    let name = structured.name.rust.as_str();
    let mut scope = Scope::new([name]);
    let mut surface = Surface::new("models");
    surface.item(
        name,
        "struct",
        Remarks {
            wire: Some(&structured.name.qualified),
            deprecation: structured.deprecation.as_ref(),
            ..Remarks::default()
        },
        &marks(api, structured)?,
    );

    let mut names = Names::default();
    names.add(ADDITIONAL)?;
    let mut fields = Vec::with_capacity(structured.properties.len() + 1);
    let mut handles = Vec::with_capacity(structured.properties.len());
    for property in &structured.properties {
        let value = ValueRustType::of(api, &property.type_reference)?;
        let remarks = Remarks {
            wire: Some(&property.name),
            is_read_only: property.is_computed,
            is_immutable: property.is_immutable,
            deprecation: property.deprecation.as_ref(),
        };
        names.add(&property.rust)?;
        let mut attributes = facts::field(api, structured, property)?.attributes(4);
        attributes.extend(facts::deprecated(property.deprecation.as_ref()));
        fields.push(ast::public_field(
            attributes,
            ast::ident(&property.rust)?,
            value.field_type(&mut scope)?,
        ));
        surface.field(name, &property.rust, &value.field_name(), remarks);
        handles.push(handle(&mut scope, &mut surface, name, property, value)?);
    }
    let additional = Docs::described(
        None,
        "What was read and is not declared, or does not fit its declaration.",
    );
    fields.push(ast::public_field(
        additional.attributes(4),
        ast::own_ident(ADDITIONAL),
        ast::path_type(scope.known(ADDITIONAL_PROPERTIES)),
    ));
    surface.field(
        name,
        ADDITIONAL,
        ADDITIONAL_PROPERTIES.name,
        Remarks::default(),
    );

    let mut attributes = facts::structured(api, structured)?.attributes(0);
    attributes.extend(facts::deprecated(structured.deprecation.as_ref()));
    let definition = ast::public_struct(attributes, ast::ident(name)?, fields);
    Ok(Emitted {
        module: &structured.name.module,
        rust: name,
        items: vec![definition, ast::inherent_impl(ast::ident(name)?, handles)],
        surface,
        scope,
    })
}

/// The constant that names a property in queries and updates.
fn handle<'a>(
    scope: &mut Scope<'a>,
    surface: &mut Surface,
    owner: &'a str,
    property: &'a Property,
    value: ValueRustType<'a>,
) -> Result<ImplItem, EmitError> {
    let kind = match property.navigation {
        Some(_) => NAVIGATION_PROPERTY,
        None => PROPERTY,
    };
    let owner_type = ast::path_type(scope.sibling(owner)?);
    let value_type = value.handle_type(scope)?;
    let constructor = ast::associated(scope.known(kind), "new");
    let mut attributes =
        Docs::described(None, &format!("Names {}.", code(&property.name))).attributes(4);
    attributes.extend(facts::deprecated(property.deprecation.as_ref()));
    surface.associated(
        owner,
        &format!(
            "{}: {}<{owner}, {}>",
            property.constant,
            kind.name,
            value.handle_name()
        ),
        Remarks {
            wire: Some(&property.name),
            deprecation: property.deprecation.as_ref(),
            ..Remarks::default()
        },
    );
    Ok(ast::public_const(
        attributes,
        ast::ident(&property.constant)?,
        ast::generic_type(scope.known(kind), [owner_type, value_type]),
        ast::call(constructor, [ast::string_expression(&property.name)]),
    ))
}

/// What the listing says of the type itself.
fn marks(api: &Api, structured: &StructuredType) -> Result<Vec<String>, EmitError> {
    let mut marks = vec![String::from(match structured.kind {
        StructuredKind::Entity => "entity",
        StructuredKind::Complex => "complex",
    })];
    if structured.is_abstract {
        marks.push("abstract".to_owned());
    }
    if structured.is_open {
        marks.push("open".to_owned());
    }
    if structured.has_stream {
        marks.push("stream".to_owned());
    }
    if !structured.key.is_empty() {
        marks.push(format!("key {}", structured.key.join(", ")));
    }
    if let Some(base) = structured.base {
        marks.push(format!(
            "base {}",
            structured_type(api, base)?.name.qualified
        ));
    }
    Ok(marks)
}
