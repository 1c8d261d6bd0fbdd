//! The module roots: which types a version has.

use proc_macro2::Span;
use quote::quote;
use syn::parse::Parser;
use syn::{Attribute, Item, ItemMod, Token, UseName, UsePath, UseTree, Visibility};

use super::ast;
use super::docs::{Docs, code};
use super::error::EmitError;
use super::file::{self, File};
use crate::model::Api;

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
    let docs = Docs::described(None, &format!("The version {name} of the service."));
    let mut attributes = docs.inner_attributes();
    attributes.extend(lints()?);
    let models = Docs::described(
        None,
        &format!("The types of {name}: entity, complex and enumeration types."),
    );
    let root = module(
        models.attributes(0),
        ast::public(),
        ast::own_ident("models"),
    );
    let mut items = vec![root];
    if !api.resources.entries.is_empty() {
        let requests = Docs::described(
            None,
            &format!("The requests of {name}: what can be called where."),
        );
        let mut attributes: Vec<Attribute> =
            Attribute::parse_outer.parse2(quote!(#[cfg(feature = "client")]))?;
        attributes.extend(requests.attributes(0));
        items.push(module(
            attributes,
            ast::public(),
            ast::own_ident("requests"),
        ));
    }
    Ok(file::rust(
        format!("src/{}/mod.rs", api.version.module),
        attributes,
        items,
    ))
}

/// `src/<version>/models/mod.rs`.
pub(super) fn models_root(api: &Api, entries: &mut [Entry<'_>]) -> Result<File, EmitError> {
    let docs = Docs::described(
        None,
        &format!(
            "The types of {}: entity, complex and enumeration types.",
            code(&api.version.name)
        ),
    );
    let items = declarations(entries)?;
    Ok(file::rust(
        format!("src/{}/models/mod.rs", api.version.module),
        docs.inner_attributes(),
        items,
    ))
}

/// `mod module; pub use module::Type;` for each entry, sorted.
pub(super) fn declarations(entries: &mut [Entry<'_>]) -> Result<Vec<Item>, EmitError> {
    entries.sort_unstable();
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
    Ok(items)
}

/// `mod name;`.
pub(super) fn private_module(name: &'static str) -> Item {
    module(Vec::new(), Visibility::Inherited, ast::own_ident(name))
}

/// What emitted code does on purpose and lints would report: it defines and implements what is
/// deprecated, and a deprecation has a date where crates have a version.
fn lints() -> Result<Vec<Attribute>, EmitError> {
    Ok(Attribute::parse_inner.parse2(quote! {
        #![allow(deprecated, clippy::deprecated_semver)]
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
