//! Every route as compiled Rust: a module of the crate's own tests that makes each call of the
//! listing, so that a test can send them all.

use proc_macro2::TokenStream;
use quote::quote;

use super::ast;
use super::docs::{Docs, code};
use super::error::EmitError;
use super::file::{self, File};
use super::requests::is_literal;
use super::routes;
use super::types::{structured_type, value_name};
use crate::model::resource::{Argument, Route};
use crate::model::{Api, PrimitiveType, StructuredTypeId, ValueType};

/// `tests/routes/<version>.rs`.
pub(super) fn file(api: &Api) -> Result<File, EmitError> {
    let version = ast::ident(&api.version.module)?;
    let receiver = routes::receiver(api);
    let root = ast::ident(&receiver)?;
    let mut calls = Vec::with_capacity(api.resources.routes.len());
    for route in &api.resources.routes {
        let line = routes::line(api, route, &receiver);
        let (path, request) = call(api, route)?;
        calls.push(quote!(add(calls, #line, #path, #root #request);));
    }
    let docs = Docs::described(
        None,
        &format!("Every line of {}, as a call.", code(&routes::path(api))),
    );
    let docs = docs.attributes(0);
    let crate_name = quote!(msgraph_backup_restore);
    let items = vec![
        syn::parse2(quote!(use #crate_name::{Client, Patch, query::Literal};))?,
        syn::parse2(quote!(use #crate_name::#version::models;))?,
        syn::parse2(quote!(
            use super::{Calls, add};
        ))?,
        syn::parse2(quote! {
            #(#docs)*
            pub(super) fn calls(client: &Client, calls: &mut Calls) {
                let #root = client.#version();
                #(#calls)*
            }
        })?,
    ];
    let lints = syn::parse::Parser::parse2(
        syn::Attribute::parse_inner,
        quote!(#![allow(deprecated, unused_imports, clippy::too_many_lines)]),
    )?;
    Ok(file::rust(
        format!("tests/routes/{}.rs", api.version.module),
        lints,
        items,
    ))
}

/// The address that a call leads to, not percent-encoded, and the call without its receiver.
fn call(api: &Api, route: &Route) -> Result<(String, TokenStream), EmitError> {
    let mut path = route.path.clone();
    let mut code = TokenStream::new();
    for step in &route.call {
        let method = ast::ident(&step.method)?;
        let mut arguments = Vec::with_capacity(step.arguments.len());
        for argument in &step.arguments {
            arguments.push(match argument {
                Argument::Key(_, placeholder) => {
                    let key = placeholder.trim_matches(['{', '}']);
                    path = path.replace(placeholder, key);
                    quote!(#key)
                }
                Argument::Entity(entity) => new_entity(api, *entity)?,
                Argument::Parameters(parameters) => {
                    let name = ast::ident(&structured_type(api, *parameters)?.name.rust)?;
                    quote!(&models::#name::default())
                }
                Argument::Patch(entity) => {
                    let name = ast::ident(&structured_type(api, *entity)?.name.rust)?;
                    quote!(Patch::<models::#name>::new())
                }
                Argument::Parameter(operation, parameter) => {
                    let (name, text, value) = parameter_value(api, *operation, *parameter)?;
                    path = path.replace(&format!("{{{name}}}"), &text);
                    value
                }
            });
        }
        code.extend(quote!(.#method(#(#arguments),*)));
    }
    Ok((path, code))
}

/// An entity with nothing set. Of a polymorphic type it is one of the first type that is not
/// abstract.
fn new_entity(api: &Api, entity: StructuredTypeId) -> Result<TokenStream, EmitError> {
    let declared = structured_type(api, entity)?;
    let name = ast::ident(&declared.name.rust)?;
    if declared.polymorphic.is_none() {
        return Ok(quote!(&models::#name::default()));
    }
    let any = ast::ident(value_name(declared))?;
    for id in std::iter::once(&entity).chain(&declared.derived) {
        let structured = structured_type(api, *id)?;
        if !structured.is_abstract {
            let name = ast::ident(&structured.name.rust)?;
            return Ok(quote!(&models::#any::from(models::#name::default())));
        }
    }
    Ok(quote!(&models::#any::Unknown(models::#name::default())))
}

/// A parameter's name, a value as its address has it, and the same in Rust.
fn parameter_value(
    api: &Api,
    operation: usize,
    parameter: usize,
) -> Result<(&str, String, TokenStream), EmitError> {
    let missing = || EmitError::Missing("parameter", parameter);
    let operation = api.operations.get(operation).ok_or_else(missing)?;
    let parameter = operation.parameters.get(parameter).ok_or_else(missing)?;
    let name = parameter.name.as_str();
    let reference = &parameter.type_reference;
    if is_literal(reference) {
        return Ok((name, "null".to_owned(), quote!(Literal::null())));
    }
    let is_optional = reference.is_nullable || parameter.is_optional;
    let (text, value) = match reference.value {
        ValueType::Primitive(primitive) => match parsed(primitive) {
            Some((text, value)) => (text.to_owned(), quote!(#value.parse().unwrap())),
            None => (name.to_owned(), quote!(#name)),
        },
        ValueType::Enum(id) => {
            let name = ast::ident(&super::types::enum_type(api, id)?.name.rust)?;
            let member = &parameter.name;
            (member.clone(), quote!(&models::#name::from(#member)))
        }
        ValueType::Structured(_) => return Err(missing()),
    };
    Ok((
        name,
        text,
        if is_optional {
            quote!(Some(#value))
        } else {
            value
        },
    ))
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
