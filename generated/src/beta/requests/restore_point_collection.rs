// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`RestorePoint`](models::RestorePoint).
///
/// `client.beta().restore_points()`
#[derive(Clone, Debug)]
pub struct RestorePointCollection(pub(crate) Resource);

impl RestorePointCollection {
    /// Lists `restorePoint`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/restorePoints` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-restorepoints?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::RestorePoint> {
        self.0.list()
    }

    /// Creates a `restorePoint` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/restorePoints`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(&self, body: &models::RestorePoint) -> Call<models::RestorePoint> {
        self.0.create(body)
    }

    /// Returns the requests to the `restorePoint` with this key.
    pub fn by_id(&self, id: &str) -> requests::RestorePointItem {
        requests::RestorePointItem(self.0.key(id))
    }

    /// Counts `restorePoint`.
    ///
    /// `GET /solutions/backupRestore/restorePoints/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::RestorePoint> {
        self.0.count()
    }

    /// Finds restore points of up to 20 protection units in a span of time, and can count matching
    /// mailbox items in each. Returns at most five restore points in one answer, without further
    /// pages.
    ///
    /// OData action `search`.
    ///
    /// `POST /solutions/backupRestore/restorePoints/search` ([REST
    /// reference](https://learn.microsoft.com/graph/api/restorepoint-search?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Search.Read.All` (delegated and application).
    pub fn search(
        &self,
        parameters: &models::RestorePointSearchParameters,
    ) -> Call<models::RestorePointSearchResponse> {
        self.0.child("search").post(parameters)
    }
}
