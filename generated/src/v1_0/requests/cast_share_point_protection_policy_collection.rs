// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy).
///
/// `client.v1_0().protection_policies().of_type_share_point_protection_policy()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastSharePointProtectionPolicyCollection(pub(crate) Resource);

impl CastSharePointProtectionPolicyCollection {
    /// Lists `sharePointProtectionPolicy`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::SharePointProtectionPolicy> {
        self.0.list()
    }

    /// Counts `sharePointProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::SharePointProtectionPolicy> {
        self.0.count()
    }
}
