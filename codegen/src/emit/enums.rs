//! Enumeration types without `IsFlags`: an open enum.

use quote::quote;

use super::describe;
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
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
    let literal = describe::literal(api, enumeration);
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
    let rows = members
        .iter()
        .map(|EnumMember { name, rust, .. }| quote!(Self::#rust = #name;));
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

        emitted::enumeration! {
            #own #literal;
            #(#rows)*
        }
    };
    file::rust(
        model_path(api, &enumeration.name.module),
        scope.with_imports(code),
    )
}
