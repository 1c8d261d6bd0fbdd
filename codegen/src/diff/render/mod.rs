//! A comparison as a person or a program reads it.

mod json;
mod markdown;
mod sentences;
mod text;

pub use json::{SCHEMA, json};
pub use markdown::{MAX_COMMENT, markdown};
pub use text::text;
