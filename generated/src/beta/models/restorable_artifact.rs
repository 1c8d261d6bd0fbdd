// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// What kind of item a search within backups looks for. There is only one kind so far.
///
/// OData enumeration type `microsoft.graph.restorableArtifact`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestorableArtifact {
    /// Items of a mailbox, such as e-mail messages. Use it with protection units that are
    /// mailboxes.
    ///
    /// OData member `message`.
    Message,
    /// Stands in for a kind of item that the service learned later, and goes to clients that do not
    /// ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not have.
    UnknownValue(Box<str>),
}

static MEMBERS: &[(&str, RestorableArtifact)] = &[
    ("message", RestorableArtifact::Message),
    ("unknownFutureValue", RestorableArtifact::UnknownFutureValue),
];

impl RestorableArtifact {
    /// The name that the wire carries.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for RestorableArtifact {
    /// The member of this name, in whatever case, else the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for RestorableArtifact {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.as_str() == text;
        emitted::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }
}

impl FromStr for RestorableArtifact {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl std::fmt::Display for RestorableArtifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RestorableArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorableArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
