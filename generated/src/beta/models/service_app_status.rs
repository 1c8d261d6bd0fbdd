// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// Whether an application may control the backup service of the tenant, now or from a date on.
///
/// OData enumeration type `microsoft.graph.serviceAppStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceAppStatus {
    /// The application is registered, but does not control the backups. New registrations start
    /// like this.
    ///
    /// OData member `inactive`.
    Inactive,
    /// The application controls the backups of the tenant.
    ///
    /// OData member `active`.
    Active,
    /// Activation was asked for and its date has not come. Until then the application can read
    /// policies and units and change nothing.
    ///
    /// OData member `pendingActive`.
    PendingActive,
    /// Deactivation was asked for and has not taken effect. Until then the application goes on
    /// controlling the backups.
    ///
    /// OData member `pendingInactive`.
    PendingInactive,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[ServiceAppStatus] = &[
    ServiceAppStatus::Inactive,
    ServiceAppStatus::Active,
    ServiceAppStatus::PendingActive,
    ServiceAppStatus::PendingInactive,
    ServiceAppStatus::UnknownFutureValue,
];

impl ServiceAppStatus {
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
            Self::Inactive => "inactive",
            Self::Active => "active",
            Self::PendingActive => "pendingActive",
            Self::PendingInactive => "pendingInactive",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ServiceAppStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ServiceAppStatus {
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

impl PartialEq<str> for ServiceAppStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ServiceAppStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ServiceAppStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ServiceAppStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ServiceAppStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ServiceAppStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ServiceAppStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
