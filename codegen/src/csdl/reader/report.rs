//! Recording problems: where, in which element, what to do.

use super::cursor::{Cursor, Element};
use super::problem::{self, Fatal, Read};
use crate::csdl::document::Text;
use crate::diagnostic::{Diagnostic, Position, quote};

/// How many problems are collected before reading stops.
const MAX_PROBLEMS: usize = 1000;

/// A named element on the way from the schema to where the cursor is.
pub(super) struct Segment<'a> {
    separator: &'static str,
    name: Text<'a>,
    pub(super) depth: u16,
}

impl<'a> Cursor<'a> {
    /// Names the element in which problems are found from here on, until it ends. An empty separator
    /// starts the path anew.
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

    /// Records a problem and goes on.
    pub(super) fn report(&mut self, position: Position, message: impl Into<String>, help: &str) {
        if self.problems.len() < MAX_PROBLEMS {
            let error = Diagnostic::error(message)
                .at(self.file.place(position))
                .in_element(self.element_path())
                .help(help);
            self.problems.push(error);
        }
    }

    /// Records a problem after which nothing can be read.
    pub(super) fn fail(
        &mut self,
        position: Position,
        message: impl Into<String>,
        help: &str,
    ) -> Fatal {
        self.report(position, message, help);
        Fatal
    }

    /// Reports an element that its parent does not take, and passes over it.
    pub(super) fn reject_element(
        &mut self,
        element: &Element<'a>,
        parent: &Element<'a>,
    ) -> Read<()> {
        let message = format!(
            "{} may not be inside {}",
            self.written_name(element),
            quote(parent.name)
        );
        self.report(
            element.position,
            message,
            "check the spelling and the nesting against CSDL 4.01, or take the element out",
        );
        self.skip(element)
    }

    /// Reports a second element where only one may be, and passes over it.
    pub(super) fn reject_duplicate(
        &mut self,
        element: &Element<'a>,
        parent: &Element<'a>,
    ) -> Read<()> {
        let message = format!(
            "{} has more than one {}",
            quote(parent.name),
            quote(element.name)
        );
        self.report(element.position, message, "keep one and remove the others");
        self.skip(element)
    }

    /// Reports text where none belongs.
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

    /// Gives up once nobody would read further problems.
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

    /// An element's name as it is written, prefix and all, for a message.
    pub(super) fn written_name(&self, element: &Element<'a>) -> String {
        quote(problem::tag_name(self.source, element.position))
    }

    /// The path of the current element, such as `microsoft.graph.user/displayName`.
    fn element_path(&self) -> String {
        let mut path = String::new();
        for segment in &self.path {
            if segment.separator.is_empty() {
                path.clear();
            }
            path.push_str(segment.separator);
            path.push_str(&segment.name);
        }
        path
    }
}
