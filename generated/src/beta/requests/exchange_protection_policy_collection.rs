// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy).
///
/// `client.beta().exchange_protection_policies()`
#[derive(Clone, Debug)]
pub struct ExchangeProtectionPolicyCollection(pub(crate) Resource);

impl ExchangeProtectionPolicyCollection {
    /// Lists `exchangeProtectionPolicy`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::ExchangeProtectionPolicy> {
        self.0.list()
    }

    /// Creates an `exchangeProtectionPolicy` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-exchangeprotectionpolicies?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::ExchangeProtectionPolicy,
    ) -> Call<models::ExchangeProtectionPolicy> {
        self.0.create(body)
    }

    /// Returns the requests to the `exchangeProtectionPolicy` with this key.
    pub fn by_id(&self, id: &str) -> requests::ExchangeProtectionPolicyItem {
        requests::ExchangeProtectionPolicyItem(self.0.key(id))
    }

    /// Counts `exchangeProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::ExchangeProtectionPolicy> {
        self.0.count()
    }
}
