// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Numbers and dates of an offboarding, that is of the final deletion of backups.
///
/// OData complex type `microsoft.graph.offboardingDetails`.
#[derive(Clone, Default, PartialEq)]
pub struct OffboardingDetails {
    /// Number of units whose offboarding was called off in time, so that their backups are kept.
    ///
    /// OData property `cancelledCount`: `Edm.Int32`, not nullable.
    pub cancelled_count: Option<i32>,
    /// Number of units whose backups should have been deleted, but could not be.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// When the offboarding ended, in UTC. Absent while it is still going on.
    ///
    /// OData property `offboardEndDateTime`: `Edm.DateTimeOffset`.
    pub offboard_end_date_time: Option<DateTimeOffset>,
    /// When the offboarding began, in UTC.
    ///
    /// OData property `offboardStartDateTime`: `Edm.DateTimeOffset`.
    pub offboard_start_date_time: Option<DateTimeOffset>,
    /// Number of units whose backups are deleted for good.
    ///
    /// OData property `offboardedCount`: `Edm.Int32`, not nullable.
    pub offboarded_count: Option<i32>,
    /// State of the offboarding as the service words it. Not an enumeration: no list of values is
    /// documented.
    ///
    /// OData property `offboardingStatus`: `Edm.String`.
    pub offboarding_status: Option<String>,
    /// Number of units for which offboarding was asked, whatever became of it.
    ///
    /// OData property `totalRequestedCount`: `Edm.Int32`, not nullable.
    pub total_requested_count: Option<i32>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl OffboardingDetails {
    /// Names `cancelledCount`.
    pub const CANCELLED_COUNT: Property<Self, i32> = Property::new("cancelledCount");
    /// Names `failedCount`.
    pub const FAILED_COUNT: Property<Self, i32> = Property::new("failedCount");
    /// Names `offboardEndDateTime`.
    pub const OFFBOARD_END_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "offboardEndDateTime",
    );
    /// Names `offboardStartDateTime`.
    pub const OFFBOARD_START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "offboardStartDateTime",
    );
    /// Names `offboardedCount`.
    pub const OFFBOARDED_COUNT: Property<Self, i32> = Property::new("offboardedCount");
    /// Names `offboardingStatus`.
    pub const OFFBOARDING_STATUS: Property<Self, String> = Property::new(
        "offboardingStatus",
    );
    /// Names `totalRequestedCount`.
    pub const TOTAL_REQUESTED_COUNT: Property<Self, i32> = Property::new(
        "totalRequestedCount",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.offboardingDetails",
    rust_name: "OffboardingDetails",
    base: None,
    properties: &[
        PropertyInfo::new("cancelledCount", "cancelled_count"),
        PropertyInfo::new("failedCount", "failed_count"),
        PropertyInfo::new("offboardEndDateTime", "offboard_end_date_time"),
        PropertyInfo::new("offboardStartDateTime", "offboard_start_date_time"),
        PropertyInfo::new("offboardedCount", "offboarded_count"),
        PropertyInfo::new("offboardingStatus", "offboarding_status"),
        PropertyInfo::new("totalRequestedCount", "total_requested_count"),
    ],
};

impl Model for OffboardingDetails {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.cancelled_count,
            1 => &self.failed_count,
            2 => &self.offboard_end_date_time,
            3 => &self.offboard_start_date_time,
            4 => &self.offboarded_count,
            5 => &self.offboarding_status,
            6 => &self.total_requested_count,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.cancelled_count,
            1 => &mut self.failed_count,
            2 => &mut self.offboard_end_date_time,
            3 => &mut self.offboard_start_date_time,
            4 => &mut self.offboarded_count,
            5 => &mut self.offboarding_status,
            6 => &mut self.total_requested_count,
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

impl WireValue for OffboardingDetails {
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

impl fmt::Debug for OffboardingDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for OffboardingDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for OffboardingDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
