// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::DriveProtectionRule;
use super::DriveProtectionUnit;
use super::DriveProtectionUnitsBulkAdditionJob;
use super::IdentitySet;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;

/// A protection policy for OneDrive drives. The tenant can have several, of which one can be
/// active.
///
/// OData entity type `microsoft.graph.oneDriveForBusinessProtectionPolicy`, derived from
/// `microsoft.graph.protectionPolicyBase`.
#[derive(Clone, Default, PartialEq)]
pub struct OneDriveForBusinessProtectionPolicy {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: the service sets it and it is not sent.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the policy was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: the service sets it and it is not sent.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the policy, as administrators see it. Can be changed at any time.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.protectionPolicyBase`.
    pub display_name: Option<String>,
    /// Whether the policy is enabled. Answers often leave it out; `status` tells more about what is
    /// protected.
    ///
    /// OData property `isEnabled`: `Edm.Boolean`, not nullable, declared by
    /// `microsoft.graph.protectionPolicyBase`.
    pub is_enabled: Option<bool>,
    /// Who last changed the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: the service sets it and it is not sent.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the policy was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: the service sets it and it is not sent.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How many units of the policy are in which state. Returned only when selected with `$select`.
    ///
    /// OData property `protectionPolicyArtifactCount`:
    /// `microsoft.graph.protectionPolicyArtifactCount`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: the service sets it and it is not sent.
    pub protection_policy_artifact_count: Option<Box<ProtectionPolicyArtifactCount>>,
    /// How often restore points are made, and how long those of each interval are kept.
    ///
    /// OData property `retentionSettings`: `Collection(microsoft.graph.retentionSetting)`, declared
    /// by `microsoft.graph.protectionPolicyBase`.
    pub retention_settings: Option<Vec<RetentionSetting>>,
    /// State of the policy, summed up from the states of its units. Set by the service; poll it
    /// after `activate` and `deactivate`.
    ///
    /// OData property `status`: `microsoft.graph.protectionPolicyStatus`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: the service sets it and it is not sent.
    pub status: Option<ProtectionPolicyStatus>,
    /// Rules that add drives to the policy by an expression. Rules are created, run and deleted
    /// here.
    ///
    /// OData navigation property `driveInclusionRules`:
    /// `Collection(microsoft.graph.driveProtectionRule)`. Sent with `$expand` only.
    pub drive_inclusion_rules: Option<Vec<DriveProtectionRule>>,
    /// Drives that the policy protects. Give them when creating the policy; add and remove them by
    /// a delta in an update, at most 50 at a time.
    ///
    /// OData navigation property `driveProtectionUnits`:
    /// `Collection(microsoft.graph.driveProtectionUnit)`. Sent with `$expand` only.
    pub drive_protection_units: Option<Vec<DriveProtectionUnit>>,
    /// Jobs that add many drives to the policy, up to 50,000 each. Creating one starts it.
    ///
    /// OData navigation property `driveProtectionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.driveProtectionUnitsBulkAdditionJob)`. Sent with `$expand` only.
    pub drive_protection_units_bulk_addition_jobs: Option<
        Vec<DriveProtectionUnitsBulkAdditionJob>,
    >,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl OneDriveForBusinessProtectionPolicy {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
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
    /// Names `driveInclusionRules`.
    pub const DRIVE_INCLUSION_RULES: NavigationProperty<
        Self,
        Vec<DriveProtectionRule>,
    > = NavigationProperty::new("driveInclusionRules");
    /// Names `driveProtectionUnits`.
    pub const DRIVE_PROTECTION_UNITS: NavigationProperty<
        Self,
        Vec<DriveProtectionUnit>,
    > = NavigationProperty::new("driveProtectionUnits");
    /// Names `driveProtectionUnitsBulkAdditionJobs`.
    pub const DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<DriveProtectionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("driveProtectionUnitsBulkAdditionJobs");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.oneDriveForBusinessProtectionPolicy",
    rust_name: "OneDriveForBusinessProtectionPolicy",
    base: Some(&super::protection_policy_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("createdBy", "created_by").computed(),
        PropertyInfo::new("createdDateTime", "created_date_time").computed(),
        PropertyInfo::new("displayName", "display_name"),
        PropertyInfo::new("isEnabled", "is_enabled"),
        PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time").computed(),
        PropertyInfo::new(
                "protectionPolicyArtifactCount",
                "protection_policy_artifact_count",
            )
            .computed(),
        PropertyInfo::new("retentionSettings", "retention_settings"),
        PropertyInfo::new("status", "status").computed(),
        PropertyInfo::new("driveInclusionRules", "drive_inclusion_rules"),
        PropertyInfo::new("driveProtectionUnits", "drive_protection_units"),
        PropertyInfo::new(
            "driveProtectionUnitsBulkAdditionJobs",
            "drive_protection_units_bulk_addition_jobs",
        ),
    ],
};

impl Model for OneDriveForBusinessProtectionPolicy {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.created_by,
            2 => &self.created_date_time,
            3 => &self.display_name,
            4 => &self.is_enabled,
            5 => &self.last_modified_by,
            6 => &self.last_modified_date_time,
            7 => &self.protection_policy_artifact_count,
            8 => &self.retention_settings,
            9 => &self.status,
            10 => &self.drive_inclusion_rules,
            11 => &self.drive_protection_units,
            12 => &self.drive_protection_units_bulk_addition_jobs,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.created_by,
            2 => &mut self.created_date_time,
            3 => &mut self.display_name,
            4 => &mut self.is_enabled,
            5 => &mut self.last_modified_by,
            6 => &mut self.last_modified_date_time,
            7 => &mut self.protection_policy_artifact_count,
            8 => &mut self.retention_settings,
            9 => &mut self.status,
            10 => &mut self.drive_inclusion_rules,
            11 => &mut self.drive_protection_units,
            12 => &mut self.drive_protection_units_bulk_addition_jobs,
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

impl WireValue for OneDriveForBusinessProtectionPolicy {
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

impl fmt::Debug for OneDriveForBusinessProtectionPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for OneDriveForBusinessProtectionPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for OneDriveForBusinessProtectionPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
