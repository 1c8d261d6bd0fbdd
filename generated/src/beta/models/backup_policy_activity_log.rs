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
use super::ProtectionPolicyStatus;
use super::ProtectionUnitDetails;
use super::PublicError;
use super::ServiceType;

/// A log entry about a protection policy: its creation, activation, change or renaming.
///
/// OData entity type `microsoft.graph.backupPolicyActivityLog`, derived from
/// `microsoft.graph.activityLogBase`.
#[derive(Clone, Default, PartialEq)]
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

impl BackupPolicyActivityLog {
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

    /// The handle of [`oldPolicyName`](Self#structfield.old_policy_name).
    pub const OLD_POLICY_NAME: Property<Self, String> = Property::new("oldPolicyName");

    /// The handle of [`policyId`](Self#structfield.policy_id).
    pub const POLICY_ID: Property<Self, String> = Property::new("policyId");

    /// The handle of [`policyName`](Self#structfield.policy_name).
    pub const POLICY_NAME: Property<Self, String> = Property::new("policyName");

    /// The handle of [`policyStatus`](Self#structfield.policy_status).
    pub const POLICY_STATUS: Property<Self, ProtectionPolicyStatus> = Property::new(
        "policyStatus",
    );

    /// The handle of [`protectionUnitDetails`](Self#structfield.protection_unit_details).
    pub const PROTECTION_UNIT_DETAILS: Property<Self, ProtectionUnitDetails> = Property::new(
        "protectionUnitDetails",
    );

    /// The handle of [`retentionPeriod`](Self#structfield.retention_period).
    pub const RETENTION_PERIOD: Property<Self, String> = Property::new(
        "retentionPeriod",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.backupPolicyActivityLog` with this key.
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

    /// Sets [`oldPolicyName`](Self#structfield.old_policy_name).
    pub fn old_policy_name(mut self, value: impl Into<String>) -> Self {
        self.old_policy_name = Some(value.into());
        self
    }

    /// Sets [`policyId`](Self#structfield.policy_id).
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }

    /// Sets [`policyName`](Self#structfield.policy_name).
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }

    /// Sets [`policyStatus`](Self#structfield.policy_status).
    pub fn policy_status(mut self, value: impl Into<ProtectionPolicyStatus>) -> Self {
        self.policy_status = Some(value.into());
        self
    }

    /// Sets [`protectionUnitDetails`](Self#structfield.protection_unit_details).
    pub fn protection_unit_details(
        mut self,
        value: impl Into<ProtectionUnitDetails>,
    ) -> Self {
        self.protection_unit_details = Some(Box::new(value.into()));
        self
    }

    /// Sets [`retentionPeriod`](Self#structfield.retention_period).
    pub fn retention_period(mut self, value: impl Into<String>) -> Self {
        self.retention_period = Some(value.into());
        self
    }
}

impl Model for BackupPolicyActivityLog {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.backupPolicyActivityLog",
        rust_name: "BackupPolicyActivityLog",
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
            PropertyInfo::new("oldPolicyName", "old_policy_name"),
            PropertyInfo::new("policyId", "policy_id"),
            PropertyInfo::new("policyName", "policy_name"),
            PropertyInfo::new("policyStatus", "policy_status"),
            PropertyInfo::new("protectionUnitDetails", "protection_unit_details"),
            PropertyInfo::new("retentionPeriod", "retention_period"),
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
                &self.old_policy_name,
                &self.policy_id,
                &self.policy_name,
                &self.policy_status,
                &self.protection_unit_details,
                &self.retention_period,
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
                &mut self.old_policy_name,
                &mut self.policy_id,
                &mut self.policy_name,
                &mut self.policy_status,
                &mut self.protection_unit_details,
                &mut self.retention_period,
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

impl WireValue for BackupPolicyActivityLog {
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

impl std::fmt::Debug for BackupPolicyActivityLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for BackupPolicyActivityLog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupPolicyActivityLog {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
