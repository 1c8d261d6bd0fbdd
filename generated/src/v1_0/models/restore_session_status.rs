// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How far a restore session has come, summed up from its artifacts. A session has ended when it is
/// `completed`, `completedWithError` or `failed`.
///
/// OData enumeration type `microsoft.graph.restoreSessionStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreSessionStatus {
    /// Artifacts can be added and removed; nothing has been restored. The session waits for
    /// `activate`.
    ///
    /// OData member `draft`.
    Draft,
    /// `activate` was called, and the artifacts are on their way into the queue.
    ///
    /// OData member `activating`.
    Activating,
    /// The restore is running: artifacts are waiting in the queue or being restored.
    ///
    /// OData member `active`.
    Active,
    /// The session ended: some artifacts were restored, others failed. This is final; each failed
    /// artifact has its own `error`.
    ///
    /// OData member `completedWithError`.
    CompletedWithError,
    /// All artifacts of the session were restored. This is final.
    ///
    /// OData member `completed`.
    Completed,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it. As `failed` was
    /// added late, a client that waits for the end of a session must not take this value for one
    /// that is still running.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// The session ended without restoring its artifacts; its `error` says why. This is final.
    /// Clients that do not send `Prefer: include-unknown-enum-members` receive `unknownFutureValue`
    /// in its place.
    ///
    /// OData member `failed`.
    Failed,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    RestoreSessionStatus;
    Self::Draft = "draft";
    Self::Activating = "activating";
    Self::Active = "active";
    Self::CompletedWithError = "completedWithError";
    Self::Completed = "completed";
    Self::UnknownFutureValue = "unknownFutureValue";
    Self::Failed = "failed";
}
