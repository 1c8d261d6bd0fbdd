// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

//! The version `beta` of the service.
#![allow(deprecated, clippy::deprecated_semver)]

/// The types of `beta`: entity, complex and enumeration types.
pub mod models;

#[cfg(feature = "client")]
/// The requests of `beta`: what can be called where.
pub mod requests;
