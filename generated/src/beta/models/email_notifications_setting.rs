// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::Entity;
use super::NotificationEventsType;
use super::NotificationRecipients;

/// Who is notified by e-mail about events of the backup service, and about which. Only a signed-in
/// administrator can change it.
///
/// OData entity type `microsoft.graph.emailNotificationsSetting`, derived from
/// `microsoft.graph.entity`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl EmailNotificationsSetting {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`additionalEvents`](Self#structfield.additional_events).
    pub const ADDITIONAL_EVENTS: Property<Self, NotificationEventsType> = Property::new(
        "additionalEvents",
    );

    /// The handle of [`isEnabled`](Self#structfield.is_enabled).
    pub const IS_ENABLED: Property<Self, bool> = Property::new("isEnabled");

    /// The handle of [`recipients`](Self#structfield.recipients).
    pub const RECIPIENTS: Property<Self, NotificationRecipients> = Property::new(
        "recipients",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.emailNotificationsSetting` with this key.
    pub fn reference(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`additionalEvents`](Self#structfield.additional_events).
    pub fn additional_events(
        mut self,
        value: impl Into<NotificationEventsType>,
    ) -> Self {
        self.additional_events = Some(value.into());
        self
    }

    /// Sets [`isEnabled`](Self#structfield.is_enabled).
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets [`recipients`](Self#structfield.recipients).
    pub fn recipients(mut self, value: impl Into<NotificationRecipients>) -> Self {
        self.recipients = Some(Box::new(value.into()));
        self
    }
}

impl Model for EmailNotificationsSetting {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.emailNotificationsSetting",
        rust_name: "EmailNotificationsSetting",
        base: Some(<Entity as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("additionalEvents", "additional_events"),
            PropertyInfo::new("isEnabled", "is_enabled"),
            PropertyInfo::new("recipients", "recipients"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.additional_events,
                &self.is_enabled,
                &self.recipients,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.additional_events,
                &mut self.is_enabled,
                &mut self.recipients,
            ],
            &mut self.additional,
        );
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

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for EmailNotificationsSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for EmailNotificationsSetting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for EmailNotificationsSetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
