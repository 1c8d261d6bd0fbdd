// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ProtectionUnitBase`](models::ProtectionUnitBase).
///
/// `client.beta().protection_units()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedProtectionUnitBaseCollection(pub(crate) Resource);

impl LinkedProtectionUnitBaseCollection {
    /// Lists `protectionUnitBase`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionUnits`
    ///
    /// No permission is documented for this request.
    pub fn list(
        &self,
    ) -> List<models::AnyProtectionUnitBase, models::ProtectionUnitBase> {
        self.0.list()
    }

    /// Returns the requests to the `protectionUnitBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedProtectionUnitBaseItem {
        requests::LinkedProtectionUnitBaseItem(self.0.key(id))
    }

    /// Counts `protectionUnitBase`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::ProtectionUnitBase> {
        self.0.count()
    }

    /// Restricts the collection of `protectionUnitBase` to items of the type
    /// `microsoft.graph.driveProtectionUnit`.
    pub fn of_type_drive_protection_unit(
        &self,
    ) -> requests::LinkedCastDriveProtectionUnitCollection {
        requests::LinkedCastDriveProtectionUnitCollection(
            self.0.child("microsoft.graph.driveProtectionUnit"),
        )
    }

    /// Restricts the collection of `protectionUnitBase` to items of the type
    /// `microsoft.graph.mailboxProtectionUnit`.
    pub fn of_type_mailbox_protection_unit(
        &self,
    ) -> requests::LinkedCastMailboxProtectionUnitCollection {
        requests::LinkedCastMailboxProtectionUnitCollection(
            self.0.child("microsoft.graph.mailboxProtectionUnit"),
        )
    }

    /// Restricts the collection of `protectionUnitBase` to items of the type
    /// `microsoft.graph.siteProtectionUnit`.
    pub fn of_type_site_protection_unit(
        &self,
    ) -> requests::LinkedCastSiteProtectionUnitCollection {
        requests::LinkedCastSiteProtectionUnitCollection(
            self.0.child("microsoft.graph.siteProtectionUnit"),
        )
    }
}
