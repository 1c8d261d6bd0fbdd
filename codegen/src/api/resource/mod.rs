//! The resource tree: which requests are permitted where.
//!
//! From each root of the configuration the walk follows containment, keys, navigation, type casts and bound operations.
//! Resources that are reached alike and permit the same requests share one [`Builder`](super::Builder), however many
//! addresses they have; every single call is a [`Route`](super::Route).
//!
//! The requests of a resource:
//!
//! | reached through | collection | item or single value |
//! |---|---|---|
//! | a root, or containment | list, create, count | get, update, delete |
//! | navigation without containment | list, count | get |
//! | a type cast | list, count | get |
//!
//! * Bound operations are permitted on all of them; those with `RequiresExplicitBinding` only if
//!   `ExplicitOperationBindings` names them. A cast has the operations that it adds.
//! * Capabilities take precedence over the table: a request that they deny is omitted; and if they allow an insert,
//!   update or delete, or state the permission for it, it is emitted without containment too. The annotation of the
//!   path takes precedence over that of the navigation property, this over that of the entity type, and this over what the
//!   container states of all its collections.
//! * Navigation to what is not navigable, and the items of collections that are not indexable by keys, have no addresses.
//!   What is stated of all navigation properties at a place does not close the only way to something.
//! * A singleton that is a root has no `delete`: a service cannot lose it, unless it says so (`Nullable`, `Deletable`).
//! * Navigation continues from contained resources. It ends after a navigation without containment, because its target
//!   has its canonical place elsewhere, except along paths that annotations name; and after a cast to a type that has
//!   such a place, or that derives from one in between that has one: a cast continues from there.
//! * If there is no other way to the entities, the cast or the link is their canonical place: navigation
//!   continues, and they are created, updated and deleted there as contained ones are. `canonical.rs` decides that.
//!   What is behind links to one type is entered once, at the nearest; the builders behind the others are the same.
//! * What a cast inherits from a type that is another cast is entered behind that one; the builders of both lead there.
//! * The result of a composable function, bound or imported, is such a place, too, but is not changed itself.
//! * A type that contains itself, directly or indirectly, is entered once on each path: the builders form cycles, the
//!   list of routes does not.
//!
//! # Names
//!
//! An addition by a service must not rename methods that users already call. The name of a builder therefore follows
//! from how the resource is reached, never from the requests that are permitted there:
//!
//! | reached through | name |
//! |---|---|
//! | a root, or containment | `RestorePointItem` |
//! | navigation without containment | `LinkedRestorePointItem` |
//! | a type cast of the first | `CastRestorePointItem` |
//! | a type cast of the second | `LinkedCastRestorePointItem` |
//!
//! * Requests behind a link are determined for that link, so each navigation property without containment has separate
//!   builders, even while they are equal to others. The requests of contained resources, and of casts of them, are
//!   determined by the type: equal ones share one builder.
//! * If several builders would have one of these names, the first keeps it: items of collections come before single
//!   values, then resources nearer to the root, then the first path. The others are named after the navigation property
//!   and the type that declares it, such as `RestorePointProtectionUnitItem`; if that is taken, after more of the path.
//!
//! New types, properties, operations, derived types, containing types, requests that annotations grant at a link, and
//! links that come after the first therefore rename nothing. These still do:
//!
//! * A link that precedes the one that has had the `Linked…` name of its type: to a collection, nearer to the root or
//!   first by path, or if only single values were linked before.
//! * One of several places that contain a type, or of casts there, whose permitted requests start or cease to differ
//!   from those of the others; and the same for several paths through one link. Only annotations of a path or a
//!   navigation property do that.
//! * A link that becomes containment, and a link whose declaration moves to a base type.
//! * A new type or builder whose name is that of another builder by its path.
//! * Methods, if names collide: an action next to a function of the same name that has parameters, or a navigation
//!   property with the name of an operation.
//!
//! Without renaming, the first canonical place that a type gets removes from the casts and links the resources that are
//! then reached through it.

mod builders;
mod canonical;
mod capabilities;
mod classes;
mod graph;
mod heaviest;
mod keys;
mod listing;
mod names;
mod onward;
mod permitted;
mod place;
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
/// Returns a root whose path continues with an omitted element, a path below a root that an overlay annotates and that
/// is not reached, roots that share a Rust name, and roots with too many routes to be usable: all at once.
pub(super) fn tree(
    definitions: &Definitions<'_, '_>,
    roots: &[Root],
    imports: &[Import],
    version: &ApiVersion,
    too_much: walk::TooMuch<'_>,
) -> Result<Checked<ResourceTree>, Diagnostics> {
    let model = definitions.model();
    let mut problems = Problems::new(model.inputs.iter().map(|input| input.source));
    let capabilities = capabilities::Capabilities::new(model);
    let graph = walk::walk(
        definitions,
        roots,
        imports,
        version,
        too_much,
        &capabilities,
        &mut problems,
    );
    if problems.diagnostics.has_errors() {
        return Err(problems.diagnostics);
    }
    let tree = builders::build(definitions, roots, imports, version, &graph, &mut problems);
    problems.diagnostics.check(tree)
}
