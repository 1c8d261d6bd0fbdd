// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`RestoreSessionBase`](models::RestoreSessionBase).
///
/// `client.beta().restore_sessions().by_id(id)`
#[derive(Clone, Debug)]
pub struct RestoreSessionBaseItem(pub(crate) Resource);

impl RestoreSessionBaseItem {
    /// Reads the `restoreSessionBase`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/restoresessionbase-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::AnyRestoreSessionBase, models::RestoreSessionBase> {
        self.0.get()
    }

    /// Updates the `restoreSessionBase`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::RestoreSessionBase>>,
    ) -> Call<models::AnyRestoreSessionBase> {
        self.0.update(patch.into())
    }

    /// Deletes the `restoreSessionBase`.
    ///
    /// `DELETE /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/restoresessionbase-delete?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Casts the `restoreSessionBase` to the type `microsoft.graph.exchangeRestoreSession`.
    pub fn as_exchange_restore_session(
        &self,
    ) -> requests::CastExchangeRestoreSessionItem {
        requests::CastExchangeRestoreSessionItem(
            self.0.child("microsoft.graph.exchangeRestoreSession"),
        )
    }

    /// Casts the `restoreSessionBase` to the type
    /// `microsoft.graph.oneDriveForBusinessRestoreSession`.
    pub fn as_one_drive_for_business_restore_session(
        &self,
    ) -> requests::CastOneDriveForBusinessRestoreSessionItem {
        requests::CastOneDriveForBusinessRestoreSessionItem(
            self.0.child("microsoft.graph.oneDriveForBusinessRestoreSession"),
        )
    }

    /// Casts the `restoreSessionBase` to the type `microsoft.graph.sharePointRestoreSession`.
    pub fn as_share_point_restore_session(
        &self,
    ) -> requests::CastSharePointRestoreSessionItem {
        requests::CastSharePointRestoreSessionItem(
            self.0.child("microsoft.graph.sharePointRestoreSession"),
        )
    }

    /// Starts the restore of a session that is still a draft, so add all artifacts before. There is
    /// no undo for a restore in place. Poll the session's `status` to follow it to the end.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/activate` ([REST
    /// reference](https://learn.microsoft.com/graph/api/restoresessionbase-activate?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated and
    /// application).
    pub fn activate(&self) -> Call<models::AnyRestoreSessionBase> {
        self.0.child("activate").post_empty()
    }
}
