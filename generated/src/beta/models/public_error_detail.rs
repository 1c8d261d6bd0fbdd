// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One of several errors that together make up a failure.
///
/// OData complex type `microsoft.graph.publicErrorDetail`.
#[derive(Clone, Default, PartialEq)]
pub struct PublicErrorDetail {
    /// Word for programs to tell this error apart, from the same open set as the code of the whole.
    ///
    /// OData property `code`: `Edm.String`.
    pub code: Option<String>,
    /// Explanation of this one error for people to read. Its wording may change.
    ///
    /// OData property `message`: `Edm.String`.
    pub message: Option<String>,
    /// What this one error is about, such as a property or an entry of a list. Often absent.
    ///
    /// OData property `target`: `Edm.String`.
    pub target: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl PublicErrorDetail {
    /// Names `code`.
    pub const CODE: Property<Self, String> = Property::new("code");
    /// Names `message`.
    pub const MESSAGE: Property<Self, String> = Property::new("message");
    /// Names `target`.
    pub const TARGET: Property<Self, String> = Property::new("target");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.publicErrorDetail",
    rust_name: "PublicErrorDetail",
    base: None,
    properties: &[
        PropertyInfo::new("code", "code"),
        PropertyInfo::new("message", "message"),
        PropertyInfo::new("target", "target"),
    ],
};

impl Model for PublicErrorDetail {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.code,
            1 => &self.message,
            2 => &self.target,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.code,
            1 => &mut self.message,
            2 => &mut self.target,
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

impl WireValue for PublicErrorDetail {
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

impl fmt::Debug for PublicErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for PublicErrorDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for PublicErrorDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
