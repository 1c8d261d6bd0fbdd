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
mod modules;
mod names;
mod polymorphic;
mod requests;
mod routes;
mod scope;
mod structs;
mod surface;
mod templates;
mod types;

#[cfg(test)]
mod tests;

pub use file::{File, GENERATED_MARK};
pub(crate) use routes::call as route_call;
pub(crate) use types::{handle_type_name, primitive_name, primitive_rust_name};

use syn::Item;

use self::error::EmitError;
use self::scope::Scope;
use self::surface::Surface;
use self::templates::Templates;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, TypeName};

/// A type as it is emitted: one file.
struct Emitted<'a> {
    /// The module and file stem.
    module: &'a str,
    /// The type that the module exports.
    rust: &'a str,
    /// The items after the imports.
    items: Vec<Item>,
    /// Its lines in the listing.
    surface: Surface,
    /// The names that the items use.
    scope: Scope<'a>,
}

/// Emits everything for some versions.
///
/// # Errors
///
/// As [`emit`].
pub fn emit_all(apis: &[Api]) -> Result<Vec<File>, Diagnostics> {
    let mut files = Vec::new();
    for api in apis {
        files.extend(emit(api)?);
    }
    files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

/// Emits everything for one version: the modules under `src/<version>/` and the listing
/// `surface-<version>.txt`, sorted by path. Nothing else of the generated crate is written.
///
/// # Errors
///
/// Names that are no Rust identifiers or that clash are reported, all at once. A model that was
/// resolved without errors has none.
pub fn emit(api: &Api) -> Result<Vec<File>, Diagnostics> {
    let templates =
        Templates::parse().map_err(|error| Diagnostics(vec![error.at("the emitter")]))?;
    let mut diagnostics = Diagnostics::default();
    let mut emitted = Vec::with_capacity(api.structured_types.len() * 2 + api.enum_types.len());
    for (name, result) in emit_types(api, &templates) {
        match result {
            Ok(one) => emitted.push(one),
            Err(error) => diagnostics.0.push(error.at(&name.qualified)),
        }
    }
    let files = files(api, emitted);
    match files {
        Ok(files) if diagnostics.0.is_empty() => return Ok(files),
        Ok(_) => {}
        Err(error) => diagnostics.0.push(error.at(&api.version.name)),
    }
    Err(diagnostics)
}

/// Emits every type, and says which it was.
fn emit_types<'a>(
    api: &'a Api,
    templates: &Templates,
) -> impl Iterator<Item = (&'a TypeName, Result<Emitted<'a>, EmitError>)> {
    let enums = api
        .enum_types
        .iter()
        .map(|enumeration| (&enumeration.name, enums::emit(templates, enumeration)));
    let structs = api
        .structured_types
        .iter()
        .map(|structured| (&structured.name, structs::emit(api, templates, structured)));
    let polymorphic = api.structured_types.iter().filter_map(|structured| {
        let names = structured.polymorphic.as_ref()?;
        let emitted = polymorphic::emit(api, templates, structured, names);
        Some((&structured.name, emitted))
    });
    enums.chain(structs).chain(polymorphic)
}

/// The files of one version.
fn files(api: &Api, emitted: Vec<Emitted<'_>>) -> Result<Vec<File>, EmitError> {
    let version = &api.version.module;
    // The version becomes a folder, so it must be a plain module name.
    ast::ident(version)?;
    let mut entries = Vec::with_capacity(emitted.len());
    let mut files = Vec::with_capacity(emitted.len() + 3);
    let mut listing = Vec::new();
    for one in emitted {
        // The module becomes a file name, so it must be an identifier too.
        ast::ident(one.module)?;
        entries.push(modules::Entry {
            module: one.module,
            rust: one.rust,
        });
        let mut items = one.scope.imports()?;
        items.extend(one.items);
        listing.extend(one.surface.into_lines());
        files.push(file::rust(
            format!(
                "src/{version}/models/{}.rs",
                one.module.trim_start_matches("r#")
            ),
            Vec::new(),
            items,
        ));
    }
    if !api.resources.entries.is_empty() {
        files.extend(requests::emit(api, &mut listing)?);
        files.push(routes::listing(api));
    }
    files.push(modules::version_root(api)?);
    files.push(modules::models_root(api, &mut entries)?);
    files.push(file::listing(format!("surface-{version}.txt"), listing));
    files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}
