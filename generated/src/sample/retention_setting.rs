// A hand-written sample of what is emitted.

use crate::edm::Duration;
use crate::model::{
    self, AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.retentionSetting`.
#[derive(Clone, Default, PartialEq)]
pub struct RetentionSetting {
    /// The property `interval`.
    pub interval: Option<String>,
    /// The property `period`.
    pub period: Option<Duration>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RetentionSetting {
    /// Names `interval`.
    pub const INTERVAL: Property<Self, String> = Property::new("interval");
    /// Names `period`.
    pub const PERIOD: Property<Self, Duration> = Property::new("period");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.retentionSetting",
    rust_name: "RetentionSetting",
    base: None,
    properties: &[
        PropertyInfo::new("interval", "interval"),
        PropertyInfo::new("period", "period"),
    ],
};

impl Model for RetentionSetting {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.interval,
            1 => &self.period,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.interval,
            1 => &mut self.period,
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

impl WireValue for RetentionSetting {
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

impl fmt::Debug for RetentionSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for RetentionSetting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RetentionSetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
