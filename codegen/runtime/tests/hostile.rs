//! Malicious bodies: reading takes time in proportion to their length, one bad value costs only itself, and nothing is
//! lost.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

use std::time::{Duration, Instant};

use msgraph_backup_restore::json;
use msgraph_backup_restore::model::AdditionalProperties;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, BackupRestoreRoot, OneDriveForBusinessRestoreSession, RestorePoint,
    RestorePointTags,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads, writes and compares within a time that quadratic behaviour would exceed by far. The bound is wide, because
/// tests are not optimised and machines are busy.
fn takes_little_time<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(
    body: &str,
) -> T {
    let began = Instant::now();
    let value: T = json::read(body.as_bytes()).unwrap();
    let again = serde_json::to_string(&value).unwrap();
    let again: T = serde_json::from_str(&again).unwrap();
    assert!(again == value, "reads itself back");
    let elapsed = began.elapsed();
    assert!(elapsed < Duration::from_secs(5), "{elapsed:?}");
    value
}

const MANY: usize = 20_000;

fn names() -> String {
    (0..MANY).map(|index| format!(r#""n{index}":0,"#)).collect()
}

#[test]
fn many_names_and_a_property_that_comes_again_and_again() {
    let nulls = r#""id":null,"#.repeat(MANY);
    let body = format!(r#"{{{}{nulls}"end":1}}"#, names());
    let point: RestorePoint = takes_little_time(&body);
    assert_eq!(point.additional.len(), MANY + 2);
    let unit: AnyProtectionUnitBase = takes_little_time(&body);
    assert_eq!(unit.id(), None);

    let changing = r#""id":null,"id":"a","#.repeat(MANY / 2);
    let point: RestorePoint = takes_little_time(&format!(r#"{{{}{changing}"end":1}}"#, names()));
    assert_eq!(point.id.as_deref(), Some("a"));
    assert_eq!(point.additional.len(), MANY + 1);

    let types = r#""@odata.type":null,"@type":null,"#.repeat(MANY / 2);
    let _: AnyProtectionUnitBase = takes_little_time(&format!(r#"{{{}{types}"end":1}}"#, names()));

    let counts = r#""@odata.count":"x","@odata.count":1,"#.repeat(MANY / 2);
    let page: Page<RestorePoint> =
        takes_little_time(&format!(r#"{{{}{counts}"value":[]}}"#, names()));
    assert_eq!(page.count, Some(1));
}

#[test]
fn the_last_json_of_a_property_counts_where_it_came_first() {
    let body = r#"{"id":null,"a":1,"id":"x","b":2,"id":null,"a":3}"#;
    let point: RestorePoint = serde_json::from_str(body).unwrap();
    assert_eq!(
        serde_json::to_value(&point).unwrap(),
        json!({"id": null, "a": 3, "b": 2})
    );
}

#[test]
fn a_name_that_comes_twice_before_the_type_is_known_is_one() {
    let names: String = (0..20).map(|index| format!(r#""n{index}":0,"#)).collect();
    let body = format!(r#"{{{names}"n0":7}}"#);
    let unit: AnyProtectionUnitBase = takes_little_time(&body);
    assert_eq!(unit.additional().len(), 20);
    assert_eq!(unit.additional().get("n0"), Some(&json!(7)));
}

#[test]
fn a_second_annotation_of_the_type_does_not_replace_the_first() {
    let drive = "#microsoft.graph.driveProtectionUnit";
    for other in [json!(null), json!(1), json!("#other"), json!(drive)] {
        for (first, second) in [("@odata.type", "@type"), ("@type", "@odata.type")] {
            for drive_first in [true, false] {
                let (one, two) = if drive_first {
                    (json!(drive), other.clone())
                } else {
                    (other.clone(), json!(drive))
                };
                let body = format!(r#"{{"{first}":{one},"a":1,"{second}":{two}}}"#);
                let unit: AnyProtectionUnitBase = takes_little_time(&body);
                let written = serde_json::to_value(&unit).unwrap();
                assert_eq!(written, json!({first: one, "a": 1, second: two}), "{body}");
            }
        }
    }
}

#[test]
fn an_object_that_is_too_large_in_an_array_that_is_kept_is_not_kept_again() {
    // What the empty ones take leaves nothing for another.
    let empty = "{},".repeat(2 * MANY);
    let last = r#"[{"id":5,"protectionUnit":[{}]}]"#;
    let body = format!(r#"{{"restorePoints":[{empty}{last}]}}"#);
    let root: BackupRestoreRoot = takes_little_time(&body);
    let point = root.restore_points.unwrap().pop().unwrap();
    assert_eq!(point.additional.get("id"), Some(&json!(5)));
    assert_eq!(point.additional.get("protectionUnit"), None);
}

#[test]
fn a_string_with_many_more_names_than_members_is_no_set() {
    for (names, is_read) in [(5, true), (300, false)] {
        let text: Vec<String> = (0..names).map(|index| format!("f{index}")).collect();
        let body = json!({"tags": text.join(",")});
        let point: RestorePoint = takes_little_time(&body.to_string());
        assert_eq!(point.tags.is_some(), is_read);
        assert_eq!(point.additional.contains_key("tags"), !is_read);
        assert_eq!(serde_json::to_value(&point).unwrap(), body);
    }
}

#[test]
fn what_does_not_fit_is_read_once_however_it_is_written() {
    let digits = "123456789012345678901234567890";
    for item in [
        digits,
        r#""\ud800""#,
        "1e400",
        "0.12345678901234567",
        "[[null]]",
    ] {
        for body in [
            format!(r#"{{"value":[{}{item}]}}"#, format!("{item},").repeat(MANY)),
            format!(r#"{{"value":[{}{{}}],"x":{item}}}"#, "{},".repeat(MANY)),
            format!(
                r#"{{"value":[{}{{}}]}}"#,
                format!(r#"{{"id":{item}}},"#).repeat(MANY)
            ),
        ] {
            let page: Page<RestorePoint> = takes_little_time(&body);
            assert_eq!(page.value.len() + page.unreadable.len(), MANY + 1);
            assert!(serde_json::to_string(&page).unwrap().contains(item));
        }
    }
}

#[test]
fn many_flags() {
    let text: String = (0..MANY).map(|index| format!("f{index},")).collect();
    let tags = RestorePointTags::from(text.as_str());
    assert!(tags.contains(&tags.clone()));
    let began = Instant::now();
    let body = json!({"tags": text}).to_string();
    let point: RestorePoint = takes_little_time(&body);
    // No enumeration has so many members: the text is kept as it is.
    assert_eq!(point.tags, None);
    assert_eq!(point.additional.get("tags"), Some(&text.as_str().into()));
    let mut all = tags.clone();
    all.insert(tags.clone());
    assert_eq!(all, tags);
    all.remove(&tags);
    assert!(all.is_empty());
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn as_many_flags_as_an_enumeration_may_have_are_a_set() {
    let text = |count: usize| {
        let names: Vec<_> = (0..count).map(|index| format!("f{index}")).collect();
        names.join(",")
    };
    let read =
        |count| -> RestorePoint { serde_json::from_value(json!({"tags": text(count)})).unwrap() };
    // Three members are declared, and eight names more are read.
    assert_eq!(read(11).tags, Some(RestorePointTags::from(&*text(11))));
    assert_eq!(read(12).tags, None);
}

#[test]
fn many_properties_compare_and_collect() {
    let began = Instant::now();
    let entry = |index: usize| (format!("n{index}"), Value::from(index));
    let one: AdditionalProperties = (0..MANY).map(entry).collect();
    let other: AdditionalProperties = (0..MANY).rev().map(entry).collect();
    assert!(one == other);
    let mut changed = other.clone();
    changed.insert("n0", 1);
    assert!(one != changed);
    changed.extend([("n0", 0), ("n0", 0)]);
    assert!(one == changed);
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[test]
fn an_item_that_does_not_fit_costs_itself_only() {
    let body = json!({"driveRestoreArtifacts": [
        {"id": "a"}, null, {"id": "b", "status": 7}, "x", [], {"id": "c"},
    ]});
    let session: OneDriveForBusinessRestoreSession = serde_json::from_value(body.clone()).unwrap();
    let artifacts = session.drive_restore_artifacts.as_ref().unwrap();
    let ids: Vec<_> = artifacts
        .iter()
        .map(|item| item.id.as_deref().unwrap())
        .collect();
    assert_eq!(ids, ["a", "b", "c"]);
    // The array is kept as it was, and written back as long as the items are unchanged.
    assert_eq!(
        session.additional.get("driveRestoreArtifacts"),
        body.get("driveRestoreArtifacts")
    );
    assert_eq!(serde_json::to_value(&session).unwrap(), body);
    let mut changed = session;
    changed.drive_restore_artifacts.as_mut().unwrap().pop();
    assert_eq!(
        serde_json::to_value(&changed).unwrap(),
        json!({"driveRestoreArtifacts": [{"id": "a"}, {"id": "b", "status": 7}]})
    );
}

#[test]
fn arrays_inside_one_another_are_kept_once() {
    let inner = json!([null, {"message": "m"}, 5]);
    let body = json!({"exchangeRestoreSessions": [
        {"granularMailboxRestoreArtifacts": [{"error": {"details": inner}, "id": "a"}, true]},
        null,
    ]});
    let root: BackupRestoreRoot = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(
        root.additional.get("exchangeRestoreSessions"),
        body.get("exchangeRestoreSessions")
    );
    let sessions = root.exchange_restore_sessions.as_deref().unwrap();
    assert!(sessions[0].additional.is_empty());
    let artifacts = &sessions[0].granular_mailbox_restore_artifacts;
    let artifact = &artifacts.as_deref().unwrap()[0];
    let error = artifact.error.as_deref().unwrap();
    assert!(error.additional.is_empty());
    let details = error.details.as_deref().unwrap();
    assert_eq!(details[0].message.as_deref(), Some("m"));
    assert_eq!(serde_json::to_value(&root).unwrap(), body);
    // If the outer arrays are valid, the inner one is kept.
    let body = json!({"exchangeRestoreSessions": [
        {"granularMailboxRestoreArtifacts": [{"error": {"details": inner}}]},
    ]});
    let root: BackupRestoreRoot = serde_json::from_value(body.clone()).unwrap();
    assert!(root.additional.is_empty());
    assert_eq!(serde_json::to_value(&root).unwrap(), body);
}

#[test]
fn arrays_in_the_place_of_objects_are_kept_once() {
    let body = json!({"protectionUnit": [
        {"createdBy": [{"user": [{"id": ["a"], "displayName": "b"}, {}]}], "x": [1]},
    ]});
    let point: RestorePoint = serde_json::from_value(body.clone()).unwrap();
    let unit = point.protection_unit.as_deref().unwrap();
    assert_eq!(unit.additional().get("x"), Some(&json!([1])));
    let by = unit.created_by().unwrap();
    assert!(by.additional.is_empty());
    let user = by.user.as_deref().unwrap();
    assert_eq!(user.display_name(), Some("b"));
    assert_eq!(user.id(), None);
    assert_eq!(serde_json::to_value(&point).unwrap(), body);
}

#[test]
fn empty_items_take_memory_in_proportion_to_their_text() {
    let body = json!({"value": vec![json!({}); MANY]});
    let page: Page<AnyProtectionUnitBase> = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(page.value.len() + page.unreadable.len(), MANY);
    // As many as a page has, and no more than a megabyte of them.
    assert!(page.value.len() >= 1000);
    assert!(page.value.len() * size_of::<AnyProtectionUnitBase>() < 2 * 1024 * 1024);
    assert_eq!(serde_json::to_value(&page).unwrap(), body);

    let body = json!({"protectionUnits": vec![json!({}); MANY]});
    let root: BackupRestoreRoot = serde_json::from_value(body.clone()).unwrap();
    let units = root.protection_units.as_deref().unwrap();
    assert!(units.len() < MANY);
    assert_eq!(serde_json::to_value(&root).unwrap(), body);
}

#[test]
fn annotations_of_a_page_come_in_both_spellings() {
    let body = json!({
        "@context": "c", "@count": 3, "@nextLink": "n", "@deltaLink": "d", "value": [{"id": "a"}],
    });
    let page: Page<RestorePoint> = serde_json::from_value(body).unwrap();
    assert_eq!(page.context.as_deref(), Some("c"));
    assert_eq!(page.count, Some(3));
    assert_eq!(page.next_link.as_deref(), Some("n"));
    assert_eq!(page.delta_link.as_deref(), Some("d"));
    assert!(page.additional.is_empty());
}

#[test]
fn an_error_inside_a_success_is_an_error() {
    use msgraph_backup_restore::bytes::Bytes;
    use msgraph_backup_restore::{BackupRestore as _, Client, ErrorKind, http};

    let client = Client::builder()
        .base_url("https://graph.microsoft.com")
        .build_offline()
        .unwrap();
    let list = client.v1_0().restore_points().list();
    let answer = |body: &'static str| http::Response::new(Bytes::from_static(body.as_bytes()));
    for body in [
        r#"{"error": {"code": "a", "message": "m"}}"#,
        r#"{"error": [{"code": "a"}]}"#,
        r#"{"value": [{"id": "x"}], "error": {"code": "a"}}"#,
        "\u{feff}{\"error\": {\"code\": \"a\"}}",
    ] {
        let error = list.read(answer(body)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service, "{body}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(
            error
                .service_error()
                .unwrap()
                .code
                .as_ref()
                .unwrap()
                .as_str(),
            "a"
        );
    }
    let page = list
        .read(answer(r#"{"value": [], "error": null}"#))
        .unwrap();
    assert!(page.body.is_empty());
}

#[test]
fn of_a_name_that_occurs_very_often_the_last_is_kept() {
    let names: String = (0..100).map(|index| format!(r#","n{index}":0"#)).collect();
    let often = r#","x":0,"n7":1"#.repeat(1_000);
    let body = format!(r#"{{"id":1{names}{often},"id":2,"x":3}}"#);
    let point: RestorePoint = json::read(body.as_bytes()).unwrap();
    assert_eq!(point.additional.len(), 102);
    for (name, value) in [("id", 2), ("n0", 0), ("n7", 1), ("n99", 0), ("x", 3)] {
        assert_eq!(point.additional.get(name), Some(&value.into()), "{name}");
    }
    let own = r#""siteId":"a","siteName":"b","siteWebUrl":7,"#.repeat(1_000);
    let body =
        format!(r##"{{{own}"siteName":"c","@odata.type":"#microsoft.graph.siteProtectionUnit"}}"##);
    match json::read(body.as_bytes()).unwrap() {
        AnyProtectionUnitBase::SiteProtectionUnit(unit) => {
            assert_eq!(unit.site_id.as_deref(), Some("a"));
            assert_eq!(unit.site_name.as_deref(), Some("c"));
            assert_eq!(unit.additional.get("siteWebUrl"), Some(&7.into()));
        }
        unit => panic!("{unit:?}"),
    }
}

/// Appends all orders of the parts.
fn orders(parts: &[&str], so_far: &mut Vec<String>, all: &mut Vec<String>) {
    if parts.is_empty() {
        all.push(format!("{{{}}}", so_far.join(",")));
    }
    for index in 0..parts.len() {
        let mut rest = parts.to_vec();
        so_far.push(rest.remove(index).to_owned());
        orders(&rest, so_far, all);
        so_far.pop();
    }
}

#[test]
fn the_order_of_the_parts_of_an_object_changes_nothing() {
    for type_annotation in [
        r##""@odata.type":"#microsoft.graph.siteProtectionUnit""##,
        r##""@odata.type":"#microsoft.graph.SITEprotectionUnit""##,
        r##""@odata.type":"#microsoft.graph.protectionUnitBase""##,
        r##""@odata.type":"#example.unknown""##,
        r##""@odata.type":null"##,
        r##""@type":"#microsoft.graph.siteProtectionUnit""##,
        r##""@type":"#microsoft.graph.protectionUnitBase""##,
        r#""example":{"a":1e400}"#,
    ] {
        let parts = [
            type_annotation,
            r#""siteId":"s""#,
            r#""siteWebUrl":123456789012345678901234567890"#,
            r#""policyId":["p",{"q":1.5}]"#,
            r#""createdBy":[{"user":[{"email":"e"}]},7]"#,
            r#""x":0.12345678901234567890"#,
        ];
        let mut all = Vec::new();
        orders(&parts, &mut Vec::new(), &mut all);
        let first: AnyProtectionUnitBase = json::read(all[0].as_bytes()).unwrap();
        for body in all {
            let unit: AnyProtectionUnitBase = json::read(body.as_bytes()).unwrap();
            assert_eq!(unit, first, "{body}");
            let written = serde_json::to_string(&unit).unwrap();
            let again: AnyProtectionUnitBase = json::read(written.as_bytes()).unwrap();
            assert_eq!(again, unit, "{written}");
            for part in parts {
                let (_, value) = part.split_once(':').unwrap();
                assert!(written.contains(value), "{value} in {written}");
            }
        }
    }
}
