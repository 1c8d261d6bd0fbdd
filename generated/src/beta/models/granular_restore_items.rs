// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// Kinds of mailbox items that a structured search can be limited to. Several can be given in a
/// list.
///
/// OData enumeration type `microsoft.graph.granularRestoreItems`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GranularRestoreItems {
    /// Search among e-mail messages.
    ///
    /// OData member `email`.
    Email,
    /// Search among notes kept in the mailbox.
    ///
    /// OData member `note`.
    Note,
    /// Search among the contacts of the mailbox.
    ///
    /// OData member `contact`.
    Contact,
    /// Search among the tasks of the mailbox.
    ///
    /// OData member `task`.
    Task,
    /// Search among appointments and meetings of the mailbox's calendars.
    ///
    /// OData member `calendar`.
    Calendar,
    /// Stands in for a kind of item that the service learned later, and goes to clients that do not
    /// ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[GranularRestoreItems] = &[
    GranularRestoreItems::Email,
    GranularRestoreItems::Note,
    GranularRestoreItems::Contact,
    GranularRestoreItems::Task,
    GranularRestoreItems::Calendar,
    GranularRestoreItems::UnknownFutureValue,
];

impl GranularRestoreItems {
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
            Self::Email => "email",
            Self::Note => "note",
            Self::Contact => "contact",
            Self::Task => "task",
            Self::Calendar => "calendar",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for GranularRestoreItems {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for GranularRestoreItems {
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

impl PartialEq<str> for GranularRestoreItems {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for GranularRestoreItems {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for GranularRestoreItems {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for GranularRestoreItems {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for GranularRestoreItems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for GranularRestoreItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for GranularRestoreItems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
