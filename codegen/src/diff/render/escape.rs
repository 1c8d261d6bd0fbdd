//! Text of documents in Markdown, escaped so that it is not markup.

use crate::diagnostic::visible;

/// The maximum number of characters of a document's text on a line.
const MAX_SHOWN: usize = 300;

/// Returns a text on one line, [`visible`] and limited in length.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut line = visible(&line).into_owned();
    if line.chars().count() > MAX_SHOWN {
        line = line.chars().take(MAX_SHOWN).chain(['…']).collect();
    }
    line
}

/// Returns a text as a code span, in which nothing is markup, a mention or a link.
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    let longest = text
        .split(|char| char != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A space on each side is removed again when it is rendered; it separates a backtick from the fence.
    let space = if longest > 0 { " " } else { "" };
    // A bar would end a cell of the table, in code spans too.
    format!(
        "{fence}{space}{}{space}{fence}",
        text.replace('|', "\u{2758}")
    )
}

/// Returns a text without effect: no markup, no mention, no link to an issue.
pub(super) fn plain(text: &str) -> String {
    let mut output = String::new();
    for char in one_line(text).chars() {
        match char {
            '@' => output.push_str("@\u{200b}"),
            '#' => output.push_str("\\#\u{200b}"),
            '<' => output.push_str("&lt;"),
            '>' => output.push_str("&gt;"),
            '&' => output.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '!' | '|' | '~' => {
                output.push('\\');
                output.push(char);
            }
            other => output.push(other),
        }
    }
    output
}

#[cfg(test)]
mod tests {
    use super::{code, plain};

    #[test]
    fn code_spans_hold_anything() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a `b` c"), "`` a `b` c ``");
        assert_eq!(code("``"), "``` `` ```");
        assert_eq!(code("a\n</details>\r\n| b"), "`a </details> \u{2758} b`");
        assert_eq!(
            code("a\u{202e}b\u{200b}\u{1b}"),
            r"`a\u{202e}b\u{200b}\u{1b}`"
        );
        assert_eq!(code(" \n"), "(empty)");
        assert_eq!(code(&"x".repeat(400)).chars().count(), 303);
    }

    #[test]
    fn plain_text_is_no_markup_and_calls_nobody() {
        assert_eq!(plain("Vec<String>"), "Vec&lt;String&gt;");
        assert_eq!(
            plain("ask @octocat about #1"),
            "ask @\u{200b}octocat about \\#\u{200b}1"
        );
        assert_eq!(plain("a\u{202e}b"), r"a\\u\{202e\}b");
        assert_eq!(plain("[x](y) *z* `w`"), "\\[x\\](y) \\*z\\* \\`w\\`");
    }
}
