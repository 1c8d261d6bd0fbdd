//! The metadata elements of an API, by the names that annotations use.

use super::types::{Operation, StructuredType, StructuredTypeId, TypeReference, ValueType};
use super::version::Api;
use crate::csdl::OperationKind;

impl Api {
    /// Returns the types that values of a hierarchy can have, sorted by Rust name: including the base type, unless it
    /// is abstract.
    pub fn variants<'a>(&'a self, base: &'a StructuredType) -> Vec<&'a StructuredType> {
        let derived = base.derived.iter();
        let derived = derived.filter_map(|id| self.structured_types.get(id.0));
        let mut types: Vec<_> = derived
            .chain([base])
            .filter(|structured| !structured.is_abstract)
            .collect();
        types.sort_by(|left, right| left.name.rust.cmp(&right.name.rust));
        types
    }

    /// Returns the CSDL name of the type of one value; empty if the API does not have the type.
    pub fn value_name(&self, reference: &TypeReference) -> &str {
        match reference.value {
            ValueType::Primitive(primitive) => primitive.name(),
            ValueType::Enum(id) => self
                .enum_types
                .get(id.0)
                .map_or("", |item| &item.name.qualified),
            ValueType::Structured(id) => self.structured_name(id),
        }
    }

    /// Returns the CSDL name of a structured type; empty if the API does not have it.
    pub fn structured_name(&self, id: StructuredTypeId) -> &str {
        self.structured_types
            .get(id.0)
            .map_or("", |item| &item.name.qualified)
    }

    /// Returns an overload as the target of an annotation: `namespace.name(bindingType,parameterType)`. The overloads
    /// of a function are distinguished by their parameters; an action has one for each binding type.
    pub fn target(&self, operation: &Operation) -> String {
        let collected = |name: &str, is_collection| {
            if is_collection {
                format!("Collection({name})")
            } else {
                name.to_owned()
            }
        };
        let binding_type = operation.binding_type.map(|id| self.structured_name(id));
        let binding = binding_type.map(|name| collected(name, operation.binds_collection));
        let mut types = Vec::from_iter(binding);
        if operation.kind == OperationKind::Function {
            types.extend(operation.parameters.iter().map(|parameter| {
                let reference = &parameter.type_reference;
                collected(self.value_name(reference), reference.is_collection)
            }));
        }
        format!("{}({})", operation.qualified, types.join(","))
    }
}
