// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`RestoreTaskActivityLog`](models::RestoreTaskActivityLog).
///
/// `client.beta().activity_logs().by_id(id).as_restore_task_activity_log()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastRestoreTaskActivityLogItem(pub(crate) Resource);

impl CastRestoreTaskActivityLogItem {
    /// Reads the `restoreTaskActivityLog`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.restoreTaskActivityLog`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::RestoreTaskActivityLog> {
        self.0.get()
    }

    /// Updates the `restoreTaskActivityLog`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.restoreTaskActivityLog`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::RestoreTaskActivityLog>>,
    ) -> Call<models::RestoreTaskActivityLog> {
        self.0.update(patch.into())
    }
}
