// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ActivityLogBase`](models::ActivityLogBase).
///
/// `client.beta().activity_logs()`
#[derive(Clone, Debug)]
pub struct ActivityLogBaseCollection(pub(crate) Resource);

impl ActivityLogBaseCollection {
    /// Lists `activityLogBase`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/activityLogs` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-activitylogs?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::AnyActivityLogBase, models::ActivityLogBase> {
        self.0.list()
    }

    /// Creates an `activityLogBase` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/activityLogs`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::AnyActivityLogBase,
    ) -> Call<models::AnyActivityLogBase> {
        self.0.create(body)
    }

    /// Returns the requests to the `activityLogBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::ActivityLogBaseItem {
        requests::ActivityLogBaseItem(self.0.key(id))
    }

    /// Counts `activityLogBase`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::ActivityLogBase> {
        self.0.count()
    }

    /// Restricts the collection of `activityLogBase` to items of the type
    /// `microsoft.graph.backupPolicyActivityLog`.
    pub fn of_type_backup_policy_activity_log(
        &self,
    ) -> requests::CastBackupPolicyActivityLogCollection {
        requests::CastBackupPolicyActivityLogCollection(
            self.0.child("microsoft.graph.backupPolicyActivityLog"),
        )
    }

    /// Restricts the collection of `activityLogBase` to items of the type
    /// `microsoft.graph.dynamicRuleActivityLog`.
    pub fn of_type_dynamic_rule_activity_log(
        &self,
    ) -> requests::CastDynamicRuleActivityLogCollection {
        requests::CastDynamicRuleActivityLogCollection(
            self.0.child("microsoft.graph.dynamicRuleActivityLog"),
        )
    }

    /// Restricts the collection of `activityLogBase` to items of the type
    /// `microsoft.graph.offboardingActivityLog`.
    pub fn of_type_offboarding_activity_log(
        &self,
    ) -> requests::CastOffboardingActivityLogCollection {
        requests::CastOffboardingActivityLogCollection(
            self.0.child("microsoft.graph.offboardingActivityLog"),
        )
    }

    /// Restricts the collection of `activityLogBase` to items of the type
    /// `microsoft.graph.restoreTaskActivityLog`.
    pub fn of_type_restore_task_activity_log(
        &self,
    ) -> requests::CastRestoreTaskActivityLogCollection {
        requests::CastRestoreTaskActivityLogCollection(
            self.0.child("microsoft.graph.restoreTaskActivityLog"),
        )
    }
}
