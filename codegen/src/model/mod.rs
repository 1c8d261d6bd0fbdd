//! The resolved model: what the documents mean.
//!
//! [`Model::resolve`] takes whole documents and follows every name in them.

mod api;
mod build;
mod containers;
mod declare;
mod entries;
mod link;
mod operations;
mod problems;
mod resolved;
mod targets;
mod vocabulary;

pub use api::*;
pub use entries::*;
pub use resolved::{Input, Model, Role};
