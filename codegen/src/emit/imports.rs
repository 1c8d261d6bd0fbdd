//! The meaning of names in an emitted file, and its imports.
//!
//! Emitters write plain names: `Property`, `Option`. A file imports those known names that it uses. Types of the
//! metadata can have any name, including `Property` or `Option`: if a type has such a name, other files write it with
//! its path, and its own file writes the known name with its path.

use std::collections::BTreeSet;

use proc_macro2::{Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::imported::{EMITTED, MODELS, PRELUDE, REQUESTS, find, is_known, module};
use crate::naming::RustName;

impl ToTokens for RustName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ident = if self.is_raw() {
            Ident::new_raw
        } else {
            Ident::new
        };
        tokens.extend([TokenTree::Ident(ident(self.unraw(), Span::call_site()))]);
    }
}

/// The names of one file.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    /// The type that the file defines, if it can have a known name.
    own: Option<&'a RustName>,
    known: &'static [(&'static str, &'static str)],
    /// Paths to import in addition to the known names.
    paths: BTreeSet<String>,
}

impl<'a> Scope<'a> {
    /// Creates the scope of a file that defines the model `own`.
    pub(super) fn of_model(own: &'a RustName) -> Self {
        Self {
            own: Some(own),
            known: MODELS,
            paths: BTreeSet::new(),
        }
    }

    /// Creates the scope of a file of requests.
    pub(super) fn of_requests() -> Self {
        Self {
            own: None,
            known: REQUESTS,
            paths: BTreeSet::new(),
        }
    }

    /// Returns the name of another emitted model, or of this one.
    pub(super) fn model(&mut self, name: &RustName) -> TokenStream {
        if self.own.is_some_and(|own| own == name) {
            return if is_known(name.as_str()) {
                quote!(self::#name)
            } else {
                quote!(#name)
            };
        }
        if is_known(name.as_str()) {
            return quote!(super::#name);
        }
        self.import(format!("super::{name}"));
        quote!(#name)
    }

    /// Imports a path that is not one of the known names.
    pub(super) fn import(&mut self, path: String) {
        self.paths.insert(path);
    }

    /// Returns code with the imports of everything that it uses.
    pub(super) fn with_imports(mut self, code: TokenStream) -> TokenStream {
        let taken = self.own.filter(|own| is_known(own.as_str()));
        let mut emitted = BTreeSet::new();
        let known = self.known;
        let paths = &mut self.paths;
        let code = replace(code, &mut |ident| {
            let name = ident.to_string();
            let module = module(known, &name);
            if taken.is_some_and(|own| *own == name) {
                let module = path(module.or_else(|| find(PRELUDE, &name))?);
                return Some(quote!(::#module::#ident));
            }
            let module = module?;
            if module == EMITTED {
                emitted.insert(name);
            } else {
                paths.insert(format!("{module}::{name}"));
            }
            None
        });
        // Models call the macros of the module too.
        if !emitted.is_empty() || self.own.is_some() {
            // Sorted by its module.
            paths.insert(EMITTED.to_owned());
        }
        let imports = self.paths.iter().map(|import| {
            let tokens = path(import);
            if import == EMITTED {
                let module = self.own.map(|_| quote!(self));
                if emitted.is_empty() {
                    return quote!(use #tokens;);
                }
                let names = emitted.iter().map(|name| path(name));
                let names = module.into_iter().chain(names);
                quote!(use #tokens::{#(#names),*};)
            } else {
                quote!(use #tokens;)
            }
        });
        let code = match taken {
            Some(_) => without_self(code),
            None => code,
        };
        quote!(#(#imports)* #code)
    }
}

/// Removes the `self::` that distinguishes the file's own type from the known name that it has: the known name is
/// written with its path, so the type needs none.
fn without_self(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut plain = TokenStream::new();
    while let Some(token) = tokens.next() {
        let is_colon =
            |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
        match token {
            TokenTree::Ident(ident) if ident == "self" && tokens.next_if(is_colon).is_some() => {
                tokens.next_if(is_colon);
            }
            TokenTree::Group(group) => {
                let inside = without_self(group.stream());
                plain.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            token => plain.extend([token]),
        }
    }
    plain
}

/// Returns the tokens of a path of names that are checked or written by the emitter.
fn path(path: &str) -> TokenStream {
    let segments = path.split("::").map(|segment| match segment {
        "crate" => quote!(crate),
        "super" => quote!(super),
        segment => RustName::of(segment).into_token_stream(),
    });
    quote!(#(#segments)::*)
}

/// Returns whether code names a type of the models.
pub(super) fn uses_models(code: TokenStream) -> bool {
    let mut tokens = code.into_iter().peekable();
    while let Some(token) = tokens.next() {
        // A method or an argument may have the name too.
        let is_path = |next: Option<&TokenTree>| {
            let Some(TokenTree::Punct(punct)) = next else {
                return false;
            };
            punct.as_char() == ':' && punct.spacing() == Spacing::Joint
        };
        let uses = match token {
            TokenTree::Ident(ident) => ident == "models" && is_path(tokens.peek()),
            TokenTree::Group(group) => uses_models(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        if uses {
            return true;
        }
    }
    false
}

/// Replaces names that are not defined in the code and not members of something else.
fn replace(
    tokens: TokenStream,
    replacement: &mut impl FnMut(&Ident) -> Option<TokenStream>,
) -> TokenStream {
    let mut replaced = TokenStream::new();
    let mut is_free = true;
    let mut is_enum = false;
    let mut after_colon = false;
    for token in tokens {
        let mut is_colon = false;
        let next_is_free = match &token {
            TokenTree::Ident(ident) => {
                is_enum |= ident == "enum";
                !["enum", "fn", "struct", "type"]
                    .iter()
                    .any(|keyword| ident == keyword)
            }
            TokenTree::Punct(punct) => {
                is_colon = punct.as_char() == ':';
                !(is_colon && after_colon) && punct.as_char() != '.'
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => true,
        };
        match token {
            TokenTree::Ident(ident) if is_free => match replacement(&ident) {
                Some(path) => replaced.extend(path),
                None => replaced.extend([TokenTree::Ident(ident)]),
            },
            // Variants have names of their own, and their content is in scope anyway.
            TokenTree::Group(group) if is_enum => {
                is_enum = false;
                replaced.extend([TokenTree::Group(group)]);
            }
            TokenTree::Group(group) => {
                let inside = replace(group.stream(), replacement);
                replaced.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            token => replaced.extend([token]),
        }
        is_free = next_is_free;
        after_colon = is_colon;
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_names_are_sorted_and_distinct() {
        for known in [PRELUDE, MODELS, REQUESTS] {
            assert!(known.is_sorted_by(|left, right| left.0 < right.0));
        }
    }
}
