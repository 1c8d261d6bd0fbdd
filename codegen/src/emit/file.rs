//! An emitted file: its path, and its text after a header.

use std::fmt;

use super::text::Text;
use crate::api::Api;

/// A file to write into the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path relative to the crate, with forward slashes, such as
    /// `src/v1_0/models/restore_point.rs`.
    pub path: String,
    /// The text, which ends with a newline.
    pub content: String,
}

/// The mark of an emitted file; no hand-written file may carry it.
pub const GENERATED_MARK: &str = "@generated";

/// The header of an emitted Rust file. It contains nothing that changes from run to run.
const HEADER: &str = "// @generated from metadata/ by `cargo xtask regen`.\n\
                      // Do not edit: change the metadata or the emitter, and run it again.\n\n";

/// The header of an emitted listing.
const LISTING_HEADER: &str = "# @generated from metadata/ by `cargo xtask regen`.\n\
                              # Do not edit: change the metadata or the emitter, and run it again.\n";

/// The header of emitted Markdown.
const MARKDOWN_HEADER: &str = "<!-- @generated from metadata/ by `cargo xtask regen`. -->\n\
                               <!-- Do not edit: change the metadata or the emitter, and run it again. -->\n";

/// Creates a Rust file.
pub(super) fn rust(path: String, text: &Text) -> File {
    let content = format!("{HEADER}{text}");
    File { path, content }
}

/// Creates a Markdown file.
pub(super) fn markdown(path: String, text: &str) -> File {
    let content = format!("{MARKDOWN_HEADER}{text}");
    File { path, content }
}

/// Returns the path of a file of models.
pub(super) fn model_path(api: &Api, stem: impl fmt::Display) -> String {
    format!("src/{}/models/{stem}.rs", api.version.module)
}

/// Returns the path of a file of requests.
pub(super) fn request_path(api: &Api, stem: impl fmt::Display) -> String {
    format!("src/{}/requests/{stem}.rs", api.version.module)
}

/// Creates a listing of `lines`, in their order.
pub(super) fn listing<L: AsRef<str>>(path: String, lines: impl IntoIterator<Item = L>) -> File {
    let mut content = String::from(LISTING_HEADER);
    for line in lines {
        content.push_str(line.as_ref());
        content.push('\n');
    }
    File { path, content }
}
