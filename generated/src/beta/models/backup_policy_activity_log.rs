// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ActivityLogBase;
use super::ActivityLogOperationType;
use super::ActivityLogResultStatus;
use super::ActivityLogSeverity;
use super::ProtectionPolicyStatus;
use super::ProtectionUnitDetails;
use super::PublicError;
use super::ServiceType;

/// A log entry about a protection policy: its creation, activation, change or renaming.
///
/// OData entity type `microsoft.graph.backupPolicyActivityLog`, derived from
/// `microsoft.graph.activityLogBase`.
#[non_exhaustive]
pub struct BackupPolicyActivityLog {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// What was done. It also decides the kind of the entry, and with it what details the entry
    /// has.
    ///
    /// OData property `activityType`: `microsoft.graph.activityLogOperationType`, not nullable,
    /// declared by `microsoft.graph.activityLogBase`.
    pub activity_type: Option<ActivityLogOperationType>,
    /// Why the activity failed. Empty or absent when it did not; for a partial success it tells of
    /// the part that failed.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.activityLogBase`.
    pub error: Option<Box<PublicError>>,
    /// When the activity took place, in UTC. Entries can be sorted by it to read them as a history.
    ///
    /// OData property `eventDateTime`: `Edm.DateTimeOffset`, not nullable, declared by
    /// `microsoft.graph.activityLogBase`.
    pub event_date_time: Option<DateTimeOffset>,
    /// Who did it, as text. Its form is not documented; do not rely on it being an address.
    ///
    /// OData property `performedBy`: `Edm.String`, declared by `microsoft.graph.activityLogBase`.
    pub performed_by: Option<String>,
    /// Whether the activity succeeded, in whole or in part.
    ///
    /// OData property `resultStatus`: `microsoft.graph.activityLogResultStatus`, not nullable,
    /// declared by `microsoft.graph.activityLogBase`.
    pub result_status: Option<ActivityLogResultStatus>,
    /// Which service the activity concerns: Exchange, OneDrive or SharePoint.
    ///
    /// OData property `serviceType`: `microsoft.graph.serviceType`, not nullable, declared by
    /// `microsoft.graph.activityLogBase`.
    pub service_type: Option<ServiceType>,
    /// How much attention the entry deserves, in the eyes of the service.
    ///
    /// OData property `severity`: `microsoft.graph.activityLogSeverity`, not nullable, declared by
    /// `microsoft.graph.activityLogBase`.
    pub severity: Option<ActivityLogSeverity>,
    /// Name of the policy before it was renamed. Absent for events other than renaming.
    ///
    /// OData property `oldPolicyName`: `Edm.String`.
    pub old_policy_name: Option<String>,
    /// Id of the protection policy that the entry is about. The policy may have been deleted since.
    ///
    /// OData property `policyId`: `Edm.String`.
    pub policy_id: Option<String>,
    /// Name of the policy when the entry was written; it may have another one today.
    ///
    /// OData property `policyName`: `Edm.String`.
    pub policy_name: Option<String>,
    /// State of the policy after the event, not its state today.
    ///
    /// OData property `policyStatus`: `microsoft.graph.protectionPolicyStatus`, not nullable.
    pub policy_status: Option<ProtectionPolicyStatus>,
    /// How many units were added and removed. Absent for events that leave the units alone.
    ///
    /// OData property `protectionUnitDetails`: `microsoft.graph.protectionUnitDetails`.
    pub protection_unit_details: Option<Box<ProtectionUnitDetails>>,
    /// How long the policy kept its restore points at the time, as text whose form is not
    /// documented.
    ///
    /// OData property `retentionPeriod`: `Edm.String`.
    pub retention_period: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    BackupPolicyActivityLog: ActivityLogBase = "microsoft.graph.backupPolicyActivityLog", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "activityType" activity_type ACTIVITY_TYPE(ActivityLogOperationType) set activity_type;
    Property "error" error ERROR(PublicError) set error;
    Property "eventDateTime" event_date_time EVENT_DATE_TIME(DateTimeOffset) set event_date_time;
    Property "performedBy" performed_by PERFORMED_BY(String) set performed_by;
    Property "resultStatus" result_status RESULT_STATUS(ActivityLogResultStatus) set result_status;
    Property "serviceType" service_type SERVICE_TYPE(ServiceType) set service_type;
    Property "severity" severity SEVERITY(ActivityLogSeverity) set severity;
    Property "oldPolicyName" old_policy_name OLD_POLICY_NAME(String) set old_policy_name;
    Property "policyId" policy_id POLICY_ID(String) set policy_id;
    Property "policyName" policy_name POLICY_NAME(String) set policy_name;
    Property "policyStatus" policy_status POLICY_STATUS(ProtectionPolicyStatus) set policy_status;
    Property "protectionUnitDetails" protection_unit_details PROTECTION_UNIT_DETAILS(ProtectionUnitDetails) set protection_unit_details;
    Property "retentionPeriod" retention_period RETENTION_PERIOD(String) set retention_period;
}
