//! Diagnostics, and the collection of those of one run.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::place::Place;
use super::text::shortened;

/// The maximum number of characters of an element's path that are kept. Real paths have at most about 120.
const MAX_ELEMENT: usize = 240;

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The emitted crate is correct; something in the input deserves attention.
    Warning,
    /// The emitted crate would be wrong.
    Error,
}

/// A problem: what is wrong, where, and what to do about it.
///
/// Diagnostics are ordered by severity, then by document and position; those without a place come last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// An error or a warning.
    pub severity: Severity,
    place: AfterPlaces,
    /// The path of the element in CSDL terms, such as `microsoft.graph.restorePoint/tags`.
    pub element: Option<String>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Lines to paste at the place that the remedy names, each printed on a separate line.
    pub to_paste: Vec<String>,
}

impl Diagnostic {
    /// Creates an error.
    pub fn error(message: impl Into<String>) -> Self {
        Self::new(Severity::Error, message.into())
    }

    /// Creates a warning.
    pub fn warning(message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, message.into())
    }

    fn new(severity: Severity, message: String) -> Self {
        Self {
            severity,
            place: AfterPlaces(None),
            element: None,
            message,
            help: None,
            to_paste: Vec::new(),
        }
    }

    /// Sets the place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = AfterPlaces(Some(place));
        self
    }

    /// Names the document, for a diagnostic without a place in it.
    #[must_use]
    pub fn in_source(self, name: impl Into<String>) -> Self {
        self.at(Place::whole(name))
    }

    /// Names the element, in CSDL terms. An empty path is ignored.
    #[must_use]
    pub fn in_element(mut self, path: impl AsRef<str>) -> Self {
        let path = path.as_ref();
        self.element = (!path.is_empty()).then(|| shortened(path, MAX_ELEMENT).into_owned());
        self
    }

    /// Sets the remedy. An empty text is ignored.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into()).filter(|help: &String| !help.is_empty());
        self
    }

    /// Adds a line to paste at the place that the remedy names.
    pub fn paste(&mut self, line: impl Into<String>) {
        self.to_paste.push(line.into());
    }

    /// Returns the place, if there is one.
    pub fn place(&self) -> Option<&Place> {
        self.place.0.as_ref()
    }
}

/// An optional place. `None` comes after all others: such diagnostics concern the run as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AfterPlaces(Option<Place>);

impl Ord for AfterPlaces {
    fn cmp(&self, other: &Self) -> Ordering {
        let is_none = |place: &Self| place.0.is_none();
        (is_none(self), &self.0).cmp(&(is_none(other), &other.0))
    }
}

impl PartialOrd for AfterPlaces {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The result of a step that succeeded, with the warnings that it found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked<T> {
    /// The result.
    pub value: T,
    /// The warnings, without errors.
    pub warnings: Diagnostics,
}

/// The maximum number of errors and of warnings that are kept: more than anyone reads.
pub const MAX_DIAGNOSTICS: usize = 2000;

/// The errors and warnings of one run, each once, in the order of documents and positions. Of more than
/// [`MAX_DIAGNOSTICS`] errors or warnings, the first ones in that order are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    warnings: BTreeSet<Diagnostic>,
    errors: BTreeSet<Diagnostic>,
    is_cut: bool,
}

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let kept = match diagnostic.severity {
            Severity::Warning => &mut self.warnings,
            Severity::Error => &mut self.errors,
        };
        kept.insert(diagnostic);
        if kept.len() > MAX_DIAGNOSTICS {
            kept.pop_last();
            self.is_cut = true;
        }
    }

    /// Adds the diagnostics of another run.
    pub fn append(&mut self, other: Self) {
        self.is_cut |= other.is_cut;
        self.extend(other.warnings);
        self.extend(other.errors);
    }

    /// Returns whether there is neither an error nor a warning.
    pub fn is_empty(&self) -> bool {
        self.warnings.is_empty() && self.errors.is_empty()
    }

    /// Returns whether there is an error.
    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Returns the number of errors and warnings.
    pub fn len(&self) -> usize {
        self.warnings.len() + self.errors.len()
    }

    /// Returns the warnings, sorted.
    pub fn warnings(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.warnings.iter()
    }

    /// Returns the errors, sorted.
    pub fn errors(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.errors.iter()
    }

    /// Returns the warnings, then the errors, each sorted.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.warnings.iter().chain(&self.errors)
    }

    /// Returns whether more than [`MAX_DIAGNOSTICS`] were found, so that some are missing here.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Returns the value with the warnings, if there is no error.
    ///
    /// # Errors
    ///
    /// Returns the diagnostics if there is an error among them.
    pub fn check<T>(self, value: T) -> Result<Checked<T>, Self> {
        if self.has_errors() {
            return Err(self);
        }
        Ok(Checked {
            value,
            warnings: self,
        })
    }

    /// Adds the diagnostics of a step, and returns its value if it has one.
    pub fn take<T>(&mut self, step: Result<Checked<T>, Self>) -> Option<T> {
        match step {
            Ok(Checked { value, warnings }) => {
                self.append(warnings);
                Some(value)
            }
            Err(diagnostics) => {
                self.append(diagnostics);
                None
            }
        }
    }

    /// Returns the value of a step without warnings, if there is no error.
    ///
    /// # Errors
    ///
    /// Returns the diagnostics if there is an error among them.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.has_errors() {
            Err(self)
        } else {
            Ok(value)
        }
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::from_iter([diagnostic])
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: T) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(diagnostics: T) -> Self {
        let mut all = Self::default();
        all.extend(diagnostics);
        all
    }
}

impl std::error::Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Position, Source, SourceFile};

    #[test]
    fn each_once_and_the_first_ones_of_too_many() {
        let file = |name| SourceFile::new(Source { name, text: "" });
        let (one, other) = (file("a"), file("a"));
        let mut all = Diagnostics::default();
        for offset in (0..3 * MAX_DIAGNOSTICS).rev() {
            for file in [&one, &other] {
                all.push(Diagnostic::error("wrong").at(file.place(Position::new(offset))));
            }
        }
        all.push(Diagnostic::warning("harmless"));
        assert_eq!(all.errors().len(), MAX_DIAGNOSTICS);
        assert_eq!(all.warnings().len(), 1);
        assert!(all.is_cut());
        let last = all.errors().last().expect("there are many");
        let last_kept = one.place(Position::new(MAX_DIAGNOSTICS - 1));
        assert_eq!(last.place(), Some(&last_kept));
        assert!(
            all.to_string()
                .contains("error: the first 2000 errors and 1 warning are shown")
        );

        let mut more = Diagnostics::from(Diagnostic::error("wrong"));
        more.append(all);
        assert_eq!(more.errors().len(), MAX_DIAGNOSTICS);
        assert!(more.is_cut());
    }

    #[test]
    fn warnings_go_with_a_value_and_errors_replace_it() {
        let warnings = Diagnostics::from(Diagnostic::warning("harmless"));
        let checked = warnings.clone().check(1).expect("there is no error");
        assert_eq!((checked.value, &checked.warnings), (1, &warnings));

        let mut all = Diagnostics::default();
        assert_eq!(all.take(Ok(checked)), Some(1));
        assert_eq!(all, warnings);
        let failed = Diagnostics::from(Diagnostic::error("wrong")).check(2);
        assert_eq!(all.take(failed), None);
        assert_eq!((all.errors().len(), all.warnings().len()), (1, 1));
        assert_eq!(all.clone().check(3), Err(all));
    }

    #[test]
    fn sorted_by_severity_and_place() {
        let file = |name| SourceFile::new(Source { name, text: "one" });
        let (a, b) = (file("a"), file("b"));
        let mut all = [
            Diagnostic::error("of the run"),
            Diagnostic::error("second").at(b.place(Position::new(2))),
            Diagnostic::error("first").at(b.place(Position::new(1))),
            Diagnostic::error("whole").in_source("b"),
            Diagnostic::error("other").at(a.place(Position::new(3))),
            Diagnostic::warning("harmless").in_source("z"),
        ];
        all.sort();
        let messages = all.each_ref().map(|problem| &*problem.message);
        assert_eq!(
            messages,
            [
                "harmless",
                "other",
                "whole",
                "first",
                "second",
                "of the run"
            ]
        );
    }

    #[test]
    fn long_paths_of_elements_are_cut_and_empty_ones_left_out() {
        let element = |path: &str| Diagnostic::error("wrong").in_element(path).element;
        assert_eq!(
            element(&"x".repeat(1_000_000)),
            Some(format!("{}…", "x".repeat(MAX_ELEMENT)))
        );
        assert_eq!(element(""), None);
        assert_eq!(Diagnostic::error("wrong").help("").help, None);
    }
}
