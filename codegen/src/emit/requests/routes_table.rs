//! The table of routes, which messages, traces and batches use.

use super::super::docs::{Docs, code};
use super::super::file::{self, File, request_path};
use super::super::text::{Text, string_literal};
use crate::api::{Api, Route};

/// The names of the authorization schemes that the client distinguishes.
const DELEGATED: &str = "delegated";
const APPLICATION: &str = "application";

/// Emits `routes.rs`.
pub(in crate::emit) fn emit(api: &Api) -> File {
    let (name, path) = (&api.version.name, string_literal(&api.version.path));
    let mut text = Text::default();
    text.line(0, "use odata_runtime::emitted;");
    text.blank();
    text.line(0, "emitted::version! {");
    text.docs(
        4,
        &Docs::of(&format!("The version {} with its routes.", code(name))),
    );
    text.line(4, format_args!("VERSION = {path};"));
    for route in &api.resources.routes {
        let method = string_literal(route.end.method);
        let path = string_literal(&api.resources.path(route));
        let [delegated, application] = [DELEGATED, APPLICATION].map(|scheme| {
            let scope = scope(route, scheme).map(|scope| string_literal(scope));
            scope.map_or_else(String::new, |scope| format!(" {scheme} {scope}"))
        });
        text.line(4, format_args!("{method} {path}{delegated}{application};"));
    }
    text.line(0, "}");
    file::rust(request_path(api, "routes"), &text)
}

/// Returns the scope of a scheme; any one of several suffices, so the first represents all.
fn scope<'a>(route: &'a Route, scheme: &str) -> Option<&'a String> {
    let permission = route
        .permissions
        .iter()
        .find(|permission| permission.scheme == scheme);
    permission.and_then(|permission| permission.scopes.first())
}
