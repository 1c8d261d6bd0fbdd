//! Pairs the elements of two states by their names.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

/// Elements of an old and a new state, paired.
#[derive(Debug)]
pub(super) struct Pairs<'a, T> {
    /// The same CSDL name on both sides.
    pub(super) kept: Vec<(&'a T, &'a T)>,
    /// One Rust name that stands for another CSDL name than before, whatever happened to the two CSDL names.
    pub(super) wire_renamed: Vec<(&'a T, &'a T)>,
    /// Removed, under both names.
    pub(super) removed: Vec<&'a T>,
    /// New, under both names.
    pub(super) added: Vec<&'a T>,
}

/// Pairs `old` with `new`, keeping the order of both.
///
/// A pair by Rust name alone is `wire_renamed`; neither side of it counts as removed or added. If the CSDL name still
/// exists under another Rust name, the pair by CSDL name is also in `kept`.
pub(super) fn pair<'a, T>(
    old: &'a [T],
    new: &'a [T],
    csdl: impl Fn(&'a T) -> &'a str,
    rust: impl Fn(&'a T) -> &'a str,
) -> Pairs<'a, T> {
    // The maps are only looked up: the order is that of the lists.
    type Names<'a, T> = HashMap<&'a str, &'a T, RandomState>;
    let old_by_csdl: Names<'a, T> = old.iter().map(|item| (csdl(item), item)).collect();
    let old_by_rust: Names<'a, T> = old.iter().map(|item| (rust(item), item)).collect();
    let mut pairs = Pairs {
        kept: Vec::new(),
        wire_renamed: Vec::new(),
        removed: Vec::new(),
        added: Vec::new(),
    };
    let mut gone: HashSet<&str, RandomState> = old.iter().map(&csdl).collect();
    for item in new {
        let before = old_by_csdl.get(csdl(item)).copied();
        if let Some(before) = before {
            gone.remove(csdl(before));
            pairs.kept.push((before, item));
        }
        match old_by_rust.get(rust(item)).copied() {
            Some(other) if csdl(other) != csdl(item) => {
                gone.remove(csdl(other));
                pairs.wire_renamed.push((other, item));
            }
            None if before.is_none() => pairs.added.push(item),
            _ => {}
        }
    }
    pairs.removed = old
        .iter()
        .filter(|item| gone.contains(csdl(item)))
        .collect();
    pairs
}

#[cfg(test)]
mod tests {
    use super::pair;

    type Names = (&'static str, &'static str);

    fn paired(old: &[Names], new: &[Names]) -> [Vec<String>; 4] {
        let pairs = pair(old, new, |names| names.0, |names| names.1);
        let two = |list: &[(&Names, &Names)]| {
            list.iter()
                .map(|(a, b)| format!("{a:?}{b:?}").replace('"', ""))
                .collect()
        };
        let one = |list: &[&Names]| {
            list.iter()
                .map(|a| format!("{a:?}").replace('"', ""))
                .collect()
        };
        [
            two(&pairs.kept),
            two(&pairs.wire_renamed),
            one(&pairs.removed),
            one(&pairs.added),
        ]
    }

    #[test]
    fn by_csdl_name_first() {
        let none: Vec<String> = Vec::new();
        assert_eq!(
            paired(&[("a", "A"), ("b", "B")], &[("a", "Alpha"), ("c", "C")]),
            [
                vec!["(a, A)(a, Alpha)".to_owned()],
                none.clone(),
                vec!["(b, B)".to_owned()],
                vec!["(c, C)".to_owned()]
            ]
        );
    }

    #[test]
    fn a_rust_name_with_another_csdl_name_is_neither_removed_nor_added() {
        let none: Vec<String> = Vec::new();
        assert_eq!(
            paired(&[("siteID", "site_id")], &[("siteId", "site_id")]),
            [
                none.clone(),
                vec!["(siteID, site_id)(siteId, site_id)".to_owned()],
                none.clone(),
                none
            ]
        );
    }

    #[test]
    fn swapped_rust_names_are_rewired_although_both_csdl_names_stay() {
        let [kept, wire_renamed, removed, added] =
            paired(&[("a", "A"), ("b", "B")], &[("a", "B"), ("b", "A")]);
        assert_eq!(kept.len(), 2);
        assert_eq!(wire_renamed, ["(b, B)(a, B)", "(a, A)(b, A)"]);
        assert!(removed.is_empty() && added.is_empty());
    }

    #[test]
    fn a_rust_name_taken_over_by_something_new_is_rewired() {
        let [kept, wire_renamed, removed, added] =
            paired(&[("a", "A")], &[("a", "Alpha"), ("b", "A")]);
        assert_eq!(
            (kept.len(), wire_renamed.len(), removed.len(), added.len()),
            (1, 1, 0, 0)
        );
    }
}
