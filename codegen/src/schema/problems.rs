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

/// The diagnostics of a stage, with the inputs that they refer to.
#[derive(Debug)]
pub(crate) struct Problems<'a> {
    files: Vec<SourceFile<'a>>,
    pub(crate) diagnostics: Diagnostics,
    /// Harmless problems, by kind.
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

    /// Adds an error of an element, with its remedy.
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

    /// Adds a warning of an element, with what to do if it is unintended.
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

    /// Adds a warning that occurs in hundreds: each kind is reported once, at the first element, with the number of
    /// occurrences. The message must contain only the kind.
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

    /// Returns all diagnostics, after the stage.
    pub(crate) fn finish(mut self) -> Diagnostics {
        self.harmless.report(&mut self.diagnostics);
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
