// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::BackupPolicyProtectionMode;
use super::ExchangeProtectionPolicy;
use super::IdentitySet;
use super::OneDriveForBusinessProtectionPolicy;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyBase;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;
use super::SharePointProtectionPolicy;

/// A protection policy: which mailboxes, drives or sites of one service are backed up, how often,
/// and how long backups are kept. It protects nothing until it is activated, and must be
/// deactivated before it can be deleted.
///
/// A `microsoft.graph.protectionPolicyBase` or one of its derived types, according to
/// `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionPolicyBase {
    /// A `microsoft.graph.exchangeProtectionPolicy`.
    ExchangeProtectionPolicy(ExchangeProtectionPolicy),
    /// A `microsoft.graph.oneDriveForBusinessProtectionPolicy`.
    OneDriveForBusinessProtectionPolicy(OneDriveForBusinessProtectionPolicy),
    /// A `microsoft.graph.sharePointProtectionPolicy`.
    SharePointProtectionPolicy(SharePointProtectionPolicy),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ProtectionPolicyBase),
}

emitted::polymorphic! {
    AnyProtectionPolicyBase: ProtectionPolicyBase = "microsoft.graph.protectionPolicyBase", reference(id: impl Into<String>);
    Self::ExchangeProtectionPolicy(ExchangeProtectionPolicy);
    Self::OneDriveForBusinessProtectionPolicy(OneDriveForBusinessProtectionPolicy);
    Self::SharePointProtectionPolicy(SharePointProtectionPolicy);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// Id of the billing policy to which the costs of the policy's backups are charged.
    "billingPolicyId" billing_policy_id BILLING_POLICY_ID -> &str;
    /// Who created the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    "createdBy" created_by CREATED_BY -> &IdentitySet;
    /// When the policy was created, in UTC. Set by the service.
    "createdDateTime" created_date_time CREATED_DATE_TIME -> DateTimeOffset;
    /// Name of the policy, as administrators see it. Can be changed at any time.
    "displayName" display_name DISPLAY_NAME -> &str;
    /// Whether the policy is enabled. Answers often leave it out; `status` tells more about what is
    /// protected.
    "isEnabled" is_enabled IS_ENABLED -> bool;
    /// Who last changed the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    "lastModifiedBy" last_modified_by LAST_MODIFIED_BY -> &IdentitySet;
    /// When the policy was last changed, in UTC. Set by the service.
    "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME -> DateTimeOffset;
    /// When deletion of the policy's backups was asked for, in UTC. Absent unless it was.
    "offboardRequestedDateTime" offboard_requested_date_time OFFBOARD_REQUESTED_DATE_TIME -> DateTimeOffset;
    /// Whether the policy covers the units that were added, or the whole service but the excluded
    /// units.
    "protectionMode" protection_mode PROTECTION_MODE -> &BackupPolicyProtectionMode;
    /// How many units of the policy are in which state. Returned only when selected with `$select`.
    "protectionPolicyArtifactCount" protection_policy_artifact_count PROTECTION_POLICY_ARTIFACT_COUNT -> &ProtectionPolicyArtifactCount;
    /// How often restore points are made, and how long those of each interval are kept.
    "retentionSettings" retention_settings RETENTION_SETTINGS -> &[RetentionSetting];
    /// State of the policy, summed up from the states of its units. Set by the service; poll it
    /// after `activate` and `deactivate`.
    "status" status STATUS -> &ProtectionPolicyStatus;
}
