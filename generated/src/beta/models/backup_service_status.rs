// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// What the backup service currently allows in the tenant: changes of protection, restores, or
/// neither.
///
/// OData enumeration type `microsoft.graph.backupServiceStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupServiceStatus {
    /// The service is off, which is how every tenant starts. Nothing can be protected or restored.
    ///
    /// OData member `disabled`.
    Disabled,
    /// The service is on: policies can be created and changed, and backups can be restored.
    ///
    /// OData member `enabled`.
    Enabled,
    /// Policies and their units are frozen; nothing can be added, changed or removed. Restoring
    /// still works.
    ///
    /// OData member `protectionChangeLocked`.
    ProtectionChangeLocked,
    /// Neither changes of protection nor restores are possible; policies and units can only be
    /// read.
    ///
    /// OData member `restoreLocked`.
    RestoreLocked,
    /// Stands in for a state of the service that the service learned later, and goes to clients
    /// that do not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[BackupServiceStatus] = &[
    BackupServiceStatus::Disabled,
    BackupServiceStatus::Enabled,
    BackupServiceStatus::ProtectionChangeLocked,
    BackupServiceStatus::RestoreLocked,
    BackupServiceStatus::UnknownFutureValue,
];

impl BackupServiceStatus {
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
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::ProtectionChangeLocked => "protectionChangeLocked",
            Self::RestoreLocked => "restoreLocked",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for BackupServiceStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for BackupServiceStatus {
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

impl PartialEq<str> for BackupServiceStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for BackupServiceStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for BackupServiceStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for BackupServiceStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for BackupServiceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for BackupServiceStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupServiceStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
