// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::EmailIdentity;
use super::NotificationRecipientsType;

/// To whom e-mail notifications about the backup service go.
///
/// OData complex type `microsoft.graph.notificationRecipients`.
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

emitted::structured_type! {
    NotificationRecipients = "microsoft.graph.notificationRecipients";
    Property "customRecipients" custom_recipients CUSTOM_RECIPIENTS[EmailIdentity] set custom_recipients;
    Property "role" role ROLE(NotificationRecipientsType) set role;
}
