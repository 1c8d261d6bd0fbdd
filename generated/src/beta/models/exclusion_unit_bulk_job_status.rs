// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How far a job that adds many exclusion units to a policy has come. `completed` and
/// `completedWithErrors` are final.
///
/// OData enumeration type `microsoft.graph.exclusionUnitBulkJobStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExclusionUnitBulkJobStatus {
    /// The job exists and has not begun. New jobs usually show `active` at once.
    ///
    /// OData member `created`.
    Created,
    /// The job is looking up its entries and adding them to the exclusion list.
    ///
    /// OData member `active`.
    Active,
    /// All entries were added to the exclusion list. This is final.
    ///
    /// OData member `completed`.
    Completed,
    /// The job ended, but some entries could not be found or added; the job's `error` tells more.
    /// This is final.
    ///
    /// OData member `completedWithErrors`.
    CompletedWithErrors,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ExclusionUnitBulkJobStatus;
    Self::Created = "created";
    Self::Active = "active";
    Self::Completed = "completed";
    Self::CompletedWithErrors = "completedWithErrors";
    Self::UnknownFutureValue = "unknownFutureValue";
}
