// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`ExclusionUnitBase`](models::ExclusionUnitBase).
///
/// `client.beta().exclusion_units().by_id(id)`
///
/// Reached through a reference: where the entities are at home, more may be offered.
#[derive(Clone, Debug)]
pub struct LinkedExclusionUnitBaseItem(pub(crate) Resource);

impl LinkedExclusionUnitBaseItem {
    /// Reads the `exclusionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}`
    ///
    /// No permission is documented for it.
    pub fn get(&self) -> Get<models::AnyExclusionUnitBase, models::ExclusionUnitBase> {
        self.0.get()
    }

    /// Leads to the same `exclusionUnitBase` as a `microsoft.graph.driveExclusionUnit`.
    pub fn as_drive_exclusion_unit(&self) -> requests::LinkedCastDriveExclusionUnitItem {
        requests::LinkedCastDriveExclusionUnitItem(
            self.0.child("microsoft.graph.driveExclusionUnit"),
        )
    }

    /// Leads to the same `exclusionUnitBase` as a `microsoft.graph.mailboxExclusionUnit`.
    pub fn as_mailbox_exclusion_unit(
        &self,
    ) -> requests::LinkedCastMailboxExclusionUnitItem {
        requests::LinkedCastMailboxExclusionUnitItem(
            self.0.child("microsoft.graph.mailboxExclusionUnit"),
        )
    }

    /// Leads to the same `exclusionUnitBase` as a `microsoft.graph.siteExclusionUnit`.
    pub fn as_site_exclusion_unit(&self) -> requests::LinkedCastSiteExclusionUnitItem {
        requests::LinkedCastSiteExclusionUnitItem(
            self.0.child("microsoft.graph.siteExclusionUnit"),
        )
    }
}
