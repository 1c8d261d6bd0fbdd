// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`ActivityLogBase`](models::ActivityLogBase).
///
/// `client.beta().activity_logs().by_id(id)`
#[derive(Clone, Debug)]
pub struct ActivityLogBaseItem(pub(crate) Resource);

impl ActivityLogBaseItem {
    /// Reads the `activityLogBase`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/{activityLogBase-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::AnyActivityLogBase, models::ActivityLogBase> {
        self.0.get()
    }

    /// Updates the `activityLogBase`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::ActivityLogBase>>,
    ) -> Call<models::AnyActivityLogBase> {
        self.0.update(patch.into())
    }

    /// Deletes the `activityLogBase`.
    ///
    /// `DELETE /solutions/backupRestore/activityLogs/{activityLogBase-id}`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Casts the `activityLogBase` to the type `microsoft.graph.backupPolicyActivityLog`.
    pub fn as_backup_policy_activity_log(
        &self,
    ) -> requests::CastBackupPolicyActivityLogItem {
        requests::CastBackupPolicyActivityLogItem(
            self.0.child("microsoft.graph.backupPolicyActivityLog"),
        )
    }

    /// Casts the `activityLogBase` to the type `microsoft.graph.dynamicRuleActivityLog`.
    pub fn as_dynamic_rule_activity_log(
        &self,
    ) -> requests::CastDynamicRuleActivityLogItem {
        requests::CastDynamicRuleActivityLogItem(
            self.0.child("microsoft.graph.dynamicRuleActivityLog"),
        )
    }

    /// Casts the `activityLogBase` to the type `microsoft.graph.offboardingActivityLog`.
    pub fn as_offboarding_activity_log(
        &self,
    ) -> requests::CastOffboardingActivityLogItem {
        requests::CastOffboardingActivityLogItem(
            self.0.child("microsoft.graph.offboardingActivityLog"),
        )
    }

    /// Casts the `activityLogBase` to the type `microsoft.graph.restoreTaskActivityLog`.
    pub fn as_restore_task_activity_log(
        &self,
    ) -> requests::CastRestoreTaskActivityLogItem {
        requests::CastRestoreTaskActivityLogItem(
            self.0.child("microsoft.graph.restoreTaskActivityLog"),
        )
    }
}
