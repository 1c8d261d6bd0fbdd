//! The listing of routes, for users of the REST documentation. It is emitted as text, and as Markdown with links for
//! the documentation of the version's module.
//!
//! A line is the method and the path, then two spaces and the call. Lines are sorted by path, then method; nothing is
//! aligned, so that no line changes because of another.

use std::collections::{BTreeMap, HashSet};

use super::file::{self, File};
use crate::api::{Api, Route, RouteId, SERVICE};
use crate::naming::RustName;

/// `routes-<version>.txt`.
pub(super) fn listing(api: &Api) -> File {
    let receiver = receiver(api);
    let lines = api
        .resources
        .routes
        .iter()
        .map(|route| line(api, route, &receiver));
    file::listing(path(api), alternate_keys(api).chain(lines))
}

/// Returns a comment for each alternate key, because it leads to the same addresses as the key.
fn alternate_keys(api: &Api) -> impl Iterator<Item = String> {
    let receiver = receiver(api);
    let routes = api.resources.alternate_routes.iter();
    routes.map(move |route| alternate_line(api, route, &receiver))
}

/// `# GET /people(code='{person-code}')  service.people().by_code(code).get()`.
pub(super) fn alternate_line(api: &Api, route: &Route, receiver: &RustName) -> String {
    format!("# {}", line(api, route, receiver))
}

/// The file of the listing in the folder of the version's module.
pub(super) const TABLE: &str = "routes.md";

/// Emits `src/<version>/routes.md`: a heading for each resource of the root, so that the contents of the page link to it,
/// with a list of its requests.
pub(super) fn table(api: &Api) -> File {
    let module = &api.version.module;
    let senders = senders(api);
    let mut text = format!(
        "\nTo find a method of this version by its name, search for `{module}::` and the name.\n\n# Requests\n\n\
         Each request links to the method that sends it; below it is the call.\n"
    );
    let entries = api.resources.entries.iter();
    let roots: HashSet<&str> = entries.map(|entry| entry.path.as_str()).collect();
    let tree = &api.resources;
    let routes = tree.routes.iter().enumerate();
    let mut routes: Vec<(String, usize, &Route)> = routes
        .map(|(index, route)| (tree.path(route), index, route))
        .collect();
    // The routes of a path are adjacent.
    for routes in routes.chunk_by_mut(|one, other| one.0 == other.0) {
        routes.sort_by_key(|(_, _, route)| reading_order(route.end.method));
    }
    let mut group = None;
    for (path, index, route) in routes {
        let name = group_of(&roots, &path);
        if group.as_deref() != Some(&*name) {
            text.push_str(&format!("\n## `{name}`\n\n"));
            group = Some(name);
        }
        let request = format!("`{} {path}`", route.end.method);
        let request = match senders.get(&RouteId(index)) {
            Some((sender, method)) => {
                format!("[{request}](requests::{sender}::{})", method.unraw())
            }
            None => request,
        };
        let call = api.call(route);
        // Both are long. In a list rustdoc breaks them wherever it must, in a table only at hyphens: a page would hide the
        // ends of the others.
        text.push_str(&format!("- {request}<br>`client.{module}(){call}`\n"));
    }
    file::markdown(format!("src/{module}/{TABLE}"), &text)
}

/// Returns the type and the method that send each route.
fn senders(api: &Api) -> BTreeMap<RouteId, (&str, &RustName)> {
    let builders = api.resources.builders.iter();
    let methods = builders.flat_map(|builder| {
        let methods = builder.methods.iter();
        methods.map(move |method| (builder.rust.as_str(), method))
    });
    let imports = api.resources.imports.iter();
    let methods = methods.chain(imports.map(|import| (SERVICE, import)));
    let sent = methods.flat_map(|(builder, method)| {
        let ids = method.routes.iter();
        ids.map(move |id| (*id, (builder, &method.rust)))
    });
    sent.collect()
}

/// Returns the position of a method among those of a path, in the order in which readers look for them: reading, adding,
/// changing, removing.
fn reading_order(method: &str) -> usize {
    let methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];
    methods
        .iter()
        .position(|known| *known == method)
        .unwrap_or(methods.len())
}

/// Returns the heading of a route: the first segment below the root that it starts from, or the root's own path.
fn group_of(roots: &HashSet<&str>, path: &str) -> String {
    let ends = path.rmatch_indices(['/', '(']).map(|(end, _)| end);
    let mut parts = std::iter::once(path.len())
        .chain(ends)
        .map(|end| path.split_at(end));
    let found = parts.find(|(root, _)| roots.contains(root));
    let below = found.map_or("", |(_, below)| below);
    let first = below.trim_start_matches('/');
    let first = first.split(['/', '(']).next().unwrap_or_default();
    if !below.starts_with('/') || first.starts_with(['{', '$']) {
        let end = path.len().saturating_sub(below.len());
        return path.get(..end).unwrap_or_default().to_owned();
    }
    first.to_owned()
}

/// Returns the path of the listing.
pub(super) fn path(api: &Api) -> String {
    format!("routes-{}.txt", api.version.module)
}

/// Returns the receiver of the calls: the configured name, or `service`, or if calls start at the root, the first word
/// of its name.
pub(super) fn receiver(api: &Api) -> RustName {
    if let Some(receiver) = &api.version.receiver {
        return receiver.clone();
    }
    let [entry] = api.resources.entries.as_slice() else {
        return RustName::of("service");
    };
    if !api.version.starts_at_root {
        return RustName::of("service");
    }
    let word = entry.rust.as_str().split('_').next().unwrap_or_default();
    RustName::new(word).unwrap_or_else(|| RustName::of("root"))
}

/// `POST /solutions/backupRestore/enable  backup.enable(&body)`.
pub(super) fn line(api: &Api, route: &Route, receiver: &RustName) -> String {
    format!(
        "{} {}  {receiver}{}",
        route.end.method,
        api.resources.path(route),
        api.call(route)
    )
}
