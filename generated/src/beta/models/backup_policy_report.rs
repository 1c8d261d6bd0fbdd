// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BackupCountStatistics;

/// The state of one protection policy in numbers. Returned by `getStatisticsByPolicy`.
///
/// OData complex type `microsoft.graph.backupPolicyReport`.
#[derive(Clone, Default, PartialEq)]
pub struct BackupPolicyReport {
    /// Id of the protection policy that the report is about.
    ///
    /// OData property `backupPolicyId`: `Edm.String`, not nullable.
    pub backup_policy_id: Option<String>,
    /// How many of the policy's units are in which state, and when they were counted.
    ///
    /// OData property `countStatistics`: `microsoft.graph.backupCountStatistics`, not nullable.
    pub count_statistics: Option<Box<BackupCountStatistics>>,
    /// Name of the protection policy, as administrators see it. Can be absent.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl BackupPolicyReport {
    /// Names `backupPolicyId`.
    pub const BACKUP_POLICY_ID: Property<Self, String> = Property::new("backupPolicyId");
    /// Names `countStatistics`.
    pub const COUNT_STATISTICS: Property<Self, BackupCountStatistics> = Property::new(
        "countStatistics",
    );
    /// Names `displayName`.
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.backupPolicyReport",
    rust_name: "BackupPolicyReport",
    base: None,
    properties: &[
        PropertyInfo::new("backupPolicyId", "backup_policy_id"),
        PropertyInfo::new("countStatistics", "count_statistics"),
        PropertyInfo::new("displayName", "display_name"),
    ],
};

impl Model for BackupPolicyReport {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.backup_policy_id,
            1 => &self.count_statistics,
            2 => &self.display_name,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.backup_policy_id,
            1 => &mut self.count_statistics,
            2 => &mut self.display_name,
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

impl WireValue for BackupPolicyReport {
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

impl fmt::Debug for BackupPolicyReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for BackupPolicyReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupPolicyReport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
