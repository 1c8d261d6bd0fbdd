//! The second document, which is about the version beta.

use super::*;
use msgraph_backup_restore::BackupRestore as _;
use msgraph_backup_restore::beta::models::{
    BrowseSessionBaseBrowseParameters, GranularSiteRestoreArtifact, RestorePoint,
    SharePointBrowseSession, SharePointRestoreSession, SiteRestoreArtifact,
};

const PATH: &str = "POST /beta/solutions/backupRestore/sharePointRestoreSessions";

fn site_artifact(point: &str) -> SiteRestoreArtifact {
    SiteRestoreArtifact::new()
        .restore_point(RestorePoint::reference(point))
        .destination_type(msgraph_backup_restore::beta::models::DestinationType::InPlace)
}

/// The first example, and its note about an empty payload.
#[tokio::test]
async fn a_standard_share_point_session_is_created() {
    let service = backup_service().unwrap();
    let sessions = client(&service).beta().share_point_restore_sessions();
    let points = [
        "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0005",
        "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0006",
    ];
    let session = SharePointRestoreSession::new().site_restore_artifacts(points.map(site_artifact));
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
    // The type in another case and the context with a space are written back unchanged.
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
    let browse =
        SharePointBrowseSession::new().restore_point_id("7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0005");
    let browse = backup
        .share_point_browse_sessions()
        .create(&browse)
        .await
        .unwrap()
        .id
        .unwrap();
    let session = backup.share_point_browse_sessions().by_id(&browse);
    session.get().await.unwrap();
    let library = BrowseSessionBaseBrowseParameters::new()
        .browse_location_item_key("bGlicmFyeQ==")
        .browse_resource_type("documentLibrary");
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

    let artifact = |key: &str| {
        GranularSiteRestoreArtifact::new()
            .browse_session_id(browse.clone())
            .id(key)
    };
    let keys = ["Zm9sZGVy-budget", "Zm9sZGVy-notes"];
    let mut session =
        SharePointRestoreSession::new().granular_site_restore_artifacts(keys.map(artifact));
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

    // The two kinds of artifacts exclude each other.
    session.site_restore_artifacts = Some(vec![site_artifact(POINT)]);
    let error = sessions.create(&session).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::INVALID_CREATE_REQUEST));
}
