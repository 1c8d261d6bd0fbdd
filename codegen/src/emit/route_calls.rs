//! Every route as compiled Rust: a module of the crate's own tests that makes each call of the
//! listing, so that a test can send them all.

use super::ast;
use super::docs::{Docs, code};
use super::error::EmitError;
use super::file::File;
use super::requests::{Code, is_literal, quoted};
use super::routes;
use super::types::{enum_type, structured_type, value_name};
use crate::api::{Api, PrimitiveType, StructuredTypeId, ValueType};
use crate::api::{Argument, Route};

/// `tests/routes/<version>.rs`.
pub(super) fn file(api: &Api) -> Result<File, EmitError> {
    let (version, package) = (&api.version.module, &api.version.package);
    let receiver = routes::receiver(api);
    let mut text = Code::new();
    text.line(
        0,
        "#![allow(deprecated, unused_imports, clippy::too_many_lines)]",
    );
    text.line(0, "");
    text.line(0, &format!("use {package}::query::Literal;"));
    text.line(0, &format!("use {package}::{version}::models;"));
    text.line(0, &format!("use {package}::{{Client, Patch}};"));
    text.line(0, "");
    text.line(0, "use super::{Calls, add};");
    text.line(0, "");
    text.docs(
        0,
        &Docs::of(&format!(
            "Every line of {}, as a call.",
            code(&routes::path(api))
        )),
    );
    text.line(
        0,
        "pub(super) fn calls(client: &Client, calls: &mut Calls) {",
    );
    text.line(
        4,
        &format!("let {receiver} = {package}::{version}::requests::root(client);"),
    );
    for route in &api.resources.routes {
        let (path, request) = call(api, route)?;
        text.line(4, "add(");
        text.line(8, "calls,");
        text.line(
            8,
            &format!("{},", quoted(&routes::line(api, route, &receiver))),
        );
        text.line(8, &format!("{},", quoted(&path)));
        text.line(8, &format!("{receiver}{request},"));
        text.line(4, ");");
    }
    text.line(0, "}");
    Ok(File {
        path: format!("tests/routes/{version}.rs"),
        content: text.into_text(),
    })
}

/// The address that a call leads to, not percent-encoded, and the call without its receiver.
fn call(api: &Api, route: &Route) -> Result<(String, String), EmitError> {
    let mut path = route.path.clone();
    let mut call = String::new();
    for step in &route.call {
        ast::ident(&step.method)?;
        let mut arguments = Vec::with_capacity(step.arguments.len());
        for argument in &step.arguments {
            arguments.push(match argument {
                Argument::Key(_, placeholder) => {
                    let key = placeholder.trim_matches(['{', '}']);
                    path = path.replace(placeholder, key);
                    quoted(key)
                }
                Argument::Entity(entity) => new_entity(api, *entity)?,
                Argument::Parameters(parameters) => {
                    format!("&models::{}::default()", model(api, *parameters)?)
                }
                Argument::Patch(entity) => {
                    format!("Patch::<models::{}>::new()", model(api, *entity)?)
                }
                Argument::Parameter(operation, parameter) => {
                    let (name, text, value) = parameter_value(api, *operation, *parameter)?;
                    path = path.replace(&format!("{{{name}}}"), &text);
                    value
                }
            });
        }
        call.push_str(&format!(".{}({})", step.method, arguments.join(", ")));
    }
    Ok((path, call))
}

/// The struct of a type.
fn model(api: &Api, id: StructuredTypeId) -> Result<&str, EmitError> {
    let name = &structured_type(api, id)?.name.rust;
    ast::ident(name)?;
    Ok(name)
}

/// An entity with nothing set. Of a polymorphic type it is one of the first type that is not
/// abstract.
fn new_entity(api: &Api, entity: StructuredTypeId) -> Result<String, EmitError> {
    let declared = structured_type(api, entity)?;
    let name = model(api, entity)?;
    if declared.polymorphic.is_none() {
        return Ok(format!("&models::{name}::default()"));
    }
    let any = value_name(declared);
    ast::ident(any)?;
    for id in std::iter::once(&entity).chain(&declared.derived) {
        if !structured_type(api, *id)?.is_abstract {
            let name = model(api, *id)?;
            return Ok(format!("&models::{any}::from(models::{name}::default())"));
        }
    }
    Ok(format!(
        "&models::{any}::Unknown(models::{name}::default())"
    ))
}

/// A parameter's name, a value as its address has it, and the same in Rust.
fn parameter_value(
    api: &Api,
    operation: usize,
    parameter: usize,
) -> Result<(&str, String, String), EmitError> {
    let missing = || EmitError::Missing("parameter", parameter);
    let operation = api.operations.get(operation).ok_or_else(missing)?;
    let parameter = operation.parameters.get(parameter).ok_or_else(missing)?;
    let name = parameter.name.as_str();
    let reference = &parameter.type_reference;
    if is_literal(reference) {
        return Ok((name, "null".to_owned(), "Literal::null()".to_owned()));
    }
    let is_optional = reference.is_nullable || parameter.is_optional;
    let (text, value) = match reference.value {
        ValueType::Primitive(primitive) => match parsed(primitive) {
            Some((text, value)) => (text, format!("{}.parse().unwrap()", quoted(value))),
            None => (name, quoted(name)),
        },
        ValueType::Enum(id) => {
            let rust = &enum_type(api, id)?.name.rust;
            ast::ident(rust)?;
            (name, format!("&models::{rust}::from({})", quoted(name)))
        }
        ValueType::Structured(_) => return Err(missing()),
    };
    let value = if is_optional {
        format!("Some({value})")
    } else {
        value
    };
    Ok((name, text.to_owned(), value))
}

/// A value of a type that is not written in quotes: as an address has it, and as Rust reads it.
fn parsed(primitive: PrimitiveType) -> Option<(&'static str, &'static str)> {
    Some(match primitive {
        PrimitiveType::String => return None,
        PrimitiveType::Boolean => ("true", "true"),
        PrimitiveType::Binary => ("binary'AAEC'", "AAEC"),
        PrimitiveType::Date => ("2026-01-02", "2026-01-02"),
        PrimitiveType::DateTimeOffset => ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        PrimitiveType::Decimal | PrimitiveType::Double | PrimitiveType::Single => ("1.5", "1.5"),
        PrimitiveType::Duration => ("duration'P1D'", "P1D"),
        PrimitiveType::Guid => (
            "00000000-0000-4000-8000-000000000000",
            "00000000-0000-4000-8000-000000000000",
        ),
        PrimitiveType::TimeOfDay => ("03:04:05", "03:04:05"),
        _ => ("1", "1"),
    })
}
