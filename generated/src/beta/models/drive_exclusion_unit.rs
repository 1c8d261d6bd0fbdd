// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ExclusionUnitBase;
use super::IdentitySet;
use super::PublicError;

/// A OneDrive drive that a policy for the whole service leaves out. Added and removed by a delta in
/// an update of the policy, or added by a bulk job.
///
/// OData entity type `microsoft.graph.driveExclusionUnit`, derived from
/// `microsoft.graph.exclusionUnitBase`.
#[non_exhaustive]
pub struct DriveExclusionUnit {
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
    /// Id of the drive's owner in the directory. This is what tells the service which drive to
    /// leave out.
    ///
    /// OData property `directoryObjectId`: `Edm.String`.
    pub directory_object_id: Option<String>,
    /// Name of the drive's owner, for people to read. Set by the service.
    ///
    /// OData property `displayName`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub display_name: Option<String>,
    /// E-mail address of the drive's owner. Set by the service.
    ///
    /// OData property `email`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub email: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    DriveExclusionUnit: ExclusionUnitBase = "microsoft.graph.driveExclusionUnit", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "policyId" policy_id POLICY_ID(String), computed;
    Property "directoryObjectId" directory_object_id DIRECTORY_OBJECT_ID(String) set directory_object_id;
    Property "displayName" display_name DISPLAY_NAME(String), computed;
    Property "email" email EMAIL(String), computed;
}
