//! The public surfaces of two states, held against each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Item, ItemKind};

/// An item of the old state with what has become of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    pub(super) old: &'a Item,
    /// Nothing where it is gone.
    pub(super) new: Option<&'a Item>,
}

impl<'a> Pair<'a> {
    /// The elements that the item is or was made from, the nearest first.
    pub(super) fn elements(&self) -> impl Iterator<Item = &'a str> {
        let old = self.old.elements.iter().map(String::as_str);
        let new = self.new.into_iter().flat_map(|new| &new.elements);
        let mut elements: Vec<&str> = Vec::new();
        // Side by side: the first of either is nearer than the second of the other.
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

    /// The element that stands for the item now, or did.
    pub(super) fn element(&self) -> &'a str {
        let items = [self.new, Some(self.old)];
        let mut elements = items
            .into_iter()
            .flatten()
            .filter_map(|item| item.elements.first());
        elements.next().map_or("", String::as_str)
    }
}

/// What differs between two surfaces.
#[derive(Debug)]
pub(super) struct Surfaces<'a> {
    /// Items that are gone or have another signature.
    pub(super) broken: Vec<Pair<'a>>,
    /// Items that are as they were in Rust and have another name on the wire.
    pub(super) rewired: Vec<Pair<'a>>,
    /// Items that were not there.
    pub(super) added: Vec<&'a Item>,
    old: &'a [Item],
}

impl<'a> Surfaces<'a> {
    pub(super) fn new(old: &'a [Item], new: &'a [Item]) -> Self {
        let before: BTreeSet<&str> = old.iter().map(|item| item.path.as_str()).collect();
        let after: BTreeMap<&str, &Item> =
            new.iter().map(|item| (item.path.as_str(), item)).collect();
        let mut surfaces = Self {
            broken: Vec::new(),
            rewired: Vec::new(),
            added: Vec::new(),
            old,
        };
        for item in old {
            let pair = Pair {
                old: item,
                new: after.get(item.path.as_str()).copied(),
            };
            match pair.new {
                Some(new) if new.signature == item.signature => {
                    if new.wire != item.wire && is_on_the_wire(item) {
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
        surfaces
    }

    /// The elements that methods of builders are made from in the old state.
    pub(super) fn offered(&self) -> BTreeSet<&'a str> {
        let methods = self
            .old
            .iter()
            .filter(|item| item.path.starts_with("requests::"));
        methods
            .flat_map(|item| item.elements.iter().map(String::as_str))
            .collect()
    }
}

/// Whether the wire name of an item is sent or read. That of a builder says what it leads to.
fn is_on_the_wire(item: &Item) -> bool {
    item.kind != ItemKind::Type || item.path.starts_with("models::")
}
