// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`SharePointRestoreSession`](models::SharePointRestoreSession).
///
/// `client.v1_0().restore_sessions().by_id(id).as_share_point_restore_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastSharePointRestoreSessionItem(pub(crate) Resource);

impl CastSharePointRestoreSessionItem {
    /// Reads the `sharePointRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.sharePointRestoreSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::SharePointRestoreSession> {
        self.0.get()
    }
}
