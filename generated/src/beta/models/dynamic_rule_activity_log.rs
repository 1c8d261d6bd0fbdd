// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ActivityLogBase;
use super::ActivityLogOperationType;
use super::ActivityLogResultStatus;
use super::ActivityLogSeverity;
use super::ProtectionUnitDetails;
use super::PublicError;
use super::ServiceType;

/// A log entry about a dynamic rule: that it was executed or deleted, and what that did to the
/// units.
///
/// OData entity type `microsoft.graph.dynamicRuleActivityLog`, derived from
/// `microsoft.graph.activityLogBase`.
#[non_exhaustive]
pub struct DynamicRuleActivityLog {
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
    /// Id of the protection policy that the rule belongs to. The policy may have been deleted
    /// since.
    ///
    /// OData property `policyId`: `Edm.String`.
    pub policy_id: Option<String>,
    /// Name of the rule's policy when the entry was written; it may have another one today.
    ///
    /// OData property `policyName`: `Edm.String`.
    pub policy_name: Option<String>,
    /// How many units the rule added to and removed from its policy.
    ///
    /// OData property `protectionUnitDetails`: `microsoft.graph.protectionUnitDetails`.
    pub protection_unit_details: Option<Box<ProtectionUnitDetails>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    DynamicRuleActivityLog: ActivityLogBase = "microsoft.graph.dynamicRuleActivityLog", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "activityType" activity_type ACTIVITY_TYPE(ActivityLogOperationType) set activity_type;
    Property "error" error ERROR(PublicError) set error;
    Property "eventDateTime" event_date_time EVENT_DATE_TIME(DateTimeOffset) set event_date_time;
    Property "performedBy" performed_by PERFORMED_BY(String) set performed_by;
    Property "resultStatus" result_status RESULT_STATUS(ActivityLogResultStatus) set result_status;
    Property "serviceType" service_type SERVICE_TYPE(ServiceType) set service_type;
    Property "severity" severity SEVERITY(ActivityLogSeverity) set severity;
    Property "policyId" policy_id POLICY_ID(String) set policy_id;
    Property "policyName" policy_name POLICY_NAME(String) set policy_name;
    Property "protectionUnitDetails" protection_unit_details PROTECTION_UNIT_DETAILS(ProtectionUnitDetails) set protection_unit_details;
}
