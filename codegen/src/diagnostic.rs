//! Problems found in the input, with the place where they were found.

use std::fmt;

/// A place in one of the input documents: a byte offset into its text.
///
/// Line and column are derived only when a diagnostic is made, so that carrying a position costs
/// four bytes an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(pub u32);

/// An input document: its name as the user knows it, and its text.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name printed in diagnostics, usually a path.
    pub name: &'a str,
    /// The document's text.
    pub text: &'a str,
}

/// One problem: what is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, in one sentence.
    pub message: String,
    /// The document's name; empty where the problem is in no document.
    pub source: String,
    /// Line and column, both from 1, where the problem is in a document.
    pub place: Option<Place>,
    /// The path of the element in CSDL terms, such as `microsoft.graph.restorePoint/tags`.
    pub element: Option<String>,
    /// What to do about it.
    pub help: Option<String>,
}

/// A line and a column, both counted from 1, with the text of that line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The line's text, cut where it is very long.
    pub text: String,
    /// How many characters of `text` come before the place.
    pub caret: usize,
}

/// All the problems of one run. Printed in the order of sources and positions, whatever the order
/// they were found in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

/// How many characters of a long line are shown before and after the place.
const CONTEXT: usize = 60;

/// What stands for the part of a long line that is not shown.
const CUT: char = '…';

/// How many characters of a name or a value from the input are repeated in a message.
const QUOTED: usize = 80;

/// How many characters of an element's path are shown. Real ones have some 120 at most.
const ELEMENT: usize = 240;

impl Diagnostic {
    /// A problem that is in no document, or whose document is told later.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: String::new(),
            place: None,
            element: None,
            help: None,
        }
    }

    /// Says that the problem is in the document of this name, at no place in particular.
    #[must_use]
    pub fn in_source(mut self, name: impl Into<String>) -> Self {
        self.source = name.into();
        self
    }

    /// Says where in a document the problem is. Takes time in proportion to the offset; where there
    /// may be many problems, find their places with one [`Places`].
    #[must_use]
    pub fn at(mut self, source: Source<'_>, position: Position) -> Self {
        self.place = Some(Places::new(source.text).find(position));
        self.in_source(source.name)
    }

    /// Says which element the problem is in, in CSDL terms.
    #[must_use]
    pub fn in_element(mut self, path: impl Into<String>) -> Self {
        self.element = Some(path.into());
        self
    }

    /// Says what to do about the problem.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What diagnostics are sorted by: the source, then the place in it. Those in no document come
    /// last: they speak of the run as a whole.
    fn order(&self) -> (bool, &str, Option<(usize, usize)>) {
        let place = self.place.as_ref();
        let place = place.map(|place| (place.line, place.column));
        (self.source.is_empty(), &self.source, place)
    }
}

/// Finds places in a text. Quick where they are asked for in the order of the text: each search
/// starts where the last one ended.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    text: &'a str,
    /// Where the last search ended, and the line and column of that.
    offset: usize,
    line: usize,
    column: usize,
    /// Where that line starts.
    line_start: usize,
}

impl<'a> Places<'a> {
    /// Places in this text.
    pub fn new(text: &'a str) -> Self {
        // A byte order mark takes no column.
        let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
        Self {
            text,
            offset: start,
            line: 1,
            column: 1,
            line_start: start,
        }
    }

    /// The place of a byte offset. An offset past the end, or inside a character, stands for the
    /// nearest place before it.
    pub fn find(&mut self, position: Position) -> Place {
        let mut offset = self.text.len().min(position.0 as usize);
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
        self.place()
    }

    /// The place where the last search ended, with a window of the line around it.
    fn place(&self) -> Place {
        let (before, after) = self.text.split_at(self.offset);
        let before = before.get(self.line_start..).unwrap_or_default();
        // Only as much of the line is looked at as is shown: lines may be long.
        let end = after.char_indices().nth(CONTEXT + 1);
        let after = after.get(..end.map_or(after.len(), |(end, _)| end));
        let after = after.unwrap_or_default().split(['\n', '\r']).next();
        let after = after.unwrap_or_default();
        let mut shown = String::new();
        let mut caret = self.column - 1;
        if caret > CONTEXT {
            caret = CONTEXT + 1;
            shown.push(CUT);
            let start = before.char_indices().rev().nth(CONTEXT - 1);
            let start = start.map_or(0, |(start, _)| start);
            shown.push_str(before.get(start..).unwrap_or_default());
        } else {
            shown.push_str(before);
        }
        match after.char_indices().nth(CONTEXT) {
            Some((end, _)) => {
                shown.push_str(after.get(..end).unwrap_or_default());
                shown.push(CUT);
            }
            None => shown.push_str(after),
        }
        Place {
            line: self.line,
            column: self.column,
            text: shown,
            caret,
        }
    }
}

impl Diagnostics {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether there is no problem.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The problems, in the order they were added in or sorted into.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Sorts by source and position; problems at one place keep their order.
    pub fn sort(&mut self) {
        self.0.sort_by(|one, other| one.order().cmp(&other.order()));
    }

    /// The value where there is no problem.
    ///
    /// # Errors
    ///
    /// Returns the problems, sorted, where there are any.
    pub fn or<T>(mut self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            return Ok(value);
        }
        self.sort();
        Err(self)
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: T) {
        self.0.extend(diagnostics);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// A name or a value of the input as it is repeated in a message: in backticks, on one line, without
/// characters that a terminal obeys, and not endless.
pub fn quote(text: &str) -> String {
    let mut quoted = String::from("`");
    let mut characters = text.chars();
    quoted.extend(characters.by_ref().take(QUOTED).map(harmless));
    if characters.next().is_some() {
        quoted.push(CUT);
    }
    quoted.push('`');
    quoted
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        let mut gutter = 1;
        match &self.place {
            Some(place) => {
                gutter = place.line.to_string().len();
                write!(
                    f,
                    "\n{:gutter$}--> {}:{}:{}",
                    "", self.source, place.line, place.column
                )?;
                let (text, caret) = place.on_screen();
                write!(f, "\n{:gutter$} |", "")?;
                write!(f, "\n{} | {}", place.line, text.trim_end())?;
                write!(f, "\n{:gutter$} | {:caret$}^", "", "")?;
            }
            None if !self.source.is_empty() => write!(f, "\n --> {}", self.source)?,
            None => {}
        }
        if let Some(element) = &self.element {
            let mut characters = element.chars().map(harmless);
            let mut shown: String = characters.by_ref().take(ELEMENT).collect();
            if characters.next().is_some() {
                shown.push(CUT);
            }
            write!(f, "\n{:gutter$} = in: {shown}", "")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n{:gutter$} = help: {help}", "")?;
        }
        Ok(())
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sorted: Vec<&Diagnostic> = self.0.iter().collect();
        sorted.sort_by(|one, other| one.order().cmp(&other.order()));
        for diagnostic in &sorted {
            writeln!(f, "{diagnostic}\n")?;
        }
        match sorted.len() {
            1 => write!(f, "error: 1 problem found"),
            count => write!(f, "error: {count} problems found"),
        }
    }
}

impl std::error::Error for Diagnostic {}

impl std::error::Error for Diagnostics {}

impl Place {
    /// The line as a terminal shows it, and the screen columns before the place.
    fn on_screen(&self) -> (String, usize) {
        let mut shown = String::with_capacity(self.text.len());
        let mut width = 0;
        let mut caret = None;
        for (index, character) in self.text.chars().enumerate() {
            if index == self.caret {
                caret = Some(width);
            }
            if character == '\t' {
                shown.push_str("    ");
                width += 4;
            } else {
                let character = harmless(character);
                shown.push(character);
                width += screen_width(character);
            }
        }
        (shown, caret.unwrap_or(width))
    }
}

/// A stand-in for the characters that would move the cursor or turn the writing direction.
fn harmless(character: char) -> char {
    match character {
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '\u{FFFD}',
        _ if character.is_control() => '\u{FFFD}',
        _ => character,
    }
}

/// How many columns a character takes on a terminal: a rough table of the wide and the combining
/// ones, good enough to put a caret under a character.
fn screen_width(character: char) -> usize {
    match u32::from(character) {
        0x0300..=0x036F | 0x200B..=0x200D | 0xFE00..=0xFE0F | 0xFEFF => 0,
        0x1100..=0x115F
        | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "test.csdl";

    fn at(text: &str, needle: &str) -> Diagnostic {
        let offset = text.find(needle).expect("the text holds it");
        let position = Position(u32::try_from(offset).expect("the text is short"));
        Diagnostic::new("something is wrong").at(Source { name: NAME, text }, position)
    }

    fn place(text: &str, needle: &str) -> Place {
        at(text, needle).place.expect("it was told")
    }

    #[test]
    fn lines_and_columns() {
        let text = "\u{FEFF}ab\r\nçd\n\nx";
        let found = |needle| {
            let place = place(text, needle);
            (place.line, place.column, place.text)
        };
        assert_eq!(found("a"), (1, 1, "ab".to_owned()));
        assert_eq!(found("d"), (2, 2, "çd".to_owned()));
        assert_eq!(found("x"), (4, 1, "x".to_owned()));
        let mut places = Places::new(text);
        assert_eq!(places.find(Position(u32::MAX)).column, 2);
        assert_eq!(places.find(Position(0)).line, 1);
        // The second byte of `ç`.
        assert_eq!(places.find(Position(8)).column, 1);
        assert_eq!(Places::new("").find(Position(7)).line, 1);
    }

    #[test]
    fn places_in_order_are_the_same_as_places_one_by_one() {
        let text = "one\n\ntwo ä three\nfour\n".repeat(20);
        let mut places = Places::new(&text);
        for offset in 0..=text.len() {
            let position = Position(u32::try_from(offset).expect("the text is short"));
            assert_eq!(places.find(position), Places::new(&text).find(position));
        }
    }

    #[test]
    fn printed_with_line_caret_element_and_help() {
        let problem = at("<a>\n\t<b c=\"1\"/>\n", "c=")
            .in_element("n.b")
            .help("remove it");
        let expected = "\
error: something is wrong
 --> test.csdl:2:5
  |
2 |     <b c=\"1\"/>
  |        ^
  = in: n.b
  = help: remove it";
        assert_eq!(problem.to_string(), expected);
    }

    #[test]
    fn printed_without_place() {
        let problem = Diagnostic::new("too large")
            .in_source(NAME)
            .help("split it");
        assert_eq!(
            problem.to_string(),
            "error: too large\n --> test.csdl\n  = help: split it"
        );
        assert_eq!(Diagnostic::new("nothing").to_string(), "error: nothing");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{}!{}", "a".repeat(500), "b".repeat(500));
        let place = place(&text, "!");
        assert_eq!(place.column, 501);
        assert_eq!(
            place.text,
            format!("…{}!{}…", "a".repeat(60), "b".repeat(59))
        );
        assert_eq!(place.text.chars().nth(place.caret), Some('!'));
    }

    #[test]
    fn the_caret_is_under_wide_and_combining_characters() {
        for text in [
            "日本x",
            "e\u{301}e\u{301}e\u{301}e\u{301}x",
            "\tx",
            "😀😀x",
            "\u{1B}[1mx",
        ] {
            let (line, caret) = place(text, "x").on_screen();
            let width: usize = line.trim_end_matches('x').chars().map(screen_width).sum();
            assert_eq!(caret, width, "{text:?}");
            assert!(!line.contains('\u{1B}'));
        }
    }

    #[test]
    fn quoted_text_is_harmless_and_short() {
        assert_eq!(quote("name"), "`name`");
        assert_eq!(
            quote("a\nb\u{1B}[0m\u{202E}"),
            "`a\u{FFFD}b\u{FFFD}[0m\u{FFFD}`"
        );
        assert_eq!(quote(&"x".repeat(1000)).chars().count(), QUOTED + 3);
    }

    #[test]
    fn sorted_and_counted() {
        let text = "one two";
        let mut all = Diagnostics::default();
        all.push(at(text, "two").in_source("b"));
        all.push(at(text, "one").in_source("b"));
        all.push(Diagnostic::new("first").in_source("b"));
        all.push(at(text, "two").in_source("a"));
        let printed = all.to_string();
        let heads: Vec<&str> = printed
            .lines()
            .filter(|line| line.contains("--> "))
            .collect();
        assert_eq!(heads, [" --> a:1:5", " --> b", " --> b:1:1", " --> b:1:5"]);
        assert!(printed.ends_with("\n\nerror: 4 problems found"));
        let sorted = all.or(()).expect_err("there are problems");
        assert_eq!(sorted.0[0].source, "a");
        assert_eq!(Diagnostics::default().or(1), Ok(1));

        let mut all = Diagnostics::from(Diagnostic::new("there are more"));
        all.push(at(text, "one"));
        assert!(all.to_string().starts_with("error: something is wrong\n"));
    }

    #[test]
    fn the_path_of_an_element_is_not_endless() {
        let printed = Diagnostic::new("wrong").in_element("x".repeat(1_000_000));
        assert_eq!(
            printed.to_string(),
            format!("error: wrong\n  = in: {}…", "x".repeat(ELEMENT))
        );
    }
}
