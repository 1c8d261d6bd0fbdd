// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`ProtectionUnitBase`](models::ProtectionUnitBase).
///
/// `client.v1_0().restore_points().by_id(id).protection_unit()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct RestorePointProtectionUnitItem(pub(crate) Resource);

impl RestorePointProtectionUnitItem {
    /// Reads the `protectionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::AnyProtectionUnitBase, models::ProtectionUnitBase> {
        self.0.get()
    }

    /// Casts the `protectionUnitBase` to the type `microsoft.graph.driveProtectionUnit`.
    pub fn as_drive_protection_unit(
        &self,
    ) -> requests::RestorePointProtectionUnitAsDriveProtectionUnitItem {
        requests::RestorePointProtectionUnitAsDriveProtectionUnitItem(
            self.0.child("microsoft.graph.driveProtectionUnit"),
        )
    }

    /// Casts the `protectionUnitBase` to the type `microsoft.graph.mailboxProtectionUnit`.
    pub fn as_mailbox_protection_unit(
        &self,
    ) -> requests::RestorePointProtectionUnitAsMailboxProtectionUnitItem {
        requests::RestorePointProtectionUnitAsMailboxProtectionUnitItem(
            self.0.child("microsoft.graph.mailboxProtectionUnit"),
        )
    }

    /// Casts the `protectionUnitBase` to the type `microsoft.graph.siteProtectionUnit`.
    pub fn as_site_protection_unit(
        &self,
    ) -> requests::RestorePointProtectionUnitAsSiteProtectionUnitItem {
        requests::RestorePointProtectionUnitAsSiteProtectionUnitItem(
            self.0.child("microsoft.graph.siteProtectionUnit"),
        )
    }

    /// Calls off the offboarding of a unit, so that its backups are kept. Works only during the
    /// grace period of usually 90 days after the request. Must be called for a signed-in
    /// administrator.
    ///
    /// OData action `cancelOffboard`.
    ///
    /// `POST /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/cancelOffboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-canceloffboard?view=graph-rest-1.0))
    ///
    /// No permission is documented for this request.
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
    /// `POST /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/offboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-offboard?view=graph-rest-1.0))
    ///
    /// No permission is documented for this request.
    pub fn offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("offboard").post_empty()
    }
}
