// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`EmailNotificationsSetting`](models::EmailNotificationsSetting).
///
/// `client.v1_0().email_notifications_setting()`
#[derive(Clone, Debug)]
pub struct EmailNotificationsSettingItem(pub(crate) Resource);

impl EmailNotificationsSettingItem {
    /// Reads the `emailNotificationsSetting`.
    ///
    /// `GET /solutions/backupRestore/emailNotificationsSetting` ([REST
    /// reference](https://learn.microsoft.com/graph/api/emailnotificationssetting-get?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Control.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::EmailNotificationsSetting> {
        self.0.get()
    }

    /// Updates the `emailNotificationsSetting`; properties that are not in the patch keep their
    /// values. Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/emailNotificationsSetting` ([REST
    /// reference](https://learn.microsoft.com/graph/api/emailnotificationssetting-update?view=graph-rest-1.0))
    ///
    /// Least-privileged permission: `BackupRestore-Control.ReadWrite.All` (delegated).
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::EmailNotificationsSetting>>,
    ) -> Call<models::EmailNotificationsSetting> {
        self.0.update(patch.into())
    }

    /// Deletes the `emailNotificationsSetting`.
    ///
    /// `DELETE /solutions/backupRestore/emailNotificationsSetting`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }
}
