// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`RestorePoint`](models::RestorePoint).
///
/// `client.v1_0().exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().by_id(id).restore_point()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedRestorePointItem(pub(crate) Resource);

impl LinkedRestorePointItem {
    /// Reads the `restorePoint`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}/restorePoint`
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}/restorePoint`
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}/restorePoint`
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}/restorePoint`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::RestorePoint> {
        self.0.get()
    }
}
