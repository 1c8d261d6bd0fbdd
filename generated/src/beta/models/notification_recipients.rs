// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::EmailIdentity;
use super::NotificationRecipientsType;

/// To whom e-mail notifications about the backup service go.
///
/// OData complex type `microsoft.graph.notificationRecipients`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl NotificationRecipients {
    /// The handle of [`customRecipients`](Self#structfield.custom_recipients).
    pub const CUSTOM_RECIPIENTS: Property<Self, Vec<EmailIdentity>> = Property::new(
        "customRecipients",
    );

    /// The handle of [`role`](Self#structfield.role).
    pub const ROLE: Property<Self, NotificationRecipientsType> = Property::new("role");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customRecipients`](Self#structfield.custom_recipients).
    pub fn custom_recipients(
        mut self,
        value: impl IntoIterator<Item = impl Into<EmailIdentity>>,
    ) -> Self {
        self.custom_recipients = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`role`](Self#structfield.role).
    pub fn role(mut self, value: impl Into<NotificationRecipientsType>) -> Self {
        self.role = Some(value.into());
        self
    }
}

impl Model for NotificationRecipients {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.notificationRecipients",
        rust_name: "NotificationRecipients",
        base: None,
        properties: &[
            PropertyInfo::new("customRecipients", "custom_recipients"),
            PropertyInfo::new("role", "role"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.custom_recipients,
                &self.role,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.custom_recipients,
                &mut self.role,
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

impl WireValue for NotificationRecipients {
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

impl std::fmt::Debug for NotificationRecipients {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for NotificationRecipients {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for NotificationRecipients {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
