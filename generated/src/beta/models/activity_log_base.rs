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
use super::PublicError;
use super::ServiceType;

/// An entry of the activity log: what was done in the backup service, by whom, when, and with what
/// result. Written by the service.
///
/// OData entity type `microsoft.graph.activityLogBase`, derived from `microsoft.graph.entity`.
/// Abstract: the service sends types derived from it.
#[derive(Clone, Default, PartialEq)]
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
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl ActivityLogBase {
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
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.activityLogBase",
    rust_name: "ActivityLogBase",
    base: Some(&super::entity::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("activityType", "activity_type"),
        PropertyInfo::new("error", "error"),
        PropertyInfo::new("eventDateTime", "event_date_time"),
        PropertyInfo::new("performedBy", "performed_by"),
        PropertyInfo::new("resultStatus", "result_status"),
        PropertyInfo::new("serviceType", "service_type"),
        PropertyInfo::new("severity", "severity"),
    ],
};

impl Model for ActivityLogBase {
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

impl WireValue for ActivityLogBase {
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

impl fmt::Debug for ActivityLogBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for ActivityLogBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ActivityLogBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
