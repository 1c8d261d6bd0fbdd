//! The parameters of an action as a type: its body is one JSON object.

use crate::api::types::{
    Operation, Property, StructuredType, StructuredTypeId, TypeName, TypeReference, ValueType,
};
use crate::api::version::Api;
use crate::csdl::StructuredKind;
use std::collections::BTreeSet;

use super::walk::short;
use crate::csdl::OperationKind;
use crate::naming::{self, RustName};

/// Adds a type for the parameters of each action that has any, among the others by its Rust name.
///
/// The CSDL name of such a type is that of the overload as an annotation's target, such as
/// `microsoft.graph.activate(microsoft.graph.serviceApp)`, which no type can have.
pub(in crate::api) fn add_parameter_types(api: &mut Api) {
    let mut taken: BTreeSet<RustName> = BTreeSet::new();
    for structured in &api.structured_types {
        taken.insert(structured.name.module.clone());
        taken.extend(
            structured
                .polymorphic
                .iter()
                .map(|names| names.module.clone()),
        );
    }
    taken.extend(
        api.enum_types
            .iter()
            .map(|enumeration| enumeration.name.module.clone()),
    );
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        if operation.kind == OperationKind::Function || operation.parameters.is_empty() {
            continue;
        }
        let added = parameters_type(api, operation, &mut taken);
        api.operations[index].parameters_type = Some(StructuredTypeId(api.structured_types.len()));
        api.structured_types.push(added);
    }
    sort(api);
}

fn parameters_type(
    api: &Api,
    operation: &Operation,
    taken: &mut BTreeSet<RustName>,
) -> StructuredType {
    let name = |binding: &StructuredType| {
        (
            binding.name.qualified.clone(),
            binding.name.rust.unraw().to_owned(),
        )
    };
    let binding = api.structured_types.get(operation.binding_type.0).map(name);
    let (binding, binding_rust) = binding.unwrap_or_default();
    let qualified = if operation.binds_collection {
        format!("{}(Collection({binding}))", operation.qualified)
    } else {
        format!("{}({binding})", operation.qualified)
    };
    let action = naming::type_name(operation.rust.unraw());
    let mut rust = RustName::of(&format!(
        "{binding_rust}{}Parameters",
        action.unraw().trim_end_matches('_')
    ));
    while !taken.insert(naming::module_name(&rust)) {
        rust = rust.with_suffix("OfAction");
    }
    StructuredType {
        properties: properties(operation, &qualified),
        name: TypeName {
            qualified,
            module: naming::module_name(&rust),
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
        description: Some(format!(
            "What the action `{}` is called with.",
            short(&operation.qualified)
        )),
        deprecation: operation.deprecation.clone(),
    }
}

fn properties(operation: &Operation, owner: &str) -> Vec<Property> {
    let properties = operation.parameters.iter().map(|parameter| Property {
        name: parameter.name.clone(),
        rust: match parameter.rust.as_str() {
            naming::ADDITIONAL => parameter.rust.with_suffix("_"),
            _ => parameter.rust.clone(),
        },
        constant: naming::constant_name(&parameter.name),
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

/// Sorts the structured types by Rust name, and makes every reference follow its type.
fn sort(api: &mut Api) {
    let mut order: Vec<usize> = (0..api.structured_types.len()).collect();
    order.sort_by(|left, right| {
        let name = |index: &usize| &api.structured_types[*index].name;
        (&name(left).rust, &name(left).qualified).cmp(&(&name(right).rust, &name(right).qualified))
    });
    let mut places = vec![0; order.len()];
    for (place, index) in order.iter().enumerate() {
        places[*index] = place;
    }
    let follow = |id: &mut StructuredTypeId| {
        if let Some(place) = places.get(id.0) {
            id.0 = *place;
        }
    };
    let follow_reference = |reference: &mut TypeReference| {
        if let ValueType::Structured(id) = &mut reference.value {
            follow(id);
        }
    };
    for structured in &mut api.structured_types {
        structured.base.iter_mut().for_each(follow);
        structured.derived.iter_mut().for_each(follow);
        for property in &mut structured.properties {
            follow_reference(&mut property.type_reference);
        }
    }
    for operation in &mut api.operations {
        follow(&mut operation.binding_type);
        operation.parameters_type.iter_mut().for_each(follow);
        for parameter in &mut operation.parameters {
            follow_reference(&mut parameter.type_reference);
        }
        operation.return_type.iter_mut().for_each(follow_reference);
    }
    let mut types: Vec<_> = std::mem::take(&mut api.structured_types)
        .into_iter()
        .zip(places.iter().copied())
        .collect();
    types.sort_by_key(|(_, place)| *place);
    api.structured_types = types
        .into_iter()
        .map(|(structured, _)| structured)
        .collect();
}
