//! An emitted file: its header, then its items, formatted.

use std::fmt;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{ImplItem, ImplItemMacro, Item, ItemMacro, Visibility};

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
const BLANK_LINE: &str = "__blank_line!();";

/// Stands for a table until the file is printed.
const TABLE: &str = "__table!();";

/// Stands before the rows of a table until the file is printed: it is wider than a line, so that each row gets a
/// separate line, however short it is.
const ROWS: &str =
    "__rows_follow_each_on_a_line_of_its_own_____________________________________________________";

/// Creates a Rust file.
///
/// # Errors
///
/// Returns an error for tokens that are not Rust, which is a bug of the emitter.
pub(super) fn rust(path: String, tokens: TokenStream) -> Result<File, Diagnostic> {
    let mut file: syn::File = syn::parse2(tokens)?;
    let blank_line: ItemMacro = syn::parse2(quote!(__blank_line!();))?;
    let blank_line_in_impl: ImplItemMacro = syn::parse2(quote!(__blank_line!();))?;
    let table: ItemMacro = syn::parse2(quote!(__table!();))?;
    let mut tables = Vec::new();
    let has_attributes = !file.attrs.is_empty();
    let mut items: Vec<Item> = Vec::with_capacity(file.items.len() * 2);
    for mut item in file.items {
        if let Item::Impl(implementation) = &mut item {
            let mut spaced = Vec::with_capacity(implementation.items.len() * 2);
            for item in implementation.items.drain(..) {
                if !spaced.is_empty() {
                    spaced.push(ImplItem::Macro(blank_line_in_impl.clone()));
                }
                spaced.push(item);
            }
            implementation.items = spaced;
        } else if let Item::Macro(call) = &mut item {
            let call = std::mem::replace(call, table.clone());
            tables.push(table::print(&call.mac)?);
        }
        let is_first = items.last().is_none();
        let is_in_block = items.last().is_some_and(|last| are_one_block(last, &item));
        if !is_in_block && (!is_first || has_attributes) {
            items.push(Item::Macro(blank_line.clone()));
        }
        items.push(item);
    }
    file.items = items;
    let mut content = String::from(HEADER);
    let mut tables = tables.iter();
    for line in prettyplease::unparse(&file).lines() {
        let text = line.trim_start();
        if text == BLANK_LINE {
            content.push('\n');
        } else if text == TABLE {
            content.extend(tables.next().map(String::as_str));
        } else if let Some(comment) = ["///", "//!"].iter().find(|mark| text.starts_with(**mark)) {
            let indent = line.len() - text.len();
            let (start, lines) = line.split_at(indent + comment.len());
            for line in lines_of(lines) {
                content.push_str(start);
                content.push_str(line);
                content.push('\n');
            }
        } else if text.strip_suffix(',') != Some(ROWS) {
            content.push_str(line);
            content.push('\n');
        }
    }
    Ok(File { path, content })
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

/// Returns an array with a line for each row, so that a new row changes no other line.
pub(super) fn rows(rows: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_none() {
        return quote!([]);
    }
    let mark = proc_macro2::Ident::new(ROWS, proc_macro2::Span::call_site());
    quote!([#mark, #(#rows),*])
}

/// Texts of a file that do not count for the length of a line. All texts of such a file that come from the metadata
/// must be among them.
#[derive(Debug, Default)]
pub(super) struct Verbatim {
    texts: Vec<String>,
}

/// What stands for a text until the file is printed, before its number.
const TEXT: &str = "//text ";

impl Verbatim {
    /// Returns the literal that stands for a text until the file is printed.
    pub(super) fn literal(&mut self, text: &str) -> Literal {
        let number = self.texts.len();
        self.texts.push(text.to_owned());
        // All have one width, so that no line is broken because of those before it.
        Literal::string(&format!("{TEXT}{number:06}"))
    }

    /// Returns a printed file with its texts.
    pub(super) fn written(&self, file: File) -> File {
        let mut content = String::with_capacity(file.content.len());
        let mark = format!("\"{TEXT}");
        let mut parts = file.content.split(&mark);
        content.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (number, rest) = part.split_once('"').unwrap_or((part, ""));
            let text = number
                .parse()
                .ok()
                .and_then(|index: usize| self.texts.get(index));
            let text = text.map(String::as_str).unwrap_or_default();
            content.push_str(&Literal::string(text).to_string());
            content.push_str(rest);
        }
        File { content, ..file }
    }
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
