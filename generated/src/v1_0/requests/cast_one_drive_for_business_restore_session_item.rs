// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession).
///
/// `client.v1_0().restore_sessions().by_id(id).as_one_drive_for_business_restore_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOneDriveForBusinessRestoreSessionItem(pub(crate) Resource);

impl CastOneDriveForBusinessRestoreSessionItem {
    /// Reads the `oneDriveForBusinessRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.oneDriveForBusinessRestoreSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::OneDriveForBusinessRestoreSession> {
        self.0.get()
    }
}
