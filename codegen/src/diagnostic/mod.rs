//! Problems of the input: what is wrong, where, in which element, and what to do about it.
//!
//! A [`Diagnostic`] is an error or a warning. It refers to its place in a document by a byte offset; line and column
//! are looked up when it is printed. [`Diagnostics`] collects those of one run.

mod diagnostics;
mod kinds;
mod place;
mod render;
mod source;
mod text;

pub use diagnostics::{Checked, Diagnostic, Diagnostics, MAX_DIAGNOSTICS, Severity};
pub(crate) use kinds::Kinds;
pub use place::{Place, SourceFile};
pub(crate) use source::Locator;
pub use source::{Position, Source};
pub(crate) use text::{counted, is_visible};
pub use text::{is_blank, quote, visible};
