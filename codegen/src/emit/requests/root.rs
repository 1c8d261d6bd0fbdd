//! `requests/mod.rs`: the modules, and the function that starts requests on a client.

use super::super::docs::{Docs, code};
use super::super::file::{self, File, request_path};
use super::super::imports::Scope;
use super::super::modules::re_exported;
use super::super::text::{Function, Text, string_literal};
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
    let mut builders: Vec<_> = api.resources.builders.iter().collect();
    builders.sort_unstable_by_key(|builder| (&builder.module, &builder.rust));
    let modules: Vec<_> = builders
        .into_iter()
        .map(|builder| (&builder.module, &builder.rust))
        .collect();
    let mut scope = Scope::of_requests("super::models");
    let client = scope.known("Client");
    let mut items = Text::default();
    re_exported(&mut items, &modules, Some("pub(crate) mod routes;"));
    items.blank();
    service(api, &mut scope, &mut items)?;
    items.blank();
    items.docs(
        0,
        &Docs::of(&format!(
            "Returns the entry points of the version {name} of the service."
        )),
    );
    items.line(
        0,
        format_args!("pub fn root(client: &{client}) -> {SERVICE} {{"),
    );
    items.line(4, format_args!("{SERVICE}(client.clone())"));
    items.line(0, "}");
    let mut text = Text::default();
    text.inner_docs(&docs);
    text.blank();
    text.append(&scope.with_imports(&items));
    Ok(file::rust(request_path(api, "mod"), &text))
}

/// Adds the struct over the roots.
fn service(api: &Api, scope: &mut Scope<'_>, text: &mut Text) -> Result<(), Diagnostic> {
    let resources = &api.resources;
    let mut functions = Vec::with_capacity(resources.entries.len() + resources.imports.len());
    for entry in &resources.entries {
        let builder = &builder_of(api, entry.builder)?.rust;
        let (rust, path) = (&entry.rust, &entry.path);
        functions.push(Function {
            docs: Docs::of(&format!("Returns the requests to {}.", code(path))),
            deprecated: None,
            alias: None,
            signature: format!("{rust}(&self) -> {builder}"),
            body: format!(
                "{builder}(self.0.resource(&routes::VERSION, {}))",
                string_literal(path)
            ),
        });
    }
    for method in &resources.imports {
        let code = Code::of_import(api, method, scope)?;
        let docs = method_docs::import(api, method)?;
        functions.push(builder::written(method, &code, docs, None, scope));
    }
    let client = scope.known("Client");
    text.docs(
        0,
        &Docs::of(&format!(
            "The entry points of the version {} of the service.",
            code(&api.version.name)
        )),
    );
    if functions.is_empty() {
        text.line(
            0,
            "#[allow(dead_code, reason = \"nothing can be called at the roots\")]",
        );
    }
    text.line(0, "#[derive(Clone, Debug)]");
    text.line(0, format_args!("pub struct {SERVICE}({client});"));
    text.blank();
    text.implementation(&RustName::of(SERVICE), &functions)
}
