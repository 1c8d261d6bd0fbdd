// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`DriveExclusionUnit`](models::DriveExclusionUnit).
///
/// `client.beta().drive_exclusion_units()`
#[derive(Clone, Debug)]
pub struct DriveExclusionUnitCollection(pub(crate) Resource);

impl DriveExclusionUnitCollection {
    /// Lists `driveExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/driveExclusionUnits`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::DriveExclusionUnit> {
        self.0.list()
    }

    /// Creates a `driveExclusionUnit` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/driveExclusionUnits`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveExclusionUnit,
    ) -> Call<models::DriveExclusionUnit> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveExclusionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::DriveExclusionUnitItem {
        requests::DriveExclusionUnitItem(self.0.key(id))
    }

    /// Counts `driveExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/driveExclusionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::DriveExclusionUnit> {
        self.0.count()
    }
}
