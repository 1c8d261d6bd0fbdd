//! All addresses below the roots, and the edges between them.

use std::collections::BTreeMap;

use crate::api::requests::RequestKind;
use crate::api::resources::{Access, Key};
use crate::api::types::StructuredTypeId;
use crate::schema::{Permission, PropertyId};

/// Index into [`Graph::keys`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct KeyId(pub(super) usize);

/// An edge of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Edge {
    /// To an item, by a key.
    Key(KeyId),
    /// Along a navigation property: its position in the type that the node has.
    Navigation(usize),
    /// To the result of a composable function, by its position among the operations.
    Function(usize),
    /// To the same resource as a derived type.
    Cast(StructuredTypeId),
}

/// An address.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) entity_type: StructuredTypeId,
    pub(super) is_collection: bool,
    pub(super) access: Access,
    /// The last navigation property; only for nodes that are reached through a link.
    pub(super) link: Option<PropertyId>,
    /// Whether the walk goes on here as at a canonical place, because there is no other one.
    pub(super) is_only_way: bool,
    /// Whether the path contains a collection.
    pub(super) is_keyed: bool,
    /// Whether changes need the ETag of what was read.
    pub(super) needs_etag: bool,
    /// What it adds to the path of its parent, with placeholders; the whole path of a root.
    pub(super) segment: String,
    /// The node that this one is reached from; `None` for a root, and for the result of an import.
    pub(super) parent: Option<usize>,
    pub(super) requests: Vec<(RequestKind, Vec<Permission>)>,
    /// Indices into [`Api::operations`].
    pub(super) operations: Vec<(usize, Vec<Permission>)>,
    /// Properties with requests of their own, by their positions in the type, and what may be done with each.
    pub(super) properties: Vec<(usize, RequestKind)>,
    /// What is reached from here, with alternate keys in their order; the nodes need not have this one as their parent.
    pub(super) children: Vec<(Edge, usize)>,
    /// The placeholders of the key that ends the path.
    pub(super) key_placeholders: Vec<String>,
}

impl Node {
    /// Returns who may send a request, by its position: those of the node as a whole come first, then those of
    /// properties and operations.
    pub(super) fn permissions(&self, position: usize) -> &[Permission] {
        let before = self.requests.len() + self.properties.len();
        let operation = position.checked_sub(before);
        let operation = operation.and_then(|position| self.operations.get(position));
        match (self.requests.get(position), operation) {
            (Some((_, permissions)), _) | (None, Some((_, permissions))) => permissions,
            (None, None) => &[],
        }
    }
}

/// All addresses, and those at which calls start.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) roots: Vec<usize>,
    /// All keys, each once.
    pub(super) keys: Vec<Key>,
    /// The results of composable functions, by the positions of these among the operations.
    pub(super) results: BTreeMap<usize, usize>,
}

impl Graph {
    /// Returns a node and those that it is reached from, up to the root.
    pub(super) fn above(&self, node: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(node), |node| self.nodes[*node].parent)
    }

    /// Returns whether a segment of a node's path contains a text.
    pub(super) fn contains(&self, node: usize, text: &str) -> bool {
        let mut above = self.above(node);
        above.any(|node| self.nodes[node].segment.contains(text))
    }

    /// Returns the path of a node, with its placeholders.
    pub(super) fn path(&self, node: usize) -> String {
        let segments = self
            .above(node)
            .map(|node| self.nodes[node].segment.as_str());
        let mut segments: Vec<&str> = segments.collect();
        segments.reverse();
        segments.concat()
    }

    /// Returns, for each node, whether anything can be called there or behind it.
    pub(super) fn callable(&self) -> Vec<bool> {
        let offers = |node: &Node| {
            !(node.requests.is_empty() && node.operations.is_empty() && node.properties.is_empty())
        };
        let mut callable: Vec<bool> = self.nodes.iter().map(offers).collect();
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        for (index, node) in self.nodes.iter().enumerate() {
            for (_, child) in &node.children {
                before[*child].push(index);
            }
        }
        let mut open: Vec<usize> = (0..callable.len()).filter(|node| callable[*node]).collect();
        while let Some(node) = open.pop() {
            for from in &before[node] {
                if !std::mem::replace(&mut callable[*from], true) {
                    open.push(*from);
                }
            }
        }
        callable
    }

    /// Returns, for each node, the position of the edge to it among those of its parent.
    pub(super) fn edges(&self) -> Vec<Option<usize>> {
        let mut edges = vec![None; self.nodes.len()];
        for (index, node) in self.nodes.iter().enumerate() {
            for (position, (_, child)) in node.children.iter().enumerate() {
                if self.nodes[*child].parent == Some(index) {
                    edges[*child].get_or_insert(position);
                }
            }
        }
        edges
    }
}
