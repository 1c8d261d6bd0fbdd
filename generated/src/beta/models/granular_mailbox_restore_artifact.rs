// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::NavigationProperty;
use odata_runtime::model::Property;
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
#[derive(Clone, Default, PartialEq)]
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

impl GranularMailboxRestoreArtifact {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`completionDateTime`](Self#structfield.completion_date_time).
    pub const COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "completionDateTime",
    );

    /// The handle of [`destinationType`](Self#structfield.destination_type).
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );

    /// The handle of [`error`](Self#structfield.error).
    pub const ERROR: Property<Self, PublicError> = Property::new("error");

    /// The handle of [`startDateTime`](Self#structfield.start_date_time).
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");

    /// The handle of [`restorePoint`](Self#structfield.restore_point).
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> = NavigationProperty::new(
        "restorePoint",
    );

    /// The handle of [`restoredFolderId`](Self#structfield.restored_folder_id).
    pub const RESTORED_FOLDER_ID: Property<Self, String> = Property::new(
        "restoredFolderId",
    );

    /// The handle of [`restoredFolderName`](Self#structfield.restored_folder_name).
    pub const RESTORED_FOLDER_NAME: Property<Self, String> = Property::new(
        "restoredFolderName",
    );

    /// The handle of [`restoredItemCount`](Self#structfield.restored_item_count).
    pub const RESTORED_ITEM_COUNT: Property<Self, i32> = Property::new(
        "restoredItemCount",
    );

    /// The handle of [`artifactCount`](Self#structfield.artifact_count).
    pub const ARTIFACT_COUNT: Property<Self, i32> = Property::new("artifactCount");

    /// The handle of [`searchResponseId`](Self#structfield.search_response_id).
    pub const SEARCH_RESPONSE_ID: Property<Self, String> = Property::new(
        "searchResponseId",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.granularMailboxRestoreArtifact` with this key.
    pub fn reference(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`destinationType`](Self#structfield.destination_type).
    pub fn destination_type(mut self, value: impl Into<DestinationType>) -> Self {
        self.destination_type = Some(value.into());
        self
    }

    /// Sets [`restorePoint`](Self#structfield.restore_point).
    pub fn restore_point(mut self, value: impl Into<RestorePoint>) -> Self {
        self.restore_point = Some(Box::new(value.into()));
        self
    }

    /// Sets [`artifactCount`](Self#structfield.artifact_count).
    pub fn artifact_count(mut self, value: impl Into<i32>) -> Self {
        self.artifact_count = Some(value.into());
        self
    }

    /// Sets [`searchResponseId`](Self#structfield.search_response_id).
    pub fn search_response_id(mut self, value: impl Into<String>) -> Self {
        self.search_response_id = Some(value.into());
        self
    }
}

impl Model for GranularMailboxRestoreArtifact {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.granularMailboxRestoreArtifact",
        rust_name: "GranularMailboxRestoreArtifact",
        base: Some(<MailboxRestoreArtifact as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("completionDateTime", "completion_date_time").computed(),
            PropertyInfo::new("destinationType", "destination_type"),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("startDateTime", "start_date_time").computed(),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("restorePoint", "restore_point").navigation(),
            PropertyInfo::new("restoredFolderId", "restored_folder_id").computed(),
            PropertyInfo::new("restoredFolderName", "restored_folder_name").computed(),
            PropertyInfo::new("restoredItemCount", "restored_item_count").computed(),
            PropertyInfo::new("artifactCount", "artifact_count"),
            PropertyInfo::new("searchResponseId", "search_response_id"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.completion_date_time,
                &self.destination_type,
                &self.error,
                &self.start_date_time,
                &self.status,
                &self.restore_point,
                &self.restored_folder_id,
                &self.restored_folder_name,
                &self.restored_item_count,
                &self.artifact_count,
                &self.search_response_id,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.completion_date_time,
                &mut self.destination_type,
                &mut self.error,
                &mut self.start_date_time,
                &mut self.status,
                &mut self.restore_point,
                &mut self.restored_folder_id,
                &mut self.restored_folder_name,
                &mut self.restored_item_count,
                &mut self.artifact_count,
                &mut self.search_response_id,
            ],
            &mut self.additional,
        );
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for GranularMailboxRestoreArtifact {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for GranularMailboxRestoreArtifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for GranularMailboxRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for GranularMailboxRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
