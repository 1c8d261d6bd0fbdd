//! The commands, tested with a disk and a server.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

mod changelog;
mod commands;
mod diff;
mod diff_documents;
mod diff_git;
#[cfg(unix)]
mod fake_cargo;
mod fetch;
mod plan;
mod reach;
mod regen;
mod release;
mod repository;
#[cfg(unix)]
mod semver_checks;
mod support;
mod taking;
