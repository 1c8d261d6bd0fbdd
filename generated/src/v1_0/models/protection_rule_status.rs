// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// How far the execution of a protection rule has come. A rule can be deleted when it is
/// `completed` or `completedWithErrors`.
///
/// OData enumeration type `microsoft.graph.protectionRuleStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionRuleStatus {
    /// The rule exists but has not been run, so it has added nothing yet. Site rules are documented
    /// as not using it.
    ///
    /// OData member `draft`.
    Draft,
    /// The rule was run and is being applied to its policy.
    ///
    /// OData member `active`.
    Active,
    /// The rule was applied: all that its expression finds belongs to the policy.
    ///
    /// OData member `completed`.
    Completed,
    /// The rule was applied in part; what its expression found could not all be added. The rule's
    /// `error` tells more.
    ///
    /// OData member `completedWithErrors`.
    CompletedWithErrors,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A change of the rule was accepted and is being carried out. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `updateRequested`.
    UpdateRequested,
    /// The rule is being deleted together with the protection that it brought. It accepts no
    /// further operation. Clients that do not send `Prefer: include-unknown-enum-members` receive
    /// `unknownFutureValue` in its place.
    ///
    /// OData member `deleteRequested`.
    DeleteRequested,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

static MEMBERS: &[ProtectionRuleStatus] = &[
    ProtectionRuleStatus::Draft,
    ProtectionRuleStatus::Active,
    ProtectionRuleStatus::Completed,
    ProtectionRuleStatus::CompletedWithErrors,
    ProtectionRuleStatus::UnknownFutureValue,
    ProtectionRuleStatus::UpdateRequested,
    ProtectionRuleStatus::DeleteRequested,
];

impl ProtectionRuleStatus {
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
            Self::Active => "active",
            Self::Completed => "completed",
            Self::CompletedWithErrors => "completedWithErrors",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UpdateRequested => "updateRequested",
            Self::DeleteRequested => "deleteRequested",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for ProtectionRuleStatus {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for ProtectionRuleStatus {
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

impl PartialEq<str> for ProtectionRuleStatus {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for ProtectionRuleStatus {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ProtectionRuleStatus {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ProtectionRuleStatus {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ProtectionRuleStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for ProtectionRuleStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionRuleStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
