//! The resource tree: what may be called where.
//!
//! From each root of the configuration the walk follows containment, keys, navigation, type casts
//! and bound operations. Resources that are reached alike and offer the same are one [`Builder`](super::Builder),
//! however many addresses lead to it; every single call is a [`Route`](super::Route).
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
//!   because what is found there is contained elsewhere, except along paths that annotations name.
//!   The same holds behind a cast to a type that some navigation property declares as its type. A
//!   cast to any other type goes on, and can be updated where the resource can be without the cast:
//!   there is no other way to what the type adds.
//! * A type that contains itself, directly or not, is entered once on each path: the builders go on
//!   in circles as far as the caller likes, the list of routes does not.
//!
//! # Names
//!
//! What a service adds must not rename what users already call. So the name of a builder follows
//! from how the resource is reached, never from how much is offered there:
//!
//! | reached through | name |
//! |---|---|
//! | a root, or containment | `RestorePointItem` |
//! | navigation without containment | `LinkedRestorePointItem` |
//! | a type cast of the first | `CastRestorePointItem` |
//! | a type cast of the second | `LinkedCastRestorePointItem` |
//!
//! * What is offered behind a link is said of that link, so each navigation property without
//!   containment has builders of its own, even while they are equal to others. What is contained,
//!   and its casts, offers what its type says: there equal ones are one builder.
//! * Where several builders would have one of these names, the first keeps it: items of collections
//!   come before single values, then what is nearer to the root, then the first path. The others are
//!   named by the navigation property and the type that declares it, such as
//!   `RestorePointProtectionUnitItem`; where that is taken, by more of the way.
//!
//! So new types, properties, operations, derived types, containing types, what annotations come to
//! grant at a link, and links that come after the first rename nothing. These still do:
//!
//! * A link that comes before the one that has had the `Linked…` name of its type: to a collection,
//!   nearer to the root or first by path, or where only single values were linked before.
//! * One of several places that contain a type, or of casts there, that comes to offer something else
//!   than the others, or no longer does; and the same for several paths through one link. Only
//!   annotations of a path or a navigation property do that.
//! * A link that becomes containment, and a link whose declaration moves to a base type.
//! * A new type or builder whose name is what another builder is called by its way.
//! * Methods, where names meet: an action beside a function of the same name that has parameters, or
//!   a navigation property that is called like an operation.
//!
//! And without renaming, a first navigation property that declares a derived type takes from the
//! type's casts what is then reached through it.

mod builders;
mod capabilities;
mod classes;
mod graph;
mod keys;
mod names;
mod permitted;
mod routes;
mod walk;

#[cfg(test)]
mod tests;

use super::definitions::Definitions;
use super::resources::ResourceTree;
use super::version::ApiVersion;
use crate::diagnostic::{Checked, Diagnostics};
use crate::schema::problems::Problems;
use crate::schema::roots::{Import, Root};

/// Builds the tree of everything below the roots.
///
/// # Errors
///
/// A root that goes on with what is omitted, a path below a root that an overlay annotates and nothing
/// reaches, roots that share a Rust name, and roots with more routes than anybody could use: all at
/// once.
pub(super) fn tree(
    definitions: &Definitions<'_, '_>,
    roots: &[Root],
    imports: &[Import],
    version: &ApiVersion,
) -> Result<Checked<ResourceTree>, Diagnostics> {
    let model = definitions.model();
    let mut problems = Problems::new(model.inputs.iter().map(|input| input.source));
    let capabilities = capabilities::Capabilities::new(model);
    let graph = walk::walk(definitions, roots, version, &capabilities, &mut problems);
    if problems.diagnostics.has_errors() {
        return Err(problems.diagnostics);
    }
    let tree = builders::build(definitions, roots, imports, version, &graph, &mut problems);
    problems.diagnostics.check(tree)
}
