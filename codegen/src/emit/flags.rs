//! Enumeration types with `IsFlags`: a set of members.

use quote::quote;

use super::describe;
use super::error::check_names;
use super::file::{self, File, model_path, rows};
use super::imports::Scope;
use super::types::{serde_impls, text_impls};
use crate::api::{Api, EnumMember, EnumType};
use crate::diagnostic::Diagnostic;

/// Emits one enumeration type with `IsFlags`.
pub(super) fn emit(api: &Api, enumeration: &EnumType) -> Result<File, Diagnostic> {
    let name = &enumeration.name.rust;
    let members = &enumeration.members;
    check_names(&[], members.iter().map(|member| &member.rust))?;
    let mut scope = Scope::of_model(name);
    let own = scope.model(name);
    let docs = describe::enumeration(enumeration).attributes(0);
    let deprecated = describe::deprecated(enumeration.deprecation.as_ref());
    let constants = members.iter().map(|member| {
        let docs = describe::member(member).attributes(4);
        let deprecated = describe::deprecated(member.deprecation.as_ref());
        let (constant, bits) = (&member.rust, bits(member));
        quote! {
            #docs
            #deprecated
            pub const #constant: Self = Self(Flags::of(#bits));
        }
    });
    let table = rows(members.iter().map(|member| {
        let (name, bits) = (&member.name, bits(member));
        quote!((#name, #bits))
    }));
    let shown = format!("{name}({{self}})");
    let (serde, text) = (serde_impls(&own), text_impls(&own));
    let code = quote! {
        #docs
        #deprecated
        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        pub struct #name(Flags);

        static MEMBERS: &[(&str, i64)] = &#table;

        impl #own {
            #(#constants)*

            /// Returns the declared members, each as a separate set.
            pub fn known() -> impl Iterator<Item = Self> {
                MEMBERS.iter().map(|(_, bits)| Self(Flags::of(*bits)))
            }

            /// Returns whether the metadata declares all members of the set.
            pub fn is_known(&self) -> bool {
                self.0.is_known(MEMBERS)
            }

            /// Returns the empty set.
            pub fn empty() -> Self {
                Self::default()
            }

            /// Returns whether the set is empty.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// Returns whether all members of `other` are in the set.
            pub fn contains(&self, other: &Self) -> bool {
                self.0.contains(&other.0)
            }

            /// Adds the members of `other`.
            pub fn insert(&mut self, other: Self) {
                self.0.insert(other.0);
            }

            /// Removes the members of `other`.
            pub fn remove(&mut self, other: &Self) {
                self.0.remove(&other.0);
            }

            /// Returns the members one by one, each as a separate set; undeclared ones last.
            pub fn iter(&self) -> impl Iterator<Item = Self> {
                self.0.parts(MEMBERS).into_iter().map(Self)
            }
        }

        impl WireValue for #own {
            fn from_text(text: &str) -> Reading<Self> {
                Flags::read(MEMBERS, text).map(Self)
            }

            fn to_wire(&self) -> Wire<'_> {
                Wire::Display(self)
            }

            fn is_declared(&self) -> bool {
                self.is_known()
            }
        }

        impl BitOr for #own {
            type Output = Self;

            fn bitor(mut self, other: Self) -> Self {
                self.insert(other);
                self
            }
        }

        impl FromIterator<Self> for #own {
            fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
                sets.into_iter().fold(Self::empty(), BitOr::bitor)
            }
        }

        impl From<&str> for #own {
            /// Returns the set of these names, separated by commas, ignoring case; undeclared names are
            /// kept.
            fn from(text: &str) -> Self {
                Self(Flags::parse(MEMBERS, text))
            }
        }

        impl PartialEq<str> for #own {
            /// Returns whether these are the names of its members, separated by commas, ignoring case and order.
            fn eq(&self, text: &str) -> bool {
                self.0 == Flags::parse(MEMBERS, text)
            }
        }

        #text

        impl std::fmt::Display for #own {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.write(MEMBERS, f)
            }
        }

        impl std::fmt::Debug for #own {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, #shown)
            }
        }

        #serde
    };
    file::rust(
        model_path(api, &enumeration.name.module),
        scope.with_imports(code),
    )
}

fn bits(member: &EnumMember) -> proc_macro2::Literal {
    proc_macro2::Literal::i64_unsuffixed(member.value)
}
