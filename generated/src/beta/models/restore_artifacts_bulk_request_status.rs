// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How far a request that adds many artifacts to a restore session has come. `completed` and
/// `completedWithErrors` are final.
///
/// OData enumeration type `microsoft.graph.restoreArtifactsBulkRequestStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreArtifactsBulkRequestStatus {
    /// The service cannot tell at present. Read the request again later.
    ///
    /// OData member `unknown`.
    Unknown,
    /// The request is running: it looks up its entries and finds a restore point for each.
    ///
    /// OData member `active`.
    Active,
    /// All entries became artifacts of the session. This is final; restoring begins only when the
    /// session is activated.
    ///
    /// OData member `completed`.
    Completed,
    /// The request ended, but some entries could not be found or have no fitting restore point; its
    /// `error` tells more. This is final.
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
    RestoreArtifactsBulkRequestStatus;
    Self::Unknown = "unknown";
    Self::Active = "active";
    Self::Completed = "completed";
    Self::CompletedWithErrors = "completedWithErrors";
    Self::UnknownFutureValue = "unknownFutureValue";
}
