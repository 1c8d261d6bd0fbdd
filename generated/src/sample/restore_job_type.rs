// A hand-written sample of what is emitted.

use crate::model::{self, Reading, Wire, WireValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{convert::Infallible, fmt, str::FromStr};

/// The enumeration type `microsoft.graph.restoreJobType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreJobType {
    /// `standard`
    Standard,
    /// `bulk`
    Bulk,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// `granular`
    Granular,
    /// A value that the metadata does not have.
    UnknownValue(Box<str>),
}

static MEMBERS: &[(&str, RestoreJobType)] = &[
    ("standard", RestoreJobType::Standard),
    ("bulk", RestoreJobType::Bulk),
    ("unknownFutureValue", RestoreJobType::UnknownFutureValue),
    ("granular", RestoreJobType::Granular),
];

impl RestoreJobType {
    /// The name that the wire carries.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Bulk => "bulk",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Granular => "granular",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for RestoreJobType {
    /// The member of this name, in whatever case, else the text as an unknown value.
    fn from(text: &str) -> Self {
        model::member_of(MEMBERS, text).unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl FromStr for RestoreJobType {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl fmt::Display for RestoreJobType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl WireValue for RestoreJobType {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.as_str() == text;
        model::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }
}

impl Serialize for RestoreJobType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreJobType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
