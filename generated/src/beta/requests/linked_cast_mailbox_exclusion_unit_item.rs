// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
///
/// `client.beta().exclusion_units().by_id(id).as_mailbox_exclusion_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastMailboxExclusionUnitItem(pub(crate) Resource);

impl LinkedCastMailboxExclusionUnitItem {
    /// Reads the `mailboxExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.mailboxExclusionUnit`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::MailboxExclusionUnit> {
        self.0.get()
    }
}
