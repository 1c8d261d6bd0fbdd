// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How far a request that adds many artifacts to a restore session has come. `completed` and
/// `completedWithErrors` are final.
///
/// OData enumeration type `microsoft.graph.restoreArtifactsBulkRequestStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreArtifactsBulkRequestStatus {
    /// The service cannot tell at present. Read the request again later.
    ///
    /// OData member `unknown`.
    Unknown,
    /// The request is running: it looks up its entries and finds a restore point for each.
    ///
    /// OData member `active`.
    Active,
    /// All entries became artifacts of the session. This is final; restoring begins only when the
    /// session is activated.
    ///
    /// OData member `completed`.
    Completed,
    /// The request ended, but some entries could not be found or have no fitting restore point; its
    /// `error` tells more. This is final.
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

static MEMBERS: &[RestoreArtifactsBulkRequestStatus] = &[
    RestoreArtifactsBulkRequestStatus::Unknown,
    RestoreArtifactsBulkRequestStatus::Active,
    RestoreArtifactsBulkRequestStatus::Completed,
    RestoreArtifactsBulkRequestStatus::CompletedWithErrors,
    RestoreArtifactsBulkRequestStatus::UnknownFutureValue,
];

impl RestoreArtifactsBulkRequestStatus {
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
            Self::Unknown => "unknown",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::CompletedWithErrors => "completedWithErrors",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for RestoreArtifactsBulkRequestStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for RestoreArtifactsBulkRequestStatus {
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

impl PartialEq<str> for RestoreArtifactsBulkRequestStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for RestoreArtifactsBulkRequestStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for RestoreArtifactsBulkRequestStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for RestoreArtifactsBulkRequestStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for RestoreArtifactsBulkRequestStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RestoreArtifactsBulkRequestStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreArtifactsBulkRequestStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
