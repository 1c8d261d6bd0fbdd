// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ExclusionUnitBase`](models::ExclusionUnitBase).
///
/// `client.beta().exclusion_units()`
///
/// Reached through a reference: where the entities are at home, more may be offered.
#[derive(Clone, Debug)]
pub struct LinkedExclusionUnitBaseCollection(pub(crate) Resource);

impl LinkedExclusionUnitBaseCollection {
    /// Lists `exclusionUnitBase`: awaiting gives one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits`
    ///
    /// No permission is documented for it.
    pub fn list(&self) -> List<models::AnyExclusionUnitBase, models::ExclusionUnitBase> {
        self.0.list()
    }

    /// Leads to the `exclusionUnitBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedExclusionUnitBaseItem {
        requests::LinkedExclusionUnitBaseItem(self.0.key(id))
    }

    /// Counts `exclusionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/$count`
    ///
    /// No permission is documented for it.
    pub fn count(&self) -> Count<models::ExclusionUnitBase> {
        self.0.count()
    }

    /// Leads to those of `exclusionUnitBase` that are `microsoft.graph.driveExclusionUnit`.
    pub fn of_type_drive_exclusion_unit(
        &self,
    ) -> requests::LinkedCastDriveExclusionUnitCollection {
        requests::LinkedCastDriveExclusionUnitCollection(
            self.0.child("microsoft.graph.driveExclusionUnit"),
        )
    }

    /// Leads to those of `exclusionUnitBase` that are `microsoft.graph.mailboxExclusionUnit`.
    pub fn of_type_mailbox_exclusion_unit(
        &self,
    ) -> requests::LinkedCastMailboxExclusionUnitCollection {
        requests::LinkedCastMailboxExclusionUnitCollection(
            self.0.child("microsoft.graph.mailboxExclusionUnit"),
        )
    }

    /// Leads to those of `exclusionUnitBase` that are `microsoft.graph.siteExclusionUnit`.
    pub fn of_type_site_exclusion_unit(
        &self,
    ) -> requests::LinkedCastSiteExclusionUnitCollection {
        requests::LinkedCastSiteExclusionUnitCollection(
            self.0.child("microsoft.graph.siteExclusionUnit"),
        )
    }
}
