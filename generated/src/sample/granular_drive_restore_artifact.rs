// A hand-written sample of what is emitted.

use super::{ArtifactRestoreStatus, DestinationType, PublicError, RestorePoint};
use crate::edm::DateTimeOffset;
use crate::model::{
    self, AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.granularDriveRestoreArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct GranularDriveRestoreArtifact {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `completionDateTime`.
    pub completion_date_time: Option<DateTimeOffset>,
    /// The property `destinationType`.
    pub destination_type: Option<DestinationType>,
    /// The property `error`.
    pub error: Option<Box<PublicError>>,
    /// The property `startDateTime`.
    pub start_date_time: Option<DateTimeOffset>,
    /// The property `status`.
    pub status: Option<ArtifactRestoreStatus>,
    /// The property `restorePoint`.
    pub restore_point: Option<Box<RestorePoint>>,
    /// The property `browseSessionId`.
    pub browse_session_id: Option<String>,
    /// The property `restoredItemKey`.
    pub restored_item_key: Option<String>,
    /// The property `restoredItemPath`.
    pub restored_item_path: Option<String>,
    /// The property `restoredItemWebUrl`.
    pub restored_item_web_url: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl GranularDriveRestoreArtifact {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `completionDateTime`.
    pub const COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> =
        Property::new("completionDateTime");
    /// Names `destinationType`.
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new("destinationType");
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `startDateTime`.
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new("startDateTime");
    /// Names `status`.
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");
    /// Names `restorePoint`.
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> =
        NavigationProperty::new("restorePoint");
    /// Names `browseSessionId`.
    pub const BROWSE_SESSION_ID: Property<Self, String> = Property::new("browseSessionId");
    /// Names `restoredItemKey`.
    pub const RESTORED_ITEM_KEY: Property<Self, String> = Property::new("restoredItemKey");
    /// Names `restoredItemPath`.
    pub const RESTORED_ITEM_PATH: Property<Self, String> = Property::new("restoredItemPath");
    /// Names `restoredItemWebUrl`.
    pub const RESTORED_ITEM_WEB_URL: Property<Self, String> = Property::new("restoredItemWebUrl");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.granularDriveRestoreArtifact",
    rust_name: "GranularDriveRestoreArtifact",
    base: Some(&super::restore_artifact_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("completionDateTime", "completion_date_time"),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("error", "error"),
        PropertyInfo::new("startDateTime", "start_date_time"),
        PropertyInfo::new("status", "status"),
        PropertyInfo::new("restorePoint", "restore_point"),
        PropertyInfo::new("browseSessionId", "browse_session_id"),
        PropertyInfo::new("restoredItemKey", "restored_item_key"),
        PropertyInfo::new("restoredItemPath", "restored_item_path"),
        PropertyInfo::new("restoredItemWebUrl", "restored_item_web_url"),
    ],
};

impl Model for GranularDriveRestoreArtifact {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.id,
            1 => &self.completion_date_time,
            2 => &self.destination_type,
            3 => &self.error,
            4 => &self.start_date_time,
            5 => &self.status,
            6 => &self.restore_point,
            7 => &self.browse_session_id,
            8 => &self.restored_item_key,
            9 => &self.restored_item_path,
            10 => &self.restored_item_web_url,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.completion_date_time,
            2 => &mut self.destination_type,
            3 => &mut self.error,
            4 => &mut self.start_date_time,
            5 => &mut self.status,
            6 => &mut self.restore_point,
            7 => &mut self.browse_session_id,
            8 => &mut self.restored_item_key,
            9 => &mut self.restored_item_path,
            10 => &mut self.restored_item_web_url,
            _ => return None,
        })
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for GranularDriveRestoreArtifact {
    fn new_object(_: Option<usize>) -> Option<Self> {
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
        model::debug(self, f)
    }
}

impl Serialize for GranularDriveRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for GranularDriveRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
