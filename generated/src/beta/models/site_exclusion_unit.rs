// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ExclusionUnitBase;
use super::IdentitySet;
use super::PublicError;

/// A SharePoint site that a policy for the whole service leaves out. Added and removed by a delta
/// in an update of the policy, or added by a bulk job.
///
/// OData entity type `microsoft.graph.siteExclusionUnit`, derived from
/// `microsoft.graph.exclusionUnitBase`.
#[non_exhaustive]
pub struct SiteExclusionUnit {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the exclusion: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the exclusion was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why the unit could not be excluded. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the exclusion: the person, the application, or both. Set by the service;
    /// some answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the exclusion was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Id of the policy that leaves the unit out. Set by the service.
    ///
    /// OData property `policyId`: `Edm.String`, declared by `microsoft.graph.exclusionUnitBase`.
    /// Read-only: set by the service and not sent in requests.
    pub policy_id: Option<String>,
    /// Id of the site. This is what tells the service which site to leave out.
    ///
    /// OData property `siteId`: `Edm.String`.
    pub site_id: Option<String>,
    /// Name of the excluded site. Set by the service.
    ///
    /// OData property `siteName`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub site_name: Option<String>,
    /// Web address of the excluded site. Set by the service.
    ///
    /// OData property `siteWebUrl`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub site_web_url: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    SiteExclusionUnit: ExclusionUnitBase = "microsoft.graph.siteExclusionUnit", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "policyId" policy_id POLICY_ID(String), computed;
    Property "siteId" site_id SITE_ID(String) set site_id;
    Property "siteName" site_name SITE_NAME(String), computed;
    Property "siteWebUrl" site_web_url SITE_WEB_URL(String), computed;
}
