//! Enumeration types without `IsFlags`: an open enum.

use quote::quote;

use super::describe;
use super::error::check_names;
use super::file::{self, File, model_path, rows};
use super::imports::Scope;
use super::types::{serde_impls, text_impls};
use crate::api::{Api, EnumMember, EnumType};
use crate::diagnostic::Diagnostic;
use crate::naming::UNKNOWN_VALUE;

/// Emits one enumeration type.
pub(super) fn emit(api: &Api, enumeration: &EnumType) -> Result<File, Diagnostic> {
    let name = &enumeration.name.rust;
    let members = &enumeration.members;
    check_names(&[UNKNOWN_VALUE], members.iter().map(|member| &member.rust))?;
    let mut scope = Scope::of_model(name);
    let own = scope.model(name);
    let docs = describe::enumeration(enumeration).attributes(0);
    let deprecated = describe::deprecated(enumeration.deprecation.as_ref());
    let variants = members.iter().map(|member| {
        let docs = describe::member(member).attributes(4);
        let deprecated = describe::deprecated(member.deprecation.as_ref());
        let variant = &member.rust;
        quote! {
            #docs
            #deprecated
            #variant,
        }
    });
    let table = rows(
        members
            .iter()
            .map(|EnumMember { rust, .. }| quote!(#own::#rust)),
    );
    let arms = members
        .iter()
        .map(|EnumMember { name, rust, .. }| quote!(Self::#rust => #name,));
    let (serde, text) = (serde_impls(&own), text_impls(&own));
    let code = quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the metadata does not declare.
            UnknownValue(Box<str>),
        }

        static MEMBERS: &[#own] = &#table;

        impl #own {
            /// Returns the declared members.
            pub fn known() -> &'static [Self] {
                MEMBERS
            }

            /// Returns whether the metadata declares the member.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::UnknownValue(_))
            }

            /// Returns the name in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    #(#arms)*
                    Self::UnknownValue(text) => text,
                }
            }
        }


        impl From<&str> for #own {
            /// Returns the member of this name, ignoring case, or the text as an unknown value.
            fn from(text: &str) -> Self {
                emitted::member_of(MEMBERS, Self::as_str, text)
                    .unwrap_or_else(|| Self::UnknownValue(text.into()))
            }
        }

        impl WireValue for #own {
            fn from_text(text: &str) -> Reading<Self> {
                let value = Self::from(text);
                let is_exact = value.as_str() == text;
                emitted::read_member(text, value, is_exact)
            }

            fn to_wire(&self) -> Wire<'_> {
                Wire::Text(self.as_str())
            }

            fn is_declared(&self) -> bool {
                self.is_known()
            }
        }

        impl PartialEq<str> for #own {
            /// Returns whether this is its name, ignoring case.
            fn eq(&self, text: &str) -> bool {
                self.as_str().eq_ignore_ascii_case(text)
            }
        }

        #text

        impl std::fmt::Display for #own {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #serde
    };
    file::rust(
        model_path(api, &enumeration.name.module),
        scope.with_imports(code),
    )
}
