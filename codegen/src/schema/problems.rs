//! Reports problems of elements by their location in the inputs.

use crate::diagnostic::{Diagnostic, Diagnostics, Kinds, Place, Position, Source, SourceFile};

/// A place in one of the inputs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Location {
    /// Index of the input.
    pub(crate) source: u32,
    /// The place in its text.
    pub(crate) position: Position,
}

/// The diagnostics of a stage, and the inputs that they refer to.
#[derive(Debug)]
pub(crate) struct Problems<'a> {
    files: Vec<SourceFile<'a>>,
    pub(crate) diagnostics: Diagnostics,
    /// What is harmless, by its kind.
    harmless: Kinds,
}

impl<'a> Problems<'a> {
    pub(crate) fn new(sources: impl IntoIterator<Item = Source<'a>>) -> Self {
        Self {
            files: sources.into_iter().map(SourceFile::new).collect(),
            diagnostics: Diagnostics::default(),
            harmless: Kinds::default(),
        }
    }

    /// The place of a location.
    pub(crate) fn place(&self, location: Location) -> Option<Place> {
        let file = self.files.get(location.source as usize)?;
        Some(file.place(location.position))
    }

    /// Adds an error of an element: what is wrong, and what to do about it.
    pub(crate) fn error(
        &mut self,
        location: Location,
        element: impl AsRef<str>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add(
            location,
            Diagnostic::error(message).in_element(element).help(help),
        );
    }

    /// Adds a warning of an element: what is harmless about it, and what to do where it is not meant.
    pub(crate) fn warning(
        &mut self,
        location: Location,
        element: impl AsRef<str>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add(
            location,
            Diagnostic::warning(message).in_element(element).help(help),
        );
    }

    /// Adds a warning that comes in hundreds: each kind is told once, at the first element, with its
    /// number. The message must say no more than what kind it is.
    pub(crate) fn tolerate(
        &mut self,
        location: Location,
        element: impl FnOnce() -> String,
        message: String,
        help: &str,
    ) {
        let place = self.place(location);
        self.harmless.add(message, |warning| {
            let warning = warning.in_element(element()).help(help);
            match place {
                Some(place) => warning.at(place),
                None => warning,
            }
        });
    }

    /// All diagnostics, once the stage is over.
    pub(crate) fn finish(mut self) -> Diagnostics {
        self.harmless.tell(&mut self.diagnostics);
        self.diagnostics
    }

    /// Adds a diagnostic at a location.
    pub(crate) fn add(&mut self, location: Location, diagnostic: Diagnostic) {
        self.diagnostics.push(match self.place(location) {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        });
    }
}
