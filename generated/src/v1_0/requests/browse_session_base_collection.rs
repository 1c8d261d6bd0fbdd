// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`BrowseSessionBase`](models::BrowseSessionBase).
///
/// `client.v1_0().browse_sessions()`
#[derive(Clone, Debug)]
pub struct BrowseSessionBaseCollection(pub(crate) Resource);

impl BrowseSessionBaseCollection {
    /// Lists `browseSessionBase`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/browseSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-browsesessions?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::AnyBrowseSessionBase, models::BrowseSessionBase> {
        self.0.list()
    }

    /// Creates a `browseSessionBase` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/browseSessions`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::AnyBrowseSessionBase,
    ) -> Call<models::AnyBrowseSessionBase> {
        self.0.create(body)
    }

    /// Returns the requests to the `browseSessionBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::BrowseSessionBaseItem {
        requests::BrowseSessionBaseItem(self.0.key(id))
    }

    /// Counts `browseSessionBase`.
    ///
    /// `GET /solutions/backupRestore/browseSessions/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::BrowseSessionBase> {
        self.0.count()
    }

    /// Restricts the collection of `browseSessionBase` to items of the type
    /// `microsoft.graph.oneDriveForBusinessBrowseSession`.
    pub fn of_type_one_drive_for_business_browse_session(
        &self,
    ) -> requests::CastOneDriveForBusinessBrowseSessionCollection {
        requests::CastOneDriveForBusinessBrowseSessionCollection(
            self.0.child("microsoft.graph.oneDriveForBusinessBrowseSession"),
        )
    }

    /// Restricts the collection of `browseSessionBase` to items of the type
    /// `microsoft.graph.sharePointBrowseSession`.
    pub fn of_type_share_point_browse_session(
        &self,
    ) -> requests::CastSharePointBrowseSessionCollection {
        requests::CastSharePointBrowseSessionCollection(
            self.0.child("microsoft.graph.sharePointBrowseSession"),
        )
    }
}
