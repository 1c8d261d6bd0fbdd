//! Reads OData CSDL (the `$metadata` of a service) and emits Rust.
//!
//! It has four stages, each in a module:
//!
//! 1. [`csdl`] reads a document as it is written, with elements named as in the OData CSDL 4.01 specification, each
//!    with its position.
//! 2. [`schema`] resolves it: aliases expanded, types linked, annotations applied, operations bound.
//! 3. [`api`] models a crate: the part that the roots reach, with final names.
//! 4. [`emit`] turns an API into files, [`diff`] compares two states of it, and [`size`] estimates its size.
//!
//! All stages are pure: text goes in, text or [`diagnostic`]s come out. Disk and network belong to the caller: for
//! build scripts that is [`Build`].

pub mod api;
mod build;
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
pub mod size;
pub mod slice;
#[cfg(test)]
mod testing;

pub use build::{Build, BuildError, documents_in};
pub use generate::{Sources, VersionSources, apis, cut, each_alone, generate, starts};
