// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// How many units of a policy are in which state. Counted by the service from time to time, not at
/// the moment of the request.
///
/// OData complex type `microsoft.graph.backupCountStatistics`.
#[derive(Clone, Default, PartialEq)]
pub struct BackupCountStatistics {
    /// When the service last counted, in UTC. Changes after that are not in the numbers.
    ///
    /// OData property `lastComputedDateTime`: `Edm.DateTimeOffset`, not nullable.
    pub last_computed_date_time: Option<DateTimeOffset>,
    /// Number of units whose backups are marked for deletion and will be gone when their grace
    /// period ends.
    ///
    /// OData property `offboardRequested`: `Edm.Int32`.
    pub offboard_requested: Option<i32>,
    /// Number of units that are protected, as they should be.
    ///
    /// OData property `protectedCompleted`: `Edm.Int32`, not nullable.
    pub protected_completed: Option<i32>,
    /// Number of units that should be protected, but could not be. Their `error` says why.
    ///
    /// OData property `protectedFailed`: `Edm.Int32`, not nullable.
    pub protected_failed: Option<i32>,
    /// Number of units whose protection was asked for and is being set up.
    ///
    /// OData property `protectedInProgress`: `Edm.Int32`, not nullable.
    pub protected_in_progress: Option<i32>,
    /// Number of units that were taken out of the policy. Their restore points remain until they
    /// expire.
    ///
    /// OData property `removed`: `Edm.Int32`.
    pub removed: Option<i32>,
    /// Number of all units that the policy has to do with, whatever their state.
    ///
    /// OData property `total`: `Edm.Int32`, not nullable.
    pub total: Option<i32>,
    /// Number of units whose protection has ended. Their restore points remain until they expire.
    ///
    /// OData property `unprotectedCompleted`: `Edm.Int32`, not nullable.
    pub unprotected_completed: Option<i32>,
    /// Number of units whose protection should have ended, but could not be ended. Their `error`
    /// says why.
    ///
    /// OData property `unprotectedFailed`: `Edm.Int32`, not nullable.
    pub unprotected_failed: Option<i32>,
    /// Number of units whose protection is being ended at present.
    ///
    /// OData property `unprotectedInProgress`: `Edm.Int32`, not nullable.
    pub unprotected_in_progress: Option<i32>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl BackupCountStatistics {
    /// Names `lastComputedDateTime`.
    pub const LAST_COMPUTED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastComputedDateTime",
    );
    /// Names `offboardRequested`.
    pub const OFFBOARD_REQUESTED: Property<Self, i32> = Property::new(
        "offboardRequested",
    );
    /// Names `protectedCompleted`.
    pub const PROTECTED_COMPLETED: Property<Self, i32> = Property::new(
        "protectedCompleted",
    );
    /// Names `protectedFailed`.
    pub const PROTECTED_FAILED: Property<Self, i32> = Property::new("protectedFailed");
    /// Names `protectedInProgress`.
    pub const PROTECTED_IN_PROGRESS: Property<Self, i32> = Property::new(
        "protectedInProgress",
    );
    /// Names `removed`.
    pub const REMOVED: Property<Self, i32> = Property::new("removed");
    /// Names `total`.
    pub const TOTAL: Property<Self, i32> = Property::new("total");
    /// Names `unprotectedCompleted`.
    pub const UNPROTECTED_COMPLETED: Property<Self, i32> = Property::new(
        "unprotectedCompleted",
    );
    /// Names `unprotectedFailed`.
    pub const UNPROTECTED_FAILED: Property<Self, i32> = Property::new(
        "unprotectedFailed",
    );
    /// Names `unprotectedInProgress`.
    pub const UNPROTECTED_IN_PROGRESS: Property<Self, i32> = Property::new(
        "unprotectedInProgress",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.backupCountStatistics",
    rust_name: "BackupCountStatistics",
    base: None,
    properties: &[
        PropertyInfo::new("lastComputedDateTime", "last_computed_date_time"),
        PropertyInfo::new("offboardRequested", "offboard_requested"),
        PropertyInfo::new("protectedCompleted", "protected_completed"),
        PropertyInfo::new("protectedFailed", "protected_failed"),
        PropertyInfo::new("protectedInProgress", "protected_in_progress"),
        PropertyInfo::new("removed", "removed"),
        PropertyInfo::new("total", "total"),
        PropertyInfo::new("unprotectedCompleted", "unprotected_completed"),
        PropertyInfo::new("unprotectedFailed", "unprotected_failed"),
        PropertyInfo::new("unprotectedInProgress", "unprotected_in_progress"),
    ],
};

impl Model for BackupCountStatistics {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.last_computed_date_time,
            1 => &self.offboard_requested,
            2 => &self.protected_completed,
            3 => &self.protected_failed,
            4 => &self.protected_in_progress,
            5 => &self.removed,
            6 => &self.total,
            7 => &self.unprotected_completed,
            8 => &self.unprotected_failed,
            9 => &self.unprotected_in_progress,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.last_computed_date_time,
            1 => &mut self.offboard_requested,
            2 => &mut self.protected_completed,
            3 => &mut self.protected_failed,
            4 => &mut self.protected_in_progress,
            5 => &mut self.removed,
            6 => &mut self.total,
            7 => &mut self.unprotected_completed,
            8 => &mut self.unprotected_failed,
            9 => &mut self.unprotected_in_progress,
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

impl WireValue for BackupCountStatistics {
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

impl fmt::Debug for BackupCountStatistics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for BackupCountStatistics {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupCountStatistics {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
