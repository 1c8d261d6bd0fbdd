// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::Entity;
use super::NotificationEventsType;
use super::NotificationRecipients;

/// Who is notified by e-mail about events of the backup service, and about which. Only a signed-in
/// administrator can change it.
///
/// OData entity type `microsoft.graph.emailNotificationsSetting`, derived from
/// `microsoft.graph.entity`.
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

emitted::structured_type! {
    EmailNotificationsSetting: Entity = "microsoft.graph.emailNotificationsSetting", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "additionalEvents" additional_events ADDITIONAL_EVENTS(NotificationEventsType) set additional_events;
    Property "isEnabled" is_enabled IS_ENABLED(bool) exact is_enabled;
    Property "recipients" recipients RECIPIENTS(NotificationRecipients) set recipients;
}
