//! Recording of problems, with their place, element and remedy.

use super::cursor::{Cursor, Element, Segment};
use super::problem::{Fatal, Read};
use super::xml;
use crate::csdl::expression::Text;
use crate::diagnostic::{Diagnostic, Position, quote};

/// The maximum number of problems before reading stops.
const MAX_PROBLEMS: usize = 1000;

impl<'a> Cursor<'a> {
    /// Names the element to which subsequent problems belong, until it ends. An empty separator starts a new path.
    pub(super) fn enter(
        &mut self,
        element: &Element<'a>,
        separator: &'static str,
        name: &Text<'a>,
    ) {
        self.path.push(Segment {
            separator,
            name: name.clone(),
            depth: element.depth,
        });
    }

    /// Records a problem and continues.
    pub(super) fn report(&mut self, position: Position, message: impl Into<String>, help: &str) {
        if self.problems.len() < MAX_PROBLEMS {
            let error = Diagnostic::error(message)
                .at(self.file.place(position))
                .in_element(element_path(&self.path))
                .help(help);
            self.problems.push(error);
        }
    }

    /// Records a harmless deviation. Each kind is reported once with its number of occurrences, so the message must
    /// contain only the kind.
    pub(super) fn tolerate(&mut self, position: Position, message: String, help: &str) {
        let place = || self.file.place(position);
        let element = || element_path(&self.path);
        self.harmless.add(message, |warning| {
            warning.at(place()).in_element(element()).help(help)
        });
    }

    /// Records a problem after which reading cannot continue.
    pub(super) fn fail(
        &mut self,
        position: Position,
        message: impl Into<String>,
        help: &str,
    ) -> Fatal {
        self.report(position, message, help);
        Fatal
    }

    /// Reports text where none is allowed.
    pub(super) fn reject_text(&mut self, parent: &Element<'a>) {
        let start = self.token_start.offset();
        let text = self.source.text.get(start..).unwrap_or_default();
        let blank = text.len() - text.trim_start().len();
        self.report(
            Position::new(start + blank),
            format!("{} takes no text", quote(parent.name)),
            "remove the text; CSDL has text in annotation expressions only",
        );
    }

    /// Stops reading after too many problems.
    pub(super) fn stop_if_hopeless(&mut self) -> Read<()> {
        if self.problems.len() < MAX_PROBLEMS {
            return Ok(());
        }
        let message = format!("reading stopped here, after {MAX_PROBLEMS} problems");
        let error = Diagnostic::error(message)
            .at(self.file.place(self.position()))
            .help("correct the problems above, then read again");
        self.problems.push(error);
        Err(Fatal)
    }

    /// Returns an element's qualified name as written, quoted.
    pub(super) fn written_name(&self, element: &Element<'a>) -> String {
        quote(xml::tag_name(self.source, element.position))
    }
}

/// Returns the path of the current element, such as `microsoft.graph.user/displayName`.
fn element_path(segments: &[Segment<'_>]) -> String {
    let mut path = String::new();
    for segment in segments {
        if segment.separator.is_empty() {
            path.clear();
        }
        path.push_str(segment.separator);
        path.push_str(&segment.name);
    }
    path
}
