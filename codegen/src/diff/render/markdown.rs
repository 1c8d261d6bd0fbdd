//! The comparison as a comment on a pull request.
//!
//! GitHub takes [`MAX_COMMENT`] characters. What breaks is shown in full, the rest is folded; where
//! that is too long, the least important lists are cut first and say so.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::sentences::{
    WORST_FIRST, consequence, group_heading, groups, heading, nothing, numbers, summary,
};
use crate::diagnostic::visible;
use crate::diff::change::{Category, Change};
use crate::diff::report::{Report, VersionReport};
use crate::diff::rules::{Action, Effect, Level};

/// The length of the longest comment: GitHub takes 65,536 characters, some of which are left to
/// whoever posts it. Here bytes are counted, of which there are never fewer than characters.
pub const MAX_COMMENT: usize = 65_000;

/// How many changes of an effect are shown in each version; all where it is not said.
type Limits = BTreeMap<Effect, usize>;

/// The comparison as GitHub's Markdown of at most [`MAX_COMMENT`] bytes.
pub fn markdown(report: &Report) -> String {
    let Some(level) = report.level() else {
        return nothing(report) + "\n";
    };
    let mut limits = Limits::new();
    let mut output = render(report, level, &limits);
    // The harmless first, as far as it takes.
    for effect in WORST_FIRST.into_iter().rev() {
        if output.len() <= MAX_COMMENT {
            break;
        }
        let longest = report
            .versions
            .iter()
            .map(|version| of(version, effect).len())
            .max()
            .unwrap_or_default();
        let (mut fits, mut exceeds) = (0, longest);
        while fits < exceeds {
            let middle = fits + (exceeds - fits).div_ceil(2);
            limits.insert(effect, middle);
            if render(report, level, &limits).len() <= MAX_COMMENT {
                fits = middle;
            } else {
                exceeds = middle - 1;
            }
        }
        limits.insert(effect, fits);
        output = render(report, level, &limits);
    }
    output
}

fn of(version: &VersionReport, effect: Effect) -> Vec<&Change> {
    version
        .changes
        .iter()
        .filter(|change| change.effect == effect)
        .collect()
}

fn render(report: &Report, level: Level, limits: &Limits) -> String {
    let mut output = String::new();
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(
        output,
        "### API changes: **{}**{}\n\n{}",
        level.name(),
        numbers(report),
        summary(report)
    );
    if let Some(sentence) = consequence(report) {
        let _ = writeln!(output, "{sentence}");
    }
    let _ = writeln!(
        output,
        "\n| Version | | Added | Removed | Changed | Of these break |"
    );
    let _ = writeln!(output, "|---|---|---:|---:|---:|---:|");
    for version in &report.versions {
        let name = code(&version.name);
        if version.changes.is_empty() {
            let _ = writeln!(output, "| {name} | Nothing has changed | | | | |");
        }
        for count in version.counts() {
            let _ = writeln!(
                output,
                "| {name} | {} | {} | {} | {} | {} |",
                count.category.heading(),
                cell(count.added),
                cell(count.removed),
                cell(count.changed),
                cell(count.breaking),
            );
        }
    }
    for version in report
        .versions
        .iter()
        .filter(|version| !version.changes.is_empty())
    {
        let _ = writeln!(output, "\n#### {}", code(&version.name));
        for effect in WORST_FIRST {
            let changes = of(version, effect);
            if !changes.is_empty() {
                list(&mut output, effect, &changes, limits.get(&effect).copied());
            }
        }
    }
    output
}

fn cell(count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        count.to_string()
    }
}

/// All changes of one effect: open where they break, folded where not.
fn list(output: &mut String, effect: Effect, changes: &[&Change], limit: Option<usize>) {
    let is_open = effect.level() == Level::Major;
    let title = heading(effect);
    let _ = match (is_open, effect) {
        (true, Effect::BreakingAtRunTime) => writeln!(output, "\n> [!CAUTION]\n> **{title}**"),
        (true, _) => writeln!(output, "\n##### {title}"),
        (false, _) => writeln!(
            output,
            "\n<details><summary>{title} ({})</summary>",
            changes.len()
        ),
    };
    let shown = limit.unwrap_or(changes.len()).min(changes.len());
    for (rule, members) in groups(changes.get(..shown).unwrap_or_default()) {
        let _ = writeln!(
            output,
            "\n**{}** ({}): {}.\n",
            group_heading(rule, &members),
            members.len(),
            members.first().map_or("", |change| change.reason)
        );
        let is_description = members
            .first()
            .is_some_and(|change| change.category == Category::Description);
        if is_description {
            // What they say is read in the diff of the descriptions; here it is about which.
            let names: Vec<String> = members.iter().map(|change| code(&change.csdl)).collect();
            let _ = writeln!(output, "{}", names.join(", "));
            continue;
        }
        for change in members {
            let _ = writeln!(output, "- {}", line(change));
        }
    }
    if shown < changes.len() {
        let _ = writeln!(
            output,
            "\n{} more {} left out, because a comment has a limit: `cargo xtask diff --format text` shows all.",
            changes.len() - shown,
            if changes.len() - shown == 1 {
                "is"
            } else {
                "are"
            },
        );
    }
    if !is_open {
        let _ = writeln!(output, "\n</details>");
    }
}

fn line(change: &Change) -> String {
    let mut line = code(&change.csdl);
    if !change.rust.is_empty() {
        let _ = write!(line, " ({})", code(&change.rust));
    }
    let mut more = Vec::new();
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => more.push(format!("{} → {}", code(old), code(new))),
        (Some(one), None) | (None, Some(one)) => more.push(code(one)),
        (None, None) => {}
    }
    more.extend(change.notes.iter().map(|note| plain(note)));
    if let Some(guess) = &change.guess {
        let verb = if change.action() == Action::Removed {
            "renamed to"
        } else {
            "renamed from"
        };
        more.push(format!(
            "*a guess: {verb} {}, {} % alike*",
            code(&guess.csdl),
            guess.likeness
        ));
    }
    if !more.is_empty() {
        let _ = write!(line, ": {}", more.join("; "));
    }
    line
}

/// How much of a text from a document is shown on a line, in characters.
const SHOWN: usize = 300;

/// A text on one line, [`visible`] and of bearable length.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut line = visible(&line).into_owned();
    if line.chars().count() > SHOWN {
        line = line.chars().take(SHOWN).chain(['…']).collect();
    }
    line
}

/// A text as a code span, whatever it holds: in one, nothing is markup, a mention or a link.
fn code(text: &str) -> String {
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
    // A space on each side is taken off again; it keeps a backtick apart from the fence.
    let space = if longest > 0 { " " } else { "" };
    // A bar would end a cell of the table, in code spans too.
    format!(
        "{fence}{space}{}{space}{fence}",
        text.replace('|', "\u{2758}")
    )
}

/// A text as it is: no markup, no mention, no link to an issue.
fn plain(text: &str) -> String {
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
