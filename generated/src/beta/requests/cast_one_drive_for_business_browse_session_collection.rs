// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of
/// [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession).
///
/// `client.beta().browse_sessions().of_type_one_drive_for_business_browse_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOneDriveForBusinessBrowseSessionCollection(pub(crate) Resource);

impl CastOneDriveForBusinessBrowseSessionCollection {
    /// Lists `oneDriveForBusinessBrowseSession`: awaiting returns one page, `stream()` the items of
    /// all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::OneDriveForBusinessBrowseSession> {
        self.0.list()
    }

    /// Counts `oneDriveForBusinessBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::OneDriveForBusinessBrowseSession> {
        self.0.count()
    }
}
