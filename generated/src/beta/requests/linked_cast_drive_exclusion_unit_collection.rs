// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`DriveExclusionUnit`](models::DriveExclusionUnit).
///
/// `client.beta().exclusion_units().of_type_drive_exclusion_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastDriveExclusionUnitCollection(pub(crate) Resource);

impl LinkedCastDriveExclusionUnitCollection {
    /// Lists `driveExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::DriveExclusionUnit> {
        self.0.list()
    }

    /// Counts `driveExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::DriveExclusionUnit> {
        self.0.count()
    }
}
