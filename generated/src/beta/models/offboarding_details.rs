// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};

/// Numbers and dates of an offboarding, that is of the final deletion of backups.
///
/// OData complex type `microsoft.graph.offboardingDetails`.
#[non_exhaustive]
pub struct OffboardingDetails {
    /// Number of units whose offboarding was called off in time, so that their backups are kept.
    ///
    /// OData property `cancelledCount`: `Edm.Int32`, not nullable.
    pub cancelled_count: Option<i32>,
    /// Number of units whose backups should have been deleted, but could not be.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// When the offboarding ended, in UTC. Absent while it is still going on.
    ///
    /// OData property `offboardEndDateTime`: `Edm.DateTimeOffset`.
    pub offboard_end_date_time: Option<DateTimeOffset>,
    /// When the offboarding began, in UTC.
    ///
    /// OData property `offboardStartDateTime`: `Edm.DateTimeOffset`.
    pub offboard_start_date_time: Option<DateTimeOffset>,
    /// Number of units whose backups are deleted for good.
    ///
    /// OData property `offboardedCount`: `Edm.Int32`, not nullable.
    pub offboarded_count: Option<i32>,
    /// State of the offboarding as the service words it. Not an enumeration: no list of values is
    /// documented.
    ///
    /// OData property `offboardingStatus`: `Edm.String`.
    pub offboarding_status: Option<String>,
    /// Number of units for which offboarding was asked, whatever became of it.
    ///
    /// OData property `totalRequestedCount`: `Edm.Int32`, not nullable.
    pub total_requested_count: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    OffboardingDetails = "microsoft.graph.offboardingDetails";
    Property "cancelledCount" cancelled_count CANCELLED_COUNT(i32) set cancelled_count;
    Property "failedCount" failed_count FAILED_COUNT(i32) set failed_count;
    Property "offboardEndDateTime" offboard_end_date_time OFFBOARD_END_DATE_TIME(DateTimeOffset) set offboard_end_date_time;
    Property "offboardStartDateTime" offboard_start_date_time OFFBOARD_START_DATE_TIME(DateTimeOffset) set offboard_start_date_time;
    Property "offboardedCount" offboarded_count OFFBOARDED_COUNT(i32) set offboarded_count;
    Property "offboardingStatus" offboarding_status OFFBOARDING_STATUS(String) set offboarding_status;
    Property "totalRequestedCount" total_requested_count TOTAL_REQUESTED_COUNT(i32) set total_requested_count;
}
