//! One version of a service: all its emitted elements.

use std::num::NonZeroUsize;

use super::addresses::Addresses;
use super::resources::ResourceTree;
use super::types::{EnumType, Operation, StructuredType};
use crate::config::RequestsConfig;
use crate::naming::RustName;

/// The version of the service that an [`Api`] describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiVersion {
    /// The name, such as `v1.0`.
    pub name: String,
    /// The Rust module and cargo feature, such as `v1_0`.
    pub module: RustName,
    /// The path under the service's address, such as `v1.0` or `api/v1`; it may be empty.
    pub path: String,
    /// The crate that it is emitted into, by its name in code.
    pub package: RustName,
    /// The trait of that crate whose methods provide its versions on a client.
    pub entry: RustName,
    /// Whether it is included into a crate while that is built: then nothing is behind a feature.
    pub is_included: bool,
    /// The name of the version's entry point in listings.
    pub receiver: Option<RustName>,
    /// Whether its breaks count as such for the version of the crate.
    pub breaks_count: bool,
    /// How many items of a collection an update of an entity may add, if that is known.
    pub items_per_update: Option<NonZeroUsize>,
    /// Whether the entry point is the builder of the only root.
    pub starts_at_root: bool,
    /// Which kinds of requests are emitted if the metadata leaves it open.
    pub requests: RequestsConfig,
    /// The form of addresses.
    pub addresses: Addresses,
}

impl ApiVersion {
    /// Creates the version of that name, with everything else derived from the name and the configuration's defaults.
    pub fn new(name: &str, module: RustName) -> Self {
        Self {
            name: name.to_owned(),
            module,
            path: name.to_owned(),
            package: RustName::of(DEFAULT_PACKAGE),
            entry: RustName::of(DEFAULT_ENTRY),
            is_included: false,
            receiver: None,
            breaks_count: true,
            items_per_update: None,
            starts_at_root: false,
            requests: RequestsConfig::default(),
            addresses: Addresses::default(),
        }
    }
}

/// The name of a crate without a configured name.
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
    /// The resources and their permitted requests.
    pub resources: ResourceTree,
}
