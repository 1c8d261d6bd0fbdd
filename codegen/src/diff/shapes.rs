//! The shapes of all elements that may have been renamed.

use super::change::Category;
use super::context::State;
use super::renames::{Shape, Shapes};

/// The shapes of an API's types, properties, members, operations and parameters.
pub(super) fn of(state: &State<'_>) -> Shapes {
    let mut shapes = Shapes::new();
    for item in &state.api.enum_types {
        let name = &item.name.qualified;
        let parts = item.members.iter().map(|member| member.name.clone());
        shapes.insert((Category::Type, name.clone()), Shape::of(parts));
        for member in &item.members {
            let key = (Category::Member, format!("{name}/{}", member.name));
            shapes.insert(key, Shape::of([member.value.to_string()]));
        }
    }
    for item in &state.api.structured_types {
        let name = &item.name.qualified;
        let parts = item.properties.iter().map(|property| property.name.clone());
        shapes.insert((Category::Type, name.clone()), Shape::of(parts));
        for property in &item.properties {
            let category = match property.navigation {
                Some(_) => Category::NavigationProperty,
                None => Category::Property,
            };
            let shape = Shape::of([state.type_in_words(&property.type_reference)]);
            shapes.insert((category, format!("{name}/{}", property.name)), shape);
        }
    }
    for operation in &state.api.operations {
        let target = state.api.target(operation);
        let parameters = operation.parameters.iter();
        let parts = parameters.map(|item| {
            format!(
                "{}: {}",
                item.name,
                state.type_in_words(&item.type_reference)
            )
        });
        let returns = operation
            .return_type
            .as_ref()
            .map(|reference| state.type_in_words(reference));
        let parts = parts.chain([format!("{:?} → {returns:?}", operation.kind)]);
        shapes.insert((Category::Operation, target.clone()), Shape::of(parts));
        for parameter in &operation.parameters {
            let shape = Shape::of([state.type_in_words(&parameter.type_reference)]);
            shapes.insert(
                (Category::Parameter, format!("{target}/{}", parameter.name)),
                shape,
            );
        }
    }
    shapes
}
