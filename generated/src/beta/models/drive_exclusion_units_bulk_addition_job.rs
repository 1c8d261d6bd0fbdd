// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ExclusionUnitBulkAdditionJob;
use super::ExclusionUnitBulkJobStatus;
use super::IdentitySet;
use super::PublicError;

/// A job that excludes many drives from a OneDrive policy for the whole service, named by their
/// owners' addresses.
///
/// OData entity type `microsoft.graph.driveExclusionUnitsBulkAdditionJob`, derived from
/// `microsoft.graph.exclusionUnitBulkAdditionJob`.
#[non_exhaustive]
pub struct DriveExclusionUnitsBulkAdditionJob {
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
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`. Read-only: set by the service and not sent
    /// in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the job was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`. Read-only: set by the service and not sent
    /// in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the job, given on creation and required then, to tell it from other jobs.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`.
    pub display_name: Option<String>,
    /// What could not be found or excluded. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`. Read-only: set by the service and not sent
    /// in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the job: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`. Read-only: set by the service and not sent
    /// in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the job was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`. Read-only: set by the service and not sent
    /// in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How far the job has come. Set by the service; poll it until the job has ended.
    ///
    /// OData property `status`: `microsoft.graph.exclusionUnitBulkJobStatus`, not nullable,
    /// declared by `microsoft.graph.exclusionUnitBulkAdditionJob`. Read-only: set by the service
    /// and not sent in requests.
    pub status: Option<ExclusionUnitBulkJobStatus>,
    /// E-mail addresses of the owners of the drives to exclude. Required on creation.
    ///
    /// OData property `drives`: `Collection(Edm.String)`.
    pub drives: Option<Vec<String>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    DriveExclusionUnitsBulkAdditionJob: ExclusionUnitBulkAdditionJob = "microsoft.graph.driveExclusionUnitsBulkAdditionJob", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "displayName" display_name DISPLAY_NAME(String) set display_name;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ExclusionUnitBulkJobStatus), computed;
    Property "drives" drives DRIVES[String] set drives;
}
