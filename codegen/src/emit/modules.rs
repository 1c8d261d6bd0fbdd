//! The module roots: which types a version has.

use proc_macro2::Span;
use quote::quote;
use syn::parse::Parser;
use syn::{Attribute, Item, ItemMod, Token, UseName, UsePath, UseTree, Visibility};

use super::ast;
use super::docs::{Docs, code};
use super::error::EmitError;
use super::file::{self, File};
use crate::api::Api;

/// A module of one type, as its parent declares it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry<'a> {
    /// The module and file stem.
    pub(super) module: &'a str,
    /// The type that it defines.
    pub(super) rust: &'a str,
}

/// `src/<version>/mod.rs`.
pub(super) fn version_root(api: &Api) -> Result<File, EmitError> {
    let name = code(&api.version.name);
    let docs = Docs::of(&format!("The version {name} of the service."));
    let mut attributes = docs.inner_attributes();
    attributes.extend(lints()?);
    // What the modules are is said in their own files.
    let root = module(Vec::new(), ast::public(), ast::own_ident("models"));
    let mut items = vec![root];
    if !api.resources.entries.is_empty() {
        let attributes = Attribute::parse_outer.parse2(quote!(#[cfg(feature = "client")]))?;
        items.push(module(
            attributes,
            ast::public(),
            ast::own_ident("requests"),
        ));
    }
    Ok(File {
        path: format!("src/{}/mod.rs", api.version.module),
        content: file::rust(attributes, items),
    })
}

/// `src/<version>/models/mod.rs`.
pub(super) fn models_root(api: &Api, entries: &mut [Entry<'_>]) -> Result<File, EmitError> {
    entries.sort_unstable();
    let docs = Docs::of(&format!(
        "The types of {}: entity, complex and enumeration types.",
        code(&api.version.name)
    ));
    let mut items = Vec::with_capacity(entries.len() * 2);
    for entry in entries.iter() {
        let ident = ast::ident(entry.module)?;
        items.push(module(Vec::new(), Visibility::Inherited, ident.clone()));
        let name = UseTree::Name(UseName {
            ident: ast::ident(entry.rust)?,
        });
        let tree = UseTree::Path(UsePath {
            ident,
            colon2_token: Token![::](Span::call_site()),
            tree: Box::new(name),
        });
        items.push(ast::use_item(ast::public(), tree));
    }
    Ok(File {
        path: format!("src/{}/models/mod.rs", api.version.module),
        content: file::rust(docs.inner_attributes(), items),
    })
}

/// What emitted code does on purpose and lints would report: it defines and implements what is
/// deprecated, a deprecation has a date where crates have a version, tables may have one entry, and
/// the names are those of the metadata.
fn lints() -> Result<Vec<Attribute>, EmitError> {
    Ok(Attribute::parse_inner.parse2(quote! {
        #![allow(
            deprecated,
            unreachable_patterns,
            clippy::deprecated_semver,
            clippy::match_single_binding,
            clippy::module_inception
        )]
    })?)
}

/// `mod ident;`.
fn module(attrs: Vec<Attribute>, vis: Visibility, ident: syn::Ident) -> Item {
    Item::Mod(ItemMod {
        attrs,
        vis,
        unsafety: None,
        mod_token: Token![mod](Span::call_site()),
        ident,
        content: None,
        semi: Some(Token![;](Span::call_site())),
    })
}
