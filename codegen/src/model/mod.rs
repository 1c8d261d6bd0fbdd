//! The resolved model: what the documents mean.

mod api;

pub use api::*;
