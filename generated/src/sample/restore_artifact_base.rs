// A hand-written sample of what is emitted.

use super::{ArtifactRestoreStatus, DestinationType, PublicError, RestorePoint};
use crate::edm::DateTimeOffset;
use crate::model::{
    self, AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.restoreArtifactBase`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreArtifactBase {
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
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestoreArtifactBase {
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
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restoreArtifactBase",
    rust_name: "RestoreArtifactBase",
    base: Some(&super::entity::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("completionDateTime", "completion_date_time"),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("error", "error"),
        PropertyInfo::new("startDateTime", "start_date_time"),
        PropertyInfo::new("status", "status"),
        PropertyInfo::new("restorePoint", "restore_point"),
    ],
};

impl Model for RestoreArtifactBase {
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

impl WireValue for RestoreArtifactBase {
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

impl fmt::Debug for RestoreArtifactBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for RestoreArtifactBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreArtifactBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
