//! The second document, which is about the version beta.

use super::*;
use msgraph_backup_restore::BackupRestore as _;
use msgraph_backup_restore::beta::models::{
    BrowseSessionBaseBrowseParameters, GranularSiteRestoreArtifact, RestorePoint,
    SharePointBrowseSession, SharePointRestoreSession, SiteRestoreArtifact,
};

const PATH: &str = "POST /beta/solutions/backupRestore/sharePointRestoreSessions";

fn site_artifact(point: &str) -> SiteRestoreArtifact {
    SiteRestoreArtifact {
        restore_point: Some(Box::new(RestorePoint {
            id: Some(point.into()),
            ..Default::default()
        })),
        destination_type: Some(msgraph_backup_restore::beta::models::DestinationType::InPlace),
        ..Default::default()
    }
}

/// The first example, and what it says of no payload.
#[tokio::test]
async fn a_standard_share_point_session_is_created() {
    let service = backup_service().unwrap();
    let sessions = client(&service).beta().share_point_restore_sessions();
    let points = [
        "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0005",
        "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0006",
    ];
    let session = SharePointRestoreSession {
        site_restore_artifacts: Some(points.map(site_artifact).into()),
        ..Default::default()
    };
    let created = sessions.create(&session).response().await.unwrap();
    let request = last(&service);
    assert_eq!(request.to_string(), PATH);
    assert_eq!(
        request.json(),
        json!({"siteRestoreArtifacts": [
            {"restorePoint": {"id": points[0]}, "destinationType": "inPlace"},
            {"restorePoint": {"id": points[1]}, "destinationType": "inPlace"}
        ]})
    );
    assert_eq!(created.status, 201);
    let written = serde_json::to_value(&created.body).unwrap();
    // The type in another case and the context with a space are written back as they were.
    assert_eq!(
        written["@odata.type"],
        "#microsoft.graph.sharepointRestoreSession"
    );
    assert_eq!(
        written["@odata.context"],
        " $metadata#restoreSessions/$entity"
    );
    assert_eq!(created.body.restore_job_type.unwrap().as_str(), "standard");

    let empty = sessions
        .create(&SharePointRestoreSession::default())
        .await
        .unwrap();
    assert_eq!(last(&service).json(), json!({}));
    assert_eq!(empty.restore_job_type.unwrap().as_str(), "standard");
    assert_eq!(empty.restore_session_artifact_count.unwrap().total, Some(0));
}

/// The second document, second example.
#[tokio::test]
async fn a_granular_share_point_session_is_created() {
    let service = backup_service().unwrap();
    let backup = client(&service).beta();
    let browse = SharePointBrowseSession {
        restore_point_id: Some("7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0005".into()),
        ..Default::default()
    };
    let browse = backup
        .share_point_browse_sessions()
        .create(&browse)
        .await
        .unwrap()
        .id
        .unwrap();
    let session = backup.share_point_browse_sessions().by_id(&browse);
    session.get().await.unwrap();
    let library = BrowseSessionBaseBrowseParameters {
        browse_location_item_key: Some("bGlicmFyeQ==".into()),
        browse_resource_type: Some("documentLibrary".into()),
        ..Default::default()
    };
    let items = session.browse(&library).stream().collect().await.unwrap();
    assert_eq!(items.len(), 4);
    // The second page is the function of the same name, with a quote in its argument.
    let next = format!(
        "/sharePointBrowseSessions/{browse}/browse(nextFetchToken='next%27%27bGlicmFyeQ%3D%3D')"
    );
    assert_eq!(
        last(&service).to_string(),
        format!("GET /beta/solutions/backupRestore{next}")
    );
    let direct = session
        .browse_with_next_fetch_token("next'bGlicmFyeQ==")
        .await
        .unwrap();
    assert_eq!(direct.value, items[3..]);

    let artifact = |key: &str| GranularSiteRestoreArtifact {
        browse_session_id: Some(browse.clone()),
        id: Some(key.to_owned()),
        ..Default::default()
    };
    let keys = ["Zm9sZGVy-budget", "Zm9sZGVy-notes"];
    let mut session = SharePointRestoreSession {
        granular_site_restore_artifacts: Some(keys.map(artifact).into()),
        ..Default::default()
    };
    let sessions = backup.share_point_restore_sessions();
    let created = sessions.create(&session).await.unwrap();
    let request = last(&service);
    assert_eq!(request.to_string(), PATH);
    assert_eq!(
        request.json(),
        json!({"granularSiteRestoreArtifacts": [
            {"browseSessionId": browse, "id": keys[0]},
            {"browseSessionId": browse, "id": keys[1]}
        ]})
    );
    assert_eq!(created.restore_job_type.unwrap().as_str(), "granular");
    let count = created.restore_session_artifact_count.unwrap();
    assert_eq!((count.total, count.in_progress), (Some(2), Some(0)));

    // Both kinds of artifacts exclude each other.
    session.site_restore_artifacts = Some(vec![site_artifact(POINT)]);
    let error = sessions.create(&session).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::INVALID_CREATE_REQUEST));
}
