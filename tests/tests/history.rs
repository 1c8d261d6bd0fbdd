//! The reviewer's view of changes by the service: each real step of its history, applied to a copy of the project as
//! `cargo xtask metadata` and `cargo xtask regen` would apply it.
//!
//! `history/<date>.csdl` are slices of the real v1.0 in canonical form, as of that day. Overlays and descriptions are
//! omitted, so that the snapshots show the effects of the metadata and do not change with the documentation.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::diff::{Report, markdown};
use similar::{ChangeTag, TextDiff};
use xtask::apply::apply;
use xtask::plan::{self, Plan};
use xtask::regen;
use xtask::state::{Depth, State};

const CONFIG: &str = r#"
[crate]
name = "example"
entry = "Example"
slice = "backup-restore.csdl"
receiver = "backup"

[[version]]
name = "v1.0"
module = "v1_0"
roots = ["solutions/backupRestore"]

[[sealed]]
type = "microsoft.graph.identity"
reason = "as in the project's own configuration"

[[sealed]]
type = "microsoft.graph.identitySet"
reason = "as in the project's own configuration"
"#;

const MANIFEST: &str = "[package]
name = \"example\"
version = \"0.1.0\"

[features]
# <versions>
# </versions>
";

/// A copy of the project, emitted from one slice.
struct Project {
    root: PathBuf,
}

impl Project {
    fn new(name: &str, slice: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("history-{name}-{}", std::process::id()));
        let project = Self { root };
        project.write("metadata/codegen.toml", CONFIG);
        project.write("generated/Cargo.toml", MANIFEST);
        project.take(slice);
        apply(&project.root, &project.plan()).unwrap();
        assert!(project.plan().changes.is_empty());
        project
    }

    fn write(&self, path: &str, content: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn take(&self, slice: &str) {
        self.write("metadata/v1.0/backup-restore.csdl", slice);
    }

    fn plan(&self) -> Plan {
        regen::plan(&self.root, false).unwrap()
    }

    /// Returns the files that `regen` would change, each with the number of added and removed lines.
    fn touched(&self) -> BTreeMap<String, (usize, usize)> {
        let lines = |change: &plan::Change| {
            let before = fs::read_to_string(self.root.join(&change.path)).unwrap_or_default();
            let diff = TextDiff::from_lines(&before, &change.content);
            let count = |tag| {
                diff.iter_all_changes()
                    .filter(|change| change.tag() == tag)
                    .count()
            };
            (count(ChangeTag::Insert), count(ChangeTag::Delete))
        };
        let changes = self.plan().changes;
        changes
            .iter()
            .map(|change| (change.path.clone(), lines(change)))
            .collect()
    }

    /// Applies another slice, and returns the files that `regen` changes and the comparison.
    fn step(&self, slice: &str) -> (BTreeMap<String, (usize, usize)>, Report) {
        let old = State::on_disk(&self.root, Depth::Whole, false).unwrap();
        self.take(slice);
        let new = State::on_disk(&self.root, Depth::Whole, false).unwrap();
        let report = Report::new(&old.apis, &new.apis).with_release(old.version, new.version);
        let touched = self.touched();
        apply(&self.root, &self.plan()).unwrap();
        (touched, report)
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn slice(date: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("history/{date}.csdl"));
    fs::read_to_string(path).unwrap()
}

fn table(touched: &BTreeMap<String, (usize, usize)>) -> String {
    let mut table = String::new();
    for (path, (added, removed)) in touched {
        writeln!(table, "{path} +{added} -{removed}").unwrap();
    }
    table
}

/// Compares a text with a snapshot next to the slices.
fn assert_seen(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../history");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn real_steps() {
    let dates = ["2025-10-03", "2026-04-22", "2026-11-22"];
    let project = Project::new("steps", &slice(dates[0]));
    for date in &dates[1..] {
        let (touched, report) = project.step(&slice(date));
        assert_seen(&format!("{date}-files"), &table(&touched));
        assert_seen(&format!("{date}-diff"), &markdown(&report));
    }
}

/// Returns today's slice with text inserted before one of its texts.
fn today_with(before: &str, more: &str) -> String {
    let slice = slice("2026-11-22");
    assert_eq!(slice.matches(before).count(), 1, "{before}");
    slice.replace(before, &format!("{more}{before}"))
}

fn paths(touched: &BTreeMap<String, (usize, usize)>) -> Vec<&str> {
    touched.keys().map(String::as_str).collect()
}

#[test]
fn a_property_touches_the_file_of_its_type_and_the_surface() {
    let project = Project::new("property", &slice("2026-11-22"));
    let (touched, report) = project.step(&today_with(
        "<Property Name=\"protectionDateTime\"",
        "<Property Name=\"size\" Type=\"Edm.Int64\"/>",
    ));
    assert_eq!(
        paths(&touched),
        [
            "generated/src/v1_0/models/restore_point.rs",
            "generated/surface-v1_0.txt"
        ]
    );
    assert_eq!(report.changes().count(), 1);
}

#[test]
fn a_member_touches_the_file_of_its_type_and_the_surface() {
    let project = Project::new("member", &slice("2026-11-22"));
    let (touched, _) = project.step(&today_with(
        "<Member Name=\"granular\"",
        "<Member Name=\"instant\" Value=\"9\"/>",
    ));
    assert_eq!(
        paths(&touched),
        [
            "generated/src/v1_0/models/restore_job_type.rs",
            "generated/surface-v1_0.txt"
        ]
    );
}

#[test]
fn a_new_entity_type_touches_its_own_files_its_parents_and_the_listings() {
    let project = Project::new("entity", &slice("2026-11-22"));
    let (touched, _) = project.step(&today_with(
        "<EntityType Name=\"siteProtectionUnit\"",
        "<EntityType Name=\"teamProtectionUnit\" BaseType=\"graph.protectionUnitBase\">\
         <Property Name=\"teamId\" Type=\"Edm.String\"/></EntityType>",
    ));
    assert_seen("new-entity-type-files", &table(&touched));
}

/// Returns the number of lines added and removed in all files when text is inserted into today's slice.
fn inserted(name: &str, before: &str, more: &str) -> (usize, usize, String) {
    let project = Project::new(name, &slice("2026-11-22"));
    let (touched, _) = project.step(&today_with(before, more));
    let sum = |of: fn(&(usize, usize)) -> usize| touched.values().map(of).sum();
    (
        sum(|counts| counts.0),
        sum(|counts| counts.1),
        table(&touched),
    )
}

#[test]
fn an_insertion_removes_no_more_than_must_be_sorted_again() {
    let size = "<Property Name=\"size\" Type=\"Edm.Int64\"/>";
    // In the middle of a type that has one derived type.
    let (added, removed, files) = inserted("leaf", "<Property Name=\"restoredFolderName\"", size);
    assert!(removed == 0 && added <= 46, "+{added} -{removed}\n{files}");
    // On a base with derived types.
    let before = "<Property Name=\"offboardRequestedDateTime\"";
    let (added, removed, files) = inserted("base", before, size);
    assert!(removed == 0 && added <= 85, "+{added} -{removed}\n{files}");
    // On the base of all entity types, before their first property: of each type a field, a constant, a method
    // that sets it, and a row in each of its tables.
    let before = "<Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/>\n      </EntityType>\n      <EntityType Name=\"exchangeProtectionPolicy\"";
    let (added, removed, files) = inserted("entity", before, size);
    assert!(removed == 0 && added <= 260, "+{added} -{removed}\n{files}");
    // A member, in the middle of a list that is sorted by number.
    let (added, removed, files) = inserted(
        "member-lines",
        "<Member Name=\"granular\"",
        "<Member Name=\"instant\" Value=\"9\"/>",
    );
    assert!(removed == 0 && added <= 8, "+{added} -{removed}\n{files}");
}
