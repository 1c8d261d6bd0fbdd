//! Every route as compiled Rust: a module of the crate's own tests with each call of the listing, so that a test can
//! send them all.

use std::borrow::Cow;

use super::docs::{Docs, code};
use super::error::missing;
use super::file::{self, File};
use super::requests::entry_method;
use super::routes;
use super::text::{Text, string_literal};
use super::types::{enum_type, structured_type};
use crate::api::{Api, Argument, Route, StructuredTypeId, ValueType};
use crate::diagnostic::Diagnostic;
use crate::primitive::Literal;

/// How many calls a function has. The compiler needs memory for all that one function holds at once: for 60,000 calls
/// more than 20 GB.
const CALLS_OF_A_FUNCTION: usize = 500;

/// Emits `tests/routes/<version>.rs`.
pub(super) fn emit(api: &Api) -> Result<File, Diagnostic> {
    let (version, package) = (&api.version.module, &api.version.package);
    let receiver = routes::receiver(api);
    let docs = Docs::of(&format!(
        "Every line of {}, as a call: the line, the address, and the request.",
        code(&routes::path(api))
    ));
    let lines = api
        .resources
        .alternate_routes
        .iter()
        .map(|route| (route, routes::alternate_line(api, route, &receiver)));
    let lines = lines.chain(
        api.resources
            .routes
            .iter()
            .map(|route| (route, routes::line(api, route, &receiver))),
    );
    let lines: Vec<_> = lines.collect();
    let start = entry_method(api).map_or_else(String::new, |method| format!(".{method}()"));
    let mut text = Text::default();
    text.inner_docs(&docs);
    text.line(
        0,
        "#![allow(deprecated, unused_imports, unused_variables, clippy::too_many_lines)]",
    );
    text.blank();
    text.line(
        0,
        format_args!("use {package}::query::{{Literal, Optional}};"),
    );
    text.line(0, format_args!("use {package}::{version}::models;"));
    text.line(0, format_args!("use {package}::{{Client, Patch}};"));
    text.line(0, "use super::{Calls, add};");
    text.blank();
    let parts = || (1..).zip(lines.chunks(CALLS_OF_A_FUNCTION));
    text.line(
        0,
        "pub(super) fn calls(client: &Client, calls: &mut Calls) {",
    );
    for (number, _) in parts() {
        text.line(4, format_args!("calls_{number}(client, calls);"));
    }
    text.line(0, "}");
    for (number, part) in parts() {
        text.blank();
        text.line(0, "odata_runtime::emitted::route_calls! {");
        text.line(
            4,
            format_args!(
                "calls_{number}: {receiver} = {package}::{version}::requests::root(client){start};"
            ),
        );
        for (route, line) in part {
            let (path, request) = call(api, route)?;
            let (line, path) = (string_literal(line), string_literal(&path));
            text.line(4, format_args!("{line} {path} {receiver}{request};"));
        }
        text.line(0, "}");
    }
    Ok(file::rust(format!("tests/routes/{version}.rs"), &text))
}

/// Returns the address of a call, not percent-encoded, and the call without its receiver.
fn call(api: &Api, route: &Route) -> Result<(String, String), Diagnostic> {
    let path = api.resources.path(route);
    let mut address = Address {
        filled: String::with_capacity(path.len()),
        rest: &path,
    };
    let mut call = String::new();
    for step in api.resources.steps(route) {
        let mut arguments = Vec::with_capacity(step.arguments.len());
        for argument in &step.arguments {
            arguments.push(match argument {
                Argument::Key(part, placeholder, is_segment) => {
                    let name = placeholder.trim_matches(['{', '}']);
                    let (literal, source, value) = sample(api, &part.value, name)?;
                    let text = if *is_segment { source } else { literal };
                    address.fill(placeholder, text);
                    value
                }
                Argument::Entity(entity) => new_entity(api, *entity)?,
                Argument::Parameters(parameters) => {
                    let name = &structured_type(api, *parameters)?.name.rust;
                    format!("&models::{name}::default()")
                }
                Argument::Patch(entity) => {
                    let name = &structured_type(api, *entity)?.name.rust;
                    format!("Patch::<models::{name}>::new()")
                }
                Argument::Bytes => r#""text/plain", "x""#.to_owned(),
                Argument::Reference => r#""x""#.to_owned(),
                Argument::Value(owner, property) => property_value(api, *owner, *property)?,
                Argument::Parameter(operation, parameter) => {
                    let (name, text, value) = parameter_value(api, *operation, *parameter)?;
                    address.fill(&format!("{{{name}}}"), &text);
                    value
                }
            });
        }
        call.push_str(&format!(".{}({})", step.method, arguments.join(", ")));
    }
    Ok((address.filled + address.rest, call))
}

/// An address in which values stand for the first placeholders: those of the steps to it, in their order.
struct Address<'a> {
    filled: String,
    rest: &'a str,
}

impl Address<'_> {
    /// Writes a value for the next placeholder.
    fn fill(&mut self, placeholder: &str, value: &str) {
        if let Some((before, after)) = self.rest.split_once(placeholder) {
            self.filled.push_str(before);
            self.filled.push_str(value);
            self.rest = after;
        }
    }
}

/// Returns an entity with no property set. Of a polymorphic type it is the first type that is not abstract.
fn new_entity(api: &Api, entity: StructuredTypeId) -> Result<String, Diagnostic> {
    let declared = structured_type(api, entity)?;
    let name = &declared.name.rust;
    let Some(polymorphic) = &declared.polymorphic else {
        return Ok(format!("&models::{name}::default()"));
    };
    let any = &polymorphic.rust;
    for id in std::iter::once(&entity).chain(&declared.derived) {
        let derived = structured_type(api, *id)?;
        if !derived.is_abstract {
            let name = &derived.name.rust;
            return Ok(format!("&models::{any}::from(models::{name}::default())"));
        }
    }
    Ok(format!(
        "&models::{any}::Unknown(models::{name}::default())"
    ))
}

/// Returns a value in the form of an address, in the form of a separate segment, and in Rust.
fn sample<'n>(
    api: &Api,
    value: &ValueType,
    name: &'n str,
) -> Result<(&'n str, &'n str, String), Diagnostic> {
    Ok(match value {
        ValueType::Primitive(primitive) => match primitive.row().literal {
            Literal::Value { address, source } => (
                address,
                source,
                format!("{}.parse().unwrap()", string_literal(source)),
            ),
            Literal::Text | Literal::Written { .. } => {
                (name, name, string_literal(name).to_string())
            }
        },
        ValueType::Enum(id) => {
            let rust = &enum_type(api, *id)?.name.rust;
            (
                name,
                name,
                format!("&models::{rust}::from({})", string_literal(name)),
            )
        }
        ValueType::Structured(id) => return Err(missing("type", id.0)),
    })
}

/// A value of a property in Rust.
fn property_value(api: &Api, owner: StructuredTypeId, index: usize) -> Result<String, Diagnostic> {
    let property = api.property(owner, index);
    let property = property.ok_or_else(|| missing("property", index))?;
    let reference = &property.type_reference;
    if reference.is_collection {
        return Ok("&[]".to_owned());
    }
    match reference.value {
        ValueType::Structured(id) => new_entity(api, id),
        _ => Ok(sample(api, &reference.value, &property.name)?.2),
    }
}

/// Returns a parameter's name, a value in the form of its address, and in Rust.
fn parameter_value(
    api: &Api,
    operation: usize,
    parameter: usize,
) -> Result<(&str, Cow<'_, str>, String), Diagnostic> {
    let missing = || missing("parameter", parameter);
    let operation = api.operations.get(operation).ok_or_else(missing)?;
    let parameter = operation.parameters.get(parameter).ok_or_else(missing)?;
    let name = parameter.name.as_str();
    let reference = &parameter.type_reference;
    if reference.is_written_by_caller() {
        let literal = if parameter.is_optional {
            "Optional::Value(Literal::null())".to_owned()
        } else {
            "Literal::null()".to_owned()
        };
        return Ok((name, "null".into(), literal));
    }
    if reference.is_json() {
        let value = match reference.value {
            ValueType::Structured(id) if !reference.is_collection => new_entity(api, id)?,
            _ => "&[]".to_owned(),
        };
        let value = if parameter.is_optional && reference.is_collection {
            "Optional::Value(&[][..])".to_owned()
        } else if parameter.is_optional {
            format!("Optional::Value({value})")
        } else if reference.is_nullable && !reference.is_collection {
            format!("Some({value})")
        } else {
            value
        };
        return Ok((name, format!("@{name}").into(), value));
    }
    let (text, _, value) = sample(api, &reference.value, name)?;
    let value = if reference.is_nullable && !parameter.is_optional {
        format!("Some({value})")
    } else if parameter.is_optional {
        format!("Optional::Value({value})")
    } else {
        value
    };
    Ok((name, text.into(), value))
}
