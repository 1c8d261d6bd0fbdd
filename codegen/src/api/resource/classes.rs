//! The addresses that share a builder.

use std::collections::BTreeMap;

use super::graph::{Edge, Graph};
use crate::api::requests::RequestKind;
use crate::api::resources::Access;
use crate::api::types::StructuredTypeId;
use crate::schema::PropertyId;

/// The properties that two nodes must share to have one builder, apart from their children.
type Offered<'g> = (
    StructuredTypeId,
    bool,
    (Access, Option<PropertyId>),
    Vec<RequestKind>,
    Vec<usize>,
    &'g [(usize, RequestKind)],
    Vec<&'g Edge>,
);

/// Returns the class of each node: two nodes have one class if they permit the same requests and their children have
/// the same classes. Classes are numbered in the order of their first nodes.
pub(super) fn classes(graph: &Graph) -> Vec<usize> {
    let offered: Vec<Offered<'_>> = graph
        .nodes
        .iter()
        .map(|node| {
            let mut edges: Vec<_> = node.children.iter().map(|(edge, _)| edge).collect();
            edges.sort_unstable();
            (
                node.entity_type,
                node.is_collection,
                (node.access, node.link),
                node.requests.iter().map(|(kind, _)| *kind).collect(),
                node.operations
                    .iter()
                    .map(|(operation, _)| *operation)
                    .collect(),
                node.properties.as_slice(),
                edges,
            )
        })
        .collect();
    let mut classes = number(offered.iter());
    let mut count = 0;
    // Each round separates the nodes whose children were separated in the previous round.
    while count != distinct(&classes) {
        count = distinct(&classes);
        let keys: Vec<_> = graph
            .nodes
            .iter()
            .enumerate()
            .map(|(index, node)| {
                let mut children: Vec<_> = node
                    .children
                    .iter()
                    .map(|(edge, child)| (edge, classes[*child]))
                    .collect();
                children.sort_unstable();
                (classes[index], children)
            })
            .collect();
        classes = number(keys.iter());
    }
    classes
}

/// Numbers values in the order of their first occurrence.
fn number<T: Ord>(values: impl Iterator<Item = T>) -> Vec<usize> {
    let mut numbers = BTreeMap::new();
    values
        .map(|value| {
            let next = numbers.len();
            *numbers.entry(value).or_insert(next)
        })
        .collect()
}

fn distinct(classes: &[usize]) -> usize {
    classes.iter().max().map_or(0, |last| last + 1)
}

/// The nodes of each class.
pub(super) fn members(classes: &[usize]) -> Vec<Vec<usize>> {
    let mut members = vec![Vec::new(); distinct(classes)];
    for (node, class) in classes.iter().enumerate() {
        members[*class].push(node);
    }
    members
}
