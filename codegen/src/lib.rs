//! Reads OData CSDL (the `$metadata` of a service) and emits Rust.
//!
//! Three stages, each a module:
//!
//! 1. [`csdl`] reads a document as it is written, elements named as in the OData CSDL 4.01
//!    specification, each with its position.
//! 2. [`model`] resolves it: aliases expanded, types linked, annotations applied, operations bound,
//!    names final.
//! 3. [`emit`] turns the model into files.
//!
//! Everything here is pure: text goes in, text or [`diagnostic`]s come out. Disk and network belong
//! to the caller.

pub mod config;
pub mod csdl;
pub mod diagnostic;
pub mod diff;
pub mod emit;
mod generate;
pub mod model;
pub mod naming;
pub mod slice;

pub use generate::{Sources, VersionSources, apis, cut, generate};
