//! A size as plain data.

use crate::api::HeavyPath;

/// How large the parts of what is emitted for one version become.
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
    /// Lines of models, about.
    pub model_lines: usize,
    /// Lines of builders and of the table of routes, about.
    pub request_lines: usize,
    /// The types that bring in most, the heaviest first.
    pub heavy_types: Vec<HeavyType>,
    /// What most routes lie behind, the heaviest first.
    pub heavy_paths: Vec<HeavyPath>,
}

/// A type with all that only it brings in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeavyType {
    /// The qualified name.
    pub name: String,
    /// The lines of the type and of all that would go with it, about.
    pub lines: usize,
    /// The types that would go, itself included.
    pub types: usize,
    /// The shortest way from a root: the root, then properties and operations by their paths, derived types by
    /// their names.
    pub way: Vec<String>,
}

impl Size {
    /// All types.
    pub fn types(&self) -> usize {
        self.entity_types + self.complex_types + self.enum_types + self.parameter_types
    }

    /// All lines, about.
    pub fn lines(&self) -> usize {
        self.model_lines + self.request_lines
    }
}
