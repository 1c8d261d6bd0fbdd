//! The resolved model: what the documents mean.
//!
//! [`Model::resolve`] takes whole documents and follows every name in them. [`Api::new`] takes what
//! the roots of a version reach and gives it final names. In between, a model can be asked: for types
//! and operations by their names, for what derives from and binds to a type, and for what the
//! annotations of any target say.

mod api;
mod assemble;
mod assemble_operations;
mod bases;
mod build;
mod check_types;
mod containers;
mod declare;
mod entries;
mod facts;
mod link;
pub(crate) mod lookup;
mod names;
mod operations;
mod overlay;
mod problems;
pub(crate) mod reach;
mod resolved;
pub mod resource;
mod targets;
mod vocabulary;

#[cfg(test)]
mod tests;

pub use api::*;
pub use entries::*;
pub use facts::{Permission, Restriction, RestrictionTerm};
pub use overlay::check_overlays;
pub use resolved::{Input, Model, Role};
