// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
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
#[derive(Clone, Default, PartialEq)]
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

impl RestoreTaskActivityLog {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`activityType`](Self#structfield.activity_type).
    pub const ACTIVITY_TYPE: Property<Self, ActivityLogOperationType> = Property::new(
        "activityType",
    );

    /// The handle of [`error`](Self#structfield.error).
    pub const ERROR: Property<Self, PublicError> = Property::new("error");

    /// The handle of [`eventDateTime`](Self#structfield.event_date_time).
    pub const EVENT_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "eventDateTime",
    );

    /// The handle of [`performedBy`](Self#structfield.performed_by).
    pub const PERFORMED_BY: Property<Self, String> = Property::new("performedBy");

    /// The handle of [`resultStatus`](Self#structfield.result_status).
    pub const RESULT_STATUS: Property<Self, ActivityLogResultStatus> = Property::new(
        "resultStatus",
    );

    /// The handle of [`serviceType`](Self#structfield.service_type).
    pub const SERVICE_TYPE: Property<Self, ServiceType> = Property::new("serviceType");

    /// The handle of [`severity`](Self#structfield.severity).
    pub const SEVERITY: Property<Self, ActivityLogSeverity> = Property::new("severity");

    /// The handle of [`destinationType`](Self#structfield.destination_type).
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );

    /// The handle of [`restoreArtifactDetails`](Self#structfield.restore_artifact_details).
    pub const RESTORE_ARTIFACT_DETAILS: Property<Self, RestoreArtifactDetails> = Property::new(
        "restoreArtifactDetails",
    );

    /// The handle of [`restoreCompletionDateTime`](Self#structfield.restore_completion_date_time).
    pub const RESTORE_COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "restoreCompletionDateTime",
    );

    /// The handle of [`restoreSessionId`](Self#structfield.restore_session_id).
    pub const RESTORE_SESSION_ID: Property<Self, String> = Property::new(
        "restoreSessionId",
    );

    /// The handle of [`restoreSessionStatus`](Self#structfield.restore_session_status).
    pub const RESTORE_SESSION_STATUS: Property<Self, RestoreSessionStatus> = Property::new(
        "restoreSessionStatus",
    );

    /// The handle of [`tags`](Self#structfield.tags).
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.restoreTaskActivityLog` with this key.
    pub fn reference(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`activityType`](Self#structfield.activity_type).
    pub fn activity_type(mut self, value: impl Into<ActivityLogOperationType>) -> Self {
        self.activity_type = Some(value.into());
        self
    }

    /// Sets [`error`](Self#structfield.error).
    pub fn error(mut self, value: impl Into<PublicError>) -> Self {
        self.error = Some(Box::new(value.into()));
        self
    }

    /// Sets [`eventDateTime`](Self#structfield.event_date_time).
    pub fn event_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.event_date_time = Some(value.into());
        self
    }

    /// Sets [`performedBy`](Self#structfield.performed_by).
    pub fn performed_by(mut self, value: impl Into<String>) -> Self {
        self.performed_by = Some(value.into());
        self
    }

    /// Sets [`resultStatus`](Self#structfield.result_status).
    pub fn result_status(mut self, value: impl Into<ActivityLogResultStatus>) -> Self {
        self.result_status = Some(value.into());
        self
    }

    /// Sets [`serviceType`](Self#structfield.service_type).
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.service_type = Some(value.into());
        self
    }

    /// Sets [`severity`](Self#structfield.severity).
    pub fn severity(mut self, value: impl Into<ActivityLogSeverity>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Sets [`destinationType`](Self#structfield.destination_type).
    pub fn destination_type(mut self, value: impl Into<DestinationType>) -> Self {
        self.destination_type = Some(value.into());
        self
    }

    /// Sets [`restoreArtifactDetails`](Self#structfield.restore_artifact_details).
    pub fn restore_artifact_details(
        mut self,
        value: impl Into<RestoreArtifactDetails>,
    ) -> Self {
        self.restore_artifact_details = Some(Box::new(value.into()));
        self
    }

    /// Sets [`restoreCompletionDateTime`](Self#structfield.restore_completion_date_time).
    pub fn restore_completion_date_time(
        mut self,
        value: impl Into<DateTimeOffset>,
    ) -> Self {
        self.restore_completion_date_time = Some(value.into());
        self
    }

    /// Sets [`restoreSessionId`](Self#structfield.restore_session_id).
    pub fn restore_session_id(mut self, value: impl Into<String>) -> Self {
        self.restore_session_id = Some(value.into());
        self
    }

    /// Sets [`restoreSessionStatus`](Self#structfield.restore_session_status).
    pub fn restore_session_status(
        mut self,
        value: impl Into<RestoreSessionStatus>,
    ) -> Self {
        self.restore_session_status = Some(value.into());
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    pub fn tags(mut self, value: impl Into<RestorePointTags>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

impl Model for RestoreTaskActivityLog {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.restoreTaskActivityLog",
        rust_name: "RestoreTaskActivityLog",
        base: Some(<ActivityLogBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("activityType", "activity_type"),
            PropertyInfo::new("error", "error"),
            PropertyInfo::new("eventDateTime", "event_date_time"),
            PropertyInfo::new("performedBy", "performed_by"),
            PropertyInfo::new("resultStatus", "result_status"),
            PropertyInfo::new("serviceType", "service_type"),
            PropertyInfo::new("severity", "severity"),
            PropertyInfo::new("destinationType", "destination_type"),
            PropertyInfo::new("restoreArtifactDetails", "restore_artifact_details"),
            PropertyInfo::new(
                "restoreCompletionDateTime",
                "restore_completion_date_time",
            ),
            PropertyInfo::new("restoreSessionId", "restore_session_id"),
            PropertyInfo::new("restoreSessionStatus", "restore_session_status"),
            PropertyInfo::new("tags", "tags"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.activity_type,
                &self.error,
                &self.event_date_time,
                &self.performed_by,
                &self.result_status,
                &self.service_type,
                &self.severity,
                &self.destination_type,
                &self.restore_artifact_details,
                &self.restore_completion_date_time,
                &self.restore_session_id,
                &self.restore_session_status,
                &self.tags,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.activity_type,
                &mut self.error,
                &mut self.event_date_time,
                &mut self.performed_by,
                &mut self.result_status,
                &mut self.service_type,
                &mut self.severity,
                &mut self.destination_type,
                &mut self.restore_artifact_details,
                &mut self.restore_completion_date_time,
                &mut self.restore_session_id,
                &mut self.restore_session_status,
                &mut self.tags,
            ],
            &mut self.additional,
        );
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

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for RestoreTaskActivityLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestoreTaskActivityLog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreTaskActivityLog {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
