// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy).
///
/// `client.v1_0().protection_policies().by_id(id).as_share_point_protection_policy()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastSharePointProtectionPolicyItem(pub(crate) Resource);

impl CastSharePointProtectionPolicyItem {
    /// Reads the `sharePointProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.sharePointProtectionPolicy`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SharePointProtectionPolicy> {
        self.0.get()
    }
}
