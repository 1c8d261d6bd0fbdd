//! What differs between two states of an API, and what that means for users of the crate.
//!
//! [`compare`] holds two resolved models against each other, not two texts, and their public surfaces
//! against each other: the models say what has changed and why that matters, the surfaces what compiles.
//! Every difference follows one [`Rule`], and the rules say in one table what each does and why; what
//! touches no public item breaks nobody, whatever its rule.

mod accepted;
mod change;
mod compare;
mod context;
mod entry;
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
mod words;

#[cfg(test)]
mod tests;

pub use accepted::AcceptedBreak;
pub use change::{BrokenItem, Category, Change, ChangePlace, RenameGuess};
pub use compare::compare;
pub use render::{JSON_SCHEMA, MAX_COMMENT, SCHEMA, github, json, markdown, summary, text};
pub use report::{Count, Release, Report, VersionReport};
pub use rules::{Action, Effect, Facts, Level, Rule};
pub use version::next_version;
