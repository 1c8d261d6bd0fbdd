// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`BackupPolicyActivityLog`](models::BackupPolicyActivityLog).
///
/// `client.beta().activity_logs().of_type_backup_policy_activity_log()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastBackupPolicyActivityLogCollection(pub(crate) Resource);

impl CastBackupPolicyActivityLogCollection {
    /// Lists `backupPolicyActivityLog`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::BackupPolicyActivityLog> {
        self.0.list()
    }

    /// Counts `backupPolicyActivityLog`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::BackupPolicyActivityLog> {
        self.0.count()
    }
}
