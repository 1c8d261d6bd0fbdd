//! The arguments, the result and the body of a method, as code.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::error::missing;
use super::super::imports::Scope;
use super::super::types::{builder_of, operation_of};
use crate::api::{
    Answer, Api, Builder, BuilderId, Key, KeyPart, Method, MethodCall, Operation, Parameter,
    Payload, Request, RustType, Signature, TypeReference, ValueType,
};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// A method without its name.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) signature: Signature,
    /// The only expression of the body.
    pub(super) body: TokenStream,
}

impl Code {
    /// Returns the code of a method.
    pub(super) fn of(
        api: &Api,
        builder: &Builder,
        method: &Method,
        scope: &mut Scope<'_>,
    ) -> Result<Self, Diagnostic> {
        let signature = api.signature(builder, method);
        let signature =
            signature.ok_or_else(|| missing("type for a builder", builder.entity_type.0))?;
        let body = match &method.call {
            MethodCall::Request(kind) => request(kind.row(), None, TokenStream::new()),
            MethodCall::Property { kind, segment } => {
                let property = api.property(builder.entity_type, segment);
                let property = property.ok_or_else(|| missing("property", 0))?;
                let reference = &property.type_reference;
                if reference.is_collection && kind.row().answer == Answer::Value {
                    quote!(self.0.child(#segment).list())
                } else {
                    request(kind.row(), Some(segment), property_value(reference))
                }
            }
            MethodCall::Key { key, builder: to } => lead(api, builder, *to, by(key))?,
            MethodCall::Navigation {
                segment,
                builder: to,
            }
            | MethodCall::Cast {
                segment,
                builder: to,
            } => lead(api, builder, *to, quote!(.child(#segment)))?,
            MethodCall::Operation {
                kind,
                operation,
                segment,
            } => call(
                operation_of(api, *operation)?,
                segment,
                kind.row(),
                &quote!(self.0),
            ),
            MethodCall::Function {
                operation,
                segment,
                builder: to,
            } => {
                let way = result(operation_of(api, *operation)?, segment);
                lead(api, builder, *to, way)?
            }
        };
        let code = Self { signature, body };
        if matches!(
            method.call,
            MethodCall::Key { .. }
                | MethodCall::Navigation { .. }
                | MethodCall::Function { .. }
                | MethodCall::Cast { .. }
        ) && !code.leads_to(&builder.rust)
        {
            scope.import("super::super::requests".to_owned());
        }
        Ok(code)
    }

    /// Returns the code of a method that calls an import.
    pub(super) fn of_import(api: &Api, method: &Method) -> Result<Self, Diagnostic> {
        let signature = api.operation_signature(method);
        let signature = signature.ok_or_else(|| missing("operation of an import", 0))?;
        let service = quote!(self.0.resource(&routes::VERSION, ""));
        let body = match &method.call {
            MethodCall::Operation {
                kind,
                operation,
                segment,
            } => call(
                operation_of(api, *operation)?,
                segment,
                kind.row(),
                &service,
            ),
            MethodCall::Function {
                operation,
                segment,
                builder,
            } => {
                let way = result(operation_of(api, *operation)?, segment);
                let rust = &builder_of(api, *builder)?.rust;
                quote!(#rust(#service #way))
            }
            _ => return Err(missing("operation of an import", 0)),
        };
        Ok(Self { signature, body })
    }

    /// Returns whether the result is the builder of this name. In its own file it is called `Self`.
    pub(super) fn leads_to(&self, builder: &RustName) -> bool {
        matches!(&self.signature.returned, RustType::Builder(returned) if returned == builder)
    }
}

/// Returns the code of a method from a builder to another one by `way`, which is called on the resource.
fn lead(
    api: &Api,
    from: &Builder,
    to: BuilderId,
    way: TokenStream,
) -> Result<TokenStream, Diagnostic> {
    let rust = &builder_of(api, to)?.rust;
    Ok(if *rust == from.rust {
        quote!(Self(self.0 #way))
    } else {
        quote!(requests::#rust(self.0 #way))
    })
}

/// Returns the expression for an item by its key.
fn by(key: &Key) -> TokenStream {
    let literal = |part: &KeyPart| {
        let rust = &part.rust;
        if is_borrowed(&part.value) {
            quote!(#rust)
        } else {
            quote!(&#rust)
        }
    };
    let parts = key.parts.iter();
    if key.is_segments {
        let segments = parts.map(|part| {
            let rust = &part.rust;
            if part.value.is_text() {
                quote!(.key(#rust))
            } else {
                quote!(.key(&#rust.to_string()))
            }
        });
        return quote!(#(#segments)*);
    }
    if key.is_named() {
        let named = parts.map(|part| {
            let (name, rust) = (&part.name, &part.rust);
            if is_borrowed(&part.value) {
                quote!((#name, #rust.into()))
            } else {
                quote!((#name, (&#rust).into()))
            }
        });
        return quote!(.by_keys(&[#(#named),*]));
    }
    let literals = parts.map(literal);
    quote!(#(.by_key(#literals))*)
}

/// Returns whether a value in an address is borrowed.
fn is_borrowed(value: &ValueType) -> bool {
    value.is_text() || matches!(value, ValueType::Enum(_))
}

/// A request to the resource itself, or to a property, whose value is given so.
fn request(row: &Request, segment: Option<&String>, value: TokenStream) -> TokenStream {
    let given = match row.payload {
        Payload::Entity => quote!(body),
        Payload::Patch => quote!(patch.into()),
        Payload::Bytes => quote!(content_type, content),
        Payload::Reference => quote!(to),
        Payload::Value => value,
        Payload::Nothing | Payload::Parameters => TokenStream::new(),
    };
    let call = RustName::of(row.runtime);
    // The bytes of an entity have a separate segment; other calls of the runtime add theirs.
    let is_media = row.payload == Payload::Bytes || row.answer == Answer::Bytes;
    let own = row.suffix.strip_prefix('/').filter(|_| is_media);
    let segment = segment.map(String::as_str).or(own);
    let child = segment.map(|segment| quote!(.child(#segment)));
    quote!(self.0 #child.#call(#given))
}

/// The value of a property, borrowed as the type that it is.
fn property_value(reference: &TypeReference) -> TokenStream {
    if reference.is_collection {
        quote!(&value.to_vec())
    } else if reference.is_text() {
        quote!(&value.to_owned())
    } else if is_borrowed(&reference.value) || reference.is_structured() {
        quote!(value)
    } else {
        quote!(&value)
    }
}

/// Returns the expression of a call of an operation.
fn call(
    operation: &Operation,
    segment: &str,
    row: &Request,
    resource: &TokenStream,
) -> TokenStream {
    let returned = operation.return_type.as_ref();
    let is_list = returned.is_some_and(|returned| returned.is_collection);
    let is_stream = returned.is_some_and(TypeReference::is_stream);
    if row.http != "POST" {
        let call = RustName::of(match (is_list, is_stream) {
            (true, _) => "list",
            (false, true) => "get_media",
            (false, false) => row.runtime,
        });
        let result = result(operation, segment);
        return quote!(#resource #result.#call());
    }
    let mut call = RustName::of(row.runtime);
    let given = match operation.parameters_type {
        Some(_) => quote!(parameters),
        None => {
            call = call.with_suffix("_empty");
            TokenStream::new()
        }
    };
    if is_list {
        call = call.with_suffix("_list");
    } else if is_stream {
        call = call.with_suffix("_media");
    }
    quote!(#resource.child(#segment).#call(#given))
}

/// Returns the expression for the result of a function.
fn result(operation: &Operation, segment: &str) -> TokenStream {
    let is_plain =
        |parameter: &Parameter| !parameter.is_optional && !parameter.type_reference.is_json();
    if operation.parameters.iter().all(is_plain) {
        let literals = operation.parameters.iter().map(|parameter| {
            let (name, literal) = (&parameter.name, literal(parameter));
            quote!((#name, #literal))
        });
        return quote!(.function(#segment, &[#(#literals),*]));
    }
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, value) = (&parameter.name, parameter_value(parameter));
        quote!((#name, #value))
    });
    quote!(.function_with(#segment, &[#(#parameters),*]))
}

/// Returns the expression that converts an argument of a function to a parameter.
fn parameter_value(parameter: &Parameter) -> TokenStream {
    let name = &parameter.rust;
    let reference = &parameter.type_reference;
    let write = |value: &TokenStream| {
        if reference.is_collection && !reference.is_written_by_caller() {
            quote!(Parameter::json(&#value.to_vec()))
        } else if reference.is_json() {
            quote!(Parameter::json(#value))
        } else if is_borrowed(&reference.value) || reference.is_written_by_caller() {
            quote!(Parameter::literal(#value))
        } else {
            quote!(Parameter::literal(&#value))
        }
    };
    let value = quote!(value);
    let written = write(&value);
    let is_nullable =
        reference.is_nullable && !reference.is_collection && !reference.is_written_by_caller();
    match (parameter.is_optional, is_nullable) {
        (true, _) => quote!(Parameter::optional(#name, |value| #written)),
        (false, true) => quote!(Parameter::nullable(#name, |value| #written)),
        (false, false) => write(&quote!(#name)),
    }
}

/// Returns the expression that converts an argument of a function to a literal.
fn literal(parameter: &Parameter) -> TokenStream {
    let name = &parameter.rust;
    let reference = &parameter.type_reference;
    if reference.is_written_by_caller() {
        return quote!(#name.into());
    }
    match (is_borrowed(&reference.value), reference.is_nullable) {
        (true, _) => quote!(#name.into()),
        (false, true) => quote!(#name.as_ref().into()),
        (false, false) => quote!((&#name).into()),
    }
}
