// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`ProtectionUnitBase`](models::ProtectionUnitBase).
///
/// `client.beta().protection_units().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedProtectionUnitBaseItem(pub(crate) Resource);

impl LinkedProtectionUnitBaseItem {
    /// Reads the `protectionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}` ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::AnyProtectionUnitBase, models::ProtectionUnitBase> {
        self.0.get()
    }

    /// Updates the `protectionUnitBase`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::ProtectionUnitBase>>,
    ) -> Call<models::AnyProtectionUnitBase> {
        self.0.update(patch.into())
    }

    /// Casts the `protectionUnitBase` to the type `microsoft.graph.driveProtectionUnit`.
    pub fn as_drive_protection_unit(
        &self,
    ) -> requests::LinkedCastDriveProtectionUnitItem {
        requests::LinkedCastDriveProtectionUnitItem(
            self.0.child("microsoft.graph.driveProtectionUnit"),
        )
    }

    /// Casts the `protectionUnitBase` to the type `microsoft.graph.mailboxProtectionUnit`.
    pub fn as_mailbox_protection_unit(
        &self,
    ) -> requests::LinkedCastMailboxProtectionUnitItem {
        requests::LinkedCastMailboxProtectionUnitItem(
            self.0.child("microsoft.graph.mailboxProtectionUnit"),
        )
    }

    /// Casts the `protectionUnitBase` to the type `microsoft.graph.siteProtectionUnit`.
    pub fn as_site_protection_unit(&self) -> requests::LinkedCastSiteProtectionUnitItem {
        requests::LinkedCastSiteProtectionUnitItem(
            self.0.child("microsoft.graph.siteProtectionUnit"),
        )
    }

    /// Calls off the offboarding of a unit, so that its backups are kept. Works only during the
    /// grace period of usually 90 days after the request. Must be called for a signed-in
    /// administrator.
    ///
    /// OData action `cancelOffboard`.
    ///
    /// `POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/cancelOffboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-canceloffboard?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated).
    #[doc(alias = "cancelOffboard")]
    pub fn cancel_offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("cancelOffboard").post_empty()
    }

    /// Marks all backups of a unit for deletion. They are gone for good after a grace period of
    /// usually 90 days, during which `cancelOffboard` saves them. The unit must have left its
    /// policy and be `unprotected`. Must be called for a signed-in administrator.
    ///
    /// OData action `offboard`.
    ///
    /// `POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/offboard` ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-offboard?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated).
    pub fn offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("offboard").post_empty()
    }
}
