// A hand-written sample of what is emitted.

use crate::edm::DateTimeOffset;
use crate::model::{
    self, AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.timePeriod`.
#[derive(Clone, Default, PartialEq)]
pub struct TimePeriod {
    /// The property `endDateTime`.
    pub end_date_time: Option<DateTimeOffset>,
    /// The property `startDateTime`.
    pub start_date_time: Option<DateTimeOffset>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl TimePeriod {
    /// Names `endDateTime`.
    pub const END_DATE_TIME: Property<Self, DateTimeOffset> = Property::new("endDateTime");
    /// Names `startDateTime`.
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new("startDateTime");
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
        Some(match index {
            0 => &self.end_date_time,
            1 => &self.start_date_time,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.end_date_time,
            1 => &mut self.start_date_time,
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

impl WireValue for TimePeriod {
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

impl fmt::Debug for TimePeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for TimePeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for TimePeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
