// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::BackupCountStatistics;

/// The state of one protection policy in numbers. Returned by `getStatisticsByPolicy`.
///
/// OData complex type `microsoft.graph.backupPolicyReport`.
#[non_exhaustive]
pub struct BackupPolicyReport {
    /// Id of the protection policy that the report is about.
    ///
    /// OData property `backupPolicyId`: `Edm.String`, not nullable.
    pub backup_policy_id: Option<String>,
    /// How many of the policy's units are in which state, and when they were counted.
    ///
    /// OData property `countStatistics`: `microsoft.graph.backupCountStatistics`, not nullable.
    pub count_statistics: Option<Box<BackupCountStatistics>>,
    /// Name of the protection policy, as administrators see it. Can be absent.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    BackupPolicyReport = "microsoft.graph.backupPolicyReport";
    Property "backupPolicyId" backup_policy_id BACKUP_POLICY_ID(String) set backup_policy_id;
    Property "countStatistics" count_statistics COUNT_STATISTICS(BackupCountStatistics) set count_statistics;
    Property "displayName" display_name DISPLAY_NAME(String) set display_name;
}
