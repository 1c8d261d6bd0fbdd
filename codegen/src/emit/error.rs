//! What can still go wrong when a checked api is emitted. The caller names the element.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

const FAULT: &str = "this is a fault of the generator: report it with the metadata at hand";

/// An id that the api does not hold.
pub(super) fn missing(kind: &str, index: usize) -> Diagnostic {
    Diagnostic::error(format!("the api has no {kind} with the index {index}")).help(FAULT)
}

/// Emitted tokens are not Rust.
impl From<syn::Error> for Diagnostic {
    fn from(error: syn::Error) -> Self {
        Self::error(format!("the emitted code is not Rust: {error}")).help(FAULT)
    }
}

/// Checks that no two items of one scope share a Rust name: `own` are those of the emitter.
///
/// # Errors
///
/// The first name that is used twice.
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
