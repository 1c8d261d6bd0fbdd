// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`RestoreTaskActivityLog`](models::RestoreTaskActivityLog).
///
/// `client.beta().activity_logs().of_type_restore_task_activity_log()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastRestoreTaskActivityLogCollection(pub(crate) Resource);

impl CastRestoreTaskActivityLogCollection {
    /// Lists `restoreTaskActivityLog`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::RestoreTaskActivityLog> {
        self.0.list()
    }

    /// Counts `restoreTaskActivityLog`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::RestoreTaskActivityLog> {
        self.0.count()
    }
}
