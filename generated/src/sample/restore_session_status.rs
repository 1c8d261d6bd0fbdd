// A hand-written sample of what is emitted.

use crate::model::{self, Reading, Wire, WireValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{convert::Infallible, fmt, str::FromStr};

/// The enumeration type `microsoft.graph.restoreSessionStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreSessionStatus {
    /// `draft`
    Draft,
    /// `activating`
    Activating,
    /// `active`
    Active,
    /// `completedWithError`
    CompletedWithError,
    /// `completed`
    Completed,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// `failed`
    Failed,
    /// A value that the metadata does not have.
    UnknownValue(Box<str>),
}

static MEMBERS: &[(&str, RestoreSessionStatus)] = &[
    ("draft", RestoreSessionStatus::Draft),
    ("activating", RestoreSessionStatus::Activating),
    ("active", RestoreSessionStatus::Active),
    (
        "completedWithError",
        RestoreSessionStatus::CompletedWithError,
    ),
    ("completed", RestoreSessionStatus::Completed),
    (
        "unknownFutureValue",
        RestoreSessionStatus::UnknownFutureValue,
    ),
    ("failed", RestoreSessionStatus::Failed),
];

impl RestoreSessionStatus {
    /// The name that the wire carries.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Activating => "activating",
            Self::Active => "active",
            Self::CompletedWithError => "completedWithError",
            Self::Completed => "completed",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Failed => "failed",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for RestoreSessionStatus {
    /// The member of this name, in whatever case, else the text as an unknown value.
    fn from(text: &str) -> Self {
        model::member_of(MEMBERS, text).unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl FromStr for RestoreSessionStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl fmt::Display for RestoreSessionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl WireValue for RestoreSessionStatus {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.as_str() == text;
        model::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }
}

impl Serialize for RestoreSessionStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreSessionStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
