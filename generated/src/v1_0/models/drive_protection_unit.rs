// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::IdentitySet;
use super::ProtectionSource;
use super::ProtectionUnitBase;
use super::ProtectionUnitStatus;
use super::PublicError;

/// A OneDrive drive that is or was protected. To add one to a policy, give the id of its owner.
///
/// OData entity type `microsoft.graph.driveProtectionUnit`, derived from
/// `microsoft.graph.protectionUnitBase`.
#[non_exhaustive]
pub struct DriveProtectionUnit {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the unit: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the unit was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why protection of the unit could not be set up or changed. Set by the service; empty or
    /// absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the unit: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the unit was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When deletion of the unit's backups was asked for, in UTC. The grace period counts from
    /// here. Absent unless it was asked for.
    ///
    /// OData property `offboardRequestedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub offboard_requested_date_time: Option<DateTimeOffset>,
    /// Id of the policy that protects the unit. Null or empty once the unit was removed from it.
    ///
    /// OData property `policyId`: `Edm.String`, declared by `microsoft.graph.protectionUnitBase`.
    /// Read-only: set by the service and not sent in requests.
    pub policy_id: Option<String>,
    /// How the unit came to be protected: by itself, by a dynamic rule, or both. Answers may leave
    /// it out.
    ///
    /// OData property `protectionSources`: `microsoft.graph.protectionSource`, not nullable,
    /// declared by `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent
    /// in requests.
    pub protection_sources: Option<ProtectionSource>,
    /// Whether the unit is protected, and what is being changed about it. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.protectionUnitStatus`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ProtectionUnitStatus>,
    /// Id of the drive's owner in the directory. This is what tells the service which drive is
    /// meant.
    ///
    /// OData property `directoryObjectId`: `Edm.String`.
    pub directory_object_id: Option<String>,
    /// Name of the drive's owner. Set by the service; empty when the account was deleted.
    ///
    /// OData property `displayName`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub display_name: Option<String>,
    /// E-mail address of the drive's owner. Set by the service; empty when the account was deleted.
    ///
    /// OData property `email`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub email: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    DriveProtectionUnit: ProtectionUnitBase = "microsoft.graph.driveProtectionUnit", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "offboardRequestedDateTime" offboard_requested_date_time OFFBOARD_REQUESTED_DATE_TIME(DateTimeOffset), computed;
    Property "policyId" policy_id POLICY_ID(String), computed;
    Property "protectionSources" protection_sources PROTECTION_SOURCES(ProtectionSource), computed;
    Property "status" status STATUS(ProtectionUnitStatus), computed;
    Property "directoryObjectId" directory_object_id DIRECTORY_OBJECT_ID(String) set directory_object_id;
    Property "displayName" display_name DISPLAY_NAME(String), computed;
    Property "email" email EMAIL(String), computed;
}
