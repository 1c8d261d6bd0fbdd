//! The listing of routes: for somebody who comes from the REST documentation.
//!
//! A line is the method and the path, then two spaces and the call. Lines are sorted by path, then
//! method; nothing is aligned, so that no line changes because of another.

use super::file::{self, File};
use crate::api::Api;
use crate::api::Route;
use crate::naming::RustName;

/// `routes-<version>.txt`.
pub(super) fn listing(api: &Api) -> File {
    let receiver = receiver(api);
    let lines = api
        .resources
        .routes
        .iter()
        .map(|route| line(api, route, &receiver));
    file::listing(path(api), lines)
}

/// Where the listing is.
pub(super) fn path(api: &Api) -> String {
    format!("routes-{}.txt", api.version.module)
}

/// What the calls start from: what the configuration says, or `service`, and where they start at
/// the root, the first word of its name.
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
    let word = entry.rust.split('_').next().unwrap_or_default();
    RustName::new(word).unwrap_or_else(|| RustName::of("root"))
}

/// `POST /solutions/backupRestore/enable  backup.enable(&body)`.
pub(super) fn line(api: &Api, route: &Route, receiver: &RustName) -> String {
    format!(
        "{} {}  {receiver}{}",
        route.method,
        route.path,
        api.call(route)
    )
}
