// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SharePointBrowseSession`](models::SharePointBrowseSession).
///
/// `client.v1_0().share_point_browse_sessions()`
#[derive(Clone, Debug)]
pub struct SharePointBrowseSessionCollection(pub(crate) Resource);

impl SharePointBrowseSessionCollection {
    /// Lists `sharePointBrowseSession`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointBrowseSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-sharepointbrowsesessions?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SharePointBrowseSession> {
        self.0.list()
    }

    /// Creates a `sharePointBrowseSession` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/sharePointBrowseSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointbrowsesessions?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SharePointBrowseSession,
    ) -> Call<models::SharePointBrowseSession> {
        self.0.create(body)
    }

    /// Returns the requests to the `sharePointBrowseSession` with this key.
    pub fn by_id(&self, id: &str) -> requests::SharePointBrowseSessionItem {
        requests::SharePointBrowseSessionItem(self.0.key(id))
    }

    /// Counts `sharePointBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/sharePointBrowseSessions/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SharePointBrowseSession> {
        self.0.count()
    }
}
