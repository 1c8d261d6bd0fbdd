//! Problems found in the input, with the place where they were found.

use std::fmt;

/// A place in one of the input documents: a byte offset into its text.
///
/// Line and column are derived only when a diagnostic is printed, so that carrying a position costs
/// four bytes an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(pub u32);

/// An input document: its name as the user knows it, and its text.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name printed in diagnostics, usually a path.
    pub name: &'a str,
    /// The document's text.
    pub text: &'a str,
}

/// One problem: what is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, in one sentence.
    pub message: String,
    /// The document's name.
    pub source: String,
    /// Line and column, both from 1, where the problem is in a document.
    pub place: Option<Place>,
    /// The path of the element in CSDL terms, such as `microsoft.graph.restorePoint/tags`.
    pub element: Option<String>,
    /// What to do about it.
    pub help: Option<String>,
}

/// A line and a column, both counted from 1, with the text of that line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The line's text, cut where it is very long.
    pub text: String,
}

/// All the problems of one run, in the order of sources and positions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl fmt::Display for Diagnostics {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
