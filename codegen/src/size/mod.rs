//! How large becomes what is emitted for an API, and what makes it so.
//!
//! Nothing is emitted for it: lines are estimated by what a type or a method takes in the mean, so that a set of
//! roots of a service with thousands of types is judged in a moment.

mod dominators;
mod lines;
mod paths;
mod render;
mod report;
mod types;

#[cfg(test)]
mod tests;

use crate::api::{Api, StructuredKind};

pub use render::text;
pub use report::{HeavyType, Size};

impl Size {
    /// How large what is emitted for an API becomes, with at most `most` types and paths that make it so.
    pub fn of(api: &Api, most: usize) -> Self {
        let count = |kind| {
            let types = api.structured_types.iter();
            types.filter(|structured| structured.kind == kind).count()
        };
        Self {
            entity_types: count(StructuredKind::Entity),
            complex_types: count(StructuredKind::Complex),
            enum_types: api.enum_types.len(),
            parameter_types: count(StructuredKind::Parameters),
            builders: api.resources.builders.len(),
            routes: api.resources.routes.len(),
            model_lines: lines::models(api),
            request_lines: lines::requests(api),
            heavy_types: types::heaviest(api, most),
            heavy_paths: paths::heaviest(api, most),
        }
    }
}
