// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::ArtifactQuery;
use super::RestorePointPreference;
use super::RestorePointTags;
use super::TimePeriod;

/// What the action `search` is called with.
///
/// OData action `microsoft.graph.search(Collection(microsoft.graph.restorePoint))`.
#[derive(Clone, Default, PartialEq)]
pub struct RestorePointSearchParameters {
    /// Ids of the protection units whose restore points are wanted. At least one, at most 20.
    ///
    /// OData parameter `protectionUnitIds`: `Collection(Edm.String)`.
    pub protection_unit_ids: Option<Vec<String>>,
    /// In which span of time the restore points must lie. Required; one of its two ends may be left
    /// open.
    ///
    /// OData parameter `protectionTimePeriod`: `microsoft.graph.timePeriod`.
    pub protection_time_period: Option<Box<TimePeriod>>,
    /// Which restore point of each unit to take when several lie in the span. Left out, the service
    /// prefers the latest.
    ///
    /// OData parameter `restorePointPreference`: `microsoft.graph.restorePointPreference`.
    pub restore_point_preference: Option<RestorePointPreference>,
    /// What kind of restore points is wanted, such as `fastRestore`. Left out, any kind.
    ///
    /// OData parameter `tags`: `microsoft.graph.restorePointTags`.
    pub tags: Option<RestorePointTags>,
    /// What to look for in mailbox backups. Left out, only the time counts and no items are
    /// searched.
    ///
    /// OData parameter `artifactQuery`: `microsoft.graph.artifactQuery`.
    pub artifact_query: Option<Box<ArtifactQuery>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestorePointSearchParameters {
    /// Names `protectionUnitIds`.
    pub const PROTECTION_UNIT_IDS: Property<Self, Vec<String>> = Property::new(
        "protectionUnitIds",
    );
    /// Names `protectionTimePeriod`.
    pub const PROTECTION_TIME_PERIOD: Property<Self, TimePeriod> = Property::new(
        "protectionTimePeriod",
    );
    /// Names `restorePointPreference`.
    pub const RESTORE_POINT_PREFERENCE: Property<Self, RestorePointPreference> = Property::new(
        "restorePointPreference",
    );
    /// Names `tags`.
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");
    /// Names `artifactQuery`.
    pub const ARTIFACT_QUERY: Property<Self, ArtifactQuery> = Property::new(
        "artifactQuery",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.search(Collection(microsoft.graph.restorePoint))",
    rust_name: "RestorePointSearchParameters",
    base: None,
    properties: &[
        PropertyInfo::new("protectionUnitIds", "protection_unit_ids"),
        PropertyInfo::new("protectionTimePeriod", "protection_time_period"),
        PropertyInfo::new("restorePointPreference", "restore_point_preference"),
        PropertyInfo::new("tags", "tags"),
        PropertyInfo::new("artifactQuery", "artifact_query"),
    ],
};

impl Model for RestorePointSearchParameters {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.protection_unit_ids,
            1 => &self.protection_time_period,
            2 => &self.restore_point_preference,
            3 => &self.tags,
            4 => &self.artifact_query,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.protection_unit_ids,
            1 => &mut self.protection_time_period,
            2 => &mut self.restore_point_preference,
            3 => &mut self.tags,
            4 => &mut self.artifact_query,
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

impl WireValue for RestorePointSearchParameters {
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

impl fmt::Debug for RestorePointSearchParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestorePointSearchParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointSearchParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
