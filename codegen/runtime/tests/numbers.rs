//! Numbers and strings that serde_json cannot represent. Another crate of a program may enable `arbitrary_precision` of
//! serde_json; `cargo test --package odata-runtime --features serde_json/arbitrary_precision --test numbers` tests
//! that.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

use msgraph_backup_restore::json;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, DriveRestoreArtifact, ExchangeRestoreSession,
    OneDriveForBusinessRestoreSession, RestorePoint, RestoreSessionArtifactCount,
};
use msgraph_backup_restore::{Patch, delta::DeltaOutcome};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value, json};

/// Numbers with more digits than a double has, or outside its range.
const LONG: &[&str] = &[
    "123456789012345678901234567890",
    "-0.1000000000000000000001",
    "0.1234567890123456789",
    // serde_json writes the sign.
    "1e+400",
];

/// Numbers that are written as they are read, with and without that feature.
const SHORT: &[&str] = &[
    "0",
    "-1",
    "18446744073709551615",
    "-9223372036854775808",
    "0.1",
];

fn is_arbitrary_precision() -> bool {
    serde_json::from_str::<Number>("1e400").is_ok()
}

fn written<T: DeserializeOwned + Serialize>(body: &str) -> String {
    let value: T = json::read(body.as_bytes()).unwrap();
    serde_json::to_string(&value).unwrap()
}

/// Checks bodies with the number in every place: of a string, of an object, of an array, among the items of one, and in
/// an undeclared property.
fn comes_back(number: &str) {
    for place in [
        format!(r#"{{"id":{number}}}"#),
        format!(r#"{{"protectionUnit":{number}}}"#),
        format!(r#"{{"tags":{number},"protectionUnit":[{number}]}}"#),
        format!(r#"{{"x":{number}}}"#),
        format!(r#"{{"x":[{{"y":{number}}}]}}"#),
    ] {
        assert_eq!(written::<RestorePoint>(&place), place);
        let page = format!(r#"{{"value":[{place}]}}"#);
        assert_eq!(written::<Page<RestorePoint>>(&page), page);
    }
    let unit = format!(r#"{{"id":{number},"createdBy":{{"user":{number}}},"x":{number}}}"#);
    assert_eq!(written::<AnyProtectionUnitBase>(&unit), unit);
    let artifacts = format!(r#"{{"granularMailboxRestoreArtifacts":[{{"id":"a"}},{number}]}}"#);
    assert_eq!(written::<ExchangeRestoreSession>(&artifacts), artifacts);
    let page = format!(r#"{{"value":[{number},{{"id":"a"}},[{number}]]}}"#);
    assert_eq!(written::<Page<RestorePoint>>(&page), page);
    assert_eq!(written::<Page<AnyProtectionUnitBase>>(&page), page);
}

#[test]
fn numbers_come_back_as_they_were() {
    for number in SHORT {
        comes_back(number);
    }
    for number in LONG {
        comes_back(number);
    }
}

#[test]
fn a_number_beyond_a_double_costs_itself_only() {
    for number in LONG {
        let body = format!(r#"{{"value":[{{"id":"a","x":{number}}},{{"id":{number}}}]}}"#);
        let page: Page<RestorePoint> = json::read(body.as_bytes()).unwrap();
        assert_eq!(page.value.len(), 2);
        assert_eq!(page.value[0].id.as_deref(), Some("a"));
        let is_kept = |json: Option<&Value>| json.is_some_and(|json| !json.is_null());
        assert!(is_kept(page.value[0].additional.get("x")));
    }
}

/// Strings with half of a surrogate pair.
const HALVES: &[&str] = &[
    r#""\ud800""#,
    r#""a\udc00\u0041b""#,
    r#""\ud83d\ude00\ud83d""#,
];

#[test]
fn text_with_half_of_a_surrogate_pair_comes_back() {
    for text in HALVES {
        comes_back(text);
    }
    let point: RestorePoint = json::read(br#"{"id":"a\ud800"}"#).unwrap();
    assert_eq!(point.id.as_deref(), Some("a\\ud800"), "shown as text");
    let mut changed = point;
    changed.id = Some("b".to_owned());
    assert_eq!(serde_json::to_string(&changed).unwrap(), r#"{"id":"b"}"#);
}

#[test]
fn digits_are_kept_by_serde_json_itself_inside_arrays_and_objects() {
    for odd in LONG
        .iter()
        .filter(|number| **number != "1e+400")
        .chain(HALVES)
    {
        let body = format!(r#"{{"id":"a","x":{{"z":{odd}}},"y":[{{"z":{odd}}}]}}"#);
        let point: RestorePoint = serde_json::from_str(&body).unwrap();
        assert_eq!(serde_json::to_string(&point).unwrap(), body);
        let unit: AnyProtectionUnitBase = serde_json::from_str(&body).unwrap();
        assert_eq!(serde_json::to_string(&unit).unwrap(), body);
    }
}

#[test]
fn a_tree_gets_what_it_has_a_place_for() {
    let body = r#"{"id":1e400,"tags":"\ud800","x":[1e400,0.1234567890123456789]}"#;
    let point: RestorePoint = json::read(body.as_bytes()).unwrap();
    let tree = serde_json::to_value(&point).unwrap();
    if !is_arbitrary_precision() {
        let near =
            json!({"id": "1e400", "tags": "\\ud800", "x": ["1e400", 0.123_456_789_012_345_68]});
        assert_eq!(tree, near);
    }
    assert_eq!(point.additional.get("x"), tree.get("x"));
    // serde_json itself writes the sign of the exponent, where it keeps the digits.
    let written = serde_json::to_string(&point).unwrap();
    assert_eq!(written.replace("e+400", "e400"), body);
    // What is got to be changed is what it shows.
    let mut changed = point.clone();
    assert_eq!(changed, point);
    changed.additional.get_mut("x").unwrap()[0] = json!(1);
    assert_ne!(changed, point);
    let written = serde_json::to_string(&changed).unwrap();
    assert!(written.contains(r#""x":[1,0.123456789012345"#), "{written}");
}

#[test]
fn what_differs_in_the_last_digit_is_not_the_same() {
    let read = |digit: &str| -> RestorePoint {
        let body = format!(r#"{{"x":[12345678901234567890123456789{digit}]}}"#);
        json::read(body.as_bytes()).unwrap()
    };
    assert_eq!(read("0"), read("0"));
    assert_ne!(read("0"), read("1"));
}

#[test]
fn digits_survive_what_is_made_of_an_answer() {
    let number = LONG[0];
    let body = format!(
        r#"{{"driveRestoreArtifacts@delta":[{{"id":"a","x":{number}}},{{"id":{number}}}]}}"#
    );
    let session: OneDriveForBusinessRestoreSession = json::read(body.as_bytes()).unwrap();
    let outcomes = session
        .delta(OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS)
        .unwrap();
    let written = outcomes.iter().map(|outcome| match outcome {
        DeltaOutcome::Changed(artifact) => serde_json::to_string(artifact).unwrap(),
        other => panic!("{other:?}"),
    });
    assert_eq!(
        written.collect::<Vec<_>>(),
        [
            format!(r#"{{"id":"a","x":{number}}}"#),
            format!(r#"{{"id":{number}}}"#)
        ]
    );

    // One entity in place of a page, and the other way round; an array without an envelope.
    let item = format!(r#"{{"id":"a","x":{number}}}"#);
    for wrapped in [
        item.clone(),
        format!(r#"{{"value":{item}}}"#),
        format!("[{item}]"),
    ] {
        let page = json::read_page::<RestorePoint>(wrapped.as_bytes()).unwrap();
        assert_eq!(serde_json::to_string(&page.value[0]).unwrap(), item);
    }
    let point: RestorePoint =
        json::read_entity(format!(r#"{{"value":[{item}]}}"#).as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&point).unwrap(), item);

    // Of another version, and in a change.
    let converted: DriveRestoreArtifact = point.convert();
    assert_eq!(serde_json::to_string(&converted).unwrap(), item);
    let body = format!(r#"{{"status":{{"a":{number}}},"restoreJobType":{number}}}"#);
    let session: OneDriveForBusinessRestoreSession = json::read(body.as_bytes()).unwrap();
    let patch = serde_json::to_string(&Patch::from(&session)).unwrap();
    assert!(patch.contains(number) && !patch.contains("e29"), "{patch}");
}

#[test]
fn a_property_may_have_the_name_by_which_numbers_are_passed() {
    const NAME: &str = "$serde_json::private::Number";
    for json in [r#""5""#, r#""x""#, "[1]", "null", r#"{"a":1}"#] {
        let object = format!(r#"{{"{NAME}":{json},"id":"a"}}"#);
        for body in [
            object.clone(),
            format!(r#"{{"{NAME}":{json}}}"#),
            format!(r#"{{"x":{object}}}"#),
            format!(r#"{{"id":{object}}}"#),
            format!(r#"{{"protectionUnit":{object}}}"#),
            format!(r#"{{"protectionUnit":[{object}]}}"#),
            format!(r#"{{"value":[{object}]}}"#),
        ] {
            let same = |written: String| {
                let plain = |text: &str| text.replace("\\u0024", "$");
                let sorted = |text: &str| {
                    let mut bytes = plain(text).into_bytes();
                    bytes.sort_unstable();
                    bytes
                };
                assert_eq!(sorted(&written), sorted(&body), "{written} for {body}");
            };
            same(written::<RestorePoint>(&body));
            same(written::<AnyProtectionUnitBase>(&body));
            same(written::<Page<RestorePoint>>(&body));
        }
    }
    let count: RestoreSessionArtifactCount = json::read(br#"{"total":5}"#).unwrap();
    assert_eq!(count.total, Some(5));
}
