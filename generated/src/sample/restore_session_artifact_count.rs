// A hand-written sample of what is emitted.

use crate::model::{
    self, AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.restoreSessionArtifactCount`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSessionArtifactCount {
    /// The property `completed`.
    pub completed: Option<i32>,
    /// The property `failed`.
    pub failed: Option<i32>,
    /// The property `inProgress`.
    pub in_progress: Option<i32>,
    /// The property `total`.
    pub total: Option<i32>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestoreSessionArtifactCount {
    /// Names `completed`.
    pub const COMPLETED: Property<Self, i32> = Property::new("completed");
    /// Names `failed`.
    pub const FAILED: Property<Self, i32> = Property::new("failed");
    /// Names `inProgress`.
    pub const IN_PROGRESS: Property<Self, i32> = Property::new("inProgress");
    /// Names `total`.
    pub const TOTAL: Property<Self, i32> = Property::new("total");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restoreSessionArtifactCount",
    rust_name: "RestoreSessionArtifactCount",
    base: None,
    properties: &[
        PropertyInfo::new("completed", "completed"),
        PropertyInfo::new("failed", "failed"),
        PropertyInfo::new("inProgress", "in_progress"),
        PropertyInfo::new("total", "total"),
    ],
};

impl Model for RestoreSessionArtifactCount {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.completed,
            1 => &self.failed,
            2 => &self.in_progress,
            3 => &self.total,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.completed,
            1 => &mut self.failed,
            2 => &mut self.in_progress,
            3 => &mut self.total,
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

impl WireValue for RestoreSessionArtifactCount {
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

impl fmt::Debug for RestoreSessionArtifactCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for RestoreSessionArtifactCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreSessionArtifactCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
