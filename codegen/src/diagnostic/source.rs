//! Input documents and places in them.

/// A byte offset into the text of a document: where an element starts.
///
/// Comparisons ignore positions: all positions are equal, so that two elements are equal if they have the same content.
/// Compare [`offset`](Self::offset) to compare places.
#[derive(Clone, Copy, Debug, Default)]
pub struct Position(u32);

impl Position {
    /// Creates the position of a byte offset. Documents are smaller than 4 GiB; beyond that, the position is the end of
    /// the document.
    pub fn new(offset: usize) -> Self {
        Self(u32::try_from(offset).unwrap_or(u32::MAX))
    }

    /// Returns the byte offset.
    pub fn offset(self) -> usize {
        self.0 as usize
    }
}

impl PartialEq for Position {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Position {}

/// An input document: its name as shown to the user, and its text.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name printed in diagnostics, usually a path.
    pub name: &'a str,
    /// The document's text.
    pub text: &'a str,
}

/// The maximum number of characters of a long line that are shown before and after a place.
const MAX_CONTEXT: usize = 60;

/// A place with the part of its line that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Located<'a> {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The column in characters, from 1.
    pub(crate) column: usize,
    /// The nearest characters of the line before the place.
    pub(super) before: &'a str,
    /// Whether the line has more characters before these.
    pub(super) is_cut_before: bool,
    /// The characters of the line from the place on.
    pub(super) after: &'a str,
    /// Whether the line has more characters after these.
    pub(super) is_cut_after: bool,
}

/// Finds lines and columns in a text.
///
/// Each search starts where the last one ended, so that searches in the order of the text take time in proportion to
/// its length, however many there are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Locator<'a> {
    text: &'a str,
    /// Where the last search ended, with its line and column.
    offset: usize,
    line: usize,
    column: usize,
    /// Where that line starts.
    line_start: usize,
}

impl<'a> Locator<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        // A byte order mark has no column.
        let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
        Self {
            text,
            offset: start,
            line: 1,
            column: 1,
            line_start: start,
        }
    }

    /// Returns the place of a byte offset. For an offset past the end, or inside a character, it is the nearest place
    /// before.
    pub(crate) fn find(&mut self, position: Position) -> Located<'a> {
        let mut offset = self.text.len().min(position.offset());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        if offset < self.offset {
            *self = Self::new(self.text);
        }
        let passed = self.text.get(self.offset..offset).unwrap_or_default();
        if let Some(newline) = passed.rfind('\n') {
            self.line += passed.bytes().filter(|&byte| byte == b'\n').count();
            self.line_start = self.offset + newline + 1;
            self.column = 1;
        }
        let counted = self.offset.max(self.line_start);
        let passed = self.text.get(counted..offset).unwrap_or_default();
        self.column += passed.chars().count();
        self.offset = self.offset.max(offset);
        self.located()
    }

    /// Returns the place where the last search ended. Only the visible part of the line is read, because lines may be
    /// long.
    fn located(&self) -> Located<'a> {
        let (before, after) = self.text.split_at(self.offset);
        let before = before.get(self.line_start..).unwrap_or_default();
        let start = before.char_indices().rev().nth(MAX_CONTEXT - 1);
        let start = start.map_or(0, |(start, _)| start);
        let end = after.char_indices().nth(MAX_CONTEXT);
        let end = end.map_or(after.len(), |(end, _)| end);
        let window = after.get(..end).unwrap_or_default();
        let line_end = window.find(['\n', '\r']);
        Located {
            line: self.line,
            column: self.column,
            before: before.get(start..).unwrap_or_default(),
            is_cut_before: start > 0,
            after: window.get(..line_end.unwrap_or(end)).unwrap_or_default(),
            is_cut_after: line_end.is_none()
                && !matches!(after.as_bytes().get(end), None | Some(b'\n' | b'\r')),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn located<'a>(text: &'a str, needle: &str) -> Located<'a> {
        let offset = text.find(needle).expect("the text holds it");
        Locator::new(text).find(Position::new(offset))
    }

    #[test]
    fn lines_and_columns() {
        let text = "\u{FEFF}ab\r\nçd\n\nx";
        let found = |needle| {
            let place = located(text, needle);
            (place.line, place.column, place.before, place.after)
        };
        assert_eq!(found("a"), (1, 1, "", "ab"));
        assert_eq!(found("d"), (2, 2, "ç", "d"));
        assert_eq!(found("x"), (4, 1, "", "x"));
        let mut locator = Locator::new(text);
        assert_eq!(locator.find(Position::new(usize::MAX)).column, 2);
        assert_eq!(locator.find(Position::new(0)).line, 1);
        // The second byte of `ç`.
        assert_eq!(locator.find(Position::new(8)).column, 1);
        assert_eq!(Locator::new("").find(Position::new(7)).line, 1);
    }

    #[test]
    fn places_in_order_are_the_same_as_places_one_by_one() {
        let text = "one\n\ntwo ä three\nfour\n".repeat(20);
        let mut locator = Locator::new(&text);
        for offset in 0..=text.len() {
            let position = Position::new(offset);
            assert_eq!(locator.find(position), Locator::new(&text).find(position));
        }
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{}!{}", "a".repeat(500), "b".repeat(500));
        let place = located(&text, "!");
        assert_eq!(place.column, 501);
        assert_eq!(place.before, "a".repeat(60));
        assert_eq!(place.after, format!("!{}", "b".repeat(59)));
        assert!(place.is_cut_before && place.is_cut_after);
        for (length, is_cut) in [(59, false), (60, true)] {
            let text = format!("x\n!{}\r\ny", "b".repeat(length));
            let place = located(&text, "!");
            assert_eq!((place.is_cut_before, place.is_cut_after), (false, is_cut));
        }
    }

    #[test]
    fn positions_do_not_take_part_in_equality() {
        assert_eq!(Position::new(1), Position::new(2));
        assert_ne!(Position::new(1).offset(), Position::new(2).offset());
        assert_eq!(Position::new(usize::MAX).offset(), u32::MAX as usize);
    }
}
