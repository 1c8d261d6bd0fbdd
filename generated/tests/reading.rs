//! Data that the service really sends, read as models: nothing fails, nothing is lost.

#![allow(clippy::unwrap_used, clippy::panic)]

use msgraph_backup_restore::json;
use msgraph_backup_restore::model::Model;
use msgraph_backup_restore::v1_0::models::{
    AnyIdentity, AnyProtectionUnitBase, AnyRestoreSessionBase, DriveProtectionUnit,
    DriveRestoreArtifact, Identity, IdentitySet, OneDriveForBusinessRestoreSession,
    ProtectionSource, ProtectionUnitStatus, PublicError, RestorePoint, RestorePointTags,
    RestoreSessionArtifactCount, RestoreSessionStatus, RetentionSetting, SiteProtectionUnit,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads from text and from a tree, and checks that it is written back as it was.
fn read<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(json: Value) -> T {
    let value: T = json::read(json.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&value).unwrap(), json);
    let text = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json);
    let from_tree: T = serde_json::from_value(json).unwrap();
    assert_eq!(from_tree, value);
    value
}

fn unit(json: Value) -> AnyProtectionUnitBase {
    read(json)
}

#[test]
fn a_whole_session_reads_into_typed_fields() {
    let session: OneDriveForBusinessRestoreSession = read(json!({
        "@odata.context": "/solutions/backupRestore/$metadata#oneDriveForBusinessRestoreSession/$entity",
        "id": "959ba739-70b5-43c4-8c90-b2c22014f18b",
        "status": "draft",
        "restoreJobType": "standard",
        "restoreSessionArtifactCount": {"total": 2, "completed": 0, "inProgress": 0, "failed": 0},
        "createdBy": {"application": {"id": "a", "displayName": "Restore"}, "user": {"id": "u", "displayName": "User1"}},
        "createdDateTime": "2023-03-30T12:01:03.45Z",
        "driveRestoreArtifacts": [{"restorePoint": {"id": "p1"}, "destinationType": "new"}],
    }));
    assert_eq!(session.status, Some(RestoreSessionStatus::Draft));
    let count = session.restore_session_artifact_count.unwrap();
    assert_eq!((count.total, count.failed), (Some(2), Some(0)));
    let user = session.created_by.unwrap().user.unwrap();
    assert_eq!(user.display_name(), Some("User1"));
    let artifact = &session.drive_restore_artifacts.unwrap()[0];
    let point = artifact.restore_point.as_ref().unwrap();
    assert_eq!(point.id.as_deref(), Some("p1"));
    assert_eq!(session.additional.len(), 1);
}

#[test]
fn a_base_that_objects_can_have_is_a_variant() {
    let session: AnyRestoreSessionBase = read(json!({
        "@odata.context": " /solutions/backupRestore/$metadata#restoreSessions/$entity",
        "@odata.id": "/solutions/backupRestore/sharepointRestoreSessions(61633878)",
        "@odata.type": "#microsoft.graph.sharepointRestoreSession",
        "id": "61633878",
        "status": "activating",
        "restoreSessionArtifactCount": {"total": 2, "completed": 0, "inProgress": 2, "failed": 0},
    }));
    let AnyRestoreSessionBase::SharePointRestoreSession(share_point) = &session else {
        panic!("{session:?}");
    };
    assert_eq!(share_point.id.as_deref(), session.id());
    assert_eq!(session.status(), Some(&RestoreSessionStatus::Activating));
    let count = session.restore_session_artifact_count().unwrap();
    assert_eq!(count.in_progress, Some(2));

    // Only the properties that all sessions have.
    let session: AnyRestoreSessionBase = read(json!({"id": "1", "restoreJobType": "bulk"}));
    assert!(matches!(
        session,
        AnyRestoreSessionBase::RestoreSessionBase(_)
    ));
    let session: AnyRestoreSessionBase = read(json!({"driveRestoreArtifacts": []}));
    assert!(matches!(
        session,
        AnyRestoreSessionBase::OneDriveForBusinessRestoreSession(_)
    ));
}

#[test]
fn ids_are_opaque() {
    let id = "a535851e-9fc6-4eb1-90ab-2955fd9117b5,2a8b7eaf-092a-4561-a25a-998ad2e5142e";
    for id in [
        id,
        "eJxVjEEKwjAQRfc80xeIleluFd2HRkZCgAIEu9CO3aUv78W4H_q_NgQY2gSJHT8=",
        "contoso.sharepoint.com,1,2",
    ] {
        let point: RestorePoint = read(json!({"id": id}));
        assert_eq!(point.id.as_deref(), Some(id));
    }
}

#[test]
fn nothing_is_required() {
    assert_eq!(read::<RestorePoint>(json!({})), RestorePoint::default());
    assert!(matches!(unit(json!({})), AnyProtectionUnitBase::Unknown(_)));
}

#[test]
fn absent_null_and_empty_stay_apart() {
    let point: RestorePoint = read(json!({"id": null, "tags": "", "protectionUnit": {}}));
    assert_eq!((&point.id, &point.tags), (&None, &None));
    assert_eq!(point.additional.get("id"), Some(&Value::Null));
    assert!(point.protection_unit.is_some());

    let session: OneDriveForBusinessRestoreSession =
        read(json!({"driveRestoreArtifacts": [], "granularDriveRestoreArtifacts": null}));
    assert_eq!(session.drive_restore_artifacts, Some(vec![]));
    assert_eq!(session.granular_drive_restore_artifacts, None);
    assert_eq!(session.drive_restore_artifacts_bulk_addition_requests, None);
}

#[test]
fn an_empty_string_in_place_of_an_object_is_kept() {
    let session: OneDriveForBusinessRestoreSession = read(json!({"createdBy": "", "id": ""}));
    assert_eq!(session.created_by, None);
    assert_eq!(session.id.as_deref(), Some(""));
    assert_eq!(session.additional.get("createdBy"), Some(&json!("")));
}

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
fn undeclared_properties_and_annotations_are_kept() {
    let point: RestorePoint = read(json!({
        "@odata.context": " /solutions/backupRestore/$metadata#restorePoints/$entity",
        "@odata.id": "x", "@odata.etag": "W/\"1\"", "@odata.type": "#microsoft.graph.restorePoint",
        "@context": 1, "@removed": {"reason": "changed"}, "@contentId": "c",
        "protectionUnit@odata.context": "y", "tags@odata.type": "#String",
        "serviceConsumer": "thirdParty", "nested": {"deep": [1, {"a": null}]}, "": 0,
    }));
    assert_eq!(point.additional.len(), 12);
    assert_eq!(
        point.additional.get("serviceConsumer"),
        Some(&json!("thirdParty"))
    );
}

#[test]
fn open_types_keep_dynamic_properties() {
    let by: IdentitySet = read(json!({
        "user": {"id": "1", "identity": {"provider": "x"}, "email": null},
        "conversation": {"id": "2"},
    }));
    assert_eq!(by.additional.get("conversation"), Some(&json!({"id": "2"})));
    assert_eq!(by.user.unwrap().additional().len(), 2);
}

#[test]
fn an_identity_with_an_address_has_it_typed() {
    // As the documentation shows it: the object has no type annotation.
    let json = json!({"createdBy": {
        "application": {"id": "a"},
        "user": {"email": "adele@contoso.example", "id": "u", "displayName": "Adele"},
    }});
    let session: OneDriveForBusinessRestoreSession = read(json.clone());
    assert_eq!(serde_json::to_value(&session).unwrap(), json);
    let by = session.created_by.unwrap();
    let Some(AnyIdentity::EmailIdentity(user)) = by.user.as_deref() else {
        panic!("{by:?}");
    };
    assert_eq!(user.email.as_deref(), Some("adele@contoso.example"));
    assert_eq!(user.display_name.as_deref(), Some("Adele"));
    assert!(user.additional.is_empty());
    assert!(matches!(
        by.application.as_deref(),
        Some(AnyIdentity::Identity(application)) if application.id.as_deref() == Some("a")
    ));

    // Of a type from other parts of the service: the common properties, and the rest.
    let user =
        json!({"@odata.type": "#microsoft.graph.sharePointIdentity", "id": "u", "loginName": "l"});
    let by: IdentitySet = read(json!({"user": user}));
    let user = by.user.unwrap();
    assert_eq!(user.id(), Some("u"));
    assert_eq!(user.additional().get("loginName"), Some(&json!("l")));
}

#[test]
fn the_last_of_duplicate_names_wins() {
    let cases = [
        (r#"{"id":"a","id":"b"}"#, json!({"id": "b"})),
        (r#"{"id":null,"id":"b"}"#, json!({"id": "b"})),
        (r#"{"id":"a","id":null}"#, json!({"id": null})),
        (r#"{"id":1,"id":"b"}"#, json!({"id": "b"})),
        (r#"{"x":1,"x":2}"#, json!({"x": 2})),
        (
            r#"{"tags":"FASTRESTORE","tags":"none"}"#,
            json!({"tags": "none"}),
        ),
        (
            r#"{"protectionUnit":{"id":"a","x":1},"protectionUnit":{"policyId":"b"}}"#,
            json!({"protectionUnit": {"policyId": "b"}}),
        ),
        (
            r##"{"protectionUnit":{"@odata.type":"#microsoft.graph.siteProtectionUnit","@odata.type":"x"}}"##,
            json!({"protectionUnit": {"@odata.type": "x"}}),
        ),
        (r#"{"\u0069d":"a"}"#, json!({"id": "a"})),
    ];
    for (text, expected) in cases {
        let point: RestorePoint = json::read(text.as_bytes()).unwrap();
        assert_eq!(serde_json::to_value(&point).unwrap(), expected, "{text}");
    }
    let many: String = (0..60)
        .map(|index| format!(r#""x{}":{index},"#, index % 40))
        .collect();
    let point: RestorePoint = json::read(format!("{{{many}\"id\":\"a\"}}").as_bytes()).unwrap();
    assert_eq!(point.additional.len(), 40);
    assert_eq!(point.additional.get("x3"), Some(&json!(43)));
    assert_eq!(point.additional.get("x33"), Some(&json!(33)));
}

mod types {
    use super::*;

    fn site() -> Value {
        json!({"id": "1", "siteId": "s", "siteName": "n"})
    }

    fn with_type(json: Value, name: &str) -> Value {
        let mut json = json;
        json["@odata.type"] = name.into();
        json
    }

    #[test]
    fn all_spellings_of_a_type_are_understood() {
        for name in [
            "#microsoft.graph.siteProtectionUnit",
            "microsoft.graph.siteProtectionUnit",
            "#microsoft.graph.SiteProtectionunit",
            "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.siteProtectionUnit",
        ] {
            let unit = unit(with_type(site(), name));
            assert!(
                matches!(unit, AnyProtectionUnitBase::SiteProtectionUnit(_)),
                "{name}"
            );
            assert_eq!(unit.id(), Some("1"));
        }
        let unit = unit(json!({"@type": "#microsoft.graph.siteProtectionUnit", "id": "1"}));
        assert!(matches!(unit, AnyProtectionUnitBase::SiteProtectionUnit(_)));
    }

    #[test]
    fn the_type_may_come_at_any_place() {
        let texts = [
            r##"{"@odata.type":"#microsoft.graph.siteProtectionUnit","id":"1","siteId":"s","x":[1]}"##,
            r##"{"id":"1","x":[1],"@odata.type":"#microsoft.graph.siteProtectionUnit","siteId":"s"}"##,
            r##"{"id":"1","siteId":"s","x":[1],"@odata.type":"#microsoft.graph.siteProtectionUnit"}"##,
        ];
        for text in texts {
            let unit: AnyProtectionUnitBase = json::read(text.as_bytes()).unwrap();
            let AnyProtectionUnitBase::SiteProtectionUnit(site) = &unit else {
                panic!("{text}");
            };
            assert_eq!(site.site_id.as_deref(), Some("s"));
            assert_eq!(site.additional.get("x"), Some(&json!([1])));
            let json: Value = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_value(&unit).unwrap(), json);
        }
    }

    #[test]
    fn objects_are_equal_in_whatever_order_they_were_read() {
        let read = |text: &str| json::read::<AnyProtectionUnitBase>(text.as_bytes()).unwrap();
        let first = read(
            r##"{"@odata.type":"#microsoft.graph.siteProtectionUnit","id":"1","status":"PROTECTED","x":1}"##,
        );
        let texts = [
            r##"{"x":1,"id":"1","@odata.type":"#microsoft.graph.siteProtectionUnit","status":"PROTECTED"}"##,
            r##"{"status":"PROTECTED","x":1,"id":"1","@odata.type":"#microsoft.graph.siteProtectionUnit"}"##,
        ];
        for text in texts {
            assert_eq!(read(text), first, "{text}");
            let written = serde_json::to_string(&read(text)).unwrap();
            assert_eq!(written, serde_json::to_string(&first).unwrap());
        }
        // If a type annotation is repeated later, the last one counts.
        let twice = r##"{"@odata.type":"#microsoft.graph.protectionUnitBase","id":"1","x":1,"@odata.type":"#microsoft.graph.siteProtectionUnit","status":"PROTECTED"}"##;
        assert_eq!(read(twice), first);
    }

    #[test]
    fn a_type_that_nothing_knows_keeps_all_it_has() {
        let unit = unit(json!({
            "@odata.type": "#microsoft.graph.tenantProtectionUnit",
            "id": "1", "status": "protected", "siteId": "not evidence", "novel": {"a": 1},
        }));
        let AnyProtectionUnitBase::Unknown(base) = &unit else {
            panic!("{unit:?}");
        };
        assert_eq!(base.status, Some(ProtectionUnitStatus::Protected));
        assert_eq!(base.additional.len(), 3);
        assert_eq!(unit.status(), Some(&ProtectionUnitStatus::Protected));
    }

    #[test]
    fn a_missing_type_is_told_by_own_properties() {
        assert!(matches!(
            unit(site()),
            AnyProtectionUnitBase::SiteProtectionUnit(_)
        ));
        // The properties of the drive are also those of the mailbox.
        let ambiguous = unit(json!({"id": "1", "email": "a@b.c"}));
        assert!(matches!(ambiguous, AnyProtectionUnitBase::Unknown(_)));
        let mixed = unit(json!({"email": "a@b.c", "siteId": "s"}));
        assert!(matches!(mixed, AnyProtectionUnitBase::Unknown(_)));
        let nothing = unit(json!({"status": "protected", "novel": 1}));
        assert!(matches!(nothing, AnyProtectionUnitBase::Unknown(_)));
    }

    #[test]
    fn an_abstract_type_is_narrowed_by_own_properties() {
        let unit = unit(with_type(site(), "#microsoft.graph.protectionUnitBase"));
        assert!(matches!(unit, AnyProtectionUnitBase::SiteProtectionUnit(_)));
    }

    #[test]
    fn a_type_of_another_kind_is_none() {
        for name in [json!(null), json!(5), json!({"a": 1}), json!(["x"])] {
            let mut json = site();
            json["@odata.type"] = name;
            assert!(matches!(
                unit(json),
                AnyProtectionUnitBase::SiteProtectionUnit(_)
            ));
        }
    }

    #[test]
    fn a_new_object_tells_its_type() {
        let point = RestorePoint::new().protection_unit(SiteProtectionUnit::new());
        assert_eq!(
            serde_json::to_string(&point).unwrap(),
            r##"{"protectionUnit":{"@odata.type":"#microsoft.graph.siteProtectionUnit"}}"##
        );
        assert_eq!(
            serde_json::to_value(SiteProtectionUnit::default()).unwrap(),
            json!({})
        );
    }

    #[test]
    fn misfits_before_the_type_are_kept() {
        unit(
            json!({"createdBy": "", "id": null, "a": 1, "policyId": 5, "status": "PROTECTED",
            "@odata.type": "#microsoft.graph.mailboxProtectionUnit"}),
        );
        let text = r##"{"status":"PROTECTED","policyId":7,"@odata.type":"#microsoft.graph.mailboxProtectionUnit","policyId":"p"}"##;
        let unit: AnyProtectionUnitBase = json::read(text.as_bytes()).unwrap();
        assert_eq!(unit.policy_id(), Some("p"));
        assert_eq!(unit.status(), Some(&ProtectionUnitStatus::Protected));
        let written = serde_json::to_value(&unit).unwrap();
        assert_eq!(
            (&written["policyId"], &written["status"]),
            (&json!("p"), &json!("PROTECTED"))
        );
    }
}

#[test]
fn debug_shows_what_is_set() {
    let mut point = RestorePoint::reference("1");
    point.tags = Some(RestorePointTags::FAST_RESTORE);
    assert_eq!(
        format!("{point:?}"),
        r#"RestorePoint { id: "1", tags: RestorePointTags(fastRestore) }"#
    );
    let point: RestorePoint = read(json!({"x": 1, "protectionDateTime": "2024-01-01T00:00:00Z"}));
    assert_eq!(
        format!("{point:?}"),
        r#"RestorePoint { protection_date_time: 2024-01-01T00:00:00Z, additional: {"x": Number(1)} }"#
    );
}

#[test]
fn a_changed_field_wins_over_what_was_read() {
    let mut session: OneDriveForBusinessRestoreSession =
        read(json!({"status": "Completed", "id": null, "createdBy": ""}));
    session.id = Some("1".into());
    session.status = Some(RestoreSessionStatus::Draft);
    session.created_by = Some(Box::default());
    assert_eq!(
        serde_json::to_value(&session).unwrap(),
        json!({"status": "draft", "id": "1", "createdBy": {}})
    );
    session.status = None;
    session.id = None;
    assert_eq!(
        serde_json::to_value(&session).unwrap(),
        json!({"id": null, "createdBy": {}})
    );
    session.additional.clear();
    assert_eq!(
        serde_json::to_value(&session).unwrap(),
        json!({"createdBy": {}})
    );
}

#[test]
fn null_can_be_sent() {
    let mut error = PublicError::default();
    error.additional.insert("message", Value::Null);
    assert_eq!(
        serde_json::to_value(&error).unwrap(),
        json!({"message": null})
    );
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

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        "{",
        r#"{"id":"a""#,
        r#"{"id":tru}"#,
        "nul",
        r#"{"a":1}}"#,
        r#"{"id":"\ud800}"#,
        r#"{"id":"\ud80"}"#,
        "{\"id\":\"\n\"}",
    ] {
        assert!(
            json::read::<RestorePoint>(text.as_bytes()).is_err(),
            "{text}"
        );
    }
    // This is JSON, although no string can hold it.
    let point: RestorePoint = json::read(br#"{"id":"\ud800"}"#).unwrap();
    assert_eq!(point.id.as_deref(), Some("\\ud800"));
    let error = json::read::<RestorePoint>(b"{\"id\":\"\xff\"}").unwrap_err();
    assert_eq!(error.to_string(), "the body is not UTF-8 from byte 7 on");
    let error = json::read::<RestorePoint>(b"[]").unwrap_err();
    assert_eq!(error.to_string(), "an array cannot be read as RestorePoint");
}

#[test]
fn deep_nesting_is_an_error() {
    for (open, close) in [
        ("[", "]"),
        (r#"{"x":"#, "}"),
        (r#"{"innerError":"#, "}"),
        (r#"{"restorePoint":"#, "}"),
    ] {
        for depth in [200, 100_000] {
            let inner = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            for text in [
                format!(r#"{{"x":{inner}}}"#),
                format!(r#"{{"id":{inner}}}"#),
                format!(r#"{{"error":{inner}}}"#),
                format!(r#"{{"restorePoint":{inner}}}"#),
            ] {
                assert!(json::read::<DriveRestoreArtifact>(text.as_bytes()).is_err());
            }
        }
    }
    let deep = format!("{}1{}", r#"{"a":"#.repeat(100), "}".repeat(100));
    let _: DriveRestoreArtifact = read(serde_json::from_str(&deep).unwrap());
}

#[test]
fn a_dictionary_of_very_many_keys_is_read_in_time() {
    let keys: Vec<_> = (0..100_000)
        .map(|index| format!(r#""k{index}":{index}"#))
        .collect();
    let text = format!("{{{},{}}}", keys.join(","), keys.join(","));
    let by: IdentitySet = json::read(text.as_bytes()).unwrap();
    assert_eq!(by.additional.len(), 100_000);
    assert_eq!(by.clone(), by);
    assert_eq!(serde_json::to_value(&by).unwrap()["k99999"], json!(99_999));
}

#[test]
fn the_order_of_additional_properties_does_not_matter_to_equality() {
    let read = |text: &str| json::read::<Identity>(text.as_bytes()).unwrap();
    assert_eq!(
        read(r#"{"a":1,"b":2,"id":"x"}"#),
        read(r#"{"id":"x","b":2,"a":1}"#)
    );
    assert_ne!(read(r#"{"a":1,"b":2}"#), read(r#"{"a":1,"b":3}"#));
    assert_ne!(read(r#"{"a":1,"b":2}"#), read(r#"{"a":1,"c":2}"#));
}

#[test]
fn the_byte_order_mark_is_passed_over() {
    let identity: Identity = json::read("\u{feff}{\"id\":\"a\"}".as_bytes()).unwrap();
    assert_eq!(identity.id.as_deref(), Some("a"));
}

#[test]
fn models_may_cross_threads_and_stand_inside_other_types() {
    fn is_send_and_sync<T: Send + Sync + 'static>() {}
    is_send_and_sync::<AnyProtectionUnitBase>();
    is_send_and_sync::<OneDriveForBusinessRestoreSession>();

    #[derive(serde::Deserialize, Serialize)]
    struct Envelope {
        kind: String,
        #[serde(flatten)]
        point: RestorePoint,
    }
    let json = json!({"kind": "k", "id": "1", "tags": "FastRestore", "x": [null]});
    let envelope: Envelope = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(envelope.kind, "k");
    assert_eq!(envelope.point.tags, Some(RestorePointTags::FAST_RESTORE));
    assert_eq!(serde_json::to_value(&envelope).unwrap(), json);

    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Either {
        Number(#[allow(dead_code)] u8),
        Unit(Box<AnyProtectionUnitBase>),
    }
    let either: Either = serde_json::from_value(json!({"siteId": "s"})).unwrap();
    let Either::Unit(unit) = either else {
        panic!("not a unit");
    };
    assert!(matches!(
        *unit,
        AnyProtectionUnitBase::SiteProtectionUnit(_)
    ));
}

#[test]
fn handles_know_their_names() {
    assert_eq!(RestorePoint::TAGS.name(), "tags");
    assert_eq!(RestorePoint::PROTECTION_UNIT.name(), "protectionUnit");
    assert_eq!(RestorePoint::TYPE.name, "microsoft.graph.restorePoint");
}
