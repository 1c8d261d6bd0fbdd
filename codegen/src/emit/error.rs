//! Errors in emitting a valid API. The caller names the element.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

const FAULT: &str = "this is a fault of the generator: report it with the metadata at hand";

/// Creates the error of an id that the API does not have.
pub(super) fn missing(kind: &str, index: usize) -> Diagnostic {
    Diagnostic::error(format!("the api has no {kind} with the index {index}")).help(FAULT)
}

/// Converts the error of emitted tokens that are not Rust.
impl From<syn::Error> for Diagnostic {
    fn from(error: syn::Error) -> Self {
        Self::error(format!("the emitted code is not Rust: {error}")).help(FAULT)
    }
}

/// Checks that no two items of one scope share a Rust name; `own` are those of the emitter.
///
/// # Errors
///
/// Returns an error with the first name that is used twice.
pub(super) fn check_names<'a>(
    own: &[&'a str],
    names: impl IntoIterator<Item = &'a RustName>,
) -> Result<(), Diagnostic> {
    let mut seen: BTreeSet<&str> = own.iter().copied().collect();
    for name in names {
        if !seen.insert(name.as_str()) {
            return Err(
                Diagnostic::error(format!("the Rust name `{name}` is used twice"))
                    .help("give the element another Rust name in the configuration"),
            );
        }
    }
    Ok(())
}
