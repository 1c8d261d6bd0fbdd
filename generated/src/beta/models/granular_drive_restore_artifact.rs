// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::PublicError;

/// A file or folder of a OneDrive drive in a restore session. Found in a browse session, and added
/// by its `itemKey`.
///
/// OData entity type `microsoft.graph.granularDriveRestoreArtifact`, derived from
/// `microsoft.graph.granularRestoreArtifactBase`.
#[derive(Clone, Default, PartialEq)]
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
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: the service sets it and it is not
    /// sent.
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
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: the service sets it and it is not
    /// sent.
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
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: the service sets it and it is not
    /// sent.
    pub restored_item_key: Option<String>,
    /// Path of the folder into which all items of the session are restored. Set by the service.
    ///
    /// OData property `restoredItemPath`: `Edm.String`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: the service sets it and it is not
    /// sent.
    pub restored_item_path: Option<String>,
    /// Web address of the restored item. Set by the service when the restore has ended.
    ///
    /// OData property `restoredItemWebUrl`: `Edm.String`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: the service sets it and it is not
    /// sent.
    pub restored_item_web_url: Option<String>,
    /// When restoring the item began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: the service sets it and it is not
    /// sent.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the item has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`, not nullable, declared by
    /// `microsoft.graph.granularRestoreArtifactBase`. Read-only: the service sets it and it is not
    /// sent.
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
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl GranularDriveRestoreArtifact {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `browseSessionId`.
    pub const BROWSE_SESSION_ID: Property<Self, String> = Property::new(
        "browseSessionId",
    );
    /// Names `completionDateTime`.
    pub const COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "completionDateTime",
    );
    /// Names `destinationType`.
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `restorePointDateTime`.
    pub const RESTORE_POINT_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "restorePointDateTime",
    );
    /// Names `restoredItemKey`.
    pub const RESTORED_ITEM_KEY: Property<Self, String> = Property::new(
        "restoredItemKey",
    );
    /// Names `restoredItemPath`.
    pub const RESTORED_ITEM_PATH: Property<Self, String> = Property::new(
        "restoredItemPath",
    );
    /// Names `restoredItemWebUrl`.
    pub const RESTORED_ITEM_WEB_URL: Property<Self, String> = Property::new(
        "restoredItemWebUrl",
    );
    /// Names `startDateTime`.
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");
    /// Names `webUrl`.
    pub const WEB_URL: Property<Self, String> = Property::new("webUrl");
    /// Names `directoryObjectId`.
    pub const DIRECTORY_OBJECT_ID: Property<Self, String> = Property::new(
        "directoryObjectId",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.granularDriveRestoreArtifact",
    rust_name: "GranularDriveRestoreArtifact",
    base: Some(&super::granular_restore_artifact_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("browseSessionId", "browse_session_id"),
        PropertyInfo::new("completionDateTime", "completion_date_time").computed(),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("error", "error").computed(),
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

impl Model for GranularDriveRestoreArtifact {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.browse_session_id,
            2 => &self.completion_date_time,
            3 => &self.destination_type,
            4 => &self.error,
            5 => &self.restore_point_date_time,
            6 => &self.restored_item_key,
            7 => &self.restored_item_path,
            8 => &self.restored_item_web_url,
            9 => &self.start_date_time,
            10 => &self.status,
            11 => &self.web_url,
            12 => &self.directory_object_id,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.browse_session_id,
            2 => &mut self.completion_date_time,
            3 => &mut self.destination_type,
            4 => &mut self.error,
            5 => &mut self.restore_point_date_time,
            6 => &mut self.restored_item_key,
            7 => &mut self.restored_item_path,
            8 => &mut self.restored_item_web_url,
            9 => &mut self.start_date_time,
            10 => &mut self.status,
            11 => &mut self.web_url,
            12 => &mut self.directory_object_id,
            _ => return None,
        };
        Some(slot)
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
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }
    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for GranularDriveRestoreArtifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for GranularDriveRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for GranularDriveRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
