//! `requests/mod.rs`: the modules, and the function that starts requests on a client.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Docs, code};
use super::super::file::{self, File, request_path};
use super::super::imports::{Scope, uses_models};
use super::super::types::builder_of;
use super::code::Code;
use super::{builder, method_docs};
use crate::api::{Access, Api, SERVICE};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// Returns the method for the only root, if the version starts there.
pub(in crate::emit) fn entry_method(api: &Api) -> Option<&RustName> {
    let entry = api.resources.entries.first()?;
    api.version.starts_at_root.then_some(&entry.rust)
}

/// Returns the type of a version's entry point for its users, and a description of it.
pub(in crate::emit) fn root_type(api: &Api) -> Result<(RustName, String), Diagnostic> {
    Ok(match api.resources.entries.as_slice() {
        [entry] if api.version.starts_at_root => (
            builder_of(api, entry.builder)?.rust.clone(),
            code(&entry.path),
        ),
        _ => (RustName::of(SERVICE), "all of its roots".to_owned()),
    })
}

/// Returns what the prefixes mean that names of builders have.
fn prefixes(api: &Api) -> Vec<&'static str> {
    let all = [
        (
            Access::Linked,
            "`Linked…` by navigation to what is contained elsewhere",
        ),
        (Access::Cast, "`Cast…` by a cast to a derived type"),
        (Access::LinkedCast, "`LinkedCast…` by both"),
        (Access::Result, "`Result…` by a function"),
    ];
    let builders = &api.resources.builders;
    let is_there = |access| builders.iter().any(|builder| builder.access == access);
    let found = all.into_iter().filter(|(access, _)| is_there(*access));
    found.map(|(_, meaning)| meaning).collect()
}

/// Emits `requests/mod.rs`.
pub(in crate::emit) fn emit(api: &Api) -> Result<File, Diagnostic> {
    let name = code(&api.version.name);
    let docs = Docs::of(&format!("The request builders of {name}."));
    let prefixes = prefixes(api);
    let docs = if prefixes.is_empty() {
        docs
    } else {
        docs.paragraph(&format!(
            "Names say how a resource is reached: {}. The page of each builder has its calls.",
            prefixes.join(", ")
        ))
    };
    let docs = docs.inner_attributes();
    let mut builders: Vec<_> = api.resources.builders.iter().collect();
    builders.sort_unstable_by_key(|builder| (&builder.module, &builder.rust));
    let modules: Vec<_> = builders.iter().map(|builder| &builder.module).collect();
    let names = builders.iter().map(|builder| &builder.rust);
    let service = service(api)?;
    let returned = RustName::of(SERVICE);
    let start = Docs::of(&format!(
        "Returns the entry points of the version {name} of the service."
    ))
    .attributes(0);
    let mut scope = Scope::of_requests();
    if uses_models(service.clone()) {
        scope.import("super::models".to_owned());
    }
    let code = scope.with_imports(quote! {
        #(mod #modules;)*
        pub(crate) mod routes;

        #(pub use #modules::#names;)*

        #service

        #start
        pub fn root(client: &Client) -> #returned {
            #returned(client.clone())
        }
    });
    file::rust(request_path(api, "mod"), quote!(#docs #code))
}

/// The struct over the roots.
fn service(api: &Api) -> Result<TokenStream, Diagnostic> {
    let entries = &api.resources.entries;
    let name = code(&api.version.name);
    let docs = Docs::of(&format!(
        "The entry points of the version {name} of the service."
    ))
    .attributes(0);
    let mut methods = Vec::with_capacity(entries.len());
    for entry in entries {
        let docs =
            Docs::of(&format!("Returns the requests to {}.", code(&entry.path))).attributes(4);
        let builder = &builder_of(api, entry.builder)?.rust;
        let (rust, path) = (&entry.rust, &entry.path);
        methods.push(quote! {
            #docs
            pub fn #rust(&self) -> #builder {
                #builder(self.0.resource(&routes::VERSION, #path))
            }
        });
    }
    for method in &api.resources.imports {
        let code = Code::of_import(api, method)?;
        let docs = method_docs::import(api, method)?;
        methods.push(builder::written(method, &code, &docs, None));
    }
    let service = RustName::of(SERVICE);
    let unused = methods
        .is_empty()
        .then(|| quote!(#[allow(dead_code, reason = "nothing can be called at the roots")]));
    Ok(quote! {
        #docs
        #unused
        #[derive(Clone, Debug)]
        pub struct #service(Client);

        impl #service {
            #(#methods)*
        }
    })
}
