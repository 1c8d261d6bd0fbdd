// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Get, Resource};
use super::super::models;

/// Requests to one
/// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy).
///
/// `client.beta().protection_policies().by_id(id).as_one_drive_for_business_protection_policy()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOneDriveForBusinessProtectionPolicyItem(pub(crate) Resource);

impl CastOneDriveForBusinessProtectionPolicyItem {
    /// Reads the `oneDriveForBusinessProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.oneDriveForBusinessProtectionPolicy`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::OneDriveForBusinessProtectionPolicy> {
        self.0.get()
    }
}
