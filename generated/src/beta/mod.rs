// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

//! The version `beta` of the service.
#![cfg_attr(feature = "client", doc = include_str!("routes.md"))]
#![allow(deprecated, clippy::deprecated_semver, clippy::module_inception)]

pub mod models;

#[cfg(feature = "client")]
pub mod requests;
