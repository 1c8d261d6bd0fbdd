//! The comparison for programs.
//!
//! One JSON object. What is documented here stays; a change that takes something away or gives it
//! another meaning raises `schema`, and members may be added without that.
//!
//! ```json
//! {
//!   "schema": 1,
//!   "verdict": "major",
//!   "release": { "old": "0.1.0", "current": "0.1.0", "needed": "0.2.0", "enough": false },
//!   "versions": [
//!     {
//!       "name": "v1.0",
//!       "module": "v1_0",
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
//!           "guess": null
//!         }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! * `verdict`: `patch`, `minor`, `major`, or `null` where nothing has changed.
//! * `release`: `null` where the version of the crate is not known.
//! * `versions`: every version that either state has. Where nothing has changed `changes` is empty.
//! * `category`: `version`, `type`, `property`, `navigation property`, `member`, `operation`,
//!   `parameter`, `request builder`, `route`, `permission`, `deprecation`, `description`.
//! * `action`: `added`, `removed`, `changed`. `rule`: the id of a [`Rule`](crate::diff::Rule).
//! * `effect`: `breaking-at-run-time`, `breaking`, `behaviour`, `addition`, `silent`, and `level`
//!   what that asks of the version: `major`, `minor`, `patch`.
//! * `old`, `new`: what differs, in words, or `null`. `notes` and `reason` are for people.
//! * `guess`: `null`, or the other side of what may be a renaming:
//!   `{ "csdl": …, "rust": …, "likeness": 71 }`, from 0 to 100.

use serde::Serialize;

use crate::diff::change::Change;
use crate::diff::report::{Report, VersionReport};

/// The number of the schema.
pub const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    verdict: Option<&'static str>,
    release: Option<Release>,
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
}

#[derive(Serialize)]
struct Guess<'a> {
    csdl: &'a str,
    rust: &'a str,
    likeness: u8,
}

/// The comparison as JSON, indented, with a line break at the end; on one line where nothing has
/// changed.
///
/// # Errors
///
/// None that this document could cause: it is made of texts and numbers.
pub fn json(report: &Report) -> serde_json::Result<String> {
    let document = Document {
        schema: SCHEMA,
        verdict: report.level().map(super::super::Level::name),
        release: report.release.as_ref().map(|release| Release {
            old: release.old.to_string(),
            current: release.current.to_string(),
            needed: release.needed.to_string(),
            enough: release.is_enough(),
        }),
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
        counts: counts.collect(),
        changes: version.changes.iter().map(entry).collect(),
    }
}

fn entry(change: &Change) -> Entry<'_> {
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
    }
}
