//! Every fixture against its snapshot: the files that it emits, or the error that it prints.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use integration_tests::fixture::Fixture;
use integration_tests::shuffle::shuffle;

/// A test for each fixture, so that a failure is named after its case, and the list of all of them.
macro_rules! fixtures {
    ($($name:ident)*) => {
        const LISTED: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*
    };
}

fixtures! {
    abstract_base
    additional_property
    alias_and_schemas
    annotations_by_target
    base_type_cycle
    bound_overloads
    case_clash
    collision_of_members
    collision_of_types
    complex_cycle
    dangling_overlay_target
    deeply_nested
    deprecations
    duplicate_names
    empty_document
    empty_enum
    entity_expansion
    flags
    keyword_names
    malformed_xml
    missing_attribute
    name_injection
    name_injection_in_names
    not_metadata
    open_enum
    open_type
    overlay
    polymorphic_name_clash
    primitives
    renames
    request_builders
    request_injection
    reserved_file_names
    runtime_names
    same_short_name
    same_short_name_renamed
    sealed_types
    stream_and_key
    truncated
    type_definition
    unicode_names
    unknown_element
    unknown_root
    unknown_term
    unknown_type
    unknown_value_member
    unreachable_types
    unused_config
    unused_rename
    wrong_base_kind
}

/// Whether a file is in the snapshot of a fixture: requests are where the fixture is about them.
fn is_shown(fixture: &str, path: &str) -> bool {
    let is_of_requests = ["/requests/", "routes"]
        .iter()
        .any(|part| path.contains(part));
    !is_of_requests || fixture == "bound_overloads" || fixture.starts_with("request")
}

fn check(name: &str) {
    let fixture = Fixture::read(name).unwrap();
    let (kind, other, text) = match fixture.generate() {
        Ok(files) => {
            let mut text = String::new();
            for file in files.iter().filter(|file| is_shown(name, &file.path)) {
                writeln!(text, "==> {}\n{}", file.path, file.content).unwrap();
            }
            ("files", "error", text)
        }
        Err(diagnostics) => ("error", "files", diagnostics.to_string()),
    };
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(&fixture.folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(kind, text));
    assert!(
        !fixture.folder.join(format!("{other}.snap")).exists(),
        "fixtures/{name}/{other}.snap is left from before: delete it"
    );
}

#[test]
fn every_fixture_is_listed() {
    let listed: BTreeSet<String> = LISTED.iter().map(|name| (*name).to_owned()).collect();
    let found: BTreeSet<String> = Fixture::names().unwrap().into_iter().collect();
    assert_eq!(
        listed, found,
        "list each folder of fixtures/ in fixtures! above"
    );
}

#[test]
fn the_order_of_elements_changes_nothing() {
    for name in LISTED {
        let fixture = Fixture::read(name).unwrap();
        let Ok(expected) = fixture.generate() else {
            continue;
        };
        for seed in 1..=5 {
            let mut shuffled = fixture.clone();
            let text = str::from_utf8(&fixture.input).unwrap();
            shuffled.input = shuffle(text, seed).unwrap().into_bytes();
            assert_ne!(shuffled.input, fixture.input, "{name}");
            let files = shuffled
                .generate()
                .unwrap_or_else(|error| panic!("{name}, seed {seed}: {error}"));
            assert!(
                files == expected,
                "{name}: the files depend on the order of elements, seed {seed}"
            );
        }
    }
}
