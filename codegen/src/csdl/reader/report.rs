//! Recording problems: where, in which element, what to do.

use super::cursor::{Cursor, Element};
use super::problem::{self, Fatal, Read};
use crate::csdl::document::Text;
use crate::diagnostic::{Diagnostic, Position, quote};

/// How many problems are collected before reading stops.
const MAXIMUM_PROBLEMS: usize = 1000;

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
        if self.problems.len() < MAXIMUM_PROBLEMS {
            let mut diagnostic = self.diagnostic(position, message);
            diagnostic.element = self.element_path();
            self.problems.push(diagnostic.help(help));
        }
    }

    /// A problem at a place. Problems come nearly in the order of the text, which makes finding lines
    /// and columns quick.
    fn diagnostic(&mut self, position: Position, message: impl Into<String>) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(message).in_source(self.source.name);
        diagnostic.place = Some(self.places.find(position));
        diagnostic
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
        let start = self.token_start.0 as usize;
        let text = self.source.text.get(start..).unwrap_or_default();
        let blank = text.len() - text.trim_start().len();
        self.report(
            Position(u32::try_from(start + blank).unwrap_or(u32::MAX)),
            format!("{} takes no text", quote(parent.name)),
            "remove the text; CSDL has text in annotation expressions only",
        );
    }

    /// Gives up once nobody would read further problems.
    pub(super) fn stop_if_hopeless(&mut self) -> Read<()> {
        if self.problems.len() < MAXIMUM_PROBLEMS {
            return Ok(());
        }
        let message = format!("reading stopped here, after {MAXIMUM_PROBLEMS} problems");
        let diagnostic = self.diagnostic(self.position(), message);
        self.problems
            .push(diagnostic.help("correct the problems above, then read again"));
        Err(Fatal)
    }

    /// An element's name as it is written, prefix and all, for a message.
    pub(super) fn written_name(&self, element: &Element<'a>) -> String {
        quote(problem::tag_name(self.source, element.position))
    }

    /// The path of the current element, such as `microsoft.graph.user/displayName`.
    fn element_path(&self) -> Option<String> {
        if self.path.is_empty() {
            return None;
        }
        let mut path = String::new();
        for segment in &self.path {
            if segment.separator.is_empty() {
                path.clear();
            }
            path.push_str(segment.separator);
            path.push_str(&segment.name);
        }
        let quoted = quote(&path);
        Some(quoted.trim_matches('`').to_owned())
    }
}
