// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::Identity;

/// Who did something: the signed-in person, the application they used, the device, in any
/// combination. What does not apply is absent.
///
/// OData complex type `microsoft.graph.identitySet`. Open: it may have properties that are not
/// declared.
#[derive(Clone, Default, PartialEq)]
pub struct IdentitySet {
    /// The application through which, or by which, it was done.
    ///
    /// OData property `application`: `microsoft.graph.identity`.
    pub application: Option<Box<Identity>>,
    /// The device from which it was done. Rarely present in answers of the backup service.
    ///
    /// OData property `device`: `microsoft.graph.identity`.
    pub device: Option<Box<Identity>>,
    /// The person who did it. Absent when an application acted on its own.
    ///
    /// OData property `user`: `microsoft.graph.identity`.
    pub user: Option<Box<Identity>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl IdentitySet {
    /// Names `application`.
    pub const APPLICATION: Property<Self, Identity> = Property::new("application");
    /// Names `device`.
    pub const DEVICE: Property<Self, Identity> = Property::new("device");
    /// Names `user`.
    pub const USER: Property<Self, Identity> = Property::new("user");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.identitySet",
    rust_name: "IdentitySet",
    base: None,
    properties: &[
        PropertyInfo::new("application", "application"),
        PropertyInfo::new("device", "device"),
        PropertyInfo::new("user", "user"),
    ],
};

impl Model for IdentitySet {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.application,
            1 => &self.device,
            2 => &self.user,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.application,
            1 => &mut self.device,
            2 => &mut self.user,
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

impl WireValue for IdentitySet {
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

impl fmt::Debug for IdentitySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for IdentitySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for IdentitySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
