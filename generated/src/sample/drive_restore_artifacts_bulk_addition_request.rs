// A hand-written sample of what is emitted.

use super::{RestorePointPreference, RestorePointTags, TimePeriod};
use crate::model::{
    self, AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`.
#[derive(Clone, Default, PartialEq)]
pub struct DriveRestoreArtifactsBulkAdditionRequest {
    /// The property `displayName`.
    pub display_name: Option<String>,
    /// The property `directoryObjectIds`.
    pub directory_object_ids: Option<Vec<String>>,
    /// The property `drives`.
    pub drives: Option<Vec<String>>,
    /// The property `protectionTimePeriod`.
    pub protection_time_period: Option<Box<TimePeriod>>,
    /// The property `restorePointPreference`.
    pub restore_point_preference: Option<RestorePointPreference>,
    /// The property `tags`.
    pub tags: Option<RestorePointTags>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl DriveRestoreArtifactsBulkAdditionRequest {
    /// Names `displayName`.
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");
    /// Names `directoryObjectIds`.
    pub const DIRECTORY_OBJECT_IDS: Property<Self, Vec<String>> =
        Property::new("directoryObjectIds");
    /// Names `drives`.
    pub const DRIVES: Property<Self, Vec<String>> = Property::new("drives");
    /// Names `protectionTimePeriod`.
    pub const PROTECTION_TIME_PERIOD: Property<Self, TimePeriod> =
        Property::new("protectionTimePeriod");
    /// Names `restorePointPreference`.
    pub const RESTORE_POINT_PREFERENCE: Property<Self, RestorePointPreference> =
        Property::new("restorePointPreference");
    /// Names `tags`.
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.driveRestoreArtifactsBulkAdditionRequest",
    rust_name: "DriveRestoreArtifactsBulkAdditionRequest",
    base: None,
    properties: &[
        PropertyInfo::new("displayName", "display_name"),
        PropertyInfo::new("directoryObjectIds", "directory_object_ids"),
        PropertyInfo::new("drives", "drives"),
        PropertyInfo::new("protectionTimePeriod", "protection_time_period"),
        PropertyInfo::new("restorePointPreference", "restore_point_preference"),
        PropertyInfo::new("tags", "tags"),
    ],
};

impl Model for DriveRestoreArtifactsBulkAdditionRequest {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.display_name,
            1 => &self.directory_object_ids,
            2 => &self.drives,
            3 => &self.protection_time_period,
            4 => &self.restore_point_preference,
            5 => &self.tags,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.display_name,
            1 => &mut self.directory_object_ids,
            2 => &mut self.drives,
            3 => &mut self.protection_time_period,
            4 => &mut self.restore_point_preference,
            5 => &mut self.tags,
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

impl WireValue for DriveRestoreArtifactsBulkAdditionRequest {
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

impl fmt::Debug for DriveRestoreArtifactsBulkAdditionRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for DriveRestoreArtifactsBulkAdditionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DriveRestoreArtifactsBulkAdditionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
