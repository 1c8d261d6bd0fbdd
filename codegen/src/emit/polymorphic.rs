//! The enum over a type and its derived types, for values whose type is in `@odata.type`.

use proc_macro2::TokenStream;
use quote::quote;

use super::describe;
use super::docs::{Docs, code};
use super::error::check_names;
use super::file::{self, File, model_path, rows};
use super::imports::Scope;
use super::setters;
use super::types::{in_model, lent_type, serde_impls};
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
        .map(|property| accessor(api, &base_type, property, &mut scope))
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
    let reference = reference(api, base, &base_type, &mut scope)?;
    let table = rows(models.iter().map(|model| quote!(Variant::of::<#model>())));
    let serde = serde_impls(&own);
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

        impl #own {
            #reference

            #(#accessors)*

            /// Returns undeclared properties, and values that did not fit their declared type.
            pub fn additional(&self) -> &AdditionalProperties {
                Polymorphic::object(self).additional()
            }
        }

        impl Target for #own {
            type Entity = #base_type;
        }

        impl Convert for #own {
            fn empty() -> Self {
                emitted::new_variant(None)
            }
        }

        impl Polymorphic for #own {
            const VARIANTS: &'static [Variant<Self>] = &#table;

            fn object(&self) -> &dyn Object {
                match self {
                    #(Self::#names(model) => model,)*
                    Self::Unknown(model) => model,
                }
            }

            fn object_mut(&mut self) -> &mut dyn Object {
                match self {
                    #(Self::#names(model) => model,)*
                    Self::Unknown(model) => model,
                }
            }

            fn unknown(base: #base_type) -> Self {
                Self::Unknown(base)
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        impl WireValue for #own {
            fn hierarchy() -> Option<Hierarchy> {
                Some(Hierarchy::of::<Self>())
            }

            fn new_object(variant: Option<usize>) -> Option<Self> {
                Some(emitted::new_variant(variant))
            }

            fn as_object(&mut self) -> Option<&mut dyn Object> {
                Some(Polymorphic::object_mut(self))
            }

            fn to_wire(&self) -> Wire<'_> {
                emitted::variant_to_wire(self)
            }
        }

        #(
            impl From<#models> for #own {
                fn from(model: #models) -> Self {
                    Self::#names(model)
                }
            }
        )*

        impl std::fmt::Debug for #own {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                emitted::debug(Polymorphic::object(self), f)
            }
        }

        #serde
    };
    file::rust(
        model_path(api, &polymorphic.module),
        scope.with_imports(code),
    )
}

/// Returns the accessor of a property of the base type, which all variants have.
fn accessor(
    api: &Api,
    base: &TokenStream,
    property: &Property,
    scope: &mut Scope<'_>,
) -> Result<TokenStream, Diagnostic> {
    let docs = describe::accessor(property).attributes(4);
    let deprecated = describe::deprecated(property.deprecation.as_ref());
    let (name, constant) = (property.method(), &property.constant);
    let reference = &property.type_reference;
    let value = in_model(&lent_type(api, reference)?, scope);
    let lend = if reference.is_collection {
        quote!(.map(Vec::as_slice))
    } else if reference.is_copied() {
        quote!(.copied())
    } else if reference.is_text() {
        quote!(.map(String::as_str))
    } else {
        TokenStream::new()
    };
    Ok(quote! {
        #docs
        #deprecated
        pub fn #name(&self) -> Option<#value> {
            emitted::get(self, #base::#constant) #lend
        }
    })
}

/// Returns the function that refers to an entity whose type need not be known.
fn reference(
    api: &Api,
    base: &StructuredType,
    base_type: &TokenStream,
    scope: &mut Scope<'_>,
) -> Result<Option<TokenStream>, Diagnostic> {
    let Some(key) = base.reference_key() else {
        return Ok(None);
    };
    let docs = setters::reference_docs(base)
        .paragraph("The type of the entity need not be known.")
        .attributes(4);
    let parameters = setters::key_parameters(api, &key, scope)?;
    let arguments = key.iter().map(|part| &part.rust);
    Ok(Some(quote! {
        #docs
        pub fn reference(#(#parameters),*) -> Self {
            Self::Unknown(#base_type::reference(#(#arguments),*))
        }
    }))
}
