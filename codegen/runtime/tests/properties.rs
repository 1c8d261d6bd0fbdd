//! Properties for any JSON: every object can be read as every model, and writing reproduces what was read.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

use msgraph_backup_restore::json;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, BackupRestoreRoot, OneDriveForBusinessRestoreSession, RestorePoint,
    RestoreSessionArtifactCount,
};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Names that models declare, that annotations have, and any others.
fn name() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "id",
        "tags",
        "status",
        "error",
        "value",
        "total",
        "completed",
        "code",
        "message",
        "protectionUnit",
        "protectionDateTime",
        "expirationDateTime",
        "createdBy",
        "user",
        "driveRestoreArtifacts",
        "restorePoint",
        "restoreSessionArtifactCount",
        "directoryObjectId",
        "driveRestoreArtifacts@delta",
        "@odata.type",
        "@type",
        "@odata.context",
        "@odata.count",
        "@count",
        "@odata.nextLink",
        "@nextLink",
        "@deltaLink",
        "$serde_json::private::Number",
    ];
    prop_oneof![4 => proptest::sample::select(KNOWN).prop_map(str::to_owned), 1 => ".{0,3}"]
}

fn text() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "",
        "true",
        "INF",
        "5",
        "P1D",
        "active",
        "Active",
        "fastRestore, none",
        "0001-01-01T00:00:00Z",
        "2024-05-30T12:01:03.4500000Z",
        "2024-05-30t12:01Z",
        "#microsoft.graph.driveProtectionUnit",
        "microsoft.graph.siteProtectionUnit",
        "#microsoft.graph.protectionUnitBase",
    ];
    prop_oneof![3 => proptest::sample::select(KNOWN).prop_map(str::to_owned), 1 => ".{0,5}"]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 8, |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..5).prop_map(Value::from),
            2 => object(inner),
        ]
    })
}

fn object(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    btree_map(name(), inner, 0..8).prop_map(|entries| Value::Object(entries.into_iter().collect()))
}

/// JSON, JSON with a part replaced, and text of its characters.
fn nearly_json() -> impl Strategy<Value = String> {
    let json = any_json().prop_map(|json| json.to_string()).boxed();
    let part = r#"[\[\]{}:,"\\ude0189.\-+a é]{0,3}"#;
    let place = any::<(prop::sample::Index, prop::sample::Index)>();
    prop_oneof![
        1 => json.clone(),
        2 => (json, place, part).prop_map(|(json, (from, to), part)| {
            let characters: Vec<char> = json.chars().collect();
            let (from, to) = (from.index(characters.len()), to.index(characters.len()));
            let (start, end) = (from.min(to), from.max(to));
            let kept = |range: &[char]| range.iter().collect::<String>();
            kept(&characters[..start]) + &part + &kept(&characters[end..])
        }),
        1 => r#"[\[\]{}:,"\\ude0189.\-+a é]{0,40}"#,
    ]
}

fn comes_back<T: Serialize + DeserializeOwned>(json: &Value) -> Result<(), TestCaseError> {
    let from_text: T = json::read(json.to_string().as_bytes())
        .map_err(|error| TestCaseError::fail(format!("from text: {error}")))?;
    prop_assert_eq!(&serde_json::to_value(&from_text).unwrap(), json);
    let from_tree: T = serde_json::from_value(json.clone())
        .map_err(|error| TestCaseError::fail(format!("from a tree: {error}")))?;
    prop_assert_eq!(&serde_json::to_value(&from_tree).unwrap(), json);
    Ok(())
}

/// Checks the memory limit in the documentation of `ClientBuilder::node_limit`.
#[test]
fn an_empty_item_takes_little_memory() {
    assert!(size_of::<RestorePoint>() <= 130);
    assert!(size_of::<BackupRestoreRoot>() <= 630);
    assert!(size_of::<AnyProtectionUnitBase>() <= 630);
    assert!(size_of::<OneDriveForBusinessRestoreSession>() <= 630);
}

proptest! {
    #[test]
    fn any_object_is_read_and_written_back(json in object(any_json())) {
        comes_back::<RestorePoint>(&json)?;
        comes_back::<AnyProtectionUnitBase>(&json)?;
        comes_back::<OneDriveForBusinessRestoreSession>(&json)?;
        comes_back::<RestoreSessionArtifactCount>(&json)?;
        comes_back::<Page<RestorePoint>>(&json)?;
        comes_back::<Page<AnyProtectionUnitBase>>(&json)?;
    }

    #[test]
    fn any_text_is_read_or_refused(text in nearly_json()) {
        let read = json::read::<Value>(text.as_bytes());
        if serde_json::from_str::<Value>(&text).is_ok() {
            prop_assert!(read.is_ok());
        }
        let _ = json::read_page::<RestorePoint>(text.as_bytes());
        let _ = json::read_entity::<AnyProtectionUnitBase>(text.as_bytes());
    }
}
