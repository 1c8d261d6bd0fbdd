//! The resolved model: what the documents mean.

mod api;
pub mod resource;

pub use api::*;
