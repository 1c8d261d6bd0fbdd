// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ExclusionUnitBase`](models::ExclusionUnitBase).
///
/// `client.beta().exclusion_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedExclusionUnitBaseCollection(pub(crate) Resource);

impl LinkedExclusionUnitBaseCollection {
    /// Lists `exclusionUnitBase`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::AnyExclusionUnitBase, models::ExclusionUnitBase> {
        self.0.list()
    }

    /// Returns the requests to the `exclusionUnitBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedExclusionUnitBaseItem {
        requests::LinkedExclusionUnitBaseItem(self.0.key(id))
    }

    /// Counts `exclusionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::ExclusionUnitBase> {
        self.0.count()
    }

    /// Restricts the collection of `exclusionUnitBase` to items of the type
    /// `microsoft.graph.driveExclusionUnit`.
    pub fn of_type_drive_exclusion_unit(
        &self,
    ) -> requests::LinkedCastDriveExclusionUnitCollection {
        requests::LinkedCastDriveExclusionUnitCollection(
            self.0.child("microsoft.graph.driveExclusionUnit"),
        )
    }

    /// Restricts the collection of `exclusionUnitBase` to items of the type
    /// `microsoft.graph.mailboxExclusionUnit`.
    pub fn of_type_mailbox_exclusion_unit(
        &self,
    ) -> requests::LinkedCastMailboxExclusionUnitCollection {
        requests::LinkedCastMailboxExclusionUnitCollection(
            self.0.child("microsoft.graph.mailboxExclusionUnit"),
        )
    }

    /// Restricts the collection of `exclusionUnitBase` to items of the type
    /// `microsoft.graph.siteExclusionUnit`.
    pub fn of_type_site_exclusion_unit(
        &self,
    ) -> requests::LinkedCastSiteExclusionUnitCollection {
        requests::LinkedCastSiteExclusionUnitCollection(
            self.0.child("microsoft.graph.siteExclusionUnit"),
        )
    }
}
