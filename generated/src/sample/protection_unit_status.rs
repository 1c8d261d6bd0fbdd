// A hand-written sample of what is emitted.

use crate::model::{self, Reading, Wire, WireValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{convert::Infallible, fmt, str::FromStr};

/// The enumeration type `microsoft.graph.protectionUnitStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionUnitStatus {
    /// `protectRequested`
    ProtectRequested,
    /// `protected`
    Protected,
    /// `unprotectRequested`
    UnprotectRequested,
    /// `unprotected`
    Unprotected,
    /// `removeRequested`
    RemoveRequested,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// `offboardRequested`
    OffboardRequested,
    /// `offboarded`
    Offboarded,
    /// `cancelOffboardRequested`
    CancelOffboardRequested,
    /// A value that the metadata does not have.
    UnknownValue(Box<str>),
}

static MEMBERS: &[(&str, ProtectionUnitStatus)] = &[
    ("protectRequested", ProtectionUnitStatus::ProtectRequested),
    ("protected", ProtectionUnitStatus::Protected),
    (
        "unprotectRequested",
        ProtectionUnitStatus::UnprotectRequested,
    ),
    ("unprotected", ProtectionUnitStatus::Unprotected),
    ("removeRequested", ProtectionUnitStatus::RemoveRequested),
    (
        "unknownFutureValue",
        ProtectionUnitStatus::UnknownFutureValue,
    ),
    ("offboardRequested", ProtectionUnitStatus::OffboardRequested),
    ("offboarded", ProtectionUnitStatus::Offboarded),
    (
        "cancelOffboardRequested",
        ProtectionUnitStatus::CancelOffboardRequested,
    ),
];

impl ProtectionUnitStatus {
    /// The name that the wire carries.
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
    /// The member of this name, in whatever case, else the text as an unknown value.
    fn from(text: &str) -> Self {
        model::member_of(MEMBERS, text).unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl FromStr for ProtectionUnitStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl fmt::Display for ProtectionUnitStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl WireValue for ProtectionUnitStatus {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.as_str() == text;
        model::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }
}

impl Serialize for ProtectionUnitStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionUnitStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
