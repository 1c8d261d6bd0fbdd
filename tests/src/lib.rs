//! Shared parts of the integration tests: the workspace, the fixtures, shuffling, and folders to build in.

pub mod fixture;
pub mod scratch;
pub mod shuffle;

use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The examples of the documents, which are compiled and run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub mod readme {}
