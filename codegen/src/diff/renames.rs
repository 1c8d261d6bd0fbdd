//! Guesses which removal and which addition are one renamed element.
//!
//! A guess marks both and removes neither. It is based on two numbers: the likeness of the names (Damerau-Levenshtein,
//! case ignored), and the likeness of the shapes: the names of the parts of a type, the type of a property, the number
//! of a member, the signature of an operation.

use std::collections::{BTreeMap, BTreeSet};

use strsim::normalized_damerau_levenshtein;

use super::change::{Category, Change, RenameGuess};
use super::rules::Action;

/// The properties of an element, apart from its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    /// The parts: names of properties and members, or other countable parts.
    pub(super) parts: BTreeSet<String>,
}

impl Shape {
    pub(super) fn of(parts: impl IntoIterator<Item = String>) -> Self {
        Self {
            parts: parts.into_iter().collect(),
        }
    }

    /// Returns the share of common parts, from 0 to 1; `None` if neither has any.
    fn likeness(&self, other: &Self) -> Option<f64> {
        let common = self.parts.intersection(&other.parts).count();
        let all = self.parts.union(&other.parts).count();
        (all > 0).then(|| ratio(common, all))
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(part) / number(whole)
}

/// The shapes of removed and added elements, by CSDL name and category.
pub(super) type Shapes = BTreeMap<(Category, String), Shape>;

/// The minimum likeness of a guess.
const LEAST: f64 = 0.6;
/// The minimum likeness of the names, so that the shape alone makes no guess.
const LEAST_NAME: f64 = 0.4;
/// The weight of a name without regard to the shape.
const NAME_ALONE: f64 = 0.7;
/// The maximum number of compared pairs: if there are more, too much has changed for guesses.
const MAX_PAIRS: usize = 250_000;

/// Marks pairs of a removal and an addition that may be a renaming.
pub(super) fn guess(changes: &mut [Change], old: &Shapes, new: &Shapes) {
    let of = |changes: &[Change], wanted: Action| -> Vec<usize> {
        let candidates = changes.iter().enumerate().filter(|(_, change)| {
            change.action() == wanted
                && matches!(
                    change.category,
                    Category::Type
                        | Category::Property
                        | Category::NavigationProperty
                        | Category::Member
                        | Category::Operation
                        | Category::Parameter
                )
        });
        candidates.map(|(index, _)| index).collect()
    };
    let (removed, added) = (of(changes, Action::Removed), of(changes, Action::Added));
    if removed.len().saturating_mul(added.len()) > MAX_PAIRS {
        return;
    }
    let mut pairs = Vec::new();
    for &before in &removed {
        for &after in &added {
            if let (Some(from), Some(to)) = (changes.get(before), changes.get(after)) {
                let likeness = likeness(from, to, old, new);
                if likeness >= LEAST {
                    pairs.push((likeness, before, after));
                }
            }
        }
    }
    // The most likely first; equally likely ones in the order of the changes.
    pairs.sort_by(|left, right| {
        right
            .0
            .total_cmp(&left.0)
            .then((left.1, left.2).cmp(&(right.1, right.2)))
    });
    let mut taken = BTreeSet::new();
    for (likeness, before, after) in pairs {
        if taken.contains(&before) || taken.contains(&after) {
            continue;
        }
        taken.extend([before, after]);
        let name = |index: usize| {
            changes
                .get(index)
                .map(|change| (change.csdl.clone(), change.rust.clone()))
        };
        let (Some(from), Some(to)) = (name(before), name(after)) else {
            continue;
        };
        // Between 0 and 1, so it fits.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let likeness = (likeness * 100.0).round() as u8;
        for (index, (csdl, rust)) in [(before, to), (after, from)] {
            if let Some(change) = changes.get_mut(index) {
                change.guess = Some(RenameGuess {
                    csdl,
                    rust,
                    likeness,
                });
            }
        }
    }
}

/// Returns the name without its owner, and the owner: only elements of one owner are compared.
fn split(change: &Change) -> (&str, &str) {
    match change.category {
        Category::Type => change
            .csdl
            .rsplit_once('.')
            .map_or(("", change.csdl.as_str()), |(_, name)| ("", name)),
        Category::Operation => {
            let (name, binding) = change.csdl.split_once('(').unwrap_or((&change.csdl, ""));
            let binding = binding.split([',', ')']).next().unwrap_or_default();
            (
                binding,
                name.rsplit_once('.').map_or(name, |(_, short)| short),
            )
        }
        _ => change.csdl.rsplit_once('/').unwrap_or(("", &change.csdl)),
    }
}

fn likeness(from: &Change, to: &Change, old: &Shapes, new: &Shapes) -> f64 {
    if from.category != to.category {
        return 0.0;
    }
    let ((owner, before), (other_owner, after)) = (split(from), split(to));
    if owner != other_owner {
        return 0.0;
    }
    let name = normalized_damerau_levenshtein(&before.to_lowercase(), &after.to_lowercase());
    if name < LEAST_NAME {
        return 0.0;
    }
    let key = |change: &Change| (change.category, change.csdl.clone());
    let shape = old
        .get(&key(from))
        .zip(new.get(&key(to)))
        .and_then(|(before, after)| before.likeness(after));
    // A name that is almost the same suffices.
    ((name + shape.unwrap_or(name)) / 2.0).max(name * NAME_ALONE)
}
