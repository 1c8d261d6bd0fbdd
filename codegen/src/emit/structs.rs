//! Entity and complex types: a flat struct, and the table from which the runtime makes handles, setters, and what reads
//! and writes it.

use proc_macro2::TokenStream;
use quote::quote;

use super::describe;
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
use super::types::{argument_type, field_type, in_model, item_type, structured_type};
use crate::api::{Api, Property, StructuredType};
use crate::diagnostic::Diagnostic;
use crate::naming::{ADDITIONAL, FUNCTIONS, RustName};

/// Emits one structured type.
pub(super) fn emit(api: &Api, structured: &StructuredType) -> Result<File, Diagnostic> {
    let name = &structured.name.rust;
    let properties = &structured.properties;
    check_names(
        &[ADDITIONAL],
        properties.iter().map(|property| &property.rust),
    )?;
    let mut scope = Scope::of_model(name);
    let own = scope.model(name);
    let mut fields = Vec::with_capacity(properties.len());
    let mut table = Vec::with_capacity(properties.len());
    for property in properties {
        fields.push(field(api, structured, property, &mut scope)?);
        table.push(row(api, structured, property, &mut scope)?);
    }
    let methods: Vec<_> = structured.settable().map(Property::method).collect();
    let constants = properties.iter().map(|property| &property.constant);
    check_names(&FUNCTIONS, methods.iter().chain(constants))?;
    let docs = describe::structured(api, structured)?.attributes(0);
    let deprecated = describe::deprecated(structured.deprecation.as_ref());
    let base = match structured.base {
        Some(base) => {
            let base = scope.model(&structured_type(api, base)?.name.rust);
            Some(quote!(: #base))
        }
        None => None,
    };
    let qualified = &structured.name.qualified;
    let reference = reference(api, structured, &mut scope)?;
    let code = quote! {
        #docs
        #deprecated
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Undeclared properties, and values that did not fit their declared type.
            pub additional: AdditionalProperties,
        }

        emitted::structured_type! {
            #own #base = #qualified #reference;
            #(#table;)*
        }
    };
    file::rust(
        model_path(api, &structured.name.module),
        scope.with_imports(code),
    )
}

/// The field that holds a property.
fn field(
    api: &Api,
    structured: &StructuredType,
    property: &Property,
    scope: &mut Scope<'_>,
) -> Result<TokenStream, Diagnostic> {
    let docs = describe::field(api, structured, property)?.attributes(4);
    let deprecated = describe::deprecated(property.deprecation.as_ref());
    let name = &property.rust;
    let field_type = in_model(&field_type(api, &property.type_reference)?, scope);
    Ok(quote! {
        #docs
        #deprecated
        pub #name: #field_type,
    })
}

/// Returns the row of a property in the table: everything about it except its documentation.
fn row(
    api: &Api,
    structured: &StructuredType,
    property: &Property,
    scope: &mut Scope<'_>,
) -> Result<TokenStream, Diagnostic> {
    let deprecated = describe::deprecated(property.deprecation.as_ref());
    let kind = RustName::of(property.handle_kind());
    let (wire, field, handle) = (&property.name, &property.rust, &property.constant);
    let plain = field.unraw();
    let plain = field.is_raw().then(|| quote!(= #plain));
    let reference = &property.type_reference;
    let value = in_model(&item_type(api, reference)?, scope);
    let value = if reference.is_collection {
        quote!([#value])
    } else {
        quote!((#value))
    };
    let setter = (!property.is_computed).then(|| {
        let method = property.method();
        if reference.is_given_as_such() {
            quote!(exact #method)
        } else {
            quote!(set #method)
        }
    });
    let is_key = structured.key.contains(&property.name);
    let key = is_key.then(|| quote!(, key));
    let navigation = property.navigation.as_ref().map(|navigation| {
        if navigation.contains_target {
            quote!(, contained)
        } else {
            quote!(, navigation)
        }
    });
    let computed = property.is_computed.then(|| quote!(, computed));
    Ok(quote! {
        #deprecated
        #kind #wire #field #plain #handle #value #setter #key #navigation #computed
    })
}

/// Returns the part of a table's head from which the function that creates a reference is made.
pub(super) fn reference(
    api: &Api,
    structured: &StructuredType,
    scope: &mut Scope<'_>,
) -> Result<Option<TokenStream>, Diagnostic> {
    let Some(key) = structured.reference_key() else {
        return Ok(None);
    };
    let mut parameters = Vec::with_capacity(key.len());
    for part in key {
        let name = &part.rust;
        let argument = in_model(&argument_type(api, &part.type_reference)?, scope);
        parameters.push(quote!(#name: #argument));
    }
    Ok(Some(quote!(, reference(#(#parameters),*))))
}
