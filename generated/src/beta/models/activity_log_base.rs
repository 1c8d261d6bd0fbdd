// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ActivityLogOperationType;
use super::ActivityLogResultStatus;
use super::ActivityLogSeverity;
use super::Entity;
use super::PublicError;
use super::ServiceType;

/// An entry of the activity log: what was done in the backup service, by whom, when, and with what
/// result. Written by the service.
///
/// OData entity type `microsoft.graph.activityLogBase`, derived from `microsoft.graph.entity`.
/// Abstract: the service sends types derived from it.
#[non_exhaustive]
pub struct ActivityLogBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// What was done. It also decides the kind of the entry, and with it what details the entry
    /// has.
    ///
    /// OData property `activityType`: `microsoft.graph.activityLogOperationType`, not nullable.
    pub activity_type: Option<ActivityLogOperationType>,
    /// Why the activity failed. Empty or absent when it did not; for a partial success it tells of
    /// the part that failed.
    ///
    /// OData property `error`: `microsoft.graph.publicError`.
    pub error: Option<Box<PublicError>>,
    /// When the activity took place, in UTC. Entries can be sorted by it to read them as a history.
    ///
    /// OData property `eventDateTime`: `Edm.DateTimeOffset`, not nullable.
    pub event_date_time: Option<DateTimeOffset>,
    /// Who did it, as text. Its form is not documented; do not rely on it being an address.
    ///
    /// OData property `performedBy`: `Edm.String`.
    pub performed_by: Option<String>,
    /// Whether the activity succeeded, in whole or in part.
    ///
    /// OData property `resultStatus`: `microsoft.graph.activityLogResultStatus`, not nullable.
    pub result_status: Option<ActivityLogResultStatus>,
    /// Which service the activity concerns: Exchange, OneDrive or SharePoint.
    ///
    /// OData property `serviceType`: `microsoft.graph.serviceType`, not nullable.
    pub service_type: Option<ServiceType>,
    /// How much attention the entry deserves, in the eyes of the service.
    ///
    /// OData property `severity`: `microsoft.graph.activityLogSeverity`, not nullable.
    pub severity: Option<ActivityLogSeverity>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ActivityLogBase: Entity = "microsoft.graph.activityLogBase", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "activityType" activity_type ACTIVITY_TYPE(ActivityLogOperationType) set activity_type;
    Property "error" error ERROR(PublicError) set error;
    Property "eventDateTime" event_date_time EVENT_DATE_TIME(DateTimeOffset) set event_date_time;
    Property "performedBy" performed_by PERFORMED_BY(String) set performed_by;
    Property "resultStatus" result_status RESULT_STATUS(ActivityLogResultStatus) set result_status;
    Property "serviceType" service_type SERVICE_TYPE(ServiceType) set service_type;
    Property "severity" severity SEVERITY(ActivityLogSeverity) set severity;
}
