// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::BackupServiceConsumer;
use super::BackupServiceStatus;
use super::DisableReason;
use super::IdentitySet;

/// Whether the backup service is on in the tenant, who controls it, and until when something can
/// still be done if it is off.
///
/// OData complex type `microsoft.graph.serviceStatus`.
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

emitted::structured_type! {
    ServiceStatus = "microsoft.graph.serviceStatus";
    Property "backupServiceConsumer" backup_service_consumer BACKUP_SERVICE_CONSUMER(BackupServiceConsumer) set backup_service_consumer;
    Property "disableReason" disable_reason DISABLE_REASON(DisableReason) set disable_reason;
    Property "gracePeriodDateTime" grace_period_date_time GRACE_PERIOD_DATE_TIME(DateTimeOffset) set grace_period_date_time;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet) set last_modified_by;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset) set last_modified_date_time;
    Property "restoreAllowedTillDateTime" restore_allowed_till_date_time RESTORE_ALLOWED_TILL_DATE_TIME(DateTimeOffset) set restore_allowed_till_date_time;
    Property "status" status STATUS(BackupServiceStatus) set status;
}
