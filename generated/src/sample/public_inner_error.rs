// A hand-written sample of what is emitted.

use super::PublicErrorDetail;
use crate::model::{
    self, AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.publicInnerError`.
#[derive(Clone, Default, PartialEq)]
pub struct PublicInnerError {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `details`.
    pub details: Option<Vec<PublicErrorDetail>>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `target`.
    pub target: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl PublicInnerError {
    /// Names `code`.
    pub const CODE: Property<Self, String> = Property::new("code");
    /// Names `details`.
    pub const DETAILS: Property<Self, Vec<PublicErrorDetail>> = Property::new("details");
    /// Names `message`.
    pub const MESSAGE: Property<Self, String> = Property::new("message");
    /// Names `target`.
    pub const TARGET: Property<Self, String> = Property::new("target");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.publicInnerError",
    rust_name: "PublicInnerError",
    base: None,
    properties: &[
        PropertyInfo::new("code", "code"),
        PropertyInfo::new("details", "details"),
        PropertyInfo::new("message", "message"),
        PropertyInfo::new("target", "target"),
    ],
};

impl Model for PublicInnerError {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.code,
            1 => &self.details,
            2 => &self.message,
            3 => &self.target,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.code,
            1 => &mut self.details,
            2 => &mut self.message,
            3 => &mut self.target,
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

impl WireValue for PublicInnerError {
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

impl fmt::Debug for PublicInnerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for PublicInnerError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for PublicInnerError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
