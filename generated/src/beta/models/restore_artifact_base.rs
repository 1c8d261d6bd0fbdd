// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::Entity;
use super::PublicError;
use super::RestorePoint;

/// A mailbox, drive or site in a restore session: which restore point to restore, where to, and how
/// that went.
///
/// OData entity type `microsoft.graph.restoreArtifactBase`, derived from `microsoft.graph.entity`.
#[non_exhaustive]
pub struct RestoreArtifactBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// When restoring the artifact ended, well or not, in UTC. Set by the service; absent until
    /// then.
    ///
    /// OData property `completionDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub completion_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Given when the artifact is added, and the
    /// same for all artifacts of a session.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`.
    pub destination_type: Option<DestinationType>,
    /// Why the artifact could not be restored. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`. Read-only: set by the service and not
    /// sent in requests.
    pub error: Option<Box<PublicError>>,
    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and not
    /// sent in requests.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the artifact has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`. Read-only: set by the
    /// service and not sent in requests.
    pub status: Option<ArtifactRestoreStatus>,
    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`. Answers include it
    /// only with `$expand`. In a request it is a reference: only its key is sent.
    pub restore_point: Option<Box<RestorePoint>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestoreArtifactBase: Entity = "microsoft.graph.restoreArtifactBase", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "completionDateTime" completion_date_time COMPLETION_DATE_TIME(DateTimeOffset), computed;
    Property "destinationType" destination_type DESTINATION_TYPE(DestinationType) set destination_type;
    Property "error" error ERROR(PublicError), computed;
    Property "startDateTime" start_date_time START_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ArtifactRestoreStatus), computed;
    NavigationProperty "restorePoint" restore_point RESTORE_POINT(RestorePoint) set restore_point, navigation;
}
