use super::name::{Name, Names};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

/// What a JSON object had beyond the typed values of its model, in the order read.
///
/// - properties and annotations that the metadata does not declare;
/// - declared properties whose JSON is not what the typed value is written as: `null`, JSON of
///   another kind than declared (the field is `None` then), a spelling that was understood but
///   would be written differently (the field is set).
///
/// All of it is written back. The entry of a declared property is written only as long as the
/// field still holds what was read from it: a field that was changed since wins. To send an
/// explicit `null`, insert [`Value::Null`] under the property's name and leave the field `None`.
///
/// Two instances are equal when they hold the same entries, in any order.
#[derive(Clone, Default)]
pub struct AdditionalProperties {
    entries: Vec<(Name, Value)>,
    /// Whether an entry may be that of a declared property.
    has_declared: bool,
    /// Whether the object was read without a type of its own where the writer would give one.
    is_untyped: bool,
}

/// Up to this many entries, a search beats a map.
const MAX_SEARCHED: usize = 16;

impl AdditionalProperties {
    /// No properties.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            has_declared: false,
            is_untyped: false,
        }
    }

    /// The JSON under `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.position(name)
            .and_then(|index| self.entries.get(index))
            .map(|(_, json)| json)
    }

    /// The JSON under `name`, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let index = self.position(name)?;
        self.entries.get_mut(index).map(|(_, json)| json)
    }

    /// Whether there is an entry under `name`.
    pub fn contains_key(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// Sets the JSON under `name`; yields what was there.
    pub fn insert(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        json: impl Into<Value>,
    ) -> Option<Value> {
        self.has_declared = true;
        let (name, json) = (Name::from(name.into()), json.into());
        match self.get_mut(name.as_str()) {
            Some(place) => Some(std::mem::replace(place, json)),
            None => {
                self.entries.push((name, json));
                None
            }
        }
    }

    /// Takes away the entry under `name`.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let index = self.position(name)?;
        Some(self.entries.remove(index).1)
    }

    /// Takes away all entries.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Names and JSON, in the order read.
    pub fn iter(&self) -> AdditionalPropertiesIter<'_> {
        AdditionalPropertiesIter(self.entries.iter())
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.entries
            .iter()
            .position(|(key, _)| key.as_str() == name)
    }

    /// The place for the JSON of an undeclared property; the last of the same name wins.
    #[inline]
    pub(crate) fn place(&mut self, name: &str, names: &mut Names) -> &mut Value {
        let known = if self.entries.len() < MAX_SEARCHED {
            self.position(name)
        } else {
            None
        };
        let index = known.unwrap_or_else(|| self.push_place(names.share(name)));
        &mut self.entries[index].1
    }

    /// Adds an entry; yields its index.
    fn push_place(&mut self, name: Name) -> usize {
        if self.entries.is_empty() {
            // Vec would make room for four, which is more than most objects need.
            self.entries.reserve_exact(2);
        }
        self.entries.push((name, Value::Null));
        self.entries.len() - 1
    }

    /// Drops all but the last of the entries with one name, where there are too many for
    /// [`place`](Self::place) to have done that.
    #[inline]
    pub(crate) fn finish_reading(&mut self) {
        if self.entries.len() > MAX_SEARCHED {
            self.drop_duplicates();
        }
    }

    fn drop_duplicates(&mut self) {
        let mut last = HashMap::with_capacity(self.entries.len());
        for (index, (name, _)) in self.entries.iter().enumerate() {
            last.insert(name.as_str().to_owned(), index);
        }
        if last.len() < self.entries.len() {
            let mut index = 0;
            self.entries.retain(|(name, _)| {
                index += 1;
                last.get(name.as_str()) == Some(&(index - 1))
            });
        }
    }

    /// Keeps the JSON of a declared property, or forgets what was kept of it.
    #[cold]
    pub(crate) fn keep(&mut self, name: &'static str, json: Option<Value>) {
        match json {
            Some(json) => {
                self.insert(name, json);
            }
            None => {
                self.remove(name);
            }
        }
    }

    /// Whether an entry may be that of a declared property.
    #[inline]
    pub(crate) fn has_declared(&self) -> bool {
        self.has_declared
    }

    pub(crate) fn set_untyped(&mut self) {
        self.is_untyped = true;
    }

    pub(crate) fn is_untyped(&self) -> bool {
        self.is_untyped
    }
}

/// Names and JSON of [`AdditionalProperties`], in the order read.
#[derive(Clone, Debug)]
pub struct AdditionalPropertiesIter<'a>(std::slice::Iter<'a, (Name, Value)>);

impl<'a> Iterator for AdditionalPropertiesIter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, json)| (name.as_str(), json))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for AdditionalPropertiesIter<'_> {}

impl<'a> IntoIterator for &'a AdditionalProperties {
    type Item = (&'a str, &'a Value);
    type IntoIter = AdditionalPropertiesIter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<N: Into<Cow<'static, str>>, J: Into<Value>> FromIterator<(N, J)> for AdditionalProperties {
    fn from_iter<I: IntoIterator<Item = (N, J)>>(entries: I) -> Self {
        let mut properties = Self::new();
        properties.extend(entries);
        properties
    }
}

impl<N: Into<Cow<'static, str>>, J: Into<Value>> Extend<(N, J)> for AdditionalProperties {
    fn extend<I: IntoIterator<Item = (N, J)>>(&mut self, entries: I) {
        for (name, json) in entries {
            self.insert(name, json);
        }
    }
}

impl PartialEq for AdditionalProperties {
    fn eq(&self, other: &Self) -> bool {
        // Mostly the order is the same too; only where it is not, names are searched for.
        let is_in_place =
            |((name, json), (other_name, other_json)): ((&str, &Value), (&str, _))| {
                name == other_name && json == other_json || other.get(name) == Some(json)
            };
        self.len() == other.len() && self.iter().zip(other).all(is_in_place)
    }
}

impl fmt::Debug for AdditionalProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}
