// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::GranularRestoreArtifactBase;
use super::PublicError;

/// A file or folder of a OneDrive drive in a restore session. Found in a browse session, and added
/// by its `itemKey`.
///
/// OData entity type `microsoft.graph.granularDriveRestoreArtifact`, derived from
/// `microsoft.graph.granularRestoreArtifactBase`.
#[non_exhaustive]
pub struct GranularDriveRestoreArtifact {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Id of the browse session in which the item was found. Required when adding the artifact.
    ///
    /// OData property `browseSessionId`: `Edm.String`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`.
    pub browse_session_id: Option<String>,
    /// When restoring the item ended, well or not, in UTC. Set by the service; absent until then.
    ///
    /// OData property `completionDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub completion_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Must be the same for all artifacts of the
    /// session.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`.
    pub destination_type: Option<DestinationType>,
    /// Why the item could not be restored. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// To which moment the item is taken back, in UTC. It is the moment of the browse session's
    /// restore point.
    ///
    /// OData property `restorePointDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`.
    pub restore_point_date_time: Option<DateTimeOffset>,
    /// Opaque key of the restored item. Set by the service when the restore has ended.
    ///
    /// OData property `restoredItemKey`: `Edm.String`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub restored_item_key: Option<String>,
    /// Path of the folder into which all items of the session are restored. Set by the service.
    ///
    /// OData property `restoredItemPath`: `Edm.String`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub restored_item_path: Option<String>,
    /// Web address of the restored item. Set by the service when the restore has ended.
    ///
    /// OData property `restoredItemWebUrl`: `Edm.String`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub restored_item_web_url: Option<String>,
    /// When restoring the item began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the item has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`, not nullable, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ArtifactRestoreStatus>,
    /// Web address that the item had where it was backed up, not where it is restored to.
    ///
    /// OData property `webUrl`: `Edm.String`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`.
    pub web_url: Option<String>,
    /// Id in the directory of the owner of the drive that the item comes from.
    ///
    /// OData property `directoryObjectId`: `Edm.String`.
    pub directory_object_id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    GranularDriveRestoreArtifact: GranularRestoreArtifactBase = "microsoft.graph.granularDriveRestoreArtifact", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "browseSessionId" browse_session_id BROWSE_SESSION_ID(String) set browse_session_id;
    Property "completionDateTime" completion_date_time COMPLETION_DATE_TIME(DateTimeOffset), computed;
    Property "destinationType" destination_type DESTINATION_TYPE(DestinationType) set destination_type;
    Property "error" error ERROR(PublicError), computed;
    Property "restorePointDateTime" restore_point_date_time RESTORE_POINT_DATE_TIME(DateTimeOffset) set restore_point_date_time;
    Property "restoredItemKey" restored_item_key RESTORED_ITEM_KEY(String), computed;
    Property "restoredItemPath" restored_item_path RESTORED_ITEM_PATH(String), computed;
    Property "restoredItemWebUrl" restored_item_web_url RESTORED_ITEM_WEB_URL(String), computed;
    Property "startDateTime" start_date_time START_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ArtifactRestoreStatus), computed;
    Property "webUrl" web_url WEB_URL(String) set web_url;
    Property "directoryObjectId" directory_object_id DIRECTORY_OBJECT_ID(String) set directory_object_id;
}
