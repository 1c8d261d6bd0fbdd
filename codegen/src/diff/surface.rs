//! Comparison of the public surfaces of two states.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use crate::api::{Item, is_key};

/// A set of names that is only looked up.
pub(super) type Names<'a> = HashSet<&'a str, RandomState>;

/// An item of the old state with its counterpart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    pub(super) old: &'a Item,
    /// The item of the new state; `None` if it was removed.
    pub(super) new: Option<&'a Item>,
}

impl<'a> Pair<'a> {
    /// Returns the elements that the item is or was made from, the nearest first.
    pub(super) fn elements(&self) -> impl Iterator<Item = &'a str> {
        let old = self.old.elements.iter().map(String::as_str);
        let new = self.new.into_iter().flat_map(|new| &new.elements);
        let mut elements: Vec<&str> = Vec::new();
        // Interleaved: the first element of either state is nearer than the second one of the other.
        let (mut old, mut new) = (old, new.map(String::as_str));
        loop {
            let next = [old.next(), new.next()];
            if next.iter().all(Option::is_none) {
                break;
            }
            elements.extend(next.into_iter().flatten());
        }
        elements.into_iter()
    }

    /// Returns the element of the item in the new state, or else in the old one.
    pub(super) fn element(&self) -> &'a str {
        let items = [self.new, Some(self.old)];
        let mut elements = items
            .into_iter()
            .flatten()
            .filter_map(|item| item.elements.first());
        elements.next().map_or("", String::as_str)
    }
}

/// The differences between two surfaces.
#[derive(Debug)]
pub(super) struct Surfaces<'a> {
    /// Items that were removed or have another signature.
    pub(super) broken: Vec<Pair<'a>>,
    /// Items that are unchanged in Rust and have another name on the wire, or arguments that stand for something else.
    pub(super) rewired: Vec<Pair<'a>>,
    /// New items.
    pub(super) added: Vec<&'a Item>,
    old: &'a [Item],
    /// Items that are deprecated now.
    deprecated: Vec<&'a Item>,
}

/// Returns the properties that the arguments of a method of a model stand for.
fn arguments(item: &Item) -> Vec<&str> {
    let owner = item.elements.last().map_or("", String::as_str);
    let elements = item.elements.iter().filter(|element| !is_key(element));
    let mut names: Vec<&str> = elements
        .filter_map(|element| element.strip_prefix(owner)?.strip_prefix('/'))
        .collect();
    names.dedup();
    names
}

/// The elements that new items are made from.
pub(super) struct Gained<'a> {
    /// Those of items that were not there before.
    pub(super) items: Names<'a>,
    /// Those of items whose users get a warning now.
    pub(super) warnings: Names<'a>,
}

impl<'a> Surfaces<'a> {
    pub(super) fn new(old: &'a [Item], new: &'a [Item]) -> Self {
        let before: Names<'_> = old.iter().map(|item| item.path.as_str()).collect();
        let after: HashMap<&str, &Item, RandomState> =
            new.iter().map(|item| (item.path.as_str(), item)).collect();
        let mut surfaces = Self {
            broken: Vec::new(),
            rewired: Vec::new(),
            added: Vec::new(),
            old,
            deprecated: Vec::new(),
        };
        for item in old {
            let pair = Pair {
                old: item,
                new: after.get(item.path.as_str()).copied(),
            };
            let is_deprecated =
                |new: &&Item| new.deprecation.is_some() && item.deprecation.is_none();
            surfaces.deprecated.extend(pair.new.filter(is_deprecated));
            match pair.new {
                Some(new) if new.signature == item.signature => {
                    if new.wire != item.wire && item.is_on_the_wire() {
                        surfaces.rewired.push(pair);
                    }
                }
                Some(new) if new.call() == item.call() => {
                    if arguments(new) != arguments(item) {
                        surfaces.rewired.push(pair);
                    }
                }
                _ => surfaces.broken.push(pair),
            }
        }
        let added = new
            .iter()
            .filter(|item| !before.contains(item.path.as_str()));
        surfaces.added.extend(added);
        // In the order of the listing.
        surfaces
            .broken
            .sort_by_cached_key(|pair| pair.old.to_string());
        surfaces
            .rewired
            .sort_by_cached_key(|pair| pair.old.to_string());
        surfaces.added.sort_by_cached_key(ToString::to_string);
        surfaces
    }

    /// Returns the elements that new items and warnings are made from.
    pub(super) fn gained(&self) -> Gained<'a> {
        let elements = |items: &[&'a Item]| {
            let items = items.iter();
            items
                .flat_map(|item| item.elements.iter().map(String::as_str))
                .collect()
        };
        Gained {
            items: elements(&self.added),
            warnings: elements(&self.deprecated),
        }
    }

    /// Returns the elements that methods of builders are made from in the old state, and the keys by which a model refers
    /// to an entity.
    pub(super) fn offered(&self) -> Names<'a> {
        let methods = self
            .old
            .iter()
            .filter(|item| item.path.starts_with("requests::"));
        let keys = self.old.iter().flat_map(|item| &item.elements);
        methods
            .flat_map(|item| &item.elements)
            .chain(keys.filter(|element| is_key(element)))
            .map(String::as_str)
            .collect()
    }
}
