// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`DriveProtectionUnit`](models::DriveProtectionUnit).
///
/// `client.beta().one_drive_for_business_protection_policies().by_id(id).drive_protection_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedDriveProtectionUnitCollection(pub(crate) Resource);

impl LinkedDriveProtectionUnitCollection {
    /// Lists `driveProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-driveprotectionunits?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::DriveProtectionUnit> {
        self.0.list()
    }

    /// Returns the requests to the `driveProtectionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedDriveProtectionUnitItem {
        requests::LinkedDriveProtectionUnitItem(self.0.key(id))
    }

    /// Counts `driveProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::DriveProtectionUnit> {
        self.0.count()
    }
}
