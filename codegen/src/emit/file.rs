//! An emitted file: its header, then its items, formatted.

use std::fmt;

use proc_macro2::{Ident, Span, TokenStream};
use syn::token::{Not, Paren, Semi};
use syn::{ImplItem, ImplItemMacro, Item, ItemMacro, Macro, MacroDelimiter, Visibility};

use super::docs::lines_of;
use super::table;
use crate::api::Api;
use crate::diagnostic::Diagnostic;

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

/// Stands for a blank line until the file is printed.
const BLANK_LINE: &str = "__blank_line";

/// Stands for a table until the file is printed.
const TABLE: &str = "__table";

/// How a call of the macros above is printed after its name.
const CALL: &str = "!();";

/// Creates a Rust file.
///
/// # Errors
///
/// Returns an error for tokens that are not Rust, which is a bug of the emitter.
pub(super) fn rust(path: String, tokens: TokenStream) -> Result<File, Diagnostic> {
    let mut file: syn::File = syn::parse2(tokens)?;
    let mut tables = Vec::new();
    let has_attributes = !file.attrs.is_empty();
    let mut items: Vec<Item> = Vec::with_capacity(file.items.len() * 2);
    for mut item in file.items {
        if let Item::Impl(implementation) = &mut item {
            let mut spaced = Vec::with_capacity(implementation.items.len() * 2);
            for item in implementation.items.drain(..) {
                if !spaced.is_empty() {
                    spaced.push(ImplItem::Macro(ImplItemMacro {
                        attrs: Vec::new(),
                        mac: call_of(BLANK_LINE),
                        semi_token: Some(Semi::default()),
                    }));
                }
                spaced.push(item);
            }
            implementation.items = spaced;
        } else if let Item::Macro(call) = &mut item {
            tables.push(table::print(&call.mac)?);
            item = placeholder(TABLE);
        }
        let is_first = items.last().is_none();
        let is_in_block = items.last().is_some_and(|last| are_one_block(last, &item));
        if !is_in_block && (!is_first || has_attributes) {
            items.push(placeholder(BLANK_LINE));
        }
        items.push(item);
    }
    file.items = items;
    let mut content = String::from(HEADER);
    let mut tables = tables.iter();
    for line in prettyplease::unparse(&file).lines() {
        let text = line.trim_start();
        let called = text.strip_suffix(CALL);
        if called == Some(BLANK_LINE) {
            content.push('\n');
        } else if called == Some(TABLE) {
            content.extend(tables.next().map(String::as_str));
        } else if let Some(comment) = ["///", "//!"].iter().find(|mark| text.starts_with(**mark)) {
            let indent = line.len() - text.len();
            let (start, lines) = line.split_at(indent + comment.len());
            for line in lines_of(lines) {
                content.push_str(start);
                content.push_str(line);
                content.push('\n');
            }
        } else {
            content.push_str(line);
            content.push('\n');
        }
    }
    Ok(File { path, content })
}

/// Returns an item that stands for a part of the text.
fn placeholder(name: &str) -> Item {
    Item::Macro(ItemMacro {
        attrs: Vec::new(),
        ident: None,
        mac: call_of(name),
        semi_token: Some(Semi::default()),
    })
}

/// Returns a call of a macro without arguments.
fn call_of(name: &str) -> Macro {
    Macro {
        path: Ident::new(name, Span::call_site()).into(),
        bang_token: Not::default(),
        delimiter: MacroDelimiter::Paren(Paren::default()),
        tokens: TokenStream::new(),
    }
}

/// Returns whether two items are lines of one block: imports, or modules in other files.
fn are_one_block(one: &Item, other: &Item) -> bool {
    let is_public = |vis: &Visibility| matches!(vis, Visibility::Public(_));
    match (one, other) {
        (Item::Use(one), Item::Use(other)) => is_public(&one.vis) == is_public(&other.vis),
        (Item::Mod(one), Item::Mod(other)) => {
            is_public(&one.vis) == is_public(&other.vis)
                && one.attrs.is_empty()
                && other.attrs.is_empty()
        }
        _ => false,
    }
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
