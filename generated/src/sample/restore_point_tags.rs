// A hand-written sample of what is emitted.

use crate::model::{self, Flags, Reading, Wire, WireValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{convert::Infallible, fmt, ops::BitOr, str::FromStr};

/// The enumeration type `microsoft.graph.restorePointTags`: a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RestorePointTags(Flags);

static MEMBERS: &[(&str, i64)] = &[("none", 0), ("fastRestore", 1), ("unknownFutureValue", 2)];

impl RestorePointTags {
    /// `none`
    pub const NONE: Self = Self(Flags::of(0));
    /// `fastRestore`
    pub const FAST_RESTORE: Self = Self(Flags::of(1));
    /// `unknownFutureValue`
    pub const UNKNOWN_FUTURE_VALUE: Self = Self(Flags::of(2));

    /// The set without members.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Whether no member is in the set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all members of `other` are in the set.
    pub fn contains(&self, other: &Self) -> bool {
        self.0.contains(&other.0)
    }

    /// Adds the members of `other`.
    pub fn insert(&mut self, other: Self) {
        self.0.insert(other.0);
    }

    /// Takes away the members of `other`.
    pub fn remove(&mut self, other: &Self) {
        self.0.remove(&other.0);
    }

    /// The members one by one, each as a set of its own; unknown ones last.
    pub fn iter(&self) -> impl Iterator<Item = Self> {
        self.0.parts(MEMBERS).into_iter().map(Self)
    }
}

impl BitOr for RestorePointTags {
    type Output = Self;

    fn bitor(mut self, other: Self) -> Self {
        self.insert(other);
        self
    }
}

impl FromIterator<RestorePointTags> for RestorePointTags {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::empty(), BitOr::bitor)
    }
}

impl From<&str> for RestorePointTags {
    /// The members of these names, separated by commas, in whatever case; unknown ones are kept.
    fn from(text: &str) -> Self {
        Self(Flags::parse(MEMBERS, text))
    }
}

impl FromStr for RestorePointTags {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl fmt::Display for RestorePointTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(MEMBERS, f)
    }
}

impl fmt::Debug for RestorePointTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RestorePointTags({self})")
    }
}

impl WireValue for RestorePointTags {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.0.is_written_as(MEMBERS, text);
        model::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Display(self)
    }
}

impl Serialize for RestorePointTags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointTags {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
