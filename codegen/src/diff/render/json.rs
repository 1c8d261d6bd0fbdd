//! The comparison for programs.
//!
//! The output is one JSON object. Its documented members are stable; a change that removes a member or changes its
//! meaning raises `schema`, while members may be added without that.
//!
//! ```json
//! {
//!   "schema": 1,
//!   "verdict": "major",
//!   "release": { "old": "0.1.0", "current": "0.1.0", "needed": "0.2.0", "enough": false },
//!   "notes": [],
//!   "versions": [
//!     {
//!       "name": "v1.0",
//!       "module": "v1_0",
//!       "verdict": "minor",
//!       "breaks_count": true,
//!       "counts": [
//!         { "category": "property", "added": 1, "removed": 0, "changed": 0, "breaking": 0 }
//!       ],
//!       "changes": [
//!         {
//!           "category": "property",
//!           "action": "added",
//!           "rule": "property-added",
//!           "effect": "addition",
//!           "level": "minor",
//!           "csdl": "microsoft.graph.restorePoint/size",
//!           "rust": "models::RestorePoint.size",
//!           "old": null,
//!           "new": null,
//!           "notes": ["Edm.Int64, in Rust i64"],
//!           "reason": "structs are built with …",
//!           "guess": null,
//!           "fingerprint": "0123456789abcdef",
//!           "file": "metadata/v1.0/backup-restore.csdl",
//!           "line": 123,
//!           "items": [],
//!           "follows": [],
//!           "accepted": null
//!         }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! `schema.json` in the same folder has the same information as a JSON Schema.
//!
//! * `verdict`: `patch`, `minor`, `major`, or `null` if nothing has changed.
//! * `release`: `null` if the version of the crate is not known.
//! * `versions`: every version of either state. If nothing has changed `changes` is empty.
//! * `category`: `version`, `type`, `property`, `navigation property`, `member`, `operation`,
//!   `parameter`, `request builder`, `route`, `permission`, `deprecation`, `description`.
//! * `action`: `added`, `removed`, `changed`. `rule`: the id of a [`Rule`](crate::diff::Rule).
//! * `effect`: `breaking-at-run-time`, `breaking`, `behaviour`, `addition`, `silent`, and `level`, which that requires
//!   of the version: `major`, `minor`, `patch`.
//! * `old`, `new`: the differing values as text, or `null`. `notes` and `reason` are for people.
//! * `fingerprint`: the identity of the change in all lists. `file`, `line`: its place in the new document, or `null`.
//!   `accepted`: why a break is accepted, or `null`.
//! * `items`: the public items that are removed or change their signature: `path`, `before`, and `after` or `null`.
//! * `follows`: the fingerprints of the breaks that a removed request or builder goes with; it needs no decision of its own.
//! * `guess`: `null`, or the other side of a possible renaming: `{ "csdl": …, "rust": …, "likeness": 71 }`, from 0 to
//!   100.

use serde::Serialize;

use crate::diff::change::Change;
use crate::diff::report::{Report, VersionReport};
use crate::diff::rules::Level;

/// The number of the schema.
pub const SCHEMA: u32 = 1;

/// The JSON Schema of the document.
pub const JSON_SCHEMA: &str = include_str!("schema.json");

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    verdict: Option<&'static str>,
    release: Option<Release>,
    notes: &'a [String],
    versions: Vec<Version<'a>>,
}

#[derive(Serialize)]
struct Release {
    old: String,
    current: String,
    needed: String,
    enough: bool,
}

#[derive(Serialize)]
struct Version<'a> {
    name: &'a str,
    module: &'a str,
    verdict: Option<&'static str>,
    breaks_count: bool,
    counts: Vec<Count>,
    changes: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Count {
    category: &'static str,
    added: usize,
    removed: usize,
    changed: usize,
    breaking: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    category: &'static str,
    action: &'static str,
    rule: &'static str,
    effect: &'static str,
    level: &'static str,
    csdl: &'a str,
    rust: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    notes: &'a [String],
    reason: &'static str,
    guess: Option<Guess<'a>>,
    fingerprint: String,
    file: Option<&'a str>,
    line: Option<usize>,
    items: Vec<Item<'a>>,
    follows: &'a [String],
    accepted: Option<&'a str>,
}

#[derive(Serialize)]
struct Item<'a> {
    path: &'a str,
    before: &'a str,
    after: Option<&'a str>,
}

#[derive(Serialize)]
struct Guess<'a> {
    csdl: &'a str,
    rust: &'a str,
    likeness: u8,
}

/// Returns the comparison as indented JSON with a line break at the end; on one line if nothing has changed.
///
/// # Errors
///
/// This document causes none: it consists of texts and numbers.
pub fn json(report: &Report) -> serde_json::Result<String> {
    let document = Document {
        schema: SCHEMA,
        verdict: report.level().map(Level::name),
        release: report.release.as_ref().map(|release| Release {
            old: release.old.to_string(),
            current: release.current.to_string(),
            needed: release.needed.to_string(),
            enough: release.is_enough(),
        }),
        notes: &report.notes,
        versions: report.versions.iter().map(version).collect(),
    };
    let mut text = match document.verdict {
        Some(_) => serde_json::to_string_pretty(&document)?,
        None => serde_json::to_string(&document)?,
    };
    text.push('\n');
    Ok(text)
}

fn version(version: &VersionReport) -> Version<'_> {
    let counts = version.counts().into_iter().map(|count| Count {
        category: count.category.noun(),
        added: count.added,
        removed: count.removed,
        changed: count.changed,
        breaking: count.breaking,
    });
    Version {
        name: &version.name,
        module: &version.module,
        verdict: version.level().map(Level::name),
        breaks_count: version.breaks_count,
        counts: counts.collect(),
        changes: version
            .changes
            .iter()
            .map(|change| entry(change, &version.name))
            .collect(),
    }
}

fn entry<'a>(change: &'a Change, version: &str) -> Entry<'a> {
    let facts = change.rule.facts();
    Entry {
        category: change.category.noun(),
        action: facts.action.word(),
        rule: facts.id,
        effect: change.effect.id(),
        level: change.effect.level().name(),
        csdl: &change.csdl,
        rust: &change.rust,
        old: change.old.as_deref(),
        new: change.new.as_deref(),
        notes: &change.notes,
        reason: change.reason,
        guess: change.guess.as_ref().map(|guess| Guess {
            csdl: &guess.csdl,
            rust: &guess.rust,
            likeness: guess.likeness,
        }),
        fingerprint: change.fingerprint(version),
        file: change.place.as_ref().map(|place| place.file.as_str()),
        line: change.place.as_ref().map(|place| place.line),
        items: change
            .items
            .iter()
            .map(|item| Item {
                path: &item.path,
                before: &item.before,
                after: item.after.as_deref(),
            })
            .collect(),
        follows: &change.follows,
        accepted: change.accepted.as_deref(),
    }
}
