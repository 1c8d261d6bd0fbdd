//! Entity and complex types: a flat struct, its property handles, and the table with which the runtime reads and writes
//! it.

use proc_macro2::TokenStream;
use quote::quote;

use super::describe;
use super::docs::Docs;
use super::error::check_names;
use super::file::{self, File, model_path, rows};
use super::imports::Scope;
use super::setters::{self, field_link};
use super::types::{field_type, in_model, serde_impls, structured_type, value_type};
use crate::api::{Api, PrimitiveType, Property, StructuredType, ValueType};
use crate::diagnostic::Diagnostic;
use crate::naming::{ADDITIONAL, RustName};

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
    let mut handles = Vec::with_capacity(properties.len());
    for property in properties {
        fields.push(field(api, structured, property, &mut scope)?);
        handles.push(handle(api, property, &mut scope)?);
    }
    let docs = describe::structured(api, structured)?.attributes(0);
    let deprecated = describe::deprecated(structured.deprecation.as_ref());
    let base = match structured.base {
        Some(base) => {
            let base = scope.model(&structured_type(api, base)?.name.rust);
            quote!(Some(<#base as Model>::TYPE))
        }
        None => quote!(None),
    };
    let (qualified, rust_name) = (&structured.name.qualified, name.as_str());
    let infos = rows(properties.iter().map(|property| info(structured, property)));
    let names = || properties.iter().map(|property| &property.rust);
    let borrowed = rows(names().map(|name| quote!(&self.#name)));
    let borrowed_mut = rows(names().map(|name| quote!(&mut self.#name)));
    let setters = setters::emit(api, structured, &mut scope)?;
    let serde = serde_impls(&own);
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

        impl #own {
            #(#handles)*

            #setters
        }

        impl Model for #own {
            const TYPE: &'static StructuredType = &StructuredType {
                name: #qualified,
                rust_name: #rust_name,
                base: #base,
                properties: &#infos,
            };

            fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
                visit(&#borrowed);
            }

            fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
                visit(&mut #borrowed_mut, &mut self.additional);
            }

            fn additional(&self) -> &AdditionalProperties {
                &self.additional
            }

            fn additional_mut(&mut self) -> &mut AdditionalProperties {
                &mut self.additional
            }
        }

        impl WireValue for #own {
            fn new_object(_variant: Option<usize>) -> Option<Self> {
                Some(Self::default())
            }

            fn as_object(&mut self) -> Option<&mut dyn Object> {
                Some(self)
            }

            fn to_wire(&self) -> Wire<'_> {
                Wire::Object(self)
            }
        }

        impl std::fmt::Debug for #own {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                emitted::debug(self, f)
            }
        }

        #serde
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

/// Returns the constant that names a property in queries and updates.
fn handle(
    api: &Api,
    property: &Property,
    scope: &mut Scope<'_>,
) -> Result<TokenStream, Diagnostic> {
    let docs = Docs::default()
        .linked("The handle of", &property.name, &field_link(property))
        .attributes(4);
    let deprecated = describe::deprecated(property.deprecation.as_ref());
    let (constant, wire) = (&property.constant, &property.name);
    let kind = RustName::of(property.handle_kind());
    let value = in_model(&value_type(api, &property.type_reference)?, scope);
    Ok(quote! {
        #docs
        #deprecated
        pub const #constant: #kind<Self, #value> = #kind::new(#wire);
    })
}

/// Returns the runtime's information about a property.
fn info(structured: &StructuredType, property: &Property) -> TokenStream {
    let (wire, field) = (&property.name, property.rust.unraw());
    let computed = property.is_computed.then(|| quote!(.computed()));
    let digits = match property.type_reference.value {
        ValueType::Primitive(PrimitiveType::Decimal) => Some(quote!(.decimal())),
        ValueType::Primitive(primitive) if primitive.is_json() => Some(quote!(.untyped())),
        _ => None,
    };
    let is_key = structured.key.contains(&property.name);
    let key = is_key.then(|| quote!(.key()));
    let navigation = property.navigation.as_ref().map(|navigation| {
        if navigation.contains_target {
            quote!(.contained())
        } else {
            quote!(.navigation())
        }
    });
    quote!(PropertyInfo::new(#wire, #field) #key #navigation #computed #digits)
}
