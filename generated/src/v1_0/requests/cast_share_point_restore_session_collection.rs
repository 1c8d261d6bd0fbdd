// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`SharePointRestoreSession`](models::SharePointRestoreSession).
///
/// `client.v1_0().restore_sessions().of_type_share_point_restore_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastSharePointRestoreSessionCollection(pub(crate) Resource);

impl CastSharePointRestoreSessionCollection {
    /// Lists `sharePointRestoreSession`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::SharePointRestoreSession> {
        self.0.list()
    }

    /// Counts `sharePointRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::SharePointRestoreSession> {
        self.0.count()
    }
}
