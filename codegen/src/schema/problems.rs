//! Reports problems of elements by their location in the inputs.

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Position, Source, SourceFile};

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
}

impl<'a> Problems<'a> {
    pub(crate) fn new(sources: impl IntoIterator<Item = Source<'a>>) -> Self {
        Self {
            files: sources.into_iter().map(SourceFile::new).collect(),
            diagnostics: Diagnostics::default(),
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

    /// Adds a diagnostic at a location.
    pub(crate) fn add(&mut self, location: Location, diagnostic: Diagnostic) {
        self.diagnostics.push(match self.place(location) {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        });
    }
}
