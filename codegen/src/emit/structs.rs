//! Entity and complex types: a flat struct, its property handles, and the tables by which the
//! runtime reads and writes it.

use syn::{Expr, Ident, ImplItem, Item, Path};

use super::ast;
use super::docs::{Docs, code};
use super::error::{EmitError, Names};
use super::facts;
use super::models::Emitted;
use super::names::{
    ADDITIONAL_PROPERTIES, NAVIGATION_PROPERTY, NONE, PROPERTY, PROPERTY_INFO, SOME,
    STRUCTURED_TYPE,
};
use super::scope::Scope;
use super::surface::{Remarks, Surface};
use super::templates::Templates;
use super::types::{ValueRustType, structured_type};
use crate::api::{Api, PrimitiveType, Property, StructuredKind, StructuredType, ValueType};
use crate::naming::ADDITIONAL;

/// The static that describes the type to the runtime.
pub(super) const TYPE: &str = "TYPE";

/// Emits one structured type.
pub(super) fn emit<'a>(
    api: &'a Api,
    templates: &Templates,
    structured: &'a StructuredType,
) -> Result<Emitted<'a>, EmitError> {
    let name = structured.name.rust.as_str();
    let ident = ast::ident(name)?;
    let mut scope = Scope::new(name);
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

    let mut items = vec![definition(api, structured, &mut scope, &mut surface)?];
    let mut handles = Vec::with_capacity(structured.properties.len());
    for property in &structured.properties {
        handles.push(handle(api, &mut scope, &mut surface, name, property)?);
    }
    if !handles.is_empty() {
        items.push(ast::inherent_impl(ident.clone(), handles));
    }
    items.push(description(api, structured, &mut scope)?);
    items.push(model(templates, structured, &ident, &mut scope)?);
    for frame in [&templates.struct_value, &templates.struct_debug]
        .into_iter()
        .chain(&templates.serde)
    {
        items.push(frame.of(&ident, &mut scope)?.item());
    }
    Ok(Emitted {
        module: &structured.name.module,
        rust: name,
        items,
        surface,
        scope,
    })
}

/// The struct.
fn definition<'a>(
    api: &'a Api,
    structured: &'a StructuredType,
    scope: &mut Scope<'a>,
    surface: &mut Surface,
) -> Result<Item, EmitError> {
    let name = structured.name.rust.as_str();
    let mut names = Names::default();
    names.add(ADDITIONAL)?;
    let mut fields = Vec::with_capacity(structured.properties.len() + 1);
    for property in &structured.properties {
        names.add(&property.rust)?;
        let value = ValueRustType::of(api, &property.type_reference)?;
        let mut attributes = facts::field(api, structured, property)?.attributes(4);
        attributes.extend(facts::deprecated(property.deprecation.as_ref()));
        fields.push(ast::public_field(
            attributes,
            ast::ident(&property.rust)?,
            value.field_type(scope)?,
        ));
        surface.field(
            name,
            &property.rust,
            &value.field_name(),
            Remarks {
                wire: Some(&property.name),
                is_read_only: property.is_computed,
                is_immutable: property.is_immutable,
                deprecation: property.deprecation.as_ref(),
            },
        );
    }
    let docs =
        Docs::of("What the metadata does not declare, and what did not fit its declared type.");
    fields.push(ast::public_field(
        docs.attributes(4),
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
    attributes.push(ast::derive(&["Clone", "Default", "PartialEq"]));
    Ok(ast::public_struct(attributes, ast::ident(name)?, fields))
}

/// The static that tells the runtime the names of the type and its properties.
fn description<'a>(
    api: &'a Api,
    structured: &'a StructuredType,
    scope: &mut Scope<'a>,
) -> Result<Item, EmitError> {
    let base = match structured.base {
        Some(base) => {
            let base = description_of(structured_type(api, base)?)?;
            ast::call(scope.known(SOME), [base])
        }
        None => ast::path_expression(scope.known(NONE)),
    };
    let mut properties = Vec::with_capacity(structured.properties.len());
    for property in &structured.properties {
        let mut info = ast::call(
            ast::associated(scope.known(PROPERTY_INFO), "new"),
            [
                ast::string_expression(&property.name),
                ast::string_expression(property.rust.trim_start_matches("r#")),
            ],
        );
        if property.is_computed {
            info = ast::method_call(info, "computed");
        }
        if property.type_reference.value == ValueType::Primitive(PrimitiveType::Decimal) {
            info = ast::method_call(info, "decimal");
        }
        properties.push(info);
    }
    let value = ast::struct_expression(
        scope.known(STRUCTURED_TYPE),
        [
            ("name", ast::string_expression(&structured.name.qualified)),
            ("rust_name", ast::string_expression(&structured.name.rust)),
            ("base", base),
            ("properties", ast::reference(ast::array(properties), false)),
        ],
    );
    let ty = ast::path_type(scope.known(STRUCTURED_TYPE));
    Ok(ast::static_item(ast::public_to_parent(), TYPE, ty, value))
}

/// `&super::module::TYPE`: the static of another type.
pub(super) fn description_of(structured: &StructuredType) -> Result<Expr, EmitError> {
    let path = ast::path([
        ast::own_ident("super"),
        ast::ident(&structured.name.module)?,
        ast::own_ident(TYPE),
    ]);
    Ok(ast::reference(ast::path_expression(path), false))
}

/// The table of fields, by their places in [`description`].
fn model(
    templates: &Templates,
    structured: &StructuredType,
    ident: &Ident,
    scope: &mut Scope<'_>,
) -> Result<Item, EmitError> {
    if structured.properties.is_empty() {
        return Ok(templates.empty_model.of(ident, scope)?.item());
    }
    let arms = |is_mutable| {
        let arms = structured.properties.iter().enumerate();
        arms.map(|(index, property)| {
            let field = ast::self_field(ast::ident(&property.rust)?);
            Ok(ast::arm(
                ast::index_pattern(index),
                ast::reference(field, is_mutable),
            ))
        })
        .collect::<Result<Vec<_>, EmitError>>()
    };
    let model = templates.model.of(ident, scope)?;
    Ok(model
        .fill("slot", arms(false)?)?
        .fill("slot_mut", arms(true)?)?
        .item())
}

/// The constant that names a property in queries and updates.
fn handle<'a>(
    api: &'a Api,
    scope: &mut Scope<'a>,
    surface: &mut Surface,
    owner: &'a str,
    property: &'a Property,
) -> Result<ImplItem, EmitError> {
    let kind = match property.navigation {
        Some(_) => NAVIGATION_PROPERTY,
        None => PROPERTY,
    };
    let value = ValueRustType::of(api, &property.type_reference)?;
    let owner_type = ast::path_type(Path::from(ast::own_ident("Self")));
    let value_type = value.handle_type(scope)?;
    let constructor = ast::associated(scope.known(kind), "new");
    let mut attributes = Docs::of(&format!("Names {}.", code(&property.name))).attributes(4);
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
        StructuredKind::Parameters => "parameters",
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
