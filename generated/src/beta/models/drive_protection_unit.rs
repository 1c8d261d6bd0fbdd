// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::IdentitySet;
use super::ProtectionSource;
use super::ProtectionUnitStatus;
use super::PublicError;
use super::RetentionPeriodChange;

/// A OneDrive drive that is or was protected. To add one to a policy, give the id of its owner.
///
/// OData entity type `microsoft.graph.driveProtectionUnit`, derived from
/// `microsoft.graph.protectionUnitBase`.
#[derive(Clone, Default, PartialEq)]
pub struct DriveProtectionUnit {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// How long the restore points of the unit are kept, in days. By default the same for all units
    /// of a policy.
    ///
    /// OData property `backupRetentionPeriodInDays`: `Edm.Int32`, not nullable, declared by
    /// `microsoft.graph.protectionUnitBase`.
    pub backup_retention_period_in_days: Option<i32>,
    /// Id of the billing policy to which the costs of the unit are charged. Can be changed only
    /// while the unit belongs to no policy.
    ///
    /// OData property `billingPolicyId`: `Edm.String`, declared by
    /// `microsoft.graph.protectionUnitBase`.
    pub billing_policy_id: Option<String>,
    /// Who created the unit: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is not sent.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the unit was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is not sent.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why protection of the unit could not be set up or changed. Set by the service; empty or
    /// absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is not sent.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the unit: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is not sent.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the unit was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is not sent.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When deletion of the unit's backups was asked for, in UTC. The grace period counts from
    /// here. Absent unless it was asked for.
    ///
    /// OData property `offboardRequestedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is not sent.
    pub offboard_requested_date_time: Option<DateTimeOffset>,
    /// A change of the retention period that was asked for and is being carried out. Set by the
    /// service; absent when there is none.
    ///
    /// OData property `pendingRetentionPeriodChange`: `microsoft.graph.retentionPeriodChange`,
    /// declared by `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is
    /// not sent.
    pub pending_retention_period_change: Option<Box<RetentionPeriodChange>>,
    /// Id of the policy that protects the unit. Null or empty once the unit was removed from it.
    ///
    /// OData property `policyId`: `Edm.String`, declared by `microsoft.graph.protectionUnitBase`.
    /// Read-only: the service sets it and it is not sent.
    pub policy_id: Option<String>,
    /// How the unit came to be protected: by itself, by a dynamic rule, or both. Answers may leave
    /// it out.
    ///
    /// OData property `protectionSources`: `microsoft.graph.protectionSource`, not nullable,
    /// declared by `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is
    /// not sent.
    pub protection_sources: Option<ProtectionSource>,
    /// Whether the unit is protected, and what is being changed about it. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.protectionUnitStatus`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: the service sets it and it is not sent.
    pub status: Option<ProtectionUnitStatus>,
    /// Id of the drive's owner in the directory. This is what tells the service which drive is
    /// meant.
    ///
    /// OData property `directoryObjectId`: `Edm.String`.
    pub directory_object_id: Option<String>,
    /// Name of the drive's owner. Set by the service; empty when the account was deleted.
    ///
    /// OData property `displayName`: `Edm.String`. Read-only: the service sets it and it is not
    /// sent.
    pub display_name: Option<String>,
    /// E-mail address of the drive's owner. Set by the service; empty when the account was deleted.
    ///
    /// OData property `email`: `Edm.String`. Read-only: the service sets it and it is not sent.
    pub email: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl DriveProtectionUnit {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `backupRetentionPeriodInDays`.
    pub const BACKUP_RETENTION_PERIOD_IN_DAYS: Property<Self, i32> = Property::new(
        "backupRetentionPeriodInDays",
    );
    /// Names `billingPolicyId`.
    pub const BILLING_POLICY_ID: Property<Self, String> = Property::new(
        "billingPolicyId",
    );
    /// Names `createdBy`.
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");
    /// Names `createdDateTime`.
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );
    /// Names `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );
    /// Names `offboardRequestedDateTime`.
    pub const OFFBOARD_REQUESTED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "offboardRequestedDateTime",
    );
    /// Names `pendingRetentionPeriodChange`.
    pub const PENDING_RETENTION_PERIOD_CHANGE: Property<Self, RetentionPeriodChange> = Property::new(
        "pendingRetentionPeriodChange",
    );
    /// Names `policyId`.
    pub const POLICY_ID: Property<Self, String> = Property::new("policyId");
    /// Names `protectionSources`.
    pub const PROTECTION_SOURCES: Property<Self, ProtectionSource> = Property::new(
        "protectionSources",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, ProtectionUnitStatus> = Property::new("status");
    /// Names `directoryObjectId`.
    pub const DIRECTORY_OBJECT_ID: Property<Self, String> = Property::new(
        "directoryObjectId",
    );
    /// Names `displayName`.
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");
    /// Names `email`.
    pub const EMAIL: Property<Self, String> = Property::new("email");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.driveProtectionUnit",
    rust_name: "DriveProtectionUnit",
    base: Some(&super::protection_unit_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new(
            "backupRetentionPeriodInDays",
            "backup_retention_period_in_days",
        ),
        PropertyInfo::new("billingPolicyId", "billing_policy_id"),
        PropertyInfo::new("createdBy", "created_by").computed(),
        PropertyInfo::new("createdDateTime", "created_date_time").computed(),
        PropertyInfo::new("error", "error").computed(),
        PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time").computed(),
        PropertyInfo::new("offboardRequestedDateTime", "offboard_requested_date_time")
            .computed(),
        PropertyInfo::new(
                "pendingRetentionPeriodChange",
                "pending_retention_period_change",
            )
            .computed(),
        PropertyInfo::new("policyId", "policy_id").computed(),
        PropertyInfo::new("protectionSources", "protection_sources").computed(),
        PropertyInfo::new("status", "status").computed(),
        PropertyInfo::new("directoryObjectId", "directory_object_id"),
        PropertyInfo::new("displayName", "display_name").computed(),
        PropertyInfo::new("email", "email").computed(),
    ],
};

impl Model for DriveProtectionUnit {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.backup_retention_period_in_days,
            2 => &self.billing_policy_id,
            3 => &self.created_by,
            4 => &self.created_date_time,
            5 => &self.error,
            6 => &self.last_modified_by,
            7 => &self.last_modified_date_time,
            8 => &self.offboard_requested_date_time,
            9 => &self.pending_retention_period_change,
            10 => &self.policy_id,
            11 => &self.protection_sources,
            12 => &self.status,
            13 => &self.directory_object_id,
            14 => &self.display_name,
            15 => &self.email,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.backup_retention_period_in_days,
            2 => &mut self.billing_policy_id,
            3 => &mut self.created_by,
            4 => &mut self.created_date_time,
            5 => &mut self.error,
            6 => &mut self.last_modified_by,
            7 => &mut self.last_modified_date_time,
            8 => &mut self.offboard_requested_date_time,
            9 => &mut self.pending_retention_period_change,
            10 => &mut self.policy_id,
            11 => &mut self.protection_sources,
            12 => &mut self.status,
            13 => &mut self.directory_object_id,
            14 => &mut self.display_name,
            15 => &mut self.email,
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

impl WireValue for DriveProtectionUnit {
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

impl fmt::Debug for DriveProtectionUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for DriveProtectionUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DriveProtectionUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
