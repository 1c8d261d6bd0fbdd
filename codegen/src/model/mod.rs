//! The resolved model: what the documents mean.
//!
//! [`Model::resolve`] takes whole documents and follows every name in them.

mod api;
mod assemble;
mod build;
mod containers;
mod declare;
mod entries;
mod facts;
mod link;
pub(crate) mod lookup;
mod names;
mod operations;
mod problems;
pub(crate) mod reach;
mod resolved;
pub mod resource;
mod targets;
mod vocabulary;

pub use api::*;
pub use entries::*;
pub use facts::{Permission, Restriction, RestrictionTerm};
pub use resolved::{Input, Model, Role};
