//! The Unreleased section of `CHANGELOG.md`, written from a comparison.
//!
//! Each line that is written here ends with a mark that Markdown does not show,
//! `<!-- diff 0123abcd -->`: the number stands for the change. A line without a mark is a person's
//! and is never touched. A line with a mark keeps its words, so a person may better them, for as
//! long as its change is in the comparison; when the change is gone, the line goes too, unless the
//! state that is compared with had it already. So a second run changes nothing.

use std::collections::BTreeSet;

use odata_codegen::diagnostic::visible;
use odata_codegen::diff::{Action, Category, Change, Effect, Level, Report, Rule};

use crate::provenance::sha256;

/// The headings in their order, those of Keep a Changelog.
const HEADINGS: [&str; 6] = [
    "Added",
    "Changed",
    "Deprecated",
    "Removed",
    "Fixed",
    "Security",
];

/// What the section is called.
const UNRELEASED: &str = "## [Unreleased]";

const MARK: &str = "<!-- diff ";

/// A changelog with its Unreleased section up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The whole text.
    pub text: String,
    /// How many lines have come.
    pub added: usize,
    /// How many lines have gone.
    pub removed: usize,
}

/// One line to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    heading: &'static str,
    mark: String,
    text: String,
}

/// Brings the Unreleased section of `current` up to date. `before` is the changelog of the state
/// that is compared with.
#[must_use]
pub fn update(current: &str, before: &str, report: &Report) -> Written {
    let entries = entries(report);
    let marks: BTreeSet<&str> = entries.iter().map(|entry| entry.mark.as_str()).collect();
    let settled: BTreeSet<&str> = before.lines().filter_map(mark_of).collect();

    let (head, section, tail) = split(current);
    let mut removed = 0;
    let mut lines: Vec<String> = Vec::new();
    let mut present: BTreeSet<String> = BTreeSet::new();
    for line in section.lines() {
        if let Some(mark) = mark_of(line) {
            if !marks.contains(mark) && !settled.contains(mark) {
                removed += 1;
                continue;
            }
            present.insert(mark.to_owned());
        }
        lines.push(line.to_owned());
    }
    let mut added = 0;
    for entry in entries {
        if present.insert(entry.mark.clone()) && !settled.contains(entry.mark.as_str()) {
            insert(&mut lines, &entry);
            added += 1;
        }
    }
    if added + removed == 0 {
        return Written {
            text: current.to_owned(),
            added,
            removed,
        };
    }
    Written {
        text: join(head, &without_empty_headings(&lines, section), tail),
        added,
        removed,
    }
}

/// A number with its noun.
#[must_use]
pub fn lines(count: usize) -> String {
    format!("{count} {}", if count == 1 { "line" } else { "lines" })
}

/// The text before the content of the Unreleased section, the content, and the text after it.
fn split(text: &str) -> (String, &str, &str) {
    let starts_release = |line: &str| line.starts_with("## ");
    // Link definitions at the end belong to the page, not to its last section.
    let ends = |line: &str| starts_release(line) || (line.starts_with('[') && line.contains("]: "));
    let mut offsets = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        offsets.push((offset, line));
        offset += line.len();
    }
    let is_unreleased =
        |line: &str| starts_release(line) && line.to_ascii_lowercase().contains("unreleased");
    let found = offsets.iter().position(|(_, line)| is_unreleased(line));
    let content = found.map_or(0, |found| found + 1);
    let end = offsets
        .iter()
        .skip(content)
        .find(|(_, line)| ends(line))
        .map_or(text.len(), |(offset, _)| *offset);
    match found.and_then(|found| offsets.get(found)) {
        Some((offset, heading)) => {
            let (head, rest) = text.split_at(offset + heading.len());
            let (section, tail) = rest.split_at(end - head.len());
            (ended(head), section, tail)
        }
        // There is no such section yet: it comes before the first release.
        None => {
            let (head, tail) = text.split_at(end);
            let head = if head.trim().is_empty() {
                "# Changelog"
            } else {
                head.trim_end()
            };
            (format!("{head}\n\n{UNRELEASED}\n"), "", tail)
        }
    }
}

/// The text with a line break at its end.
fn ended(text: &str) -> String {
    if text.ends_with('\n') {
        text.to_owned()
    } else {
        format!("{text}\n")
    }
}

fn join(head: String, lines: &[String], tail: &str) -> String {
    let mut text = head;
    let content = lines.join("\n");
    let content = content.trim_matches('\n');
    if !content.is_empty() {
        text.push('\n');
        text.push_str(content);
        text.push('\n');
    }
    if !tail.is_empty() {
        text.push('\n');
        text.push_str(tail);
    }
    text
}

/// Puts a line at the end of its heading's list; the heading is made where there is none.
fn insert(lines: &mut Vec<String>, entry: &Entry) {
    let line = format!("{} {MARK}{} -->", entry.text, entry.mark);
    let rank = |line: &str| {
        let title = line.strip_prefix("### ")?;
        HEADINGS
            .iter()
            .position(|heading| heading.eq_ignore_ascii_case(title.trim()))
    };
    let own = HEADINGS
        .iter()
        .position(|heading| *heading == entry.heading);
    if let Some(start) = lines
        .iter()
        .position(|line| rank(line).is_some() && rank(line) == own)
    {
        let end = lines
            .iter()
            .skip(start + 1)
            .position(|line| line.starts_with("### "))
            .map_or(lines.len(), |length| start + 1 + length);
        // After the last line of the list, before the blank lines that follow it.
        let content = lines.get(start..end).unwrap_or_default();
        let last = content
            .iter()
            .rposition(|line| !line.trim().is_empty())
            .unwrap_or_default();
        let position = start + last + 1;
        let heading_alone = last == 0;
        lines.insert(position, line);
        if heading_alone {
            lines.insert(position, String::new());
        }
        return;
    }
    let position = lines
        .iter()
        .position(|line| rank(line) > own && rank(line).is_some())
        .unwrap_or(lines.len());
    let block = [
        String::new(),
        format!("### {}", entry.heading),
        String::new(),
        line,
        String::new(),
    ];
    lines.splice(position..position, block);
    collapse(lines);
}

/// One blank line where there are several.
fn collapse(lines: &mut Vec<String>) {
    lines.dedup_by(|second, first| second.trim().is_empty() && first.trim().is_empty());
}

/// Leaves out headings that lost all they had; one that was empty before is a person's.
fn without_empty_headings(lines: &[String], before: &str) -> Vec<String> {
    let headings: Vec<&str> = before.lines().collect();
    let was_empty = |heading: &str| {
        let start = headings.iter().position(|line| *line == heading);
        start.is_some_and(|start| {
            let content = headings
                .iter()
                .skip(start + 1)
                .take_while(|line| !line.starts_with("### "));
            content.clone().all(|line| line.trim().is_empty())
        })
    };
    let mut kept: Vec<String> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let mut content = lines
            .iter()
            .skip(index + 1)
            .take_while(|line| !line.starts_with("### "));
        let is_empty = line.starts_with("### ") && content.all(|line| line.trim().is_empty());
        if !is_empty || was_empty(line) {
            kept.push(line.clone());
        }
    }
    collapse(&mut kept);
    kept
}

fn mark_of(line: &str) -> Option<&str> {
    let (_, rest) = line.rsplit_once(MARK)?;
    rest.trim_end().strip_suffix(" -->")
}

/// The lines that users of the crate want to read, each with the versions that it holds for.
fn entries(report: &Report) -> Vec<Entry> {
    let mut entries: Vec<(Entry, Vec<&str>)> = Vec::new();
    for version in &report.versions {
        for change in version.changes.iter().filter(|change| is_told(change)) {
            let heading = heading(change);
            let text = sentence(change);
            let known = entries
                .iter_mut()
                .find(|(entry, _)| entry.heading == heading && entry.text == text);
            match known {
                Some((_, versions)) => versions.push(&version.name),
                None => {
                    let entry = Entry {
                        heading,
                        mark: String::new(),
                        text,
                    };
                    entries.push((entry, vec![&version.name]));
                }
            }
        }
    }
    let finish = |(mut entry, versions): (Entry, Vec<&str>)| {
        let versions = versions.join(", ");
        let digest = sha256(format!("{} {versions} {}", entry.heading, entry.text).as_bytes());
        entry.mark = digest.chars().take(8).collect();
        entry.text = format!("- {versions}: {}", entry.text);
        entry
    };
    entries.into_iter().map(finish).collect()
}

/// What changes no code stays out, and so do requests that come with what they belong to.
fn is_told(change: &Change) -> bool {
    let follows = matches!(change.category, Category::Route | Category::Builder);
    match change.effect {
        Effect::Silent => false,
        Effect::Addition => !follows,
        _ => true,
    }
}

fn heading(change: &Change) -> &'static str {
    match (change.rule, change.action()) {
        (Rule::DeprecationAdded, _) => "Deprecated",
        (_, Action::Added) if change.effect.level() < Level::Major => "Added",
        (_, Action::Removed) => "Removed",
        _ => "Changed",
    }
}

fn sentence(change: &Change) -> String {
    let mut text = match change.effect {
        Effect::BreakingAtRunTime => "**breaks at run time**, ".to_owned(),
        Effect::Breaking => "**breaking**, ".to_owned(),
        _ => String::new(),
    };
    text.push_str(change.category.noun());
    if !change.csdl.is_empty() {
        text.push_str(&format!(" {}", one_line(&change.csdl)));
    }
    if !change.rust.is_empty() {
        text.push_str(&format!(" ({})", one_line(&change.rust)));
    }
    let what = change.rule.facts().what;
    if !matches!(what, "new" | "gone") {
        text.push_str(&format!(": {what}"));
    }
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => {
            text.push_str(&format!(", {} → {}", one_line(old), one_line(new)))
        }
        (None, Some(one)) | (Some(one), None) => text.push_str(&format!(", {}", one_line(one))),
        (None, None) => {}
    }
    text
}

/// A text from a document on one line, as a code span: nothing in it is markup.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ").replace('`', "'");
    format!("`{}`", visible(&line))
}
