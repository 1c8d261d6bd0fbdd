// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`ExclusionUnitBase`](models::ExclusionUnitBase).
///
/// `client.beta().exclusion_units().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedExclusionUnitBaseItem(pub(crate) Resource);

impl LinkedExclusionUnitBaseItem {
    /// Reads the `exclusionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::AnyExclusionUnitBase, models::ExclusionUnitBase> {
        self.0.get()
    }

    /// Casts the `exclusionUnitBase` to the type `microsoft.graph.driveExclusionUnit`.
    pub fn as_drive_exclusion_unit(&self) -> requests::LinkedCastDriveExclusionUnitItem {
        requests::LinkedCastDriveExclusionUnitItem(
            self.0.child("microsoft.graph.driveExclusionUnit"),
        )
    }

    /// Casts the `exclusionUnitBase` to the type `microsoft.graph.mailboxExclusionUnit`.
    pub fn as_mailbox_exclusion_unit(
        &self,
    ) -> requests::LinkedCastMailboxExclusionUnitItem {
        requests::LinkedCastMailboxExclusionUnitItem(
            self.0.child("microsoft.graph.mailboxExclusionUnit"),
        )
    }

    /// Casts the `exclusionUnitBase` to the type `microsoft.graph.siteExclusionUnit`.
    pub fn as_site_exclusion_unit(&self) -> requests::LinkedCastSiteExclusionUnitItem {
        requests::LinkedCastSiteExclusionUnitItem(
            self.0.child("microsoft.graph.siteExclusionUnit"),
        )
    }
}
