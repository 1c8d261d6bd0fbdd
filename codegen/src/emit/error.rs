//! What can still go wrong when a checked model is emitted.

use std::collections::BTreeSet;
use std::fmt;

use crate::diagnostic::Diagnostic;

/// A Rust name in the model that is no identifier.
#[derive(Debug)]
pub(super) struct InvalidName(pub(super) String);

/// The reason why one element could not be emitted.
#[derive(Debug)]
pub(super) enum EmitError {
    /// A Rust name that is no identifier.
    Name(InvalidName),
    /// Two items of one scope that share a Rust name.
    Duplicate(String),
    /// A type that the model refers to but does not hold.
    Missing(&'static str, usize),
    /// A frame without the `match` to fill: a mistake of the emitter.
    Frame(&'static str),
    /// Emitted tokens that are not Rust: a mistake of the emitter.
    Syntax(syn::Error),
}

impl From<InvalidName> for EmitError {
    fn from(error: InvalidName) -> Self {
        Self::Name(error)
    }
}

impl From<syn::Error> for EmitError {
    fn from(error: syn::Error) -> Self {
        Self::Syntax(error)
    }
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(InvalidName(name)) => write!(f, "{name:?} is not a Rust identifier"),
            Self::Duplicate(name) => write!(f, "the Rust name `{name}` is used twice"),
            Self::Missing(kind, index) => {
                write!(f, "the model has no {kind} with the index {index}")
            }
            Self::Frame(function) => {
                write!(
                    f,
                    "the emitted function `{function}` has no `match` to fill"
                )
            }
            Self::Syntax(error) => write!(f, "the emitted code is not Rust: {error}"),
        }
    }
}

impl EmitError {
    /// The error as a diagnostic about `element`.
    pub(super) fn at(self, element: &str) -> Diagnostic {
        let help = match self {
            Self::Name(_) | Self::Duplicate(_) => {
                "give the element another Rust name in the configuration"
            }
            Self::Missing(..) | Self::Frame(_) | Self::Syntax(_) => {
                "this is a fault of the generator: report it with the metadata at hand"
            }
        };
        Diagnostic::error(self.to_string())
            .in_element(element)
            .help(help)
    }
}

/// The Rust names of one scope, to find one that is used twice before the compiler does.
#[derive(Debug, Default)]
pub(super) struct Names<'a>(BTreeSet<&'a str>);

impl<'a> Names<'a> {
    /// Adds a name; it is an error if it is there.
    pub(super) fn add(&mut self, name: &'a str) -> Result<(), EmitError> {
        if self.0.insert(name) {
            Ok(())
        } else {
            Err(EmitError::Duplicate(name.to_owned()))
        }
    }
}
