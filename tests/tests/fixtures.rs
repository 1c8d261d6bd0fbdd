//! Compares every fixture with its snapshot: the warnings and the files that it emits, or the error that it prints.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use integration_tests::fixture::Fixture;
use integration_tests::shuffle::shuffle;
use odata_codegen::api::{MethodCall, REQUESTS};
use odata_codegen::cut;
use odata_codegen::diagnostic::Source;

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
    abstract_sets
    additional_property
    alias_and_schemas
    aliases_of_documents
    annotations_by_target
    annotations_twice
    bare_schema
    base_type_cycle
    bound_overloads
    case_clash
    cast_behind_a_link
    children_of_one_name
    collision_of_members
    collision_of_types
    complex_cycle
    complex_that_leads
    composable_functions
    container_names_twice
    containers_named_by_roots
    containers_of_one_name
    containers_one_default
    containers_that_extend
    contains_itself
    dangling_overlay_target
    deeply_nested
    deprecations
    duplicate_names
    earlier_versions
    empty_document
    empty_enum
    entity_expansion
    enum_literals_of_4_01
    expressions
    facets
    facets_in_capitals
    faults_out_of_reach
    faults_that_are_omitted
    flags
    flags_without_values
    foreign_attributes
    function_parameters
    html_page
    imports
    imports_alone
    json
    key_again
    key_not_declared
    keyless
    keys
    keys_as_segments
    keyword_names
    malformed_xml
    media
    missing_attribute
    name_injection
    name_injection_in_names
    names_of_methods
    names_of_the_prelude
    names_of_traits
    navigation_to_complex
    nearest_root
    not_metadata
    nothing_permitted
    odata_3
    odata_3_in_4
    oddities_of_documents
    open_enum
    open_type
    operation_of_another_namespace
    operation_on_complex
    operations_of_default_namespace
    operations_on_complex_values
    operations_on_primitives
    operations_qualified
    overlay
    path_of_several_segments
    paths_that_lead_nowhere
    polymorphic_name_clash
    primitives
    property_again
    property_of_an_entity_type
    reference_for_terms
    reference_not_given
    references
    references_expanded
    references_given
    renames
    request_alternate_keys
    request_alternate_keys_of_the_community
    request_builders
    request_casts_of_casts
    request_collections
    request_composable_imports
    request_default_capabilities
    request_denied_items
    request_enum_literals
    request_etags
    request_injection
    request_names_that_meet
    request_navigability
    request_nullable_singletons
    request_references
    request_restrictions_that_depend
    request_roots_that_meet
    request_ways_by_casts
    request_ways_by_links
    reserved_file_names
    results_of_any_json
    root_through_a_collection
    root_through_a_link
    runtime_names
    same_short_name
    same_short_name_renamed
    sealed_types
    service_document
    single_properties
    spatial
    stream_and_key
    targets_that_are_gone
    truncated
    two_roots
    type_definition
    type_of_odata_3
    unicode_names
    unknown_element
    unknown_root
    unknown_term
    unknown_type
    unknown_value_member
    unreachable_types
    unused_config
    unused_rename
    utf_16
    wrapper_of_odata_3
    wrong_base_kind
}

/// Returns whether a file is in the snapshot of a fixture: requests are if the fixture is about them.
fn is_shown(fixture: &str, path: &str) -> bool {
    let is_of_requests = ["/requests/", "routes"]
        .iter()
        .any(|part| path.contains(part));
    !is_of_requests || fixture == "bound_overloads" || fixture.starts_with("request")
}

fn check(name: &str) {
    let fixture = Fixture::read(name).unwrap();
    let (kind, other, text) = match fixture.generate() {
        Ok(emitted) => {
            let mut text = String::new();
            if !emitted.warnings.is_empty() {
                writeln!(text, "==> warnings\n{}\n", emitted.warnings).unwrap();
            }
            for file in emitted
                .value
                .iter()
                .filter(|file| is_shown(name, &file.path))
            {
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

/// The routes of every fixture are compiled and sent; see `emitted_code.rs`.
#[test]
fn every_kind_of_request_has_routes_in_a_fixture() {
    let mut kinds = BTreeSet::new();
    for name in LISTED {
        for api in Fixture::read(name).unwrap().apis().unwrap_or_default() {
            let builders = api.resources.builders.iter();
            let methods = builders.flat_map(|builder| &builder.methods);
            let sending = methods
                .chain(&api.resources.imports)
                .filter(|method| !method.routes.is_empty());
            kinds.extend(sending.filter_map(|method| match method.call {
                MethodCall::Request(kind)
                | MethodCall::Property { kind, .. }
                | MethodCall::Operation { kind, .. } => Some(kind as usize),
                _ => None,
            }));
        }
    }
    let missing: Vec<_> = REQUESTS
        .iter()
        .filter(|row| !kinds.contains(&(row.kind as usize)))
        .map(|row| row.kind)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_order_of_elements_changes_nothing() {
    for name in LISTED {
        let fixture = Fixture::read(name).unwrap();
        let Ok(emitted) = fixture.generate() else {
            continue;
        };
        let expected = emitted.value;
        for seed in 1..=5 {
            let mut shuffled = fixture.clone();
            let text = str::from_utf8(&fixture.input).unwrap();
            shuffled.input = shuffle(text, seed).unwrap().into_bytes();
            assert_ne!(shuffled.input, fixture.input, "{name}");
            let files = shuffled
                .generate()
                .unwrap_or_else(|error| panic!("{name}, seed {seed}: {error}"))
                .value;
            assert!(
                files == expected,
                "{name}: the files depend on the order of elements, seed {seed}"
            );
        }
    }
}

#[test]
fn a_slice_gives_the_references_that_the_whole_gives() {
    for name in [
        "request_references",
        "references_expanded",
        "references_given",
        "request_ways_by_links",
    ] {
        let fixture = Fixture::read(name).unwrap();
        let whole = fixture.generate().unwrap().value;
        let references = fixture.references.iter();
        let references = references.map(|(name, bytes)| (name.as_str(), bytes));
        let documents = [("input.csdl", &fixture.input)]
            .into_iter()
            .chain(references);
        let sources: Vec<Source<'_>> = documents
            .map(|(name, bytes)| Source {
                name,
                text: str::from_utf8(bytes).unwrap(),
            })
            .collect();
        let slice = cut(&fixture.config, "v1.0", &sources).unwrap().value;
        let of_slice = Fixture {
            input: slice.into_bytes(),
            references: Vec::new(),
            ..fixture
        };
        assert!(of_slice.generate().unwrap().value == whole, "{name}");
    }
}
