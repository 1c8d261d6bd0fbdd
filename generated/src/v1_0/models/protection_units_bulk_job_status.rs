// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How far a job that adds many units to a policy has come. `completed` and `completedWithErrors`
/// are final.
///
/// OData enumeration type `microsoft.graph.protectionUnitsBulkJobStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProtectionUnitsBulkJobStatus {
    /// The service cannot tell at present, perhaps because of a passing fault. Read the job again
    /// later.
    ///
    /// OData member `unknown`.
    Unknown,
    /// The job is running: it looks up its entries and adds them to the policy.
    ///
    /// OData member `active`.
    Active,
    /// All entries were added to the policy. This is final; protection of the units may still be
    /// being set up.
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
    ProtectionUnitsBulkJobStatus;
    Self::Unknown = "unknown";
    Self::Active = "active";
    Self::Completed = "completed";
    Self::CompletedWithErrors = "completedWithErrors";
    Self::UnknownFutureValue = "unknownFutureValue";
}
