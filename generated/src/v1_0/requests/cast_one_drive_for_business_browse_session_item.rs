// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use crate::v1_0::models;

/// Requests to one
/// [`OneDriveForBusinessBrowseSession`](crate::v1_0::models::OneDriveForBusinessBrowseSession).
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOneDriveForBusinessBrowseSessionItem(pub(crate) Resource);

impl CastOneDriveForBusinessBrowseSessionItem {
    /// Reads the `oneDriveForBusinessBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/microsoft.graph.oneDriveForBusinessBrowseSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated),
    /// `BackupRestore-Restore.ReadWrite.All` (application).
    pub fn get(&self) -> Get<models::OneDriveForBusinessBrowseSession> {
        self.0.get()
    }
}
