//! Actions and functions: parameters, return types, binding, and distinguishable overloads.

use super::arena::*;
use super::model::Map;
use super::problems::Location;
use super::resolver::Resolver;
use crate::csdl::OperationKind;
use crate::diagnostic::quote;

/// The properties that distinguish overloads.
#[derive(PartialEq, Eq, Hash)]
struct Signature<'a> {
    name: QualifiedName<'a>,
    kind: OperationKind,
    binding: Option<Reference>,
    /// Names of the parameters other than the binding parameter; functions only.
    parameters: Vec<&'a str>,
}

impl<'a> Resolver<'a> {
    /// Resolves the types of all overloads and binds them.
    pub(crate) fn link_operations(&mut self) {
        let mut signatures: Map<Signature<'a>, ()> = Map::default();
        for id in (0..count(self.model.operations.len())).map(OperationId) {
            self.link_operation(id);
            let operation = self.model.operation(id);
            let (name, location) = (operation.name, operation.location);
            let binding = operation.binding();
            if let Some(binding) = binding {
                self.bind(id, binding);
            }
            let operation = self.model.operation(id);
            let mut parameters = Vec::new();
            if operation.element.kind == OperationKind::Function {
                let all = operation
                    .element
                    .parameters
                    .iter()
                    .map(|parameter| &*parameter.name);
                parameters.extend(all.skip(usize::from(operation.element.is_bound)));
                parameters.sort_unstable();
            }
            let signature = Signature {
                name,
                kind: operation.element.kind,
                binding,
                parameters,
            };
            if signatures.insert(signature, ()).is_some() {
                let what = match (operation.element.kind, binding) {
                    (OperationKind::Function, _) => "binding type and parameter names".to_owned(),
                    (OperationKind::Action, Some(binding)) => {
                        format!("binding type `{}`", self.model.reference_name(binding))
                    }
                    (OperationKind::Action, None) => "name, and neither is bound".to_owned(),
                };
                self.problems.error(
                    location,
                    name.to_string(),
                    format!("two overloads of `{name}` have the same {what}"),
                    "remove one of the two",
                );
            }
        }
        self.model.bound.sort_unstable();
    }

    /// Binds an operation to its type. One that binds to values of other types cannot be called: builders lead to
    /// entities and complex values only.
    fn bind(&mut self, id: OperationId, binding: Reference) {
        let declared = self.model.declared_type(binding);
        let structured = declared.filter(|id| self.model.structured_kind(*id).is_some());
        if let Some(bound) = structured {
            self.model.bound.push((bound, id));
        } else if binding.target != Reference::UNTYPED.target {
            let operation = self.model.operation(id);
            let (name, location) = (operation.name, operation.location);
            let bound_to = self.model.reference_name(binding);
            self.problems.warning(
                location,
                name.to_string(),
                format!(
                    "the operation is left out: it is bound to `{bound_to}`, and only entities and complex values have methods"
                ),
                "call it by Client::resource, with the path of the value and the name of the operation",
            );
        }
    }

    fn link_operation(&mut self, id: OperationId) {
        let operation = self.model.operation(id);
        let (name, element, location) = (operation.name, operation.element, operation.location);
        let source = location.source;
        let mut parameters = Vec::with_capacity(element.parameters.len());
        let mut names: Map<&str, ()> = Map::default();
        for parameter in &element.parameters {
            let location = Location {
                source,
                position: parameter.position,
            };
            let parameter_name: &str = &parameter.name;
            let path = || format!("{name}/{parameter_name}");
            self.check_name(location, parameter_name, path);
            if names.insert(parameter_name, ()).is_some() {
                self.problems.error(
                    location,
                    path(),
                    format!("the parameter {} is declared twice", quote(parameter_name)),
                    "remove or rename one of the two",
                );
            }
            parameters.push(self.follow(location, &parameter.type_name, path));
        }
        let return_type = element.return_type.as_ref().map(|return_type| {
            let location = Location {
                source,
                position: return_type.position,
            };
            self.follow(location, &return_type.type_name, || {
                format!("{name}/$ReturnType")
            })
        });
        if element.is_bound && element.parameters.is_empty() {
            self.problems.error(
                location,
                name.to_string(),
                "a bound operation needs a binding parameter",
                "add the binding parameter, or remove IsBound",
            );
        }
        let binding = parameters.first().copied().unwrap_or(Reference::UNTYPED);
        let path = element.entity_set_path.as_deref();
        let entity_set_path = path.and_then(|path| self.entity_set_path(id, binding, path));
        let operation = &mut self.model.operations[id.0 as usize];
        operation.parameters = parameters;
        operation.return_type = return_type;
        operation.entity_set_path = entity_set_path;
    }

    /// Returns the path from the binding parameter to the set of the result. Graph writes the parameter in another
    /// case, or omits it; both are accepted.
    fn entity_set_path(
        &mut self,
        id: OperationId,
        binding: Reference,
        path: &'a str,
    ) -> Option<Vec<&'a str>> {
        let operation = self.model.operation(id);
        let (name, element, location) = (operation.name, operation.element, operation.location);
        let mut segments: Vec<&str> = path.split('/').collect();
        let parameter = element
            .parameters
            .first()
            .map(|parameter| &*parameter.name)
            .unwrap_or_default();
        if segments
            .first()
            .is_some_and(|first| first.eq_ignore_ascii_case(parameter))
        {
            segments.remove(0);
        }
        let problem = match binding.target {
            _ if !element.is_bound => {
                Some("an operation that is not bound has no EntitySetPath".to_owned())
            }
            TypeTarget::Declared(start) => {
                self.model.steps(location.source, start, &segments).err()
            }
            TypeTarget::Primitive(_) if segments.is_empty() => None,
            TypeTarget::Primitive(_) => Some(format!("`{parameter}` has no properties")),
        };
        match problem {
            None => Some(segments),
            Some(message) => {
                self.problems.warning(
                    location,
                    name.to_string(),
                    format!(
                        "the EntitySetPath {} does not resolve and is dropped: {message}",
                        quote(path)
                    ),
                    "start the path with the binding parameter, and go on with navigation properties",
                );
                None
            }
        }
    }
}
