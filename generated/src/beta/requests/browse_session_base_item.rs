// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, List, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`BrowseSessionBase`](models::BrowseSessionBase).
///
/// `client.beta().browse_sessions().by_id(id)`
#[derive(Clone, Debug)]
pub struct BrowseSessionBaseItem(pub(crate) Resource);

impl BrowseSessionBaseItem {
    /// Reads the `browseSessionBase`.
    ///
    /// `GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::AnyBrowseSessionBase, models::BrowseSessionBase> {
        self.0.get()
    }

    /// Updates the `browseSessionBase`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/browseSessions/{browseSessionBase-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::BrowseSessionBase>>,
    ) -> Call<models::AnyBrowseSessionBase> {
        self.0.update(patch.into())
    }

    /// Deletes the `browseSessionBase`.
    ///
    /// `DELETE /solutions/backupRestore/browseSessions/{browseSessionBase-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Casts the `browseSessionBase` to the type
    /// `microsoft.graph.oneDriveForBusinessBrowseSession`.
    pub fn as_one_drive_for_business_browse_session(
        &self,
    ) -> requests::CastOneDriveForBusinessBrowseSessionItem {
        requests::CastOneDriveForBusinessBrowseSessionItem(
            self.0.child("microsoft.graph.oneDriveForBusinessBrowseSession"),
        )
    }

    /// Casts the `browseSessionBase` to the type `microsoft.graph.sharePointBrowseSession`.
    pub fn as_share_point_browse_session(
        &self,
    ) -> requests::CastSharePointBrowseSessionItem {
        requests::CastSharePointBrowseSessionItem(
            self.0.child("microsoft.graph.sharePointBrowseSession"),
        )
    }

    /// Lists what a backup holds at one place: sites, libraries, folders and files. Called without
    /// any parameter it lists the top. Further pages come from the function of the same name.
    ///
    /// OData action `browse`.
    ///
    /// Awaiting returns one page; `stream()` returns the items of all pages. Further pages are
    /// requested with `GET`.
    ///
    /// `POST /solutions/backupRestore/browseSessions/{browseSessionBase-id}/browse`
    ///
    /// No permission is documented for this request.
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
    /// `GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/browse(nextFetchToken='{nextFetchToken}')`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "browse")]
    pub fn browse_with_next_fetch_token(
        &self,
        next_fetch_token: &str,
    ) -> List<models::BrowseQueryResponseItem> {
        self.0.function("browse", &[("nextFetchToken", next_fetch_token.into())]).list()
    }
}
