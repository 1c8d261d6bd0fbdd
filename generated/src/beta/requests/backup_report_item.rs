// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;

/// Requests to one [`BackupReport`](models::BackupReport).
///
/// `client.beta().reports()`
#[derive(Clone, Debug)]
pub struct BackupReportItem(pub(crate) Resource);

impl BackupReportItem {
    /// Reads the `backupReport`.
    ///
    /// `GET /solutions/backupRestore/reports`
    ///
    /// No permission is documented for this request.
    pub fn get(&self) -> Get<models::BackupReport> {
        self.0.get()
    }

    /// Updates the `backupReport`; properties that are not in the patch keep their values. Returns
    /// the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore/reports`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::BackupReport>>,
    ) -> Call<models::BackupReport> {
        self.0.update(patch.into())
    }

    /// Deletes the `backupReport`.
    ///
    /// `DELETE /solutions/backupRestore/reports`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// Counts the units of one protection policy by their state. The numbers are as fresh as their
    /// `lastComputedDateTime`.
    ///
    /// OData function `getStatisticsByPolicy`.
    ///
    /// `GET /solutions/backupRestore/reports/getStatisticsByPolicy(policyId='{policyId}')` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backupreport-getstatisticsbypolicy?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    #[doc(alias = "getStatisticsByPolicy")]
    pub fn get_statistics_by_policy(
        &self,
        policy_id: &str,
    ) -> Get<models::BackupPolicyReport> {
        self.0.function("getStatisticsByPolicy", &[("policyId", policy_id.into())]).get()
    }
}
