// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};

/// The parameters of the action `activate`.
///
/// OData action `microsoft.graph.activate(microsoft.graph.serviceApp)`.
#[non_exhaustive]
pub struct ServiceAppActivateParameters {
    /// When the application takes control, in UTC. Until then its status is `pendingActive`.
    ///
    /// OData parameter `effectiveDateTime`: `Edm.DateTimeOffset`, not nullable.
    pub effective_date_time: Option<DateTimeOffset>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ServiceAppActivateParameters = "microsoft.graph.activate(microsoft.graph.serviceApp)";
    Property "effectiveDateTime" effective_date_time EFFECTIVE_DATE_TIME(DateTimeOffset) set effective_date_time;
}
