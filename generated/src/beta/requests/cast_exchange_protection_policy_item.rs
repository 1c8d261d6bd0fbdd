// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy).
///
/// `client.beta().protection_policies().by_id(id).as_exchange_protection_policy()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastExchangeProtectionPolicyItem(pub(crate) Resource);

impl CastExchangeProtectionPolicyItem {
    /// Reads the `exchangeProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.exchangeProtectionPolicy`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::ExchangeProtectionPolicy> {
        self.0.get()
    }
}
