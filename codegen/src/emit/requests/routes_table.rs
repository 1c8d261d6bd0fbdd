//! The table of routes, which messages, traces and batches use.

use quote::quote;

use super::super::docs::{Docs, code};
use super::super::file::{self, File, request_path};
use crate::api::{Api, Route};
use crate::diagnostic::Diagnostic;

/// The names of the authorization schemes that the client distinguishes.
const DELEGATED: &str = "delegated";
const APPLICATION: &str = "application";

/// Emits `routes.rs`.
pub(in crate::emit) fn emit(api: &Api) -> Result<File, Diagnostic> {
    let (name, path) = (&api.version.name, &api.version.path);
    let docs = Docs::of(&format!("The version {} with its routes.", code(name))).attributes(0);
    let routes = api.resources.routes.iter().map(|route| {
        let (method, path) = (route.method, &route.path);
        let delegated = scope(route, DELEGATED).map(|scope| quote!(delegated #scope));
        let application = scope(route, APPLICATION).map(|scope| quote!(application #scope));
        quote!(#method #path #delegated #application;)
    });
    let code = quote! {
        use odata_runtime::emitted;

        emitted::version! {
            #docs
            VERSION = #path;
            #(#routes)*
        }
    };
    file::rust(request_path(api, "routes"), code)
}

/// Returns the scope of a scheme; any one of several suffices, so the first represents all.
fn scope<'a>(route: &'a Route, scheme: &str) -> Option<&'a String> {
    let permission = route
        .permissions
        .iter()
        .find(|permission| permission.scheme == scheme);
    permission.and_then(|permission| permission.scopes.first())
}
