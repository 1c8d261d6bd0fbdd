//! The text of an emitted Rust file while it is written.
//!
//! Declarations, tables and functions of one expression are written line by line, as they are to be read. Only what needs
//! a layout is parsed by `syn` and laid out by `prettyplease`: functions with lines that are too long, and items in which
//! blocks are nested. To do so with everything takes several times as long.

use std::fmt::{self, Write as _};

use proc_macro2::{Literal, TokenStream};
use syn::Item;

use super::docs::Docs;
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// The width of a line in columns beyond which it is broken, as `prettyplease` does it.
const WIDTH: usize = 89;

/// The indentation of a level in columns.
const LEVEL: usize = 4;

/// Lines of code.
#[derive(Debug, Default)]
pub(super) struct Text(String);

/// A public function with what stands before it.
#[derive(Debug)]
pub(super) struct Function {
    pub(super) docs: Docs,
    pub(super) deprecated: Option<Deprecated>,
    /// A name by which rustdoc finds it too.
    pub(super) alias: Option<String>,
    /// What follows `pub fn`, up to the body.
    pub(super) signature: String,
    /// The only expression of the body.
    pub(super) body: String,
}

impl Text {
    /// Adds a line at `indent` columns.
    pub(super) fn line(&mut self, indent: usize, line: impl fmt::Display) {
        // Writing to a string does not fail.
        let _ = writeln!(self.0, "{:indent$}{line}", "");
    }

    /// Adds a blank line.
    pub(super) fn blank(&mut self) {
        self.0.push('\n');
    }

    /// Adds what is written elsewhere.
    pub(super) fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// Adds the documentation of the item that follows.
    pub(super) fn docs(&mut self, indent: usize, docs: &Docs) {
        for line in docs.lines(indent) {
            self.line(indent, format_args!("///{line}"));
        }
    }

    /// Adds the documentation of the file itself.
    pub(super) fn inner_docs(&mut self, docs: &Docs) {
        for line in docs.lines(0) {
            self.line(0, format_args!("//!{line}"));
        }
    }

    /// Adds the deprecation of the item that follows.
    pub(super) fn deprecated(&mut self, indent: usize, deprecated: Option<&Deprecated>) {
        let Some(deprecated) = deprecated else {
            return;
        };
        let line = deprecated.to_string();
        if fits(indent, &line) {
            self.line(indent, line);
            return;
        }
        self.line(indent, "#[deprecated(");
        let mut parts = deprecated.parts().peekable();
        while let Some(part) = parts.next() {
            let end = if parts.peek().is_some() { "," } else { "" };
            self.line(indent + LEVEL, format_args!("{part}{end}"));
        }
        self.line(indent, ")]");
    }

    /// Adds the import of `names` from a module.
    pub(super) fn import(&mut self, module: &str, names: &[&str]) {
        let line = match names {
            [name] => format!("use {module}::{name};"),
            names => format!("use {module}::{{{}}};", names.join(", ")),
        };
        if fits(0, &line) {
            self.line(0, line);
            return;
        }
        self.line(0, format_args!("use {module}::{{"));
        let mut line = String::new();
        for name in names {
            if !line.is_empty() {
                // A space and a comma.
                if LEVEL + line.len() + name.len() + 2 > WIDTH {
                    self.line(LEVEL, std::mem::take(&mut line));
                } else {
                    line.push(' ');
                }
            }
            line.push_str(name);
            line.push(',');
        }
        self.line(LEVEL, line);
        self.line(0, "};");
    }

    /// Adds the implementation of a type.
    ///
    /// # Errors
    ///
    /// Returns an error for code that is not Rust, which is a bug of the emitter.
    pub(super) fn implementation(
        &mut self,
        of: &RustName,
        functions: &[Function],
    ) -> Result<(), Diagnostic> {
        if functions.is_empty() {
            self.line(0, format_args!("impl {of} {{}}"));
            return Ok(());
        }
        self.line(0, format_args!("impl {of} {{"));
        for (index, function) in functions.iter().enumerate() {
            if index > 0 {
                self.blank();
            }
            self.docs(LEVEL, &function.docs);
            self.deprecated(LEVEL, function.deprecated.as_ref());
            if let Some(alias) = function.alias.as_deref().map(string_literal) {
                self.line(LEVEL, format_args!("#[doc(alias = {alias})]"));
            }
            self.function(of, function)?;
        }
        self.line(0, "}");
        Ok(())
    }

    /// Adds a function of a type. Its lines are broken only if they are too long.
    fn function(&mut self, of: &RustName, function: &Function) -> Result<(), Diagnostic> {
        let Function {
            signature, body, ..
        } = function;
        let lines = [
            format!("pub fn {signature} {{"),
            format!("    {body}"),
            "}".to_owned(),
        ];
        if lines.iter().all(|line| fits(LEVEL, line)) {
            for line in lines {
                self.line(LEVEL, line);
            }
            return Ok(());
        }
        let code = format!("impl {of} {{ {} }}", lines.concat());
        let printed = prettyplease::unparse(&file_of(syn::parse_str(&code)?));
        // Without the lines of the implementation.
        let inside = printed.lines().filter(|line| line.starts_with(' '));
        inside.for_each(|line| self.line(0, line));
        Ok(())
    }

    /// Adds items with a blank line between them, and between the functions of an implementation.
    ///
    /// # Errors
    ///
    /// As [`implementation`](Self::implementation).
    pub(super) fn items(&mut self, tokens: TokenStream) -> Result<(), Diagnostic> {
        let file: syn::File = syn::parse2(tokens)?;
        for (index, item) in file.items.into_iter().enumerate() {
            if index > 0 {
                self.blank();
            }
            self.printed(&prettyplease::unparse(&file_of(item)));
        }
        Ok(())
    }

    /// Adds printed items, with a blank line between functions.
    fn printed(&mut self, printed: &str) {
        let mut is_after_function = false;
        for line in printed.lines() {
            if is_after_function && line != "}" {
                self.blank();
            }
            is_after_function = line == "    }";
            self.line(0, line);
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The attribute of a deprecated element.
#[derive(Debug)]
pub(super) struct Deprecated {
    pub(super) since: Option<String>,
    pub(super) note: Option<String>,
}

impl Deprecated {
    /// Returns the parts in its parentheses.
    fn parts(&self) -> impl Iterator<Item = String> {
        let part = |name, text: &Option<String>| {
            let text = text.as_deref().map(string_literal)?;
            Some(format!("{name} = {text}"))
        };
        [part("since", &self.since), part("note", &self.note)]
            .into_iter()
            .flatten()
    }
}

impl fmt::Display for Deprecated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.parts().collect();
        if parts.is_empty() {
            return f.write_str("#[deprecated]");
        }
        write!(f, "#[deprecated({})]", parts.join(", "))
    }
}

/// Returns a text as a literal of Rust.
pub(super) fn string_literal(text: &str) -> Literal {
    Literal::string(text)
}

/// Returns whether a line at `indent` columns is not too long.
fn fits(indent: usize, line: &str) -> bool {
    indent + line.chars().count() <= WIDTH
}

fn file_of(item: Item) -> syn::File {
    syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    }
}
