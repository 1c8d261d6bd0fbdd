//! What can still go wrong when a checked model is emitted.

use std::collections::BTreeSet;
use std::fmt;

use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// The reason why one element could not be emitted.
#[derive(Debug)]
pub(super) enum EmitError {
    /// Two items of one scope that share a Rust name.
    Duplicate(String),
    /// A type that the model refers to but does not hold.
    Missing(&'static str, usize),
    /// Emitted tokens that are not Rust: a mistake of the emitter.
    Syntax(syn::Error),
}

impl From<syn::Error> for EmitError {
    fn from(error: syn::Error) -> Self {
        Self::Syntax(error)
    }
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate(name) => write!(f, "the Rust name `{name}` is used twice"),
            Self::Missing(kind, index) => {
                write!(f, "the model has no {kind} with the index {index}")
            }
            Self::Syntax(error) => write!(f, "the emitted code is not Rust: {error}"),
        }
    }
}

impl EmitError {
    /// The error as a diagnostic about `element`.
    pub(super) fn at(self, element: &str) -> Diagnostic {
        let help = match self {
            Self::Duplicate(_) => "give the element another Rust name in the configuration",
            Self::Missing(..) | Self::Syntax(_) => {
                "this is a fault of the generator: report it with the metadata at hand"
            }
        };
        Diagnostic::error(self.to_string())
            .in_element(element)
            .help(help)
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
) -> Result<(), EmitError> {
    let mut seen: BTreeSet<&str> = own.iter().copied().collect();
    for name in names {
        if !seen.insert(name) {
            return Err(EmitError::Duplicate(name.to_string()));
        }
    }
    Ok(())
}
