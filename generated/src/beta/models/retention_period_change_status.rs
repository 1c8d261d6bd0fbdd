// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How far a change of a unit's retention period has come. `completed` and `failed` are final.
///
/// OData enumeration type `microsoft.graph.retentionPeriodChangeStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RetentionPeriodChangeStatus {
    /// No change of the retention period is under way.
    ///
    /// OData member `none`.
    None,
    /// The change was accepted and is being carried out.
    ///
    /// OData member `inProgress`.
    InProgress,
    /// The change could not be made; the old retention period still holds.
    ///
    /// OData member `failed`.
    Failed,
    /// The change was made, and the new retention period is in force.
    ///
    /// OData member `completed`.
    Completed,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    RetentionPeriodChangeStatus;
    Self::None = "none";
    Self::InProgress = "inProgress";
    Self::Failed = "failed";
    Self::Completed = "completed";
    Self::UnknownFutureValue = "unknownFutureValue";
}
