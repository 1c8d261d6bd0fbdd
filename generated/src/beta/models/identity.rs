// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A person, group, device or application, as far as the service names it. More properties than
/// these may be present.
///
/// OData complex type `microsoft.graph.identity`. Open: it may have properties that are not
/// declared.
#[derive(Clone, Default, PartialEq)]
pub struct Identity {
    /// Name for people to read. It can be out of date or missing, as when the account was deleted.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// Opaque id of the person, group, device or application in the directory. Unlike the name, it
    /// does not change.
    ///
    /// OData property `id`: `Edm.String`.
    pub id: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl Identity {
    /// Names `displayName`.
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.identity",
    rust_name: "Identity",
    base: None,
    properties: &[
        PropertyInfo::new("displayName", "display_name"),
        PropertyInfo::new("id", "id"),
    ],
};

impl Model for Identity {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.display_name,
            1 => &self.id,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.display_name,
            1 => &mut self.id,
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

impl WireValue for Identity {
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

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for Identity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Identity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
