// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::PublicError;
use super::RestorePoint;

/// Single items of a mailbox in a restore session, namely those that a search found in one restore
/// point.
///
/// OData entity type `microsoft.graph.granularMailboxRestoreArtifact`, derived from
/// `microsoft.graph.mailboxRestoreArtifact`.
#[derive(Clone, Default, PartialEq)]
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
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
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
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
    pub error: Option<Box<PublicError>>,
    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the artifact has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
    pub status: Option<ArtifactRestoreStatus>,
    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Sent with `$expand` only.
    pub restore_point: Option<Box<RestorePoint>>,
    /// Id of the folder that the service made for the restored items when they go to a new place.
    /// Absent for a restore in place.
    ///
    /// OData property `restoredFolderId`: `Edm.String`, declared by
    /// `microsoft.graph.mailboxRestoreArtifact`. Read-only: the service sets it and it is not sent.
    pub restored_folder_id: Option<String>,
    /// Name of the folder that the service made for the restored items. Absent for a restore in
    /// place.
    ///
    /// OData property `restoredFolderName`: `Edm.String`, declared by
    /// `microsoft.graph.mailboxRestoreArtifact`. Read-only: the service sets it and it is not sent.
    pub restored_folder_name: Option<String>,
    /// How many items are or were restored. Set by the service.
    ///
    /// OData property `restoredItemCount`: `Edm.Int32`, declared by
    /// `microsoft.graph.mailboxRestoreArtifact`. Read-only: the service sets it and it is not sent.
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
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl GranularMailboxRestoreArtifact {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
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
    /// Names `startDateTime`.
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");
    /// Names `restorePoint`.
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> = NavigationProperty::new(
        "restorePoint",
    );
    /// Names `restoredFolderId`.
    pub const RESTORED_FOLDER_ID: Property<Self, String> = Property::new(
        "restoredFolderId",
    );
    /// Names `restoredFolderName`.
    pub const RESTORED_FOLDER_NAME: Property<Self, String> = Property::new(
        "restoredFolderName",
    );
    /// Names `restoredItemCount`.
    pub const RESTORED_ITEM_COUNT: Property<Self, i32> = Property::new(
        "restoredItemCount",
    );
    /// Names `artifactCount`.
    pub const ARTIFACT_COUNT: Property<Self, i32> = Property::new("artifactCount");
    /// Names `searchResponseId`.
    pub const SEARCH_RESPONSE_ID: Property<Self, String> = Property::new(
        "searchResponseId",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.granularMailboxRestoreArtifact",
    rust_name: "GranularMailboxRestoreArtifact",
    base: Some(&super::mailbox_restore_artifact::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("completionDateTime", "completion_date_time").computed(),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("error", "error").computed(),
        PropertyInfo::new("startDateTime", "start_date_time").computed(),
        PropertyInfo::new("status", "status").computed(),
        PropertyInfo::new("restorePoint", "restore_point"),
        PropertyInfo::new("restoredFolderId", "restored_folder_id").computed(),
        PropertyInfo::new("restoredFolderName", "restored_folder_name").computed(),
        PropertyInfo::new("restoredItemCount", "restored_item_count").computed(),
        PropertyInfo::new("artifactCount", "artifact_count"),
        PropertyInfo::new("searchResponseId", "search_response_id"),
    ],
};

impl Model for GranularMailboxRestoreArtifact {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.completion_date_time,
            2 => &self.destination_type,
            3 => &self.error,
            4 => &self.start_date_time,
            5 => &self.status,
            6 => &self.restore_point,
            7 => &self.restored_folder_id,
            8 => &self.restored_folder_name,
            9 => &self.restored_item_count,
            10 => &self.artifact_count,
            11 => &self.search_response_id,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.completion_date_time,
            2 => &mut self.destination_type,
            3 => &mut self.error,
            4 => &mut self.start_date_time,
            5 => &mut self.status,
            6 => &mut self.restore_point,
            7 => &mut self.restored_folder_id,
            8 => &mut self.restored_folder_name,
            9 => &mut self.restored_item_count,
            10 => &mut self.artifact_count,
            11 => &mut self.search_response_id,
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

impl WireValue for GranularMailboxRestoreArtifact {
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

impl fmt::Debug for GranularMailboxRestoreArtifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for GranularMailboxRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for GranularMailboxRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
