// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How a protection policy decides what it covers: the units that were added to it, or everything
/// in its service but the excluded units.
///
/// OData enumeration type `microsoft.graph.BackupPolicyProtectionMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupPolicyProtectionMode {
    /// Only the mailboxes, drives or sites that were added to the policy, by hand, in bulk or by a
    /// rule, are backed up.
    ///
    /// OData member `standard`.
    Standard,
    /// Everything in the policy's service is backed up, except what is listed among its exclusion
    /// units.
    ///
    /// OData member `fullServiceBackup`.
    FullServiceBackup,
    /// Stands in for a mode that the service learned later, and goes to clients that do not ask for
    /// such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[BackupPolicyProtectionMode] = &[
    BackupPolicyProtectionMode::Standard,
    BackupPolicyProtectionMode::FullServiceBackup,
    BackupPolicyProtectionMode::UnknownFutureValue,
];

impl BackupPolicyProtectionMode {
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
            Self::Standard => "standard",
            Self::FullServiceBackup => "fullServiceBackup",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for BackupPolicyProtectionMode {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for BackupPolicyProtectionMode {
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

impl PartialEq<str> for BackupPolicyProtectionMode {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for BackupPolicyProtectionMode {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for BackupPolicyProtectionMode {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for BackupPolicyProtectionMode {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for BackupPolicyProtectionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for BackupPolicyProtectionMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupPolicyProtectionMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
