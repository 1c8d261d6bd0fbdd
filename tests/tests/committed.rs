//! The committed files: the metadata is canonical and has its provenance, the descriptions are complete, and the
//! generated crate is up to date with the metadata.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use integration_tests::shuffle::shuffle;
use integration_tests::workspace;
use odata_codegen::csdl;
use odata_codegen::diagnostic::Source;
use xtask::pipeline::{self, Inputs, Text};
use xtask::provenance::Provenance;
use xtask::regen;
use xtask::workspace::{CONFIG, SOURCE};

/// The names of the configured versions.
fn versions() -> Vec<String> {
    let config = pipeline::config(&workspace()).unwrap();
    let names = config.versions.into_iter().map(|version| version.name);
    names.collect()
}

fn slice_path(version: &str) -> String {
    let config = pipeline::config(&workspace()).unwrap();
    format!("metadata/{version}/{}", config.package.slice_file())
}

fn inputs() -> Inputs {
    Inputs::read(&workspace()).unwrap()
}

fn committed(path: &str) -> String {
    let path = workspace().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_generated_crate_is_up_to_date() {
    let plan = regen::plan(&workspace(), true).unwrap();
    let stale: Vec<&str> = plan
        .changes
        .iter()
        .map(|change| change.path.as_str())
        .collect();
    assert!(
        stale.is_empty(),
        "run `cargo xtask regen`, then review and commit: {stale:#?}"
    );
    assert!(
        plan.unchanged > 100,
        "only {} files are emitted",
        plan.unchanged
    );
}

#[test]
fn the_order_of_elements_in_the_slices_changes_nothing() {
    let inputs = inputs();
    let expected = pipeline::generate(&inputs, true).unwrap();
    for seed in 1..=3 {
        let mut shuffled = inputs.clone();
        for version in &mut shuffled.versions {
            version.metadata.text = shuffle(&version.metadata.text, seed).unwrap();
        }
        let files = pipeline::generate(&shuffled, true).unwrap();
        let different: Vec<&String> = files
            .iter()
            .filter(|(path, content)| expected.get(*path) != Some(content))
            .map(|(path, _)| path)
            .collect();
        assert!(
            different.is_empty() && files.len() == expected.len(),
            "seed {seed}: {different:#?}"
        );
    }
}

#[test]
fn every_version_has_its_slice_with_its_provenance() {
    let mut folders = BTreeSet::new();
    for entry in fs::read_dir(workspace().join("metadata")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            folders.insert(path.file_name().unwrap().to_str().unwrap().to_owned());
        }
    }
    let configured: BTreeSet<String> = versions().into_iter().collect();
    assert_eq!(
        configured, folders,
        "{CONFIG} against the folders of metadata/"
    );
    for version in versions() {
        let text = committed(&format!("metadata/{version}/{SOURCE}"));
        let provenance = Provenance::parse(&text).unwrap();
        let slice = inputs().config.package.slice_file();
        assert_eq!(provenance.to_toml(&slice), text, "{version}");
        let slice = committed(&slice_path(&version));
        assert!(
            provenance.size > slice.len() as u64,
            "{version}: the slice is a part of the document"
        );
    }
}

#[test]
fn slices_are_canonical_and_cutting_again_changes_nothing() {
    for version in versions() {
        let name = slice_path(&version);
        let slice = committed(&name);
        let document = csdl::read(Source {
            name: &name,
            text: &slice,
        })
        .unwrap()
        .value;
        assert!(
            csdl::write(&document) == slice,
            "{name} is not in canonical form: run `cargo xtask metadata` again"
        );
        let text = Text {
            name: name.clone(),
            text: slice.clone(),
        };
        let cut = pipeline::cut(&inputs().config, &version, &[text], true).unwrap();
        assert!(cut == slice, "cutting {name} again changes it");
    }
}

#[test]
fn slices_hold_no_descriptive_sentences() {
    for version in versions() {
        let slice = committed(&slice_path(&version));
        assert!(
            !slice.contains("Core.V1.Description\"") && !slice.contains("LongDescription"),
            "{version}"
        );
    }
}

#[test]
fn everything_is_described() {
    for api in pipeline::apis(&inputs(), false).unwrap() {
        let missing = api.undescribed();
        assert!(
            missing.is_empty(),
            "{} elements of {} have no description in metadata/descriptions.csdl: {missing:#?}",
            missing.len(),
            api.version.name
        );
    }
}

/// The emitted files with a snapshot for reviewers: when the emitter changes, one file of each kind shows how.
const SNAPSHOTS: [&str; 10] = [
    "surface-v1_0.txt",
    "surface-beta.txt",
    "src/versions.rs",
    "src/v1_0/mod.rs",
    "src/v1_0/models/restore_point.rs",
    "src/v1_0/models/restore_point_tags.rs",
    "src/v1_0/models/protection_unit_status.rs",
    "src/v1_0/models/any_protection_unit_base.rs",
    "src/v1_0/requests/browse_session_base_item.rs",
    "src/v1_0/requests/linked_protection_unit_base_collection.rs",
];

#[test]
fn the_real_crate_is_held_by_snapshots() {
    let files: BTreeMap<String, String> = pipeline::generate(&inputs(), true).unwrap();
    let mut settings = insta::Settings::new();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("../snapshots");
    settings.bind(|| {
        for path in SNAPSHOTS {
            let content = files
                .get(&format!("generated/{path}"))
                .unwrap_or_else(|| panic!("{path} is not emitted"));
            let name = path
                .replace('/', "-")
                .replace(".rs", "")
                .replace(".txt", "");
            insta::assert_snapshot!(name, content);
        }
    });
}
