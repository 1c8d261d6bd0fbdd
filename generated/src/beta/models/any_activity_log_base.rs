// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::ActivityLogBase;
use super::ActivityLogOperationType;
use super::ActivityLogResultStatus;
use super::ActivityLogSeverity;
use super::BackupPolicyActivityLog;
use super::DynamicRuleActivityLog;
use super::OffboardingActivityLog;
use super::PublicError;
use super::RestoreTaskActivityLog;
use super::ServiceType;

/// An entry of the activity log: what was done in the backup service, by whom, when, and with what
/// result. Written by the service.
///
/// A `microsoft.graph.activityLogBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyActivityLogBase {
    /// A `microsoft.graph.backupPolicyActivityLog`.
    BackupPolicyActivityLog(BackupPolicyActivityLog),
    /// A `microsoft.graph.dynamicRuleActivityLog`.
    DynamicRuleActivityLog(DynamicRuleActivityLog),
    /// A `microsoft.graph.offboardingActivityLog`.
    OffboardingActivityLog(OffboardingActivityLog),
    /// A `microsoft.graph.restoreTaskActivityLog`.
    RestoreTaskActivityLog(RestoreTaskActivityLog),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ActivityLogBase),
}

emitted::polymorphic! {
    AnyActivityLogBase: ActivityLogBase = "microsoft.graph.activityLogBase", reference(id: impl Into<String>);
    Self::BackupPolicyActivityLog(BackupPolicyActivityLog);
    Self::DynamicRuleActivityLog(DynamicRuleActivityLog);
    Self::OffboardingActivityLog(OffboardingActivityLog);
    Self::RestoreTaskActivityLog(RestoreTaskActivityLog);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// What was done. It also decides the kind of the entry, and with it what details the entry
    /// has.
    "activityType" activity_type ACTIVITY_TYPE -> &ActivityLogOperationType;
    /// Why the activity failed. Empty or absent when it did not; for a partial success it tells of
    /// the part that failed.
    "error" error ERROR -> &PublicError;
    /// When the activity took place, in UTC. Entries can be sorted by it to read them as a history.
    "eventDateTime" event_date_time EVENT_DATE_TIME -> DateTimeOffset;
    /// Who did it, as text. Its form is not documented; do not rely on it being an address.
    "performedBy" performed_by PERFORMED_BY -> &str;
    /// Whether the activity succeeded, in whole or in part.
    "resultStatus" result_status RESULT_STATUS -> &ActivityLogResultStatus;
    /// Which service the activity concerns: Exchange, OneDrive or SharePoint.
    "serviceType" service_type SERVICE_TYPE -> &ServiceType;
    /// How much attention the entry deserves, in the eyes of the service.
    "severity" severity SEVERITY -> &ActivityLogSeverity;
}
