//! Text of the input, escaped for display.

use std::borrow::Cow;

/// Replaces the part of a long text that is not shown.
pub(super) const ELLIPSIS: char = '…';

/// The maximum number of characters of a name or a value of the input in a message.
const MAX_QUOTED: usize = 80;

/// Escapes every character that is not visible: control characters, line separators, characters without a glyph, and
/// those that change the direction of the surrounding text.
///
/// `\u{202e}` in a name becomes the eight characters `\u{202e}`. The result has one line, and a
/// terminal, a browser and an editor show it alike.
///
/// ```
/// use odata_codegen::diagnostic::visible;
///
/// assert_eq!(visible("user\u{202e}name"), r"user\u{202e}name");
/// assert_eq!(visible("größe 日本"), "größe 日本");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    escaped(text, is_visible)
}

/// Returns whether a text shows nothing: it is empty, or has only spaces and characters without a glyph.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|character| character.is_whitespace() || !is_visible(character))
}

/// As [`visible`], for a line of a document: tabs are kept, because they have a width there.
pub(super) fn visible_line(line: &str) -> Cow<'_, str> {
    escaped(line, |character| character == '\t' || is_visible(character))
}

/// Returns a name or a value of the input for a message: in backticks, [`visible`], and cut if it is very long.
pub fn quote(text: &str) -> String {
    format!("`{}`", visible(&shortened(text, MAX_QUOTED)))
}

/// Returns a number with its noun.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Returns the first characters of a text, with an ellipsis if there are more.
pub(super) fn shortened(text: &str, max_characters: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max_characters) {
        Some((end, _)) => {
            let mut shortened = text.get(..end).unwrap_or_default().to_owned();
            shortened.push(ELLIPSIS);
            Cow::Owned(shortened)
        }
        None => Cow::Borrowed(text),
    }
}

fn escaped(text: &str, is_kept: impl Fn(char) -> bool) -> Cow<'_, str> {
    if text.chars().all(&is_kept) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_kept(character) {
            escaped.push(character);
        } else if character.is_ascii() {
            escaped.extend(character.escape_debug());
        } else {
            escaped.extend(character.escape_unicode());
        }
    }
    Cow::Owned(escaped)
}

/// Returns whether a character has a glyph, or combines with the previous one as an accent does.
pub(crate) fn is_visible(character: char) -> bool {
    match character {
        ' '..='~' => true,
        // Letters of Hangul that are empty by definition.
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => false,
        _ => is_printable(character),
    }
}

/// Returns whether the standard library prints a character unchanged in debug output: it has the table of the Unicode
/// categories. It escapes a combining character at the start of a text, so the character is tested in second place.
fn is_printable(character: char) -> bool {
    let text = String::from_iter(['a', character]);
    text.escape_debug().nth(1) == Some(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_shape_stays() {
        for text in [
            "",
            "name",
            "it's \"quoted\" \\ `code`",
            "e\u{301}",
            "größe, 日本, नमस्ते, ไทย, עברית, 😀",
            "1️⃣",
        ] {
            assert!(matches!(visible(text), Cow::Borrowed(_)), "{text:?}");
        }
    }

    #[test]
    fn what_has_no_shape_is_escaped() {
        for (text, expected) in [
            ("a\nb\r\tc", r"a\nb\r\tc"),
            ("\0\u{1B}[31m", r"\0\u{1b}[31m"),
            ("\u{7F}\u{85}", r"\u{7f}\u{85}"),
            (
                "\u{202A}\u{202E}\u{2066}\u{2069}",
                r"\u{202a}\u{202e}\u{2066}\u{2069}",
            ),
            (
                "\u{200B}\u{200D}\u{200E}\u{200F}\u{61C}",
                r"\u{200b}\u{200d}\u{200e}\u{200f}\u{61c}",
            ),
            ("\u{2028}\u{2029}", r"\u{2028}\u{2029}"),
            (
                "\u{FEFF}\u{AD}\u{2060}\u{180E}",
                r"\u{feff}\u{ad}\u{2060}\u{180e}",
            ),
            ("\u{3164}\u{115F}\u{A0}", r"\u{3164}\u{115f}\u{a0}"),
            ("\u{E0041}\u{E000}", r"\u{e0041}\u{e000}"),
        ] {
            assert_eq!(visible(text), expected);
            assert_eq!(visible(expected), expected, "escaping once is enough");
        }
        assert_eq!(visible_line("a\tb\u{1B}"), "a\tb\\u{1b}");
        assert!(is_blank(" \t\u{200B}\u{3164}") && is_blank("") && !is_blank("\u{200B}a"));
    }

    #[test]
    fn quoted_text_is_visible_and_short() {
        assert_eq!(quote("name"), "`name`");
        assert_eq!(quote("a\nb\u{1B}[0m\u{202E}"), r"`a\nb\u{1b}[0m\u{202e}`");
        assert_eq!(quote(&"x".repeat(1000)).chars().count(), MAX_QUOTED + 3);
        assert_eq!(shortened("äöü", 3), "äöü");
        assert_eq!(shortened("äöüß", 3), "äöü…");
    }
}
