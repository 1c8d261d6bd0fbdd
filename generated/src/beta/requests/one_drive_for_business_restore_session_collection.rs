// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession).
///
/// `client.beta().one_drive_for_business_restore_sessions()`
#[derive(Clone, Debug)]
pub struct OneDriveForBusinessRestoreSessionCollection(pub(crate) Resource);

impl OneDriveForBusinessRestoreSessionCollection {
    /// Lists `oneDriveForBusinessRestoreSession`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::OneDriveForBusinessRestoreSession> {
        self.0.list()
    }

    /// Creates an `oneDriveForBusinessRestoreSession` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessrestoresessions?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::OneDriveForBusinessRestoreSession,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        self.0.create(body)
    }

    /// Returns the requests to the `oneDriveForBusinessRestoreSession` with this key.
    pub fn by_id(&self, id: &str) -> requests::OneDriveForBusinessRestoreSessionItem {
        requests::OneDriveForBusinessRestoreSessionItem(self.0.key(id))
    }

    /// Counts `oneDriveForBusinessRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::OneDriveForBusinessRestoreSession> {
        self.0.count()
    }
}
