//! What no field of a model holds: undeclared properties, and JSON that did not fit its declared type.

use super::json::Json;
use super::name::{MAX_SEARCHED, Name, Names, drop_duplicates, is_full};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

/// The members of a JSON object that the typed fields of its model do not hold, in the order read:
///
/// - properties and annotations that the metadata does not declare;
/// - declared properties whose JSON differs from what the field is written as: `null`, JSON of another kind than
///   declared (the field is `None`), a value in a different but accepted form (the field is set), an array with items
///   that are not of their type (the field has the others), an array instead of a single object (the field is its first
///   item). Of such arrays nested in one another, the outermost is kept as a whole;
/// - empty objects, if a body has more of them than fit into a megabyte of models: each would take several hundred
///   bytes for the two bytes of its JSON (an array leaves them out, a field is `None`).
///
/// All of it is written back when the model is serialized to be kept. A request, in contrast, carries only those
/// undeclared members that the caller has set, by [`insert`](Self::insert) or [`get_mut`](Self::get_mut): members that
/// were read belong to the service, such as `@odata.context` and the outcomes of a delta, and are not sent.
///
/// The entry of a declared property is written only while the field still holds the value that was read from it: a
/// field that has changed since takes precedence. An entry that the caller sets under the name of a declared property
/// is written if the field is `None`: [`Value::Null`] to clear it, or JSON that the field cannot hold.
///
/// Numbers keep all their digits and strings their unpaired surrogates, even those that a [`Value`] cannot represent. A
/// `Value` shows the nearest representation (`1e400` as text); serialized as JSON text, the entry is as it was read. An
/// entry accessed by [`get_mut`](Self::get_mut) becomes what its `Value` shows.
///
/// Two instances are equal if they hold the same entries, in any order.
#[derive(Clone, Default)]
pub struct AdditionalProperties {
    entries: Vec<(Name, Json)>,
    /// Whether an entry may belong to a declared property.
    has_declared: bool,
    /// Whether the object was read without a type annotation where the writer would write one.
    is_untyped: bool,
}

/// Where the JSON of declared properties was kept while one object is read.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    places: Vec<KeptPlace>,
    has_gone: bool,
}

#[derive(Debug)]
struct KeptPlace {
    name: &'static str,
    index: usize,
    /// Whether the property occurred again, with JSON that need not be kept.
    is_gone: bool,
}

impl Kept {
    /// Returns whether nothing was kept.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Follows the entries to their places after some were removed.
    fn follow(&mut self, stays: &[bool]) {
        if self.is_empty() {
            return;
        }
        let mut count = 0;
        let places: Vec<_> = stays
            .iter()
            .map(|stays| {
                count += usize::from(*stays);
                count
            })
            .collect();
        for place in &mut self.places {
            // The entry itself stays: a declared property is not among the undeclared ones.
            place.index = places
                .get(place.index)
                .map_or(place.index, |count| count.saturating_sub(1));
        }
    }
}

impl AdditionalProperties {
    /// Creates an instance without entries.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            has_declared: false,
            is_untyped: false,
        }
    }

    /// Returns the JSON under `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.json(name).map(Json::tree)
    }

    /// As [`get`](Self::get), with the text.
    pub(crate) fn json(&self, name: &str) -> Option<&Json> {
        self.position(name)
            .and_then(|index| self.entries.get(index))
            .map(|(_, json)| json)
    }

    /// Returns `@odata.etag`, which identifies the state that was read. A change with
    /// [`if_match`](crate::request::Request::if_match) is made only if the entity still has that state.
    pub fn etag(&self) -> Option<&str> {
        self.annotation("", "etag")?.as_str()
    }

    /// An annotation of the object, or of one of its properties, with `odata.` in its name or without; those of
    /// media have [`media`](Self::media) and [`media_of`](Self::media_of).
    pub fn annotation(&self, property: &str, term: &str) -> Option<&Value> {
        let long = self.get(&format!("{property}@odata.{term}"));
        long.or_else(|| self.get(&format!("{property}@{term}")))
    }

    /// Returns a mutable reference to the JSON under `name`. From then on the entry counts as set by the caller, and is
    /// sent.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let index = self.position(name)?;
        self.entries.get_mut(index).and_then(|(name, json)| {
            name.give();
            json.tree_mut()
        })
    }

    /// Returns whether there is an entry under `name`.
    pub fn contains_key(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// Sets the JSON under `name`, and returns the previous JSON.
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
                self.entries.push((name, json.into()));
                None
            }
        }
    }

    /// Removes the entry under `name`, and returns its JSON.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let index = self.position(name)?;
        Some(self.entries.remove(index).1.into_tree())
    }

    /// Removes all entries.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns an iterator over names and JSON, in the order read.
    pub fn iter(&self) -> AdditionalPropertiesIter<'_> {
        AdditionalPropertiesIter(self.entries.iter())
    }

    /// As [`remove`](Self::remove), with the text.
    pub(crate) fn remove_json(&mut self, name: &str) -> Option<Json> {
        let index = self.position(name)?;
        Some(self.entries.remove(index).1)
    }

    /// As [`iter`](Self::iter), with the text and with whether the caller has set the entry.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Json, bool)> {
        let entries = self.entries.iter();
        entries.map(|(name, json)| (name.as_str(), json, name.is_given()))
    }

    /// Returns whether the caller has set an entry under `name`.
    pub(crate) fn is_given(&self, name: &str) -> bool {
        let entry = self
            .position(name)
            .and_then(|index| self.entries.get(index));
        entry.is_some_and(|(name, _)| name.is_given())
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.entries
            .iter()
            .position(|(key, _)| key.as_str() == name)
    }

    /// Returns the place for the JSON of an undeclared property; the last of the same name wins.
    #[inline]
    pub(crate) fn place(&mut self, name: &str, names: &mut Names, kept: &mut Kept) -> &mut Json {
        let known = if self.entries.len() < MAX_SEARCHED {
            self.position(name)
        } else {
            if is_full(&self.entries) {
                self.make_room(kept);
            }
            None
        };
        let index = known.unwrap_or_else(|| self.push_place(names.share(name)));
        &mut self.entries[index].1
    }

    #[cold]
    fn make_room(&mut self, kept: &mut Kept) {
        self.drop_duplicates(kept);
        // If few were duplicates, they are searched for again when there are twice as many.
        self.entries.reserve(self.entries.len());
    }

    /// Adds an entry and returns its index.
    fn push_place(&mut self, name: Name) -> usize {
        if self.entries.capacity() == 0 {
            // `Vec` would reserve space for four, which is more than most objects need.
            self.entries = Vec::with_capacity(2);
        }
        self.entries.push((name, Json::default()));
        self.entries.len() - 1
    }

    /// Removes all but the last of the entries with one name, if there are too many for [`place`](Self::place) to have
    /// done so, and the entry of a declared property that occurred again.
    #[inline]
    pub(crate) fn finish_reading(&mut self, kept: &mut Kept) {
        if self.entries.len() > MAX_SEARCHED {
            self.drop_duplicates(kept);
        }
        if kept.has_gone {
            self.drop_gone(kept);
        }
    }

    fn drop_duplicates(&mut self, kept: &mut Kept) {
        if let Some(stays) = drop_duplicates(&mut self.entries, |(name, _)| name.as_str()) {
            kept.follow(&stays);
        }
    }

    /// Merges the entries with one name: the last JSON at the first position, as inserting them one by one does.
    fn keep_last_at_first_place(&mut self) {
        let mut first = HashMap::with_capacity(self.entries.len());
        let mut merged: Vec<(Name, Json)> = Vec::with_capacity(self.entries.len());
        for (name, json) in std::mem::take(&mut self.entries) {
            let index = *first
                .entry(name.as_str().to_owned())
                .or_insert(merged.len());
            match merged.get_mut(index) {
                Some((_, place)) => *place = json,
                None => merged.push((name, json)),
            }
        }
        self.entries = merged;
    }

    #[cold]
    fn drop_gone(&mut self, kept: &Kept) {
        let gone: Vec<_> = kept.places.iter().filter(|place| place.is_gone).collect();
        self.entries
            .retain(|(name, _)| !gone.iter().any(|place| place.name == name.as_str()));
    }

    /// Keeps the JSON of a declared property, or discards the kept JSON. `kept` records its position: a search among
    /// all entries for each repeated property would take quadratic time.
    #[cold]
    pub(crate) fn keep(&mut self, name: &'static str, json: Option<Json>, kept: &mut Kept) {
        let known = kept.places.iter_mut().find(|place| place.name == name);
        match (known, json) {
            (Some(place), json) => {
                place.is_gone = json.is_none();
                kept.has_gone |= place.is_gone;
                self.entries[place.index].1 = json.unwrap_or_default();
            }
            (None, Some(json)) => {
                self.has_declared = true;
                let index = self.push_place(Name::Declared(name));
                self.entries[index].1 = json;
                kept.places.push(KeptPlace {
                    name,
                    index,
                    is_gone: false,
                });
            }
            (None, None) => {}
        }
    }

    /// Returns whether an entry may belong to a declared property.
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

/// An iterator over the names and JSON of [`AdditionalProperties`], in the order read.
#[derive(Clone, Debug)]
pub struct AdditionalPropertiesIter<'a>(std::slice::Iter<'a, (Name, Json)>);

impl<'a> Iterator for AdditionalPropertiesIter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0
            .next()
            .map(|(name, json)| (name.as_str(), json.tree()))
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
        self.has_declared = true;
        for (name, json) in entries {
            let json: Value = json.into();
            self.entries.push((Name::from(name.into()), json.into()));
        }
        self.keep_last_at_first_place();
    }
}

impl PartialEq for AdditionalProperties {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        // The order is mostly the same too; names are searched for only if it is not.
        let mut by_name: Option<HashMap<&str, &Json>> = None;
        self.entries()
            .zip(other.entries())
            .all(|((name, json, _), (other_name, other_json, _))| {
                if name == other_name {
                    return json == other_json;
                }
                let by_name = by_name.get_or_insert_with(|| {
                    let entries = other.entries();
                    entries.map(|(name, json, _)| (name, json)).collect()
                });
                by_name.get(name) == Some(&json)
            })
    }
}

impl fmt::Debug for AdditionalProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}
