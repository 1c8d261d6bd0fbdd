// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of
/// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy).
///
/// `client.beta().protection_policies().of_type_one_drive_for_business_protection_policy()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOneDriveForBusinessProtectionPolicyCollection(pub(crate) Resource);

impl CastOneDriveForBusinessProtectionPolicyCollection {
    /// Lists `oneDriveForBusinessProtectionPolicy`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::OneDriveForBusinessProtectionPolicy> {
        self.0.list()
    }

    /// Counts `oneDriveForBusinessProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::OneDriveForBusinessProtectionPolicy> {
        self.0.count()
    }
}
