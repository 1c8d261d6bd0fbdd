//! The navigation properties and derived types behind which most addresses lie.

use std::cmp::Reverse;
use std::collections::HashMap;

/// A navigation property or a derived type, with the addresses behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeavyPath {
    /// The element as the configuration names it: `namespace.type/property`, or the derived type.
    pub element: String,
    /// The weight of the addresses behind it, except those behind a heavier one.
    pub weight: usize,
    /// The number of addresses that continue with it.
    pub places: usize,
    /// The shortest of these.
    pub example: String,
}

/// An address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The address that this one continues; it comes before this one.
    pub(crate) parent: Option<usize>,
    /// The last element of the address by its number, if the configuration can omit it.
    pub(crate) element: Option<u32>,
    /// The weight of this address alone.
    pub(crate) weight: usize,
    /// The length of what it adds to the path of the address that it continues.
    pub(crate) length: usize,
}

/// The maximum number of elements that are compared: each has a bit.
const MAX_CANDIDATES: usize = 64;

/// If an element has nearly all addresses that are behind another one, only that element is listed, because omitting it
/// costs less.
const NEARLY_ALL: (usize, usize) = (9, 10);

/// An element with all addresses behind it.
#[derive(Clone, Copy, Debug, Default)]
struct Behind {
    element: u32,
    weight: usize,
    places: usize,
    /// The place with the shortest path.
    example: usize,
}

/// Returns the elements behind which most addresses lie, the heaviest first. `path` tells the path of a place.
pub(crate) fn heaviest_paths(
    places: &[Place],
    names: &[String],
    most: usize,
    path: impl Fn(usize) -> String,
) -> Vec<HeavyPath> {
    let mut candidates = behind(places, names.len());
    candidates.sort_unstable_by_key(|behind| (Reverse(behind.weight), behind.element));
    candidates.truncate(MAX_CANDIDATES);
    let (shares, above) = shares(places, &candidates, names.len());
    let sum = |with: u64, without: u64| -> usize {
        let shares = shares.iter();
        let shares = shares.filter(|(mask, _)| mask & with != 0 && mask & without == 0);
        shares.map(|(_, weight)| weight).sum()
    };
    let is_passed = |index: usize| {
        let (part, whole) = NEARLY_ALL;
        let all = candidates[index].weight;
        let own = shares.iter().filter(|(mask, _)| mask & bit(index) != 0);
        let own: Vec<&(u64, usize)> = own.collect();
        let both = |other: usize| -> usize {
            let both = own.iter().filter(|(mask, _)| mask & bit(other) != 0);
            both.map(|(_, weight)| weight).sum()
        };
        (0..candidates.len()).any(|other| {
            // Where each leads to the other, the narrower one stays.
            let is_circle = above[index] & bit(other) != 0;
            let is_behind = above[other] & bit(index) != 0 && !(is_circle && other < index);
            other != index && is_behind && both(other) * whole >= all * part
        })
    };
    let left = (0..candidates.len()).filter(|index| !is_passed(*index));
    let mut left: Vec<usize> = left.collect();
    let (mut heaviest, mut covered) = (Vec::new(), 0);
    while heaviest.len() < most {
        let rated = left.iter().map(|index| (sum(bit(*index), covered), *index));
        let best = rated.max_by_key(|(weight, index)| (*weight, Reverse(*index)));
        let Some((weight, index)) = best.filter(|(weight, _)| *weight > 0) else {
            break;
        };
        left.retain(|other| *other != index);
        covered |= bit(index);
        let behind = candidates[index];
        heaviest.push(HeavyPath {
            element: names[behind.element as usize].clone(),
            weight,
            places: behind.places,
            example: path(behind.example),
        });
    }
    heaviest
}

fn bit(index: usize) -> u64 {
    1 << index
}

/// Returns the addresses behind each element. An address that contains the element twice counts once.
fn behind(places: &[Place], elements: usize) -> Vec<Behind> {
    let mut weights: Vec<usize> = places.iter().map(|place| place.weight).collect();
    for (index, place) in places.iter().enumerate().rev() {
        if let Some(parent) = place.parent {
            weights[parent] += weights[index];
        }
    }
    let mut lengths: Vec<usize> = Vec::with_capacity(places.len());
    let mut found: Vec<Option<Behind>> = vec![None; elements];
    for (index, place) in places.iter().enumerate() {
        lengths.push(place.length + place.parent.map_or(0, |parent| lengths[parent]));
        let Some(element) = place.element else {
            continue;
        };
        let mut above = std::iter::successors(place.parent, |above| places[*above].parent);
        let is_repeated = above.any(|above| places[above].element == Some(element));
        let behind = found[element as usize].get_or_insert(Behind {
            element,
            example: index,
            ..Behind::default()
        });
        behind.places += 1;
        behind.weight += if is_repeated { 0 } else { weights[index] };
        if lengths[index] < lengths[behind.example] {
            behind.example = index;
        }
    }
    found.into_iter().flatten().collect()
}

/// Returns the weight of addresses by the candidates in them, as bits; and for each candidate, those that it is behind
/// in some address.
fn shares(
    places: &[Place],
    candidates: &[Behind],
    elements: usize,
) -> (Vec<(u64, usize)>, Vec<u64>) {
    let mut bits = vec![0_u64; elements];
    for (index, behind) in candidates.iter().enumerate() {
        bits[behind.element as usize] = bit(index);
    }
    let mut shares: HashMap<u64, usize> = HashMap::new();
    let mut masks: Vec<u64> = Vec::with_capacity(places.len());
    let mut all_above = vec![0; candidates.len()];
    for place in places {
        let above = place.parent.map_or(0, |parent| masks[parent]);
        let own = place.element.map_or(0, |element| bits[element as usize]);
        if let Some(all_above) = all_above.get_mut(own.trailing_zeros() as usize) {
            *all_above |= above;
        }
        masks.push(above | own);
        *shares.entry(above | own).or_default() += place.weight;
    }
    (shares.into_iter().collect(), all_above)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Places as `(parent, element, weight)`.
    fn listed(places: &[(Option<usize>, Option<u32>, usize)], most: usize) -> Vec<String> {
        let places: Vec<Place> = places
            .iter()
            .map(|(parent, element, weight)| Place {
                parent: *parent,
                element: *element,
                weight: *weight,
                length: 1,
            })
            .collect();
        let names: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let heaviest = heaviest_paths(&places, &names, most, |_| String::new());
        let listed = heaviest
            .iter()
            .map(|path| format!("{} {} {}", path.element, path.weight, path.places));
        listed.collect()
    }

    #[test]
    fn what_is_behind_another_counts_once_and_the_narrower_is_named() {
        let root = (None, None, 1);
        // `a` leads to nothing much but `b`, which is behind `c` too.
        let places = [
            root,
            (Some(0), Some(0), 1),
            (Some(1), Some(1), 30),
            (Some(0), Some(2), 5),
            (Some(3), Some(1), 20),
        ];
        assert_eq!(listed(&places, 9), ["b 50 2", "c 5 1"]);
        assert_eq!(listed(&places, 1), ["b 50 2"]);
        // A common part of two of them is listed itself.
        let places = [
            root,
            (Some(0), Some(0), 1),
            (Some(1), Some(1), 30),
            (Some(1), Some(2), 30),
        ];
        assert_eq!(listed(&places, 9), ["a 61 1"]);
    }

    #[test]
    fn what_leads_to_itself_counts_once() {
        let places = [
            (None, None, 1),
            (Some(0), Some(3), 2),
            (Some(1), Some(3), 4),
        ];
        assert_eq!(listed(&places, 9), ["d 6 2"]);
        assert_eq!(listed(&[], 9), [""; 0]);
    }
}
