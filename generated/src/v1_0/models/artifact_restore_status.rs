// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How far the restoration of one artifact, that is of one mailbox, drive, site or item of a
/// restore session, has come. `succeeded` and `failed` are final.
///
/// OData enumeration type `microsoft.graph.artifactRestoreStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactRestoreStatus {
    /// The artifact was put into the restore session, which has not been activated yet. Nothing has
    /// been restored.
    ///
    /// OData member `added`.
    Added,
    /// `activate` was called for the session, and the artifact is on its way into the queue.
    ///
    /// OData member `scheduling`.
    Scheduling,
    /// The session was activated, and the artifact waits in the queue for its turn.
    ///
    /// OData member `scheduled`.
    Scheduled,
    /// The service took the artifact from the queue and is restoring it.
    ///
    /// OData member `inProgress`.
    InProgress,
    /// The artifact was restored. This is final; the artifact's properties tell where to.
    ///
    /// OData member `succeeded`.
    Succeeded,
    /// The artifact could not be restored; its `error` says why. This is final, and the other
    /// artifacts of the session go on.
    ///
    /// OData member `failed`.
    Failed,
    /// Stands in for a stage that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[ArtifactRestoreStatus] = &[
    ArtifactRestoreStatus::Added,
    ArtifactRestoreStatus::Scheduling,
    ArtifactRestoreStatus::Scheduled,
    ArtifactRestoreStatus::InProgress,
    ArtifactRestoreStatus::Succeeded,
    ArtifactRestoreStatus::Failed,
    ArtifactRestoreStatus::UnknownFutureValue,
];

impl ArtifactRestoreStatus {
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
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ArtifactRestoreStatus {
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

impl PartialEq<str> for ArtifactRestoreStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ArtifactRestoreStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ArtifactRestoreStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ArtifactRestoreStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ArtifactRestoreStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ArtifactRestoreStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ArtifactRestoreStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
