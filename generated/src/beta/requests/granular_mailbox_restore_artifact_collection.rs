// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact).
///
/// `client.beta().exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts()`
#[derive(Clone, Debug)]
pub struct GranularMailboxRestoreArtifactCollection(pub(crate) Resource);

impl GranularMailboxRestoreArtifactCollection {
    /// Lists `granularMailboxRestoreArtifact`: awaiting returns one page, `stream()` the items of
    /// all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::GranularMailboxRestoreArtifact> {
        self.0.list()
    }

    /// Creates a `granularMailboxRestoreArtifact` and returns the service's answer, usually the
    /// whole entity.
    ///
    /// `POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::GranularMailboxRestoreArtifact,
    ) -> Call<models::GranularMailboxRestoreArtifact> {
        self.0.create(body)
    }

    /// Returns the requests to the `granularMailboxRestoreArtifact` with this key.
    pub fn by_id(&self, id: &str) -> requests::GranularMailboxRestoreArtifactItem {
        requests::GranularMailboxRestoreArtifactItem(self.0.key(id))
    }

    /// Counts `granularMailboxRestoreArtifact`.
    ///
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::GranularMailboxRestoreArtifact> {
        self.0.count()
    }
}
