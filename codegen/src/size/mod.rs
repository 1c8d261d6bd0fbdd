//! The size of an API's emitted code, and the types and paths that contribute most to it.
//!
//! Nothing is emitted: lines are estimated by the mean of a type or a method, so that the roots of a service with
//! thousands of types are judged in a moment.

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
    /// Estimates the size of an API's emitted code, with at most `most` of the types and paths that contribute most.
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
