//! The parameters of an action as a struct: its body is one JSON object.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase as _, ToUpperCamelCase as _};

use super::names;
use super::walk::short;
use crate::csdl::OperationKind;
use crate::model::{
    Api, Operation, Property, StructuredKind, StructuredType, StructuredTypeId, TypeName,
};

/// Adds a type for the parameters of each action that has any, after the types of the metadata and
/// in the order of the operations. Its CSDL name is that of the overload as an annotation's target,
/// such as `microsoft.graph.activate(microsoft.graph.serviceApp)`, which no type can have.
pub fn add_parameter_types(api: &mut Api) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for structured in &api.structured_types {
        taken.insert(structured.name.module.clone());
        taken.extend(
            structured
                .polymorphic
                .iter()
                .map(|polymorphic| polymorphic.module.clone()),
        );
    }
    taken.extend(
        api.enum_types
            .iter()
            .map(|enumeration| enumeration.name.module.clone()),
    );
    let mut types = Vec::new();
    for operation in actions_with_parameters(api) {
        let mut rust = parameters_name(api, operation);
        while !taken.insert(names::module(&rust)) {
            rust.push_str("OfAction");
        }
        types.push(StructuredType {
            name: TypeName {
                qualified: overload_name(api, operation),
                module: names::module(&rust),
                rust,
            },
            kind: StructuredKind::Complex,
            is_abstract: false,
            is_open: false,
            has_stream: false,
            base: None,
            derived: Vec::new(),
            polymorphic: None,
            key: Vec::new(),
            properties: properties(operation, &overload_name(api, operation)),
            description: Some(format!(
                "What the action `{}` is called with.",
                short(&operation.qualified)
            )),
            deprecation: operation.deprecation.clone(),
        });
    }
    api.structured_types.extend(types);
}

fn actions_with_parameters(api: &Api) -> impl Iterator<Item = &Operation> {
    api.operations.iter().filter(|operation| {
        operation.kind == OperationKind::Action && !operation.parameters.is_empty()
    })
}

/// The struct of an action's parameters; none where the action has no parameters.
pub fn parameters_type(api: &Api, operation: &Operation) -> Option<StructuredTypeId> {
    if operation.kind != OperationKind::Action || operation.parameters.is_empty() {
        return None;
    }
    let name = overload_name(api, operation);
    // They come last.
    let position = api
        .structured_types
        .iter()
        .rposition(|structured| structured.name.qualified == name)?;
    Some(StructuredTypeId(position))
}

/// The overload as the target of an annotation.
fn overload_name(api: &Api, operation: &Operation) -> String {
    let binding = api.structured_types.get(operation.binding_type.0);
    let binding = binding.map_or("", |structured| structured.name.qualified.as_str());
    if operation.binds_collection {
        format!("{}(Collection({binding}))", operation.qualified)
    } else {
        format!("{}({binding})", operation.qualified)
    }
}

fn parameters_name(api: &Api, operation: &Operation) -> String {
    let binding = api.structured_types.get(operation.binding_type.0);
    let binding = binding.map_or("", |structured| structured.name.rust.as_str());
    let action = operation
        .rust
        .trim_start_matches("r#")
        .to_upper_camel_case();
    format!("{binding}{action}Parameters")
}

fn properties(operation: &Operation, owner: &str) -> Vec<Property> {
    let properties = operation.parameters.iter().map(|parameter| Property {
        name: parameter.name.clone(),
        rust: if parameter.rust == "additional" {
            "additional_".to_owned()
        } else {
            parameter.rust.clone()
        },
        constant: parameter.name.to_shouty_snake_case(),
        declared_by: owner.to_owned(),
        type_reference: parameter.type_reference.clone(),
        navigation: None,
        is_computed: false,
        is_immutable: false,
        description: parameter.description.clone(),
        deprecation: parameter.deprecation.clone(),
    });
    properties.collect()
}
