// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Flags, Reading, Serialize, Serializer, Wire,
    WireValue,
};
use std::convert::Infallible;
use std::ops::BitOr;
use std::str::FromStr;

/// Which events, beyond those that are always reported, are announced by e-mail. A set of flags.
///
/// OData enumeration type `microsoft.graph.notificationEventsType`, a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct NotificationEventsType(Flags);

static MEMBERS: &[(&str, i64)] = &[
    ("none", 1),
    ("restoreAndPolicyUpdates", 2),
    ("unknownFutureValue", 4),
];

impl NotificationEventsType {
    /// No events beyond those that are always reported.
    ///
    /// OData member `none`.
    pub const NONE: Self = Self(Flags::of(1));

    /// Progress of restores and changes of protection policies are announced as well.
    ///
    /// OData member `restoreAndPolicyUpdates`.
    pub const RESTORE_AND_POLICY_UPDATES: Self = Self(Flags::of(2));

    /// Stands in for an event that the service learned later, and goes to clients that do not ask
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

impl WireValue for NotificationEventsType {
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

impl BitOr for NotificationEventsType {
    type Output = Self;

    fn bitor(mut self, other: Self) -> Self {
        self.insert(other);
        self
    }
}

impl FromIterator<Self> for NotificationEventsType {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::empty(), BitOr::bitor)
    }
}

impl From<&str> for NotificationEventsType {
    /// Returns the set of these names, separated by commas, ignoring case; undeclared names are
    /// kept.
    fn from(text: &str) -> Self {
        Self(Flags::parse(MEMBERS, text))
    }
}

impl PartialEq<str> for NotificationEventsType {
    /// Returns whether these are the names of its members, separated by commas, ignoring case and order.
    fn eq(&self, text: &str) -> bool {
        self.0 == Flags::parse(MEMBERS, text)
    }
}

impl From<String> for NotificationEventsType {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for NotificationEventsType {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for NotificationEventsType {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for NotificationEventsType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.write(MEMBERS, f)
    }
}

impl std::fmt::Debug for NotificationEventsType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NotificationEventsType({self})")
    }
}

impl Serialize for NotificationEventsType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for NotificationEventsType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
