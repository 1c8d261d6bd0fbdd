// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
///
/// `client.beta().protection_units().of_type_mailbox_protection_unit()`
///
/// Reached by a type cast after navigation without containment.
#[derive(Clone, Debug)]
pub struct LinkedCastMailboxProtectionUnitCollection(pub(crate) Resource);

impl LinkedCastMailboxProtectionUnitCollection {
    /// Lists `mailboxProtectionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::MailboxProtectionUnit> {
        self.0.list()
    }

    /// Counts `mailboxProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::MailboxProtectionUnit> {
        self.0.count()
    }
}
