// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`SiteProtectionRule`](models::SiteProtectionRule).
///
/// `client.v1_0().site_inclusion_rules()`
#[derive(Clone, Debug)]
pub struct SiteProtectionRuleCollection(pub(crate) Resource);

impl SiteProtectionRuleCollection {
    /// Lists `siteProtectionRule`: awaiting returns one page, `stream()` the items of all pages,
    /// `pages()` the pages.
    ///
    /// `GET /solutions/backupRestore/siteInclusionRules`
    ///
    /// No permission is documented for this request.
    pub fn list(&self) -> List<models::SiteProtectionRule> {
        self.0.list()
    }

    /// Creates a `siteProtectionRule` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/siteInclusionRules`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "post")]
    pub fn create(
        &self,
        body: &models::SiteProtectionRule,
    ) -> Call<models::SiteProtectionRule> {
        self.0.create(body)
    }

    /// Returns the requests to the `siteProtectionRule` with this key.
    pub fn by_id(&self, id: &str) -> requests::SiteProtectionRuleItem {
        requests::SiteProtectionRuleItem(self.0.key(id))
    }

    /// Counts `siteProtectionRule`.
    ///
    /// `GET /solutions/backupRestore/siteInclusionRules/$count`
    ///
    /// No permission is documented for this request.
    pub fn count(&self) -> Count<models::SiteProtectionRule> {
        self.0.count()
    }
}
