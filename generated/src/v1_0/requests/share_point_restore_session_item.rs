// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AddAll, Call, Get, NavigationProperty, Patch, Resource, WireValue,
};
use super::super::models;
use super::super::requests;

/// Requests to one [`SharePointRestoreSession`](models::SharePointRestoreSession).
///
/// `client.v1_0().share_point_restore_sessions().by_id(id)`
#[derive(Clone, Debug)]
pub struct SharePointRestoreSessionItem(pub(crate) Resource);

impl SharePointRestoreSessionItem {
    /// Reads the `sharePointRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::SharePointRestoreSession> {
        self.0.get()
    }

    /// Updates the `sharePointRestoreSession`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-update?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::SharePointRestoreSession>>,
    ) -> Call<models::SharePointRestoreSession> {
        self.0.update(patch.into())
    }

    /// Deletes the `sharePointRestoreSession`.
    ///
    /// `DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Files and folders of sites to restore, found in a browse session. Their presence on creation
    /// makes the session granular.
    ///
    /// Returns the requests to `…/granularSiteRestoreArtifacts`.
    #[doc(alias = "granularSiteRestoreArtifacts")]
    pub fn granular_site_restore_artifacts(
        &self,
    ) -> requests::GranularSiteRestoreArtifactCollection {
        requests::GranularSiteRestoreArtifactCollection(
            self.0.child("granularSiteRestoreArtifacts"),
        )
    }

    /// Sites to restore. Given on creation, at most 50, or changed by a delta while the session is
    /// a draft.
    ///
    /// Returns the requests to `…/siteRestoreArtifacts`.
    #[doc(alias = "siteRestoreArtifacts")]
    pub fn site_restore_artifacts(&self) -> requests::SiteRestoreArtifactCollection {
        requests::SiteRestoreArtifactCollection(self.0.child("siteRestoreArtifacts"))
    }

    /// Requests that add many sites to the session, each with a fitting restore point. Creating one
    /// starts it; restoring waits for `activate`.
    ///
    /// Returns the requests to `…/siteRestoreArtifactsBulkAdditionRequests`.
    #[doc(alias = "siteRestoreArtifactsBulkAdditionRequests")]
    pub fn site_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::SiteRestoreArtifactsBulkAdditionRequestCollection {
        requests::SiteRestoreArtifactsBulkAdditionRequestCollection(
            self.0.child("siteRestoreArtifactsBulkAdditionRequests"),
        )
    }

    /// Starts the restore of a session that is still a draft, so add all artifacts before. There is
    /// no undo for a restore in place. Poll the session's `status` to follow it to the end.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/activate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/restoresessionbase-activate?view=graph-rest-1.0))
    ///
    /// No permission is documented for this request.
    pub fn activate(&self) -> Call<models::AnyRestoreSessionBase> {
        self.0.child("activate").post_empty()
    }

    /// Adds items to a collection of the `sharePointRestoreSession`, 50 in an update. Awaiting
    /// returns the outcome of each; as a stream it yields the progress after each update.
    ///
    /// An example is in the module [`bulk`](odata_runtime::bulk).
    #[doc(alias = "bulk")]
    pub fn add_all<T: WireValue>(
        &self,
        collection: NavigationProperty<models::SharePointRestoreSession, Vec<T>>,
        items: impl IntoIterator<Item = impl Into<T>>,
    ) -> AddAll<models::SharePointRestoreSession, T> {
        self.0.add_all(collection, items, 50)
    }
}
