//! The resources of a version and their permitted requests, with final names.

use std::sync::Arc;

use super::requests::RequestKind;
use super::types::{StructuredTypeId, ValueType};
use crate::naming::RustName;
use crate::schema::{Deprecation, Permission};

/// Everything that can be called in one version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTree {
    /// The entry points, in the order of the configuration.
    pub entries: Vec<Entry>,
    /// The imports among the roots, in the order of the configuration: requests to the service itself, and the builders
    /// of the results of composable functions.
    pub imports: Vec<Method>,
    /// The builders, sorted by Rust name.
    pub builders: Vec<Builder>,
    /// The addresses of all builders, sorted by path.
    pub addresses: Vec<Address>,
    /// Every call, sorted by path, then method.
    pub routes: Vec<Route>,
    /// One call by each alternate key, sorted by path: the first of the item. They are not among the routes, because
    /// alternate keys lead to the same requests as the key.
    pub alternate_routes: Vec<Route>,
    /// Whether the metadata documents permissions at all, so that a request without one is worth a sentence.
    pub has_permissions: bool,
}

impl ResourceTree {
    /// Returns whether nothing can be called.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.imports.is_empty()
    }

    /// Returns the path of an address from the version's root.
    #[must_use]
    pub fn address_path(&self, id: AddressId) -> String {
        self.joined(Some(id), "")
    }

    /// Returns the path of a route from the version's root, keys as `{restorePoint-id}`, arguments of functions as
    /// `(token='{token}')`.
    #[must_use]
    pub fn path(&self, route: &Route) -> String {
        self.joined(route.address, &route.end.segment)
    }

    /// Returns the methods to call for a route, starting at the entry point of the version.
    #[must_use]
    pub fn steps<'t>(&'t self, route: &'t Route) -> Vec<&'t RouteStep> {
        let before = self.above(route.address);
        let before = before.filter_map(|address| address.step.as_ref());
        let last = route.end.steps.iter().rev();
        let mut steps: Vec<&RouteStep> = last.chain(before).collect();
        steps.reverse();
        steps
    }

    /// Returns an address and those that it continues, up to the root.
    fn above(&self, id: Option<AddressId>) -> impl Iterator<Item = &Address> {
        let address = |id: AddressId| self.addresses.get(id.0);
        let first = id.and_then(address);
        std::iter::successors(first, move |found| address(found.parent?))
    }

    fn joined(&self, address: Option<AddressId>, end: &str) -> String {
        let above = self.above(address).map(|address| address.segment.as_str());
        let mut segments: Vec<&str> = std::iter::once(end).chain(above).collect();
        segments.reverse();
        segments.concat()
    }
}

/// Index into [`ResourceTree::builders`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuilderId(pub usize);

/// Index into [`ResourceTree::addresses`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AddressId(pub usize);

/// Index into [`ResourceTree::routes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RouteId(pub usize);

/// A root with its builder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The address from the version's root, such as `/solutions/backupRestore`.
    pub path: String,
    /// The name of the last segment in Rust, such as `backup_restore`.
    pub rust: RustName,
    /// The builder of the root.
    pub builder: BuilderId,
}

/// How a resource is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// It is a root, or contained in another resource.
    Contained,
    /// Through navigation without containment.
    Linked,
    /// Through a type cast of a root or a contained resource.
    Cast,
    /// Through a type cast of a resource that is reached through navigation without containment.
    LinkedCast,
    /// As the result of a composable function.
    Result,
}

impl Access {
    /// Returns whether a type cast is the last step.
    #[must_use]
    pub fn is_cast(self) -> bool {
        matches!(self, Self::Cast | Self::LinkedCast)
    }

    /// Returns how a type cast of the resource is reached.
    pub(super) fn cast(self) -> Self {
        match self {
            Self::Contained | Self::Cast => Self::Cast,
            Self::Linked | Self::LinkedCast | Self::Result => Self::LinkedCast,
        }
    }

    /// Returns the prefix of the names of builders.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Contained => "",
            Self::Linked => "Linked",
            Self::Cast => "Cast",
            Self::LinkedCast => "LinkedCast",
            Self::Result => "Result",
        }
    }
}

/// Resources of one entity type that are reached alike and permit the same requests.
#[derive(Clone, Debug, PartialEq)]
pub struct Builder {
    /// The Rust type, such as `RestorePointCollection`.
    pub rust: RustName,
    /// The Rust module and file stem.
    pub module: RustName,
    /// The type of the entity or of the collection's items.
    pub entity_type: StructuredTypeId,
    /// Whether it is a collection.
    pub is_collection: bool,
    /// How all of its addresses are reached.
    pub access: Access,
    /// Whether all of its addresses are the only ones of their entities.
    pub is_only_way: bool,
    /// Whether the service takes changes at one of its addresses only with the ETag of what was read.
    pub needs_etag: bool,
    /// The addresses, sorted by path.
    pub addresses: Vec<AddressId>,
    /// The methods: requests first, then navigation, casts and operations, each sorted by name.
    pub methods: Vec<Method>,
}

/// A method of a builder.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// The Rust name.
    pub rust: RustName,
    /// What it does.
    pub call: MethodCall,
    /// The requests that it may send, sorted; empty if it only returns another builder.
    pub routes: Vec<RouteId>,
    /// `Core.Description` of the navigation property or the operation.
    pub description: Option<String>,
    /// The deprecation of the navigation property, the operation or the type of a cast.
    pub deprecation: Option<Deprecation>,
}

/// The key of an item: the one that its type declares, or an alternate one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Whether it is an alternate key.
    pub is_alternate: bool,
    /// Whether its parts are separate segments; otherwise they are in parentheses.
    pub is_segments: bool,
    /// Its parts, in the order of the key.
    pub parts: Vec<KeyPart>,
}

impl Key {
    /// Returns whether the names of its parts are written in addresses.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.is_alternate || self.parts.len() > 1
    }
}

/// A part of a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyPart {
    /// The name in addresses: the alias, or the property's name.
    pub name: String,
    /// The Rust argument.
    pub rust: RustName,
    /// The type of its values.
    pub value: ValueType,
}

/// What a method does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MethodCall {
    /// Sends a request to the resource itself.
    Request(RequestKind),
    /// Returns the builder of an item of the collection.
    Key {
        /// The key, an argument for each part.
        key: Key,
        /// The builder of the item.
        builder: BuilderId,
    },
    /// Returns the builder of a navigation property.
    Navigation {
        /// Index into the properties of the builder's type.
        property: usize,
        /// The segment: the navigation property's name.
        segment: String,
        /// The builder of the navigation property.
        builder: BuilderId,
    },
    /// Returns the builder of the same resource as a derived type.
    Cast {
        /// The segment: the derived type's qualified name.
        segment: String,
        /// The builder of the derived type.
        builder: BuilderId,
    },
    /// Sends a request to a property.
    Property {
        /// What is done with it.
        kind: RequestKind,
        /// Index into the properties of the builder's type.
        property: usize,
        /// The segment: the property's name.
        segment: String,
    },
    /// Returns the builder of the result of a composable function.
    Function {
        /// Index into [`Api::operations`](super::Api::operations).
        operation: usize,
        /// The segment without arguments: the function's name.
        segment: String,
        /// The builder of the result.
        builder: BuilderId,
    },
    /// Calls an operation.
    Operation {
        /// Action or function.
        kind: RequestKind,
        /// Index into [`Api::operations`](super::Api::operations).
        operation: usize,
        /// The segment without arguments: the operation's name.
        segment: String,
    },
}

/// An address of a builder, as the continuation of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The address that it continues, which comes before it; `None` where calls start.
    pub parent: Option<AddressId>,
    /// What it adds to the path of that one, keys as `{restorePoint-id}`.
    pub segment: String,
    /// The method that leads here from there; `None` if calls start here.
    pub step: Option<RouteStep>,
}

/// One request of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The address whose builder sends it; `None` for an import.
    pub address: Option<AddressId>,
    /// How it continues from there, which all routes of a method share.
    pub end: Arc<RouteEnd>,
    /// Who may send it; empty if nothing is documented.
    pub permissions: Vec<Permission>,
    /// The address of its page in the public documentation of the service, if it is known.
    pub page: Option<String>,
}

/// How routes continue from their addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteEnd {
    /// The HTTP method.
    pub method: &'static str,
    /// What follows the path of the address.
    pub segment: String,
    /// The methods to call: one, after another one for an alternate key.
    pub steps: Vec<RouteStep>,
}

/// One method call on the way to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteStep {
    /// The method's Rust name.
    pub method: RustName,
    /// Its arguments.
    pub arguments: Vec<Argument>,
}

/// An argument of a [`RouteStep`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A part of a key, its placeholder in the path, and whether it is a separate segment.
    Key(KeyPart, String, bool),
    /// A new entity of that type.
    Entity(StructuredTypeId),
    /// A change of an entity of that type.
    Patch(StructuredTypeId),
    /// Bytes, and their content type before them.
    Bytes,
    /// The value of a property, by its type and the index into its properties.
    Value(StructuredTypeId, usize),
    /// A reference to an entity.
    Reference,
    /// The parameters of an action, as the struct of that type.
    Parameters(StructuredTypeId),
    /// A parameter of a function: indices into [`Api::operations`](super::Api::operations) and its parameters.
    Parameter(usize, usize),
}
