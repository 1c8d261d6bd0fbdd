//! The Unreleased section of `CHANGELOG.md`, written from a comparison with the last release.
//!
//! Each entry that is written here ends with a mark that Markdown does not show, `<!-- diff 0123abcd -->`, whose number
//! identifies the change. Text without a mark was written by a person and is never touched. An entry with a mark keeps
//! its text and its place, so a person may improve, wrap, merge and move entries, as long as one of their changes is in
//! the comparison; when the last one is gone, the entry is removed too, unless the compared state already had it. A
//! comment at the end of the section records the changes that were written, so that an entry that a person removed does
//! not come back. A second run therefore changes nothing.

mod blocks;

use std::collections::BTreeSet;

use odata_codegen::diagnostic::visible;
use odata_codegen::diff::{Action, Category, Change, Effect, Level, Report, Rule};

use crate::provenance::sha256;

use blocks::{MARK, blocks, fences};

/// The headings in their order, those of Keep a Changelog.
const HEADINGS: [&str; 6] = [
    "Added",
    "Changed",
    "Deprecated",
    "Removed",
    "Fixed",
    "Security",
];

/// The heading of the section.
const UNRELEASED: &str = "## [Unreleased]";

/// A changelog with its Unreleased section up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The whole text.
    pub text: String,
    /// The number of added lines.
    pub added: usize,
    /// The number of removed lines.
    pub removed: usize,
}

/// One line to write.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    heading: &'static str,
    mark: String,
    text: String,
}

/// Updates the Unreleased section of `current`. `before` is the changelog of the compared state.
#[must_use]
pub fn update(current: &str, before: &str, report: &Report) -> Written {
    // A file with one kind of line endings keeps it; in a mixed one, each line keeps its own.
    let is_crlf = current.contains("\r\n") && !current.replace("\r\n", "").contains('\n');
    if is_crlf {
        let written = update_lines(&current.replace("\r\n", "\n"), before, report);
        return Written {
            text: written.text.replace('\n', "\r\n"),
            ..written
        };
    }
    update_lines(current, before, report)
}

fn update_lines(current: &str, before: &str, report: &Report) -> Written {
    let entries = entries(report);
    let wanted: BTreeSet<&str> = entries.iter().map(|entry| entry.mark.as_str()).collect();
    let settled: BTreeSet<&str> = marks_of(before).collect();

    let (head, section, tail) = split(current);
    let section: Vec<&str> = section.split('\n').collect();
    let mut removed = 0;
    let mut lines: Vec<String> = Vec::new();
    let mut present: BTreeSet<String> = BTreeSet::new();
    let mut recorded: BTreeSet<String> = BTreeSet::new();
    for block in blocks(&section) {
        if let Some(marks) = recorded_marks(&block.text) {
            recorded.extend(marks.map(str::to_owned));
            continue;
        }
        let marks: Vec<&str> = marks_of(&block.text).collect();
        let stays = |mark: &&str| wanted.contains(*mark) || settled.contains(*mark);
        if !marks.is_empty() && !marks.iter().any(stays) {
            removed += 1;
            continue;
        }
        present.extend(marks.into_iter().map(str::to_owned));
        lines.extend(block.lines.iter().map(|line| (*line).to_owned()));
    }
    let mut added = 0;
    for entry in &entries {
        let mark = entry.mark.as_str();
        let is_known = present.contains(mark) || recorded.contains(mark) || settled.contains(mark);
        if !is_known {
            insert(&mut lines, entry);
            added += 1;
        }
    }
    // Changes that are gone need no record.
    let remembered: BTreeSet<&str> = wanted
        .iter()
        .copied()
        .filter(|mark| !settled.contains(mark))
        .collect();
    let is_remembered = recorded
        .iter()
        .map(String::as_str)
        .eq(remembered.iter().copied());
    if added + removed == 0 && is_remembered {
        return Written {
            text: current.to_owned(),
            added,
            removed,
        };
    }
    let mut lines = without_empty_headings(&lines, &section);
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    if !remembered.is_empty() {
        let marks: Vec<&str> = remembered.into_iter().collect();
        lines.extend([String::new(), format!("{RECORDED} {} -->", marks.join(" "))]);
    }
    Written {
        text: join(head, &lines, tail),
        added,
        removed,
    }
}

/// The start of the comment that records the written changes.
const RECORDED: &str = "<!-- written by diff:";

/// Returns the marks that a block records.
fn recorded_marks(block: &str) -> Option<impl Iterator<Item = &str>> {
    let marks = block
        .trim_end()
        .strip_prefix(RECORDED)?
        .strip_suffix("-->")?;
    Some(marks.split_whitespace())
}

/// Returns a number of lines with the noun.
#[must_use]
pub fn lines(count: usize) -> String {
    format!("{count} {}", if count == 1 { "line" } else { "lines" })
}

/// Returns the text before the content of the Unreleased section, the content, and the text after it.
fn split(text: &str) -> (String, &str, &str) {
    let starts_release = |line: &str| line.starts_with("## ");
    // Link definitions at the end belong to the page, not to its last section.
    let ends = |line: &str| starts_release(line) || (line.starts_with('[') && line.contains("]: "));
    let mut offsets = Vec::new();
    let mut offset = 0;
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for (line, is_fence) in lines.iter().zip(fences(&lines)) {
        // A line in a code block ends nothing.
        offsets.push((offset, if is_fence { "" } else { *line }));
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

/// Returns the text with a line break at its end.
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

/// Inserts a line at the end of its heading's list; a missing heading is added.
fn insert(lines: &mut Vec<String>, entry: &Entry) {
    let line = format!("{} {MARK} {} -->", entry.text, entry.mark);
    let rank = |line: &str| {
        let title = line.strip_prefix("### ")?;
        HEADINGS
            .iter()
            .position(|heading| heading.eq_ignore_ascii_case(title.trim()))
    };
    // A line in a code block is not a heading.
    let fences = fences(lines);
    let shown = |index: usize, line: &str| {
        let is_fence = fences.get(index).copied().unwrap_or_default();
        if is_fence {
            String::new()
        } else {
            line.to_owned()
        }
    };
    let headings: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| shown(index, line))
        .collect();
    let own = HEADINGS
        .iter()
        .position(|heading| *heading == entry.heading);
    if let Some(start) = headings
        .iter()
        .position(|line| rank(line).is_some() && rank(line) == own)
    {
        let end = headings
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
    let position = headings
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

/// Reduces consecutive blank lines to one, except in code blocks.
fn collapse(lines: &mut Vec<String>) {
    let mut fences = fences(lines).into_iter();
    let mut is_blank = false;
    lines.retain(|line| {
        let is_fence = fences.next().unwrap_or_default();
        let was_blank = std::mem::replace(&mut is_blank, !is_fence && line.trim().is_empty());
        !(was_blank && is_blank)
    });
}

/// Removes headings that lost all their entries; a heading that was empty before was written by a person.
fn without_empty_headings(lines: &[String], headings: &[&str]) -> Vec<String> {
    let fences = fences(lines);
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
        let is_heading =
            line.starts_with("### ") && !fences.get(index).copied().unwrap_or_default();
        let is_empty = is_heading && content.all(|line| line.trim().is_empty());
        if !is_empty || was_empty(line) {
            kept.push(line.clone());
        }
    }
    collapse(&mut kept);
    kept
}

/// The marks in a text, which may be wrapped.
fn marks_of(text: &str) -> impl Iterator<Item = &str> {
    text.split("<!--").skip(1).filter_map(|rest| {
        let (comment, _) = rest.split_once("-->")?;
        let mut words = comment.split_whitespace();
        let (word, mark) = (words.next()?, words.next()?);
        let is_mark = word == "diff" && words.next().is_none();
        let is_number = mark.len() == 8 && mark.bytes().all(|byte| byte.is_ascii_hexdigit());
        (is_mark && is_number).then_some(mark)
    })
}

/// Returns the lines for users of the crate, each with the versions that it applies to.
fn entries(report: &Report) -> Vec<Entry> {
    let mut entries: Vec<(Entry, Vec<&str>)> = Vec::new();
    for version in &report.versions {
        for change in version.changes.iter().filter(|change| is_reported(change)) {
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

/// Returns whether a change gets an entry: changes that affect no code do not, nor do requests that are added together
/// with their owner.
fn is_reported(change: &Change) -> bool {
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

/// Returns a text from a document on one line, as a code span, in which nothing is markup.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ").replace('`', "'");
    format!("`{}`", visible(&line))
}
