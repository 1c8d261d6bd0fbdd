// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::RestorePoint;

/// A restore point that fits a search, with the number of matching items found in it.
///
/// OData complex type `microsoft.graph.restorePointSearchResult`.
#[derive(Clone, Default, PartialEq)]
pub struct RestorePointSearchResult {
    /// How many mailbox items of this restore point match the `artifactQuery`. Absent when the
    /// search had none.
    ///
    /// OData property `artifactHitCount`: `Edm.Int32`.
    pub artifact_hit_count: Option<i32>,
    /// The restore point itself. The service includes it without being asked to expand it.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`. Sent without
    /// `$expand` too.
    pub restore_point: Option<Box<RestorePoint>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestorePointSearchResult {
    /// Names `artifactHitCount`.
    pub const ARTIFACT_HIT_COUNT: Property<Self, i32> = Property::new(
        "artifactHitCount",
    );
    /// Names `restorePoint`.
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> = NavigationProperty::new(
        "restorePoint",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restorePointSearchResult",
    rust_name: "RestorePointSearchResult",
    base: None,
    properties: &[
        PropertyInfo::new("artifactHitCount", "artifact_hit_count"),
        PropertyInfo::new("restorePoint", "restore_point"),
    ],
};

impl Model for RestorePointSearchResult {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.artifact_hit_count,
            1 => &self.restore_point,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.artifact_hit_count,
            1 => &mut self.restore_point,
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

impl WireValue for RestorePointSearchResult {
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

impl fmt::Debug for RestorePointSearchResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestorePointSearchResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointSearchResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
