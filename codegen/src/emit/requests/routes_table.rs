//! The table of routes, which messages, traces and batches use.

use quote::quote;

use super::super::docs::{Docs, code};
use super::super::file::{self, File, Verbatim, request_path, rows};
use crate::api::{Api, Route};
use crate::diagnostic::Diagnostic;

/// The names of the authorization schemes that the client distinguishes.
const DELEGATED: &str = "delegated";
const APPLICATION: &str = "application";

/// Emits `routes.rs`. A route has one line, and one more for the permissions of each scheme, however long its
/// path is.
pub(in crate::emit) fn emit(api: &Api) -> Result<File, Diagnostic> {
    let (name, path) = (&api.version.name, &api.version.path);
    let docs = Docs::of(&format!("The version {} with its routes.", code(name))).attributes(0);
    let mut texts = Verbatim::default();
    let routes = rows(api.resources.routes.iter().map(|route| {
        let method = route.method;
        let path = texts.literal(&route.path);
        let mut scope = |scheme| scope(route, scheme).map(|scope| texts.literal(scope));
        let delegated = scope(DELEGATED).map(|scope| quote!(.delegated(&[#scope])));
        let application = scope(APPLICATION).map(|scope| quote!(.application(&[#scope])));
        quote!(Route::new(#method, #path) #delegated #application)
    }));
    let code = quote! {
        use odata_runtime::emitted::{Route, Version};

        #docs
        pub(crate) static VERSION: Version = Version {
            path: #path,
            agent: concat!("rust-", env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            routes: &#routes,
        };
    };
    Ok(texts.written(file::rust(request_path(api, "routes"), code)?))
}

/// Returns the scope of a scheme; any one of several suffices, so the first represents all.
fn scope<'a>(route: &'a Route, scheme: &str) -> Option<&'a String> {
    let permission = route
        .permissions
        .iter()
        .find(|permission| permission.scheme == scheme);
    permission.and_then(|permission| permission.scopes.first())
}
