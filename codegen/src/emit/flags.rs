//! Enumeration types with `IsFlags`: a set of members.

use proc_macro2::Literal;
use quote::quote;

use super::describe;
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
use crate::api::{Api, EnumType};
use crate::diagnostic::Diagnostic;

/// Emits one enumeration type with `IsFlags`.
pub(super) fn emit(api: &Api, enumeration: &EnumType) -> Result<File, Diagnostic> {
    let name = &enumeration.name.rust;
    let members = &enumeration.members;
    check_names(&[], members.iter().map(|member| &member.rust))?;
    let mut scope = Scope::of_model(name);
    let own = scope.model(name);
    let literal = describe::literal(api, enumeration);
    let docs = describe::enumeration(enumeration).attributes(0);
    let deprecated = describe::deprecated(enumeration.deprecation.as_ref());
    let rows = members.iter().map(|member| {
        let docs = describe::member(member).attributes(4);
        let deprecated = describe::deprecated(member.deprecation.as_ref());
        let (name, constant) = (&member.name, &member.rust);
        let bits = Literal::i64_unsuffixed(member.value);
        quote! {
            #docs
            #deprecated
            #name #constant = #bits;
        }
    });
    let code = quote! {
        #docs
        #deprecated
        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        pub struct #name(Flags);

        emitted::flags! {
            #own #literal;
            #(#rows)*
        }
    };
    file::rust(
        model_path(api, &enumeration.name.module),
        scope.with_imports(code),
    )
}
