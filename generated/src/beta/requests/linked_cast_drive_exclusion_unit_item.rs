// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`DriveExclusionUnit`](models::DriveExclusionUnit).
///
/// `client.beta().exclusion_units().by_id(id).as_drive_exclusion_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastDriveExclusionUnitItem(pub(crate) Resource);

impl LinkedCastDriveExclusionUnitItem {
    /// Reads the `driveExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.driveExclusionUnit`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::DriveExclusionUnit> {
        self.0.get()
    }
}
