//! What is sent: request bodies, deltas, and what the answers to them say.

#![allow(clippy::unwrap_used, clippy::panic)]

use msgraph_backup_restore::Patch;
use msgraph_backup_restore::delta::{Delta, DeltaOutcome, DeltaOutcomes as _, RemovedReason};
use msgraph_backup_restore::edm::Duration;
use msgraph_backup_restore::model::RequestBody;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, DestinationType, DriveProtectionUnit, DriveRestoreArtifact,
    ExchangeRestoreSession, MailboxRestoreArtifact, OneDriveForBusinessRestoreSession,
    RestorePoint, RetentionSetting,
};
use serde_json::{Value, json};

fn artifact(point: &str) -> DriveRestoreArtifact {
    DriveRestoreArtifact {
        restore_point: Some(Box::new(RestorePoint {
            id: Some(point.into()),
            ..Default::default()
        })),
        destination_type: Some(DestinationType::New),
        ..Default::default()
    }
}

#[test]
fn a_deep_insert_is_plain_json() {
    let session = OneDriveForBusinessRestoreSession {
        drive_restore_artifacts: Some(vec![artifact("p1"), artifact("p2")]),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_string(&RequestBody(&session)).unwrap(),
        r#"{"driveRestoreArtifacts":[{"destinationType":"new","restorePoint":{"id":"p1"}},{"destinationType":"new","restorePoint":{"id":"p2"}}]}"#
    );
    let empty = OneDriveForBusinessRestoreSession::default();
    assert_eq!(serde_json::to_string(&RequestBody(&empty)).unwrap(), "{}");
}

#[test]
fn a_request_body_leaves_out_what_only_the_service_sets() {
    let json = json!({
        "id": "1",
        "driveRestoreArtifacts": [
            {"id": "a", "restoredSiteId": "s", "restoredSiteName": null, "restoredSiteWebUrl": 5, "x": 1},
        ],
    });
    let session: OneDriveForBusinessRestoreSession = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&session).unwrap(), json);
    assert_eq!(
        serde_json::to_value(RequestBody(&session)).unwrap(),
        json!({"id": "1", "driveRestoreArtifacts": [{"id": "a"}]})
    );
}

#[test]
fn what_was_read_is_no_order_and_what_the_caller_gives_is() {
    let json = json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#x",
        "@context": "x",
        "@odata.etag": "W/\"1\"",
        "@odata.id": "x",
        "id": "1",
        "restorePoint@odata.context": "x",
        "createdDateTime@odata.type": "#DateTimeOffset",
        "driveRestoreArtifacts@odata.nextLink": "https://graph.microsoft.com/v1.0/x",
        "driveRestoreArtifacts@odata.count": 2,
        "driveRestoreArtifacts@delta": [{"id": "a"}, {"@removed": {"reason": "changed"}, "id": "b"}],
        "serviceConsumer": "thirdparty",
        "customData": {"a": 1},
    });
    let mut session: OneDriveForBusinessRestoreSession =
        serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&session).unwrap(), json);
    let sent = json!({"id": "1"});
    assert_eq!(serde_json::to_value(RequestBody(&session)).unwrap(), sent);
    assert_eq!(serde_json::to_value(Patch::from(&session)).unwrap(), sent);
    let delta = Delta::<OneDriveForBusinessRestoreSession>::new().change(session.clone());
    assert_eq!(serde_json::to_value(&delta).unwrap(), json!([sent]));

    session.additional.insert("owner@odata.bind", "users('1')");
    session.additional.insert("serviceConsumer", "mine");
    if let Some(data) = session.additional.get_mut("customData") {
        *data = json!({"a": 2});
    }
    let given = json!({
        "id": "1",
        "owner@odata.bind": "users('1')",
        "serviceConsumer": "mine",
        "customData": {"a": 2},
    });
    assert_eq!(serde_json::to_value(RequestBody(&session)).unwrap(), given);
    assert_eq!(serde_json::to_value(Patch::from(&session)).unwrap(), given);
}

#[test]
fn what_stood_around_an_entity_was_read_too() {
    let body = br#"{"@odata.context": "x", "value": {"id": "1", "serviceConsumer": "y"}}"#;
    let session: OneDriveForBusinessRestoreSession =
        msgraph_backup_restore::json::read_entity(body).unwrap();
    assert_eq!(
        serde_json::to_value(&session).unwrap(),
        json!({"id": "1", "serviceConsumer": "y", "@odata.context": "x"})
    );
    assert_eq!(
        serde_json::to_value(RequestBody(&session)).unwrap(),
        json!({"id": "1"})
    );
}

#[test]
fn a_type_is_sent_where_it_is_not_the_declared_one() {
    let body = |artifacts: Value| {
        let json = json!({"mailboxRestoreArtifacts": artifacts});
        let session: ExchangeRestoreSession = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(serde_json::to_value(&session).unwrap(), json);
        serde_json::to_value(RequestBody(&session)).unwrap()["mailboxRestoreArtifacts"].clone()
    };
    let (declared, derived) = (
        "#microsoft.graph.mailboxRestoreArtifact",
        "#microsoft.graph.granularMailboxRestoreArtifact",
    );
    assert_eq!(
        body(json!([
            {"@odata.type": declared, "id": "a"},
            {"@odata.type": "microsoft.graph.MAILBOXRestoreArtifact", "id": "b"},
            {"@odata.type": derived, "id": "c"},
            {"id": "d", "artifactCount": 1},
            {"@odata.type": "#microsoft.graph.newerArtifact", "id": "e"},
        ])),
        json!([
            {"id": "a"},
            {"id": "b"},
            {"@odata.type": derived, "id": "c"},
            {"@odata.type": derived, "id": "d", "artifactCount": 1},
            {"@odata.type": "#microsoft.graph.newerArtifact", "id": "e"},
        ])
    );

    let mut artifact = MailboxRestoreArtifact {
        id: Some("f".into()),
        ..Default::default()
    };
    let session = |artifact: &MailboxRestoreArtifact| ExchangeRestoreSession {
        mailbox_restore_artifacts: Some(vec![artifact.clone().into()]),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_value(RequestBody(&session(&artifact))).unwrap(),
        json!({"mailboxRestoreArtifacts": [{"id": "f"}]})
    );
    artifact.additional.insert("@odata.type", declared);
    assert_eq!(
        serde_json::to_value(RequestBody(&session(&artifact))).unwrap(),
        json!({"mailboxRestoreArtifacts": [{"@odata.type": declared, "id": "f"}]})
    );
}

#[test]
fn properties_are_written_in_the_order_of_declaration() {
    let text = r#"{"b":1,"tags":"none","a":2,"id":"1"}"#;
    let point: RestorePoint = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::to_string(&point).unwrap(),
        r#"{"id":"1","tags":"none","b":1,"a":2}"#
    );
}

#[test]
fn durations_are_written_in_iso_8601() {
    let setting = RetentionSetting {
        interval: Some("R/P1D".into()),
        period: Some(Duration::days(90)),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_string(&setting).unwrap(),
        r#"{"interval":"R/P1D","period":"P90D"}"#
    );
}

#[test]
fn a_delta_adds_changes_and_removes() {
    let delta: Delta<DriveRestoreArtifact> = Delta::new()
        .add(artifact("p1"))
        .change(DriveRestoreArtifact {
            id: Some("a1".into()),
            restored_site_id: Some("only the service sets this".into()),
            ..Default::default()
        })
        .remove("99954f18-c8ec-4b62-85bf-cdf3b70b140e")
        .remove_because("x", RemovedReason::Deleted);
    assert_eq!(delta.len(), 4);
    assert_eq!(
        serde_json::to_value(&delta).unwrap(),
        json!([
            {"restorePoint": {"id": "p1"}, "destinationType": "new"},
            {"id": "a1"},
            {"@removed": {"reason": "changed"}, "id": "99954f18-c8ec-4b62-85bf-cdf3b70b140e"},
            {"@removed": {"reason": "deleted"}, "id": "x"},
        ])
    );
}

#[test]
fn a_delta_of_a_base_type_takes_derived_ones() {
    let unit = DriveProtectionUnit {
        directory_object_id: Some("d".into()),
        ..Default::default()
    };
    let delta = Delta::<AnyProtectionUnitBase>::new().add(unit).remove("u");
    assert_eq!(
        serde_json::to_value(&delta).unwrap(),
        json!([
            {"@odata.type": "#microsoft.graph.driveProtectionUnit", "directoryObjectId": "d"},
            {"@removed": {"reason": "changed"}, "id": "u"},
        ])
    );
}

fn answer(items: Value) -> OneDriveForBusinessRestoreSession {
    let json = json!({"driveRestoreArtifacts@delta": items});
    let session: OneDriveForBusinessRestoreSession = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&session).unwrap(), json);
    session
}

const ARTIFACTS: msgraph_backup_restore::model::NavigationProperty<
    OneDriveForBusinessRestoreSession,
    Vec<DriveRestoreArtifact>,
> = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;

#[test]
fn outcomes_tell_what_became_of_each_item() {
    let failed = json!({
        "@contentId": "3467e382",
        "@Core.DataModificationException": {
            "info": {"code": "Invalid", "message": "The identifier does not exist"},
            "failedOperation": "remove",
            "responseCode": 409,
        },
        "id": "4267e382",
    });
    let session = answer(json!([
        {"id": "89014d8c", "restorePoint": {"id": "p1"}, "destinationType": "new", "status": "added"},
        {"@removed": {"reason": "changed"}, "id": "9995"},
        failed,
        "what",
    ]));
    let outcomes = session.delta(ARTIFACTS).unwrap();
    let [
        DeltaOutcome::Changed(artifact),
        DeltaOutcome::Removed(removal),
        DeltaOutcome::Failed(failure),
        DeltaOutcome::Unrecognized(what),
    ] = outcomes.as_slice()
    else {
        panic!("{outcomes:?}");
    };
    assert_eq!(artifact.id.as_deref(), Some("89014d8c"));
    assert_eq!(removal.id.as_deref(), Some("9995"));
    assert_eq!(removal.reason, Some(RemovedReason::Changed));
    assert_eq!(failure.id.as_deref(), Some("4267e382"));
    assert_eq!(failure.content_id.as_deref(), Some("3467e382"));
    assert_eq!(failure.code.as_deref(), Some("Invalid"));
    assert_eq!(failure.failed_operation.as_deref(), Some("remove"));
    assert_eq!(failure.response_code, Some(409));
    assert_eq!(failure.json, failed);
    assert_eq!(
        failure.to_string(),
        r#"the service refused to remove the item "4267e382": The identifier does not exist (Invalid, 409)"#
    );
    assert_eq!(outcomes[2].failure(), Some(&**failure));
    assert_eq!(what, &json!("what"));
}

#[test]
fn outcomes_are_recognized_in_all_spellings() {
    let session = answer(json!([
        {"@Org.OData.Core.V1.DataModificationException": {"responseCode": "404"}, "@Core.ContentID": 5},
        {"@core.dataModificationException": {"code": "c", "message": "m"}, "@removed": {}},
        {"@odata.removed": {"reason": "Deleted"}, "@id": "x"},
        {"@removed": "gone", "id": 1},
        {"@odata.context": "#a/$deletedEntity", "id": "y", "reason": "vanished"},
    ]));
    let outcomes = session.delta(ARTIFACTS).unwrap();
    let first = outcomes[0].failure().unwrap();
    assert_eq!(
        (first.response_code, first.content_id.as_deref()),
        (Some(404), Some("5"))
    );
    let second = outcomes[1].failure().unwrap();
    assert_eq!(
        (second.code.as_deref(), second.message.as_deref()),
        (Some("c"), Some("m"))
    );
    let removals: Vec<_> = outcomes[2..]
        .iter()
        .map(|outcome| match outcome {
            DeltaOutcome::Removed(removal) => (removal.id.as_deref(), removal.reason.clone()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        removals,
        [
            (Some("x"), Some(RemovedReason::Deleted)),
            (Some("1"), None),
            (
                Some("y"),
                Some(RemovedReason::UnknownValue("vanished".into()))
            ),
        ]
    );
}

#[test]
fn no_delta_is_no_outcome() {
    let session = OneDriveForBusinessRestoreSession::default();
    assert_eq!(session.delta(ARTIFACTS), Ok(vec![]));
    assert_eq!(answer(Value::Null).delta(ARTIFACTS), Ok(vec![]));
    assert_eq!(answer(json!([])).delta(ARTIFACTS), Ok(vec![]));
    let error = answer(json!({"a": 1})).delta(ARTIFACTS).unwrap_err();
    assert_eq!(error.json(), &json!({"a": 1}));
    assert_eq!(
        error.to_string(),
        r#""driveRestoreArtifacts@delta" is not an array of outcomes, see DeltaError::json for what it is"#
    );
}
