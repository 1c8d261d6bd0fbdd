//! Colliding names: which element keeps the name, and what the others are called.
//!
//! Each group of names follows one rule. Names from the configuration are not changed. Of the other elements that would
//! get one name, the first in an order that is fixed for the kind keeps it; the names of the rest are extended by what
//! distinguishes them, or else numbered. A name that no other element derives is never taken away from the element that
//! derives it. An addition by the service therefore renames an existing element only if it precedes it in the order.

use std::collections::{HashMap, HashSet};

use crate::naming::{Case, RustName, numbered};

/// A requested name.
pub(super) struct Wish {
    /// The derived name, or the one from the configuration.
    pub(super) name: RustName,
    /// Whether it comes from the configuration.
    pub(super) is_given: bool,
    /// The alternatives if the name is taken, the best first.
    pub(super) otherwise: Vec<RustName>,
}

/// Assigns names to wishes, which are in the order in which they keep a name. Two names are the same if they have the
/// same key; `is_taken` returns whether a key is taken by another element.
///
/// Names from the configuration stay as they are, even if they collide.
pub(super) fn tell_apart(
    wishes: Vec<Wish>,
    case: Case,
    key: impl Fn(&RustName) -> String,
    is_taken: impl Fn(&str) -> bool,
) -> Vec<RustName> {
    let mut kept: HashSet<String> = HashSet::with_capacity(wishes.len());
    let is_kept: Vec<bool> = wishes
        .iter()
        .map(|wish| {
            let key = key(&wish.name);
            wish.is_given || (!is_taken(&key) && kept.insert(key))
        })
        .collect();
    let given = wishes.iter().filter(|wish| wish.is_given);
    let given: Vec<String> = given.map(|wish| key(&wish.name)).collect();
    kept.extend(given);
    // If many names collide, each continues to count where the previous one stopped.
    let mut counts: HashMap<RustName, u32> = HashMap::new();
    let mut take = |name: RustName| {
        let key = key(&name);
        (!is_taken(&key) && kept.insert(key)).then_some(name)
    };
    let names = wishes.into_iter().zip(is_kept);
    names
        .map(|(wish, is_kept)| {
            if is_kept {
                return wish.name;
            }
            if let Some(name) = wish.otherwise.into_iter().find_map(&mut take) {
                return name;
            }
            let count = counts.entry(wish.name.clone()).or_insert(1);
            loop {
                *count = count.saturating_add(1);
                if let Some(name) = take(numbered(&wish.name, *count, case)) {
                    return name;
                }
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(name: &str) -> Wish {
        Wish {
            name: RustName::of(name),
            is_given: false,
            otherwise: Vec::new(),
        }
    }

    fn assigned(wishes: Vec<Wish>) -> Vec<String> {
        let names = tell_apart(
            wishes,
            Case::Snake,
            |name| name.to_string(),
            |key| key == "out",
        );
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_first_keeps_and_the_others_say_more() {
        let navigation = Wish {
            otherwise: vec![RustName::of("a_navigation")],
            ..wish("a")
        };
        let wishes = vec![wish("a"), navigation, wish("a"), wish("a"), wish("a_2")];
        assert_eq!(assigned(wishes), ["a", "a_navigation", "a_3", "a_4", "a_2"]);
    }

    #[test]
    fn what_is_given_or_taken_outside_stays() {
        let given = Wish {
            is_given: true,
            ..wish("a")
        };
        assert_eq!(
            assigned(vec![wish("a"), given, wish("a"), wish("out")]),
            ["a", "a", "a_2", "out_2"]
        );
    }

    #[test]
    fn many_names_that_meet_take_no_longer_than_as_many_that_do_not() {
        let wishes = (0..200_000).map(|_| wish("same")).collect();
        assert_eq!(
            assigned(wishes).last().map(String::as_str),
            Some("same_200000")
        );
    }
}
