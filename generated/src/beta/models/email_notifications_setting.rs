// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::NotificationEventsType;
use super::NotificationRecipients;

/// Who is notified by e-mail about events of the backup service, and about which. Only a signed-in
/// administrator can change it.
///
/// OData entity type `microsoft.graph.emailNotificationsSetting`, derived from
/// `microsoft.graph.entity`.
#[derive(Clone, Default, PartialEq)]
pub struct EmailNotificationsSetting {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Which events are announced beyond those that are always reported. `none` keeps to those.
    ///
    /// OData property `additionalEvents`: `microsoft.graph.notificationEventsType`, not nullable.
    pub additional_events: Option<NotificationEventsType>,
    /// Whether notifications are sent at all. False silences them, and leaves the rest of the
    /// setting as it is.
    ///
    /// OData property `isEnabled`: `Edm.Boolean`, not nullable.
    pub is_enabled: Option<bool>,
    /// To whom notifications are sent: administrators by role, or a list of one's own.
    ///
    /// OData property `recipients`: `microsoft.graph.notificationRecipients`, not nullable.
    pub recipients: Option<Box<NotificationRecipients>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl EmailNotificationsSetting {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `additionalEvents`.
    pub const ADDITIONAL_EVENTS: Property<Self, NotificationEventsType> = Property::new(
        "additionalEvents",
    );
    /// Names `isEnabled`.
    pub const IS_ENABLED: Property<Self, bool> = Property::new("isEnabled");
    /// Names `recipients`.
    pub const RECIPIENTS: Property<Self, NotificationRecipients> = Property::new(
        "recipients",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.emailNotificationsSetting",
    rust_name: "EmailNotificationsSetting",
    base: Some(&super::entity::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("additionalEvents", "additional_events"),
        PropertyInfo::new("isEnabled", "is_enabled"),
        PropertyInfo::new("recipients", "recipients"),
    ],
};

impl Model for EmailNotificationsSetting {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.additional_events,
            2 => &self.is_enabled,
            3 => &self.recipients,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.additional_events,
            2 => &mut self.is_enabled,
            3 => &mut self.recipients,
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

impl WireValue for EmailNotificationsSetting {
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

impl fmt::Debug for EmailNotificationsSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for EmailNotificationsSetting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for EmailNotificationsSetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
