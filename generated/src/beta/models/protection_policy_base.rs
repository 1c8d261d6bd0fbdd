// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BackupPolicyProtectionMode;
use super::IdentitySet;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;

/// A protection policy: which mailboxes, drives or sites of one service are backed up, how often,
/// and how long backups are kept. It protects nothing until it is activated, and must be
/// deactivated before it can be deleted.
///
/// OData entity type `microsoft.graph.protectionPolicyBase`, derived from `microsoft.graph.entity`.
/// Abstract: the service sends types derived from it.
#[derive(Clone, Default, PartialEq)]
pub struct ProtectionPolicyBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Id of the billing policy to which the costs of the policy's backups are charged.
    ///
    /// OData property `billingPolicyId`: `Edm.String`.
    pub billing_policy_id: Option<String>,
    /// Who created the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`. Read-only: the service sets it
    /// and it is not sent.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the policy was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`. Read-only: the service sets it and
    /// it is not sent.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the policy, as administrators see it. Can be changed at any time.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// Whether the policy is enabled. Answers often leave it out; `status` tells more about what is
    /// protected.
    ///
    /// OData property `isEnabled`: `Edm.Boolean`, not nullable.
    pub is_enabled: Option<bool>,
    /// Who last changed the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: the service sets
    /// it and it is not sent.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the policy was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: the service sets it
    /// and it is not sent.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When deletion of the policy's backups was asked for, in UTC. Absent unless it was.
    ///
    /// OData property `offboardRequestedDateTime`: `Edm.DateTimeOffset`. Read-only: the service
    /// sets it and it is not sent.
    pub offboard_requested_date_time: Option<DateTimeOffset>,
    /// Whether the policy covers the units that were added, or the whole service but the excluded
    /// units.
    ///
    /// OData property `protectionMode`: `microsoft.graph.BackupPolicyProtectionMode`.
    pub protection_mode: Option<BackupPolicyProtectionMode>,
    /// How many units of the policy are in which state. Returned only when selected with `$select`.
    ///
    /// OData property `protectionPolicyArtifactCount`:
    /// `microsoft.graph.protectionPolicyArtifactCount`. Read-only: the service sets it and it is
    /// not sent.
    pub protection_policy_artifact_count: Option<Box<ProtectionPolicyArtifactCount>>,
    /// How often restore points are made, and how long those of each interval are kept.
    ///
    /// OData property `retentionSettings`: `Collection(microsoft.graph.retentionSetting)`.
    pub retention_settings: Option<Vec<RetentionSetting>>,
    /// State of the policy, summed up from the states of its units. Set by the service; poll it
    /// after `activate` and `deactivate`.
    ///
    /// OData property `status`: `microsoft.graph.protectionPolicyStatus`. Read-only: the service
    /// sets it and it is not sent.
    pub status: Option<ProtectionPolicyStatus>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl ProtectionPolicyBase {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
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
    /// Names `displayName`.
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");
    /// Names `isEnabled`.
    pub const IS_ENABLED: Property<Self, bool> = Property::new("isEnabled");
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
    /// Names `protectionMode`.
    pub const PROTECTION_MODE: Property<Self, BackupPolicyProtectionMode> = Property::new(
        "protectionMode",
    );
    /// Names `protectionPolicyArtifactCount`.
    pub const PROTECTION_POLICY_ARTIFACT_COUNT: Property<
        Self,
        ProtectionPolicyArtifactCount,
    > = Property::new("protectionPolicyArtifactCount");
    /// Names `retentionSettings`.
    pub const RETENTION_SETTINGS: Property<Self, Vec<RetentionSetting>> = Property::new(
        "retentionSettings",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, ProtectionPolicyStatus> = Property::new("status");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.protectionPolicyBase",
    rust_name: "ProtectionPolicyBase",
    base: Some(&super::entity::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("billingPolicyId", "billing_policy_id"),
        PropertyInfo::new("createdBy", "created_by").computed(),
        PropertyInfo::new("createdDateTime", "created_date_time").computed(),
        PropertyInfo::new("displayName", "display_name"),
        PropertyInfo::new("isEnabled", "is_enabled"),
        PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time").computed(),
        PropertyInfo::new("offboardRequestedDateTime", "offboard_requested_date_time")
            .computed(),
        PropertyInfo::new("protectionMode", "protection_mode"),
        PropertyInfo::new(
                "protectionPolicyArtifactCount",
                "protection_policy_artifact_count",
            )
            .computed(),
        PropertyInfo::new("retentionSettings", "retention_settings"),
        PropertyInfo::new("status", "status").computed(),
    ],
};

impl Model for ProtectionPolicyBase {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.billing_policy_id,
            2 => &self.created_by,
            3 => &self.created_date_time,
            4 => &self.display_name,
            5 => &self.is_enabled,
            6 => &self.last_modified_by,
            7 => &self.last_modified_date_time,
            8 => &self.offboard_requested_date_time,
            9 => &self.protection_mode,
            10 => &self.protection_policy_artifact_count,
            11 => &self.retention_settings,
            12 => &self.status,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.billing_policy_id,
            2 => &mut self.created_by,
            3 => &mut self.created_date_time,
            4 => &mut self.display_name,
            5 => &mut self.is_enabled,
            6 => &mut self.last_modified_by,
            7 => &mut self.last_modified_date_time,
            8 => &mut self.offboard_requested_date_time,
            9 => &mut self.protection_mode,
            10 => &mut self.protection_policy_artifact_count,
            11 => &mut self.retention_settings,
            12 => &mut self.status,
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

impl WireValue for ProtectionPolicyBase {
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

impl fmt::Debug for ProtectionPolicyBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for ProtectionPolicyBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionPolicyBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
