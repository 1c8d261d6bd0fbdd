// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};

/// How many units of a policy are in which state. Counted by the service from time to time, not at
/// the moment of the request.
///
/// OData complex type `microsoft.graph.backupCountStatistics`.
#[non_exhaustive]
pub struct BackupCountStatistics {
    /// When the service last counted, in UTC. Changes after that are not in the numbers.
    ///
    /// OData property `lastComputedDateTime`: `Edm.DateTimeOffset`, not nullable.
    pub last_computed_date_time: Option<DateTimeOffset>,
    /// Number of units whose backups are marked for deletion and will be gone when their grace
    /// period ends.
    ///
    /// OData property `offboardRequested`: `Edm.Int32`.
    pub offboard_requested: Option<i32>,
    /// Number of units that are protected, as they should be.
    ///
    /// OData property `protectedCompleted`: `Edm.Int32`, not nullable.
    pub protected_completed: Option<i32>,
    /// Number of units that should be protected, but could not be. Their `error` says why.
    ///
    /// OData property `protectedFailed`: `Edm.Int32`, not nullable.
    pub protected_failed: Option<i32>,
    /// Number of units whose protection was asked for and is being set up.
    ///
    /// OData property `protectedInProgress`: `Edm.Int32`, not nullable.
    pub protected_in_progress: Option<i32>,
    /// Number of units that were taken out of the policy. Their restore points remain until they
    /// expire.
    ///
    /// OData property `removed`: `Edm.Int32`.
    pub removed: Option<i32>,
    /// Number of all units that the policy has to do with, whatever their state.
    ///
    /// OData property `total`: `Edm.Int32`, not nullable.
    pub total: Option<i32>,
    /// Number of units whose protection has ended. Their restore points remain until they expire.
    ///
    /// OData property `unprotectedCompleted`: `Edm.Int32`, not nullable.
    pub unprotected_completed: Option<i32>,
    /// Number of units whose protection should have ended, but could not be ended. Their `error`
    /// says why.
    ///
    /// OData property `unprotectedFailed`: `Edm.Int32`, not nullable.
    pub unprotected_failed: Option<i32>,
    /// Number of units whose protection is being ended at present.
    ///
    /// OData property `unprotectedInProgress`: `Edm.Int32`, not nullable.
    pub unprotected_in_progress: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    BackupCountStatistics = "microsoft.graph.backupCountStatistics";
    Property "lastComputedDateTime" last_computed_date_time LAST_COMPUTED_DATE_TIME(DateTimeOffset) set last_computed_date_time;
    Property "offboardRequested" offboard_requested OFFBOARD_REQUESTED(i32) set offboard_requested;
    Property "protectedCompleted" protected_completed PROTECTED_COMPLETED(i32) set protected_completed;
    Property "protectedFailed" protected_failed PROTECTED_FAILED(i32) set protected_failed;
    Property "protectedInProgress" protected_in_progress PROTECTED_IN_PROGRESS(i32) set protected_in_progress;
    Property "removed" removed REMOVED(i32) set removed;
    Property "total" total TOTAL(i32) set total;
    Property "unprotectedCompleted" unprotected_completed UNPROTECTED_COMPLETED(i32) set unprotected_completed;
    Property "unprotectedFailed" unprotected_failed UNPROTECTED_FAILED(i32) set unprotected_failed;
    Property "unprotectedInProgress" unprotected_in_progress UNPROTECTED_IN_PROGRESS(i32) set unprotected_in_progress;
}
