// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AddAll, Call, Get, NavigationProperty, Patch, Resource, WireValue,
};
use super::super::models;
use super::super::requests;

/// Requests to one
/// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession).
///
/// `client.beta().one_drive_for_business_restore_sessions().by_id(id)`
#[derive(Clone, Debug)]
pub struct OneDriveForBusinessRestoreSessionItem(pub(crate) Resource);

impl OneDriveForBusinessRestoreSessionItem {
    /// Reads the `oneDriveForBusinessRestoreSession`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::OneDriveForBusinessRestoreSession> {
        self.0.get()
    }

    /// Updates the `oneDriveForBusinessRestoreSession`; properties that are not in the patch keep
    /// their values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-update?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::OneDriveForBusinessRestoreSession>>,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        self.0.update(patch.into())
    }

    /// Deletes the `oneDriveForBusinessRestoreSession`.
    ///
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Drives to restore. Given on creation, at most 50, or changed by a delta while the session is
    /// a draft.
    ///
    /// Returns the requests to `…/driveRestoreArtifacts`.
    #[doc(alias = "driveRestoreArtifacts")]
    pub fn drive_restore_artifacts(&self) -> requests::DriveRestoreArtifactCollection {
        requests::DriveRestoreArtifactCollection(self.0.child("driveRestoreArtifacts"))
    }

    /// Requests that add many drives to the session, each with a fitting restore point. Creating
    /// one starts it; restoring waits for `activate`.
    ///
    /// Returns the requests to `…/driveRestoreArtifactsBulkAdditionRequests`.
    #[doc(alias = "driveRestoreArtifactsBulkAdditionRequests")]
    pub fn drive_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::DriveRestoreArtifactsBulkAdditionRequestCollection {
        requests::DriveRestoreArtifactsBulkAdditionRequestCollection(
            self.0.child("driveRestoreArtifactsBulkAdditionRequests"),
        )
    }

    /// Files and folders of drives to restore, found in a browse session. Their presence on
    /// creation makes the session granular.
    ///
    /// Returns the requests to `…/granularDriveRestoreArtifacts`.
    #[doc(alias = "granularDriveRestoreArtifacts")]
    pub fn granular_drive_restore_artifacts(
        &self,
    ) -> requests::GranularDriveRestoreArtifactCollection {
        requests::GranularDriveRestoreArtifactCollection(
            self.0.child("granularDriveRestoreArtifacts"),
        )
    }

    /// Starts the restore of a session that is still a draft, so add all artifacts before. There is
    /// no undo for a restore in place. Poll the session's `status` to follow it to the end.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/activate`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/restoresessionbase-activate?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn activate(&self) -> Call<models::AnyRestoreSessionBase> {
        self.0.child("activate").post_empty()
    }

    /// Adds items to a collection of the `oneDriveForBusinessRestoreSession`, 50 in an update.
    /// Awaiting returns the outcome of each; as a stream it yields the progress after each update.
    ///
    /// An example is in the module [`bulk`](odata_runtime::bulk).
    #[doc(alias = "bulk")]
    pub fn add_all<T: WireValue>(
        &self,
        collection: NavigationProperty<
            models::OneDriveForBusinessRestoreSession,
            Vec<T>,
        >,
        items: impl IntoIterator<Item = impl Into<T>>,
    ) -> AddAll<models::OneDriveForBusinessRestoreSession, T> {
        self.0.add_all(collection, items, 50)
    }
}
