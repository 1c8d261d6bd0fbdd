//! The table of routes, which messages, traces and batches look things up in.

use quote::quote;
use syn::Item;

use super::super::docs::{Docs, code};
use super::super::error::EmitError;
use crate::model::Api;
use crate::model::resource::Route;

/// The names of the authorization schemes that the client tells apart.
const DELEGATED: &str = "delegated";
const APPLICATION: &str = "application";

/// `routes.rs`.
pub(super) fn items(api: &Api) -> Result<Vec<Item>, EmitError> {
    let routes = api.resources.routes.iter().map(|route| {
        let Route { method, path, .. } = route;
        let (delegated, application) = (scopes(route, DELEGATED), scopes(route, APPLICATION));
        quote! {
            Route {
                method: #method,
                path: #path,
                delegated: &[#(#delegated),*],
                application: &[#(#application),*],
            }
        }
    });
    let name = &api.version.name;
    let docs = Docs::described(
        None,
        &format!("The version {} with its routes.", code(name)),
    );
    let docs = docs.attributes(0);
    Ok(vec![
        syn::parse2(quote!(
            use crate::request::{Route, Version};
        ))?,
        syn::parse2(quote! {
            #(#docs)*
            pub(crate) static VERSION: Version = Version { path: #name, routes: &[#(#routes),*] };
        })?,
    ])
}

/// The scopes of a scheme; any one of them is enough, so the first one stands for all.
fn scopes<'a>(route: &'a Route, scheme: &str) -> Vec<&'a str> {
    let permission = route
        .permissions
        .iter()
        .find(|permission| permission.scheme == scheme);
    let first = permission.and_then(|permission| permission.scopes.first());
    first.map(String::as_str).into_iter().collect()
}
