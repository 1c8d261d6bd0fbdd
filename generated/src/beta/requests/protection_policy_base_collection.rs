// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ProtectionPolicyBase`](models::ProtectionPolicyBase).
///
/// `client.beta().protection_policies()`
#[derive(Clone, Debug)]
pub struct ProtectionPolicyBaseCollection(pub(crate) Resource);

impl ProtectionPolicyBaseCollection {
    /// Lists `protectionPolicyBase`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-protectionpolicies?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(
        &self,
    ) -> List<models::AnyProtectionPolicyBase, models::ProtectionPolicyBase> {
        self.0.list()
    }

    /// Creates a `protectionPolicyBase` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/protectionPolicies`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::AnyProtectionPolicyBase,
    ) -> Call<models::AnyProtectionPolicyBase> {
        self.0.create(body)
    }

    /// Returns the requests to the `protectionPolicyBase` with this key.
    pub fn by_id(&self, id: &str) -> requests::ProtectionPolicyBaseItem {
        requests::ProtectionPolicyBaseItem(self.0.key(id))
    }

    /// Counts `protectionPolicyBase`.
    ///
    /// `GET /solutions/backupRestore/protectionPolicies/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::ProtectionPolicyBase> {
        self.0.count()
    }

    /// Restricts the collection of `protectionPolicyBase` to items of the type
    /// `microsoft.graph.exchangeProtectionPolicy`.
    pub fn of_type_exchange_protection_policy(
        &self,
    ) -> requests::CastExchangeProtectionPolicyCollection {
        requests::CastExchangeProtectionPolicyCollection(
            self.0.child("microsoft.graph.exchangeProtectionPolicy"),
        )
    }

    /// Restricts the collection of `protectionPolicyBase` to items of the type
    /// `microsoft.graph.oneDriveForBusinessProtectionPolicy`.
    pub fn of_type_one_drive_for_business_protection_policy(
        &self,
    ) -> requests::CastOneDriveForBusinessProtectionPolicyCollection {
        requests::CastOneDriveForBusinessProtectionPolicyCollection(
            self.0.child("microsoft.graph.oneDriveForBusinessProtectionPolicy"),
        )
    }

    /// Restricts the collection of `protectionPolicyBase` to items of the type
    /// `microsoft.graph.sharePointProtectionPolicy`.
    pub fn of_type_share_point_protection_policy(
        &self,
    ) -> requests::CastSharePointProtectionPolicyCollection {
        requests::CastSharePointProtectionPolicyCollection(
            self.0.child("microsoft.graph.sharePointProtectionPolicy"),
        )
    }
}
