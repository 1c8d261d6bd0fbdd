// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`BackupPolicyActivityLog`](models::BackupPolicyActivityLog).
///
/// `client.beta().activity_logs().by_id(id).as_backup_policy_activity_log()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastBackupPolicyActivityLogItem(pub(crate) Resource);

impl CastBackupPolicyActivityLogItem {
    /// Reads the `backupPolicyActivityLog`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.backupPolicyActivityLog`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::BackupPolicyActivityLog> {
        self.0.get()
    }

    /// Updates the `backupPolicyActivityLog`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.backupPolicyActivityLog`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::BackupPolicyActivityLog>>,
    ) -> Call<models::BackupPolicyActivityLog> {
        self.0.update(patch.into())
    }
}
