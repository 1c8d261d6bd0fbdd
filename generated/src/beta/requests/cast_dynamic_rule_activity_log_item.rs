// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`DynamicRuleActivityLog`](models::DynamicRuleActivityLog).
///
/// `client.beta().activity_logs().by_id(id).as_dynamic_rule_activity_log()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastDynamicRuleActivityLogItem(pub(crate) Resource);

impl CastDynamicRuleActivityLogItem {
    /// Reads the `dynamicRuleActivityLog`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.dynamicRuleActivityLog`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::DynamicRuleActivityLog> {
        self.0.get()
    }

    /// Updates the `dynamicRuleActivityLog`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.dynamicRuleActivityLog`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::DynamicRuleActivityLog>>,
    ) -> Call<models::DynamicRuleActivityLog> {
        self.0.update(patch.into())
    }
}
