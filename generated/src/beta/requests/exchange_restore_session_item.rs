// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AddAll, Call, Get, NavigationProperty, Patch, Resource, WireValue,
};
use super::super::models;
use super::super::requests;

/// Requests to one [`ExchangeRestoreSession`](models::ExchangeRestoreSession).
///
/// `client.beta().exchange_restore_sessions().by_id(id)`
#[derive(Clone, Debug)]
pub struct ExchangeRestoreSessionItem(pub(crate) Resource);

impl ExchangeRestoreSessionItem {
    /// Reads the `exchangeRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::ExchangeRestoreSession> {
        self.0.get()
    }

    /// Updates the `exchangeRestoreSession`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangerestoresession-update?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::ExchangeRestoreSession>>,
    ) -> Call<models::ExchangeRestoreSession> {
        self.0.update(patch.into())
    }

    /// Deletes the `exchangeRestoreSession`.
    ///
    /// `DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Items to restore, found by a search, one entry for each restore point. Given on creation, or
    /// changed by a delta while the session is a draft.
    ///
    /// Returns the requests to `…/granularMailboxRestoreArtifacts`.
    #[doc(alias = "granularMailboxRestoreArtifacts")]
    pub fn granular_mailbox_restore_artifacts(
        &self,
    ) -> requests::GranularMailboxRestoreArtifactCollection {
        requests::GranularMailboxRestoreArtifactCollection(
            self.0.child("granularMailboxRestoreArtifacts"),
        )
    }

    /// Mailboxes to restore. Given on creation, at most 50, or changed by a delta while the session
    /// is a draft.
    ///
    /// Returns the requests to `…/mailboxRestoreArtifacts`.
    #[doc(alias = "mailboxRestoreArtifacts")]
    pub fn mailbox_restore_artifacts(
        &self,
    ) -> requests::MailboxRestoreArtifactCollection {
        requests::MailboxRestoreArtifactCollection(
            self.0.child("mailboxRestoreArtifacts"),
        )
    }

    /// Requests that add many mailboxes to the session, each with a fitting restore point. Creating
    /// one starts it; restoring waits for `activate`.
    ///
    /// Returns the requests to `…/mailboxRestoreArtifactsBulkAdditionRequests`.
    #[doc(alias = "mailboxRestoreArtifactsBulkAdditionRequests")]
    pub fn mailbox_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::MailboxRestoreArtifactsBulkAdditionRequestCollection {
        requests::MailboxRestoreArtifactsBulkAdditionRequestCollection(
            self.0.child("mailboxRestoreArtifactsBulkAdditionRequests"),
        )
    }

    /// Starts the restore of a session that is still a draft, so add all artifacts before. There is
    /// no undo for a restore in place. Poll the session's `status` to follow it to the end.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/activate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/restoresessionbase-activate?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn activate(&self) -> Call<models::AnyRestoreSessionBase> {
        self.0.child("activate").post_empty()
    }

    /// Adds items to a collection of the `exchangeRestoreSession`, 50 in an update. Awaiting
    /// returns the outcome of each; as a stream it yields the progress after each update.
    ///
    /// An example is in the module [`bulk`](odata_runtime::bulk).
    #[doc(alias = "bulk")]
    pub fn add_all<T: WireValue>(
        &self,
        collection: NavigationProperty<models::ExchangeRestoreSession, Vec<T>>,
        items: impl IntoIterator<Item = impl Into<T>>,
    ) -> AddAll<models::ExchangeRestoreSession, T> {
        self.0.add_all(collection, items, 50)
    }
}
