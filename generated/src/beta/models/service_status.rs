// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BackupServiceConsumer;
use super::BackupServiceStatus;
use super::DisableReason;
use super::IdentitySet;

/// Whether the backup service is on in the tenant, who controls it, and until when something can
/// still be done if it is off.
///
/// OData complex type `microsoft.graph.serviceStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceStatus {
    /// Whose application controls the backups: Microsoft's own or that of a partner.
    ///
    /// OData property `backupServiceConsumer`: `microsoft.graph.backupServiceConsumer`.
    pub backup_service_consumer: Option<BackupServiceConsumer>,
    /// Why the service is off or restricted; `none` when no reason is recorded.
    ///
    /// OData property `disableReason`: `microsoft.graph.disableReason`.
    pub disable_reason: Option<DisableReason>,
    /// When the grace period ends, in UTC. Absent unless the service was switched off or payment
    /// failed.
    ///
    /// OData property `gracePeriodDateTime`: `Edm.DateTimeOffset`.
    pub grace_period_date_time: Option<DateTimeOffset>,
    /// Who last changed the state of the service.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the state of the service last changed, in UTC.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Until when existing backups can still be restored, in UTC. Absent while the service is on.
    ///
    /// OData property `restoreAllowedTillDateTime`: `Edm.DateTimeOffset`.
    pub restore_allowed_till_date_time: Option<DateTimeOffset>,
    /// What the service allows at present: changes and restores, restores only, or nothing.
    ///
    /// OData property `status`: `microsoft.graph.backupServiceStatus`.
    pub status: Option<BackupServiceStatus>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl ServiceStatus {
    /// Names `backupServiceConsumer`.
    pub const BACKUP_SERVICE_CONSUMER: Property<Self, BackupServiceConsumer> = Property::new(
        "backupServiceConsumer",
    );
    /// Names `disableReason`.
    pub const DISABLE_REASON: Property<Self, DisableReason> = Property::new(
        "disableReason",
    );
    /// Names `gracePeriodDateTime`.
    pub const GRACE_PERIOD_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "gracePeriodDateTime",
    );
    /// Names `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );
    /// Names `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );
    /// Names `restoreAllowedTillDateTime`.
    pub const RESTORE_ALLOWED_TILL_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "restoreAllowedTillDateTime",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, BackupServiceStatus> = Property::new("status");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.serviceStatus",
    rust_name: "ServiceStatus",
    base: None,
    properties: &[
        PropertyInfo::new("backupServiceConsumer", "backup_service_consumer"),
        PropertyInfo::new("disableReason", "disable_reason"),
        PropertyInfo::new("gracePeriodDateTime", "grace_period_date_time"),
        PropertyInfo::new("lastModifiedBy", "last_modified_by"),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time"),
        PropertyInfo::new(
            "restoreAllowedTillDateTime",
            "restore_allowed_till_date_time",
        ),
        PropertyInfo::new("status", "status"),
    ],
};

impl Model for ServiceStatus {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.backup_service_consumer,
            1 => &self.disable_reason,
            2 => &self.grace_period_date_time,
            3 => &self.last_modified_by,
            4 => &self.last_modified_date_time,
            5 => &self.restore_allowed_till_date_time,
            6 => &self.status,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.backup_service_consumer,
            1 => &mut self.disable_reason,
            2 => &mut self.grace_period_date_time,
            3 => &mut self.last_modified_by,
            4 => &mut self.last_modified_date_time,
            5 => &mut self.restore_allowed_till_date_time,
            6 => &mut self.status,
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

impl WireValue for ServiceStatus {
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

impl fmt::Debug for ServiceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for ServiceStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ServiceStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
