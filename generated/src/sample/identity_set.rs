// A hand-written sample of what is emitted.

use super::Identity;
use crate::model::{
    self, AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.identitySet`.
#[derive(Clone, Default, PartialEq)]
pub struct IdentitySet {
    /// The property `application`.
    pub application: Option<Box<Identity>>,
    /// The property `device`.
    pub device: Option<Box<Identity>>,
    /// The property `user`.
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
        Some(match index {
            0 => &self.application,
            1 => &self.device,
            2 => &self.user,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.application,
            1 => &mut self.device,
            2 => &mut self.user,
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

impl WireValue for IdentitySet {
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

impl fmt::Debug for IdentitySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for IdentitySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for IdentitySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
