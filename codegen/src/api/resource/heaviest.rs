//! What most of the addresses below the roots lie behind.

use std::collections::HashMap;

use super::graph::{Edge, Graph};
use crate::api::definitions::Definitions;
use crate::api::heavy::{HeavyPath, Place, heaviest_paths};
use crate::api::types::StructuredTypeId;
use crate::schema::PropertyId;

/// What can be left out by the configuration.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Element {
    Navigation(PropertyId),
    Cast(StructuredTypeId),
}

/// The navigation properties and derived types that most addresses lie behind, the heaviest first.
pub(super) fn heaviest(
    definitions: &Definitions<'_, '_>,
    graph: &Graph,
    most: usize,
) -> Vec<HeavyPath> {
    let mut places: Vec<Place> = graph
        .nodes
        .iter()
        .map(|node| Place {
            parent: node.parent,
            element: None,
            weight: 1,
            length: node.segment.len(),
        })
        .collect();
    let mut numbers: HashMap<Element, u32> = HashMap::new();
    let mut names: Vec<String> = Vec::new();
    for (index, node) in graph.nodes.iter().enumerate() {
        for (edge, child) in &node.children {
            let element = match edge {
                Edge::Navigation(position) => definitions
                    .property_id(node.entity_type, *position)
                    .map(Element::Navigation),
                Edge::Cast(derived) => Some(Element::Cast(*derived)),
                Edge::Key(_) | Edge::Function(_) => None,
            };
            // Where a type contains itself, the child has another parent.
            let Some(element) = element.filter(|_| places[*child].parent == Some(index)) else {
                continue;
            };
            let next = u32::try_from(names.len()).unwrap_or(u32::MAX);
            let number = *numbers.entry(element).or_insert(next);
            if number == next {
                names.push(name(definitions, element));
            }
            places[*child].element = Some(number);
        }
    }
    heaviest_paths(&places, &names, most, |node| graph.path(node))
}

/// An element as the configuration names it.
fn name(definitions: &Definitions<'_, '_>, element: Element) -> String {
    let model = definitions.model();
    match element {
        Element::Navigation(id) => {
            let property = model.property(id);
            let declared_by = model.type_entry(property.declared_by).name;
            format!("{declared_by}/{}", property.name)
        }
        Element::Cast(id) => {
            let found = definitions.structured(id);
            found.map_or_else(String::new, |found| found.name.qualified.clone())
        }
    }
}
