//! The resolved documents.
//!
//! [`Model::resolve`] resolves every name in whole documents. A model provides lookups of types and operations by their
//! names, of the derived types and bound operations of a type, and of the annotations of any target.

mod addresses;
pub(crate) mod annotations;
mod apply_annotations;
pub(crate) mod arena;
mod bases;
mod check_types;
mod containers;
mod declare;
mod judge;
mod link;
pub(crate) mod lookup;
pub(crate) mod model;
mod nearest;
mod operations;
mod overlay;
pub(crate) mod problems;
pub(crate) mod reach;
mod resolve;
mod resolver;
pub(crate) mod roots;
pub(crate) mod vocabulary;

#[cfg(test)]
mod tests;

pub use crate::primitive::PrimitiveType;
pub use addresses::AlternateKeyPart;
pub use annotations::{Deprecation, Permission, Restriction, RestrictionTerm, UpdateMethod};
pub use arena::*;
pub use model::{Input, Model, Role};
pub use overlay::check_overlays;
