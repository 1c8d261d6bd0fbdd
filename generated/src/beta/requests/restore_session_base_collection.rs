// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`RestoreSessionBase`](models::RestoreSessionBase).
///
/// `client.beta().restore_sessions()`
#[derive(Clone, Debug)]
pub struct RestoreSessionBaseCollection(pub(crate) Resource);

impl RestoreSessionBaseCollection {
    /// Lists `restoreSessionBase`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/restoreSessions` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-restoresessions?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn list(
        &self,
    ) -> List<models::AnyRestoreSessionBase, models::RestoreSessionBase> {
        self.0.list()
    }

    /// Creates a `restoreSessionBase` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/restoreSessions`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::AnyRestoreSessionBase,
    ) -> Call<models::AnyRestoreSessionBase> {
        self.0.create(body)
    }

    /// Returns the requests to the `restoreSessionBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::RestoreSessionBaseItem {
        requests::RestoreSessionBaseItem(self.0.key(id))
    }

    /// Counts `restoreSessionBase`.
    ///
    /// `GET /solutions/backupRestore/restoreSessions/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Restore.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::RestoreSessionBase> {
        self.0.count()
    }

    /// Restricts the collection of `restoreSessionBase` to items of the type
    /// `microsoft.graph.exchangeRestoreSession`.
    pub fn of_type_exchange_restore_session(
        &self,
    ) -> requests::CastExchangeRestoreSessionCollection {
        requests::CastExchangeRestoreSessionCollection(
            self.0.child("microsoft.graph.exchangeRestoreSession"),
        )
    }

    /// Restricts the collection of `restoreSessionBase` to items of the type
    /// `microsoft.graph.oneDriveForBusinessRestoreSession`.
    pub fn of_type_one_drive_for_business_restore_session(
        &self,
    ) -> requests::CastOneDriveForBusinessRestoreSessionCollection {
        requests::CastOneDriveForBusinessRestoreSessionCollection(
            self.0.child("microsoft.graph.oneDriveForBusinessRestoreSession"),
        )
    }

    /// Restricts the collection of `restoreSessionBase` to items of the type
    /// `microsoft.graph.sharePointRestoreSession`.
    pub fn of_type_share_point_restore_session(
        &self,
    ) -> requests::CastSharePointRestoreSessionCollection {
        requests::CastSharePointRestoreSessionCollection(
            self.0.child("microsoft.graph.sharePointRestoreSession"),
        )
    }
}
