//! The last stage: the model becomes files.
//!
//! Every kind of type has an emitter that returns its items and, made from the same values, its
//! lines in the listing of the public surface. What is regular and frequent is built as syntax
//! nodes, the rest is quoted and parsed; prettyplease prints both.

mod ast;
mod docs;
mod enums;
mod error;
mod facts;
mod file;
mod frame;
mod models;
mod modules;
mod names;
mod polymorphic;
mod requests;
mod route_calls;
mod routes;
mod same;
mod scope;
mod structs;
mod surface;
mod templates;
mod types;
mod versions;

#[cfg(test)]
mod tests;

pub use file::{File, GENERATED_MARK};

use self::error::EmitError;
use self::models::Models;
use self::templates::Templates;
use crate::api::Api;
use crate::config::CrateConfig;
use crate::diagnostic::Diagnostics;

/// Emits everything for one version; see [`emit_all`].
///
/// # Errors
///
/// As [`emit_all`].
pub fn emit(api: &Api) -> Result<Vec<File>, Diagnostics> {
    emit_all(std::slice::from_ref(api))
}

/// Emits everything for some versions: for each, the modules under `src/<version>/`, the listings
/// `surface-<version>.txt` and `routes-<version>.txt`, and the calls of all routes for the crate's
/// tests, `tests/routes/<version>.rs`. Nothing else of the generated crate is written. Files are
/// sorted by path.
///
/// # Errors
///
/// Names that are no Rust identifiers or that clash are reported, all at once. A model that was
/// resolved without errors has none.
pub fn emit_all(apis: &[Api]) -> Result<Vec<File>, Diagnostics> {
    let templates = Templates::parse().map_err(|error| error.at("the emitter"))?;
    let mut diagnostics = Diagnostics::default();
    let mut printed = Vec::with_capacity(apis.len());
    let mut files = Vec::new();
    for api in apis {
        let models = Models::print(api, &templates, &printed, &mut diagnostics);
        match version(api, &models) {
            Ok(more) => files.extend(more),
            Err(error) => diagnostics.push(error.at(&api.version.name)),
        }
        printed.push(models);
    }
    files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    diagnostics.or(files)
}

/// Emits what a crate has once for all its versions: `src/versions.rs` and `tests/routes/versions.rs`.
///
/// # Errors
///
/// As [`emit_all`].
pub fn emit_crate(package: &CrateConfig, apis: &[Api]) -> Result<Vec<File>, Diagnostics> {
    let files = [versions::root(package, apis), versions::tests(apis)];
    let files: Result<Vec<_>, _> = files.into_iter().collect();
    files.map_err(|error| error.at("the versions of the crate").into())
}

/// The files of one version.
fn version(api: &Api, models: &Models<'_>) -> Result<Vec<File>, EmitError> {
    let version = &api.version.module;
    // The version becomes a folder, so it must be a plain module name.
    ast::ident(version)?;
    let mut entries = Vec::new();
    let mut files = Vec::new();
    let mut listing = Vec::new();
    for one in models.iter() {
        entries.push(modules::Entry {
            module: &one.module,
            rust: &one.rust,
        });
        listing.extend(one.surface.iter().map(String::as_str));
        files.push(File {
            path: format!("src/{version}/models/{}.rs", one.module),
            content: one.content.clone(),
        });
    }
    let mut requests = Vec::new();
    if !api.resources.entries.is_empty() {
        files.extend(requests::emit(api, &mut requests)?);
        files.push(routes::listing(api));
        files.push(route_calls::file(api)?);
    }
    listing.extend(requests.iter().map(String::as_str));
    files.push(modules::version_root(api)?);
    files.push(modules::models_root(api, &mut entries)?);
    files.push(file::listing(format!("surface-{version}.txt"), listing));
    Ok(files)
}
