//! The commands, held against a disk and a server.

mod fetch;
mod plan;
mod support;
