// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`SharePointBrowseSession`](models::SharePointBrowseSession).
///
/// `client.v1_0().browse_sessions().of_type_share_point_browse_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastSharePointBrowseSessionCollection(pub(crate) Resource);

impl CastSharePointBrowseSessionCollection {
    /// Lists `sharePointBrowseSession`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SharePointBrowseSession> {
        self.0.list()
    }

    /// Counts `sharePointBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SharePointBrowseSession> {
        self.0.count()
    }
}
