//! Values: dates, durations, enumerations, flags, numbers, and what is there in their place.

use super::*;

#[test]
fn unset_dates_are_told() {
    for text in [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00.0000000Z",
        "0001-01-01T00:00:00+00:00",
    ] {
        let point: RestorePoint = read(json!({"protectionDateTime": text}));
        assert!(point.protection_date_time.unwrap().is_unset(), "{text}");
    }
}

#[test]
fn wrong_kinds_are_kept() {
    let session: OneDriveForBusinessRestoreSession = read(json!({
        "error": "wrong",
        "id": 17,
        "status": {"a": 1},
        "restoreSessionArtifactCount": [],
        "driveRestoreArtifacts": {"id": "x"},
        "createdDateTime": true,
        "createdBy": 1.5,
    }));
    assert_eq!(session.additional.len(), 7);
    let mut expected = OneDriveForBusinessRestoreSession::new();
    expected.additional = session.additional.clone();
    assert_eq!(session, expected);
}

#[test]
fn an_array_for_one_object_gives_its_first() {
    let errors = json!([{"code": "x", "message": null}, {"code": "y"}]);
    let session: OneDriveForBusinessRestoreSession = read(json!({"error": errors}));
    let error = session.error.as_ref().unwrap();
    assert_eq!(error.code.as_deref(), Some("x"));
    assert_eq!(session.additional.get("error"), Some(&errors));

    let mut changed = session;
    changed.error.as_mut().unwrap().code = Some("z".into());
    assert_eq!(
        serde_json::to_value(&changed).unwrap(),
        json!({"error": {"code": "z", "message": null}})
    );
    let empty: OneDriveForBusinessRestoreSession = read(json!({"error": []}));
    assert_eq!(empty.error, None);
}

#[test]
fn a_collection_with_a_misfit_is_kept_as_a_whole_and_has_the_others() {
    let session: OneDriveForBusinessRestoreSession = read(json!({
        "driveRestoreArtifacts": [{"id": "a", "status": "Added"}, null, {"id": "c"}, "d"],
    }));
    let artifacts = session.drive_restore_artifacts.unwrap();
    let ids: Vec<_> = artifacts.iter().map(|item| item.id.as_deref()).collect();
    assert_eq!(ids, [Some("a"), Some("c")]);
    assert_eq!(session.additional.len(), 1);
}

#[test]
fn malformed_dates_are_kept() {
    for text in [
        "2015-06-19T12-01-03.45Z",
        "2015-06-19T12:01:03",
        "2015-06-31T00:00:00Z",
        "2015-06-19",
        "",
        "never",
        "0000-01-01T00:00:00Z",
        "2015-06-19T24:00:00Z",
        "2015-06-19T12:01:03.Z",
        "2015-06-19T12:01:03+2:00",
    ] {
        let point: RestorePoint = read(json!({"protectionDateTime": text, "id": "x"}));
        assert_eq!(point.protection_date_time, None, "{text}");
        assert_eq!(point.id.as_deref(), Some("x"));
    }
}

#[test]
fn dates_are_written_as_they_were_read() {
    for text in [
        "2015-06-19T12:01:03.45Z",
        "2025-06-28T15:05:54.1352557Z",
        "9999-12-31T23:59:59.9999999Z",
        "2015-06-19T12:01:03+00:00",
        "2015-06-19T12:01:03.000-08:30",
        "2015-06-19T12:01Z",
        "2015-06-19T12:01:03.123456789Z",
    ] {
        let point: RestorePoint = read(json!({"protectionDateTime": text}));
        assert!(point.additional.is_empty(), "{text}");
        assert_eq!(point.protection_date_time.unwrap().to_string(), text);
    }
    // Read, but written differently: the original is kept as well.
    for text in [
        "2015-06-19t12:01:03z",
        "2015-06-19T12:01:03-00:00",
        "2015-06-19T12:01:03.1234567890Z",
    ] {
        let point: RestorePoint = read(json!({"protectionDateTime": text}));
        assert!(point.protection_date_time.is_some(), "{text}");
        assert_eq!(point.additional.len(), 1, "{text}");
    }
}

#[test]
fn durations_of_any_unit_read() {
    for text in ["P1Y", "P2W", "P90D", "P10675199DT2H48M5.4775807S", "-PT1M"] {
        let setting: RetentionSetting = read(json!({"period": text, "interval": "R/P1W"}));
        assert_eq!(setting.period.unwrap().as_str(), text);
    }
    let setting: RetentionSetting = read(json!({"period": "90 days, 0:00:00"}));
    assert_eq!(setting.period, None);
}

#[test]
fn enumerations_are_open_and_read_in_any_case() {
    let session: OneDriveForBusinessRestoreSession = read(json!({"status": "Completed"}));
    assert_eq!(session.status, Some(RestoreSessionStatus::Completed));

    let session: OneDriveForBusinessRestoreSession = read(json!({"status": "paused"}));
    let status = session.status.unwrap();
    assert_eq!(status, RestoreSessionStatus::UnknownValue("paused".into()));
    assert_eq!(format!("{status:?}"), r#"UnknownValue("paused")"#);
    assert_eq!(format!("{:?}", RestoreSessionStatus::Draft), "Draft");
    let last = RestoreSessionStatus::known().last().unwrap();
    assert_eq!(format!("{last:?}"), "Failed");
    assert_ne!(
        RestoreSessionStatus::UnknownValue("draft".into()),
        RestoreSessionStatus::Draft
    );
    assert_eq!(status.as_str(), "paused");

    let session: OneDriveForBusinessRestoreSession = read(json!({"status": "unknownFutureValue"}));
    assert_eq!(
        session.status,
        Some(RestoreSessionStatus::UnknownFutureValue)
    );
}

#[test]
fn flags_are_sets_that_keep_unknown_members() {
    let known = |json: &str| {
        let unit: DriveProtectionUnit = read(json!({"protectionSources": json}));
        unit.protection_sources.unwrap()
    };
    let both = ProtectionSource::MANUAL | ProtectionSource::DYNAMIC_RULE;
    for text in [
        "manual,dynamicRule",
        "manual, dynamicRule",
        "dynamicRule,manual",
        "Manual,dynamicrule",
    ] {
        assert_eq!(known(text), both, "{text}");
    }
    assert_eq!(known("none"), ProtectionSource::NONE);
    assert!(known("none").is_empty());
    let future = known("manual,sidecar");
    assert!(future.contains(&ProtectionSource::MANUAL));
    assert!(!future.contains(&ProtectionSource::DYNAMIC_RULE));
    assert_eq!(future.to_string(), "manual,sidecar");
    let names: Vec<_> = future.iter().map(|member| member.to_string()).collect();
    assert_eq!(names, ["manual", "sidecar"]);
}

#[test]
fn flags_are_written_in_the_order_of_declaration() {
    let mut tags = RestorePointTags::UNKNOWN_FUTURE_VALUE | RestorePointTags::FAST_RESTORE;
    assert_eq!(tags.to_string(), "fastRestore,unknownFutureValue");
    tags.remove(&RestorePointTags::UNKNOWN_FUTURE_VALUE);
    assert_eq!(serde_json::to_value(&tags).unwrap(), json!("fastRestore"));
    tags.remove(&RestorePointTags::FAST_RESTORE);
    assert_eq!(tags.to_string(), "none");
    let mut unknown = RestorePointTags::from("x,fastRestore,x");
    assert_eq!(unknown.to_string(), "fastRestore,x");
    unknown.remove(&"x".into());
    assert_eq!(unknown, RestorePointTags::FAST_RESTORE);
}

#[test]
fn numbers_out_of_range_are_kept() {
    let count: RestoreSessionArtifactCount = read(json!({
        "total": 2_147_483_648_u64, "failed": -1, "completed": 5.0, "inProgress": "7",
    }));
    assert_eq!(count.total, None);
    assert_eq!(
        (count.failed, count.completed, count.in_progress),
        (Some(-1), Some(5), Some(7))
    );
    let _: RestoreSessionArtifactCount =
        read(json!({"total": u64::MAX, "failed": i64::MIN, "completed": 1e300}));
    let body = br#"{"total":1e999,"failed":2}"#;
    let count: RestoreSessionArtifactCount = json::read(body).unwrap();
    assert_eq!((count.total, count.failed), (None, Some(2)));
    let kept = count.additional.get("total").unwrap().to_string();
    assert_eq!(kept.trim_matches('"'), "1e999");
}
