// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::ArtifactRestoreStatus;
use super::GranularRestoreArtifactBase;

/// A file or folder of a OneDrive drive in a restore session. Found in a browse session, and added
/// by its `itemKey`.
///
/// OData entity type `microsoft.graph.granularDriveRestoreArtifact`, derived from
/// `microsoft.graph.granularRestoreArtifactBase`.
#[derive(Clone, Default, PartialEq)]
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

impl GranularDriveRestoreArtifact {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`browseSessionId`](Self#structfield.browse_session_id).
    pub const BROWSE_SESSION_ID: Property<Self, String> = Property::new(
        "browseSessionId",
    );

    /// The handle of [`completionDateTime`](Self#structfield.completion_date_time).
    pub const COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "completionDateTime",
    );

    /// The handle of [`restorePointDateTime`](Self#structfield.restore_point_date_time).
    pub const RESTORE_POINT_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "restorePointDateTime",
    );

    /// The handle of [`restoredItemKey`](Self#structfield.restored_item_key).
    pub const RESTORED_ITEM_KEY: Property<Self, String> = Property::new(
        "restoredItemKey",
    );

    /// The handle of [`restoredItemPath`](Self#structfield.restored_item_path).
    pub const RESTORED_ITEM_PATH: Property<Self, String> = Property::new(
        "restoredItemPath",
    );

    /// The handle of [`restoredItemWebUrl`](Self#structfield.restored_item_web_url).
    pub const RESTORED_ITEM_WEB_URL: Property<Self, String> = Property::new(
        "restoredItemWebUrl",
    );

    /// The handle of [`startDateTime`](Self#structfield.start_date_time).
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");

    /// The handle of [`webUrl`](Self#structfield.web_url).
    pub const WEB_URL: Property<Self, String> = Property::new("webUrl");

    /// The handle of [`directoryObjectId`](Self#structfield.directory_object_id).
    pub const DIRECTORY_OBJECT_ID: Property<Self, String> = Property::new(
        "directoryObjectId",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.granularDriveRestoreArtifact` with this key.
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

    /// Sets [`browseSessionId`](Self#structfield.browse_session_id).
    pub fn browse_session_id(mut self, value: impl Into<String>) -> Self {
        self.browse_session_id = Some(value.into());
        self
    }

    /// Sets [`restorePointDateTime`](Self#structfield.restore_point_date_time).
    pub fn restore_point_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.restore_point_date_time = Some(value.into());
        self
    }

    /// Sets [`webUrl`](Self#structfield.web_url).
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Some(value.into());
        self
    }

    /// Sets [`directoryObjectId`](Self#structfield.directory_object_id).
    pub fn directory_object_id(mut self, value: impl Into<String>) -> Self {
        self.directory_object_id = Some(value.into());
        self
    }
}

impl Model for GranularDriveRestoreArtifact {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.granularDriveRestoreArtifact",
        rust_name: "GranularDriveRestoreArtifact",
        base: Some(<GranularRestoreArtifactBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("browseSessionId", "browse_session_id"),
            PropertyInfo::new("completionDateTime", "completion_date_time").computed(),
            PropertyInfo::new("restorePointDateTime", "restore_point_date_time"),
            PropertyInfo::new("restoredItemKey", "restored_item_key").computed(),
            PropertyInfo::new("restoredItemPath", "restored_item_path").computed(),
            PropertyInfo::new("restoredItemWebUrl", "restored_item_web_url").computed(),
            PropertyInfo::new("startDateTime", "start_date_time").computed(),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("webUrl", "web_url"),
            PropertyInfo::new("directoryObjectId", "directory_object_id"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.browse_session_id,
                &self.completion_date_time,
                &self.restore_point_date_time,
                &self.restored_item_key,
                &self.restored_item_path,
                &self.restored_item_web_url,
                &self.start_date_time,
                &self.status,
                &self.web_url,
                &self.directory_object_id,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.browse_session_id,
                &mut self.completion_date_time,
                &mut self.restore_point_date_time,
                &mut self.restored_item_key,
                &mut self.restored_item_path,
                &mut self.restored_item_web_url,
                &mut self.start_date_time,
                &mut self.status,
                &mut self.web_url,
                &mut self.directory_object_id,
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

impl WireValue for GranularDriveRestoreArtifact {
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

impl std::fmt::Debug for GranularDriveRestoreArtifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for GranularDriveRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for GranularDriveRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
