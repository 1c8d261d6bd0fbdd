// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// What a restore session is made of: whole units, added one by one or in bulk, or single items.
///
/// OData enumeration type `microsoft.graph.restoreJobType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreJobType {
    /// Whole mailboxes, drives or sites, added one by one. An empty session is of this kind.
    ///
    /// OData member `standard`.
    Standard,
    /// Whole mailboxes, drives or sites, added in large numbers by bulk addition requests.
    ///
    /// OData member `bulk`.
    Bulk,
    /// Stands in for a kind of session that the service learned later, and goes to clients that do
    /// not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// Single items: files and folders found by browsing, or messages found by searching. Clients
    /// that do not send `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its
    /// place.
    ///
    /// OData member `granular`.
    Granular,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[RestoreJobType] = &[
    RestoreJobType::Standard,
    RestoreJobType::Bulk,
    RestoreJobType::UnknownFutureValue,
    RestoreJobType::Granular,
];

impl RestoreJobType {
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
            Self::Standard => "standard",
            Self::Bulk => "bulk",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Granular => "granular",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for RestoreJobType {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for RestoreJobType {
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

impl PartialEq<str> for RestoreJobType {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for RestoreJobType {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for RestoreJobType {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for RestoreJobType {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for RestoreJobType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RestoreJobType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreJobType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
