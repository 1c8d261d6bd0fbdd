// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SharePointRestoreSession`](models::SharePointRestoreSession).
///
/// `client.beta().share_point_restore_sessions()`
#[derive(Clone, Debug)]
pub struct SharePointRestoreSessionCollection(pub(crate) Resource);

impl SharePointRestoreSessionCollection {
    /// Lists `sharePointRestoreSession`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SharePointRestoreSession> {
        self.0.list()
    }

    /// Creates a `sharePointRestoreSession` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/sharePointRestoreSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointrestoresessions?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SharePointRestoreSession,
    ) -> Call<models::SharePointRestoreSession> {
        self.0.create(body)
    }

    /// Returns the requests to the `sharePointRestoreSession` with this key.
    pub fn by_id(&self, id: &str) -> requests::SharePointRestoreSessionItem {
        requests::SharePointRestoreSessionItem(self.0.key(id))
    }

    /// Counts `sharePointRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SharePointRestoreSession> {
        self.0.count()
    }
}
