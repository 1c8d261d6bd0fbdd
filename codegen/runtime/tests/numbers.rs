//! Numbers outside the range of a double. Another crate of a program may enable `arbitrary_precision` of serde_json;
//! `cargo test --package odata-runtime --features serde_json/arbitrary_precision --test numbers` tests that.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

use msgraph_backup_restore::json;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, ExchangeRestoreSession, RestorePoint,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};

/// Numbers with more digits than a double has, or outside its range.
const LONG: &[&str] = &[
    "123456789012345678901234567890",
    "-0.1000000000000000000001",
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
    for number in LONG.iter().filter(|_| is_arbitrary_precision()) {
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
