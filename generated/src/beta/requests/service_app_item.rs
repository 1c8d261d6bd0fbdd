// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`ServiceApp`](models::ServiceApp).
///
/// `client.beta().service_apps().by_id(id)`
#[derive(Clone, Debug)]
pub struct ServiceAppItem(pub(crate) Resource);

impl ServiceAppItem {
    /// Reads the `serviceApp`.
    ///
    /// `GET /solutions/backupRestore/serviceApps/{serviceApp-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/serviceapp-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::ServiceApp> {
        self.0.get()
    }

    /// Updates the `serviceApp`; properties that are not in the patch keep their values. Returns
    /// the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/serviceApps/{serviceApp-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::ServiceApp>>,
    ) -> Call<models::ServiceApp> {
        self.0.update(patch.into())
    }

    /// Deletes the `serviceApp`.
    ///
    /// `DELETE /solutions/backupRestore/serviceApps/{serviceApp-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-delete-serviceapps?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.ReadWrite.All` (delegated and
    /// application).
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Lets a registered application control the backups of the tenant from the given date on. Must
    /// be called for a signed-in administrator, not by the application on its own.
    ///
    /// OData action `activate`.
    ///
    /// `POST /solutions/backupRestore/serviceApps/{serviceApp-id}/activate` ([REST
    /// reference](https://learn.microsoft.com/graph/api/serviceapp-activate?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.ReadWrite.All` (delegated).
    pub fn activate(
        &self,
        parameters: &models::ServiceAppActivateParameters,
    ) -> Call<models::ServiceApp> {
        self.0.child("activate").post(parameters)
    }

    /// Ends the control of an application over the backups of the tenant. Must be called for a
    /// signed-in administrator. The registration stays, and can be activated again.
    ///
    /// OData action `deactivate`.
    ///
    /// `POST /solutions/backupRestore/serviceApps/{serviceApp-id}/deactivate` ([REST
    /// reference](https://learn.microsoft.com/graph/api/serviceapp-deactivate?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.ReadWrite.All` (delegated).
    pub fn deactivate(&self) -> Call<models::ServiceApp> {
        self.0.child("deactivate").post_empty()
    }
}
