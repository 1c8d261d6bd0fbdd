// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy).
///
/// `client.beta().share_point_protection_policies()`
#[derive(Clone, Debug)]
pub struct SharePointProtectionPolicyCollection(pub(crate) Resource);

impl SharePointProtectionPolicyCollection {
    /// Lists `sharePointProtectionPolicy`: awaiting returns one page, `stream()` the items of all
    /// pages, `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SharePointProtectionPolicy> {
        self.0.list()
    }

    /// Creates a `sharePointProtectionPolicy` and returns the service's answer, usually the whole
    /// entity.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointprotectionpolicies?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SharePointProtectionPolicy,
    ) -> Call<models::SharePointProtectionPolicy> {
        self.0.create(body)
    }

    /// Returns the requests to the `sharePointProtectionPolicy` with this key.
    pub fn by_id(&self, id: &str) -> requests::SharePointProtectionPolicyItem {
        requests::SharePointProtectionPolicyItem(self.0.key(id))
    }

    /// Counts `sharePointProtectionPolicy`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SharePointProtectionPolicy> {
        self.0.count()
    }
}
