// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::Entity;
use super::IdentitySet;
use super::ProtectionSource;
use super::ProtectionUnitStatus;
use super::PublicError;
use super::RetentionPeriodChange;

/// A mailbox, drive or site that is or was protected. It outlives its policy: its restore points
/// can be restored until they expire or the unit is offboarded.
///
/// OData entity type `microsoft.graph.protectionUnitBase`, derived from `microsoft.graph.entity`.
/// Abstract: the service sends types derived from it.
#[non_exhaustive]
pub struct ProtectionUnitBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// How long the restore points of the unit are kept, in days. By default the same for all units
    /// of a policy.
    ///
    /// OData property `backupRetentionPeriodInDays`: `Edm.Int32`, not nullable.
    pub backup_retention_period_in_days: Option<i32>,
    /// Id of the billing policy to which the costs of the unit are charged. Can be changed only
    /// while the unit belongs to no policy.
    ///
    /// OData property `billingPolicyId`: `Edm.String`.
    pub billing_policy_id: Option<String>,
    /// Who created the unit: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`. Read-only: set by the service and
    /// not sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the unit was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why protection of the unit could not be set up or changed. Set by the service; empty or
    /// absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`. Read-only: set by the service and not
    /// sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the unit: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: set by the
    /// service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the unit was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When deletion of the unit's backups was asked for, in UTC. The grace period counts from
    /// here. Absent unless it was asked for.
    ///
    /// OData property `offboardRequestedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the
    /// service and not sent in requests.
    pub offboard_requested_date_time: Option<DateTimeOffset>,
    /// A change of the retention period that was asked for and is being carried out. Set by the
    /// service; absent when there is none.
    ///
    /// OData property `pendingRetentionPeriodChange`: `microsoft.graph.retentionPeriodChange`.
    /// Read-only: set by the service and not sent in requests.
    pub pending_retention_period_change: Option<Box<RetentionPeriodChange>>,
    /// Id of the policy that protects the unit. Null or empty once the unit was removed from it.
    ///
    /// OData property `policyId`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub policy_id: Option<String>,
    /// How the unit came to be protected: by itself, by a dynamic rule, or both. Answers may leave
    /// it out.
    ///
    /// OData property `protectionSources`: `microsoft.graph.protectionSource`, not nullable.
    /// Read-only: set by the service and not sent in requests.
    pub protection_sources: Option<ProtectionSource>,
    /// Whether the unit is protected, and what is being changed about it. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.protectionUnitStatus`. Read-only: set by the
    /// service and not sent in requests.
    pub status: Option<ProtectionUnitStatus>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ProtectionUnitBase: Entity = "microsoft.graph.protectionUnitBase", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "backupRetentionPeriodInDays" backup_retention_period_in_days BACKUP_RETENTION_PERIOD_IN_DAYS(i32) set backup_retention_period_in_days;
    Property "billingPolicyId" billing_policy_id BILLING_POLICY_ID(String) set billing_policy_id;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "offboardRequestedDateTime" offboard_requested_date_time OFFBOARD_REQUESTED_DATE_TIME(DateTimeOffset), computed;
    Property "pendingRetentionPeriodChange" pending_retention_period_change PENDING_RETENTION_PERIOD_CHANGE(RetentionPeriodChange), computed;
    Property "policyId" policy_id POLICY_ID(String), computed;
    Property "protectionSources" protection_sources PROTECTION_SOURCES(ProtectionSource), computed;
    Property "status" status STATUS(ProtectionUnitStatus), computed;
}
