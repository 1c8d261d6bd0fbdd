//! Data that is sent: request bodies, deltas, and the answers to them.

#![allow(clippy::unwrap_used, clippy::panic)]

use msgraph_backup_restore::Patch;
use msgraph_backup_restore::delta::{Delta, DeltaOutcome, DeltaOutcomes as _, RemovedReason};
use msgraph_backup_restore::edm::Duration;
use msgraph_backup_restore::model::RequestBody;
use msgraph_backup_restore::v1_0::models::{
    AnyMailboxRestoreArtifact, AnyProtectionUnitBase, BackupRestoreRoot, DestinationType,
    DriveProtectionUnit, DriveRestoreArtifact, DriveRestoreArtifactsBulkAdditionRequest,
    ExchangeRestoreSession, GranularMailboxRestoreArtifact, MailboxRestoreArtifact,
    OneDriveForBusinessRestoreSession, RestorePoint, RetentionSetting, SharePointProtectionPolicy,
};
use serde_json::{Value, json};

fn artifact(point: &str) -> DriveRestoreArtifact {
    DriveRestoreArtifact::new()
        .restore_point(RestorePoint::reference(point))
        .destination_type(DestinationType::New)
}

#[test]
fn a_deep_insert_is_plain_json() {
    let session = OneDriveForBusinessRestoreSession::new()
        .drive_restore_artifacts(vec![artifact("p1"), artifact("p2")]);
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

    let mut artifact = MailboxRestoreArtifact::new().id("f");
    let session = |artifact: &MailboxRestoreArtifact| {
        ExchangeRestoreSession::new().mailbox_restore_artifacts([artifact.clone()])
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
fn a_patch_of_a_derived_type_names_its_type_once() {
    let name = "#microsoft.graph.granularMailboxRestoreArtifact";
    let mut artifact = GranularMailboxRestoreArtifact::new().id("a");
    let body = |artifact: &GranularMailboxRestoreArtifact| {
        let patch = Patch::from(artifact).into_base::<AnyMailboxRestoreArtifact>();
        serde_json::to_string(&patch).unwrap()
    };
    let own = format!(r#"{{"@odata.type":"{name}","id":"a"}}"#);
    assert_eq!(body(&artifact), own);
    artifact.additional.insert("@odata.type", "#example.newer");
    assert_eq!(
        body(&artifact),
        r##"{"id":"a","@odata.type":"#example.newer"}"##
    );
    let patch = Patch::<GranularMailboxRestoreArtifact>::new().set_raw("@type", name);
    let patch = patch.into_base::<AnyMailboxRestoreArtifact>();
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({"@type": name})
    );
}

/// Returns everything that a service may send about a restore point in answer to `$expand`.
fn point_as_read() -> Value {
    json!({
        "@odata.etag": "W/\"1\"",
        "id": "p1",
        "protectionDateTime": "2024-01-01T00:00:00Z",
        "tags": "fastRestore",
        "serviceOnly": 1,
        "protectionUnit@odata.context": "x",
        "protectionUnit": {"@odata.type": "#microsoft.graph.driveProtectionUnit", "id": "u", "email": "a@b"},
    })
}

#[test]
fn a_single_entity_that_is_not_contained_is_sent_as_a_reference() {
    let json = json!({"destinationType": "new", "restorePoint": point_as_read()});
    let mut artifact: DriveRestoreArtifact = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&artifact).unwrap(), json);
    let sent = json!({"destinationType": "new", "restorePoint": {"id": "p1"}});
    assert_eq!(serde_json::to_value(RequestBody(&artifact)).unwrap(), sent);
    let added = Delta::<DriveRestoreArtifact>::new().add(artifact.clone());
    assert_eq!(serde_json::to_value(&added).unwrap(), json!([sent]));
    let session =
        OneDriveForBusinessRestoreSession::new().drive_restore_artifacts(vec![artifact.clone()]);
    assert_eq!(
        serde_json::to_value(RequestBody(&session)).unwrap(),
        json!({"driveRestoreArtifacts": [sent]})
    );
    let point: RestorePoint = serde_json::from_value(point_as_read()).unwrap();
    let patch = Patch::new().set(DriveRestoreArtifact::RESTORE_POINT, point);
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({"restorePoint": {"id": "p1"}})
    );

    // Members that the caller sets are sent.
    let point = artifact.restore_point.as_mut().unwrap();
    point.additional.insert("note", "mine");
    assert_eq!(
        serde_json::to_value(RequestBody(&artifact)).unwrap()["restorePoint"],
        json!({"id": "p1", "note": "mine"})
    );
}

#[test]
fn a_reference_names_its_type_where_that_is_not_the_declared_one() {
    let json = json!({"protectionUnit": {
        "@odata.type": "#microsoft.graph.driveProtectionUnit",
        "id": "u",
        "directoryObjectId": "d",
    }});
    let point: RestorePoint = serde_json::from_value(json).unwrap();
    assert_eq!(
        serde_json::to_value(RequestBody(&point)).unwrap(),
        json!({"protectionUnit": {"@odata.type": "#microsoft.graph.driveProtectionUnit", "id": "u"}})
    );
    // Of a type that the metadata does not have, and of none at all.
    for unit in [
        json!({"@odata.type": "#microsoft.graph.newerUnit", "id": "u"}),
        json!({"id": "u"}),
    ] {
        let mut read = unit.clone();
        read["more"] = json!(1);
        let json = json!({"protectionUnit": read});
        let point: RestorePoint = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(serde_json::to_value(&point).unwrap(), json);
        assert_eq!(
            serde_json::to_value(RequestBody(&point)).unwrap(),
            json!({"protectionUnit": unit})
        );
    }
}

#[test]
fn an_entity_without_a_key_is_new_and_sent_as_a_whole() {
    for id in [json!({}), json!({"id": ""}), json!({"id": null})] {
        let mut unit = json!({"@odata.type": "#microsoft.graph.driveProtectionUnit", "directoryObjectId": "d"});
        unit.as_object_mut()
            .unwrap()
            .extend(id.as_object().unwrap().clone());
        let json = json!({"protectionUnit": unit});
        let point: RestorePoint = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(serde_json::to_value(RequestBody(&point)).unwrap(), json);
    }
}

#[test]
fn a_contained_entity_is_sent_as_a_whole() {
    let json = json!({"emailNotificationsSetting": {"id": "1", "isEnabled": true}});
    let root: BackupRestoreRoot = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(RequestBody(&root)).unwrap(), json);
}

#[test]
fn an_update_carries_nothing_that_the_entity_leads_to() {
    let json = json!({
        "id": "1",
        "displayName": "a",
        "siteProtectionUnits": [{"id": "u", "siteId": "s"}],
        "siteProtectionUnits@odata.nextLink": "https://graph.microsoft.com/v1.0/x",
        "siteInclusionRules": [{"id": "r"}, 5],
        "siteProtectionUnitsBulkAdditionJobs": null,
    });
    let mut policy: SharePointProtectionPolicy = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&policy).unwrap(), json);
    let sent = json!({"id": "1", "displayName": "a"});
    assert_eq!(serde_json::to_value(Patch::from(&policy)).unwrap(), sent);
    let changed = Delta::<SharePointProtectionPolicy>::new().change(policy.clone());
    assert_eq!(serde_json::to_value(changed).unwrap(), json!([sent]));
    // A new one may be sent with its units.
    assert_eq!(
        serde_json::to_value(RequestBody(&policy)).unwrap(),
        json!({
            "id": "1",
            "displayName": "a",
            "siteProtectionUnits": [{"id": "u", "siteId": "s"}],
            "siteInclusionRules": [{"id": "r"}],
        })
    );

    let units = SharePointProtectionPolicy::SITE_PROTECTION_UNITS;
    let delta = Delta::new().remove("u");
    assert_eq!(
        serde_json::to_value(Patch::from(&policy).delta(units, delta)).unwrap(),
        json!({
            "id": "1",
            "displayName": "a",
            "siteProtectionUnits@delta": [{"@removed": {"reason": "changed"}, "id": "u"}],
        })
    );
    policy.site_protection_units = None;
    policy.additional.insert(units.name(), json!([{"id": "v"}]));
    assert_eq!(
        serde_json::to_value(Patch::from(&policy)).unwrap(),
        json!({"id": "1", "displayName": "a", "siteProtectionUnits": [{"id": "v"}]})
    );
}

#[test]
fn a_change_of_a_delta_has_no_other_place_for_a_reference() {
    let json = json!({"id": "a", "restorePoint": point_as_read()});
    let artifact: DriveRestoreArtifact = serde_json::from_value(json).unwrap();
    assert_eq!(
        serde_json::to_value(Patch::from(&artifact)).unwrap(),
        json!({"id": "a"})
    );
    assert_eq!(
        serde_json::to_value(Delta::<DriveRestoreArtifact>::new().change(artifact)).unwrap(),
        json!([{"id": "a", "restorePoint": {"id": "p1"}}])
    );
}

#[test]
fn what_did_not_fit_is_sent_without_what_the_service_says_around_it() {
    let json = json!({
        "displayName": {"@odata.context": "x", "@odata.type": "#x", "text@odata.type": "#String", "text": [{"@id": 1}]},
        "isEnabled": "true",
        "retentionSettings": [
            {"@odata.type": "#microsoft.graph.retentionSetting", "interval": "R/P1D", "serviceOnly": 1},
            {"interval": {"@odata.id": "x", "a": 1}},
            "what",
            {"@odata.context": "x", "period": "P1W"},
        ],
    });
    let mut policy: SharePointProtectionPolicy = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&policy).unwrap(), json);
    let sent = json!({
        "displayName": {"@odata.type": "#x", "text": [{}]},
        "isEnabled": "true",
        "retentionSettings": [
            {"interval": "R/P1D"},
            {"interval": {"a": 1}},
            "what",
            {"period": "P1W"},
        ],
    });
    assert_eq!(serde_json::to_value(RequestBody(&policy)).unwrap(), sent);
    assert_eq!(serde_json::to_value(Patch::from(&policy)).unwrap(), sent);

    let given = json!({"@odata.context": "mine", "a@b": 1});
    policy.additional.insert(
        SharePointProtectionPolicy::DISPLAY_NAME.name(),
        given.clone(),
    );
    assert_eq!(
        serde_json::to_value(RequestBody(&policy)).unwrap()["displayName"],
        given
    );
}

#[test]
fn a_single_value_in_an_array_is_sent_as_one() {
    let json = json!({
        "protectionTimePeriod": [{"@odata.context": "x", "startDateTime": "2024-01-01T00:00:00Z"}],
    });
    let request: DriveRestoreArtifactsBulkAdditionRequest =
        serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&request).unwrap(), json);
    assert_eq!(
        serde_json::to_value(RequestBody(&request)).unwrap(),
        json!({"protectionTimePeriod": {"startDateTime": "2024-01-01T00:00:00Z"}})
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
    let setting = RetentionSetting::new()
        .interval("R/P1D")
        .period(Duration::days(90));
    assert_eq!(
        serde_json::to_string(&setting).unwrap(),
        r#"{"interval":"R/P1D","period":"P90D"}"#
    );
}

#[test]
fn a_delta_adds_changes_and_removes() {
    let mut known = DriveRestoreArtifact::new().id("a1");
    known.restored_site_id = Some("only the service sets this".into());
    let delta: Delta<DriveRestoreArtifact> = Delta::new()
        .add(artifact("p1"))
        .change(known)
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
fn a_delta_adds_and_removes_many() {
    let known = [
        DriveRestoreArtifact::new().id("a1"),
        DriveRestoreArtifact::new().id("a2"),
    ];
    let ids = known.iter().filter_map(|artifact| artifact.id.as_deref());
    let delta: Delta<DriveRestoreArtifact> = Delta::new()
        .add_all(["p1", "p2"].map(artifact))
        .remove_all(ids)
        .remove_all(Vec::<String>::new());
    let one_by_one = Delta::new()
        .add(artifact("p1"))
        .add(artifact("p2"))
        .remove("a1")
        .remove("a2");
    assert_eq!(delta, one_by_one);
    assert_eq!(
        serde_json::to_value(&delta).unwrap()[3],
        json!({"@removed": {"reason": "changed"}, "id": "a2"})
    );
}

#[test]
fn a_delta_of_a_base_type_takes_derived_ones() {
    let unit = DriveProtectionUnit::new().directory_object_id("d");
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
