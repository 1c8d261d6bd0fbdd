//! A comparison in the forms for people and programs.

mod before_after;
mod details;
mod escape;
mod github;
mod json;
mod markdown;
mod resources;
mod sentences;
mod text;

pub use github::github;
pub use json::{JSON_SCHEMA, SCHEMA, json};
pub use markdown::{MAX_COMMENT, markdown};
pub use sentences::summary;
pub use text::text;
