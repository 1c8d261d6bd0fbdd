//! From documents to a resolved model: the passes in their order, and what they share.

use super::arena::*;
use super::declare::{UNTYPED, count};
use super::model::{Input, Map, Model, NamespaceId};
use super::problems::{Location, Problems};
use crate::diagnostic::{Checked, Diagnostics, quote};
use crate::naming::is_simple_identifier;

/// A model on its way, and the problems found so far.
pub(crate) struct Resolver<'a> {
    pub(crate) model: Model<'a>,
    pub(crate) problems: Problems<'a>,
    pub(crate) namespace_ids: Map<&'a str, NamespaceId>,
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
    pub fn resolve(inputs: &[Input<'a>]) -> Result<Checked<Self>, Diagnostics> {
        let mut resolver = Resolver {
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
            problems: Problems::new(inputs.iter().map(|input| input.source)),
            namespace_ids: Map::default(),
        };
        resolver.declare();
        resolver.link_bases();
        resolver.link_properties();
        resolver.check_types();
        resolver.link_operations();
        resolver.link_terms();
        resolver.link_containers();
        resolver.apply_annotations();
        resolver.problems.diagnostics.check(resolver.model)
    }
}

impl<'a> Resolver<'a> {
    /// Reports a name that is no identifier.
    pub(crate) fn check_name(
        &mut self,
        location: Location,
        name: &str,
        element: impl FnOnce() -> String,
    ) {
        if !is_simple_identifier(name) {
            self.problems.error(
                location,
                element(),
                format!("{} is no identifier", quote(name)),
                "a name starts with a letter or an underscore, goes on with letters, digits and \
                 underscores, and has at most 128 characters",
            );
        }
    }

    /// Follows a type name, or reports why that fails.
    pub(crate) fn follow(
        &mut self,
        location: Location,
        name: &'a str,
        element: impl FnOnce() -> String,
    ) -> Reference {
        match self.model.reference(location.source, name) {
            Ok(reference) => reference,
            Err(message) => {
                self.problems.error(
                    location,
                    element(),
                    message,
                    "declare the type, or correct its name",
                );
                UNTYPED
            }
        }
    }

    pub(crate) fn type_name(&self, id: TypeId) -> QualifiedName<'a> {
        self.model.type_entry(id).name
    }

    /// The ids of all types.
    pub(crate) fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..count(self.model.types.len())).map(TypeId)
    }
}
