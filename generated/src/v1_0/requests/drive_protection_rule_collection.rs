// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`DriveProtectionRule`](models::DriveProtectionRule).
///
/// `client.v1_0().drive_inclusion_rules()`
#[derive(Clone, Debug)]
pub struct DriveProtectionRuleCollection(pub(crate) Resource);

impl DriveProtectionRuleCollection {
    /// Lists `driveProtectionRule`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/driveInclusionRules`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::DriveProtectionRule> {
        self.0.list()
    }

    /// Creates a `driveProtectionRule` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/driveInclusionRules`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::DriveProtectionRule,
    ) -> Call<models::DriveProtectionRule> {
        self.0.create(body)
    }

    /// Returns the requests to the `driveProtectionRule` with this key.
    pub fn by_id(&self, id: &str) -> requests::DriveProtectionRuleItem {
        requests::DriveProtectionRuleItem(self.0.key(id))
    }

    /// Counts `driveProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/driveInclusionRules/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::DriveProtectionRule> {
        self.0.count()
    }
}
