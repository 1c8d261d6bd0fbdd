//! The operations of an API.

use super::index::{Index, OperationSource};
use super::names::{Inner, RustNames};
use super::types::{Operation, Parameter, StructuredTypeId};
use crate::naming::{self, Case};
use crate::schema::Target;
use crate::schema::problems::Location;

impl<'m, 'a> Index<'m, 'a> {
    /// Returns the reached overloads, in their final order.
    pub(super) fn build_operations(&self, names: &mut RustNames<'m, 'a>) -> Vec<Operation> {
        let sources = self.operations.iter();
        sources
            .filter_map(|source| {
                let binding_type = match source.binding {
                    Some(id) => Some(self.structured_id(id)?),
                    None => None,
                };
                Some(self.operation(names, source, binding_type))
            })
            .collect()
    }

    fn operation(
        &self,
        names: &mut RustNames<'m, 'a>,
        source: &OperationSource,
        binding_type: Option<StructuredTypeId>,
    ) -> Operation {
        let model = self.model;
        let entry = model.operation(source.id);
        let target = Target::Operation(source.id);
        let qualified = entry.name.to_string();
        let parameters = self.parameters(names, source, &qualified);
        let return_type = entry.return_type.zip(entry.element.return_type.as_ref());
        Operation {
            kind: entry.element.kind,
            qualified,
            rust: source.rust.clone(),
            binding_type,
            binds_collection: source.binds_collection,
            parameters,
            parameters_type: source.parameters_type,
            return_type: return_type.map(|(reference, element)| {
                self.type_reference(reference, element.facets.nullable)
            }),
            is_composable: entry.element.is_composable,
            requires_explicit_binding: model.requires_explicit_binding(target),
            description: model.description(target),
            deprecation: model.deprecation(target),
        }
    }

    /// Returns the parameters other than the binding parameter.
    fn parameters(
        &self,
        names: &mut RustNames<'m, 'a>,
        source: &OperationSource,
        owner: &str,
    ) -> Vec<Parameter> {
        let model = self.model;
        let entry = model.operation(source.id);
        let elements = entry.element.parameters.iter().zip(&entry.parameters);
        let elements: Vec<_> = (0..)
            .zip(elements)
            .skip(usize::from(entry.element.is_bound))
            .collect();
        let derived = elements.iter().map(|(index, (element, _))| {
            let target = Target::Parameter(source.id, *index);
            (target, naming::value_name(&element.name))
        });
        let rust = names.all_inner(derived, Case::Snake);
        let mut parameters = Vec::new();
        let mut locations = Vec::new();
        for ((index, (element, reference)), rust) in elements.into_iter().zip(rust) {
            let target = Target::Parameter(source.id, index);
            parameters.push(Parameter {
                name: element.name.to_string(),
                rust,
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
        let items = parameters.iter().zip(&locations);
        let items = items.map(|(parameter, location)| Inner {
            owner,
            name: &parameter.name,
            rust: parameter.rust.as_str(),
            location: *location,
        });
        names.check_inner("parameter", items, &[]);
        parameters
    }
}
