//! Whole emitted files, and protection against harmful input.

mod hostile;
mod listing;
mod table;

use super::{File, emit, emit_all, emit_crate};
use crate::api::{Api, Deprecation, EnumTypeId, StructuredTypeId, ValueType};
use crate::config::CrateConfig;
use crate::naming::RustName;
use crate::testing::sample::{self, DRIVE, POINT, SITE, UNIT};

/// Returns the models of the sample, with all possible documentation.
fn api() -> Api {
    let mut api = sample::api();
    api.operations.clear();
    api.resources = Default::default();
    for index in [UNIT, DRIVE, SITE] {
        api.structured_types[index].properties[0]
            .type_reference
            .is_nullable = false;
    }
    let point = &mut api.structured_types[POINT];
    point.properties[0].is_computed = true;
    point.properties[2].description = Some("The time that the point stands for, in UTC".to_owned());
    point.properties[3].deprecation = Some(Deprecation {
        date: Some("2026-05-04".to_owned()),
        removal_date: Some("2027-05-04".to_owned()),
        description: Some("Use the unit's own collection.".to_owned()),
        version: None,
    });
    api.enum_types[1].description = Some("What a point is good for.".to_owned());
    api
}

fn emitted(api: &Api, path: &str) -> String {
    let files = emit(api).expect("the model is valid");
    let file = files.into_iter().find(|file| file.path == path);
    file.map(|file| file.content).expect(path)
}

#[test]
fn a_struct() {
    insta::assert_snapshot!(emitted(&api(), "src/v1_0/models/point.rs"));
}

#[test]
fn an_enumeration() {
    insta::assert_snapshot!(emitted(&api(), "src/v1_0/models/status.rs"));
}

#[test]
fn flags() {
    insta::assert_snapshot!(emitted(&api(), "src/v1_0/models/tags.rs"));
}

#[test]
fn an_enum_over_derived_types() {
    insta::assert_snapshot!(emitted(&api(), "src/v1_0/models/any_unit.rs"));
}

#[test]
fn module_roots() {
    let api = api();
    let version = emitted(&api, "src/v1_0/mod.rs");
    let models = emitted(&api, "src/v1_0/models/mod.rs");
    insta::assert_snapshot!(format!("{version}\n----\n\n{models}"));
}

#[test]
fn models_alone_have_no_way_from_a_client() {
    let files = emit_crate(&CrateConfig::default(), &[api()]).expect("the model is valid");
    let [versions, tests] = files.as_slice() else {
        panic!("two files: {files:?}");
    };
    assert!(versions.content.contains("pub mod v1_0;"));
    assert!(!versions.content.contains("trait"), "{}", versions.content);
    assert!(!tests.content.contains("v1_0"), "{}", tests.content);
}

#[test]
fn the_listing() {
    insta::assert_snapshot!(emitted(&api(), "surface-v1_0.txt"));
}

#[test]
fn files_are_sorted_and_stay_in_their_place() {
    let files = emit(&api()).expect("the model is valid");
    assert!(files.is_sorted_by(|left, right| left.path < right.path));
    for File { path, content } in &files {
        assert!(
            path.starts_with("src/v1_0/") || path == "surface-v1_0.txt",
            "{path}"
        );
        let header: Vec<_> = content.lines().take(2).collect();
        assert!(header[0].contains("@generated"), "{path}: {header:?}");
        assert!(
            content.ends_with('\n') && !content.contains("\r\n"),
            "{path}"
        );
    }
}

#[test]
fn no_line_ends_in_blanks_or_holds_tabs() {
    for File { path, content } in emit(&api()).expect("the model is valid") {
        for line in content.lines() {
            assert_eq!(line, line.trim_end(), "{path}");
            assert!(!line.contains('\t'), "{path}");
        }
    }
}

/// Returns the same API as another version, with its types at other positions.
fn other_version() -> Api {
    let mut other = api();
    other.version.name = "beta".to_owned();
    other.version.module = RustName::of("beta");
    other
        .structured_types
        .insert(0, sample::structured("a", Vec::new()));
    other
        .enum_types
        .insert(0, sample::enumeration("b", false, &[]));
    let shift = |id: &mut StructuredTypeId| id.0 += 1;
    for structured in &mut other.structured_types {
        structured.base.iter_mut().for_each(shift);
        structured.derived.iter_mut().for_each(shift);
        for property in &mut structured.properties {
            match &mut property.type_reference.value {
                ValueType::Enum(EnumTypeId(place))
                | ValueType::Structured(StructuredTypeId(place)) => *place += 1,
                ValueType::Primitive(_) => {}
            }
        }
    }
    other
}

#[test]
fn versions_share_files_without_a_trace() {
    let mut changed = other_version();
    let last = changed
        .structured_types
        .last_mut()
        .expect("there are types");
    last.properties[0].is_immutable = true;
    for other in [other_version(), changed] {
        let apis = [api(), other];
        let together = emit_all(&apis).expect("the models are valid");
        let mut alone: Vec<File> = apis
            .iter()
            .flat_map(|api| emit(api).expect("the model is valid"))
            .collect();
        alone.sort_by(|left, right| left.path.cmp(&right.path));
        assert!(together == alone);
    }
}

#[test]
fn what_is_referred_to_counts_as_content() {
    let mut other = other_version();
    other.enum_types[2].name.rust = RustName::of("Renamed");
    let files = emit_all(&[api(), other]).expect("the models are valid");
    let changed = files
        .iter()
        .find(|file| file.path == "src/beta/models/point.rs")
        .expect("it is emitted");
    assert!(changed.content.contains("pub tags: Option<Renamed>"));
}
