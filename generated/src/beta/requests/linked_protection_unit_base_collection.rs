// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ProtectionUnitBase`](models::ProtectionUnitBase).
///
/// `client.beta().protection_units()`
///
/// Reached through a reference: where the entities are at home, more may be offered.
#[derive(Clone, Debug)]
pub struct LinkedProtectionUnitBaseCollection(pub(crate) Resource);

impl LinkedProtectionUnitBaseCollection {
    /// Lists `protectionUnitBase`: awaiting gives one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionUnits`
    ///
    /// No permission is documented for it.
    pub fn list(
        &self,
    ) -> List<models::AnyProtectionUnitBase, models::ProtectionUnitBase> {
        self.0.list()
    }

    /// Leads to the `protectionUnitBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedProtectionUnitBaseItem {
        requests::LinkedProtectionUnitBaseItem(self.0.key(id))
    }

    /// Counts `protectionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/$count`
    ///
    /// No permission is documented for it.
    pub fn count(&self) -> Count<models::ProtectionUnitBase> {
        self.0.count()
    }

    /// Leads to those of `protectionUnitBase` that are `microsoft.graph.driveProtectionUnit`.
    pub fn of_type_drive_protection_unit(
        &self,
    ) -> requests::LinkedCastDriveProtectionUnitCollection {
        requests::LinkedCastDriveProtectionUnitCollection(
            self.0.child("microsoft.graph.driveProtectionUnit"),
        )
    }

    /// Leads to those of `protectionUnitBase` that are `microsoft.graph.mailboxProtectionUnit`.
    pub fn of_type_mailbox_protection_unit(
        &self,
    ) -> requests::LinkedCastMailboxProtectionUnitCollection {
        requests::LinkedCastMailboxProtectionUnitCollection(
            self.0.child("microsoft.graph.mailboxProtectionUnit"),
        )
    }

    /// Leads to those of `protectionUnitBase` that are `microsoft.graph.siteProtectionUnit`.
    pub fn of_type_site_protection_unit(
        &self,
    ) -> requests::LinkedCastSiteProtectionUnitCollection {
        requests::LinkedCastSiteProtectionUnitCollection(
            self.0.child("microsoft.graph.siteProtectionUnit"),
        )
    }
}
