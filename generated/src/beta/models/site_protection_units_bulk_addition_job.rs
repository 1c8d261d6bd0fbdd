// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::IdentitySet;
use super::ProtectionUnitsBulkJobBase;
use super::ProtectionUnitsBulkJobStatus;
use super::PublicError;

/// A job that adds many sites to a SharePoint policy, named by web address or by id.
///
/// OData entity type `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, derived from
/// `microsoft.graph.protectionUnitsBulkJobBase`.
#[non_exhaustive]
pub struct SiteProtectionUnitsBulkAdditionJob {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the job: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the job was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the job, given on creation, to tell it from other jobs.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`.
    pub display_name: Option<String>,
    /// What could not be found or added. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the job: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the job was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How far the job has come. Set by the service; poll it until the job has ended.
    ///
    /// OData property `status`: `microsoft.graph.protectionUnitsBulkJobStatus`, not nullable,
    /// declared by `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and
    /// not sent in requests.
    pub status: Option<ProtectionUnitsBulkJobStatus>,
    /// Ids of the sites. Can be given instead of or besides the web addresses.
    ///
    /// OData property `siteIds`: `Collection(Edm.String)`.
    pub site_ids: Option<Vec<String>>,
    /// Web addresses of the sites. Those that cannot be found are reported in `error`.
    ///
    /// OData property `siteWebUrls`: `Collection(Edm.String)`.
    pub site_web_urls: Option<Vec<String>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    SiteProtectionUnitsBulkAdditionJob: ProtectionUnitsBulkJobBase = "microsoft.graph.siteProtectionUnitsBulkAdditionJob", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "displayName" display_name DISPLAY_NAME(String) set display_name;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ProtectionUnitsBulkJobStatus), computed;
    Property "siteIds" site_ids SITE_IDS[String] set site_ids;
    Property "siteWebUrls" site_web_urls SITE_WEB_URLS[String] set site_web_urls;
}
