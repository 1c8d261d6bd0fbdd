// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How much attention an entry of the activity log deserves, in the eyes of the service.
///
/// OData enumeration type `microsoft.graph.activityLogSeverity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ActivityLogSeverity {
    /// Deserves an administrator's attention soon, as something may be wrong.
    ///
    /// OData member `high`.
    High,
    /// Worth knowing for an administrator, but not urgent.
    ///
    /// OData member `medium`.
    Medium,
    /// Routine, kept for the record and for audits.
    ///
    /// OData member `low`.
    Low,
    /// Stands in for a degree of severity that the service learned later, and goes to clients that
    /// do not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ActivityLogSeverity;
    Self::High = "high";
    Self::Medium = "medium";
    Self::Low = "low";
    Self::UnknownFutureValue = "unknownFutureValue";
}
