// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`DriveProtectionUnit`](models::DriveProtectionUnit).
///
/// `client.beta().drive_protection_units()`
#[derive(Clone, Debug)]
pub struct DriveProtectionUnitCollection(pub(crate) Resource);

impl DriveProtectionUnitCollection {
    /// Lists `driveProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnits` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-driveprotectionunits?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::DriveProtectionUnit> {
        self.0.list()
    }

    /// Creates a `driveProtectionUnit` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/driveProtectionUnits`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveProtectionUnit,
    ) -> Call<models::DriveProtectionUnit> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveProtectionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::DriveProtectionUnitItem {
        requests::DriveProtectionUnitItem(self.0.key(id))
    }

    /// Counts `driveProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/driveProtectionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::DriveProtectionUnit> {
        self.0.count()
    }
}
