// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, Flags};

/// Who receives e-mail notifications about the backup service. A set of flags.
///
/// OData enumeration type `microsoft.graph.notificationRecipientsType`, a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct NotificationRecipientsType(Flags);

emitted::flags! {
    NotificationRecipientsType;
    /// Nobody receives notifications.
    ///
    /// OData member `none`.
    "none" NONE = 0;
    /// Everyone who holds the role of Global Administrator.
    ///
    /// OData member `globalAdmins`.
    "globalAdmins" GLOBAL_ADMINS = 1;
    /// Everyone who holds the role of Microsoft 365 Backup Administrator.
    ///
    /// OData member `backupAdmins`.
    "backupAdmins" BACKUP_ADMINS = 2;
    /// The addresses listed in `customRecipients`. This is the default.
    ///
    /// OData member `custom`.
    "custom" CUSTOM = 4;
    /// All administrators. Which roles that covers is not documented.
    ///
    /// OData member `allAdmins`.
    "allAdmins" ALL_ADMINS = 8;
    /// Stands in for a group of recipients that the service learned later, and goes to clients that
    /// do not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    "unknownFutureValue" UNKNOWN_FUTURE_VALUE = 16;
}
