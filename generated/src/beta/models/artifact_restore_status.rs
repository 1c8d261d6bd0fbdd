// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How far the restoration of one artifact, that is of one mailbox, drive, site or item of a
/// restore session, has come. `succeeded` and `failed` are final.
///
/// OData enumeration type `microsoft.graph.artifactRestoreStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ArtifactRestoreStatus {
    /// The artifact was put into the restore session, which has not been activated yet. Nothing has
    /// been restored.
    ///
    /// OData member `added`.
    Added,
    /// `activate` was called for the session, and the artifact is on its way into the queue.
    ///
    /// OData member `scheduling`.
    Scheduling,
    /// The session was activated, and the artifact waits in the queue for its turn.
    ///
    /// OData member `scheduled`.
    Scheduled,
    /// The service took the artifact from the queue and is restoring it.
    ///
    /// OData member `inProgress`.
    InProgress,
    /// The artifact was restored. This is final; the artifact's properties tell where to.
    ///
    /// OData member `succeeded`.
    Succeeded,
    /// The artifact could not be restored; its `error` says why. This is final, and the other
    /// artifacts of the session go on.
    ///
    /// OData member `failed`.
    Failed,
    /// Stands in for a stage that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ArtifactRestoreStatus;
    Self::Added = "added";
    Self::Scheduling = "scheduling";
    Self::Scheduled = "scheduled";
    Self::InProgress = "inProgress";
    Self::Succeeded = "succeeded";
    Self::Failed = "failed";
    Self::UnknownFutureValue = "unknownFutureValue";
}
