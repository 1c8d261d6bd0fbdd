//! The addresses that share a builder.

use std::collections::HashMap;
use std::hash::Hash;

use foldhash::fast::RandomState;

use super::graph::{Edge, Graph, Node};
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
    Vec<Edge>,
);

/// Returns the class of each node: two nodes have one class if they permit the same requests and their children have
/// the same classes. Classes are numbered in the order of their first nodes.
pub(super) fn classes(graph: &Graph) -> Vec<usize> {
    let nodes = graph.nodes.iter();
    let children: Vec<Vec<(Edge, usize)>> = nodes.map(sorted_children).collect();
    let nodes = graph.nodes.iter().zip(&children);
    let mut classes = number(nodes.map(|(node, children)| offered(node, children)));
    let mut count = 0;
    // Each round separates the nodes whose children were separated in the previous round.
    while count != distinct(&classes) {
        count = distinct(&classes);
        let nodes = classes.iter().zip(&children);
        classes = number(nodes.map(|(class, children)| {
            // Nodes of one class have the same edges.
            let children = children.iter().map(|(_, child)| classes[*child]);
            std::iter::once(*class)
                .chain(children)
                .collect::<Vec<usize>>()
        }));
    }
    classes
}

fn sorted_children(node: &Node) -> Vec<(Edge, usize)> {
    let mut children = node.children.clone();
    children.sort_unstable();
    children
}

fn offered<'g>(node: &'g Node, children: &[(Edge, usize)]) -> Offered<'g> {
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
        children.iter().map(|(edge, _)| *edge).collect(),
    )
}

/// Numbers values in the order of their first occurrence.
fn number<T: Eq + Hash>(values: impl Iterator<Item = T>) -> Vec<usize> {
    let mut numbers = HashMap::with_hasher(RandomState::default());
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
