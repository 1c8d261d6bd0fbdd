//! The resource tree: what may be called where.
//!
//! From each root of the configuration the walk follows containment, keys, navigation, type casts
//! and bound operations. Resources that offer the same are one [`Builder`], however many addresses
//! lead to it; every single call is a [`Route`].
//!
//! What a resource offers:
//!
//! | reached through | collection | item or single value |
//! |---|---|---|
//! | a root, or containment | list, create, count | get, update, delete |
//! | navigation without containment | list, count | get |
//! | a type cast | list, count | get |
//!
//! * Bound operations are offered on all of them; those with `RequiresExplicitBinding` only where
//!   `ExplicitOperationBindings` names them. A cast offers those that the cast adds.
//! * Capabilities decide before the table does: what they deny is not offered; and where they allow
//!   an insert, update or delete, or name the permission for it, it is offered without containment
//!   too. The annotation of the path counts first, then that of the navigation property, then that
//!   of the entity type.
//! * A singleton that is a root has no `delete`: a service cannot lose it.
//! * Navigation goes on from what is contained. Behind a navigation without containment it ends,
//!   because what is found there has a home of its own, except along paths that annotations name.
//!   The same holds behind a cast to a type that some navigation property declares as its type. A
//!   cast to any other type goes on, and can be updated where the resource can be without the cast:
//!   there is no other way to what the type adds.
//! * A type that contains itself, directly or not, is entered once on each path: the builders go on
//!   in circles as far as the caller likes, the list of routes does not.

mod builders;
mod capabilities;
mod container;
mod names;
mod offers;
mod parameters;
mod walk;

#[cfg(test)]
mod tests;

pub use capabilities::Capabilities;
pub use parameters::add_parameter_types;

use super::api::{Api, Deprecation, StructuredTypeId};
use super::facts::Permission;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Where a tree starts, as the configuration names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// The path: an entity set or a singleton, then single navigation properties and type casts,
    /// such as `solutions/backupRestore`. The last segment may be a collection.
    pub path: String,
    /// The type of the entity set's items or of the singleton.
    pub start: StructuredTypeId,
    /// Whether the path starts at an entity set.
    pub is_entity_set: bool,
}

/// What the entity container and annotations say about resources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Container {
    /// The container's namespace. Its operations are called by their short names, those of other
    /// namespaces by their qualified names.
    pub namespace: String,
    /// Where the tree starts.
    pub roots: Vec<Root>,
    /// What may be done, and by whom.
    pub capabilities: Capabilities,
}

/// Everything that can be called in one version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTree {
    /// The entry points, in the order of the configuration.
    pub entries: Vec<Entry>,
    /// The builders, sorted by Rust name.
    pub builders: Vec<Builder>,
    /// Every call, sorted by path, then method.
    pub routes: Vec<Route>,
}

/// Index into [`ResourceTree::builders`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuilderId(pub usize);

/// Index into [`ResourceTree::routes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RouteId(pub usize);

/// A root with its builder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The address from the version's root, such as `/solutions/backupRestore`.
    pub path: String,
    /// The name of the last segment in Rust, such as `backup_restore`.
    pub rust: String,
    /// What is found there.
    pub builder: BuilderId,
}

/// How a resource is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// It is a root, or contained in another resource.
    Contained,
    /// Through navigation without containment.
    Linked,
    /// Through a type cast of what is a root or contained.
    Cast,
    /// Through a type cast of what is reached through navigation without containment.
    LinkedCast,
}

impl Reach {
    /// Whether a type cast is the last step.
    #[must_use]
    pub fn is_cast(self) -> bool {
        matches!(self, Self::Cast | Self::LinkedCast)
    }

    /// How a type cast of the resource is reached.
    fn cast(self) -> Self {
        match self {
            Self::Contained | Self::Cast => Self::Cast,
            Self::Linked | Self::LinkedCast => Self::LinkedCast,
        }
    }

    /// What the name of a builder starts with.
    fn prefix(self) -> &'static str {
        match self {
            Self::Contained => "",
            Self::Linked => "Linked",
            Self::Cast => "Cast",
            Self::LinkedCast => "LinkedCast",
        }
    }
}

/// Resources of one entity type that offer the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Builder {
    /// The Rust type, such as `RestorePointCollection`.
    pub rust: String,
    /// The Rust module and file stem.
    pub module: String,
    /// The type of the entity or of the collection's items.
    pub entity_type: StructuredTypeId,
    /// Whether it is a collection.
    pub is_collection: bool,
    /// The nearest way to reach it.
    pub reach: Reach,
    /// The addresses, keys as `{restorePoint-id}`, sorted.
    pub paths: Vec<String>,
    /// What it offers: requests first, then navigation, casts and operations, each sorted by name.
    pub methods: Vec<Method>,
}

/// A method of a builder.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// The Rust name.
    pub rust: String,
    /// What it does.
    pub call: MethodCall,
    /// The requests that it may send, sorted; empty where it only leads to another builder.
    pub routes: Vec<RouteId>,
    /// `Core.Description` of the navigation property or the operation.
    pub description: Option<String>,
    /// Set where the navigation property, the operation or the type of a cast is deprecated.
    pub deprecation: Option<Deprecation>,
}

/// What a method does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MethodCall {
    /// Reads the collection.
    List,
    /// Adds an item to the collection.
    Create,
    /// Counts the items of the collection.
    Count,
    /// Reads the entity.
    Get,
    /// Changes the entity.
    Update,
    /// Deletes the entity.
    Delete,
    /// Leads to an item of the collection.
    Key {
        /// The Rust names of the key's parts, one argument each.
        arguments: Vec<String>,
        /// What is found there.
        builder: BuilderId,
    },
    /// Leads to what a navigation property holds.
    Navigation {
        /// The segment: the navigation property's name.
        segment: String,
        /// What is found there.
        builder: BuilderId,
    },
    /// Leads to the same resource as a derived type.
    Cast {
        /// The segment: the derived type's qualified name.
        segment: String,
        /// What is found there.
        builder: BuilderId,
    },
    /// Calls a bound operation.
    Operation {
        /// Index into [`Api::operations`].
        operation: usize,
        /// The segment without arguments: the operation's name.
        segment: String,
    },
}

/// One request of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The address from the version's root, keys as `{restorePoint-id}`, arguments of functions as
    /// `(token='{token}')`.
    pub path: String,
    /// The HTTP method.
    pub method: &'static str,
    /// Who may send it; empty where nothing is documented.
    pub permissions: Vec<Permission>,
    /// The methods to call, from the root's builder on.
    pub call: Vec<Step>,
}

/// One method call on the way to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The method's Rust name.
    pub method: String,
    /// Its arguments.
    pub arguments: Vec<Argument>,
}

/// An argument of a [`Step`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A part of a key: its Rust name and its placeholder in the path.
    Key(String, String),
    /// A new entity of that type.
    Entity(StructuredTypeId),
    /// A change of an entity of that type.
    Patch(StructuredTypeId),
    /// The parameters of an action, as the struct of that type.
    Parameters(StructuredTypeId),
    /// A parameter of a function: indices into [`Api::operations`] and its parameters.
    Parameter(usize, usize),
}

/// Builds the tree of everything below the roots.
///
/// The parameter types of actions have to be in `api` already ([`add_parameter_types`]).
///
/// # Errors
///
/// A root that leads nowhere or passes through a collection, a path below a root that an overlay
/// annotates and nothing reaches, methods or builders that would share a Rust name, and roots with more routes
/// than anybody could use: all at once.
pub fn resource_tree(api: &Api, container: &Container) -> Result<ResourceTree, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let graph = walk::walk(
        api,
        &container.roots,
        &container.capabilities,
        &mut diagnostics,
    );
    if !diagnostics.0.is_empty() {
        return Err(diagnostics);
    }
    let tree = builders::build(api, &container.namespace, &graph, &mut diagnostics);
    if diagnostics.0.is_empty() {
        Ok(tree)
    } else {
        Err(diagnostics)
    }
}

/// A problem of the tree. Trees are built from a checked model, so it names the element by its
/// path; there is no document to point into.
fn problem(element: &str, message: String, help: &str) -> Diagnostic {
    Diagnostic {
        message,
        source: String::new(),
        place: None,
        element: Some(element.to_owned()),
        help: Some(help.to_owned()),
    }
}
