// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How far a restore session has come, summed up from its artifacts. A session has ended when it is
/// `completed`, `completedWithError` or `failed`.
///
/// OData enumeration type `microsoft.graph.restoreSessionStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreSessionStatus {
    /// Artifacts can be added and removed; nothing has been restored. The session waits for
    /// `activate`.
    ///
    /// OData member `draft`.
    Draft,
    /// `activate` was called, and the artifacts are on their way into the queue.
    ///
    /// OData member `activating`.
    Activating,
    /// The restore is running: artifacts are waiting in the queue or being restored.
    ///
    /// OData member `active`.
    Active,
    /// The session ended: some artifacts were restored, others failed. This is final; each failed
    /// artifact has its own `error`.
    ///
    /// OData member `completedWithError`.
    CompletedWithError,
    /// All artifacts of the session were restored. This is final.
    ///
    /// OData member `completed`.
    Completed,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it. As `failed` was
    /// added late, a client that waits for the end of a session must not take this value for one
    /// that is still running.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// The session ended without restoring its artifacts; its `error` says why. This is final.
    /// Clients that do not send `Prefer: include-unknown-enum-members` receive `unknownFutureValue`
    /// in its place.
    ///
    /// OData member `failed`.
    Failed,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[RestoreSessionStatus] = &[
    RestoreSessionStatus::Draft,
    RestoreSessionStatus::Activating,
    RestoreSessionStatus::Active,
    RestoreSessionStatus::CompletedWithError,
    RestoreSessionStatus::Completed,
    RestoreSessionStatus::UnknownFutureValue,
    RestoreSessionStatus::Failed,
];

impl RestoreSessionStatus {
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
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for RestoreSessionStatus {
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

impl PartialEq<str> for RestoreSessionStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for RestoreSessionStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for RestoreSessionStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for RestoreSessionStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for RestoreSessionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RestoreSessionStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreSessionStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
