// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`DriveExclusionUnit`](models::DriveExclusionUnit).
///
/// `client.beta().one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedDriveExclusionUnitCollection(pub(crate) Resource);

impl LinkedDriveExclusionUnitCollection {
    /// Lists `driveExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveexclusionunits?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::DriveExclusionUnit> {
        self.0.list()
    }

    /// Returns the requests to the `driveExclusionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedDriveExclusionUnitItem {
        requests::LinkedDriveExclusionUnitItem(self.0.key(id))
    }

    /// Counts `driveExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::DriveExclusionUnit> {
        self.0.count()
    }
}
