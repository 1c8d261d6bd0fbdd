// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::BackupPolicyProtectionMode;
use super::DriveExclusionUnit;
use super::DriveExclusionUnitsBulkAdditionJob;
use super::DriveProtectionRule;
use super::DriveProtectionUnit;
use super::DriveProtectionUnitsBulkAdditionJob;
use super::IdentitySet;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyBase;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;

/// A protection policy for OneDrive drives. The tenant can have several, of which one can be
/// active.
///
/// OData entity type `microsoft.graph.oneDriveForBusinessProtectionPolicy`, derived from
/// `microsoft.graph.protectionPolicyBase`.
#[non_exhaustive]
pub struct OneDriveForBusinessProtectionPolicy {
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
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the policy was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
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
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the policy was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When deletion of the policy's backups was asked for, in UTC. Absent unless it was.
    ///
    /// OData property `offboardRequestedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
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
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
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
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ProtectionPolicyStatus>,
    /// Drives that the policy leaves out when it covers the whole service. Changed by a delta in an
    /// update of the policy.
    ///
    /// OData navigation property `driveExclusionUnits`:
    /// `Collection(microsoft.graph.driveExclusionUnit)`. Answers include it only with `$expand`.
    pub drive_exclusion_units: Option<Vec<DriveExclusionUnit>>,
    /// Jobs that add many drives to the exclusion list of the policy. Creating one starts it.
    ///
    /// OData navigation property `driveExclusionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.driveExclusionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub drive_exclusion_units_bulk_addition_jobs: Option<Vec<DriveExclusionUnitsBulkAdditionJob>>,
    /// Rules that add drives to the policy by an expression. Rules are created, run and deleted
    /// here.
    ///
    /// OData navigation property `driveInclusionRules`:
    /// `Collection(microsoft.graph.driveProtectionRule)`. Answers include it only with `$expand`.
    pub drive_inclusion_rules: Option<Vec<DriveProtectionRule>>,
    /// Drives that the policy protects. Give them when creating the policy; add and remove them by
    /// a delta in an update, at most 50 at a time.
    ///
    /// OData navigation property `driveProtectionUnits`:
    /// `Collection(microsoft.graph.driveProtectionUnit)`. Answers include it only with `$expand`.
    pub drive_protection_units: Option<Vec<DriveProtectionUnit>>,
    /// Jobs that add many drives to the policy, up to 50,000 each. Creating one starts it.
    ///
    /// OData navigation property `driveProtectionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.driveProtectionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub drive_protection_units_bulk_addition_jobs: Option<Vec<DriveProtectionUnitsBulkAdditionJob>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    OneDriveForBusinessProtectionPolicy: ProtectionPolicyBase = "microsoft.graph.oneDriveForBusinessProtectionPolicy", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "billingPolicyId" billing_policy_id BILLING_POLICY_ID(String) set billing_policy_id;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "displayName" display_name DISPLAY_NAME(String) set display_name;
    Property "isEnabled" is_enabled IS_ENABLED(bool) exact is_enabled;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "offboardRequestedDateTime" offboard_requested_date_time OFFBOARD_REQUESTED_DATE_TIME(DateTimeOffset), computed;
    Property "protectionMode" protection_mode PROTECTION_MODE(BackupPolicyProtectionMode) set protection_mode;
    Property "protectionPolicyArtifactCount" protection_policy_artifact_count PROTECTION_POLICY_ARTIFACT_COUNT(ProtectionPolicyArtifactCount), computed;
    Property "retentionSettings" retention_settings RETENTION_SETTINGS[RetentionSetting] set retention_settings;
    Property "status" status STATUS(ProtectionPolicyStatus), computed;
    NavigationProperty "driveExclusionUnits" drive_exclusion_units DRIVE_EXCLUSION_UNITS[DriveExclusionUnit] set drive_exclusion_units, navigation;
    NavigationProperty "driveExclusionUnitsBulkAdditionJobs" drive_exclusion_units_bulk_addition_jobs DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS[DriveExclusionUnitsBulkAdditionJob] set drive_exclusion_units_bulk_addition_jobs, navigation;
    NavigationProperty "driveInclusionRules" drive_inclusion_rules DRIVE_INCLUSION_RULES[DriveProtectionRule] set drive_inclusion_rules, navigation;
    NavigationProperty "driveProtectionUnits" drive_protection_units DRIVE_PROTECTION_UNITS[DriveProtectionUnit] set drive_protection_units, navigation;
    NavigationProperty "driveProtectionUnitsBulkAdditionJobs" drive_protection_units_bulk_addition_jobs DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS[DriveProtectionUnitsBulkAdditionJob] set drive_protection_units_bulk_addition_jobs, navigation;
}
