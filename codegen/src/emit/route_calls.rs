//! Every route as compiled Rust: a module of the crate's own tests with each call of the listing, so that a test can
//! send them all.

use std::borrow::Cow;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{Docs, code};
use super::error::missing;
use super::file::{self, File};
use super::requests::entry_method;
use super::routes;
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
    ))
    .inner_attributes();
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
    let mut calls = Vec::with_capacity(api.resources.routes.len());
    for (route, line) in lines {
        let (path, request) = call(api, route)?;
        calls.push(quote!(#line #path #receiver #request;));
    }
    let start = entry_method(api).map(|method| quote!(.#method()));
    let parts: Vec<&[TokenStream]> = calls.chunks(CALLS_OF_A_FUNCTION).collect();
    let names: Vec<Ident> = (1..=parts.len())
        .map(|number| format_ident!("calls_{number}"))
        .collect();
    let code = quote! {
        #docs

        #![allow(deprecated, unused_imports, unused_variables, clippy::too_many_lines)]

        use #package::query::{Literal, Optional};
        use #package::#version::models;
        use #package::{Client, Patch};

        use super::{Calls, add};

        pub(super) fn calls(client: &Client, calls: &mut Calls) {
            #(#names(client, calls);)*
        }

        #(odata_runtime::emitted::route_calls! {
            #names: #receiver = #package::#version::requests::root(client) #start;
            #(#parts)*
        })*
    };
    file::rust(format!("tests/routes/{version}.rs"), code)
}

/// Returns the address of a call, not percent-encoded, and the call without its receiver.
fn call(api: &Api, route: &Route) -> Result<(String, TokenStream), Diagnostic> {
    let mut path = route.path.clone();
    let mut call = TokenStream::new();
    for step in &route.call {
        let mut arguments = Vec::with_capacity(step.arguments.len());
        for argument in &step.arguments {
            arguments.push(match argument {
                Argument::Key(part, placeholder, is_segment) => {
                    let name = placeholder.trim_matches(['{', '}']);
                    let (address, source, value) = sample(api, &part.value, name)?;
                    let text = if *is_segment { source } else { address };
                    path = path.replace(placeholder, text);
                    value
                }
                Argument::Entity(entity) => new_entity(api, *entity)?,
                Argument::Parameters(parameters) => {
                    let name = &structured_type(api, *parameters)?.name.rust;
                    quote!(&models::#name::default())
                }
                Argument::Patch(entity) => {
                    let name = &structured_type(api, *entity)?.name.rust;
                    quote!(Patch::<models::#name>::new())
                }
                Argument::Bytes => quote!("text/plain", "x"),
                Argument::Reference => quote!("x"),
                Argument::Value(owner, name) => property_value(api, *owner, name)?,
                Argument::Parameter(operation, parameter) => {
                    let (name, text, value) = parameter_value(api, *operation, *parameter)?;
                    path = path.replace(&format!("{{{name}}}"), &text);
                    value
                }
            });
        }
        let method = &step.method;
        call.extend(quote!(.#method(#(#arguments),*)));
    }
    Ok((path, call))
}

/// Returns an entity with no property set. Of a polymorphic type it is the first type that is not abstract.
fn new_entity(api: &Api, entity: StructuredTypeId) -> Result<TokenStream, Diagnostic> {
    let declared = structured_type(api, entity)?;
    let name = &declared.name.rust;
    let Some(polymorphic) = &declared.polymorphic else {
        return Ok(quote!(&models::#name::default()));
    };
    let any = &polymorphic.rust;
    for id in std::iter::once(&entity).chain(&declared.derived) {
        let derived = structured_type(api, *id)?;
        if !derived.is_abstract {
            let name = &derived.name.rust;
            return Ok(quote!(&models::#any::from(models::#name::default())));
        }
    }
    Ok(quote!(&models::#any::Unknown(models::#name::default())))
}

/// Returns a value in the form of an address, in the form of a separate segment, and in Rust.
fn sample<'n>(
    api: &Api,
    value: &ValueType,
    name: &'n str,
) -> Result<(&'n str, &'n str, TokenStream), Diagnostic> {
    Ok(match value {
        ValueType::Primitive(primitive) => match primitive.row().literal {
            Literal::Value { address, source } => {
                (address, source, quote!(#source.parse().unwrap()))
            }
            Literal::Text | Literal::Written { .. } => (name, name, quote!(#name)),
        },
        ValueType::Enum(id) => {
            let rust = &enum_type(api, *id)?.name.rust;
            (name, name, quote!(&models::#rust::from(#name)))
        }
        ValueType::Structured(id) => return Err(missing("type", id.0)),
    })
}

/// A value of a property in Rust.
fn property_value(
    api: &Api,
    owner: StructuredTypeId,
    name: &str,
) -> Result<TokenStream, Diagnostic> {
    let property = api.property(owner, name);
    let reference = &property
        .ok_or_else(|| missing("property", owner.0))?
        .type_reference;
    if reference.is_collection {
        return Ok(quote!(&[]));
    }
    match reference.value {
        ValueType::Structured(id) => new_entity(api, id),
        _ => Ok(sample(api, &reference.value, name)?.2),
    }
}

/// Returns a parameter's name, a value in the form of its address, and in Rust.
fn parameter_value(
    api: &Api,
    operation: usize,
    parameter: usize,
) -> Result<(&str, Cow<'_, str>, TokenStream), Diagnostic> {
    let missing = || missing("parameter", parameter);
    let operation = api.operations.get(operation).ok_or_else(missing)?;
    let parameter = operation.parameters.get(parameter).ok_or_else(missing)?;
    let name = parameter.name.as_str();
    let reference = &parameter.type_reference;
    if reference.is_written_by_caller() {
        let literal = if parameter.is_optional {
            quote!(Optional::Value(Literal::null()))
        } else {
            quote!(Literal::null())
        };
        return Ok((name, "null".into(), literal));
    }
    if reference.is_json() {
        let value = match reference.value {
            ValueType::Structured(id) if !reference.is_collection => new_entity(api, id)?,
            _ => quote!(&[]),
        };
        let value = if parameter.is_optional && reference.is_collection {
            quote!(Optional::Value(&[][..]))
        } else if parameter.is_optional {
            quote!(Optional::Value(#value))
        } else if reference.is_nullable && !reference.is_collection {
            quote!(Some(#value))
        } else {
            value
        };
        return Ok((name, format!("@{name}").into(), value));
    }
    let (text, _, value) = sample(api, &reference.value, name)?;
    let value = if reference.is_nullable && !parameter.is_optional {
        quote!(Some(#value))
    } else if parameter.is_optional {
        quote!(Optional::Value(#value))
    } else {
        value
    };
    Ok((name, text.into(), value))
}
