//! The backup service in memory: what it does for each kind of policy and session.
#![cfg(feature = "v1_0")]
#![allow(clippy::unwrap_used, reason = "a test's helpers are tests too")]

use msgraph_backup_restore::auth::StaticToken;
use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::testing::{self, backup_service};
use msgraph_backup_restore::v1_0::models::{
    ExchangeRestoreSession, GranularMailboxRestoreArtifact, MailboxRestoreArtifact,
    ProtectionPolicyStatus, RestorePoint, RestoreSessionStatus, SharePointProtectionPolicy,
    SharePointRestoreSession, SiteRestoreArtifact,
};
use msgraph_backup_restore::v1_0::requests::BackupRestoreRootItem;
use msgraph_backup_restore::{Client, Patch, delta::Delta};

/// A point that can be restored.
const POINT: &str = "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0001";

fn tenant() -> BackupRestoreRootItem {
    Client::graph()
        .credential(StaticToken::new(testing::TOKEN))
        .transport(backup_service().unwrap())
        .build()
        .unwrap()
        .v1_0()
}

#[tokio::test]
async fn mailboxes_are_restored() {
    let sessions = tenant().exchange_restore_sessions();
    let artifact = || MailboxRestoreArtifact::new().restore_point(RestorePoint::reference(POINT));
    let draft = ExchangeRestoreSession::new().mailbox_restore_artifacts([artifact()]);
    let id = sessions.create(&draft).await.unwrap().id.unwrap();
    let session = sessions.by_id(&id);
    let more = Delta::new().add(artifact());
    let patch = Patch::new().delta(ExchangeRestoreSession::MAILBOX_RESTORE_ARTIFACTS, more);
    session.update(patch).await.unwrap();

    session.activate().await.unwrap();
    let ended = session.get().poll().await.unwrap();
    assert_eq!(end_of(&ended), Some(End::Completed));
    let count = ended.restore_session_artifact_count.unwrap();
    assert_eq!((count.total, count.completed), (Some(2), Some(2)));
    let restored = session.mailbox_restore_artifacts().list().await.unwrap();
    for artifact in &restored.value {
        assert!(artifact.restored_folder_name().is_some(), "{artifact:?}");
    }
    assert_eq!(restored.value.len(), 2);

    let twice = session.activate().await.unwrap_err();
    assert!(twice.is_forbidden(), "{twice}");
    let found = tenant().restore_sessions().by_id(&id).get().await;
    assert!(
        found.unwrap_err().is_not_found(),
        "each tenant has its own sessions"
    );
}

#[tokio::test]
async fn messages_are_restored() {
    let sessions = tenant().exchange_restore_sessions();
    let artifact = GranularMailboxRestoreArtifact::new()
        .search_response_id("M2UyZDFjMGItYQ==")
        .restore_point(RestorePoint::reference(POINT));
    let draft = ExchangeRestoreSession::new().granular_mailbox_restore_artifacts([artifact]);
    let id = sessions.create(&draft).await.unwrap().id.unwrap();
    let session = sessions.by_id(&id);
    session.activate().await.unwrap();
    let ended = session.get().poll().await.unwrap();
    assert_eq!(ended.status, Some(RestoreSessionStatus::Completed));
}

#[tokio::test]
async fn sites_are_restored() {
    let sessions = tenant().share_point_restore_sessions();
    let artifact = SiteRestoreArtifact::new().restore_point(RestorePoint::reference(POINT));
    let draft = SharePointRestoreSession::new().site_restore_artifacts([artifact]);
    let id = sessions.create(&draft).await.unwrap().id.unwrap();
    let session = sessions.by_id(&id);
    session.activate().await.unwrap();
    session.get().poll().await.unwrap();
    let restored = session.site_restore_artifacts().list().await.unwrap();
    assert!(restored.value[0].restored_site_web_url.is_some());
}

#[tokio::test]
async fn policies_of_all_kinds_are_turned_on_and_off() {
    let policies = tenant().share_point_protection_policies();
    let policy = SharePointProtectionPolicy::new().display_name("Sites");
    let id = policies.create(&policy).await.unwrap().id.unwrap();
    let policy = policies.by_id(&id);
    policy.activate().await.unwrap();
    let active = policy
        .get()
        .poll_until(|policy| policy.status == Some(ProtectionPolicyStatus::Active));
    active.await.unwrap();
    policy.deactivate().await.unwrap();
    let now = policy.get().await.unwrap();
    assert_eq!(now.status, Some(ProtectionPolicyStatus::Inactive));
}

#[tokio::test]
async fn thousands_of_artifacts_are_added() {
    let sessions = tenant().exchange_restore_sessions();
    let draft = sessions.create(&ExchangeRestoreSession::new()).await;
    let session = sessions.by_id(&draft.unwrap().id.unwrap());
    let artifact = |_| MailboxRestoreArtifact::new().restore_point(RestorePoint::reference(POINT));
    let artifacts = (0..2000).map(artifact);
    session
        .add_all(ExchangeRestoreSession::MAILBOX_RESTORE_ARTIFACTS, artifacts)
        .await;
    let count = session.get().await.unwrap().restore_session_artifact_count;
    assert_eq!(count.unwrap().total, Some(2000));
}
