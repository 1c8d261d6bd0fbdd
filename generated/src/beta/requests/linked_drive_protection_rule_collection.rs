// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`DriveProtectionRule`](models::DriveProtectionRule).
///
/// `client.beta().one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules()`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedDriveProtectionRuleCollection(pub(crate) Resource);

impl LinkedDriveProtectionRuleCollection {
    /// Lists `driveProtectionRule`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveinclusionrules?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn list(&self) -> List<models::DriveProtectionRule> {
        self.0.list()
    }

    /// Creates a `driveProtectionRule` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionrulebase-post?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveProtectionRule,
    ) -> Call<models::DriveProtectionRule> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveProtectionRule` with this key.
    pub fn by_id(&self, id: &str) -> requests::LinkedDriveProtectionRuleItem {
        requests::LinkedDriveProtectionRuleItem(self.0.key(id))
    }

    /// Counts `driveProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn count(&self) -> Count<models::DriveProtectionRule> {
        self.0.count()
    }
}
