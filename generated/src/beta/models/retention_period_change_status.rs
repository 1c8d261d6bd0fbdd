// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How far a change of a unit's retention period has come. `completed` and `failed` are final.
///
/// OData enumeration type `microsoft.graph.retentionPeriodChangeStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetentionPeriodChangeStatus {
    /// No change of the retention period is under way.
    ///
    /// OData member `none`.
    None,
    /// The change was accepted and is being carried out.
    ///
    /// OData member `inProgress`.
    InProgress,
    /// The change could not be made; the old retention period still holds.
    ///
    /// OData member `failed`.
    Failed,
    /// The change was made, and the new retention period is in force.
    ///
    /// OData member `completed`.
    Completed,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[RetentionPeriodChangeStatus] = &[
    RetentionPeriodChangeStatus::None,
    RetentionPeriodChangeStatus::InProgress,
    RetentionPeriodChangeStatus::Failed,
    RetentionPeriodChangeStatus::Completed,
    RetentionPeriodChangeStatus::UnknownFutureValue,
];

impl RetentionPeriodChangeStatus {
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
            Self::None => "none",
            Self::InProgress => "inProgress",
            Self::Failed => "failed",
            Self::Completed => "completed",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for RetentionPeriodChangeStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for RetentionPeriodChangeStatus {
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

impl PartialEq<str> for RetentionPeriodChangeStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for RetentionPeriodChangeStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for RetentionPeriodChangeStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for RetentionPeriodChangeStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for RetentionPeriodChangeStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RetentionPeriodChangeStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RetentionPeriodChangeStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
