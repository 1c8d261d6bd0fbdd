// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact).
///
/// `client.v1_0().exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().by_id(id).as_granular_mailbox_restore_artifact()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastGranularMailboxRestoreArtifactItem(pub(crate) Resource);

impl CastGranularMailboxRestoreArtifactItem {
    /// Reads the `granularMailboxRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}/microsoft.graph.granularMailboxRestoreArtifact`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::GranularMailboxRestoreArtifact> {
        self.0.get()
    }
}
