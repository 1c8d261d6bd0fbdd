// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// Whether a mailbox, drive or site is protected, and what is being changed about it.
///
/// OData enumeration type `microsoft.graph.protectionUnitStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionUnitStatus {
    /// Protection was asked for and is being set up. No restore point can be counted on yet.
    ///
    /// OData member `protectRequested`.
    ProtectRequested,
    /// The unit is being backed up, and restore points are made at the intervals of its policy.
    ///
    /// OData member `protected`.
    Protected,
    /// The end of protection was asked for, as by deactivating the policy, and is being carried
    /// out.
    ///
    /// OData member `unprotectRequested`.
    UnprotectRequested,
    /// The unit is no longer backed up. Restore points made before remain until they expire or the
    /// unit is offboarded.
    ///
    /// OData member `unprotected`.
    Unprotected,
    /// Removal of the unit from its policy was asked for and is being carried out. Its restore
    /// points remain.
    ///
    /// OData member `removeRequested`.
    RemoveRequested,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// The backups of the unit are marked for deletion. Until the grace period ends,
    /// `cancelOffboard` can still save them. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `offboardRequested`.
    OffboardRequested,
    /// The backups of the unit are deleted and cannot be brought back. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `offboarded`.
    Offboarded,
    /// Withdrawal of the offboarding was asked for and is being carried out. Clients that do not
    /// send `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `cancelOffboardRequested`.
    CancelOffboardRequested,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[ProtectionUnitStatus] = &[
    ProtectionUnitStatus::ProtectRequested,
    ProtectionUnitStatus::Protected,
    ProtectionUnitStatus::UnprotectRequested,
    ProtectionUnitStatus::Unprotected,
    ProtectionUnitStatus::RemoveRequested,
    ProtectionUnitStatus::UnknownFutureValue,
    ProtectionUnitStatus::OffboardRequested,
    ProtectionUnitStatus::Offboarded,
    ProtectionUnitStatus::CancelOffboardRequested,
];

impl ProtectionUnitStatus {
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
            Self::ProtectRequested => "protectRequested",
            Self::Protected => "protected",
            Self::UnprotectRequested => "unprotectRequested",
            Self::Unprotected => "unprotected",
            Self::RemoveRequested => "removeRequested",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::OffboardRequested => "offboardRequested",
            Self::Offboarded => "offboarded",
            Self::CancelOffboardRequested => "cancelOffboardRequested",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ProtectionUnitStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ProtectionUnitStatus {
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

impl PartialEq<str> for ProtectionUnitStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ProtectionUnitStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ProtectionUnitStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ProtectionUnitStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ProtectionUnitStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ProtectionUnitStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionUnitStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
