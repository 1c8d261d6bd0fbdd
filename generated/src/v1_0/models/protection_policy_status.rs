// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// What state a protection policy is in, summed up by the service from the states of its units.
///
/// OData enumeration type `microsoft.graph.protectionPolicyStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionPolicyStatus {
    /// None of the units is protected. A new policy starts like this, and deactivation ends like
    /// this.
    ///
    /// OData member `inactive`.
    Inactive,
    /// Some units are protected and others are not. Look at the `error` of those that are not.
    ///
    /// OData member `activeWithErrors`.
    ActiveWithErrors,
    /// Some units are still being protected, unprotected or removed. Read the policy again later.
    ///
    /// OData member `updating`.
    Updating,
    /// All units of the policy are protected. This is where activation ends when all goes well.
    ///
    /// OData member `active`.
    Active,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[ProtectionPolicyStatus] = &[
    ProtectionPolicyStatus::Inactive,
    ProtectionPolicyStatus::ActiveWithErrors,
    ProtectionPolicyStatus::Updating,
    ProtectionPolicyStatus::Active,
    ProtectionPolicyStatus::UnknownFutureValue,
];

impl ProtectionPolicyStatus {
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
            Self::ActiveWithErrors => "activeWithErrors",
            Self::Updating => "updating",
            Self::Active => "active",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ProtectionPolicyStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ProtectionPolicyStatus {
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

impl PartialEq<str> for ProtectionPolicyStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ProtectionPolicyStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ProtectionPolicyStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ProtectionPolicyStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ProtectionPolicyStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ProtectionPolicyStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionPolicyStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
