//! The backup service in memory: what it does for each kind of policy and session.
#![cfg(feature = "v1_0")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test's helpers are tests too"
)]

use msgraph_backup_restore::auth::StaticToken;
use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::testing::{self, backup_service, data};
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionPolicyBase, AnyProtectionUnitBase, ExchangeProtectionPolicy,
    ExchangeRestoreSession, GranularMailboxRestoreArtifact, MailboxProtectionUnit,
    MailboxRestoreArtifact, ProtectionPolicyStatus, RestorePoint, RestoreSessionStatus,
    SharePointProtectionPolicy, SharePointRestoreSession, SiteRestoreArtifact,
};
use msgraph_backup_restore::v1_0::requests::BackupRestoreRootItem;
use msgraph_backup_restore::{
    Client, Patch,
    delta::{Delta, DeltaOutcome},
};

/// A point that can be restored.
const POINT: &str = "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0001";

fn client() -> Client {
    Client::graph()
        .credential(StaticToken::new(testing::TOKEN))
        .transport(backup_service().unwrap())
        .build()
        .unwrap()
}

fn tenant() -> BackupRestoreRootItem {
    client().v1_0()
}

#[tokio::test]
async fn a_person_has_an_account_and_a_mailbox_with_restore_points() {
    let client = client();
    let user = client.path("/v1.0/users").key("Megan@contoso.example");
    let user = user.get::<serde_json::Value>().query("$select", "id").await;
    let (_, _, id) = data::PEOPLE[2];
    assert_eq!(user.unwrap(), serde_json::json!({"id": id}));
    let nobody = client.path("/v1.0/users/nobody@contoso.example");
    let nobody = nobody.get::<serde_json::Value>().await.unwrap_err();
    assert!(nobody.is_not_found(), "{nobody}");

    let backup = client.v1_0();
    let mailboxes = backup.mailbox_protection_units().list();
    let own = MailboxProtectionUnit::DIRECTORY_OBJECT_ID.eq(id);
    let mailboxes = mailboxes.filter(own).await.unwrap().value;
    assert_eq!(mailboxes.len(), 1);
    assert_eq!(mailboxes[0].id.as_deref(), Some(data::MEGAN_MAILBOX));
    let points = backup.restore_points().list();
    let points = points.filter_raw(&format!("protectionUnit/id eq '{}'", data::MEGAN_MAILBOX));
    let points = points.expand(RestorePoint::PROTECTION_UNIT).await.unwrap();
    assert_eq!(points.value.len(), 2);
    let unit = points.value[0].protection_unit.as_deref();
    assert!(
        matches!(unit, Some(AnyProtectionUnitBase::MailboxProtectionUnit(_))),
        "{unit:?}"
    );
}

#[tokio::test]
async fn what_a_reference_leads_to_is_expanded() {
    let sessions = tenant().exchange_restore_sessions();
    let artifact = |id| MailboxRestoreArtifact::new().restore_point(RestorePoint::reference(id));
    let draft = ExchangeRestoreSession::new().mailbox_restore_artifacts([artifact(POINT)]);
    let id = sessions.create(&draft).await.unwrap().id.unwrap();
    let session = sessions.by_id(&id);
    let more = Delta::new().add(artifact(data::MAILBOX_POINT));
    let patch = Patch::new().delta(ExchangeRestoreSession::MAILBOX_RESTORE_ARTIFACTS, more);
    let answer = session.update(patch).await.unwrap();
    let outcomes = answer.delta(ExchangeRestoreSession::MAILBOX_RESTORE_ARTIFACTS);
    let [DeltaOutcome::Changed(added)] = &outcomes.unwrap()[..] else {
        panic!("{answer:?}");
    };
    let added = serde_json::to_value(added).unwrap();
    let reference = serde_json::json!({"id": data::MAILBOX_POINT});
    assert_eq!(
        added["restorePoint"], reference,
        "the answer has it as it was sent"
    );

    let artifacts = ExchangeRestoreSession::MAILBOX_RESTORE_ARTIFACTS;
    let point = MailboxRestoreArtifact::RESTORE_POINT;
    let unit = RestorePoint::PROTECTION_UNIT;
    let nested = artifacts.options().expand(point.options().expand(unit));
    let found = session.get().expand(nested).await.unwrap();
    let found = found.mailbox_restore_artifacts.unwrap();
    let names = found.iter().map(|artifact| {
        let point = artifact.restore_point().unwrap();
        assert!(point.protection_date_time.is_some());
        point.protection_unit.as_deref().unwrap().id().unwrap()
    });
    assert_eq!(
        names.collect::<Vec<_>>(),
        [data::ADELE, data::MEGAN_MAILBOX]
    );
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
    let activated = policy.activate().await.unwrap();
    let is_typed = matches!(
        activated,
        AnyProtectionPolicyBase::SharePointProtectionPolicy(_)
    );
    assert!(is_typed, "{activated:?}");
    let active = policy
        .get()
        .poll_until(|policy| policy.status == Some(ProtectionPolicyStatus::Active));
    active.await.unwrap();
    policy.deactivate().await.unwrap();
    let now = policy.get().await.unwrap();
    assert_eq!(now.status, Some(ProtectionPolicyStatus::Inactive));
}

#[tokio::test]
async fn mailboxes_are_added_by_the_ids_of_their_owners() {
    let backup = tenant();
    let policies = backup.exchange_protection_policies();
    let policy = ExchangeProtectionPolicy::new().display_name("Board");
    let id = policies.create(&policy).await.unwrap().id.unwrap();
    let policy = policies.by_id(&id);
    let (address, _, adele) = data::PEOPLE[0];
    let units = [adele, "nobody"].map(|id| MailboxProtectionUnit::new().directory_object_id(id));
    let mailboxes = ExchangeProtectionPolicy::MAILBOX_PROTECTION_UNITS;
    let added = policy.add_all(mailboxes, units).await;
    let refused = added.failures().map(|(unit, failure)| {
        let owner = unit.directory_object_id.as_deref();
        (owner, failure.code.as_deref())
    });
    let unknown = (Some("nobody"), Some("DirectoryObjectNotFound"));
    assert_eq!(refused.collect::<Vec<_>>(), [unknown]);

    let count = policy.get().await.unwrap();
    let count = count.protection_policy_artifact_count.unwrap();
    assert_eq!(count.total, Some(1));
    let all = backup.mailbox_protection_units().list().await.unwrap();
    let mut own = all.value.iter();
    let own = own.find(|unit| unit.policy_id.as_deref() == Some(&*id));
    assert_eq!(own.unwrap().email.as_deref(), Some(address));
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
