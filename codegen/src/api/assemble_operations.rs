//! The operations that are emitted.

use super::assemble::Assembly;
use super::names::{Inner, Names};
use crate::api::types::{Operation, Parameter, StructuredTypeId};
use crate::csdl::OperationKind;
use crate::naming;
use crate::schema::problems::Location;
use crate::schema::*;

impl<'m, 'a> Assembly<'m, 'a> {
    /// The overloads in reach, sorted by name, kind, binding type and parameters.
    pub(super) fn operations(&self, names: &mut Names<'m, 'a>) -> Vec<Operation> {
        let model = self.model;
        let mut operations: Vec<Operation> = Vec::new();
        for (id, entry) in model.operations() {
            if !self.reach.has_operation(id) {
                continue;
            }
            let Some(binding) = entry.binding() else {
                continue;
            };
            let binding_type = model
                .declared_type(binding)
                .and_then(|id| self.structured_ids.get(&id));
            let Some(binding_type) = binding_type.copied() else {
                continue;
            };
            operations.push(self.operation(names, id, entry, binding_type, binding.is_collection));
        }
        operations.sort_by(|one, other| {
            let key = |operation: &Operation| {
                let kind = match operation.kind {
                    OperationKind::Action => 0,
                    OperationKind::Function => 1,
                };
                (kind, operation.binding_type, operation.binds_collection)
            };
            let parameters = |operation: &Operation| {
                operation
                    .parameters
                    .iter()
                    .map(|parameter| parameter.name.clone())
                    .collect::<Vec<_>>()
            };
            one.qualified
                .cmp(&other.qualified)
                .then_with(|| key(one).cmp(&key(other)))
                .then_with(|| parameters(one).cmp(&parameters(other)))
        });
        operations
    }

    fn operation(
        &self,
        names: &mut Names<'m, 'a>,
        id: OperationId,
        entry: &OperationEntry<'a>,
        binding_type: StructuredTypeId,
        binds_collection: bool,
    ) -> Operation {
        let model = self.model;
        let qualified = entry.name.to_string();
        let rust = names.inner(Target::Operation(id), || {
            naming::value_name(entry.name.name)
        });
        let mut parameters = Vec::new();
        let mut locations = Vec::new();
        let declared = (0..)
            .zip(&entry.element.parameters)
            .zip(&entry.parameters)
            .skip(1);
        for ((index, element), reference) in declared {
            let target = Target::Parameter(id, index);
            parameters.push(Parameter {
                name: element.name.to_string(),
                rust: names.inner(target, || naming::value_name(&element.name)),
                type_reference: self.type_reference(*reference, element.facets.nullable),
                is_optional: model.is_optional_parameter(target),
                description: model.description(target),
                deprecation: model.deprecation(target),
            });
            locations.push(Location {
                source: entry.location.source,
                position: element.position,
            });
        }
        let items = parameters
            .iter()
            .zip(&locations)
            .map(|(parameter, location)| Inner {
                owner: &qualified,
                name: &parameter.name,
                rust: &parameter.rust,
                location: *location,
            });
        names.check_inner("parameter", items, &[]);
        let return_type = entry.return_type.zip(entry.element.return_type.as_ref());
        Operation {
            kind: entry.element.kind,
            qualified,
            rust,
            binding_type,
            binds_collection,
            parameters,
            return_type: return_type.map(|(reference, element)| {
                self.type_reference(reference, element.facets.nullable)
            }),
            is_composable: entry.element.is_composable,
            parameters_type: None,
            requires_explicit_binding: model.requires_explicit_binding(Target::Operation(id)),
            description: model.description(Target::Operation(id)),
            deprecation: model.deprecation(Target::Operation(id)),
        }
    }
}
