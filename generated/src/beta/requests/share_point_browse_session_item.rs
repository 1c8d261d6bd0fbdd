// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, List, Patch, Resource};
use super::super::models;

/// Requests to one [`SharePointBrowseSession`](models::SharePointBrowseSession).
///
/// `client.beta().share_point_browse_sessions().by_id(id)`
#[derive(Clone, Debug)]
pub struct SharePointBrowseSessionItem(pub(crate) Resource);

impl SharePointBrowseSessionItem {
    /// Reads the `sharePointBrowseSession`.
    ///
    /// `GET /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointbrowsesession-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SharePointBrowseSession> {
        self.0.get()
    }

    /// Updates the `sharePointBrowseSession`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SharePointBrowseSession>>,
    ) -> Call<models::SharePointBrowseSession> {
        self.0.update(patch.into())
    }

    /// Deletes the `sharePointBrowseSession`.
    ///
    /// `DELETE /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Lists what a backup holds at one place: sites, libraries, folders and files. Called without
    /// any parameter it lists the top. Further pages come from the function of the same name.
    ///
    /// OData action `browse`.
    ///
    /// Awaiting returns one page; `stream()` returns the items of all pages. Further pages are
    /// requested with `GET`.
    ///
    /// `POST /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointbrowsesession-browse?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn browse(
        &self,
        parameters: &models::BrowseSessionBaseBrowseParameters,
    ) -> List<models::BrowseQueryResponseItem> {
        self.0.child("browse").post_list(parameters)
    }

    /// Fetches the next page of a `browse` listing. The link to it is in the page before; it is not
    /// called by hand as a rule.
    ///
    /// OData function `browse`.
    ///
    /// Awaiting returns one page; `stream()` returns the items of all pages.
    ///
    /// `GET /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse(nextFetchToken='{nextFetchToken}')`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "browse")]
    pub fn browse_with_next_fetch_token(
        &self,
        next_fetch_token: &str,
    ) -> List<models::BrowseQueryResponseItem> {
        self.0.function("browse", &[("nextFetchToken", next_fetch_token.into())]).list()
    }
}
