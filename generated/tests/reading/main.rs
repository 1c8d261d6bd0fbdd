//! Data that the service really sends, read as models: nothing fails, nothing is lost.

#![allow(clippy::unwrap_used, clippy::panic)]

mod documents;
mod types;
mod values;

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
