// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy).
///
/// `client.beta().protection_policies().of_type_exchange_protection_policy()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastExchangeProtectionPolicyCollection(pub(crate) Resource);

impl CastExchangeProtectionPolicyCollection {
    /// Lists `exchangeProtectionPolicy`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::ExchangeProtectionPolicy> {
        self.0.list()
    }

    /// Counts `exchangeProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::ExchangeProtectionPolicy> {
        self.0.count()
    }
}
