// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A span of time, in which the restore points that are looked for must lie.
///
/// OData complex type `microsoft.graph.timePeriod`.
#[derive(Clone, Default, PartialEq)]
pub struct TimePeriod {
    /// End of the span, in UTC. Left out, the span reaches to the present.
    ///
    /// OData property `endDateTime`: `Edm.DateTimeOffset`.
    pub end_date_time: Option<DateTimeOffset>,
    /// Start of the span, in UTC. Left out, the span reaches back as far as there are backups.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`.
    pub start_date_time: Option<DateTimeOffset>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl TimePeriod {
    /// Names `endDateTime`.
    pub const END_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "endDateTime",
    );
    /// Names `startDateTime`.
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.timePeriod",
    rust_name: "TimePeriod",
    base: None,
    properties: &[
        PropertyInfo::new("endDateTime", "end_date_time"),
        PropertyInfo::new("startDateTime", "start_date_time"),
    ],
};

impl Model for TimePeriod {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.end_date_time,
            1 => &self.start_date_time,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.end_date_time,
            1 => &mut self.start_date_time,
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

impl WireValue for TimePeriod {
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

impl fmt::Debug for TimePeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for TimePeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for TimePeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
