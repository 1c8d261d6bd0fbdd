// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::GranularRestoreItems;

/// Conditions of a search within mailbox backups, field by field. What is left out does not
/// restrict the search.
///
/// OData complex type `microsoft.graph.restoreSearchArtifactQueryExpression`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSearchArtifactQueryExpression {
    /// True finds only items with attachments, false only items without. Left out, both.
    ///
    /// OData property `hasAttachment`: `Edm.Boolean`.
    pub has_attachment: Option<bool>,
    /// Kinds of mailbox items to look for. Left out, all kinds.
    ///
    /// OData property `items`: `Collection(microsoft.graph.granularRestoreItems)`.
    pub items: Option<Vec<GranularRestoreItems>>,
    /// E-mail addresses to look for among the recipients of messages.
    ///
    /// OData property `recipients`: `Collection(Edm.String)`.
    pub recipients: Option<Vec<String>>,
    /// E-mail addresses to look for as senders of messages.
    ///
    /// OData property `senders`: `Collection(Edm.String)`.
    pub senders: Option<Vec<String>>,
    /// Texts to look for in the subjects of items.
    ///
    /// OData property `subjects`: `Collection(Edm.String)`.
    pub subjects: Option<Vec<String>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestoreSearchArtifactQueryExpression {
    /// Names `hasAttachment`.
    pub const HAS_ATTACHMENT: Property<Self, bool> = Property::new("hasAttachment");
    /// Names `items`.
    pub const ITEMS: Property<Self, Vec<GranularRestoreItems>> = Property::new("items");
    /// Names `recipients`.
    pub const RECIPIENTS: Property<Self, Vec<String>> = Property::new("recipients");
    /// Names `senders`.
    pub const SENDERS: Property<Self, Vec<String>> = Property::new("senders");
    /// Names `subjects`.
    pub const SUBJECTS: Property<Self, Vec<String>> = Property::new("subjects");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restoreSearchArtifactQueryExpression",
    rust_name: "RestoreSearchArtifactQueryExpression",
    base: None,
    properties: &[
        PropertyInfo::new("hasAttachment", "has_attachment"),
        PropertyInfo::new("items", "items"),
        PropertyInfo::new("recipients", "recipients"),
        PropertyInfo::new("senders", "senders"),
        PropertyInfo::new("subjects", "subjects"),
    ],
};

impl Model for RestoreSearchArtifactQueryExpression {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.has_attachment,
            1 => &self.items,
            2 => &self.recipients,
            3 => &self.senders,
            4 => &self.subjects,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.has_attachment,
            1 => &mut self.items,
            2 => &mut self.recipients,
            3 => &mut self.senders,
            4 => &mut self.subjects,
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

impl WireValue for RestoreSearchArtifactQueryExpression {
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

impl fmt::Debug for RestoreSearchArtifactQueryExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestoreSearchArtifactQueryExpression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreSearchArtifactQueryExpression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
