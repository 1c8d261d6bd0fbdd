// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`DynamicRuleActivityLog`](models::DynamicRuleActivityLog).
///
/// `client.beta().activity_logs().of_type_dynamic_rule_activity_log()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastDynamicRuleActivityLogCollection(pub(crate) Resource);

impl CastDynamicRuleActivityLogCollection {
    /// Lists `dynamicRuleActivityLog`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::DynamicRuleActivityLog> {
        self.0.list()
    }

    /// Counts `dynamicRuleActivityLog`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::DynamicRuleActivityLog> {
        self.0.count()
    }
}
