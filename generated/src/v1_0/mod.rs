// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

//! The version `v1.0` of the service.
#![allow(deprecated, clippy::deprecated_semver)]

/// The types of `v1.0`: entity, complex and enumeration types.
pub mod models;

#[cfg(feature = "client")]
/// The requests of `v1.0`: what can be called where.
pub mod requests;
