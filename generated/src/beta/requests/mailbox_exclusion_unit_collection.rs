// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
///
/// `client.beta().mailbox_exclusion_units()`
#[derive(Clone, Debug)]
pub struct MailboxExclusionUnitCollection(pub(crate) Resource);

impl MailboxExclusionUnitCollection {
    /// Lists `mailboxExclusionUnit`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/mailboxExclusionUnits`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::MailboxExclusionUnit> {
        self.0.list()
    }

    /// Creates a `mailboxExclusionUnit` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/mailboxExclusionUnits`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::MailboxExclusionUnit,
    ) -> Call<models::MailboxExclusionUnit> {
        self.0.create(body)
    }

    /// Returns the requests to the `mailboxExclusionUnit` with this key.
    pub fn by_id(&self, id: &str) -> requests::MailboxExclusionUnitItem {
        requests::MailboxExclusionUnitItem(self.0.key(id))
    }

    /// Counts `mailboxExclusionUnit`.
    ///
    /// `GET /solutions/backupRestore/mailboxExclusionUnits/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::MailboxExclusionUnit> {
        self.0.count()
    }
}
