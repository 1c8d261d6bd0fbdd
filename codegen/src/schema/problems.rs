//! Collects the problems of one run, so that all of them are told at once.

use crate::diagnostic::{Diagnostic, Diagnostics, Position, Source};

/// How many problems are printed in full; finding the line of each takes a walk over the text.
const MOST: usize = 1000;

/// A place in one of the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Location {
    /// Index of the input.
    pub(crate) source: u32,
    /// The place in its text.
    pub(crate) position: Position,
}

/// One problem, its place not looked up yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Problem {
    location: Location,
    element: String,
    message: String,
    help: String,
}

/// The problems found so far.
#[derive(Debug)]
pub(crate) struct Problems<'a> {
    sources: Vec<Source<'a>>,
    found: Vec<Problem>,
}

impl<'a> Problems<'a> {
    pub(crate) fn new(sources: Vec<Source<'a>>) -> Self {
        Self {
            sources,
            found: Vec::new(),
        }
    }

    /// Adds a problem of an element: what is wrong, and what to do about it.
    pub(crate) fn report(
        &mut self,
        location: Location,
        element: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found.push(Problem {
            location,
            element: element.into(),
            message: message.into(),
            help: help.into(),
        });
    }

    /// The value where nothing was found.
    ///
    /// # Errors
    ///
    /// Returns all problems, each once, in the order of sources and positions.
    pub(crate) fn or<T>(mut self, value: T) -> Result<T, Diagnostics> {
        self.found.sort();
        self.found.dedup();
        let rest = self.found.len().saturating_sub(MOST);
        let mut diagnostics = Diagnostics::default();
        for problem in self.found.drain(..).take(MOST) {
            let mut diagnostic = Diagnostic::new(problem.message);
            if let Some(source) = self.sources.get(problem.location.source as usize) {
                diagnostic = diagnostic.at(*source, problem.location.position);
            }
            if !problem.element.is_empty() {
                diagnostic = diagnostic.in_element(problem.element);
            }
            if !problem.help.is_empty() {
                diagnostic = diagnostic.help(problem.help);
            }
            diagnostics.push(diagnostic);
        }
        if rest > 0 {
            diagnostics.push(
                Diagnostic::new(format!("{rest} more problems are not shown"))
                    .help("mend the first ones, then run again"),
            );
        }
        diagnostics.or(value)
    }
}
