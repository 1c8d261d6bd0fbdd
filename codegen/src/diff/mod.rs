//! The differences between two states of an API, and their effects on users of the crate.
//!
//! [`compare`] compares two resolved models, not two texts, and their public surfaces: the models determine the changes
//! and their effects, the surfaces determine source compatibility. Every difference follows one [`Rule`], and one table
//! of rules states the effect of each and the reason; a change that affects no public item breaks no user, whatever its
//! rule.

mod accepted;
mod chain;
mod change;
mod compare;
mod context;
mod documentation;
mod entry;
mod follow;
mod judge;
mod members;
mod operations;
mod pair;
mod places;
mod properties;
mod renames;
mod render;
mod report;
mod resources;
mod rules;
mod shapes;
mod surface;
mod types;
mod version;

#[cfg(test)]
mod tests;

pub use accepted::AcceptedBreak;
pub use change::{BrokenItem, Category, Change, ChangePlace, RenameGuess};
pub use compare::compare;
pub use render::{JSON_SCHEMA, MAX_COMMENT, SCHEMA, github, json, markdown, summary, text};
pub use report::{Count, Release, Report, VersionReport};
pub use rules::{Action, Effect, Facts, Level, Rule};
pub use version::next_version;
