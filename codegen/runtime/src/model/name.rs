//! Names of additional properties, which the objects of a body share.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

/// The name of an additional property. All objects of a body share a name that was read, because most of them are of
/// one type.
#[derive(Clone, Debug)]
pub(crate) enum Name {
    /// Set by the caller.
    Static(&'static str),
    /// Read, of a declared property.
    Declared(&'static str),
    /// Read, and not declared: it belongs to the service.
    Read(Arc<str>),
    /// Set by the caller.
    Given(Arc<str>),
}

impl Name {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Static(name) | Self::Declared(name) => name,
            Self::Read(name) | Self::Given(name) => name,
        }
    }

    /// Returns whether the property comes from the caller, or was marked as the caller's.
    pub(crate) fn is_given(&self) -> bool {
        matches!(self, Self::Static(_) | Self::Given(_))
    }

    /// Marks a property that was read as set by the caller.
    pub(crate) fn give(&mut self) {
        match self {
            Self::Declared(name) => *self = Self::Static(name),
            Self::Read(name) => *self = Self::Given(Arc::clone(name)),
            Self::Static(_) | Self::Given(_) => {}
        }
    }
}

impl From<Cow<'static, str>> for Name {
    fn from(name: Cow<'static, str>) -> Self {
        match name {
            Cow::Borrowed(name) => Self::Static(name),
            Cow::Owned(name) => Self::Given(name.into()),
        }
    }
}

/// The names read so far in one body.
#[derive(Debug, Default)]
pub(crate) struct Names {
    names: Vec<Arc<str>>,
    /// The index after the name that was read before: names mostly occur in the same order.
    expected: usize,
}

/// The maximum number of shared names. More are not the properties of a type, but the keys of a dictionary.
const MAX_SHARED: usize = 64;

impl Names {
    pub(crate) fn share(&mut self, name: &str) -> Name {
        let is_it = |known: &Arc<str>| **known == *name;
        let place = match self.names.get(self.expected) {
            Some(known) if is_it(known) => Some(self.expected),
            _ => self.names.iter().position(is_it),
        };
        if let Some(known) = place.and_then(|place| self.names.get(place)) {
            self.expected = place.map_or(0, |place| place + 1);
            return Name::Read(Arc::clone(known));
        }
        let new: Arc<str> = name.into();
        if self.names.len() < MAX_SHARED {
            self.names.push(Arc::clone(&new));
            self.expected = self.names.len();
        }
        Name::Read(new)
    }
}

/// The number of entries up to which a linear search is faster than a map.
pub(super) const MAX_SEARCHED: usize = 16;

/// Returns whether entries should be searched for duplicates before another one is added: if they would be moved to
/// larger memory. One name, repeated, would otherwise take much more memory than its text.
pub(super) fn is_full<T>(entries: &Vec<T>) -> bool {
    entries.len() > 2 * MAX_SEARCHED && entries.len() == entries.capacity()
}

/// Removes all but the last of the entries with one name, and returns which of them stayed, if not all did.
pub(super) fn drop_duplicates<T>(
    entries: &mut Vec<T>,
    name: impl Fn(&T) -> &str,
) -> Option<Vec<bool>> {
    let mut last = HashMap::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        last.insert(name(entry), index);
    }
    if last.len() == entries.len() {
        return None;
    }
    let mut stays = vec![false; entries.len()];
    for index in last.into_values() {
        stays[index] = true;
    }
    let mut each = stays.iter();
    entries.retain(|_| each.next().copied().unwrap_or(true));
    Some(stays)
}
