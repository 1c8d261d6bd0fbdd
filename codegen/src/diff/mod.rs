//! What differs between two states of an API, and what that means for users of the crate.
//!
//! [`compare`] holds two resolved models against each other, not two texts: what is emitted is the
//! same for the same model, so a change that is not found here changes nothing for users. Every
//! difference follows one [`Rule`], and the rules say in one table what each does and why.

mod change;
mod context;
mod members;
mod operations;
mod pair;
mod properties;
mod renames;
mod render;
mod report;
mod resources;
mod rules;
mod shapes;
mod types;
mod version;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use change::{Category, Change, RenameGuess};
pub use render::{MAX_COMMENT, SCHEMA, json, markdown, text};
pub use report::{Count, Release, Report, VersionReport};
pub use rules::{Action, Effect, Facts, Level, Rule};
pub use version::next_version;

use crate::api::Api;
use context::{Context, State};

/// Everything that differs between two states of one version, the worst first, then by category
/// and name.
pub fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let mut changes = Vec::new();
    let (old_types, new_types) = (types::all(old), types::all(new));
    let pairs = types::paired(&old_types, &new_types);
    let rewired = pairs.rewired.iter();
    let rewired =
        rewired.map(|(old, new)| (old.name().qualified.as_str(), new.name().qualified.as_str()));
    let context = Context {
        old: State::new(old),
        new: State::new(new),
        rewired: rewired.collect::<BTreeMap<_, _>>(),
    };
    types::compare(&context, &pairs, &mut changes);
    operations::compare(&context, &mut changes);
    resources::compare(old, new, &mut changes);
    let (old_shapes, new_shapes) = (shapes::of(&context.old), shapes::of(&context.new));
    renames::guess(&mut changes, &old_shapes, &new_shapes);
    in_order(changes)
}

/// Sorts changes as they are read: the worst first, then by category, name and kind of change.
fn in_order(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by(|left, right| {
        let key = |change: &Change| (std::cmp::Reverse(change.effect()), change.category);
        key(left)
            .cmp(&key(right))
            .then_with(|| left.csdl.cmp(&right.csdl))
            .then_with(|| left.rule.cmp(&right.rule))
            .then_with(|| left.rust.cmp(&right.rust))
    });
    changes
}
