// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of
/// [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact).
///
/// `client.v1_0().exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().of_type_granular_mailbox_restore_artifact()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastGranularMailboxRestoreArtifactCollection(pub(crate) Resource);

impl CastGranularMailboxRestoreArtifactCollection {
    /// Lists `granularMailboxRestoreArtifact`: awaiting returns one page, `stream()` the items of
    /// all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::GranularMailboxRestoreArtifact> {
        self.0.list()
    }

    /// Counts `granularMailboxRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::GranularMailboxRestoreArtifact> {
        self.0.count()
    }
}
