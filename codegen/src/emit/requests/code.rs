//! Rust as text.

use super::super::docs::Docs;
use super::super::file;

/// Columns of a line.
const WIDTH: usize = 100;

/// The text of a Rust file, line by line.
#[derive(Debug)]
pub(in crate::emit) struct Code {
    text: String,
}

/// A function's head and its one expression.
pub(super) struct Function<'a> {
    pub(super) name: &'a str,
    /// `name: type`, each.
    pub(super) arguments: &'a [String],
    pub(super) returned: &'a str,
    pub(super) body: &'a str,
}

impl Code {
    /// A file with its header.
    pub(in crate::emit) fn new() -> Self {
        Self {
            text: format!("{}\n", file::HEADER),
        }
    }

    /// A line at `indent` columns.
    pub(in crate::emit) fn line(&mut self, indent: usize, text: &str) {
        if !text.is_empty() {
            self.text.extend(std::iter::repeat_n(' ', indent));
            self.text.push_str(text);
        }
        self.text.push('\n');
    }

    /// A documentation comment at `indent` columns.
    pub(in crate::emit) fn docs(&mut self, indent: usize, docs: &Docs) {
        for line in docs.lines(indent) {
            self.line(indent, &format!("///{line}"));
        }
    }

    /// A public method of one expression, in an `impl`.
    pub(super) fn method(&mut self, function: &Function<'_>) {
        let Function {
            name,
            arguments,
            returned,
            body,
        } = function;
        let mut head = format!("pub fn {name}(&self");
        for argument in *arguments {
            head.push_str(", ");
            head.push_str(argument);
        }
        head.push_str(&format!(") -> {returned} {{"));
        if head.chars().count() + 4 <= WIDTH {
            self.line(4, &head);
        } else {
            self.line(4, &format!("pub fn {name}("));
            self.line(8, "&self,");
            for argument in *arguments {
                self.line(8, &format!("{argument},"));
            }
            self.line(4, &format!(") -> {returned} {{"));
        }
        self.line(8, body);
        self.line(4, "}");
    }

    /// The file's text.
    pub(in crate::emit) fn into_text(self) -> String {
        self.text
    }
}

/// `text` as a string literal.
pub(in crate::emit) fn quoted(text: &str) -> String {
    format!("{text:?}")
}
