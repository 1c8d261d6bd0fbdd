// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`MailboxRestoreArtifact`](models::MailboxRestoreArtifact).
///
/// `client.beta().exchange_restore_sessions().by_id(id).mailbox_restore_artifacts()`
#[derive(Clone, Debug)]
pub struct MailboxRestoreArtifactCollection(pub(crate) Resource);

impl MailboxRestoreArtifactCollection {
    /// Lists `mailboxRestoreArtifact`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/exchangerestoresession-list-mailboxrestoreartifacts?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(
        &self,
    ) -> List<models::AnyMailboxRestoreArtifact, models::MailboxRestoreArtifact> {
        self.0.list()
    }

    /// Creates a `mailboxRestoreArtifact` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::AnyMailboxRestoreArtifact,
    ) -> Call<models::AnyMailboxRestoreArtifact> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxRestoreArtifact` with this key.
    pub fn by_id(&self, id: &str) -> requests::MailboxRestoreArtifactItem {
        requests::MailboxRestoreArtifactItem(self.0.key(id))
    }

    /// Counts `mailboxRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::MailboxRestoreArtifact> {
        self.0.count()
    }

    /// Restricts the collection of `mailboxRestoreArtifact` to items of the type
    /// `microsoft.graph.granularMailboxRestoreArtifact`.
    pub fn of_type_granular_mailbox_restore_artifact(
        &self,
    ) -> requests::CastGranularMailboxRestoreArtifactCollection {
        requests::CastGranularMailboxRestoreArtifactCollection(
            self.0.child("microsoft.graph.granularMailboxRestoreArtifact"),
        )
    }
}
