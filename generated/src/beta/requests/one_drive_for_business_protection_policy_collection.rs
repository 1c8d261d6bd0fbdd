// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of
/// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy).
///
/// `client.beta().one_drive_for_business_protection_policies()`
#[derive(Clone, Debug)]
pub struct OneDriveForBusinessProtectionPolicyCollection(pub(crate) Resource);

impl OneDriveForBusinessProtectionPolicyCollection {
    /// Lists `oneDriveForBusinessProtectionPolicy`: awaiting returns one page, `stream()` the items
    /// of all pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::OneDriveForBusinessProtectionPolicy> {
        self.0.list()
    }

    /// Creates an `oneDriveForBusinessProtectionPolicy` and returns the service's answer, usually
    /// the whole entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessprotectionpolicies?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::OneDriveForBusinessProtectionPolicy,
    ) -> Call<models::OneDriveForBusinessProtectionPolicy> {
        self.0.create(body)
    }

    /// Returns the requests to the `oneDriveForBusinessProtectionPolicy` with this key.
    pub fn by_id(&self, id: &str) -> requests::OneDriveForBusinessProtectionPolicyItem {
        requests::OneDriveForBusinessProtectionPolicyItem(self.0.key(id))
    }

    /// Counts `oneDriveForBusinessProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::OneDriveForBusinessProtectionPolicy> {
        self.0.count()
    }
}
