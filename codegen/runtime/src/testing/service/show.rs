//! The items in an answer: filtered, sorted, one page of them, with their selected and expanded properties.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::super::sent::Sent;
use super::fault::Fault;
use super::literal::compare;
use super::options::Options;
use super::shape::Shape;
use super::store::REMOVED;

/// The paging of a service.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paging {
    /// The maximum number of items on a page.
    pub(super) size: usize,
    /// Whether `$top` is the size of a page, as for many services, instead of the number of all items.
    pub(super) top_is_size: bool,
    /// Whether an empty page comes between the first and the second.
    pub(super) has_empty_page: bool,
}

impl Options {
    /// Returns the items that match `$filter` and `$search`, sorted by `$orderby`.
    pub(super) fn pick<'a>(&self, items: impl IntoIterator<Item = &'a Value>) -> Vec<&'a Value> {
        let items = items.into_iter();
        let passes = |item: &&Value| {
            let filter = self.filter.as_ref();
            let search = self.search.as_ref();
            filter.is_none_or(|filter| filter.holds(item))
                && search.is_none_or(|search| search.finds(item))
        };
        let mut picked: Vec<&Value> = items.filter(passes).collect();
        picked.sort_by(|one, other| self.order(one, other));
        picked
    }

    /// Compares two items. `null` comes before everything else.
    fn order(&self, one: &Value, other: &Value) -> Ordering {
        for (path, is_descending) in &self.order_by {
            let (one, other) = (path.of(one), path.of(other));
            let order = match (one.is_null(), other.is_null()) {
                (false, false) => compare(&one, &other).unwrap_or(Ordering::Equal),
                (one, other) => other.cmp(&one),
            };
            if order.is_ne() {
                return if *is_descending {
                    order.reverse()
                } else {
                    order
                };
            }
        }
        Ordering::Equal
    }

    /// Returns an entity with its selected and expanded properties.
    pub(super) fn show(&self, entity: &Value, shape: &Shape) -> Value {
        let Value::Object(members) = entity else {
            return entity.clone();
        };
        if members.contains_key(REMOVED) {
            return entity.clone();
        }
        let mut shown = Map::new();
        for (name, json) in members {
            let expanded = self.expand.iter().find(|(expanded, _)| expanded == name);
            if let Some((_, options)) = expanded {
                let place = shape_of(shape, entity, name);
                let options = options.within(name);
                shown.insert(name.clone(), options.show_related(json, &place));
            } else if self.is_selected(name) && !is_navigation(shape, entity, name) {
                shown.insert(name.clone(), json.clone());
            }
        }
        shown.into()
    }

    /// Returns the options for what an expanded property leads to: with `$levels`, the property is expanded again.
    fn within(&self, name: &str) -> Cow<'_, Self> {
        match self.levels {
            Some(levels) if levels > 1 => {
                let again = Self {
                    levels: Some(levels - 1),
                    ..self.clone()
                };
                let mut own = self.clone();
                own.expand.push((name.to_owned(), again));
                Cow::Owned(own)
            }
            _ => Cow::Borrowed(self),
        }
    }

    /// Returns the expanded value: an entity, or those of a collection that the nested options select.
    fn show_related(&self, json: &Value, shape: &Shape) -> Value {
        let Value::Array(items) = json else {
            return self.show(json, shape);
        };
        let items = self.pick(items).into_iter();
        let items = items.skip(self.skip.unwrap_or(0));
        let items = items.take(self.top.unwrap_or(usize::MAX));
        items.map(|item| self.show(item, shape)).collect()
    }

    fn is_selected(&self, name: &str) -> bool {
        let names = self.select.as_ref();
        name.starts_with('@')
            || names.is_none_or(|names| names.iter().any(|selected| selected == name))
    }

    /// Returns the number of items that match `$filter`.
    pub(super) fn number<'a>(&self, items: impl IntoIterator<Item = &'a Value>) -> usize {
        self.pick(items).len()
    }

    /// Returns a page of items, with a link to the next one if there are more.
    pub(super) fn page<'a>(
        &self,
        items: impl IntoIterator<Item = &'a Value>,
        shape: &Shape,
        paging: Paging,
        sent: &Sent,
    ) -> Result<Value, Fault> {
        self.cut(self.pick(items), shape, paging, sent)
    }

    /// A page of items that are picked and sorted.
    pub(super) fn cut(
        &self,
        mut picked: Vec<&Value>,
        shape: &Shape,
        paging: Paging,
        sent: &Sent,
    ) -> Result<Value, Fault> {
        let total = picked.len();
        let mut size = paging.size;
        if let Some(top) = self.top {
            if paging.top_is_size {
                size = top;
            } else {
                picked.truncate(self.skip.unwrap_or(0).saturating_add(top));
            }
        }
        if let Some(asked) = preferred_size(sent) {
            size = size.min(asked);
        }
        let size = size.max(1);
        let token = self.skip_token.as_deref();
        let (start, is_empty) = match token {
            None => (self.skip.unwrap_or(0), false),
            Some(token) => place_of(token)?,
        };
        let end = if is_empty {
            start
        } else {
            start.saturating_add(size)
        };
        let shown: Vec<Value> = picked
            .get(start.min(picked.len())..end.min(picked.len()))
            .unwrap_or_default()
            .iter()
            .map(|item| self.show(item, shape))
            .collect();
        let mut page = json!({"value": shown});
        if self.count {
            page["@odata.count"] = total.into();
        }
        if end < picked.len() {
            // Services send pages without items, and clients must continue after them.
            let kind = match paging.has_empty_page && token.is_none() {
                true => EMPTY,
                false => PAGE,
            };
            page["@odata.nextLink"] = sent.with_skip_token(&format!("{kind}{end}")).into();
        }
        Ok(page)
    }
}

const PAGE: &str = "from-";
const EMPTY: &str = "empty-before-";

/// Returns where the page of a token begins, and whether it is one without items.
fn place_of(token: &str) -> Result<(usize, bool), Fault> {
    let place = |kind: &str| token.strip_prefix(kind)?.parse().ok();
    match (place(PAGE), place(EMPTY)) {
        (Some(place), _) => Ok((place, false)),
        (None, Some(place)) => Ok((place, true)),
        (None, None) => Err(Fault::bad_request(format!("There is no page {token:?}."))),
    }
}

/// Reads `Prefer: odata.maxpagesize=50`.
fn preferred_size(sent: &Sent) -> Option<usize> {
    let mut preferences = sent.header("prefer")?.split(',').map(str::trim);
    let size = preferences.find_map(|preference| {
        let (name, size) = preference.split_once('=')?;
        name.trim().ends_with("maxpagesize").then_some(size)
    });
    size?.trim().parse().ok()
}

/// Returns whether a property of an entity is a navigation property. The entity may have a type that derives from the
/// declared one.
fn is_navigation(shape: &Shape, entity: &Value, name: &str) -> bool {
    let own = || {
        let of = shape.type_of(entity)?;
        shape.cast(of.name)?.declared(name)
    };
    let property = shape.declared(name).or_else(own);
    property.is_some_and(|property| property.is_navigation())
}

/// Returns the place of a property of an entity.
fn shape_of(shape: &Shape, entity: &Value, name: &str) -> Shape {
    let own = || {
        let of = shape.type_of(entity)?;
        shape.cast(of.name)?.property(name)
    };
    shape
        .property(name)
        .or_else(own)
        .unwrap_or_else(|| shape.clone())
}
