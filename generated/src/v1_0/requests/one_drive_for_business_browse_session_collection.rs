// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession).
///
/// `client.v1_0().one_drive_for_business_browse_sessions()`
#[derive(Clone, Debug)]
pub struct OneDriveForBusinessBrowseSessionCollection(pub(crate) Resource);

impl OneDriveForBusinessBrowseSessionCollection {
    /// Lists `oneDriveForBusinessBrowseSession`: awaiting returns one page, `stream()` the items of
    /// all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-onedriveforbusinessbrowsesessions?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::OneDriveForBusinessBrowseSession> {
        self.0.list()
    }

    /// Creates an `oneDriveForBusinessBrowseSession` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessBrowseSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessbrowsesessions?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::OneDriveForBusinessBrowseSession,
    ) -> Call<models::OneDriveForBusinessBrowseSession> {
        self.0.create(body)
    }

    /// Returns the requests to the `oneDriveForBusinessBrowseSession` with this key.
    pub fn by_id(&self, id: &str) -> requests::OneDriveForBusinessBrowseSessionItem {
        requests::OneDriveForBusinessBrowseSessionItem(self.0.key(id))
    }

    /// Counts `oneDriveForBusinessBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::OneDriveForBusinessBrowseSession> {
        self.0.count()
    }
}
