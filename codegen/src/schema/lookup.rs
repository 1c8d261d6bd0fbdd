//! Resolution of names and paths in a model.
//!
//! A scope maps namespaces and aliases: each input has one, at its index, and [`Model::plain_scope`] has namespaces
//! only.

use std::fmt::Write as _;

use super::arena::*;
use super::model::{Declared, Map, Model, NamespaceId};
use crate::csdl::OperationKind;
use crate::diagnostic::quote;
use crate::primitive::PrimitiveType;

/// The element of a target, or a longer path in full names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Element(Target),
    /// The path in full names, the element at which it starts, and its steps.
    Path(String, Target, Vec<Step>),
}

/// Splits a qualified name at its last dot. Names are short: checking each byte from the end is faster than a search
/// for long texts.
pub(crate) fn split(qualified: &str) -> Option<(&str, &str)> {
    let dot = qualified.bytes().rposition(|byte| byte == b'.')?;
    Some((qualified.get(..dot)?, qualified.get(dot + 1..)?))
}

/// Looks up a name in a map with keys of another lifetime.
fn get<V: Copy>(map: &Map<(NamespaceId, &str), V>, key: (NamespaceId, &str)) -> Option<V> {
    map.get(&key).copied()
}

impl Model<'_> {
    /// Returns the scope with namespaces only, for names that come from no document.
    pub(crate) fn plain_scope(&self) -> u32 {
        count(self.inputs.len())
    }

    /// Returns the type of a qualified name, such as `microsoft.graph.restorePoint`.
    pub fn type_named(&self, qualified: &str) -> Option<TypeId> {
        match self.lookup(self.plain_scope(), qualified)? {
            Declared::Type(id) => Some(id),
            _ => None,
        }
    }

    /// Returns the overloads of an action or function with that qualified name.
    pub fn overloads(&self, qualified: &str) -> Vec<OperationId> {
        let first = self.lookup_operation(self.plain_scope(), qualified);
        first
            .map(|first| self.overloads_from(first).collect())
            .unwrap_or_default()
    }

    /// Returns the target of a path from an entity set or a singleton, such as
    /// `microsoft.graph.GraphService/solutions/backupRestore`; `None` if no annotation has that path.
    pub fn container_target(&self, child: ChildId, steps: &[Step]) -> Option<Target> {
        if steps.is_empty() {
            return Some(Target::Child(child));
        }
        let entry = self.child(child);
        let start = format!("{}/{}", self.container(entry.container).name, entry.name);
        self.paths
            .get(&self.path_text(start, steps))
            .copied()
            .map(Target::Path)
    }

    /// Resolves a path from a type: property names and qualified names of types to cast to.
    ///
    /// # Errors
    ///
    /// Returns in one sentence why the path does not resolve.
    pub fn follow_path(&self, start: TypeId, segments: &[&str]) -> Result<Vec<Step>, String> {
        self.steps(self.plain_scope(), start, segments)
            .map(|(_, steps)| steps)
    }

    /// Returns the elements that a target names, written like that of an annotation with namespaces instead of aliases;
    /// several if it names an operation without its parameters.
    pub fn targets_named(&self, target: &str) -> Vec<Target> {
        let found = self.targets(self.plain_scope(), target).unwrap_or_default();
        let known = found.into_iter().filter_map(|found| match found {
            Found::Element(target) => Some(target),
            Found::Path(path, ..) => self.paths.get(&path).copied().map(Target::Path),
        });
        known.collect()
    }

    /// Returns the meaning of a qualified name in a scope, excluding operations.
    pub(crate) fn lookup(&self, scope: u32, qualified: &str) -> Option<Declared> {
        get(&self.declared, self.key(scope, qualified)?)
    }

    /// Returns the first overload of a qualified name in a scope.
    pub(crate) fn lookup_operation(&self, scope: u32, qualified: &str) -> Option<OperationId> {
        get(&self.overloads, self.key(scope, qualified)?)
    }

    fn key<'b>(&self, scope: u32, qualified: &'b str) -> Option<(NamespaceId, &'b str)> {
        let (qualifier, name) = split(qualified)?;
        let namespace = self.scopes.get(scope as usize)?.get(qualifier)?;
        Some((*namespace, name))
    }

    /// Returns the type of a name, without `Collection(…)`.
    pub(crate) fn type_target(&self, scope: u32, name: &str) -> Result<TypeTarget, String> {
        if let Some(primitive) = name.strip_prefix("Edm.") {
            return PrimitiveType::from_name(primitive)
                .map(TypeTarget::Primitive)
                .ok_or_else(|| format!("{} is not a primitive type", quote(name)));
        }
        match self.lookup(scope, name) {
            Some(Declared::Type(id)) => Ok(TypeTarget::Declared(id)),
            Some(_) => Err(format!("{} is not a type", quote(name))),
            None => Err(self.why_unknown(scope, name, "type")),
        }
    }

    /// Returns why a qualified name does not resolve.
    pub(crate) fn why_unknown(&self, scope: u32, name: &str, what: &str) -> String {
        let knows = |qualifier| {
            self.scopes
                .get(scope as usize)
                .is_some_and(|scope| scope.contains_key(qualifier))
        };
        let quoted = quote(name);
        match name.rsplit_once('.') {
            None => format!("the {what} {quoted} has no namespace"),
            Some((qualifier, _)) if !knows(qualifier) => {
                let qualifier = quote(qualifier);
                format!(
                    "the {what} {quoted} is unknown: {qualifier} is neither a namespace nor an alias here"
                )
            }
            Some(_) => match self.missing_document(scope, name) {
                Some(uri) => format!(
                    "the {what} {quoted} is declared by {}, which was not given",
                    quote(uri)
                ),
                None => format!("the {what} {quoted} is not declared"),
            },
        }
    }

    /// Returns the address of the document that declares the namespace of a qualified name, if it was not given.
    pub(crate) fn missing_document(&self, scope: u32, name: &str) -> Option<&str> {
        let (qualifier, _) = split(name)?;
        let namespace = self.scopes.get(scope as usize)?.get(qualifier)?;
        self.references.get(namespace).copied()
    }

    /// Resolves a type name with its `Collection(…)`.
    pub(crate) fn reference(&self, scope: u32, name: &str) -> Result<Reference, String> {
        let item = name
            .strip_prefix("Collection(")
            .map(|rest| rest.strip_suffix(')'));
        match item {
            None => Ok(Reference {
                target: self.type_target(scope, name)?,
                is_collection: false,
            }),
            Some(None) => Err(format!(
                "the type {} has no closing parenthesis",
                quote(name)
            )),
            Some(Some(item)) if item.starts_with("Collection(") => Err(format!(
                "the type {} is a collection of collections",
                quote(name)
            )),
            Some(Some(item)) => Ok(Reference {
                target: self.type_target(scope, item)?,
                is_collection: true,
            }),
        }
    }

    /// Resolves path segments from a type: properties, navigation properties and type casts.
    ///
    /// A cast to an unrelated type is ignored if the segment after it belongs to the type before it: Graph writes the
    /// type of the *next* segment there.
    pub(crate) fn steps(
        &self,
        scope: u32,
        start: TypeId,
        segments: &[&str],
    ) -> Result<(TypeId, Vec<Step>), String> {
        let mut current = start;
        let mut steps = Vec::with_capacity(segments.len());
        for (index, segment) in segments.iter().enumerate() {
            if segment.contains('.') {
                let Ok(TypeTarget::Declared(cast)) = self.type_target(scope, segment) else {
                    return Err(self.why_unknown(scope, segment, "type"));
                };
                if self.are_related(current, cast) {
                    steps.push(Step::Cast(cast));
                    current = cast;
                    continue;
                }
                let next = segments.get(index + 1);
                if next.is_none_or(|next| self.find_property(current, next).is_none()) {
                    let (one, other) = (self.type_entry(cast).name, self.type_entry(current).name);
                    return Err(format!("`{one}` does not derive from `{other}`"));
                }
                continue;
            }
            let property = self.find_property(current, segment).ok_or_else(|| {
                format!(
                    "`{}` has no property {}",
                    self.type_entry(current).name,
                    quote(segment)
                )
            })?;
            steps.push(Step::Property(property));
            match self.property(property).reference.target {
                TypeTarget::Declared(id) => current = id,
                TypeTarget::Primitive(_) if index + 1 == segments.len() => {}
                TypeTarget::Primitive(_) => {
                    return Err(format!("{} has no properties", quote(segment)));
                }
            }
        }
        Ok((current, steps))
    }

    /// Returns the container that a container extends.
    pub(crate) fn extended_by(&self, id: ContainerId) -> Option<ContainerId> {
        let container = self.container(id);
        let extended = container.element.extends.as_deref()?;
        match self.lookup(container.location.source, extended)? {
            Declared::Container(extended) => Some(extended),
            _ => None,
        }
    }

    /// Returns a container and those that it extends.
    pub(crate) fn with_extended(&self, id: ContainerId) -> impl Iterator<Item = ContainerId> {
        let containers = std::iter::successors(Some(id), |id| self.extended_by(*id));
        // Containers that extend each other in a cycle, which is an error that is reported elsewhere, never end.
        containers.take(self.containers.len())
    }

    /// Returns the child of a container, or of the containers that it extends, by its name.
    pub(crate) fn child_named(&self, container: ContainerId, name: &str) -> Option<ChildId> {
        let children: &Map<(ContainerId, &str), ChildId> = &self.child_names;
        let mut containers = self.with_extended(container);
        containers.find_map(|id| children.get(&(id, name)).copied())
    }

    /// Returns the model elements that a target names; all overloads if it names an operation without its parameters.
    pub(crate) fn targets(&self, scope: u32, target: &str) -> Result<Vec<Found>, String> {
        if let Some((name, rest)) = target.split_once('(') {
            let (types, rest) = rest.rsplit_once(')').ok_or_else(|| {
                format!("the target {} has no closing parenthesis", quote(target))
            })?;
            let overloads = self.overloads_of_signature(scope, name, types)?;
            return self.operation_targets(overloads, rest.strip_prefix('/'), target);
        }
        let mut segments = target.split('/');
        let head = segments.next().unwrap_or_default();
        let rest: Vec<&str> = segments.collect();
        match self.lookup(scope, head) {
            None => {
                let first = self
                    .lookup_operation(scope, head)
                    .ok_or_else(|| self.why_unknown(scope, head, "target"))?;
                let overloads = self.overloads_from(first).collect();
                self.operation_targets(
                    overloads,
                    target.split_once('/').map(|parts| parts.1),
                    target,
                )
            }
            Some(Declared::Term(id)) if rest.is_empty() => {
                Ok(vec![Found::Element(Target::Term(id))])
            }
            Some(Declared::Term(_)) => Err(format!("the term {} has nothing inside", quote(head))),
            Some(Declared::Type(id)) => Ok(vec![self.type_path(scope, id, &rest)?]),
            Some(Declared::Container(id)) => Ok(vec![self.container_path(scope, id, &rest)?]),
        }
    }

    /// Returns the overloads that a target such as `ns.operation(ns.type,Edm.String)` names: those whose parameters
    /// have these types. For an action, the binding type alone suffices.
    fn overloads_of_signature(
        &self,
        scope: u32,
        name: &str,
        types: &str,
    ) -> Result<Vec<OperationId>, String> {
        let first = self
            .lookup_operation(scope, name)
            .ok_or_else(|| self.why_unknown(scope, name, "operation"))?;
        let mut wanted = Vec::new();
        if !types.trim().is_empty() {
            for name in types.split(',') {
                wanted.push(self.reference(scope, name.trim())?);
            }
        }
        let fits = |id: &OperationId| {
            let operation = self.operation(*id);
            let bound = usize::from(operation.element.is_bound);
            let binding = operation.parameters.get(..bound).unwrap_or_default();
            let is_action = operation.element.kind == OperationKind::Action;
            operation.parameters == wanted || (is_action && binding == wanted)
        };
        let found: Vec<OperationId> = self.overloads_from(first).filter(fits).collect();
        if found.is_empty() {
            return Err(format!(
                "no overload of {} has the parameters ({})",
                quote(name),
                types.trim()
            ));
        }
        Ok(found)
    }

    fn operation_targets(
        &self,
        overloads: Vec<OperationId>,
        rest: Option<&str>,
        target: &str,
    ) -> Result<Vec<Found>, String> {
        let Some(rest) = rest else {
            return Ok(overloads
                .into_iter()
                .map(Target::Operation)
                .map(Found::Element)
                .collect());
        };
        let inside = |id: OperationId| {
            let element = self.operation(id).element;
            if rest == "$ReturnType" {
                return element.return_type.as_ref().map(|_| Target::ReturnType(id));
            }
            let position = element
                .parameters
                .iter()
                .position(|parameter| parameter.name == rest);
            position.map(|index| Target::Parameter(id, count(index)))
        };
        let found: Vec<Found> = overloads
            .into_iter()
            .filter_map(inside)
            .map(Found::Element)
            .collect();
        if found.is_empty() {
            return Err(format!("{} names no parameter", quote(target)));
        }
        Ok(found)
    }

    fn type_path(&self, scope: u32, id: TypeId, segments: &[&str]) -> Result<Found, String> {
        let entry = self.type_entry(id);
        let target = match (entry.element, segments) {
            (_, []) => Target::Type(id),
            (TypeElement::Enum(_), [name]) => {
                let position = self.find_member(id, name);
                let position = position
                    .ok_or_else(|| format!("`{}` has no member {}", entry.name, quote(name)))?;
                Target::Member(id, position)
            }
            (TypeElement::Structured(_), _) => {
                let (_, steps) = self.steps(scope, id, segments)?;
                match steps.as_slice() {
                    [Step::Cast(cast)] => Target::Type(*cast),
                    [Step::Property(property)] => self.property_target(id, *property),
                    [Step::Cast(cast), Step::Property(property)] => {
                        self.property_target(*cast, *property)
                    }
                    _ => {
                        return Ok(Found::Path(
                            self.path_text(entry.name.to_string(), &steps),
                            Target::Type(id),
                            steps,
                        ));
                    }
                }
            }
            _ => return Err(format!("`{}` has nothing inside", entry.name)),
        };
        Ok(Found::Element(target))
    }

    fn property_target(&self, owner: TypeId, property: PropertyId) -> Target {
        if self.property(property).declared_by == owner {
            Target::Property(property)
        } else {
            Target::Inherited(owner, property)
        }
    }

    fn container_path(
        &self,
        scope: u32,
        id: ContainerId,
        segments: &[&str],
    ) -> Result<Found, String> {
        let name = self.container(id).name;
        let Some((first, rest)) = segments.split_first() else {
            return Ok(Found::Element(Target::Container(id)));
        };
        let child = self
            .child_named(id, first)
            .ok_or_else(|| format!("the container `{name}` has no {}", quote(first)))?;
        if rest.is_empty() {
            return Ok(Found::Element(Target::Child(child)));
        }
        let start = self.child(child).entity_type;
        let start =
            start.ok_or_else(|| format!("the import `{name}/{first}` has nothing inside"))?;
        let text = format!("{name}/{first}");
        let called = |problem| {
            let (last, before) = rest.split_last().ok_or_else(String::new)?;
            let (current, steps) = self.steps(scope, start, before)?;
            let operation = self.operation_at(scope, current, last).ok_or(problem)?;
            let path = self.path_text(text.clone(), &steps);
            Ok(Found::Path(
                format!("{path}/{operation}"),
                Target::Child(child),
                steps,
            ))
        };
        match self.steps(scope, start, rest) {
            Ok((_, steps)) => Ok(Found::Path(
                self.path_text(text, &steps),
                Target::Child(child),
                steps,
            )),
            Err(problem) => called(problem),
        }
    }

    /// Returns the name of an operation that can be called on a type or on a collection of it.
    fn operation_at(&self, scope: u32, binding: TypeId, name: &str) -> Option<QualifiedName<'_>> {
        let first = self.lookup_operation(scope, name)?;
        let is_bound = self.overloads_from(first).any(|id| {
            let binding_type = self.operation(id).binding();
            let binding_type = binding_type.and_then(|reference| self.declared_type(reference));
            binding_type.is_some_and(|id| self.are_related(id, binding))
        });
        is_bound.then(|| self.operation(first).name)
    }

    /// Returns a longer path with full names, whatever aliases were written.
    pub(crate) fn path_text(&self, mut text: String, steps: &[Step]) -> String {
        for step in steps {
            // Writing to a String cannot fail.
            let _ = match step {
                Step::Property(id) => write!(text, "/{}", self.property(*id).name),
                Step::Cast(id) => write!(text, "/{}", self.type_entry(*id).name),
            };
        }
        text
    }
}
