//! The enum over a type and its derived types, for values whose type is in `@odata.type`.

use proc_macro2::TokenStream;
use quote::quote;

use super::describe;
use super::docs::{Docs, code};
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
use super::structs::reference;
use super::types::{in_model, lent_type};
use crate::api::{Api, PolymorphicName, Property, StructuredType};
use crate::diagnostic::Diagnostic;
use crate::naming::{FUNCTIONS, UNKNOWN};

/// Emits the enum over `base` and its derived types.
pub(super) fn emit(
    api: &Api,
    base: &StructuredType,
    polymorphic: &PolymorphicName,
) -> Result<File, Diagnostic> {
    let name = &polymorphic.rust;
    let concrete = api.variants(base);
    check_names(
        &[UNKNOWN],
        concrete.iter().map(|variant| &variant.name.rust),
    )?;
    let mut scope = Scope::of_model(name);
    let own = scope.model(name);
    let base_type = scope.model(&base.name.rust);
    let docs = describe::polymorphic(base).attributes(0);
    let deprecated = describe::deprecated(base.deprecation.as_ref());
    let methods: Vec<_> = base.properties.iter().map(Property::method).collect();
    check_names(&FUNCTIONS, &methods)?;
    let accessors = base
        .properties
        .iter()
        .map(|property| accessor(api, property, &mut scope))
        .collect::<Result<Vec<_>, _>>()?;
    let names: Vec<_> = concrete.iter().map(|variant| &variant.name.rust).collect();
    let models: Vec<_> = names.iter().map(|name| scope.model(name)).collect();
    let variants = concrete.iter().zip(&models).map(|(variant, model)| {
        let docs = Docs::of(&format!("A {}.", code(&variant.name.qualified))).attributes(4);
        let deprecated = describe::deprecated(variant.deprecation.as_ref());
        let name = &variant.name.rust;
        quote! {
            #docs
            #deprecated
            #name(#model),
        }
    });
    let reference = reference(api, base, &mut scope)?;
    let qualified = &base.name.qualified;
    let code = quote! {
        #docs
        #deprecated
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An undeclared or missing type, with the properties of the base type.
            Unknown(#base_type),
        }

        emitted::polymorphic! {
            #own: #base_type = #qualified #reference;
            #(Self::#names(#models);)*
            #(#accessors;)*
        }
    };
    file::rust(
        model_path(api, &polymorphic.module),
        scope.with_imports(code),
    )
}

/// Returns the row of a property of the base type, which all variants have.
fn accessor(
    api: &Api,
    property: &Property,
    scope: &mut Scope<'_>,
) -> Result<TokenStream, Diagnostic> {
    let docs = Docs::described(property.description.as_deref()).attributes(4);
    let deprecated = describe::deprecated(property.deprecation.as_ref());
    let (wire, name, handle) = (&property.name, property.method(), &property.constant);
    let value = in_model(&lent_type(api, &property.type_reference)?, scope);
    Ok(quote! {
        #docs
        #deprecated
        #wire #name #handle -> #value
    })
}
