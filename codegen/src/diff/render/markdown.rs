//! The comparison as a comment on a pull request.
//!
//! The decisions of a reviewer come first: the verdict and the version, breaks with the Rust before and after, changed
//! behaviour, and elements that will be removed. The rest is folded, also the requests and builders that go with what
//! is reported above them. Changes that are equal in several versions of the API are reported once.
//!
//! GitHub accepts [`MAX_COMMENT`] characters; if a comment is too long, the least important lists are cut first and
//! state so.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::before_after::before_and_after;
use super::details::{Style, details};
use super::escape::{code, plain};
use super::resources::resources;
use super::sentences::{
    WORST_FIRST, consequence, each_version, group_heading, groups, heading, nothing, numbers,
    summary,
};
use crate::diff::change::{Category, Change};
use crate::diff::report::{Report, VersionReport};
use crate::diff::rules::{Action, Effect, Level, Rule};

/// The maximum length of a comment: GitHub accepts 65,536 characters, some of which are left for the program that posts
/// it. The length is in bytes, which are never fewer than the characters.
pub const MAX_COMMENT: usize = 65_000;

/// The minimum length of a shown change: more than this many per comment never fit.
const MIN_LINE: usize = 4;

/// How texts are written.
const STYLE: Style = Style {
    code,
    plain,
    guess: "*",
    accepted: "**accepted**",
};

/// A change with the versions that have it.
struct Shared<'a> {
    change: &'a Change,
    versions: Vec<&'a VersionReport>,
}

/// A list of the comment.
struct Section<'s, 'a> {
    title: &'static str,
    is_folded: bool,
    /// Of two lists, the one with the lower value is cut first.
    value: usize,
    members: Vec<&'s Shared<'a>>,
    /// The maximum number of shown members.
    limit: usize,
}

/// The comparison as GitHub's Markdown of at most [`MAX_COMMENT`] bytes.
pub fn markdown(report: &Report) -> String {
    let Some(level) = report.level() else {
        let notes = report.notes.iter().map(|note| format!("{}\n", plain(note)));
        return format!("{}\n{}", nothing(report), notes.collect::<String>());
    };
    let shared = shared(report);
    let mut sections = sections(&shared);
    for section in &mut sections {
        section.limit = section.members.len().min(MAX_COMMENT / MIN_LINE);
    }
    let mut output = render(report, level, &shared, &sections);
    let mut order: Vec<usize> = (0..sections.len()).collect();
    order.sort_by_key(|index| sections.get(*index).map(|section| section.value));
    for index in order {
        if output.len() <= MAX_COMMENT {
            break;
        }
        let (mut fits, mut exceeds) = (0, sections.get(index).map_or(0, |section| section.limit));
        while fits < exceeds {
            let middle = fits + (exceeds - fits).div_ceil(2);
            limit(&mut sections, index, middle);
            if render(report, level, &shared, &sections).len() <= MAX_COMMENT {
                fits = middle;
            } else {
                exceeds = middle - 1;
            }
        }
        limit(&mut sections, index, fits);
        output = render(report, level, &shared, &sections);
    }
    output
}

fn limit(sections: &mut [Section<'_, '_>], index: usize, limit: usize) {
    if let Some(section) = sections.get_mut(index) {
        section.limit = limit;
    }
}

/// Returns the changes of all versions in their order, with equal ones combined.
fn shared(report: &Report) -> Vec<Shared<'_>> {
    let mut shared: Vec<Shared<'_>> = Vec::new();
    let mut known: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for version in &report.versions {
        for change in &version.changes {
            // The same fingerprint in every version, because it excludes the version.
            let indices = known.entry(change.fingerprint("")).or_default();
            let equal = indices.iter().copied().find(|index| {
                shared.get(*index).is_some_and(|other| {
                    other.change.effect == change.effect
                        && other.change.items == change.items
                        && other.change.notes == change.notes
                        && other.versions.iter().all(|of| of.name != version.name)
                })
            });
            match equal.and_then(|index| shared.get_mut(index)) {
                Some(other) => other.versions.push(version),
                None => {
                    indices.push(shared.len());
                    shared.push(Shared {
                        change,
                        versions: vec![version],
                    });
                }
            }
        }
    }
    shared.sort_by_key(|shared| (shared.change.category, shared.change.rule));
    shared
}

/// Returns the lists of the comment in their order, without empty ones.
fn sections<'s, 'a>(shared: &'s [Shared<'a>]) -> Vec<Section<'s, 'a>> {
    let mut sections = Vec::new();
    let mut add = |title, is_folded, value, members: Vec<&'s Shared<'a>>| {
        if !members.is_empty() {
            sections.push(Section {
                title,
                is_folded,
                value,
                members,
                limit: usize::MAX,
            });
        }
    };
    for effect in WORST_FIRST {
        let all = shared
            .iter()
            .filter(|shared| shared.change.effect == effect);
        let (own, following): (Vec<_>, Vec<_>) =
            all.partition(|shared| shared.change.follows.is_empty());
        let (dated, other): (Vec<_>, Vec<_>) = own
            .into_iter()
            .partition(|shared| has_removal_date(shared.change));
        add(
            "To be removed: code that uses it gets a warning",
            false,
            3,
            dated,
        );
        match effect {
            Effect::BreakingAtRunTime => add(heading(effect), false, 6, other),
            Effect::Breaking => add(heading(effect), false, 5, other),
            Effect::Behaviour => add(heading(effect), false, 4, other),
            Effect::Addition => add(heading(effect), true, 2, other),
            Effect::Silent => add(heading(effect), true, 0, other),
        }
        add(
            "Requests and builders that go with what is above",
            true,
            1,
            following,
        );
    }
    sections
}

/// Returns whether a deprecation has a removal date, which a reviewer must know.
fn has_removal_date(change: &Change) -> bool {
    let is_dated = |text: &Option<String>| {
        text.as_ref()
            .is_some_and(|text| text.contains("to be removed on"))
    };
    matches!(
        change.rule,
        Rule::DeprecationAdded | Rule::DeprecationChanged
    ) && is_dated(&change.new)
}

fn render(
    report: &Report,
    level: Level,
    shared: &[Shared<'_>],
    sections: &[Section<'_, '_>],
) -> String {
    let mut output = String::new();
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(
        output,
        "### API changes: **{}**{}\n",
        level.name(),
        numbers(report)
    );
    if let Some(sentence) = each_version(report) {
        let _ = writeln!(output, "{}", plain(&sentence));
    }
    let _ = writeln!(output, "{}", summary(report));
    if let Some(sentence) = consequence(report) {
        let _ = writeln!(output, "{sentence}");
    }
    for note in &report.notes {
        let _ = writeln!(output, "{}", plain(note));
    }
    for section in sections {
        let title = section.title;
        if section.is_folded {
            let count = section.members.len();
            let _ = writeln!(output, "\n<details><summary>{title} ({count})</summary>");
        } else {
            let _ = writeln!(output, "\n#### {title}");
        }
        list(&mut output, report, section);
        if section.is_folded {
            let _ = writeln!(output, "\n</details>");
        }
    }
    renames(&mut output, shared);
    counts(&mut output, report);
    output
}

/// Writes the changes of a section, up to its limit.
fn list(output: &mut String, report: &Report, section: &Section<'_, '_>) {
    let of_several = report.versions.len() > 1;
    let shown: Vec<_> = section
        .members
        .iter()
        .take(section.limit)
        .copied()
        .collect();
    let left_out = section.members.len() - shown.len();
    for (rule, members) in groups(shown, |shared| shared.change) {
        let first = members.first().map(|shared| shared.change);
        let _ = writeln!(
            output,
            "\n**{}** ({}): {}.\n",
            group_heading(rule, first),
            members.len(),
            first.map_or("", |change| change.reason),
        );
        let category = first.map(|change| change.category);
        match category {
            Some(Category::Route) => {
                let routes = members
                    .iter()
                    .map(|shared| (shared.change, versions(shared, of_several)));
                resources(output, routes);
            }
            _ => match names(&members, rule, of_several) {
                Some(names) => {
                    let _ = writeln!(output, "{}", names.join(", "));
                }
                None => {
                    for shared in members {
                        let _ = writeln!(output, "- {}", line(report, shared, of_several));
                        before_and_after(output, shared.change);
                    }
                }
            },
        }
    }
    if left_out > 0 {
        let verb = if left_out == 1 { "is" } else { "are" };
        let _ = writeln!(
            output,
            "\n{left_out} more {verb} left out, because a comment has a limit: `cargo xtask diff --format text` shows all.",
        );
    }
}

/// Returns the names of changes about which nothing else is to be said here: the texts of descriptions are in the diff
/// of the documents, and the routes state where builders are.
fn names(members: &[&Shared<'_>], rule: Rule, of_several: bool) -> Option<Vec<String>> {
    let name = |shared: &&Shared<'_>| {
        let change = shared.change;
        let is_new_or_gone = matches!(rule, Rule::BuilderAdded | Rule::BuilderRemoved);
        let name = match change.category {
            Category::Description => &change.csdl,
            Category::Builder if is_new_or_gone => &change.rust,
            _ => return None,
        };
        let accepted = match &change.accepted {
            Some(reason) => format!(" (**accepted**: {})", plain(reason)),
            None => String::new(),
        };
        Some(format!(
            "{}{}{accepted}",
            code(name),
            versions(shared, of_several)
        ))
    };
    members.iter().map(name).collect()
}

/// Returns the versions that have a change, if there are others.
fn versions(shared: &Shared<'_>, of_several: bool) -> String {
    if !of_several {
        return String::new();
    }
    let names: Vec<String> = shared
        .versions
        .iter()
        .map(|version| code(&version.name))
        .collect();
    format!(" in {}", names.join(" and "))
}

fn line(report: &Report, shared: &Shared<'_>, of_several: bool) -> String {
    let change = shared.change;
    let mut line = match (change.csdl.as_str(), change.rust.as_str()) {
        ("", rust) => code(rust),
        (csdl, "") => code(csdl),
        (csdl, rust) => format!("{} ({})", code(csdl), code(rust)),
    };
    line.push_str(&versions(shared, of_several));
    if let Some(place) = &change.place {
        let at = format!("{}:{}", place.file, place.line);
        let _ = match &report.link_base {
            Some(base) => write!(
                line,
                ", [line {}]({}/{}#L{})",
                place.line,
                base.trim_end_matches('/'),
                place.file,
                place.line
            ),
            None => write!(line, ", {}", code(&at)),
        };
    }
    let details = details(change, &STYLE);
    if !details.is_empty() {
        let _ = write!(line, ": {details}");
    }
    line
}

/// Writes the entries that keep the Rust names of probable renamings.
fn renames(output: &mut String, shared: &[Shared<'_>]) {
    let removed = shared
        .iter()
        .filter(|shared| shared.change.action() == Action::Removed);
    let mut entries = String::new();
    for shared in removed {
        let change = shared.change;
        let Some(guess) = &change.guess else {
            continue;
        };
        let name = change.rust.split(" on ").next().unwrap_or_default();
        let name = name.rsplit(['.', ':']).next().unwrap_or_default();
        let names: Vec<String> = shared
            .versions
            .iter()
            .map(|version| format!("{:?}", version.name))
            .collect();
        let _ = writeln!(
            entries,
            "\n[[rename]]\npath = {:?}\nname = {name:?}\nversions = [{}]\nreason = \"the service renamed {}\"",
            guess.csdl,
            names.join(", "),
            change.csdl.escape_debug(),
        );
    }
    if !entries.is_empty() {
        let _ = writeln!(
            output,
            "\n<details><summary>What was probably renamed: entries for `metadata/codegen.toml` that keep the Rust names</summary>\n\n```toml{entries}```\n\n</details>"
        );
    }
}

fn counts(output: &mut String, report: &Report) {
    let _ = writeln!(
        output,
        "\n<details><summary>How many of what</summary>\n\n| Version | | Added | Removed | Changed | Of these break |"
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
    let _ = writeln!(output, "\n</details>");
}

fn cell(count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        count.to_string()
    }
}
