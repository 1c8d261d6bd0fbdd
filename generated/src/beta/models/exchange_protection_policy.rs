// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BackupPolicyProtectionMode;
use super::IdentitySet;
use super::MailboxExclusionUnit;
use super::MailboxExclusionUnitsBulkAdditionJob;
use super::MailboxProtectionRule;
use super::MailboxProtectionUnit;
use super::MailboxProtectionUnitsBulkAdditionJob;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;

/// A protection policy for Exchange mailboxes. The tenant can have several, of which one can be
/// active.
///
/// OData entity type `microsoft.graph.exchangeProtectionPolicy`, derived from
/// `microsoft.graph.protectionPolicyBase`.
#[derive(Clone, Default, PartialEq)]
pub struct ExchangeProtectionPolicy {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Id of the billing policy to which the costs of the policy's backups are charged.
    ///
    /// OData property `billingPolicyId`: `Edm.String`, declared by
    /// `microsoft.graph.protectionPolicyBase`.
    pub billing_policy_id: Option<String>,
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
    /// When deletion of the policy's backups was asked for, in UTC. Absent unless it was.
    ///
    /// OData property `offboardRequestedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: the service sets it and it is not sent.
    pub offboard_requested_date_time: Option<DateTimeOffset>,
    /// Whether the policy covers the units that were added, or the whole service but the excluded
    /// units.
    ///
    /// OData property `protectionMode`: `microsoft.graph.BackupPolicyProtectionMode`, declared by
    /// `microsoft.graph.protectionPolicyBase`.
    pub protection_mode: Option<BackupPolicyProtectionMode>,
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
    /// Mailboxes that the policy leaves out when it covers the whole service. Changed by a delta in
    /// an update of the policy.
    ///
    /// OData navigation property `mailboxExclusionUnits`:
    /// `Collection(microsoft.graph.mailboxExclusionUnit)`. Sent with `$expand` only.
    pub mailbox_exclusion_units: Option<Vec<MailboxExclusionUnit>>,
    /// Jobs that add many mailboxes to the exclusion list of the policy. Creating one starts it.
    ///
    /// OData navigation property `mailboxExclusionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.mailboxExclusionUnitsBulkAdditionJob)`. Sent with `$expand`
    /// only.
    pub mailbox_exclusion_units_bulk_addition_jobs: Option<
        Vec<MailboxExclusionUnitsBulkAdditionJob>,
    >,
    /// Rules that add mailboxes to the policy by an expression. Rules are created, run and deleted
    /// here.
    ///
    /// OData navigation property `mailboxInclusionRules`:
    /// `Collection(microsoft.graph.mailboxProtectionRule)`. Sent with `$expand` only.
    pub mailbox_inclusion_rules: Option<Vec<MailboxProtectionRule>>,
    /// Mailboxes that the policy protects. Give them when creating the policy; add and remove them
    /// by a delta in an update, at most 50 at a time.
    ///
    /// OData navigation property `mailboxProtectionUnits`:
    /// `Collection(microsoft.graph.mailboxProtectionUnit)`. Sent with `$expand` only.
    pub mailbox_protection_units: Option<Vec<MailboxProtectionUnit>>,
    /// Jobs that add many mailboxes to the policy, up to 50,000 each. Creating one starts it.
    ///
    /// OData navigation property `mailboxProtectionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.mailboxProtectionUnitsBulkAdditionJob)`. Sent with `$expand`
    /// only.
    pub mailbox_protection_units_bulk_addition_jobs: Option<
        Vec<MailboxProtectionUnitsBulkAdditionJob>,
    >,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl ExchangeProtectionPolicy {
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
    /// Names `mailboxExclusionUnits`.
    pub const MAILBOX_EXCLUSION_UNITS: NavigationProperty<
        Self,
        Vec<MailboxExclusionUnit>,
    > = NavigationProperty::new("mailboxExclusionUnits");
    /// Names `mailboxExclusionUnitsBulkAdditionJobs`.
    pub const MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<MailboxExclusionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("mailboxExclusionUnitsBulkAdditionJobs");
    /// Names `mailboxInclusionRules`.
    pub const MAILBOX_INCLUSION_RULES: NavigationProperty<
        Self,
        Vec<MailboxProtectionRule>,
    > = NavigationProperty::new("mailboxInclusionRules");
    /// Names `mailboxProtectionUnits`.
    pub const MAILBOX_PROTECTION_UNITS: NavigationProperty<
        Self,
        Vec<MailboxProtectionUnit>,
    > = NavigationProperty::new("mailboxProtectionUnits");
    /// Names `mailboxProtectionUnitsBulkAdditionJobs`.
    pub const MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<MailboxProtectionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("mailboxProtectionUnitsBulkAdditionJobs");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.exchangeProtectionPolicy",
    rust_name: "ExchangeProtectionPolicy",
    base: Some(&super::protection_policy_base::TYPE),
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
        PropertyInfo::new("mailboxExclusionUnits", "mailbox_exclusion_units"),
        PropertyInfo::new(
            "mailboxExclusionUnitsBulkAdditionJobs",
            "mailbox_exclusion_units_bulk_addition_jobs",
        ),
        PropertyInfo::new("mailboxInclusionRules", "mailbox_inclusion_rules"),
        PropertyInfo::new("mailboxProtectionUnits", "mailbox_protection_units"),
        PropertyInfo::new(
            "mailboxProtectionUnitsBulkAdditionJobs",
            "mailbox_protection_units_bulk_addition_jobs",
        ),
    ],
};

impl Model for ExchangeProtectionPolicy {
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
            13 => &self.mailbox_exclusion_units,
            14 => &self.mailbox_exclusion_units_bulk_addition_jobs,
            15 => &self.mailbox_inclusion_rules,
            16 => &self.mailbox_protection_units,
            17 => &self.mailbox_protection_units_bulk_addition_jobs,
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
            13 => &mut self.mailbox_exclusion_units,
            14 => &mut self.mailbox_exclusion_units_bulk_addition_jobs,
            15 => &mut self.mailbox_inclusion_rules,
            16 => &mut self.mailbox_protection_units,
            17 => &mut self.mailbox_protection_units_bulk_addition_jobs,
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

impl WireValue for ExchangeProtectionPolicy {
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

impl fmt::Debug for ExchangeProtectionPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for ExchangeProtectionPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ExchangeProtectionPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
