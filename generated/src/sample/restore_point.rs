// A hand-written sample of what is emitted.

use super::{AnyProtectionUnitBase, RestorePointTags};
use crate::edm::DateTimeOffset;
use crate::model::{
    self, AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.restorePoint`.
#[derive(Clone, Default, PartialEq)]
pub struct RestorePoint {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `expirationDateTime`.
    pub expiration_date_time: Option<DateTimeOffset>,
    /// The property `protectionDateTime`.
    pub protection_date_time: Option<DateTimeOffset>,
    /// The property `tags`.
    pub tags: Option<RestorePointTags>,
    /// The property `protectionUnit`.
    pub protection_unit: Option<Box<AnyProtectionUnitBase>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestorePoint {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `expirationDateTime`.
    pub const EXPIRATION_DATE_TIME: Property<Self, DateTimeOffset> =
        Property::new("expirationDateTime");
    /// Names `protectionDateTime`.
    pub const PROTECTION_DATE_TIME: Property<Self, DateTimeOffset> =
        Property::new("protectionDateTime");
    /// Names `tags`.
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");
    /// Names `protectionUnit`.
    pub const PROTECTION_UNIT: NavigationProperty<Self, AnyProtectionUnitBase> =
        NavigationProperty::new("protectionUnit");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restorePoint",
    rust_name: "RestorePoint",
    base: Some(&super::entity::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("expirationDateTime", "expiration_date_time"),
        PropertyInfo::new("protectionDateTime", "protection_date_time"),
        PropertyInfo::new("tags", "tags"),
        PropertyInfo::new("protectionUnit", "protection_unit"),
    ],
};

impl Model for RestorePoint {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.id,
            1 => &self.expiration_date_time,
            2 => &self.protection_date_time,
            3 => &self.tags,
            4 => &self.protection_unit,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.expiration_date_time,
            2 => &mut self.protection_date_time,
            3 => &mut self.tags,
            4 => &mut self.protection_unit,
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

impl WireValue for RestorePoint {
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

impl fmt::Debug for RestorePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for RestorePoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
