// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Flags, Reading, Serialize, Serializer, Wire,
    WireValue,
};
use std::convert::Infallible;
use std::ops::BitOr;
use std::str::FromStr;

/// How a unit came to be protected. A set of flags: one unit can be protected by hand and by a rule
/// at once, and stays protected until every source is gone.
///
/// OData enumeration type `microsoft.graph.protectionSource`, a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ProtectionSource(Flags);

static MEMBERS: &[(&str, i64)] = &[
    ("none", 0),
    ("manual", 1),
    ("dynamicRule", 2),
    ("unknownFutureValue", 4),
];

impl ProtectionSource {
    /// Nothing protects the unit at present, as after its removal from the policy.
    ///
    /// OData member `none`.
    pub const NONE: Self = Self(Flags::of(0));

    /// The unit was added on purpose, by itself or in bulk, and not by a dynamic rule.
    ///
    /// OData member `manual`.
    pub const MANUAL: Self = Self(Flags::of(1));

    /// A dynamic rule of the policy covers the unit. Deleting the rule with `deleteAndUnprotect`
    /// takes this source away.
    ///
    /// OData member `dynamicRule`.
    pub const DYNAMIC_RULE: Self = Self(Flags::of(2));

    /// Stands in for a source that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    pub const UNKNOWN_FUTURE_VALUE: Self = Self(Flags::of(4));

    /// Returns the declared members, each as a separate set.
    pub fn known() -> impl Iterator<Item = Self> {
        MEMBERS.iter().map(|(_, bits)| Self(Flags::of(*bits)))
    }

    /// Returns whether the metadata declares all members of the set.
    pub fn is_known(&self) -> bool {
        self.0.is_known(MEMBERS)
    }

    /// Returns the empty set.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Returns whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether all members of `other` are in the set.
    pub fn contains(&self, other: &Self) -> bool {
        self.0.contains(&other.0)
    }

    /// Adds the members of `other`.
    pub fn insert(&mut self, other: Self) {
        self.0.insert(other.0);
    }

    /// Removes the members of `other`.
    pub fn remove(&mut self, other: &Self) {
        self.0.remove(&other.0);
    }

    /// Returns the members one by one, each as a separate set; undeclared ones last.
    pub fn iter(&self) -> impl Iterator<Item = Self> {
        self.0.parts(MEMBERS).into_iter().map(Self)
    }
}

impl WireValue for ProtectionSource {
    fn from_text(text: &str) -> Reading<Self> {
        Flags::read(MEMBERS, text).map(Self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Display(self)
    }

    fn is_declared(&self) -> bool {
        self.is_known()
    }
}

impl BitOr for ProtectionSource {
    type Output = Self;

    fn bitor(mut self, other: Self) -> Self {
        self.insert(other);
        self
    }
}

impl FromIterator<Self> for ProtectionSource {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::empty(), BitOr::bitor)
    }
}

impl From<&str> for ProtectionSource {
    /// Returns the set of these names, separated by commas, ignoring case; undeclared names are
    /// kept.
    fn from(text: &str) -> Self {
        Self(Flags::parse(MEMBERS, text))
    }
}

impl PartialEq<str> for ProtectionSource {
    /// Returns whether these are the names of its members, separated by commas, ignoring case and order.
    fn eq(&self, text: &str) -> bool {
        self.0 == Flags::parse(MEMBERS, text)
    }
}

impl From<String> for ProtectionSource {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for ProtectionSource {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for ProtectionSource {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for ProtectionSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.write(MEMBERS, f)
    }
}

impl std::fmt::Debug for ProtectionSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ProtectionSource({self})")
    }
}

impl Serialize for ProtectionSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
