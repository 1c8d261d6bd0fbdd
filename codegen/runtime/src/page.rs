//! Pages of a collection.

use crate::model::source::{Number, Result as Read, Source};
use crate::model::text_of::read_from;
use crate::model::value::{Reading, Sink, Slot};
use crate::model::{
    AdditionalProperties, Json, Kept, Purpose, ReadInto, Reader, WireValue, Written, is_beyond,
    may_be_odd_number, read_text, tree_of,
};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

/// One page of a collection, the answer to a `GET` of a collection.
///
/// Reading never fails because of a single item: items that cannot be read as a `T` are in
/// [`unreadable`](Self::unreadable). Empty items, `{}`, are there too, if they exceed the first megabyte of models that
/// they would take.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in order. A page can have none and still have a [`next_link`](Self::next_link).
    pub value: Vec<T>,
    /// The items that cannot be read as a `T`, each with its index in the JSON array.
    pub unreadable: Vec<UnreadableItem>,
    /// `@odata.nextLink`, or `@nextLink` in OData 4.01: the address of the next page as the service wrote it; it may be
    /// relative.
    pub next_link: Option<String>,
    /// `@odata.deltaLink`: the address of later changes.
    pub delta_link: Option<String>,
    /// `@odata.count`: the number of items in the collection, although some services count the items of the page.
    pub count: Option<i64>,
    /// `@odata.context`: the address of the metadata that describes the page.
    pub context: Option<String>,
    /// All other members, and members of another kind than expected.
    pub additional: AdditionalProperties,
    /// Whether there is no `value`.
    has_no_value: bool,
    /// The unreadable items that a [`Value`] cannot represent.
    exact: ExactItems,
    /// Which annotations were read without `odata.` in their names.
    short: [bool; 4],
}

/// An item of a [`Page`] that cannot be read as the type of the items.
#[derive(Clone, Debug, PartialEq)]
pub struct UnreadableItem {
    /// The index of the item in the JSON array, counted from 0.
    pub index: usize,
    /// The JSON of the item, or the nearest [`Value`]. The item is written back as it was read.
    pub json: Value,
}

impl<T> Page<T> {
    /// Returns whether the page has no items. There may still be more pages.
    pub fn is_empty(&self) -> bool {
        self.value.is_empty() && self.unreadable.is_empty()
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self {
            value: Vec::new(),
            unreadable: Vec::new(),
            next_link: None,
            delta_link: None,
            count: None,
            context: None,
            additional: AdditionalProperties::new(),
            has_no_value: false,
            exact: ExactItems::default(),
            short: [false; 4],
        }
    }
}

impl<T> From<Vec<T>> for Page<T> {
    fn from(value: Vec<T>) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    /// Iterates over the items, without [`unreadable`](Page::unreadable).
    fn into_iter(self) -> Self::IntoIter {
        self.value.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    /// Iterates over the items, without [`unreadable`](Page::unreadable).
    fn into_iter(self) -> Self::IntoIter {
        self.value.iter()
    }
}

/// An annotation that a page has a field for.
#[derive(Clone, Copy)]
enum Annotation {
    Context,
    Count,
    DeltaLink,
    NextLink,
}

impl Annotation {
    const ALL: [Self; 4] = [Self::Context, Self::Count, Self::DeltaLink, Self::NextLink];

    /// Returns its names: OData 4.01 omits `odata.`.
    const fn names(self) -> [&'static str; 2] {
        match self {
            Self::Context => ["@odata.context", "@context"],
            Self::Count => ["@odata.count", "@count"],
            Self::DeltaLink => ["@odata.deltaLink", "@deltaLink"],
            Self::NextLink => ["@odata.nextLink", "@nextLink"],
        }
    }

    /// Returns the annotation with this name, and which of its names it is.
    fn of(name: &str) -> Option<(Self, usize)> {
        let mut all = Self::ALL.iter().filter(|_| name.starts_with('@'));
        all.find_map(|annotation| {
            let place = annotation.names().iter().position(|own| *own == name)?;
            Some((*annotation, place))
        })
    }
}

const VALUE: &str = "value";

/// The texts of items by their indices in the JSON array. They are one text: a page can be full of such items, and a
/// text of its own takes three times the memory of a number.
#[derive(Clone, Debug, Default, PartialEq)]
struct ExactItems {
    texts: String,
    /// The index of each item, and where its text ends.
    ends: Vec<(usize, usize)>,
}

impl ExactItems {
    fn push(&mut self, index: usize, text: &str) {
        self.texts.push_str(text);
        self.ends.push((index, self.texts.len()));
    }

    fn get(&self, index: usize) -> Option<&str> {
        let place = self.ends.binary_search_by_key(&index, |(index, _)| *index);
        let place = place.ok()?;
        let before = place
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        let start = before.map_or(0, |(_, end)| *end);
        let (_, end) = self.ends.get(place)?;
        self.texts.get(start..*end)
    }
}

impl<T> Page<T> {
    /// Returns an unreadable item if a `Value` cannot represent all of it, unless it was changed.
    pub(crate) fn exact(&self, item: &UnreadableItem) -> Option<Json> {
        let exact = Json::of(self.exact.get(item.index)?);
        (*exact.tree() == item.json).then_some(exact)
    }
}

/// An unreadable item, written as it was read.
struct AsRead<'a, T>(&'a Page<T>, &'a UnreadableItem);

impl<T> Serialize for AsRead<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(page, item) = self;
        match page.exact(item) {
            Some(exact) => exact.serialize(serializer),
            None => item.json.serialize(serializer),
        }
    }
}

impl<T: WireValue> Page<T> {
    /// Takes over the items of another page.
    pub(crate) fn set_items(&mut self, other: Self) {
        self.value = other.value;
        self.unreadable = other.unreadable;
        self.exact = other.exact;
        self.has_no_value = false;
    }

    /// Returns whether there was no array of items.
    pub(crate) fn has_no_value(&self) -> bool {
        self.has_no_value
    }

    fn slot(&mut self, annotation: Annotation) -> &mut dyn Slot {
        match annotation {
            Annotation::Context => &mut self.context,
            Annotation::Count => &mut self.count,
            Annotation::DeltaLink => &mut self.delta_link,
            Annotation::NextLink => &mut self.next_link,
        }
    }

    /// Returns the name under which the annotation is written.
    fn name(&self, annotation: Annotation) -> &'static str {
        let [long, short] = annotation.names();
        let is_short = self.short.get(annotation as usize) == Some(&true);
        if is_short { short } else { long }
    }

    /// Returns the field for an annotation, with its declared name. An annotation that was read under one of its names
    /// is not read under the other as well.
    fn field(&mut self, name: &str) -> Option<(&'static str, &mut dyn Sink)> {
        let (annotation, place) = Annotation::of(name)?;
        let is_set = self.slot(annotation).as_debug().is_some();
        if is_set && self.name(annotation) != name {
            return None;
        }
        if let Some(is_short) = self.short.get_mut(annotation as usize) {
            *is_short = place == 1;
        }
        Some((self.name(annotation), self.slot(annotation)))
    }

    /// Reads a page after its opening bracket.
    fn read(&mut self, source: &mut Source<'_>) -> Read<()> {
        let mut reader = Reader::default();
        let mut kept = Kept::default();
        self.has_no_value = true;
        let mut next = source.first_name()?;
        while let Some(name) = next {
            self.read_entry(&name, &mut reader, &mut kept, source)?;
            next = source.next_name()?;
        }
        self.additional.finish_reading(&mut kept);
        Ok(())
    }

    fn read_entry(
        &mut self,
        name: &str,
        reader: &mut Reader,
        kept: &mut Kept,
        source: &mut Source<'_>,
    ) -> Read<()> {
        if name == VALUE {
            self.value.clear();
            self.unreadable.clear();
            self.exact = ExactItems::default();
            self.has_no_value = source.peek() != b'[';
            let json = match self.has_no_value {
                true => Some(source.json()?),
                false => {
                    self.read_items(source)?;
                    None
                }
            };
            self.additional.keep(VALUE, json, kept);
        } else if let Some((name, sink)) = self.field(name) {
            let target = ReadInto {
                sink,
                reader: &mut *reader,
            };
            let is_kept = target.read(source)?;
            let json = is_kept.then(|| reader.take_kept());
            self.additional.keep(name, json, kept);
        } else {
            reader.read_undeclared(name, &mut self.additional, kept, source)?;
        }
        Ok(())
    }

    fn read_items(&mut self, source: &mut Source<'_>) -> Read<()> {
        // Most pages hold about this many, and growing to it would move the first items five times.
        self.value.reserve(100);
        let takes_arrays = T::TAKES_JSON || T::empty_items().is_some();
        let takes_objects = T::TAKES_JSON || T::new_object(None).is_some();
        let takes_numbers = [T::from_number(&0.into()), T::from_digits("0")]
            .iter()
            .any(|reading| !matches!(reading, Reading::Unreadable));
        let mut reader = Reader::default();
        source.enter()?;
        for index in 0.. {
            if !source.next_item(index == 0)? {
                break;
            }
            match source.peek() {
                b'[' if !takes_arrays => self.skip_item(index, source)?,
                b'{' if !takes_objects => self.skip_item(index, source)?,
                b'-' | b'0'..=b'9' if !takes_numbers => self.skip_number(index, source)?,
                _ => self.read_item(index, &mut reader, source)?,
            }
        }
        Ok(())
    }

    fn read_item(
        &mut self,
        index: usize,
        reader: &mut Reader,
        source: &mut Source<'_>,
    ) -> Read<()> {
        let before = self.value.len();
        let target = ReadInto {
            sink: &mut self.value,
            reader: &mut *reader,
        };
        if target.read(source)? {
            // An item that is accepted but written differently counts as unreadable too: there is no other place for
            // its JSON. Models are never read that way.
            self.value.truncate(before);
            self.push_unreadable(index, reader.take_kept());
        }
        Ok(())
    }

    /// Reads an array or object that the type does not take, without a text of its own.
    fn skip_item(&mut self, index: usize, source: &mut Source<'_>) -> Read<()> {
        let start = *source;
        let text = source.skip()?;
        if is_beyond(text) {
            self.exact.push(index, &source.json_since(&start).text());
        }
        let json = tree_of(text);
        self.unreadable.push(UnreadableItem { index, json });
        Ok(())
    }

    /// Reads a number that the type does not take.
    fn skip_number(&mut self, index: usize, source: &mut Source<'_>) -> Read<()> {
        let json = match source.number()? {
            Number::Positive(number) => number.into(),
            Number::Negative(number) => number.into(),
            Number::Literal(text) => {
                if may_be_odd_number(text) {
                    // Whether it is takes longer to find out than to keep it.
                    self.exact.push(index, text);
                }
                tree_of(text)
            }
        };
        self.unreadable.push(UnreadableItem { index, json });
        Ok(())
    }

    fn push_unreadable(&mut self, index: usize, json: Json) {
        if let Some(text) = json.text_beyond_trees() {
            self.exact.push(index, text);
        }
        let json = json.into_tree();
        self.unreadable.push(UnreadableItem { index, json });
    }
}

impl<'de, T: WireValue> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let page = read_from(deserializer, |source| {
            if source.peek() != b'{' {
                source.skip()?;
                return Ok(None);
            }
            source.enter()?;
            let mut page = Self::default();
            page.read(source)?;
            Ok(Some(page))
        })?;
        page.ok_or_else(|| {
            D::Error::custom("a page is an object with an array of items under \"value\"")
        })
    }
}

impl<T: WireValue> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let annotations = [
            (Annotation::Context, &self.context),
            (Annotation::NextLink, &self.next_link),
            (Annotation::DeltaLink, &self.delta_link),
        ];
        for (annotation, text) in annotations {
            if let Some(text) = text {
                map.serialize_entry(self.name(annotation), text)?;
            }
        }
        let count_name = self.name(Annotation::Count);
        // A count that was read as "5" is written as a string again.
        let count_as_read = self.additional.json(count_name);
        let has_read_count =
            self.count.is_some() && count_as_read.and_then(read_count) == self.count;
        if let Some(count) = self.count.filter(|_| !has_read_count) {
            map.serialize_entry(count_name, &count)?;
        }
        let has_value = !self.has_no_value || !self.is_empty();
        if has_value {
            map.serialize_entry(VALUE, &PageItems(self))?;
        }
        for (name, json, _) in self.additional.entries() {
            let is_written = match Annotation::of(name) {
                Some((annotation, _)) if self.name(annotation) == name => match annotation {
                    Annotation::Context => self.context.is_some(),
                    Annotation::NextLink => self.next_link.is_some(),
                    Annotation::DeltaLink => self.delta_link.is_some(),
                    Annotation::Count => self.count.is_some() && !has_read_count,
                },
                _ => name == VALUE && has_value,
            };
            if !is_written {
                map.serialize_entry(name, json)?;
            }
        }
        map.end()
    }
}

fn read_count(json: &Json) -> Option<i64> {
    let mut count: Option<i64> = None;
    read_text(&mut count, &json.text()).ok()?;
    count
}

/// The items of a page, with its unreadable items at their original positions.
struct PageItems<'a, T>(&'a Page<T>);

impl<T: WireValue> Serialize for PageItems<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Page {
            value, unreadable, ..
        } = self.0;
        let mut seq = serializer.serialize_seq(Some(value.len() + unreadable.len()))?;
        let mut unreadable = unreadable.iter().peekable();
        let mut index = 0;
        for item in value {
            while let Some(item) = unreadable.next_if(|item| item.index <= index) {
                seq.serialize_element(&AsRead(self.0, item))?;
                index += 1;
            }
            seq.serialize_element(&Written(item.to_wire(), Purpose::Everything))?;
            index += 1;
        }
        for item in unreadable {
            seq.serialize_element(&AsRead(self.0, item))?;
        }
        seq.end()
    }
}
