// A hand-written sample of what is emitted.

use crate::model::{self, Reading, Wire, WireValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{convert::Infallible, fmt, str::FromStr};

/// The enumeration type `microsoft.graph.artifactRestoreStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactRestoreStatus {
    /// `added`
    Added,
    /// `scheduling`
    Scheduling,
    /// `scheduled`
    Scheduled,
    /// `inProgress`
    InProgress,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A value that the metadata does not have.
    UnknownValue(Box<str>),
}

static MEMBERS: &[(&str, ArtifactRestoreStatus)] = &[
    ("added", ArtifactRestoreStatus::Added),
    ("scheduling", ArtifactRestoreStatus::Scheduling),
    ("scheduled", ArtifactRestoreStatus::Scheduled),
    ("inProgress", ArtifactRestoreStatus::InProgress),
    ("succeeded", ArtifactRestoreStatus::Succeeded),
    ("failed", ArtifactRestoreStatus::Failed),
    (
        "unknownFutureValue",
        ArtifactRestoreStatus::UnknownFutureValue,
    ),
];

impl ArtifactRestoreStatus {
    /// The name that the wire carries.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Added => "added",
            Self::Scheduling => "scheduling",
            Self::Scheduled => "scheduled",
            Self::InProgress => "inProgress",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ArtifactRestoreStatus {
    /// The member of this name, in whatever case, else the text as an unknown value.
    fn from(text: &str) -> Self {
        model::member_of(MEMBERS, text).unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl FromStr for ArtifactRestoreStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl fmt::Display for ArtifactRestoreStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl WireValue for ArtifactRestoreStatus {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.as_str() == text;
        model::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }
}

impl Serialize for ArtifactRestoreStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ArtifactRestoreStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
