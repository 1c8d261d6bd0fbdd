// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// How the artifacts of a restore session fared, in numbers.
///
/// OData complex type `microsoft.graph.restoreArtifactDetails`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreArtifactDetails {
    /// Number of artifacts of the session that could not be restored.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// Number of artifacts of the session that were restored.
    ///
    /// OData property `restoredCount`: `Edm.Int32`, not nullable.
    pub restored_count: Option<i32>,
    /// Number of all artifacts of the session, whatever became of them.
    ///
    /// OData property `totalArtifactsCount`: `Edm.Int32`, not nullable.
    pub total_artifacts_count: Option<i32>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestoreArtifactDetails {
    /// Names `failedCount`.
    pub const FAILED_COUNT: Property<Self, i32> = Property::new("failedCount");
    /// Names `restoredCount`.
    pub const RESTORED_COUNT: Property<Self, i32> = Property::new("restoredCount");
    /// Names `totalArtifactsCount`.
    pub const TOTAL_ARTIFACTS_COUNT: Property<Self, i32> = Property::new(
        "totalArtifactsCount",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restoreArtifactDetails",
    rust_name: "RestoreArtifactDetails",
    base: None,
    properties: &[
        PropertyInfo::new("failedCount", "failed_count"),
        PropertyInfo::new("restoredCount", "restored_count"),
        PropertyInfo::new("totalArtifactsCount", "total_artifacts_count"),
    ],
};

impl Model for RestoreArtifactDetails {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.failed_count,
            1 => &self.restored_count,
            2 => &self.total_artifacts_count,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.failed_count,
            1 => &mut self.restored_count,
            2 => &mut self.total_artifacts_count,
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

impl WireValue for RestoreArtifactDetails {
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

impl fmt::Debug for RestoreArtifactDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestoreArtifactDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreArtifactDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
