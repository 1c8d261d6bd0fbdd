// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What an entry of the activity log is about: policies, dynamic rules, offboarding or restores.
///
/// OData enumeration type `microsoft.graph.activityLogOperationType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ActivityLogOperationType {
    /// A protection policy was created. It protects nothing until it is activated.
    ///
    /// OData member `backupPolicyCreated`.
    BackupPolicyCreated,
    /// A protection policy was activated, so that its units began to be backed up.
    ///
    /// OData member `backupPolicyActivated`.
    BackupPolicyActivated,
    /// Units were added to or removed from a protection policy, or its settings were changed.
    ///
    /// OData member `backupPolicyModified`.
    BackupPolicyModified,
    /// A protection policy was deactivated: no new restore points are made for its units until it
    /// is activated again.
    ///
    /// OData member `backupPolicyPaused`.
    BackupPolicyPaused,
    /// A protection policy was given another display name. The entry holds the old one too.
    ///
    /// OData member `backupPolicyRenamed`.
    BackupPolicyRenamed,
    /// A dynamic rule ran and brought the units of its policy in line with its expression.
    ///
    /// OData member `dynamicRuleExecution`.
    DynamicRuleExecution,
    /// A dynamic rule was deleted from its policy, with or without the protection that it had
    /// brought.
    ///
    /// OData member `dynamicRuleDeletion`.
    DynamicRuleDeletion,
    /// Offboarding, that is the final deletion of backups, was begun or changed for single
    /// protection units.
    ///
    /// OData member `protectionUnitLevelOffboarding`.
    ProtectionUnitLevelOffboarding,
    /// Offboarding, that is the final deletion of backups, was begun or changed for all units of a
    /// policy.
    ///
    /// OData member `policyLevelOffboarding`.
    PolicyLevelOffboarding,
    /// A restore session was created. Nothing is restored until it is activated.
    ///
    /// OData member `restoreTaskCreated`.
    RestoreTaskCreated,
    /// A restore session came to an end, well or not; the entry's counts tell which.
    ///
    /// OData member `restoreTaskCompleted`.
    RestoreTaskCompleted,
    /// Stands in for a kind of event that the service learned later, and goes to clients that do
    /// not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ActivityLogOperationType;
    Self::BackupPolicyCreated = "backupPolicyCreated";
    Self::BackupPolicyActivated = "backupPolicyActivated";
    Self::BackupPolicyModified = "backupPolicyModified";
    Self::BackupPolicyPaused = "backupPolicyPaused";
    Self::BackupPolicyRenamed = "backupPolicyRenamed";
    Self::DynamicRuleExecution = "dynamicRuleExecution";
    Self::DynamicRuleDeletion = "dynamicRuleDeletion";
    Self::ProtectionUnitLevelOffboarding = "protectionUnitLevelOffboarding";
    Self::PolicyLevelOffboarding = "policyLevelOffboarding";
    Self::RestoreTaskCreated = "restoreTaskCreated";
    Self::RestoreTaskCompleted = "restoreTaskCompleted";
    Self::UnknownFutureValue = "unknownFutureValue";
}
