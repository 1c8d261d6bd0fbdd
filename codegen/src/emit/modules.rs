//! The module roots: the types of a version.

use super::docs::{Docs, code};
use super::file::{self, File};
use super::text::Text;
use crate::api::Api;
use crate::naming::RustName;

/// `src/<version>/mod.rs`.
pub(super) fn version_root(api: &Api) -> File {
    let version = &api.version;
    let mut text = Text::default();
    let name = code(&version.name);
    text.inner_docs(&Docs::of(&format!("The version {name} of the service.")));
    if !api.resources.entries.is_empty() {
        let table = format!("include_str!({:?})", super::routes::TABLE);
        if version.is_included {
            text.line(0, format_args!("#![doc = {table}]"));
        } else {
            text.line(
                0,
                format_args!("#![cfg_attr(feature = \"client\", doc = {table})]"),
            );
        }
    }
    // These lints would report intended properties of emitted code: it defines and implements deprecated items, a
    // deprecation has a date instead of a crate version, and the names are those of the metadata. The modules are
    // documented in their own files.
    text.line(
        0,
        "#![allow(deprecated, clippy::deprecated_semver, clippy::module_inception)]",
    );
    if version.is_included {
        // Of included code, a program need not use everything.
        text.line(0, "#![allow(dead_code, unused_imports)]");
    }
    text.blank();
    text.line(0, "pub mod models;");
    if !api.resources.is_empty() {
        text.blank();
        if !version.is_included {
            text.line(0, "#[cfg(feature = \"client\")]");
        }
        text.line(0, "pub mod requests;");
    }
    file::rust(format!("src/{}/mod.rs", version.module), &text)
}

/// `src/<version>/models/mod.rs`.
pub(super) fn models_root(api: &Api) -> File {
    let mut text = Text::default();
    let name = code(&api.version.name);
    text.inner_docs(&Docs::of(&format!(
        "The types of {name}: entity, complex and enumeration types."
    )));
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
    if !types.is_empty() {
        text.blank();
    }
    re_exported(&mut text, &types, None);
    file::rust(format!("src/{}/models/mod.rs", api.version.module), &text)
}

/// Adds private modules, and after them the export of the type that each has; `more` declares a module that has none.
pub(super) fn re_exported(text: &mut Text, types: &[(&RustName, &RustName)], more: Option<&str>) {
    for (module, _) in types {
        text.line(0, format_args!("mod {module};"));
    }
    if let Some(more) = more {
        text.line(0, more);
    }
    if !types.is_empty() {
        text.blank();
    }
    for (module, name) in types {
        text.line(0, format_args!("pub use {module}::{name};"));
    }
}
