//! Request builders: one file each, the table of routes, and the root that hangs them on the client.

mod builder;
mod signature;
mod table;
mod words;

use quote::quote;
use syn::Item;

use super::ast;
use super::docs::{Docs, code};
use super::error::EmitError;
use super::file::{self, File};
use super::modules::{self, Entry};
use super::surface::{Remarks, Surface};
use crate::model::Api;
use crate::model::resource::Builder;

/// Emits everything under `src/<version>/requests/`, and adds to the listing of the surface.
pub(super) fn emit(api: &Api, listing: &mut Vec<String>) -> Result<Vec<File>, EmitError> {
    let tree = &api.resources;
    let folder = format!("src/{}/requests", api.version.module);
    let mut files = Vec::with_capacity(tree.builders.len() + 2);
    let mut entries = Vec::with_capacity(tree.builders.len());
    for builder in &tree.builders {
        // The module becomes a file name, so it must be an identifier.
        ast::ident(&builder.module)?;
        let mut surface = Surface::new("requests");
        let items = builder::items(api, builder, &mut surface)?;
        files.push(file::rust(
            format!("{folder}/{}.rs", builder.module),
            Vec::new(),
            items,
        ));
        listing.extend(surface.into_lines());
        entries.push(Entry {
            module: &builder.module,
            rust: &builder.rust,
        });
    }
    files.push(file::rust(
        format!("{folder}/routes.rs"),
        Vec::new(),
        table::items(api)?,
    ));
    files.push(root(api, &folder, &mut entries, listing)?);
    Ok(files)
}

/// `src/<version>/requests/mod.rs`.
fn root(
    api: &Api,
    folder: &str,
    entries: &mut [Entry<'_>],
    listing: &mut Vec<String>,
) -> Result<File, EmitError> {
    let docs = Docs::described(
        None,
        &format!(
            "The request builders of {}: what can be called where.",
            code(&api.version.name)
        ),
    );
    let mut items = modules::declarations(entries)?;
    items.push(modules::private_module("routes"));
    items.extend(entry_points(api, listing)?);
    Ok(file::rust(
        format!("{folder}/mod.rs"),
        docs.inner_attributes(),
        items,
    ))
}

/// The method of the client that starts everything. Of several roots each is a method of one builder
/// over all of them.
fn entry_points(api: &Api, listing: &mut Vec<String>) -> Result<Vec<Item>, EmitError> {
    let module = ast::ident(&api.version.module)?;
    let name = code(&api.version.name);
    let mut surface = Surface::new("requests");
    let mut items = Vec::new();
    let (returned, value, words) = match api.resources.entries.as_slice() {
        [entry] => {
            let builder = builder_of(api, entry.builder.0)?;
            let returned = ast::ident(&builder.rust)?;
            let path = &entry.path;
            (
                returned,
                quote!((self.resource(&routes::VERSION, #path))),
                code(path),
            )
        }
        entries => {
            let returned = ast::own_ident(SERVICE);
            surface.item(SERVICE, "struct", Remarks::default(), &[]);
            let mut methods = Vec::new();
            for entry in entries {
                let builder = builder_of(api, entry.builder.0)?;
                let (ident, method) = (ast::ident(&builder.rust)?, ast::ident(&entry.rust)?);
                let path = &entry.path;
                let docs =
                    Docs::described(None, &format!("Leads to {}.", code(path))).attributes(4);
                methods.push(quote! {
                    #(#docs)*
                    pub fn #method(&self) -> #ident {
                        #ident(self.0.resource(&routes::VERSION, #path))
                    }
                });
                surface.associated(
                    SERVICE,
                    &format!("{}() -> {}", entry.rust, builder.rust),
                    Remarks::default(),
                );
            }
            let docs =
                Docs::described(None, &format!("What the version {name} offers.")).attributes(0);
            items.push(syn::parse2(quote! {
                #(#docs)*
                #[derive(Clone, Debug)]
                pub struct #returned(crate::Client);
            })?);
            items.push(syn::parse2(quote! { impl #returned { #(#methods)* } })?);
            (
                returned,
                quote!((self.clone())),
                "all of its roots".to_owned(),
            )
        }
    };
    listing.extend(surface.into_lines());
    listing.push(format!(
        "Client::{}() -> requests::{returned}",
        api.version.module
    ));
    let docs = Docs::described(
        None,
        &format!("Leads to {words} in the version {name} of the service."),
    );
    let docs = docs.attributes(4);
    items.push(syn::parse2(quote! {
        impl crate::Client {
            #(#docs)*
            pub fn #module(&self) -> #returned {
                #returned #value
            }
        }
    })?);
    Ok(items)
}

/// The builder over several roots.
const SERVICE: &str = "Service";

/// The builder with this index.
fn builder_of(api: &Api, index: usize) -> Result<&Builder, EmitError> {
    api.resources
        .builders
        .get(index)
        .ok_or(EmitError::Missing("builder", index))
}
