// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Count, List, Resource};
use super::super::models;

/// Requests to a collection of [`OffboardingActivityLog`](models::OffboardingActivityLog).
///
/// `client.beta().activity_logs().of_type_offboarding_activity_log()`
///
/// Reached by a type cast.
#[derive(Clone, Debug)]
pub struct CastOffboardingActivityLogCollection(pub(crate) Resource);

impl CastOffboardingActivityLogCollection {
    /// Lists `offboardingActivityLog`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::OffboardingActivityLog> {
        self.0.list()
    }

    /// Counts `offboardingActivityLog`.
    ///
    /// `GET /solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Monitor.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::OffboardingActivityLog> {
        self.0.count()
    }
}
