// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What the action `activate` is called with.
///
/// OData action `microsoft.graph.activate(microsoft.graph.serviceApp)`.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceAppActivateParameters {
    /// When the application takes control, in UTC. Until then its status is `pendingActive`.
    ///
    /// OData parameter `effectiveDateTime`: `Edm.DateTimeOffset`, not nullable.
    pub effective_date_time: Option<DateTimeOffset>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl ServiceAppActivateParameters {
    /// Names `effectiveDateTime`.
    pub const EFFECTIVE_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "effectiveDateTime",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.activate(microsoft.graph.serviceApp)",
    rust_name: "ServiceAppActivateParameters",
    base: None,
    properties: &[PropertyInfo::new("effectiveDateTime", "effective_date_time")],
};

impl Model for ServiceAppActivateParameters {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.effective_date_time,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.effective_date_time,
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

impl WireValue for ServiceAppActivateParameters {
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

impl fmt::Debug for ServiceAppActivateParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for ServiceAppActivateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ServiceAppActivateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
