//! From documents to a resolved model: the passes in their order, and what they share.

use super::declare::{UNTYPED, count};
use super::entries::*;
use super::problems::{Location, Problems};
use super::resolved::{Input, Map, Model, NamespaceId};
use crate::diagnostic::{Diagnostics, quote};
use crate::naming::is_simple_identifier;

/// A model on its way, and the problems found so far.
pub(super) struct Builder<'a> {
    pub(super) model: Model<'a>,
    pub(super) problems: Problems<'a>,
    pub(super) namespace_ids: Map<&'a str, NamespaceId>,
}

impl<'a> Model<'a> {
    /// Resolves documents that belong together: a service's metadata and what is added to it.
    ///
    /// What real services get wrong without harm is taken as it is meant: an action's annotation
    /// target that lists all parameters, an `EntitySetPath` that leaves the binding parameter out
    /// or writes it in another case, a binding's target that casts to the type of the next
    /// navigation property, annotations of the service for targets that do not exist, and two
    /// annotations of the service that contradict each other (neither is believed).
    ///
    /// # Errors
    ///
    /// Returns everything that can only be a fault, all at once: names that are no identifiers or
    /// are declared twice, references to what is not declared or is of another kind, cycles of base
    /// types, keys and members that do not fit, overloads that cannot be told apart, paths that lead
    /// nowhere.
    pub fn resolve(inputs: &[Input<'a>]) -> Result<Self, Diagnostics> {
        let mut builder = Builder {
            model: Model {
                inputs: inputs.to_vec(),
                namespaces: Vec::new(),
                scopes: Vec::new(),
                declared: Map::default(),
                overloads: Map::default(),
                types: Vec::new(),
                properties: Vec::new(),
                operations: Vec::new(),
                terms: Vec::new(),
                containers: Vec::new(),
                children: Vec::new(),
                child_names: Map::default(),
                large: Map::default(),
                derived: Vec::new(),
                bound: Vec::new(),
                applied: Vec::new(),
                paths: Map::default(),
                unapplied: Vec::new(),
            },
            problems: Problems::new(inputs.iter().map(|input| input.source).collect()),
            namespace_ids: Map::default(),
        };
        builder.declare();
        builder.link_bases();
        builder.link_properties();
        builder.check_types();
        builder.link_operations();
        builder.link_terms();
        builder.link_containers();
        builder.apply_annotations();
        builder.problems.or(builder.model)
    }
}

impl<'a> Builder<'a> {
    /// Reports a name that is no identifier.
    pub(super) fn check_name(
        &mut self,
        location: Location,
        name: &str,
        element: impl FnOnce() -> String,
    ) {
        if !is_simple_identifier(name) {
            self.problems.report(
                location,
                element(),
                format!("{} is no identifier", quote(name)),
                "a name starts with a letter or an underscore, goes on with letters, digits and \
                 underscores, and has at most 128 characters",
            );
        }
    }

    /// Follows a type name, or reports why that fails.
    pub(super) fn follow(
        &mut self,
        location: Location,
        name: &'a str,
        element: impl FnOnce() -> String,
    ) -> Reference {
        match self.model.reference(location.source, name) {
            Ok(reference) => reference,
            Err(message) => {
                self.problems.report(
                    location,
                    element(),
                    message,
                    "declare the type, or correct its name",
                );
                UNTYPED
            }
        }
    }

    pub(super) fn type_name(&self, id: TypeId) -> QualifiedName<'a> {
        self.model.type_entry(id).name
    }

    /// The ids of all types.
    pub(super) fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..count(self.model.types.len())).map(TypeId)
    }
}
