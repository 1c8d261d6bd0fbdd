//! Comparing two states of one version.

use std::collections::BTreeMap;

use super::change::Change;
use super::context::{Context, State};
use super::follow::follow;
use super::judge::judge;
use super::{entry, operations, renames, resources, shapes, types};
use crate::api::Api;

/// Returns all differences between two states of one version, the worst first, then by category and name.
pub fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let mut changes = differences(old, new);
    judge(old, new, &mut changes);
    follow(old, &new.version.name, &mut changes);
    in_order(changes)
}

/// Returns the differences in the metadata, each with the effect of its kind.
pub(super) fn differences(old: &Api, new: &Api) -> Vec<Change> {
    let mut changes = Vec::new();
    let (old_types, new_types) = (types::all(old), types::all(new));
    let pairs = types::paired(&old_types, &new_types);
    let wire_renamed = pairs.wire_renamed.iter();
    let wire_renamed = wire_renamed
        .map(|(old, new)| (old.name().qualified.as_str(), new.name().qualified.as_str()));
    let context = Context {
        old: State::new(old),
        new: State::new(new),
        wire_renamed: wire_renamed.collect::<BTreeMap<_, _>>(),
    };
    entry::compare(old, new, &mut changes);
    types::compare(&context, &pairs, &mut changes);
    operations::compare(&context, &mut changes);
    resources::compare(old, new, &mut changes);
    let (old_shapes, new_shapes) = (shapes::of(&context.old), shapes::of(&context.new));
    renames::guess(&mut changes, &old_shapes, &new_shapes);
    in_order(changes)
}

/// Sorts changes for readers: the worst first, then by category, name and kind of change.
fn in_order(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by(|left, right| {
        let key = |change: &Change| (std::cmp::Reverse(change.effect), change.category);
        key(left)
            .cmp(&key(right))
            .then_with(|| left.csdl.cmp(&right.csdl))
            .then_with(|| left.rule.cmp(&right.rule))
            .then_with(|| left.rust.cmp(&right.rust))
    });
    changes
}
