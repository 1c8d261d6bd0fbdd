//! What a method takes, gives and does, as code.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::error::missing;
use super::super::imports::Scope;
use super::super::types::{builder_of, operation_of};
use crate::api::{
    Api, Builder, BuilderId, Key, KeyPart, Method, MethodCall, Operation, Parameter, Payload,
    Request, RustType, Signature, ValueType,
};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// A method without its name.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) signature: Signature,
    /// The one expression that it consists of.
    pub(super) body: TokenStream,
}

impl Code {
    /// The code of a method.
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
            MethodCall::Request(kind) => request(kind.row()),
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
            } => call(operation_of(api, *operation)?, segment, kind.row()),
        };
        let code = Self { signature, body };
        if matches!(
            method.call,
            MethodCall::Key { .. } | MethodCall::Navigation { .. } | MethodCall::Cast { .. }
        ) && !code.leads_to(&builder.rust)
        {
            scope.import("super::super::requests".to_owned());
        }
        Ok(code)
    }

    /// Whether what is returned is the builder of this name. In its own file it is called `Self`.
    pub(super) fn leads_to(&self, builder: &RustName) -> bool {
        matches!(&self.signature.returned, RustType::Builder(returned) if returned == builder)
    }
}

/// Leads from a builder to another by `way`, which is called on the resource.
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

/// The way to an item by its key.
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

/// Whether a value that stands in an address is given as a borrow.
fn is_borrowed(value: &ValueType) -> bool {
    value.is_text() || matches!(value, ValueType::Enum(_))
}

/// A request to the resource itself.
fn request(row: &Request) -> TokenStream {
    let given = match row.payload {
        Payload::Entity => quote!(body),
        Payload::Patch => quote!(patch.into()),
        Payload::Nothing | Payload::Parameters => TokenStream::new(),
    };
    let call = RustName::of(row.runtime);
    quote!(self.0.#call(#given))
}

/// The call of an operation.
fn call(operation: &Operation, segment: &str, row: &Request) -> TokenStream {
    let is_list = operation
        .return_type
        .as_ref()
        .is_some_and(|returned| returned.is_collection);
    if row.http != "POST" {
        let literals = operation.parameters.iter().map(|parameter| {
            let (name, literal) = (&parameter.name, literal(parameter));
            quote!((#name, #literal))
        });
        let call = RustName::of(if is_list { "list" } else { row.runtime });
        return quote!(self.0.function(#segment, &[#(#literals),*]).#call());
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
    }
    quote!(self.0.child(#segment).#call(#given))
}

/// The expression that makes a literal of what a function takes for a parameter.
fn literal(parameter: &Parameter) -> TokenStream {
    let name = &parameter.rust;
    let reference = &parameter.type_reference;
    if reference.is_written_by_caller() {
        return quote!(#name.into());
    }
    let is_optional = reference.is_nullable || parameter.is_optional;
    match (is_borrowed(&reference.value), is_optional) {
        (true, _) => quote!(#name.into()),
        (false, true) => quote!(#name.as_ref().into()),
        (false, false) => quote!((&#name).into()),
    }
}
