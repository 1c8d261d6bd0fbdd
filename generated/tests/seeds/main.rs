//! The four documents that the project began with, each from end to end: their requests are sent as documented, and
//! their answers are read. The values differ.
#![cfg(all(feature = "v1_0", feature = "reqwest"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

#[cfg(feature = "beta")]
mod beta;

use std::time::Duration;

use msgraph_backup_restore::auth::StaticToken;
use msgraph_backup_restore::delta::{Delta, DeltaOutcome};
use msgraph_backup_restore::edm::DateTimeOffset;
use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::request::Version;
use msgraph_backup_restore::testing::{READER, Sent, Service, TOKEN, backup_service, data};
use msgraph_backup_restore::v1_0::models::{
    DestinationType, DriveRestoreArtifact, DriveRestoreArtifactsBulkAdditionRequest,
    OneDriveForBusinessBrowseSession, OneDriveForBusinessRestoreSession,
    RestoreArtifactsBulkRequestStatus, RestoreJobType, RestorePoint, RestorePointPreference,
    RestorePointTags, RestoreSessionStatus, TimePeriod,
};
use msgraph_backup_restore::{Client, ClientBuilder, ErrorCode, ErrorKind, Patch};
use serde_json::{Value, json};

static V1_0: Version = Version::named("v1.0");
static BETA: Version = Version::named("beta");

const POINT: &str = "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0001";
const OTHER_POINT: &str = "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0003";
const ABSENT: &str = "1c7d35e0-5b0e-4a1f-9a57-6e2d4c8b0001";

fn builder(service: &Service) -> ClientBuilder {
    Client::graph()
        .credential(StaticToken::new(TOKEN))
        .transport(service.clone())
}

fn client(service: &Service) -> Client {
    builder(service).build().unwrap()
}

fn last(service: &Service) -> Sent {
    service.sent().pop().unwrap()
}

fn artifact(point: &str) -> DriveRestoreArtifact {
    DriveRestoreArtifact::new()
        .restore_point(RestorePoint::reference(point))
        .destination_type(DestinationType::New)
}

fn time(text: &str) -> DateTimeOffset {
    text.parse().unwrap()
}

fn drive_session(points: &[&str]) -> OneDriveForBusinessRestoreSession {
    OneDriveForBusinessRestoreSession::new()
        .drive_restore_artifacts(points.iter().copied().map(artifact))
}

/// The first document: `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions`.
#[tokio::test]
async fn a_one_drive_session_is_created() {
    let service = backup_service().unwrap();
    let sessions = client(&service)
        .v1_0()
        .one_drive_for_business_restore_sessions();
    let mut session = drive_session(&[POINT, OTHER_POINT]);
    // Only the service sets it, so it is not sent; this service would refuse it.
    session.status = Some(RestoreSessionStatus::Failed);
    let created = sessions.create(&session).response().await.unwrap();

    let request = last(&service);
    assert_eq!(
        request.to_string(),
        "POST /v1.0/solutions/backupRestore/oneDriveForBusinessRestoreSessions"
    );
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.json(),
        json!({"driveRestoreArtifacts": [
            {"restorePoint": {"id": POINT}, "destinationType": "new"},
            {"restorePoint": {"id": OTHER_POINT}, "destinationType": "new"}
        ]})
    );

    assert_eq!(created.status, 201);
    assert_eq!(created.request_id(), Some("service-id"));
    let created = created.body;
    assert_eq!(created.status, Some(RestoreSessionStatus::Draft));
    assert_eq!(created.restore_job_type, Some(RestoreJobType::Standard));
    let count = created.restore_session_artifact_count.as_deref().unwrap();
    assert_eq!(
        (
            count.total,
            count.completed,
            count.in_progress,
            count.failed
        ),
        (Some(2), Some(0), Some(0), Some(0))
    );
    let by = created.created_by.as_deref().unwrap();
    assert_eq!(
        by.application.as_ref().unwrap().display_name(),
        Some("Backup console")
    );
    // Empty text instead of an object is not a user, and is kept.
    assert!(by.user.is_none());
    assert_eq!(by.additional.get("user"), Some(&json!("")));
    let made = created.created_date_time.unwrap().to_string();
    assert_eq!(made, "2026-02-02T08:00:03.1234567Z");
}

/// The third document: an update whose items are added, removed, and refused.
#[tokio::test]
async fn a_session_is_updated_by_a_delta() {
    // Both versions share their data, so changes in one appear in the other.
    let versions = ["v1.0", "beta"].into_iter();
    for version in versions.take(if cfg!(feature = "beta") { 2 } else { 1 }) {
        let service = backup_service().unwrap();
        let sessions = client(&service)
            .v1_0()
            .one_drive_for_business_restore_sessions();
        let id = sessions
            .create(&drive_session(&[POINT, OTHER_POINT]))
            .await
            .unwrap()
            .id
            .unwrap();
        let session = sessions.by_id(&id);
        let present = session.drive_restore_artifacts().list().await.unwrap();
        let ids: Vec<String> = present
            .into_iter()
            .map(|artifact| artifact.id.unwrap())
            .collect();
        let added = ["0004", "0005", "0006", "0007"]
            .map(|end| format!("7be2f0d4-31c5-4f0e-9d11-3c5a8d2e{end}"));
        let delta = Delta::new()
            .add_all(added.iter().map(|point| artifact(point)))
            .remove(&ids[0])
            .remove(ABSENT)
            .remove(&ids[1]);
        let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
        let patch = Patch::new().delta(handle, delta);
        let updated = match version {
            "v1.0" => session.update(patch).response().await.unwrap(),
            _ => {
                let path = "/solutions/backupRestore/oneDriveForBusinessRestoreSessions";
                let resource = client(&service).resource(&BETA, path).key(&id);
                resource
                    .update::<OneDriveForBusinessRestoreSession, _>(patch)
                    .response()
                    .await
                    .unwrap()
            }
        };

        let request = last(&service);
        let path =
            format!("/{version}/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}");
        assert_eq!(request.to_string(), format!("PATCH {path}"));
        let mut expected: Vec<Value> = added
            .iter()
            .map(|point| json!({"restorePoint": {"id": point}, "destinationType": "new"}))
            .collect();
        expected.extend(
            [&*ids[0], ABSENT, &*ids[1]]
                .map(|id| json!({"@removed": {"reason": "changed"}, "id": id})),
        );
        assert_eq!(
            request.json(),
            json!({"driveRestoreArtifacts@delta": expected})
        );

        assert_eq!(updated.status, 200);
        let updated = updated.body;
        assert!(updated.id.is_none() && updated.status.is_none());
        let outcomes = updated.delta(handle).unwrap();
        let mut changed = 0;
        let mut removed = Vec::new();
        let mut failed = Vec::new();
        for outcome in outcomes {
            match outcome {
                DeltaOutcome::Changed(artifact) => {
                    assert_eq!(artifact.restore_point.unwrap().id.unwrap(), added[changed]);
                    assert_eq!(artifact.status.unwrap().as_str(), "added");
                    assert!(artifact.additional.get("createdDateTime").is_some());
                    changed += 1;
                }
                DeltaOutcome::Removed(removal) => removed.push(removal.id.unwrap()),
                DeltaOutcome::Failed(failure) => failed.push(failure),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(changed, 4);
        // The version beta omits removals that succeed, as in the document.
        assert_eq!(removed, if version == "beta" { vec![] } else { ids });
        let [failure] = &failed[..] else {
            panic!("{failed:?}")
        };
        assert_eq!(failure.id.as_deref(), Some(ABSENT));
        assert_eq!(failure.code.as_deref(), Some("ArtifactNotFound"));
        assert_eq!(failure.failed_operation.as_deref(), Some("remove"));
        assert_eq!(failure.response_code, Some(409));
        assert_eq!(
            failure.content_id.as_deref(),
            Some("2d0c8f4e-71b3-4a55-8c9d-0e6f7a1b0001")
        );
        let left = session.drive_restore_artifacts().list().await.unwrap();
        assert_eq!(left.value.len(), 4);
    }
}

/// An item whose restore point does not exist fails inside an answer of 200 as well.
#[tokio::test]
async fn an_addition_fails_within_a_success() {
    let service = backup_service().unwrap();
    let sessions = client(&service)
        .v1_0()
        .one_drive_for_business_restore_sessions();
    let id = sessions
        .create(&drive_session(&[]))
        .await
        .unwrap()
        .id
        .unwrap();
    let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
    let delta = Delta::new().add(artifact(ABSENT)).add(artifact(POINT));
    let updated = sessions
        .by_id(&id)
        .update(Patch::new().delta(handle, delta))
        .await
        .unwrap();
    let outcomes = updated.delta(handle).unwrap();
    assert_eq!(
        outcomes[0].failure().unwrap().code.as_deref(),
        Some("InvalidRestorePoint")
    );
    assert!(matches!(outcomes[1], DeltaOutcome::Changed(_)));
}

/// The fourth document: the permission, the browse session, and the bulk addition request.
#[tokio::test]
async fn drives_are_added_in_bulk() {
    let service = backup_service().unwrap();
    let backup = client(&service).v1_0();
    let sessions = backup.one_drive_for_business_restore_sessions();
    let id = sessions
        .create(&drive_session(&[]))
        .await
        .unwrap()
        .id
        .unwrap();
    assert_eq!(last(&service).json(), json!({"driveRestoreArtifacts": []}));

    let requests = sessions
        .by_id(&id)
        .drive_restore_artifacts_bulk_addition_requests();
    let request = DriveRestoreArtifactsBulkAdditionRequest::new()
        .display_name("Everybody of the branch")
        .drives(data::PEOPLE.iter().map(|person| person.0.to_owned()))
        .directory_object_ids(Vec::<String>::new())
        .protection_unit_ids(Vec::<String>::new())
        .protection_time_period(
            TimePeriod::new()
                .start_date_time(time("2025-12-01T00:00:00Z"))
                .end_date_time(time("2025-12-08T00:00:00Z")),
        )
        .destination_type(DestinationType::New)
        .tags(RestorePointTags::FAST_RESTORE)
        .restore_point_preference(RestorePointPreference::Latest);
    let created = requests.create(&request).await.unwrap();
    let sent = last(&service);
    let path = format!("/v1.0/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}");
    assert_eq!(
        sent.to_string(),
        format!("POST {path}/driveRestoreArtifactsBulkAdditionRequests")
    );
    assert_eq!(
        sent.json(),
        json!({
            "displayName": "Everybody of the branch",
            "drives": ["adele@contoso.example", "diego@contoso.example", "megan@contoso.example"],
            "directoryObjectIds": [],
            "protectionUnitIds": [],
            "protectionTimePeriod": {"startDateTime": "2025-12-01T00:00:00Z", "endDateTime": "2025-12-08T00:00:00Z"},
            "destinationType": "new",
            "tags": "fastRestore",
            "restorePointPreference": "latest"
        })
    );
    assert_eq!(
        created.status,
        Some(RestoreArtifactsBulkRequestStatus::Unknown)
    );
    assert_eq!(created.drives, request.drives);
    let request = requests.by_id(created.id.as_deref().unwrap());
    let ended = request
        .get()
        .poll()
        .first_delay(Duration::from_millis(1))
        .await
        .unwrap();
    assert_eq!(end_of(&ended), Some(End::Completed));

    let browse = backup.one_drive_for_business_browse_sessions();
    let wanted = OneDriveForBusinessBrowseSession::new().restore_point_id(POINT);
    let session = browse.create(&wanted).await.unwrap();
    assert_eq!(last(&service).json(), json!({"restorePointId": POINT}));
    let expected = json!({
        "@odata.type": "#microsoft.graph.oneDriveForBusinessBrowseSession",
        "id": session.id,
        "status": "creating",
        "createdDateTime": "2026-02-02T08:00:05.1234567Z",
        "expirationDateTime": "2026-02-09T08:00:00Z",
        "restorePointId": POINT,
        "restorePointDateTime": "2026-02-01T06:00:00.1234567Z",
        "backupSizeInBytes": "810358",
        "error": {},
        "directoryObjectId": data::PEOPLE[0].2
    });
    let created_at = session.created_date_time.unwrap().to_string();
    let mut written = serde_json::to_value(&session).unwrap();
    assert_eq!(written["createdDateTime"], created_at);
    written["createdDateTime"] = expected["createdDateTime"].clone();
    assert_eq!(written, expected);
    let ended = browse
        .by_id(session.id.as_deref().unwrap())
        .get()
        .poll()
        .first_delay(Duration::from_millis(1));
    assert_eq!(end_of(&ended.await.unwrap()), Some(End::Completed));

    // Without the permission in the document, the error names it.
    let reader = builder(&service)
        .credential(StaticToken::new(READER))
        .build()
        .unwrap();
    let sessions = reader.v1_0().one_drive_for_business_restore_sessions();
    let error = sessions.create(&drive_session(&[POINT])).await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.code(), Some(&ErrorCode::ACCESS_DENIED));
    assert!(
        error
            .to_string()
            .contains("BackupRestore-Restore.ReadWrite.All"),
        "{error}"
    );
    // None is documented for this one, so the error names that of the nearest route.
    let error = sessions.by_id(&id).activate().await.unwrap_err();
    assert!(
        error.to_string().ends_with(
            "no permission is documented for this call; BackupRestore-Restore.ReadWrite.All, which \
             PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id} \
             needs, may suffice"
        ),
        "{error}"
    );
}

/// A failed session is reported as failed to clients that request later members, as this client does.
#[tokio::test]
async fn a_failed_session_is_seen_as_failed() {
    let service = backup_service().unwrap();
    let sessions = client(&service)
        .v1_0()
        .one_drive_for_business_restore_sessions();
    let id = sessions
        .create(&drive_session(&[data::BROKEN_POINT]))
        .await
        .unwrap()
        .id
        .unwrap();
    sessions.by_id(&id).activate().await.unwrap();
    let activate = last(&service);
    assert_eq!(
        (activate.header("content-type"), &activate.body()[..]),
        (None, &b""[..])
    );
    let ended = sessions
        .by_id(&id)
        .get()
        .poll()
        .first_delay(Duration::from_millis(1))
        .await
        .unwrap();
    assert_eq!(end_of(&ended), Some(End::Failed));
    let asked = last(&service);
    assert_eq!(asked.header("prefer"), Some("include-unknown-enum-members"));

    let deaf = builder(&service)
        .include_unknown_enum_members(false)
        .build()
        .unwrap();
    let same = deaf
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .by_id(&id)
        .get()
        .await
        .unwrap();
    assert_eq!(same.status, Some(RestoreSessionStatus::UnknownFutureValue));

    let error = sessions.by_id(&id).activate().await.unwrap_err();
    assert_eq!(
        error.code(),
        Some(&ErrorCode::RESTORE_SESSION_ACTION_NOT_ALLOWED)
    );
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Service, 403)
    );
}

/// The service is strict, so that the requests of the tests and examples are checked.
#[tokio::test]
async fn the_service_refuses_what_is_malformed() {
    let service = backup_service().unwrap();
    let sessions = client(&service).resource(
        &V1_0,
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions",
    );
    let refused = [
        (json!({"status": "draft"}), "\"status\" is read-only."),
        (
            json!({"siteRestoreArtifacts": []}),
            "has no property \"siteRestoreArtifacts\"",
        ),
        (
            json!({"driveRestoreArtifacts": [{"destinationType": "New"}]}),
            "cannot be \"New\"",
        ),
        (
            json!({"driveRestoreArtifacts": [{"restorePoint": {"id": POINT, "tags": "none"}}]}),
            "read-only",
        ),
        (
            json!({"driveRestoreArtifacts": vec![json!({}); 51]}),
            "the limit is 50",
        ),
        (
            json!({"driveRestoreArtifacts": [{"restorePoint": {"id": ABSENT}}]}),
            "no restore point",
        ),
    ];
    for (body, why) in refused {
        let error = sessions.create::<Value>(&body).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400, "{body}");
        assert!(error.message().unwrap().contains(why), "{error}");
    }
    for filter in [
        "protectionDateTime gt",
        "id eq 'a",
        "tags like 'x'",
        "(id eq 'a'",
    ] {
        let error = client(&service)
            .v1_0()
            .restore_points()
            .list()
            .filter_raw(filter)
            .await
            .unwrap_err();
        assert!(
            error
                .message()
                .unwrap()
                .starts_with("Invalid filter clause"),
            "{filter}: {error}"
        );
    }
    let stranger = builder(&service)
        .credential(StaticToken::new("of another tenant"))
        .build()
        .unwrap();
    assert!(
        stranger
            .v1_0()
            .restore_points()
            .list()
            .await
            .unwrap_err()
            .is_unauthorized()
    );
}
