//! External text, prepared for display.

#[cfg(feature = "client")]
use std::borrow::Cow;

/// Returns the text on one line, without control characters, invisible characters and those that change the direction
/// of others, and limited in length.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::with_capacity(text.len().min(limit));
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let visible = || word.chars().filter(|c| !is_invisible(*c));
        if visible().next().is_none() {
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(visible());
        if line.len() > limit {
            let end = (0..=limit)
                .rev()
                .find(|end| line.is_char_boundary(*end))
                .unwrap_or(0);
            line.truncate(end);
            line.push('…');
            break;
        }
    }
    line
}

/// Returns an error with all its sources, each message once.
#[cfg(feature = "client")]
pub(crate) fn with_sources(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let texts: Vec<String> = causes.map(ToString::to_string).collect();
    texts.join(": ")
}

/// Returns external text with a placeholder for the token that was sent, in case the text repeats it.
#[cfg(feature = "client")]
pub(crate) fn without_token<'a>(
    text: &'a str,
    authorization: Option<&http::HeaderValue>,
) -> Cow<'a, str> {
    const MASK: &str = "(the token)";
    /// Shorter than any real token: so short a text may occur in a word by chance.
    const SHORT: usize = 16;
    let token = authorization
        .and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
        .map(|value| value.strip_prefix("Bearer ").unwrap_or(value));
    let Some(token) = token.filter(|token| !token.is_empty() && text.contains(token)) else {
        return Cow::Borrowed(text);
    };
    let is_inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut masked = String::with_capacity(text.len());
    let mut end = 0;
    for (start, _) in text.match_indices(token) {
        let (before, after) = (&text[end..start], &text[start + token.len()..]);
        masked.push_str(before);
        end = start + token.len();
        let is_part =
            is_inside(text[..start].chars().next_back()) || is_inside(after.chars().next());
        masked.push_str(if is_part && token.len() < SHORT {
            token
        } else {
            MASK
        });
    }
    masked.push_str(&text[end..]);
    Cow::Owned(masked)
}

/// Returns whether the character has no glyph: one of Unicode's format characters, such as direction marks, zero-width
/// characters and tags, an empty letter of Hangul, or a character that is not assigned. The standard library, which has
/// the table of the categories, escapes it in debug output, unless it is a combining character after another one.
fn is_invisible(c: char) -> bool {
    match c {
        ' '..='~' => false,
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => true,
        _ => String::from_iter(['a', c]).escape_debug().nth(1) != Some(c),
    }
}

/// Returns the first words of a text that is not JSON, such as the page of a proxy, without HTML tags.
#[cfg(feature = "client")]
pub(crate) fn first_words(body: &[u8]) -> Option<String> {
    const MAX_SEARCHED: usize = 4096;
    let is_short = body.len() <= MAX_SEARCHED;
    let start = body.get(..MAX_SEARCHED).unwrap_or(body);
    let text = match std::str::from_utf8(start) {
        Ok(text) => text,
        // A character may be cut off at the end.
        Err(error) if !is_short && error.error_len().is_none() => {
            std::str::from_utf8(start.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let is_json = || serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    if text.starts_with(['{', '[']) || (is_short && is_json()) {
        return None;
    }
    let words = if text.starts_with('<') {
        one_line(&without_tags(text), 80)
    } else {
        one_line(text, 80)
    };
    (!words.is_empty()).then_some(words)
}

/// Returns approximately the text that a browser would show for a page.
#[cfg(feature = "client")]
fn without_tags(page: &str) -> String {
    let mut text = String::new();
    let mut pieces = page.split('<');
    text.extend(pieces.next());
    for piece in pieces {
        let (tag, shown) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.split(char::is_whitespace).next().unwrap_or_default();
        text.push(' ');
        if !["script", "style"]
            .iter()
            .any(|hidden| name.eq_ignore_ascii_case(hidden))
        {
            text.push_str(shown);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_no_control_characters_and_no_marks_of_direction() {
        let hostile = "a\r\nb\u{1b}[31m\u{9b}c \u{202e}d\u{200b}e \u{2066}\u{feff} f\u{e0041}";
        assert_eq!(one_line(hostile, 100), "a b [31m c de f");
        assert_eq!(one_line("ääää", 3), "ä…");
        assert_eq!(
            one_line("e\u{301} größe 日本 😀", 99),
            "e\u{301} größe 日本 😀"
        );
        let hollow = "a\u{3164}\u{115f}\u{ffa0}\u{1d173}\u{e000}\u{600}\u{2028}b";
        assert_eq!(one_line(hollow, 99), "a b");
    }

    #[cfg(feature = "client")]
    #[test]
    fn the_first_words_of_what_is_no_json() {
        let words = |body: &str| first_words(body.as_bytes());
        assert_eq!(
            words("<html><title>502 Bad\u{202e} Gateway</title><style>a{}</style><p>Sorry")
                .as_deref(),
            Some("502 Bad Gateway Sorry")
        );
        assert_eq!(
            words("upstream  connect\nerror").as_deref(),
            Some("upstream connect error")
        );
        assert_eq!(words("a < b").as_deref(), Some("a < b"));
        for body in [
            "",
            " ",
            "{\"a\": 1}",
            "{\"a\": ",
            "[]",
            "5",
            "\"x\"",
            "<html></html>",
        ] {
            assert_eq!(words(body), None, "{body}");
        }
        assert_eq!(first_words(&[0x1f, 0x8b, 8]), None);
        let long = "é".repeat(5000);
        assert_eq!(
            first_words(&long.as_bytes()[..9999])
                .unwrap()
                .chars()
                .count(),
            41
        );
    }
}
