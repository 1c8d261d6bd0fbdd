// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession).
///
/// `client.v1_0().browse_sessions().by_id(id).as_one_drive_for_business_browse_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOneDriveForBusinessBrowseSessionItem(pub(crate) Resource);

impl CastOneDriveForBusinessBrowseSessionItem {
    /// Reads the `oneDriveForBusinessBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/microsoft.graph.oneDriveForBusinessBrowseSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::OneDriveForBusinessBrowseSession> {
        self.0.get()
    }
}
