// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::RetentionPeriodChangeStatus;

/// A change of the retention period of a unit that was asked for: what to, from when, and how far
/// it has come.
///
/// OData complex type `microsoft.graph.retentionPeriodChange`.
#[non_exhaustive]
pub struct RetentionPeriodChange {
    /// From when on the new retention period holds, in UTC. Until then the old one does.
    ///
    /// OData property `effectiveFromDateTime`: `Edm.DateTimeOffset`.
    pub effective_from_date_time: Option<DateTimeOffset>,
    /// How far the change has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.retentionPeriodChangeStatus`, not nullable.
    pub status: Option<RetentionPeriodChangeStatus>,
    /// The retention period that will hold after the change, in days.
    ///
    /// OData property `targetRetentionPeriodInDays`: `Edm.Int32`.
    pub target_retention_period_in_days: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RetentionPeriodChange = "microsoft.graph.retentionPeriodChange";
    Property "effectiveFromDateTime" effective_from_date_time EFFECTIVE_FROM_DATE_TIME(DateTimeOffset) set effective_from_date_time;
    Property "status" status STATUS(RetentionPeriodChangeStatus) set status;
    Property "targetRetentionPeriodInDays" target_retention_period_in_days TARGET_RETENTION_PERIOD_IN_DAYS(i32) set target_retention_period_in_days;
}
