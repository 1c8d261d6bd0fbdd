// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ActivityLogBase;
use super::ActivityLogOperationType;
use super::ActivityLogResultStatus;
use super::ActivityLogSeverity;
use super::DestinationType;
use super::PublicError;
use super::RestoreArtifactDetails;
use super::RestorePointTags;
use super::RestoreSessionStatus;
use super::ServiceType;

/// A log entry about a restore session: that it was created, or that it ended and how its artifacts
/// fared.
///
/// OData entity type `microsoft.graph.restoreTaskActivityLog`, derived from
/// `microsoft.graph.activityLogBase`.
#[non_exhaustive]
pub struct RestoreTaskActivityLog {
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
    /// Whether the session restores in place or to a new place, for all its artifacts.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`, not nullable.
    pub destination_type: Option<DestinationType>,
    /// How many artifacts the session has, and how many were restored or failed.
    ///
    /// OData property `restoreArtifactDetails`: `microsoft.graph.restoreArtifactDetails`.
    pub restore_artifact_details: Option<Box<RestoreArtifactDetails>>,
    /// When the restore ended, well or not, in UTC. Absent while it is going on.
    ///
    /// OData property `restoreCompletionDateTime`: `Edm.DateTimeOffset`.
    pub restore_completion_date_time: Option<DateTimeOffset>,
    /// Id of the restore session that the entry is about. The session may have been deleted since.
    ///
    /// OData property `restoreSessionId`: `Edm.String`.
    pub restore_session_id: Option<String>,
    /// State of the session when the entry was written, not its state today.
    ///
    /// OData property `restoreSessionStatus`: `microsoft.graph.restoreSessionStatus`, not nullable.
    pub restore_session_status: Option<RestoreSessionStatus>,
    /// What kind of restore points the session uses, such as `fastRestore`.
    ///
    /// OData property `tags`: `microsoft.graph.restorePointTags`, not nullable.
    pub tags: Option<RestorePointTags>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestoreTaskActivityLog: ActivityLogBase = "microsoft.graph.restoreTaskActivityLog", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "activityType" activity_type ACTIVITY_TYPE(ActivityLogOperationType) set activity_type;
    Property "error" error ERROR(PublicError) set error;
    Property "eventDateTime" event_date_time EVENT_DATE_TIME(DateTimeOffset) set event_date_time;
    Property "performedBy" performed_by PERFORMED_BY(String) set performed_by;
    Property "resultStatus" result_status RESULT_STATUS(ActivityLogResultStatus) set result_status;
    Property "serviceType" service_type SERVICE_TYPE(ServiceType) set service_type;
    Property "severity" severity SEVERITY(ActivityLogSeverity) set severity;
    Property "destinationType" destination_type DESTINATION_TYPE(DestinationType) set destination_type;
    Property "restoreArtifactDetails" restore_artifact_details RESTORE_ARTIFACT_DETAILS(RestoreArtifactDetails) set restore_artifact_details;
    Property "restoreCompletionDateTime" restore_completion_date_time RESTORE_COMPLETION_DATE_TIME(DateTimeOffset) set restore_completion_date_time;
    Property "restoreSessionId" restore_session_id RESTORE_SESSION_ID(String) set restore_session_id;
    Property "restoreSessionStatus" restore_session_status RESTORE_SESSION_STATUS(RestoreSessionStatus) set restore_session_status;
    Property "tags" tags TAGS(RestorePointTags) set tags;
}
