// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
///
/// `client.beta().exclusion_units().of_type_mailbox_exclusion_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastMailboxExclusionUnitCollection(pub(crate) Resource);

impl LinkedCastMailboxExclusionUnitCollection {
    /// Lists `mailboxExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::MailboxExclusionUnit> {
        self.0.list()
    }

    /// Counts `mailboxExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::MailboxExclusionUnit> {
        self.0.count()
    }
}
