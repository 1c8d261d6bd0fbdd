//! Requests and builders that go with something else: an operation, a navigation property, a type.
//!
//! Each is a change with a line and a fingerprint, but a reviewer decides on what it goes with.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use foldhash::fast::RandomState;

use super::chain::chain;
use super::change::{Category, Change};
use super::rules::{Effect, Rule};
use crate::api::{Api, Builder};

/// Marks the removed requests and builders that go with other changes, each of which has a line of its own.
pub(super) fn follow(old: &Api, version: &str, changes: &mut [Change]) {
    let is_request =
        |change: &Change| matches!(change.category, Category::Route | Category::Builder);
    let mut causes: HashMap<&str, Vec<usize>, RandomState> = HashMap::default();
    for (index, change) in changes.iter().enumerate() {
        if !is_request(change) {
            for item in &change.items {
                causes.entry(&item.path).or_default().push(index);
            }
        }
    }
    if causes.is_empty() {
        return;
    }
    let mut following: Vec<(usize, BTreeSet<usize>)> = Vec::new();
    // The routes that go with something, and with what the routes through each builder go.
    let mut routes = BTreeSet::new();
    let mut through: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        let Some(id) = change
            .old_route
            .filter(|_| change.effect == Effect::Breaking)
        else {
            continue;
        };
        let paths = old
            .resources
            .routes
            .get(id)
            .map(|route| chain(old, route))
            .unwrap_or_default();
        let of = paths.iter().filter_map(|path| causes.get(path.as_str()));
        let of: BTreeSet<usize> = of.flatten().copied().collect();
        if of.is_empty() {
            continue;
        }
        for path in &paths {
            let builder = path.rsplit_once("::").map_or("", |(builder, _)| builder);
            match through.get_mut(builder) {
                Some(known) => known.extend(&of),
                None => {
                    through.insert(builder.to_owned(), of.clone());
                }
            }
        }
        routes.insert(id);
        following.push((index, of));
    }
    let builders = old.resources.builders.iter();
    let sends: BTreeMap<String, &Builder> = builders
        .map(|builder| (format!("requests::{}", builder.rust), builder))
        .collect();
    for (index, change) in changes.iter().enumerate() {
        if change.rule != Rule::BuilderRemoved {
            continue;
        }
        let (Some(of), Some(builder)) = (through.get(&change.rust), sends.get(&change.rust)) else {
            continue;
        };
        let mut sent = builder.methods.iter().flat_map(|method| &method.routes);
        if sent.all(|route| routes.contains(&route.0)) {
            following.push((index, of.clone()));
        }
    }
    for (index, of) in following {
        let of = of.into_iter().filter_map(|cause| changes.get(cause));
        let follows: Vec<String> = of.map(|cause| cause.fingerprint(version)).collect();
        if let Some(change) = changes.get_mut(index) {
            change.follows = follows;
        }
    }
}
