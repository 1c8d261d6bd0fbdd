// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};

/// A span of time, in which the restore points that are looked for must lie.
///
/// OData complex type `microsoft.graph.timePeriod`.
#[non_exhaustive]
pub struct TimePeriod {
    /// End of the span, in UTC. Left out, the span reaches to the present.
    ///
    /// OData property `endDateTime`: `Edm.DateTimeOffset`.
    pub end_date_time: Option<DateTimeOffset>,
    /// Start of the span, in UTC. Left out, the span reaches back as far as there are backups.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`.
    pub start_date_time: Option<DateTimeOffset>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    TimePeriod = "microsoft.graph.timePeriod";
    Property "endDateTime" end_date_time END_DATE_TIME(DateTimeOffset) set end_date_time;
    Property "startDateTime" start_date_time START_DATE_TIME(DateTimeOffset) set start_date_time;
}
