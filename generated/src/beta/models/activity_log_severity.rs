// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How much attention an entry of the activity log deserves, in the eyes of the service.
///
/// OData enumeration type `microsoft.graph.activityLogSeverity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogSeverity {
    /// Deserves an administrator's attention soon, as something may be wrong.
    ///
    /// OData member `high`.
    High,
    /// Worth knowing for an administrator, but not urgent.
    ///
    /// OData member `medium`.
    Medium,
    /// Routine, kept for the record and for audits.
    ///
    /// OData member `low`.
    Low,
    /// Stands in for a degree of severity that the service learned later, and goes to clients that
    /// do not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[ActivityLogSeverity] = &[
    ActivityLogSeverity::High,
    ActivityLogSeverity::Medium,
    ActivityLogSeverity::Low,
    ActivityLogSeverity::UnknownFutureValue,
];

impl ActivityLogSeverity {
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
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ActivityLogSeverity {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ActivityLogSeverity {
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

impl PartialEq<str> for ActivityLogSeverity {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ActivityLogSeverity {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ActivityLogSeverity {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ActivityLogSeverity {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ActivityLogSeverity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ActivityLogSeverity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ActivityLogSeverity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
