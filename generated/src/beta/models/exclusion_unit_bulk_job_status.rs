// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How far a job that adds many exclusion units to a policy has come. `completed` and
/// `completedWithErrors` are final.
///
/// OData enumeration type `microsoft.graph.exclusionUnitBulkJobStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExclusionUnitBulkJobStatus {
    /// The job exists and has not begun. New jobs usually show `active` at once.
    ///
    /// OData member `created`.
    Created,
    /// The job is looking up its entries and adding them to the exclusion list.
    ///
    /// OData member `active`.
    Active,
    /// All entries were added to the exclusion list. This is final.
    ///
    /// OData member `completed`.
    Completed,
    /// The job ended, but some entries could not be found or added; the job's `error` tells more.
    /// This is final.
    ///
    /// OData member `completedWithErrors`.
    CompletedWithErrors,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[ExclusionUnitBulkJobStatus] = &[
    ExclusionUnitBulkJobStatus::Created,
    ExclusionUnitBulkJobStatus::Active,
    ExclusionUnitBulkJobStatus::Completed,
    ExclusionUnitBulkJobStatus::CompletedWithErrors,
    ExclusionUnitBulkJobStatus::UnknownFutureValue,
];

impl ExclusionUnitBulkJobStatus {
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
            Self::Created => "created",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::CompletedWithErrors => "completedWithErrors",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ExclusionUnitBulkJobStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ExclusionUnitBulkJobStatus {
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

impl PartialEq<str> for ExclusionUnitBulkJobStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ExclusionUnitBulkJobStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ExclusionUnitBulkJobStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ExclusionUnitBulkJobStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ExclusionUnitBulkJobStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ExclusionUnitBulkJobStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ExclusionUnitBulkJobStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
