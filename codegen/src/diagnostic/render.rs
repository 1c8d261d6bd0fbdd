//! Diagnostics in the form in which rustc prints its own.

use std::collections::BTreeMap;
use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::diagnostics::{Diagnostic, Diagnostics, Severity};
use super::place::Place;
use super::source::{Located, Locator};
use super::text::{ELLIPSIS, counted, visible, visible_line};

impl Diagnostic {
    /// Returns the diagnostic as text, with its line of the document, the element and the remedy. Coloured text
    /// contains ANSI escape codes.
    pub fn render(&self, is_coloured: bool) -> String {
        Printer::new(is_coloured).diagnostic(self)
    }
}

impl Diagnostics {
    /// Returns the diagnostics as text, each as in [`Diagnostic::render`], and a line that counts them.
    pub fn render(&self, is_coloured: bool) -> String {
        let mut printer = Printer::new(is_coloured);
        let mut text = String::new();
        for diagnostic in self.iter() {
            text.push_str(&printer.diagnostic(diagnostic));
            text.push_str("\n\n");
        }
        text.push_str(&printer.summary(self));
        text
    }
}

/// As [`Diagnostics::render`] without colours.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

/// Prints diagnostics in their order.
struct Printer<'a> {
    renderer: Renderer,
    /// The state of the search for lines, by the address of the text.
    locators: BTreeMap<*const u8, Locator<'a>>,
}

impl<'a> Printer<'a> {
    fn new(is_coloured: bool) -> Self {
        Self {
            renderer: if is_coloured {
                Renderer::styled()
            } else {
                Renderer::plain()
            },
            locators: BTreeMap::new(),
        }
    }

    fn diagnostic(&mut self, diagnostic: &'a Diagnostic) -> String {
        let level = level(diagnostic.severity);
        let message = visible(&diagnostic.message);
        let element = diagnostic.element.as_deref().map(visible);
        let help = diagnostic.help.as_deref().map(|help| {
            let pasted = diagnostic.to_paste.iter().map(String::as_str);
            let lines: Vec<_> = std::iter::once(help).chain(pasted).map(visible).collect();
            lines.join("\n")
        });
        let messages = [
            element.map(|element| Level::NOTE.with_name("in").message(element)),
            help.map(|help| Level::HELP.message(help)),
        ];
        let messages = messages.into_iter().flatten();

        let title = Group::with_title(level.primary_title(message));
        let Some(place) = diagnostic.place() else {
            return self.renderer.render(&[title.elements(messages)]);
        };
        let name = visible(place.source_name());
        let Some(located) = self.locate(place) else {
            let origin = title.element(Origin::path(name));
            return self.renderer.render(&[origin.elements(messages)]);
        };
        let window = Window::new(&located);
        let column = window.column();
        let snippet = Snippet::source(window.text)
            .path(name)
            .line_start(located.line)
            .annotation(AnnotationKind::Primary.span(window.offset..window.offset));
        let group = title.element(snippet).elements(messages);
        let mut rendered = self.renderer.render(&[group]);
        set_column(&mut rendered, column, located.column);
        rendered
    }

    /// Returns the place in its document. It is fast if places are in the order of the document.
    fn locate(&mut self, place: &'a Place) -> Option<Located<'a>> {
        let (text, position) = place.in_text()?;
        let locator = self
            .locators
            .entry(text.as_ptr())
            .or_insert_with(|| Locator::new(text));
        Some(locator.find(position))
    }

    /// Returns the line that counts errors and warnings.
    fn summary(&self, all: &Diagnostics) -> String {
        let (errors, warnings) = (all.errors().len(), all.warnings().len());
        let counted_errors = counted(errors, "error", "errors");
        let counted_warnings = counted(warnings, "warning", "warnings");
        let found = match (errors, warnings) {
            (_, 0) => counted_errors,
            (0, _) => counted_warnings,
            _ => format!("{counted_errors} and {counted_warnings}"),
        };
        let (which, found) = if all.is_cut() {
            ("the first ", format!("{found} are shown"))
        } else {
            ("", format!("{found} found"))
        };
        let level = if errors > 0 {
            Level::ERROR
        } else {
            Level::WARNING
        };
        let mut title = Group::with_title(level.primary_title(format!("{which}{found}")));
        if all.is_cut() {
            title = title.element(Level::HELP.message("correct these, then run again"));
        }
        self.renderer.render(&[title])
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

/// The part of a line that is shown.
struct Window {
    text: String,
    /// The byte offset of the place in it.
    offset: usize,
}

impl Window {
    fn new(located: &Located<'_>) -> Self {
        let mut text = String::new();
        if located.is_cut_before {
            text.push(ELLIPSIS);
        }
        // At the end of a line, the first character of the line break is not shown.
        let before = match located.after {
            "" => located.before.trim_end_matches('\r'),
            _ => located.before,
        };
        text.push_str(&visible_line(before));
        let offset = text.len();
        text.push_str(visible_line(located.after).trim_end());
        if located.is_cut_after {
            text.push(ELLIPSIS);
        }
        Self { text, offset }
    }

    /// Returns the column of the place in the window, from 1.
    fn column(&self) -> usize {
        let before = self.text.get(..self.offset).unwrap_or_default();
        before.chars().count() + 1
    }
}

/// Replaces the column of the window by that of the document, which differs if the line is cut or has escaped
/// characters before the place. The column ends the second line.
fn set_column(rendered: &mut String, of_window: usize, of_document: usize) {
    let Some(start) = rendered.find('\n') else {
        return;
    };
    let origin = rendered.get(start + 1..).unwrap_or_default();
    let origin = origin.split('\n').next().unwrap_or_default();
    let of_window = format!(":{of_window}");
    if let Some(offset) = origin.rfind(&of_window) {
        let start = start + 1 + offset;
        rendered.replace_range(start..start + of_window.len(), &format!(":{of_document}"));
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::diagnostic::{Position, Source, SourceFile};

    fn at(text: &str, offset: usize) -> Diagnostic {
        let name = "test.csdl";
        Diagnostic::error("something is wrong")
            .at(SourceFile::new(Source { name, text }).place(Position::new(offset)))
    }

    fn before(text: &str, needle: &str) -> Diagnostic {
        at(text, text.find(needle).expect("the text holds it"))
    }

    /// Returns the diagnostic without the counting line.
    fn printed(diagnostic: Diagnostic) -> String {
        let printed = Diagnostics::from(diagnostic).to_string();
        let printed = printed.strip_suffix("\n\nerror: 1 error found");
        printed.expect("it ends with the count").to_owned()
    }

    /// Returns the origin, the line of the document and the line below with the caret.
    fn lines(diagnostic: Diagnostic) -> [String; 3] {
        let printed = printed(diagnostic);
        let lines: Vec<&str> = printed.lines().collect();
        assert_eq!(lines.len(), 5, "{printed}");
        [lines[1], lines[3], lines[4]].map(str::to_owned)
    }

    #[test]
    fn with_line_caret_element_and_help() {
        let problem = before("<a>\n\t<b c=\"1\"/>\n", "c=")
            .in_element("n.b")
            .help("remove it");
        let expected = "\
error: something is wrong
 --> test.csdl:2:5
  |
2 |     <b c=\"1\"/>
  |        ^
  |
  = in: n.b
  = help: remove it";
        assert_eq!(printed(problem), expected);
    }

    #[test]
    fn without_place() {
        let problem = Diagnostic::error("too large")
            .in_source("test.csdl")
            .help("split it");
        insta::assert_snapshot!(printed(problem));
        let problem = Diagnostic::error("nothing");
        assert_eq!(printed(problem), "error: nothing");
        insta::assert_snapshot!(printed(Diagnostic::error("a name").in_element("n.b")));
    }

    #[test]
    fn warnings_come_first_and_are_counted() {
        let mut all = Diagnostics::from(at("text", 1));
        all.push(Diagnostic::warning("harmless").help("look at it"));
        all.push(Diagnostic::warning("as well").in_source("a"));
        insta::assert_snapshot!(all.to_string());
        assert!(all.has_errors());
        let warnings = Diagnostics::from(Diagnostic::warning("harmless"));
        assert!(warnings.to_string().ends_with("warning: 1 warning found"));
        assert_eq!(warnings.or(1), Ok(1));
        assert!(all.or(1).is_err());
    }

    #[test]
    fn the_caret_is_under_wide_combining_and_escaped_characters() {
        for (text, line, column) in [
            ("日本x", "日本x", 3),
            ("e\u{301}e\u{301}x", "e\u{301}e\u{301}x", 5),
            ("\ta\tx", "    a    x", 4),
            ("😀😀x", "😀😀x", 3),
            ("\u{1B}[1mx", "\\u{1b}[1mx", 5),
            ("\u{202E}\u{200B}x", "\\u{202e}\\u{200b}x", 3),
        ] {
            let [origin, shown, caret] = lines(before(text, "x"));
            assert_eq!(origin, format!(" --> test.csdl:1:{column}"));
            assert_eq!(shown, format!("1 | {line}"));
            let width = unicode_width(&shown) - 1;
            assert_eq!(caret.find('^'), Some(width), "{text:?}");
        }
    }

    /// Returns the columns of these texts on a terminal.
    fn unicode_width(text: &str) -> usize {
        text.chars()
            .map(|character| match character {
                '\u{301}' => 0,
                '日' | '本' | '😀' => 2,
                _ => 1,
            })
            .sum()
    }

    #[test]
    fn at_the_ends_of_lines_and_documents() {
        let text = "\u{FEFF}<a>\r\n<b>\r\n";
        for (offset, line, column, shown) in [
            (0, 1, 1, "<a>"),
            (3, 1, 1, "<a>"),
            // The carriage return, and the newline after it.
            (6, 1, 4, "<a>"),
            (7, 1, 5, "<a>"),
            (8, 2, 1, "<b>"),
            (text.len(), 3, 1, ""),
            (usize::MAX, 3, 1, ""),
        ] {
            let [origin, source, caret] = lines(at(text, offset));
            assert_eq!(origin, format!(" --> test.csdl:{line}:{column}"));
            assert_eq!(source, format!("{line} | {shown}").trim_end(), "{offset}");
            assert!(caret.ends_with('^'), "{caret}");
        }
        for text in ["", "\u{FEFF}"] {
            assert_eq!(lines(at(text, 0)), [" --> test.csdl:1:1", "1 |", "  | ^"]);
        }
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{}!{}", "a".repeat(500), "b".repeat(500));
        let [origin, shown, caret] = lines(before(&text, "!"));
        assert_eq!(origin, " --> test.csdl:1:501");
        assert_eq!(
            shown,
            format!("1 | …{}!{}…", "a".repeat(60), "b".repeat(59))
        );
        assert_eq!(caret.find('^'), Some("1 | …".chars().count() + 60));
    }

    #[test]
    fn nothing_of_the_input_reaches_a_terminal_unescaped() {
        let hostile = "\u{1B}]0;x\u{7}\r\u{202E}\u{200B}\n\u{2028}";
        let name = hostile;
        let text = hostile;
        let file = SourceFile::new(Source { name, text });
        let problem = Diagnostic::error(hostile)
            .at(file.place(Position::new(8)))
            .in_element(hostile)
            .help(hostile);
        let printed = printed(problem);
        let is_harmless = |character: char| character == '\n' || !character.is_control();
        assert!(printed.chars().all(is_harmless), "{printed:?}");
        assert!(!printed.contains(['\u{202E}', '\u{200B}', '\u{2028}']));
        assert_eq!(printed.lines().count(), 8, "{printed}");
    }

    #[test]
    fn every_place_of_any_text_is_printed() {
        let pieces = [
            "a", "\t", "\n", "\r\n", " ", "\u{301}", "日", "😀", "\u{200D}", "\u{FEFF}",
            "\u{202E}", "\u{1B}", "\0", "\u{A0}", "ﷺ", "|", "`",
        ];
        let mut state = 7_usize;
        for length in 0..60 {
            let mut text = " ".repeat(length % 7 * 30);
            for _ in 0..length {
                state = state.wrapping_mul(6_364_136_223_846_793_005) % 1_000_003 + 1;
                text.push_str(pieces[state % pieces.len()]);
                text.push_str(&"x".repeat(state % 5 * (length % 11)));
            }
            for offset in (0..text.len() + 2).step_by(1 + text.len() / 40) {
                let (line, column) = at(&text, offset)
                    .place()
                    .and_then(|place| place.line_and_column())
                    .expect("it has a place");
                let printed = printed(at(&text, offset).in_element("n.a"));
                let origin = printed.lines().nth(1).expect("it has an origin");
                assert!(origin.ends_with(&format!("test.csdl:{line}:{column}")));
                assert!(printed.contains('^'), "{text:?} at {offset}: {printed}");
            }
        }
    }

    #[test]
    fn colours_are_codes_around_the_same_text() {
        let mut all = Diagnostics::from(before("<a>\n<b/>", "b").in_element("n.b").help("cut"));
        all.push(Diagnostic::warning("harmless"));
        let coloured = all.render(true);
        assert!(coloured.contains("\u{1B}["));
        let mut plain = String::new();
        for (index, part) in coloured.split("\u{1B}[").enumerate() {
            plain.push_str(match part.split_once('m') {
                Some((_, after)) if index > 0 => after,
                _ => part,
            });
        }
        assert_eq!(plain, all.to_string());
    }

    #[test]
    fn a_thousand_problems_in_a_line_of_three_megabytes_take_no_time() {
        let text = "<a b=\"c\"/>".repeat(300_000);
        let name = "test.csdl";
        let file = SourceFile::new(Source { name, text: &text });
        let mut all = Diagnostics::default();
        for index in (0..1000).rev() {
            let place = file.place(Position::new(index * 3000));
            all.push(Diagnostic::error("wrong").at(place).help("remove it"));
        }
        let started = Instant::now();
        let printed = all.to_string();
        let taken = started.elapsed();
        assert!(printed.contains("\n --> test.csdl:1:2997001\n"));
        assert!(printed.ends_with("error: 1000 errors found"));
        // Half a second on an idle machine; the rest is for a busy one.
        assert!(taken < Duration::from_secs(10), "{taken:?}");
    }
}
