// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Resource};
use super::super::models;

/// Requests to one [`SiteProtectionUnit`](models::SiteProtectionUnit).
///
/// `client.beta().share_point_protection_policies().by_id(id).site_protection_units().by_id(id)`
///
/// Reached through navigation without containment: the containing resource may permit more
/// requests.
#[derive(Clone, Debug)]
pub struct LinkedSiteProtectionUnitItem(pub(crate) Resource);

impl LinkedSiteProtectionUnitItem {
    /// Reads the `siteProtectionUnit`.
    ///
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}`
    ///
    /// Least-privileged permission: `BackupRestore-Configuration.Read.All` (delegated and
    /// application).
    pub fn get(&self) -> Get<models::SiteProtectionUnit> {
        self.0.get()
    }

    /// Calls off the offboarding of a unit, so that its backups are kept. Works only during the
    /// grace period of usually 90 days after the request. Must be called for a signed-in
    /// administrator.
    ///
    /// OData action `cancelOffboard`.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}/cancelOffboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-canceloffboard?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    #[doc(alias = "cancelOffboard")]
    pub fn cancel_offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("cancelOffboard").post_empty()
    }

    /// Marks all backups of a unit for deletion. They are gone for good after a grace period of
    /// usually 90 days, during which `cancelOffboard` saves them. The unit must have left its
    /// policy and be `unprotected`. Must be called for a signed-in administrator.
    ///
    /// OData action `offboard`.
    ///
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}/offboard`
    /// ([REST
    /// reference](https://learn.microsoft.com/graph/api/protectionunitbase-offboard?view=graph-rest-beta))
    ///
    /// No permission is documented for this request.
    pub fn offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("offboard").post_empty()
    }
}
