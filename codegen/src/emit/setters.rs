//! The construction of a struct: constructors, and a method for each property.

use proc_macro2::TokenStream;
use quote::quote;

use super::describe;
use super::docs::{Docs, code};
use super::error::check_names;
use super::imports::Scope;
use super::types::{argument_type, in_model};
use crate::api::{Api, Property, StructuredType, TypeReference};
use crate::diagnostic::Diagnostic;
use crate::naming::FUNCTIONS;

/// Returns the functions that construct a struct.
pub(super) fn emit(
    api: &Api,
    structured: &StructuredType,
    scope: &mut Scope<'_>,
) -> Result<TokenStream, Diagnostic> {
    let names: Vec<_> = structured.settable().map(Property::method).collect();
    let constants = structured
        .properties
        .iter()
        .map(|property| &property.constant);
    check_names(&FUNCTIONS, names.iter().chain(constants))?;
    let setters = structured
        .settable()
        .map(|property| setter(api, property, scope))
        .collect::<Result<Vec<_>, _>>()?;
    let reference = reference(api, structured, scope)?;
    Ok(quote! {
        /// Creates a value with no property set.
        pub fn new() -> Self {
            Self::default()
        }

        #reference

        #(#setters)*
    })
}

fn setter(
    api: &Api,
    property: &Property,
    scope: &mut Scope<'_>,
) -> Result<TokenStream, Diagnostic> {
    let docs = Docs::default()
        .linked("Sets", &property.name, &field_link(property))
        .attributes(4);
    let deprecated = describe::deprecated(property.deprecation.as_ref());
    let (name, field) = (property.method(), &property.rust);
    let reference = &property.type_reference;
    let argument = in_model(&argument_type(api, reference)?, scope);
    let stored = stored(reference, quote!(value));
    Ok(quote! {
        #docs
        #deprecated
        pub fn #name(mut self, value: #argument) -> Self {
            self.#field = Some(#stored);
            self
        }
    })
}

/// Returns the path to the field of a property, for links.
pub(super) fn field_link(property: &Property) -> String {
    format!("Self#structfield.{}", property.rust.unraw())
}

/// Returns the value of a field, made of an argument.
fn stored(reference: &TypeReference, argument: TokenStream) -> TokenStream {
    match (reference.is_collection, reference.is_given_as_such()) {
        (true, true) => quote!(#argument.into_iter().collect()),
        (true, false) => quote!(#argument.into_iter().map(Into::into).collect()),
        (false, true) => argument,
        (false, false) if reference.is_structured() => quote!(Box::new(#argument.into())),
        (false, false) => quote!(#argument.into()),
    }
}

fn reference(
    api: &Api,
    structured: &StructuredType,
    scope: &mut Scope<'_>,
) -> Result<Option<TokenStream>, Diagnostic> {
    let Some(key) = structured.reference_key() else {
        return Ok(None);
    };
    let docs = reference_docs(structured).attributes(4);
    let parameters = key_parameters(api, &key, scope)?;
    let fields = key.iter().map(|part| {
        let field = &part.rust;
        let stored = stored(&part.type_reference, quote!(#field));
        quote!(#field: Some(#stored),)
    });
    Ok(Some(quote! {
        #docs
        pub fn reference(#(#parameters),*) -> Self {
            Self {
                #(#fields)*
                ..Self::default()
            }
        }
    }))
}

/// Returns the parameters of a function for the parts of a key.
pub(super) fn key_parameters(
    api: &Api,
    key: &[&Property],
    scope: &mut Scope<'_>,
) -> Result<Vec<TokenStream>, Diagnostic> {
    let mut parameters = Vec::with_capacity(key.len());
    for part in key {
        let name = &part.rust;
        let argument = in_model(&argument_type(api, &part.type_reference)?, scope);
        parameters.push(quote!(#name: #argument));
    }
    Ok(parameters)
}

/// Returns the documentation of a function that creates a reference.
pub(super) fn reference_docs(structured: &StructuredType) -> Docs {
    let name = code(&structured.name.qualified);
    Docs::of(&format!("Creates a reference to the {name} with this key."))
}
