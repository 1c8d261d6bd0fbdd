// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::MailboxRestoreArtifact;
use super::PublicError;
use super::RestorePoint;

/// Single items of a mailbox in a restore session, namely those that a search found in one restore
/// point.
///
/// OData entity type `microsoft.graph.granularMailboxRestoreArtifact`, derived from
/// `microsoft.graph.mailboxRestoreArtifact`.
#[non_exhaustive]
pub struct GranularMailboxRestoreArtifact {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// When restoring the artifact ended, well or not, in UTC. Set by the service; absent until
    /// then.
    ///
    /// OData property `completionDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub completion_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Given when the artifact is added, and the
    /// same for all artifacts of a session.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`, declared by
    /// `microsoft.graph.restoreArtifactBase`.
    pub destination_type: Option<DestinationType>,
    /// Why the artifact could not be restored. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the artifact has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ArtifactRestoreStatus>,
    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Answers include it only with `$expand`. In a request
    /// it is a reference: only its key is sent.
    pub restore_point: Option<Box<RestorePoint>>,
    /// Id of the folder that the service made for the restored items when they go to a new place.
    /// Absent for a restore in place.
    ///
    /// OData property `restoredFolderId`: `Edm.String`, declared by
    /// `microsoft.graph.mailboxRestoreArtifact`. Read-only: set by the service and not sent in
    /// requests.
    pub restored_folder_id: Option<String>,
    /// Name of the folder that the service made for the restored items. Absent for a restore in
    /// place.
    ///
    /// OData property `restoredFolderName`: `Edm.String`, declared by
    /// `microsoft.graph.mailboxRestoreArtifact`. Read-only: set by the service and not sent in
    /// requests.
    pub restored_folder_name: Option<String>,
    /// How many items are or were restored. Set by the service.
    ///
    /// OData property `restoredItemCount`: `Edm.Int32`, declared by
    /// `microsoft.graph.mailboxRestoreArtifact`. Read-only: set by the service and not sent in
    /// requests.
    pub restored_item_count: Option<i32>,
    /// How many items the search found in the restore point. The service means to deprecate it; do
    /// not build on it.
    ///
    /// OData property `artifactCount`: `Edm.Int32`.
    pub artifact_count: Option<i32>,
    /// The `searchResponseId` of the search that found the items. Required when adding the
    /// artifact.
    ///
    /// OData property `searchResponseId`: `Edm.String`, not nullable.
    pub search_response_id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    GranularMailboxRestoreArtifact: MailboxRestoreArtifact = "microsoft.graph.granularMailboxRestoreArtifact", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "completionDateTime" completion_date_time COMPLETION_DATE_TIME(DateTimeOffset), computed;
    Property "destinationType" destination_type DESTINATION_TYPE(DestinationType) set destination_type;
    Property "error" error ERROR(PublicError), computed;
    Property "startDateTime" start_date_time START_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ArtifactRestoreStatus), computed;
    NavigationProperty "restorePoint" restore_point RESTORE_POINT(RestorePoint) set restore_point, navigation;
    Property "restoredFolderId" restored_folder_id RESTORED_FOLDER_ID(String), computed;
    Property "restoredFolderName" restored_folder_name RESTORED_FOLDER_NAME(String), computed;
    Property "restoredItemCount" restored_item_count RESTORED_ITEM_COUNT(i32), computed;
    Property "artifactCount" artifact_count ARTIFACT_COUNT(i32) set artifact_count;
    Property "searchResponseId" search_response_id SEARCH_RESPONSE_ID(String) set search_response_id;
}
