// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of
/// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession).
///
/// `client.beta().restore_sessions().of_type_one_drive_for_business_restore_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOneDriveForBusinessRestoreSessionCollection(pub(crate) Resource);

impl CastOneDriveForBusinessRestoreSessionCollection {
    /// Lists `oneDriveForBusinessRestoreSession`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::OneDriveForBusinessRestoreSession> {
        self.0.list()
    }

    /// Counts `oneDriveForBusinessRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::OneDriveForBusinessRestoreSession> {
        self.0.count()
    }
}
