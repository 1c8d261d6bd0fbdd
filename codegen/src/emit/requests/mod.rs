//! Request builders: one file each, the table of routes, and the root that hangs them on the client.
//!
//! Methods are many, short and all alike, so that they are written as text; names are checked to be
//! identifiers before they get there, and whatever else comes from the metadata is quoted.

mod builder;
mod code;
mod root;
mod signature;
mod table;
mod words;

pub(super) use code::{Code, quoted};
pub(super) use root::root_type;
pub(super) use signature::is_literal;

use super::ast;
use super::error::EmitError;
use super::file::File;
use super::modules::Entry;
use super::surface::Surface;
use crate::api::Api;
use crate::api::{Builder, BuilderId};

/// Emits everything under `src/<version>/requests/`, and adds to the listing of the surface.
pub(super) fn emit(api: &Api, listing: &mut Vec<String>) -> Result<Vec<File>, EmitError> {
    let builders = &api.resources.builders;
    let folder = format!("src/{}/requests", api.version.module);
    let mut files = Vec::with_capacity(builders.len() + 2);
    let mut entries = Vec::with_capacity(builders.len());
    for builder in builders {
        // The module becomes a file name, so it must be an identifier.
        ast::ident(&builder.module)?;
        let mut surface = Surface::new("requests");
        files.push(File {
            path: format!("{folder}/{}.rs", builder.module),
            content: builder::content(api, builder, &mut surface)?,
        });
        listing.extend(surface.into_lines());
        entries.push(Entry {
            module: &builder.module,
            rust: &builder.rust,
        });
    }
    files.push(File {
        path: format!("{folder}/routes.rs"),
        content: table::content(api),
    });
    files.push(File {
        path: format!("{folder}/mod.rs"),
        content: root::content(api, &mut entries, listing)?,
    });
    Ok(files)
}

/// The builder with this index.
fn builder_of(api: &Api, id: BuilderId) -> Result<&Builder, EmitError> {
    let builder = api.resources.builders.get(id.0);
    builder.ok_or(EmitError::Missing("builder", id.0))
}
