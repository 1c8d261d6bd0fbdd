// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::GranularSiteRestoreArtifact;
use super::IdentitySet;
use super::PublicError;
use super::RestoreJobType;
use super::RestoreSessionArtifactCount;
use super::RestoreSessionBase;
use super::RestoreSessionStatus;
use super::SiteRestoreArtifact;
use super::SiteRestoreArtifactsBulkAdditionRequest;

/// A restore of whole SharePoint sites, or of single files and folders in them. One request cannot
/// carry both kinds of artifacts.
///
/// OData entity type `microsoft.graph.sharePointRestoreSession`, derived from
/// `microsoft.graph.restoreSessionBase`.
#[non_exhaustive]
pub struct SharePointRestoreSession {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// When the restore ended, well or not, in UTC. Set by the service; absent until then.
    ///
    /// OData property `completedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent in
    /// requests.
    pub completed_date_time: Option<DateTimeOffset>,
    /// Who created the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the session was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why the session failed or ended with errors. Empty or absent otherwise; the artifacts have
    /// errors of their own.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the session was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Whether the session restores whole units, added one by one or in bulk, or single items.
    ///
    /// OData property `restoreJobType`: `microsoft.graph.restoreJobType`, declared by
    /// `microsoft.graph.restoreSessionBase`.
    pub restore_job_type: Option<RestoreJobType>,
    /// How many artifacts the session has, and in which state they are. Useful to show progress.
    ///
    /// OData property `restoreSessionArtifactCount`: `microsoft.graph.restoreSessionArtifactCount`,
    /// declared by `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent
    /// in requests.
    pub restore_session_artifact_count: Option<Box<RestoreSessionArtifactCount>>,
    /// How far the session has come, summed up from its artifacts. Poll it after `activate`.
    ///
    /// OData property `status`: `microsoft.graph.restoreSessionStatus`, declared by
    /// `microsoft.graph.restoreSessionBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<RestoreSessionStatus>,
    /// Files and folders of sites to restore, found in a browse session. Their presence on creation
    /// makes the session granular.
    ///
    /// OData navigation property `granularSiteRestoreArtifacts`:
    /// `Collection(microsoft.graph.granularSiteRestoreArtifact)`. Answers include it only with
    /// `$expand`.
    pub granular_site_restore_artifacts: Option<Vec<GranularSiteRestoreArtifact>>,
    /// Sites to restore. Given on creation, at most 50, or changed by a delta while the session is
    /// a draft.
    ///
    /// OData navigation property `siteRestoreArtifacts`:
    /// `Collection(microsoft.graph.siteRestoreArtifact)`. Answers include it only with `$expand`.
    pub site_restore_artifacts: Option<Vec<SiteRestoreArtifact>>,
    /// Requests that add many sites to the session, each with a fitting restore point. Creating one
    /// starts it; restoring waits for `activate`.
    ///
    /// OData navigation property `siteRestoreArtifactsBulkAdditionRequests`:
    /// `Collection(microsoft.graph.siteRestoreArtifactsBulkAdditionRequest)`. Answers include it
    /// only with `$expand`.
    pub site_restore_artifacts_bulk_addition_requests: Option<Vec<SiteRestoreArtifactsBulkAdditionRequest>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    SharePointRestoreSession: RestoreSessionBase = "microsoft.graph.sharePointRestoreSession", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "completedDateTime" completed_date_time COMPLETED_DATE_TIME(DateTimeOffset), computed;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "restoreJobType" restore_job_type RESTORE_JOB_TYPE(RestoreJobType) set restore_job_type;
    Property "restoreSessionArtifactCount" restore_session_artifact_count RESTORE_SESSION_ARTIFACT_COUNT(RestoreSessionArtifactCount), computed;
    Property "status" status STATUS(RestoreSessionStatus), computed;
    NavigationProperty "granularSiteRestoreArtifacts" granular_site_restore_artifacts GRANULAR_SITE_RESTORE_ARTIFACTS[GranularSiteRestoreArtifact] set granular_site_restore_artifacts, contained;
    NavigationProperty "siteRestoreArtifacts" site_restore_artifacts SITE_RESTORE_ARTIFACTS[SiteRestoreArtifact] set site_restore_artifacts, contained;
    NavigationProperty "siteRestoreArtifactsBulkAdditionRequests" site_restore_artifacts_bulk_addition_requests SITE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS[SiteRestoreArtifactsBulkAdditionRequest] set site_restore_artifacts_bulk_addition_requests, contained;
}
