//! The listing of routes: for somebody who comes from the REST documentation.
//!
//! A line is the method and the path, then two spaces and the call. Lines are sorted by path, then
//! method; nothing is aligned, so that no line changes because of another.

use super::file::{self, File};
use crate::api::Api;
use crate::api::{Argument, Route};
use crate::naming;

/// `routes-<version>.txt`.
pub(super) fn listing(api: &Api) -> File {
    let receiver = receiver(api);
    let lines = api
        .resources
        .routes
        .iter()
        .map(|route| line(api, route, &receiver));
    file::listing_in_order(path(api), lines)
}

/// Where the listing is.
pub(super) fn path(api: &Api) -> String {
    format!("routes-{}.txt", api.version.module)
}

/// What the calls start from: the first word of the root's name.
pub(super) fn receiver(api: &Api) -> String {
    let [entry] = api.resources.entries.as_slice() else {
        return "service".to_owned();
    };
    let word = entry.rust.split('_').next().unwrap_or_default();
    let word = if naming::is_rust_identifier(word) {
        word
    } else {
        "root"
    };
    word.to_owned()
}

/// `POST /solutions/backupRestore/enable  backup.enable(&body)`.
pub(super) fn line(api: &Api, route: &Route, receiver: &str) -> String {
    format!(
        "{} {}  {receiver}{}",
        route.method,
        route.path,
        call(api, route)
    )
}

/// The call without what it starts from: `.enable(&body)`.
pub(crate) fn call(api: &Api, route: &Route) -> String {
    let mut call = String::new();
    for step in &route.call {
        let arguments: Vec<_> = step
            .arguments
            .iter()
            .map(|argument| text(api, argument))
            .collect();
        call.push_str(&format!(".{}({})", step.method, arguments.join(", ")));
    }
    call
}

fn text(api: &Api, argument: &Argument) -> String {
    match argument {
        Argument::Key(name, _) => name.clone(),
        Argument::Entity(_) | Argument::Parameters(_) => "&body".to_owned(),
        Argument::Patch(_) => "patch".to_owned(),
        Argument::Parameter(operation, parameter) => {
            let operation = api.operations.get(*operation);
            let parameter = operation.and_then(|operation| operation.parameters.get(*parameter));
            parameter
                .map(|parameter| parameter.rust.clone())
                .unwrap_or_default()
        }
    }
}
