// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::EmailIdentity;
use super::NotificationRecipientsType;

/// To whom e-mail notifications about the backup service go.
///
/// OData complex type `microsoft.graph.notificationRecipients`.
#[derive(Clone, Default, PartialEq)]
pub struct NotificationRecipients {
    /// The people and groups that are notified. Give them only when `role` is `custom`; otherwise
    /// the list is empty.
    ///
    /// OData property `customRecipients`: `Collection(microsoft.graph.emailIdentity)`, not
    /// nullable.
    pub custom_recipients: Option<Vec<EmailIdentity>>,
    /// Whether administrators by role or a list of one's own are notified. Partners' applications
    /// can read this, but not change it.
    ///
    /// OData property `role`: `microsoft.graph.notificationRecipientsType`, not nullable.
    pub role: Option<NotificationRecipientsType>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl NotificationRecipients {
    /// Names `customRecipients`.
    pub const CUSTOM_RECIPIENTS: Property<Self, Vec<EmailIdentity>> = Property::new(
        "customRecipients",
    );
    /// Names `role`.
    pub const ROLE: Property<Self, NotificationRecipientsType> = Property::new("role");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.notificationRecipients",
    rust_name: "NotificationRecipients",
    base: None,
    properties: &[
        PropertyInfo::new("customRecipients", "custom_recipients"),
        PropertyInfo::new("role", "role"),
    ],
};

impl Model for NotificationRecipients {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.custom_recipients,
            1 => &self.role,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.custom_recipients,
            1 => &mut self.role,
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

impl WireValue for NotificationRecipients {
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

impl fmt::Debug for NotificationRecipients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for NotificationRecipients {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for NotificationRecipients {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
