//! A file as it is written: its header, then its items, formatted.

use syn::{Attribute, Item};

/// A file to be written into the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path relative to the crate, with forward slashes, such as
    /// `src/v1_0/models/restore_point.rs`.
    pub path: String,
    /// The text, which ends with a newline.
    pub content: String,
}

/// The mark of an emitted file; no file that is written by hand may carry it.
pub const GENERATED_MARK: &str = "@generated";

/// The header of an emitted Rust file. It says nothing that changes from run to run.
pub(super) const HEADER: &str = "// @generated from metadata/ by `cargo xtask regen`.\n\
                      // Do not edit: change the metadata or the emitter, and run it again.\n";

/// The header of an emitted listing.
const LISTING_HEADER: &str = "# @generated from metadata/ by `cargo xtask regen`.\n\
                              # Do not edit: change the metadata or the emitter, and run it again.\n";

/// The text of a Rust file, with a blank line before every item but those of a run of declarations.
pub(super) fn rust(attributes: Vec<Attribute>, items: Vec<Item>) -> String {
    let mut content = String::from(HEADER);
    if !attributes.is_empty() {
        content.push('\n');
        print(&mut content, attributes, Vec::new());
    }
    let mut items = items.into_iter().peekable();
    while items.peek().is_some() {
        content.push('\n');
        let mut run = Vec::new();
        while let Some(item) = items.next() {
            let ends = !is_declaration(&item) || !items.peek().is_some_and(is_declaration);
            run.push(item);
            if ends {
                break;
            }
        }
        print(&mut content, Vec::new(), run);
    }
    content
}

/// Whether `item` is a line of its own: an import, or a module that is elsewhere.
fn is_declaration(item: &Item) -> bool {
    match item {
        Item::Use(_) => true,
        Item::Mod(module) => module.attrs.is_empty() && module.content.is_none(),
        _ => false,
    }
}

fn print(content: &mut String, attrs: Vec<Attribute>, items: Vec<Item>) {
    content.push_str(&prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    }));
}

/// A listing of `lines`, which are sorted here.
pub(super) fn listing(path: String, mut lines: Vec<&str>) -> File {
    lines.sort_unstable();
    lines.dedup();
    listing_in_order(path, lines)
}

/// A listing of `lines` in their order.
pub(super) fn listing_in_order<L: AsRef<str>>(
    path: String,
    lines: impl IntoIterator<Item = L>,
) -> File {
    let mut content = String::from(LISTING_HEADER);
    for line in lines {
        content.push_str(line.as_ref());
        content.push('\n');
    }
    File { path, content }
}
