//! The module roots: the types of a version.

use quote::quote;

use super::docs::{Docs, code};
use super::file::{self, File};
use crate::api::Api;
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// `src/<version>/mod.rs`.
pub(super) fn version_root(api: &Api) -> Result<File, Diagnostic> {
    let name = code(&api.version.name);
    let docs = Docs::of(&format!("The version {name} of the service.")).inner_attributes();
    let requests = (!api.resources.is_empty()).then(|| {
        let feature = (!api.version.is_included).then(|| quote!(#[cfg(feature = "client")]));
        quote! {
            #feature
            pub mod requests;
        }
    });
    let routes = (!api.resources.entries.is_empty()).then(|| {
        let table = super::routes::TABLE;
        if api.version.is_included {
            quote!(#![doc = include_str!(#table)])
        } else {
            quote!(#![cfg_attr(feature = "client", doc = include_str!(#table))])
        }
    });
    // These lints would report intended properties of emitted code: it defines and implements deprecated items, a
    // deprecation has a date instead of a crate version, and the names are those of the metadata. The modules are
    // documented in their own files.
    // Of included code, a program need not use everything.
    let unused = api
        .version
        .is_included
        .then(|| quote!(dead_code, unused_imports,));
    let code = quote! {
        #docs
        #routes
        #![allow(#unused deprecated, clippy::deprecated_semver, clippy::module_inception)]

        pub mod models;
        #requests
    };
    file::rust(format!("src/{}/mod.rs", api.version.module), code)
}

/// `src/<version>/models/mod.rs`.
pub(super) fn models_root(api: &Api) -> Result<File, Diagnostic> {
    let name = code(&api.version.name);
    let docs = Docs::of(&format!(
        "The types of {name}: entity, complex and enumeration types."
    ))
    .inner_attributes();
    let enums = api.enum_types.iter();
    let mut types: Vec<(&RustName, &RustName)> = enums
        .map(|enumeration| (&enumeration.name.module, &enumeration.name.rust))
        .collect();
    for structured in &api.structured_types {
        types.push((&structured.name.module, &structured.name.rust));
        let polymorphic = structured.polymorphic.iter();
        types.extend(polymorphic.map(|names| (&names.module, &names.rust)));
    }
    types.sort_unstable();
    let (modules, names): (Vec<_>, Vec<_>) = types.into_iter().unzip();
    let code = quote! {
        #docs

        #(mod #modules;)*

        #(pub use #modules::#names;)*
    };
    file::rust(format!("src/{}/models/mod.rs", api.version.module), code)
}
