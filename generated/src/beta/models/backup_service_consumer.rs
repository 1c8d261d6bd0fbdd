// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// Whose application controls the backup service of the tenant: Microsoft's own or that of a
/// partner.
///
/// OData enumeration type `microsoft.graph.backupServiceConsumer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupServiceConsumer {
    /// No controlling application is known: the default, as long as nobody has switched the service
    /// on.
    ///
    /// OData member `unknown`.
    Unknown,
    /// Microsoft's own administration centre controls the backups. On the wire it may be spelled
    /// `firstParty`.
    ///
    /// OData member `firstparty`.
    Firstparty,
    /// The application of a partner, registered as a service app, controls the backups. On the wire
    /// it may be spelled `thirdParty`.
    ///
    /// OData member `thirdparty`.
    Thirdparty,
    /// Stands in for a kind of controlling application that the service learned later, and goes to
    /// clients that do not ask for such values with `Prefer: include-unknown-enum-members`. Never
    /// send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[BackupServiceConsumer] = &[
    BackupServiceConsumer::Unknown,
    BackupServiceConsumer::Firstparty,
    BackupServiceConsumer::Thirdparty,
    BackupServiceConsumer::UnknownFutureValue,
];

impl BackupServiceConsumer {
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
            Self::Firstparty => "firstparty",
            Self::Thirdparty => "thirdparty",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for BackupServiceConsumer {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for BackupServiceConsumer {
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

impl PartialEq<str> for BackupServiceConsumer {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for BackupServiceConsumer {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for BackupServiceConsumer {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for BackupServiceConsumer {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for BackupServiceConsumer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for BackupServiceConsumer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupServiceConsumer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
