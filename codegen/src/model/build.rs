//! From documents to a resolved model: the passes in their order, and what they share.

use super::api::PrimitiveType;
use super::declare::{UNTYPED, count};
use super::entries::*;
use super::problems::{Location, Problems};
use super::resolved::{Declared, Input, Map, Model};
use crate::diagnostic::Diagnostics;
use crate::naming::is_simple_identifier;

/// A model on its way, and the problems found so far.
pub(super) struct Builder<'a> {
    pub(super) model: Model<'a>,
    pub(super) problems: Problems<'a>,
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
                types: Vec::new(),
                properties: Vec::new(),
                operations: Vec::new(),
                terms: Vec::new(),
                containers: Vec::new(),
                children: Vec::new(),
                child_names: Map::default(),
                derived: Vec::new(),
                bound: Vec::new(),
                applied: Vec::new(),
                paths: Map::default(),
                unapplied: Vec::new(),
            },
            problems: Problems::new(inputs.iter().map(|input| input.source).collect()),
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
                format!("{name:?} is no identifier"),
                "a name starts with a letter or an underscore, goes on with letters, digits and \
                 underscores, and has at most 128 characters",
            );
        }
    }

    /// What a qualified name stands for in one of the documents.
    pub(super) fn lookup(&self, source: u32, qualified: &'a str) -> Option<Declared> {
        let (qualifier, name) = qualified.rsplit_once('.')?;
        let namespace = self.model.scopes.get(source as usize)?.get(qualifier)?;
        self.model.declared.get(&(*namespace, name)).copied()
    }

    /// The type that a name stands for, without `Collection(…)`.
    pub(super) fn type_target(&self, source: u32, name: &'a str) -> Result<TypeTarget, String> {
        if let Some(name) = name.strip_prefix("Edm.") {
            return PrimitiveType::from_name(name)
                .map(TypeTarget::Primitive)
                .ok_or_else(|| format!("`Edm.{name}` is no primitive type"));
        }
        match self.lookup(source, name) {
            Some(Declared::Type(id)) => Ok(TypeTarget::Declared(id)),
            Some(_) => Err(format!("`{name}` is no type")),
            None => Err(self.why_unknown(source, name, "type")),
        }
    }

    /// Why a qualified name stands for nothing.
    pub(super) fn why_unknown(&self, source: u32, name: &str, what: &str) -> String {
        let known = |qualifier| {
            self.model
                .scopes
                .get(source as usize)
                .is_some_and(|scope| scope.contains_key(qualifier))
        };
        match name.rsplit_once('.') {
            None => format!("the {what} `{name}` has no namespace"),
            Some((qualifier, _)) if !known(qualifier) => {
                format!(
                    "the {what} `{name}` is unknown: `{qualifier}` is neither a namespace nor an alias here"
                )
            }
            Some(_) => format!("the {what} `{name}` is not declared"),
        }
    }

    /// Follows a type name with its `Collection(…)`.
    pub(super) fn reference(&self, source: u32, name: &'a str) -> Result<Reference, String> {
        let item = name
            .strip_prefix("Collection(")
            .map(|rest| rest.strip_suffix(')'));
        match item {
            None => Ok(Reference {
                target: self.type_target(source, name)?,
                is_collection: false,
            }),
            Some(None) => Err(format!("the type `{name}` has no closing parenthesis")),
            Some(Some(item)) if item.starts_with("Collection(") => {
                Err(format!("the type `{name}` is a collection of collections"))
            }
            Some(Some(item)) => Ok(Reference {
                target: self.type_target(source, item)?,
                is_collection: true,
            }),
        }
    }

    /// Follows a type name, or reports why that fails.
    pub(super) fn follow(
        &mut self,
        location: Location,
        name: &'a str,
        element: impl FnOnce() -> String,
    ) -> Reference {
        match self.reference(location.source, name) {
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

    /// Follows path segments from a type: properties, navigation properties and type casts.
    ///
    /// A cast to an unrelated type is passed over where the segment after it belongs to the type
    /// before it: Graph writes the type of the *next* segment there.
    pub(super) fn steps(
        &self,
        source: u32,
        start: TypeId,
        segments: &[&'a str],
    ) -> Result<(TypeId, Vec<Step>), String> {
        let mut current = start;
        let mut steps = Vec::with_capacity(segments.len());
        for (index, segment) in segments.iter().enumerate() {
            if segment.contains('.') {
                let Ok(TypeTarget::Declared(cast)) = self.type_target(source, segment) else {
                    return Err(self.why_unknown(source, segment, "type"));
                };
                let next = segments.get(index + 1);
                let meant = self.model.are_related(current, cast)
                    || next.is_none_or(|next| self.model.find_property(current, next).is_none());
                if meant {
                    if !self.model.are_related(current, cast) {
                        let (one, other) = (self.type_name(cast), self.type_name(current));
                        return Err(format!("`{one}` does not derive from `{other}`"));
                    }
                    steps.push(Step::Cast(cast));
                    current = cast;
                }
                continue;
            }
            let Some(property) = self.model.find_property(current, segment) else {
                let name = self.type_name(current);
                return Err(format!("`{name}` has no property `{segment}`"));
            };
            steps.push(Step::Property(property));
            match self.model.property(property).reference.target {
                TypeTarget::Declared(id) => current = id,
                TypeTarget::Primitive(_) if index + 1 == segments.len() => {}
                TypeTarget::Primitive(_) => return Err(format!("`{segment}` has no properties")),
            }
        }
        Ok((current, steps))
    }

    pub(super) fn type_name(&self, id: TypeId) -> QualifiedName<'a> {
        self.model.type_entry(id).name
    }

    /// The ids of all types.
    pub(super) fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..count(self.model.types.len())).map(TypeId)
    }
}
