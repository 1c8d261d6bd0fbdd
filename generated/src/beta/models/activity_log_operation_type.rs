// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// What an entry of the activity log is about: policies, dynamic rules, offboarding or restores.
///
/// OData enumeration type `microsoft.graph.activityLogOperationType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

static MEMBERS: &[ActivityLogOperationType] = &[
    ActivityLogOperationType::BackupPolicyCreated,
    ActivityLogOperationType::BackupPolicyActivated,
    ActivityLogOperationType::BackupPolicyModified,
    ActivityLogOperationType::BackupPolicyPaused,
    ActivityLogOperationType::BackupPolicyRenamed,
    ActivityLogOperationType::DynamicRuleExecution,
    ActivityLogOperationType::DynamicRuleDeletion,
    ActivityLogOperationType::ProtectionUnitLevelOffboarding,
    ActivityLogOperationType::PolicyLevelOffboarding,
    ActivityLogOperationType::RestoreTaskCreated,
    ActivityLogOperationType::RestoreTaskCompleted,
    ActivityLogOperationType::UnknownFutureValue,
];

impl ActivityLogOperationType {
    /// Returns the declared members.
    pub fn known() -> &'static [Self] {
        MEMBERS
    }

    /// Returns whether the metadata declares the member.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::UnknownValue(_))
    }

    /// Returns the name in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BackupPolicyCreated => "backupPolicyCreated",
            Self::BackupPolicyActivated => "backupPolicyActivated",
            Self::BackupPolicyModified => "backupPolicyModified",
            Self::BackupPolicyPaused => "backupPolicyPaused",
            Self::BackupPolicyRenamed => "backupPolicyRenamed",
            Self::DynamicRuleExecution => "dynamicRuleExecution",
            Self::DynamicRuleDeletion => "dynamicRuleDeletion",
            Self::ProtectionUnitLevelOffboarding => "protectionUnitLevelOffboarding",
            Self::PolicyLevelOffboarding => "policyLevelOffboarding",
            Self::RestoreTaskCreated => "restoreTaskCreated",
            Self::RestoreTaskCompleted => "restoreTaskCompleted",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ActivityLogOperationType {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ActivityLogOperationType {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.as_str() == text;
        emitted::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }

    fn is_declared(&self) -> bool {
        self.is_known()
    }
}

impl PartialEq<str> for ActivityLogOperationType {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ActivityLogOperationType {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ActivityLogOperationType {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ActivityLogOperationType {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ActivityLogOperationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ActivityLogOperationType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ActivityLogOperationType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
