//! From text to [`Document`].
//!
//! [`cursor`] walks the XML; each of the other modules knows one part of CSDL and has a function for each element. Each
//! function takes the attributes first, then the children until there are none; the cursor reports the rest.

mod annotations;
mod attributes;
mod container;
mod cursor;
mod facets;
mod operations;
mod problem;
mod report;
mod schema;
mod tokens;
mod types;
mod vocabulary;
mod wrapper;
mod xml;

pub use tokens::MAX_DEPTH;

use self::cursor::Cursor;
use super::document::Document;
use crate::diagnostic::{Checked, Diagnostic, Diagnostics, Source};

/// The maximum size of a document in bytes: 256 MiB, thirty times the largest known one.
pub const MAX_SIZE: usize = 256 << 20;

/// Reads a CSDL 4.0 or 4.01 XML document.
///
/// Elements and attributes of foreign namespaces are skipped. Names are not resolved.
///
/// # Errors
///
/// Returns all problems that can be found, sorted by position: XML that is not well-formed (which ends reading),
/// unknown elements and attributes, missing ones, and malformed values. A document that is larger than [`MAX_SIZE`] or
/// nested deeper than [`MAX_DEPTH`] is refused.
pub fn read(source: Source<'_>) -> Result<Checked<Document<'_>>, Diagnostics> {
    let (document, diagnostics) = read_with_faults(source)?;
    diagnostics.check(document)
}

/// As [`read`], with the readable part of a faulty document: which faults matter depends on what is generated.
///
/// # Errors
///
/// Returns the problems if reading cannot continue after one of them.
pub(crate) fn read_with_faults(
    source: Source<'_>,
) -> Result<(Document<'_>, Diagnostics), Diagnostics> {
    if source.text.len() > MAX_SIZE {
        let problem = Diagnostic::error(format!(
            "the document has {} bytes; at most {MAX_SIZE} are read",
            source.text.len()
        ));
        return Err(problem
            .in_source(source.name)
            .help(
                "check that this is the metadata document; split it where it really is that large",
            )
            .into());
    }
    let mut cursor = Cursor::new(source);
    match wrapper::document(&mut cursor) {
        Ok(document) => Ok((document, cursor.into_problems())),
        // They include the fatal one.
        Err(_) => Err(cursor.into_problems()),
    }
}
