// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::Duration;
use odata_runtime::emitted::{self, AdditionalProperties};

/// How often restore points are made and how long they are kept. A policy can have several:
/// frequent ones kept for weeks and rarer ones kept for a year.
///
/// OData complex type `microsoft.graph.retentionSetting`.
#[non_exhaustive]
pub struct RetentionSetting {
    /// How often a restore point is made, as an ISO 8601 repetition in text: `R/PT10M` is every ten
    /// minutes, `R/P1W` every week.
    ///
    /// OData property `interval`: `Edm.String`.
    pub interval: Option<String>,
    /// How long restore points of this interval are kept, as an ISO 8601 duration, such as `P2W`
    /// for two weeks or `P1Y` for a year. Years and months have no fixed number of days.
    ///
    /// OData property `period`: `Edm.Duration`.
    pub period: Option<Duration>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RetentionSetting = "microsoft.graph.retentionSetting";
    Property "interval" interval INTERVAL(String) set interval;
    Property "period" period PERIOD(Duration) set period;
}
