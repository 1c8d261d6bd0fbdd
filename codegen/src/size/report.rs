//! A size as plain data.

use crate::api::HeavyPath;

/// The estimated size of the emitted code of one version, by its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// Entity types.
    pub entity_types: usize,
    /// Complex types.
    pub complex_types: usize,
    /// Enumeration types.
    pub enum_types: usize,
    /// Types that hold the parameters of actions.
    pub parameter_types: usize,
    /// Builders of requests.
    pub builders: usize,
    /// Routes.
    pub routes: usize,
    /// Approximate lines of models.
    pub model_lines: usize,
    /// Approximate lines of builders and of the table of routes.
    pub request_lines: usize,
    /// The types that contribute most, the heaviest first.
    pub heavy_types: Vec<HeavyType>,
    /// The elements behind which most routes lie, the heaviest first.
    pub heavy_paths: Vec<HeavyPath>,
}

/// A type with everything that only it contributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeavyType {
    /// The qualified name.
    pub name: String,
    /// The approximate lines of the type and of everything that would disappear with it.
    pub lines: usize,
    /// The number of types that would disappear, including itself.
    pub types: usize,
    /// The shortest path from a root: the root, then properties and operations by their paths, derived types by
    /// their names.
    pub way: Vec<String>,
}

impl Size {
    /// Returns the number of all types.
    pub fn types(&self) -> usize {
        self.entity_types + self.complex_types + self.enum_types + self.parameter_types
    }

    /// Returns the approximate number of all lines.
    pub fn lines(&self) -> usize {
        self.model_lines + self.request_lines
    }
}
