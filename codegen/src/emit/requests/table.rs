//! The table of routes, in which messages, traces and batches look things up.

use super::super::docs::{Docs, code};
use super::code::{Code, quoted};
use crate::api::Api;
use crate::api::Route;

/// The names of the authorization schemes that the client tells apart.
const DELEGATED: &str = "delegated";
const APPLICATION: &str = "application";

/// The text of `routes.rs`: a line for each route.
pub(super) fn content(api: &Api) -> String {
    let mut text = Code::new();
    let name = &api.version.name;
    text.line(0, "use odata_runtime::emitted::{Route, Version};");
    text.line(0, "");
    text.docs(
        0,
        &Docs::of(&format!("The version {} with its routes.", code(name))),
    );
    text.line(0, "pub(crate) static VERSION: Version = Version {");
    text.line(4, &format!("path: {},", quoted(&api.version.path)));
    text.line(
        4,
        "agent: concat!(\"rust-\", env!(\"CARGO_PKG_NAME\"), \"/\", env!(\"CARGO_PKG_VERSION\")),",
    );
    text.line(4, "routes: &[");
    for route in &api.resources.routes {
        let (delegated, application) = (scope(route, DELEGATED), scope(route, APPLICATION));
        let line = format!(
            "Route {{ method: {}, path: {}, delegated: &[{delegated}], application: &[{application}] }},",
            quoted(route.method),
            quoted(&route.path),
        );
        text.line(8, &line);
    }
    text.line(4, "],");
    text.line(0, "};");
    text.into_text()
}

/// The scope of a scheme; any one of several is enough, so the first stands for all.
fn scope(route: &Route, scheme: &str) -> String {
    let permission = route
        .permissions
        .iter()
        .find(|permission| permission.scheme == scheme);
    let first = permission.and_then(|permission| permission.scopes.first());
    first.map(|scope| quoted(scope)).unwrap_or_default()
}
