//! The commands, held against a disk and a server.

mod commands;
mod fetch;
mod plan;
mod support;
