// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
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
#[derive(Clone, Default, PartialEq)]
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
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestoreTaskActivityLog {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `activityType`.
    pub const ACTIVITY_TYPE: Property<Self, ActivityLogOperationType> = Property::new(
        "activityType",
    );
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `eventDateTime`.
    pub const EVENT_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "eventDateTime",
    );
    /// Names `performedBy`.
    pub const PERFORMED_BY: Property<Self, String> = Property::new("performedBy");
    /// Names `resultStatus`.
    pub const RESULT_STATUS: Property<Self, ActivityLogResultStatus> = Property::new(
        "resultStatus",
    );
    /// Names `serviceType`.
    pub const SERVICE_TYPE: Property<Self, ServiceType> = Property::new("serviceType");
    /// Names `severity`.
    pub const SEVERITY: Property<Self, ActivityLogSeverity> = Property::new("severity");
    /// Names `destinationType`.
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );
    /// Names `restoreArtifactDetails`.
    pub const RESTORE_ARTIFACT_DETAILS: Property<Self, RestoreArtifactDetails> = Property::new(
        "restoreArtifactDetails",
    );
    /// Names `restoreCompletionDateTime`.
    pub const RESTORE_COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "restoreCompletionDateTime",
    );
    /// Names `restoreSessionId`.
    pub const RESTORE_SESSION_ID: Property<Self, String> = Property::new(
        "restoreSessionId",
    );
    /// Names `restoreSessionStatus`.
    pub const RESTORE_SESSION_STATUS: Property<Self, RestoreSessionStatus> = Property::new(
        "restoreSessionStatus",
    );
    /// Names `tags`.
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restoreTaskActivityLog",
    rust_name: "RestoreTaskActivityLog",
    base: Some(&super::activity_log_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("activityType", "activity_type"),
        PropertyInfo::new("error", "error"),
        PropertyInfo::new("eventDateTime", "event_date_time"),
        PropertyInfo::new("performedBy", "performed_by"),
        PropertyInfo::new("resultStatus", "result_status"),
        PropertyInfo::new("serviceType", "service_type"),
        PropertyInfo::new("severity", "severity"),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("restoreArtifactDetails", "restore_artifact_details"),
        PropertyInfo::new("restoreCompletionDateTime", "restore_completion_date_time"),
        PropertyInfo::new("restoreSessionId", "restore_session_id"),
        PropertyInfo::new("restoreSessionStatus", "restore_session_status"),
        PropertyInfo::new("tags", "tags"),
    ],
};

impl Model for RestoreTaskActivityLog {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.activity_type,
            2 => &self.error,
            3 => &self.event_date_time,
            4 => &self.performed_by,
            5 => &self.result_status,
            6 => &self.service_type,
            7 => &self.severity,
            8 => &self.destination_type,
            9 => &self.restore_artifact_details,
            10 => &self.restore_completion_date_time,
            11 => &self.restore_session_id,
            12 => &self.restore_session_status,
            13 => &self.tags,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.activity_type,
            2 => &mut self.error,
            3 => &mut self.event_date_time,
            4 => &mut self.performed_by,
            5 => &mut self.result_status,
            6 => &mut self.service_type,
            7 => &mut self.severity,
            8 => &mut self.destination_type,
            9 => &mut self.restore_artifact_details,
            10 => &mut self.restore_completion_date_time,
            11 => &mut self.restore_session_id,
            12 => &mut self.restore_session_status,
            13 => &mut self.tags,
            _ => return None,
        };
        Some(slot)
    }
    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }
    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for RestoreTaskActivityLog {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }
    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for RestoreTaskActivityLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestoreTaskActivityLog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreTaskActivityLog {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
