//! The comparison as a comment on a pull request.
//!
//! The decisions of a reviewer come first: the verdict and the version, breaks with the Rust before and after, changed
//! behaviour, and elements that will be removed. The rest is folded. Changes that are equal in several versions of the
//! API are reported once.
//!
//! GitHub accepts [`MAX_COMMENT`] characters; if a comment is too long, the least important lists are cut first and
//! state so.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::escape::{code, plain};
use super::sentences::{
    WORST_FIRST, consequence, each_version, group_heading, groups, heading, nothing, numbers,
    summary,
};
use crate::diff::change::{BrokenItem, Category, Change};
use crate::diff::report::{Report, VersionReport};
use crate::diff::rules::{Action, Effect, Level, Rule};

/// The maximum length of a comment: GitHub accepts 65,536 characters, some of which are left for the program that posts
/// it. The length is in bytes, which are never fewer than the characters.
pub const MAX_COMMENT: usize = 65_000;

/// The maximum number of shown items of a change.
const SHOWN_ITEMS: usize = 3;

/// The maximum number of shown changes for each effect; unlimited if absent.
type Limits = BTreeMap<Effect, usize>;

/// A change with the versions that have it.
struct Shared<'a> {
    change: &'a Change,
    versions: Vec<&'a VersionReport>,
}

/// The comparison as GitHub's Markdown of at most [`MAX_COMMENT`] bytes.
pub fn markdown(report: &Report) -> String {
    let Some(level) = report.level() else {
        let notes = report.notes.iter().map(|note| format!("{}\n", plain(note)));
        return format!("{}\n{}", nothing(report), notes.collect::<String>());
    };
    let shared = shared(report);
    let mut limits = Limits::new();
    let mut output = render(report, level, &shared, &limits);
    // The harmless ones first, as long as necessary.
    for effect in WORST_FIRST.into_iter().rev() {
        if output.len() <= MAX_COMMENT {
            break;
        }
        let (mut fits, mut exceeds) = (0, of(&shared, effect).len());
        while fits < exceeds {
            let middle = fits + (exceeds - fits).div_ceil(2);
            limits.insert(effect, middle);
            if render(report, level, &shared, &limits).len() <= MAX_COMMENT {
                fits = middle;
            } else {
                exceeds = middle - 1;
            }
        }
        limits.insert(effect, fits);
        output = render(report, level, &shared, &limits);
    }
    output
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

fn of<'s, 'a>(shared: &'s [Shared<'a>], effect: Effect) -> Vec<&'s Shared<'a>> {
    shared
        .iter()
        .filter(|shared| shared.change.effect == effect)
        .collect()
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

fn render(report: &Report, level: Level, shared: &[Shared<'_>], limits: &Limits) -> String {
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
    let of_several = report.versions.len() > 1;
    for effect in WORST_FIRST {
        let changes = of(shared, effect);
        let (open, folded): (Vec<_>, Vec<_>) = changes.into_iter().partition(|shared| {
            effect.level() == Level::Major
                || effect == Effect::Behaviour
                || has_removal_date(shared.change)
        });
        let limit = limits.get(&effect).copied().unwrap_or(usize::MAX);
        let shown = limit.min(open.len());
        if !open.is_empty() {
            let title = if open.iter().all(|shared| has_removal_date(shared.change)) {
                "To be removed: code that uses it gets a warning"
            } else {
                heading(effect)
            };
            let _ = writeln!(output, "\n#### {title}");
            list(&mut output, report, &open, shown, of_several);
        }
        if !folded.is_empty() {
            let _ = writeln!(
                output,
                "\n<details><summary>{} ({})</summary>",
                heading(effect),
                folded.len()
            );
            list(
                &mut output,
                report,
                &folded,
                limit.saturating_sub(shown),
                of_several,
            );
            let _ = writeln!(output, "\n</details>");
        }
    }
    renames(&mut output, shared);
    counts(&mut output, report);
    output
}

/// Writes changes with one effect, up to `limit`.
fn list(
    output: &mut String,
    report: &Report,
    shared: &[&Shared<'_>],
    limit: usize,
    of_several: bool,
) {
    let shown = limit.min(shared.len());
    let shown_changes = shared.get(..shown).unwrap_or_default();
    let changes: Vec<&Change> = shown_changes.iter().map(|shared| shared.change).collect();
    for (rule, members) in groups(&changes) {
        let reason = members.first().map_or("", |change| change.reason);
        let _ = writeln!(
            output,
            "\n**{}** ({}): {reason}.\n",
            group_heading(rule, &members),
            members.len(),
        );
        let is_member = |shared: &&&Shared<'_>| {
            members
                .iter()
                .any(|member| std::ptr::eq(*member, shared.change))
        };
        let members: Vec<&Shared<'_>> = shown_changes.iter().filter(is_member).copied().collect();
        match members.first().map(|shared| shared.change.category) {
            // The descriptions themselves are in the diff; here only the elements are listed.
            Some(Category::Description) => {
                let names: Vec<String> = members
                    .iter()
                    .map(|shared| code(&shared.change.csdl) + &versions(shared, of_several))
                    .collect();
                let _ = writeln!(output, "{}", names.join(", "));
            }
            Some(Category::Route) => resources(output, &members, of_several),
            // Their routes say where they are.
            Some(Category::Builder) if rule == Rule::BuilderAdded => {
                let names: Vec<String> = members
                    .iter()
                    .map(|shared| code(&shared.change.rust) + &versions(shared, of_several))
                    .collect();
                let _ = writeln!(output, "{}", names.join(", "));
            }
            _ => {
                for shared in members {
                    let _ = writeln!(output, "- {}", line(report, shared, of_several));
                    before_and_after(output, shared.change);
                }
            }
        }
    }
    if shown < shared.len() {
        let _ = writeln!(
            output,
            "\n{} more {} left out, because a comment has a limit: `cargo xtask diff --format text` shows all.",
            shared.len() - shown,
            if shared.len() - shown == 1 {
                "is"
            } else {
                "are"
            },
        );
    }
}

/// Routes, a line for each resource with its methods.
fn resources(output: &mut String, members: &[&Shared<'_>], of_several: bool) {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    let mut routes: Vec<(&str, &Change, String)> = members
        .iter()
        .filter_map(|shared| {
            let (_, path) = shared.change.csdl.split_once(' ')?;
            Some((path, shared.change, versions(shared, of_several)))
        })
        .collect();
    routes.sort_by(|(path, change, _), (other, other_change, _)| {
        (path, &change.csdl).cmp(&(other, &other_change.csdl))
    });
    for (path, change, versions) in routes {
        let (method, what) = route(path, change);
        let accepted = match &change.accepted {
            Some(reason) => format!("; **accepted**: {}", plain(reason)),
            None => String::new(),
        };
        let start = format!("{what}{versions}{accepted}");
        match lines.last_mut().filter(|(last, _)| *last == start) {
            Some((_, methods)) => methods.push(method),
            None => lines.push((start, vec![method])),
        }
    }
    for (start, methods) in lines {
        let _ = writeln!(output, "- {} {start}", methods.join(", "));
    }
}

/// Returns the method of a changed route and its path, with the old path or the calls if those have changed.
fn route(path: &str, change: &Change) -> (String, String) {
    let method = |route: &str| route.split(' ').next().unwrap_or_default().to_owned();
    let now = method(&change.csdl);
    match (change.rule, &change.old, &change.new) {
        (Rule::RouteReplaced, Some(old), Some(_)) => {
            let (before, old_path) = old.split_once(' ').unwrap_or_default();
            let methods = if before == now {
                now
            } else {
                format!("{before} → {now}")
            };
            (methods, format!("{} → {}", code(old_path), code(path)))
        }
        (_, Some(old), Some(new)) => {
            let (mut before, mut after) = (without_request(old), without_request(new));
            if before == after {
                (before, after) = (old, new);
            }
            let calls = format!("{}: {} → {}", code(path), code(before), code(after));
            (now, calls)
        }
        _ => (now, code(path)),
    }
}

/// Returns a call without the request at its end, which the method of the route implies.
fn without_request(call: &str) -> &str {
    let end = call.rfind('.').filter(|end| *end > 0);
    end.and_then(|end| call.get(..end)).unwrap_or(call)
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
    let name = if change.csdl.is_empty() {
        code(&change.rust)
    } else {
        code(&change.csdl)
    };
    let mut line = name;
    if !change.rust.is_empty() && !change.csdl.is_empty() {
        let _ = write!(line, " ({})", code(&change.rust));
    }
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
    if let Some(reason) = &change.accepted {
        more.push(format!("**accepted**: {}", plain(reason)));
    }
    if !more.is_empty() {
        let _ = write!(line, ": {}", more.join("; "));
    }
    line
}

/// Writes the Rust of broken items, before and after.
fn before_and_after(output: &mut String, change: &Change) {
    if change.items.is_empty() || change.category == Category::Route {
        return;
    }
    let _ = writeln!(output, "  ```diff");
    // A type that is removed takes its items with it, as its own line states.
    let own = change
        .items
        .iter()
        .filter(|item| item.path == change.rust && item.after.is_none());
    let own: Vec<&BrokenItem> = own.collect();
    let items: Vec<&BrokenItem> = if own.is_empty() {
        change.items.iter().collect()
    } else {
        own
    };
    for item in items.iter().take(SHOWN_ITEMS) {
        let side = |call: &Option<String>, signature: &str| {
            let rust = match call {
                Some(call) => {
                    let returned = signature.rsplit_once("->").map(|(_, returned)| returned);
                    let returned = returned.map(|returned| format!(" ->{returned}"));
                    // A call continues after a method that returns another builder.
                    let ends_here = !signature.contains("-> requests::");
                    let returned = returned.filter(|_| ends_here).unwrap_or_default();
                    format!("{call}{returned}")
                }
                None => format!("{}{signature}", item.path),
            };
            rust.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .replace('`', "'")
        };
        let before = side(&item.call_before, &item.before);
        let _ = writeln!(output, "  - {before}");
        if let Some(after) = &item.after {
            let mut after = side(&item.call_after, after);
            // If the calls are equal, the signatures show the difference.
            if after == before {
                after = format!("{}{}", item.path, item.after.as_deref().unwrap_or_default());
            }
            let _ = writeln!(output, "  + {after}");
        }
    }
    if items.len() > SHOWN_ITEMS {
        let _ = writeln!(output, "  # and {} more", items.len() - SHOWN_ITEMS);
    }
    let _ = writeln!(output, "  ```");
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
