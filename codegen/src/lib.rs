//! Reads OData CSDL (the `$metadata` of a service) and emits Rust.
//!
//! Four stages, each a module:
//!
//! 1. [`csdl`] reads a document as it is written, elements named as in the OData CSDL 4.01
//!    specification, each with its position.
//! 2. [`schema`] says what it means: aliases expanded, types linked, annotations applied, operations
//!    bound.
//! 3. [`api`] is what a crate is made of: the part that the roots reach, with final names.
//! 4. [`emit`] turns that into files, and [`diff`] compares two states of it.
//!
//! Everything here is pure: text goes in, text or [`diagnostic`]s come out. Disk and network belong
//! to the caller.

pub mod api;
pub mod config;
pub mod csdl;
pub mod diagnostic;
pub mod diff;
pub mod emit;
mod generate;
mod imported;
pub mod naming;
pub mod primitive;
pub mod schema;
pub mod slice;
#[cfg(test)]
mod testing;

pub use generate::{Sources, VersionSources, apis, cut, generate, starts};
