// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

//! The version `beta` of the service.
#![allow(
    deprecated,
    unreachable_patterns,
    clippy::deprecated_semver,
    clippy::match_single_binding,
    clippy::module_inception
)]

/// The types of `beta`: entity, complex and enumeration types.
pub mod models;

/// The requests of `beta`: what can be called where.
#[cfg(feature = "client")]
pub mod requests;
