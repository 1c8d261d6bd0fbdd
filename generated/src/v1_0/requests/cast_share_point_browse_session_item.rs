// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`SharePointBrowseSession`](models::SharePointBrowseSession).
///
/// `client.v1_0().browse_sessions().by_id(id).as_share_point_browse_session()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastSharePointBrowseSessionItem(pub(crate) Resource);

impl CastSharePointBrowseSessionItem {
    /// Reads the `sharePointBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/microsoft.graph.sharePointBrowseSession`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SharePointBrowseSession> {
        self.0.get()
    }
}
