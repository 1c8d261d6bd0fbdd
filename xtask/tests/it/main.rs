//! The commands, held against a disk and a server.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

mod changelog;
mod commands;
mod diff;
mod fetch;
mod plan;
mod release;
mod repository;
mod support;
