//! `requests/mod.rs`: the modules, and the function that starts everything from a client.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Docs, code};
use super::super::file::{self, File, request_path};
use super::super::imports::Scope;
use super::super::types::builder_of;
use crate::api::{Api, Entry, SERVICE};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// The type that the requests of a version start with, and what it leads to.
pub(in crate::emit) fn root_type(api: &Api) -> Result<(RustName, String), Diagnostic> {
    Ok(match api.resources.entries.as_slice() {
        [entry] => (
            builder_of(api, entry.builder)?.rust.clone(),
            code(&entry.path),
        ),
        _ => (RustName::of(SERVICE), "all of its roots".to_owned()),
    })
}

/// Emits `requests/mod.rs`.
pub(in crate::emit) fn emit(api: &Api) -> Result<File, Diagnostic> {
    let name = code(&api.version.name);
    let docs = Docs::of(&format!(
        "The request builders of {name}: what can be called where."
    ))
    .inner_attributes();
    let mut builders: Vec<_> = api.resources.builders.iter().collect();
    builders.sort_unstable_by_key(|builder| (&builder.module, &builder.rust));
    let modules: Vec<_> = builders.iter().map(|builder| &builder.module).collect();
    let names = builders.iter().map(|builder| &builder.rust);
    let (returned, leads_to) = root_type(api)?;
    let (service, value) = match api.resources.entries.as_slice() {
        [entry] => (None, resource(api, entry, &quote!(client))?.1),
        entries => {
            let service = service(api, entries)?;
            (Some(service), quote!(#returned(client.clone())))
        }
    };
    let start = Docs::of(&format!(
        "Leads to {leads_to} in the version {name} of the service."
    ))
    .attributes(0);
    let code = Scope::of_requests().with_imports(quote! {
        #(mod #modules;)*
        pub(crate) mod routes;

        #(pub use #modules::#names;)*

        #service

        #start
        pub fn root(client: &Client) -> #returned {
            #value
        }
    });
    file::rust(request_path(api, "mod"), quote!(#docs #code))
}

/// The builder of an entry, and the expression that makes it of a client.
fn resource(
    api: &Api,
    entry: &Entry,
    client: &TokenStream,
) -> Result<(RustName, TokenStream), Diagnostic> {
    let builder = &builder_of(api, entry.builder)?.rust;
    let path = &entry.path;
    let value = quote!(#builder(#client.resource(&routes::VERSION, #path)));
    Ok((builder.clone(), value))
}

/// A builder over all roots, for where there are several.
fn service(api: &Api, entries: &[Entry]) -> Result<TokenStream, Diagnostic> {
    let name = code(&api.version.name);
    let docs = Docs::of(&format!("What the version {name} of the service offers.")).attributes(0);
    let mut methods = Vec::with_capacity(entries.len());
    for entry in entries {
        let docs = Docs::of(&format!("Leads to {}.", code(&entry.path))).attributes(4);
        let (builder, value) = resource(api, entry, &quote!(self.0))?;
        let rust = &entry.rust;
        methods.push(quote! {
            #docs
            pub fn #rust(&self) -> #builder {
                #value
            }
        });
    }
    let service = RustName::of(SERVICE);
    Ok(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #service(Client);

        impl #service {
            #(#methods)*
        }
    })
}
