// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// How many artifacts of a restore session are in which state. The service counts; the four numbers
/// need not be of the same moment.
///
/// OData complex type `microsoft.graph.restoreSessionArtifactCount`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSessionArtifactCount {
    /// Number of artifacts of the session that were restored.
    ///
    /// OData property `completed`: `Edm.Int32`.
    pub completed: Option<i32>,
    /// Number of artifacts of the session that could not be restored.
    ///
    /// OData property `failed`: `Edm.Int32`.
    pub failed: Option<i32>,
    /// Number of artifacts of the session that are still waiting or being restored.
    ///
    /// OData property `inProgress`: `Edm.Int32`.
    pub in_progress: Option<i32>,
    /// Number of all artifacts of the session, whatever their state.
    ///
    /// OData property `total`: `Edm.Int32`.
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
        let slot: &dyn Slot = match index {
            0 => &self.completed,
            1 => &self.failed,
            2 => &self.in_progress,
            3 => &self.total,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.completed,
            1 => &mut self.failed,
            2 => &mut self.in_progress,
            3 => &mut self.total,
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

impl WireValue for RestoreSessionArtifactCount {
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

impl fmt::Debug for RestoreSessionArtifactCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestoreSessionArtifactCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreSessionArtifactCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
