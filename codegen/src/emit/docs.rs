//! Documentation comments: prose from the metadata, escaped for rustdoc and wrapped.
//!
//! A description is plain text that may contain `code spans`. Everything else that Markdown, HTML or rustdoc would
//! interpret is escaped, so that no description can open a code block (which would be compiled as a test), a link, an
//! element or a list, or end the comment that contains it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostic::is_visible;

/// The width of an emitted line in columns, including its indentation.
const WIDTH: usize = 100;

/// Stands for a space at which a line is not broken, until the line is made. The text itself cannot contain the control
/// character, because control characters count as blanks.
const NO_BREAK: char = '\0';

/// The documentation of one item: paragraphs of Markdown, each in one line.
#[derive(Debug, Default)]
pub(super) struct Docs {
    paragraphs: Vec<String>,
}

impl Docs {
    /// Creates documentation with one paragraph of the emitter.
    pub(super) fn of(text: &str) -> Self {
        Self::default().paragraph(text)
    }

    /// Creates documentation with the description of the metadata, if there is one.
    pub(super) fn described(description: Option<&str>) -> Self {
        Self::default().paragraph(description.unwrap_or_default())
    }

    /// Adds a paragraph of plain text in which only code spans are kept.
    pub(super) fn paragraph(mut self, text: &str) -> Self {
        self.push_prose(text);
        self
    }

    /// Adds a paragraph that is a single code span: it is not a sentence, so that no full stop ends up on a separate
    /// line if the span fills one.
    pub(super) fn span(mut self, text: &str) -> Self {
        self.paragraphs.push(prose(&code(text)));
        self
    }

    /// Adds a paragraph that is a single code span and a link to an address that is valid in a link.
    pub(super) fn span_with_page(mut self, text: &str, name: &str, address: &str) -> Self {
        let span = prose(&code(text));
        self.paragraphs
            .push(format!("{span} ([{name}]({address}))"));
        self
    }

    /// Adds a sentence of the emitter that ends with a link: a name, and the path of an emitted item.
    pub(super) fn linked(mut self, before: &str, name: &str, path: &str) -> Self {
        let (before, name) = (prose(before), code(name));
        self.paragraphs.push(format!("{before} [{name}]({path})."));
        self
    }

    fn push_prose(&mut self, text: &str) {
        let mut lines = text.lines().peekable();
        while lines.peek().is_some() {
            let mut block = String::new();
            for line in lines.by_ref() {
                if line.trim().is_empty() {
                    break;
                }
                block.push_str(line);
                block.push('\n');
            }
            let mut paragraph = prose(&block);
            if !paragraph.is_empty() {
                end_sentence(&mut paragraph);
                self.paragraphs.push(paragraph);
            }
        }
    }

    /// Returns the lines of the comment at `indent` columns, without `///`.
    pub(super) fn lines(&self, indent: usize) -> Vec<String> {
        let width = WIDTH.saturating_sub(indent + "/// ".len());
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            wrap(paragraph, width, &mut lines);
        }
        lines
    }

    /// Returns the comment as attributes of an item that is printed at `indent` columns.
    pub(super) fn attributes(&self, indent: usize) -> TokenStream {
        let lines = self.lines(indent);
        quote!(#(#[doc = #lines])*)
    }
}

/// Breaks a paragraph into lines of `width` characters; each starts with a space, as in `/// text`.
fn wrap(paragraph: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut columns = 0;
    for word in paragraph.split(' ') {
        let length = if word.is_ascii() {
            word.len()
        } else {
            word.chars().count()
        };
        if columns > 0 && columns + 1 + length > width {
            lines.push(finished(std::mem::take(&mut line)));
            columns = 0;
        }
        if columns == 0 {
            line.reserve(width + 2);
            line.push(' ');
            columns = push_at_line_start(&mut line, word) + length;
        } else {
            line.push(' ');
            line.push_str(word);
            columns += 1 + length;
        }
    }
    lines.push(finished(line));
}

/// Returns a line with its unbroken spaces.
fn finished(line: String) -> String {
    if line.contains(NO_BREAK) {
        line.replace(NO_BREAK, " ")
    } else {
        line
    }
}

/// Adds the first word of a line, escaped so that it starts no heading, list, quote, table or rule; returns the number
/// of characters added to the word.
fn push_at_line_start(line: &mut String, word: &str) -> usize {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = word.split_at(digits);
    let escaped = match rest.bytes().next() {
        Some(b'.' | b')') => digits > 0,
        Some(b'-' | b'+' | b'#' | b'>' | b'=' | b':') => digits == 0,
        _ => false,
    };
    line.push_str(number);
    if escaped {
        line.push('\\');
    }
    line.push_str(rest);
    usize::from(escaped)
}

/// Adds a missing full stop to a sentence.
fn end_sentence(text: &mut String) {
    if text.ends_with(|last: char| last.is_alphanumeric() || matches!(last, ')' | '`' | '"' | '\''))
    {
        text.push('.');
    }
}

/// Converts plain text to Markdown that prints as that text, in one line. A code span stays on one line, because a line
/// that starts inside it would be read as a block.
fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len() + text.len() / 8);
    let may_hold_address = text.contains("://");
    let mut rest = text;
    let mut before = ' ';
    while let Some(character) = rest.chars().next() {
        let plain = if may_hold_address {
            0
        } else {
            plain_length(rest)
        };
        let taken = match character {
            _ if plain > 0 => {
                prose.push_str(rest.get(..plain).unwrap_or_default());
                Some(plain)
            }
            '`' => code_span(rest, &mut prose),
            'h' => address(rest, &mut prose),
            _ => None,
        };
        if let Some(length) = taken {
            rest = rest.get(length..).unwrap_or_default();
            before = prose.chars().next_back().unwrap_or(' ');
            continue;
        }
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
        if is_blank(character) {
            if !prose.is_empty() && !prose.ends_with(' ') {
                prose.push(' ');
            }
        } else if is_visible(character) || is_joiner(character, before) {
            if needs_escape(character, before, rest) {
                prose.push('\\');
            }
            prose.push(character);
        }
        before = character;
    }
    prose.truncate(prose.trim_end_matches(' ').len());
    prose
}

/// Returns the number of bytes at the start of `text` that have no meaning in Markdown.
fn plain_length(text: &str) -> usize {
    text.bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b".,;:()'\"-/=".contains(byte))
        .count()
}

/// Takes a code span of single backticks from the start of `text`; returns its length.
fn code_span(text: &str, prose: &mut String) -> Option<usize> {
    let inside = text.strip_prefix('`')?;
    let length = inside.find('`')?;
    let (code, after) = inside.split_at(length);
    if after.starts_with("``") || code.trim().is_empty() || prose.ends_with('`') {
        return None;
    }
    prose.push('`');
    let mut parts = code
        .split(is_blank)
        .filter(|part| !part.is_empty())
        .peekable();
    while let Some(part) = parts.next() {
        prose.extend(part.chars().filter(|character| is_visible(*character)));
        if parts.peek().is_some() {
            prose.push(NO_BREAK);
        }
    }
    prose.push('`');
    Some(length + 2)
}

/// Takes an address from the start of `text` and makes it a link; returns its length.
fn address(text: &str, prose: &mut String) -> Option<usize> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let is_part =
        |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(byte);
    let scheme = text.len() - host.len();
    let length = scheme + host.bytes().take_while(is_part).count();
    let link = text
        .get(..length)?
        .trim_end_matches(|last: char| ".,;:!?'()".contains(last));
    if link.len() <= scheme {
        return None;
    }
    prose.push('<');
    prose.push_str(link);
    prose.push('>');
    Some(link.len())
}

/// Returns whether `character` separates words.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Returns whether a character joins or separates the letters around it, as some scripts and emoji need it. After ASCII
/// it only hides.
fn is_joiner(character: char, before: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}') && !before.is_ascii()
}

/// Returns whether Markdown would interpret `character` between `before` and `rest`.
fn needs_escape(character: char, before: char, rest: &str) -> bool {
    let after = rest.chars().next().unwrap_or(' ');
    match character {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
        '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
        '&' => after.is_ascii_alphanumeric() || after == '#',
        _ => false,
    }
}

/// Returns plain text as Markdown in one line, for attributes that rustdoc shows.
pub(super) fn inline(text: &str) -> String {
    finished(prose(text))
}

/// Returns `text` as a code span, whatever it contains.
pub(super) fn code(text: &str) -> String {
    let content: String = text
        .chars()
        .filter(|character| *character != '`' && (is_blank(*character) || is_visible(*character)))
        .map(|character| if is_blank(character) { ' ' } else { character })
        .collect();
    format!("`{}`", content.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        Docs::described(Some(text)).lines(0)
    }

    fn joined(text: &str) -> String {
        lines(text).join("\n")
    }

    #[test]
    fn text_is_wrapped_and_ended() {
        let text = "word ".repeat(40);
        let lines = lines(&text);
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| line.len() < 98), "{lines:#?}");
        assert!(lines[2].ends_with("word."), "{lines:#?}");
    }

    #[test]
    fn paragraphs_are_kept() {
        assert_eq!(lines("One.\n\n\nTwo\nthree"), [" One.", "", " Two three."]);
    }

    #[test]
    fn code_spans_are_kept_whole() {
        assert_eq!(joined("Is `a  b<c>[d]` here"), " Is `a b<c>[d]` here.");
        assert_eq!(joined("lone ` tick"), " lone \\` tick.");
        assert_eq!(
            joined("```\nfn main() {}\n```"),
            " \\`\\`\\` fn main() {} \\`\\`\\`."
        );
    }

    #[test]
    fn markup_is_escaped() {
        assert_eq!(
            joined("[Vec] <b>x</b> *a* _b_ a_b & &lt; ~~~ a|b \\"),
            " \\[Vec\\] \\<b\\>x\\</b\\> \\*a\\* \\_b\\_ a_b & \\&lt; \\~\\~\\~ a\\|b \\\\"
        );
        assert_eq!(joined("# head"), " \\# head.");
        assert_eq!(joined("1. one"), " 1\\. one.");
        assert_eq!(joined("- item"), " \\- item.");
        assert_eq!(joined("=== ---"), " \\=== ---");
    }

    #[test]
    fn blocks_cannot_start_on_a_wrapped_line() {
        let text = format!("{} - item", "x".repeat(95));
        assert_eq!(lines(&text)[1], " \\- item.");
        let text = format!("    {} ``` 2) y", "x".repeat(94));
        assert_eq!(lines(&text)[1], " \\`\\`\\` 2) y.");
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(
            joined("See (https://example.com/a_b?c=1)."),
            " See (<https://example.com/a_b?c=1>)."
        );
        assert_eq!(joined("https:// nothing"), " https:// nothing.");
    }

    #[test]
    fn nothing_ends_or_hides_the_comment() {
        assert_eq!(
            joined("a */ b \u{202e}c\u{0} \r d \"# e\u{feff}"),
            " a \\*/ b c d \"# e."
        );
    }

    #[test]
    fn what_shows_nothing_is_left_out() {
        let hollow =
            "a\u{ad}\u{180e}\u{e0041}\u{3164}\u{115f}\u{200b}\u{2066}\u{61c}\u{206a}\u{fff9}b";
        assert_eq!(inline(hollow), "ab");
        assert_eq!(inline(&format!("`{hollow}`")), "`ab`");
        assert_eq!(code(hollow), "`ab`");
        assert_eq!(lines(hollow), [" ab."]);
        // Joiners belong to some scripts and to emoji, and accents to their letters.
        assert_eq!(inline("a\u{200d}b"), "ab");
        for kept in ["می\u{200c}شود", "👩\u{200d}🔧", "e\u{301}", "❤\u{fe0f}"] {
            assert_eq!(inline(kept), kept);
        }
    }

    #[test]
    fn an_empty_description_is_none() {
        let docs = Docs::described(Some(" \n \u{202e}")).paragraph("Facts");
        assert_eq!(docs.lines(0), [" Facts."]);
        assert!(Docs::described(None).lines(0).is_empty());
    }

    #[test]
    fn code_holds_anything() {
        assert_eq!(code("a`b\nc"), "`ab c`");
    }
}
