// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Flags, Reading, Serialize, Serializer, Wire,
    WireValue,
};
use std::convert::Infallible;
use std::ops::BitOr;
use std::str::FromStr;

/// What is special about a restore point, or is asked of it in a search. A set of flags.
///
/// OData enumeration type `microsoft.graph.restorePointTags`, a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RestorePointTags(Flags);

static MEMBERS: &[(&str, i64)] = &[
    ("none", 0),
    ("fastRestore", 1),
    ("unknownFutureValue", 2),
    ("includeNewerItems", 4),
];

impl RestorePointTags {
    /// An ordinary restore point, without any tag.
    ///
    /// OData member `none`.
    pub const NONE: Self = Self(Flags::of(0));

    /// The restore point can be restored faster than others. Only such restore points can be
    /// browsed.
    ///
    /// OData member `fastRestore`.
    pub const FAST_RESTORE: Self = Self(Flags::of(1));

    /// Stands in for a tag that the service learned later, and goes to clients that do not ask for
    /// such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    pub const UNKNOWN_FUTURE_VALUE: Self = Self(Flags::of(2));

    /// Asks for a restore point in the given time span that also covers items created during that
    /// span. Clients that do not send `Prefer: include-unknown-enum-members` receive
    /// `unknownFutureValue` in its place.
    ///
    /// OData member `includeNewerItems`.
    pub const INCLUDE_NEWER_ITEMS: Self = Self(Flags::of(4));

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

impl WireValue for RestorePointTags {
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

impl BitOr for RestorePointTags {
    type Output = Self;

    fn bitor(mut self, other: Self) -> Self {
        self.insert(other);
        self
    }
}

impl FromIterator<Self> for RestorePointTags {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::empty(), BitOr::bitor)
    }
}

impl From<&str> for RestorePointTags {
    /// Returns the set of these names, separated by commas, ignoring case; undeclared names are
    /// kept.
    fn from(text: &str) -> Self {
        Self(Flags::parse(MEMBERS, text))
    }
}

impl PartialEq<str> for RestorePointTags {
    /// Returns whether these are the names of its members, separated by commas, ignoring case and order.
    fn eq(&self, text: &str) -> bool {
        self.0 == Flags::parse(MEMBERS, text)
    }
}

impl From<String> for RestorePointTags {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for RestorePointTags {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for RestorePointTags {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for RestorePointTags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.write(MEMBERS, f)
    }
}

impl std::fmt::Debug for RestorePointTags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RestorePointTags({self})")
    }
}

impl Serialize for RestorePointTags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointTags {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
