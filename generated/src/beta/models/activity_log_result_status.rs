// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How a logged activity ended: in full, in part or not at all.
///
/// OData enumeration type `microsoft.graph.activityLogResultStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ActivityLogResultStatus {
    /// Everything that was asked for was done.
    ///
    /// OData member `succeeded`.
    Succeeded,
    /// Nothing that was asked for was done; the entry's `error` may say why.
    ///
    /// OData member `failed`.
    Failed,
    /// Part of it was done and part failed; the counts in the entry's details say how much.
    ///
    /// OData member `partiallySucceeded`.
    PartiallySucceeded,
    /// Stands in for a result that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ActivityLogResultStatus;
    Self::Succeeded = "succeeded";
    Self::Failed = "failed";
    Self::PartiallySucceeded = "partiallySucceeded";
    Self::UnknownFutureValue = "unknownFutureValue";
}
