//! One version of a service: everything that is emitted for it.

use super::resources::ResourceTree;
use super::types::{EnumType, Operation, StructuredType};
use crate::naming::RustName;

/// Which version of the service an [`Api`] describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiVersion {
    /// The name in the service's addresses, such as `v1.0`.
    pub name: String,
    /// The Rust module and cargo feature, such as `v1_0`.
    pub module: RustName,
}

/// Everything that is emitted for one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The version.
    pub version: ApiVersion,
    /// Enumeration types, flags among them, sorted by Rust name.
    pub enum_types: Vec<EnumType>,
    /// Entity and complex types and the types that hold the parameters of actions, sorted by Rust
    /// name.
    pub structured_types: Vec<StructuredType>,
    /// Bound operations that the roots reach, sorted by name, kind, binding type and parameters.
    pub operations: Vec<Operation>,
    /// What may be called where.
    pub resources: ResourceTree,
}
