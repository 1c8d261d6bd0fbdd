// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::BackupServiceConsumer;
use super::BackupServiceStatus;
use super::DisableReason;
use super::IdentitySet;

/// Whether the backup service is on in the tenant, who controls it, and until when something can
/// still be done if it is off.
///
/// OData complex type `microsoft.graph.serviceStatus`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl ServiceStatus {
    /// The handle of [`backupServiceConsumer`](Self#structfield.backup_service_consumer).
    pub const BACKUP_SERVICE_CONSUMER: Property<Self, BackupServiceConsumer> = Property::new(
        "backupServiceConsumer",
    );

    /// The handle of [`disableReason`](Self#structfield.disable_reason).
    pub const DISABLE_REASON: Property<Self, DisableReason> = Property::new(
        "disableReason",
    );

    /// The handle of [`gracePeriodDateTime`](Self#structfield.grace_period_date_time).
    pub const GRACE_PERIOD_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "gracePeriodDateTime",
    );

    /// The handle of [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );

    /// The handle of [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );

    /// The handle of
    /// [`restoreAllowedTillDateTime`](Self#structfield.restore_allowed_till_date_time).
    pub const RESTORE_ALLOWED_TILL_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "restoreAllowedTillDateTime",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, BackupServiceStatus> = Property::new("status");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backupServiceConsumer`](Self#structfield.backup_service_consumer).
    pub fn backup_service_consumer(
        mut self,
        value: impl Into<BackupServiceConsumer>,
    ) -> Self {
        self.backup_service_consumer = Some(value.into());
        self
    }

    /// Sets [`disableReason`](Self#structfield.disable_reason).
    pub fn disable_reason(mut self, value: impl Into<DisableReason>) -> Self {
        self.disable_reason = Some(value.into());
        self
    }

    /// Sets [`gracePeriodDateTime`](Self#structfield.grace_period_date_time).
    pub fn grace_period_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.grace_period_date_time = Some(value.into());
        self
    }

    /// Sets [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub fn last_modified_by(mut self, value: impl Into<IdentitySet>) -> Self {
        self.last_modified_by = Some(Box::new(value.into()));
        self
    }

    /// Sets [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub fn last_modified_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.last_modified_date_time = Some(value.into());
        self
    }

    /// Sets [`restoreAllowedTillDateTime`](Self#structfield.restore_allowed_till_date_time).
    pub fn restore_allowed_till_date_time(
        mut self,
        value: impl Into<DateTimeOffset>,
    ) -> Self {
        self.restore_allowed_till_date_time = Some(value.into());
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl Into<BackupServiceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

impl Model for ServiceStatus {
    const TYPE: &'static StructuredType = &StructuredType {
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

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.backup_service_consumer,
                &self.disable_reason,
                &self.grace_period_date_time,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.restore_allowed_till_date_time,
                &self.status,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.backup_service_consumer,
                &mut self.disable_reason,
                &mut self.grace_period_date_time,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.restore_allowed_till_date_time,
                &mut self.status,
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

impl WireValue for ServiceStatus {
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

impl std::fmt::Debug for ServiceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ServiceStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ServiceStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
