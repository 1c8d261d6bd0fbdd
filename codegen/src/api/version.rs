//! One version of a service: everything that is emitted for it.

use std::num::NonZeroUsize;

use super::addresses::Addresses;
use super::resources::ResourceTree;
use super::types::{EnumType, Operation, StructuredType};
use crate::config::RequestsConfig;
use crate::naming::RustName;

/// Which version of the service an [`Api`] describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiVersion {
    /// The name, such as `v1.0`.
    pub name: String,
    /// The Rust module and cargo feature, such as `v1_0`.
    pub module: RustName,
    /// The segment under the service's address, such as `v1.0`.
    pub path: String,
    /// The crate that it is emitted into, as code names it.
    pub package: RustName,
    /// The trait of that crate whose methods lead from a client to its versions.
    pub entry: RustName,
    /// What listings call what the version starts with.
    pub receiver: Option<RustName>,
    /// Whether what breaks in it counts as such for the version of the crate.
    pub breaks_count: bool,
    /// How many items of a collection an update of an entity may add, where that is known.
    pub items_per_update: Option<NonZeroUsize>,
    /// Whether that is the builder of the only root.
    pub starts_at_root: bool,
    /// Which kinds of requests are offered where the metadata leaves it open.
    pub requests: RequestsConfig,
    /// How addresses are written.
    pub addresses: Addresses,
}

impl ApiVersion {
    /// The version of that name, with all else derived from the name and the configuration's default.
    pub fn new(name: &str, module: RustName) -> Self {
        Self {
            name: name.to_owned(),
            module,
            path: name.to_owned(),
            package: RustName::of(DEFAULT_PACKAGE),
            entry: RustName::of(DEFAULT_ENTRY),
            receiver: None,
            breaks_count: true,
            items_per_update: None,
            starts_at_root: false,
            requests: RequestsConfig::default(),
            addresses: Addresses::default(),
        }
    }
}

/// The name of a crate that the configuration does not name.
const DEFAULT_PACKAGE: &str = "example";

/// The trait of such a crate.
const DEFAULT_ENTRY: &str = "Example";

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
