//! Rust names of builders and their methods.
//!
//! If names collide, requests keep theirs, then navigation, casts and operations in this order; the others get their
//! kind as a suffix. Names that still collide are numbered, in the order of the API.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;

use super::graph::{Edge, Graph, Node};
use crate::api::definitions::Definitions;
use crate::api::requests::Receiver;
use crate::api::resources::Access;
use crate::api::types::{Operation, StructuredTypeId};
use crate::csdl::OperationKind;
use crate::naming::{self, Case, RustName};

/// The method for an item of a collection.
const KEY: &str = "by_id";

/// The names of a builder's methods.
#[derive(Debug)]
pub(super) struct MethodNames {
    children: BTreeMap<Edge, RustName>,
    /// In the order of the node's properties.
    pub(super) properties: Vec<RustName>,
    /// In the order of the node's operations.
    pub(super) operations: Vec<RustName>,
}

impl MethodNames {
    pub(super) fn child(&self, edge: &Edge) -> RustName {
        let name = self.children.get(edge).cloned();
        name.unwrap_or_else(|| RustName::of(KEY))
    }
}

/// The names within one builder.
struct Taken {
    names: BTreeSet<RustName>,
    /// How many suffixed names exist, by name.
    counts: BTreeMap<RustName, u32>,
}

impl Taken {
    /// Returns `name`; if it is taken, `name` with its kind; and if that is taken too, with a number.
    fn take(&mut self, name: RustName, kind: &str) -> RustName {
        let name = naming::method_name(name);
        if self.names.insert(name.clone()) {
            return name;
        }
        let name = name.with_suffix(&format!("_{kind}"));
        if self.names.insert(name.clone()) {
            return name;
        }
        let count = self.counts.entry(name.clone()).or_insert(1);
        loop {
            *count += 1;
            let numbered = naming::numbered(&name, *count, Case::Snake);
            if self.names.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// Names the methods of a node's builder; nodes of one class get the same names.
pub(super) fn methods(
    definitions: &Definitions<'_, '_>,
    graph: &Graph,
    node: &Node,
) -> MethodNames {
    let mut names = MethodNames {
        children: BTreeMap::new(),
        properties: Vec::new(),
        operations: Vec::new(),
    };
    let requests = node.requests.iter();
    let requests = requests.map(|(kind, _)| RustName::of(kind.row().rust));
    let mut taken = Taken {
        names: requests.collect(),
        counts: BTreeMap::new(),
    };
    let mut edges: Vec<Edge> = node.children.iter().map(|(edge, _)| *edge).collect();
    // Keys come first and keep their order.
    edges.sort_by_key(|edge| (!matches!(edge, Edge::Key(_))).then_some(*edge));
    let mut functions: BTreeMap<&RustName, usize> = BTreeMap::new();
    for edge in &edges {
        if let Edge::Function(operation) = edge
            && let Some(found) = definitions.operations.get(*operation)
        {
            *functions.entry(&found.rust).or_default() += 1;
        }
    }
    for edge in edges {
        if let Some((name, kind)) = lead(definitions, graph, node, edge, &functions) {
            let name = taken.take(name, kind);
            names.children.insert(edge, name);
        }
    }
    for (position, kind) in &node.properties {
        if let Some(property) = definitions.property(node.entity_type, *position) {
            let row = kind.row();
            let suffix = row.suffix.replace("/$", "_");
            let name = format!("{}_{}{suffix}", row.rust, property.rust.unraw());
            let what = match row.receiver {
                Receiver::Stream => "stream",
                _ => "property",
            };
            names.properties.push(taken.take(RustName::of(&name), what));
        }
    }
    let operations: Vec<(usize, &Operation)> = node
        .operations
        .iter()
        .filter_map(|(position, _)| Some((*position, definitions.operations.get(*position)?)))
        .collect();
    let mut overloads: BTreeMap<&RustName, usize> = BTreeMap::new();
    for (_, operation) in &operations {
        *overloads.entry(&operation.rust).or_default() += 1;
    }
    for (_, operation) in &operations {
        let is_overloaded = overloads
            .get(&operation.rust)
            .is_some_and(|count| *count > 1);
        let kind = match operation.kind {
            OperationKind::Action => "action",
            OperationKind::Function => "function",
        };
        let name = operation_name(operation, is_overloaded);
        names.operations.push(taken.take(name, kind));
    }
    names
}

/// Returns the name of the method for an edge, and its kind.
fn lead(
    definitions: &Definitions<'_, '_>,
    graph: &Graph,
    node: &Node,
    edge: Edge,
    overloads: &BTreeMap<&RustName, usize>,
) -> Option<(RustName, &'static str)> {
    Some(match edge {
        Edge::Key(key) => {
            let key = &graph.keys[key.0];
            let name = if key.is_alternate {
                with_all("by", key.parts.iter().map(|part| part.rust.unraw()))
            } else {
                RustName::of(KEY)
            };
            (name, "key")
        }
        Edge::Navigation(position) => {
            let property = definitions.property(node.entity_type, position)?;
            (property.rust.clone(), "navigation")
        }
        Edge::Function(operation) => {
            let found = definitions.operations.get(operation)?;
            let is_overloaded = overloads.get(&found.rust).is_some_and(|count| *count > 1);
            (operation_name(found, is_overloaded), "function")
        }
        Edge::Cast(derived) => {
            let prefix = if node.is_collection {
                "of_type_"
            } else {
                "as_"
            };
            let name = naming::value_name(rust(definitions, derived)).with_prefix(prefix);
            (name, "cast")
        }
    })
}

/// Returns the method of an operation. The name of an overloaded function includes its parameters.
pub(super) fn operation_name(operation: &Operation, is_overloaded: bool) -> RustName {
    if operation.kind == OperationKind::Function
        && is_overloaded
        && !operation.parameters.is_empty()
    {
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|parameter| parameter.rust.unraw());
        let name = with_all("with", parameters);
        return operation.rust.with_suffix(&format!("_{name}"));
    }
    operation.rust.clone()
}

/// Returns a name such as `by_city_and_street`.
fn with_all<'a>(first: &'a str, names: impl Iterator<Item = &'a str>) -> RustName {
    let mut words = vec![first];
    for (index, name) in names.enumerate() {
        words.extend((index > 0).then_some("and"));
        words.push(name);
    }
    RustName::joined(words)
}

fn rust<'a>(definitions: &'a Definitions<'_, '_>, entity: StructuredTypeId) -> &'a str {
    definitions
        .structured(entity)
        .map_or("", |structured| naming::stem(&structured.name.rust))
}

/// The names of a builder.
#[derive(Clone)]
pub(super) struct BuilderName {
    pub(super) rust: RustName,
    /// Builders differ in their modules, which their names follow from.
    pub(super) module: RustName,
}

impl BuilderName {
    fn of(name: &str) -> Self {
        let rust = naming::made_type_name(name);
        let module = naming::module_name(rust.as_str());
        Self { rust, module }
    }
}

/// Names the builder of each class.
pub(super) fn builders(
    definitions: &Definitions<'_, '_>,
    graph: &Graph,
    edges: &[Option<usize>],
    members: &[Vec<usize>],
    ranks: &[usize],
) -> Vec<BuilderName> {
    let distances = distances(graph, ranks);
    // Of the classes of a type with the same access, the first keeps the name of the type. The permitted requests do
    // not matter: they grow, and names must not change.
    let mut groups: BTreeMap<(StructuredTypeId, bool, Access), Vec<usize>> = BTreeMap::new();
    for (class, nodes) in members.iter().enumerate() {
        let first = &graph.nodes[nodes[0]];
        groups
            .entry((first.entity_type, first.is_collection, first.access))
            .or_default()
            .push(class);
    }
    let nearest: Vec<usize> = members
        .iter()
        .map(|nodes| {
            let nearest = nodes.iter().min_by_key(|node| distances[**node]);
            nearest.map_or(nodes[0], |nearest| *nearest)
        })
        .collect();
    let mut names = vec![BuilderName::of(""); members.len()];
    let mut taken: BTreeSet<RustName> = BTreeSet::new();
    let mut counts: BTreeMap<RustName, u32> = BTreeMap::new();
    let mut others = Vec::new();
    for ((entity, is_collection, access), mut group) in groups {
        group.sort_by_key(|class| distances[nearest[*class]]);
        let suffix = if is_collection { "Collection" } else { "Item" };
        for (index, class) in group.into_iter().enumerate() {
            if index == 0 {
                let name = rust(definitions, entity);
                let name = BuilderName::of(&format!("{}{name}{suffix}", access.prefix()));
                if taken.insert(name.module.clone()) {
                    names[class] = name;
                    continue;
                }
            }
            others.push((class, suffix));
        }
    }
    for (class, suffix) in others {
        let ways = ways(definitions, graph, edges, nearest[class]);
        let mut candidates = ways
            .iter()
            .map(|way| BuilderName::of(&format!("{way}{suffix}")));
        let free = candidates.find(|name| !taken.contains(&name.module));
        let name = free.unwrap_or_else(|| {
            // Two paths with the same name: only a number distinguishes them.
            let way = ways.last().map_or("", String::as_str);
            let way = RustName::of(&format!("{way}{suffix}"));
            let count = counts.entry(way.clone()).or_insert(1);
            loop {
                *count += 1;
                let name = naming::numbered(&way, *count, Case::Camel);
                let name = BuilderName::of(name.as_str());
                if !taken.contains(&name.module) {
                    return name;
                }
            }
        });
        taken.insert(name.module.clone());
        names[class] = name;
    }
    names
}

/// Returns the distance of each node: items of collections come before single values, which are added more often, then
/// resources nearer to the root, then the first path.
fn distances(graph: &Graph, ranks: &[usize]) -> Vec<(bool, usize, usize)> {
    let mut distances: Vec<(bool, usize, usize)> = Vec::with_capacity(ranks.len());
    for (node, rank) in graph.nodes.iter().zip(ranks) {
        // A parent comes before its children.
        let before = node.parent.map_or(0, |parent| distances[parent].1);
        let segments = before + node.segment.matches('/').count();
        distances.push((!node.is_keyed, segments, *rank));
    }
    distances
}

/// Returns names for the path to a node: first the navigation property with the type that declares it, such as
/// `SharePointProtectionPolicySiteInclusionRules`; then with one more step each, up to the root.
fn ways(
    definitions: &Definitions<'_, '_>,
    graph: &Graph,
    edges: &[Option<usize>],
    node: usize,
) -> Vec<String> {
    let mut ways = Vec::new();
    let mut way = String::new();
    let mut child = node;
    while let Some(parent) = graph.nodes[child].parent {
        let above = &graph.nodes[parent];
        let edge = edges[child].and_then(|position| above.children.get(position));
        match edge.map(|(edge, _)| edge) {
            Some(Edge::Navigation(position)) => {
                let model = definitions.model();
                let property = definitions.property_id(above.entity_type, *position);
                if let Some(property) = property.map(|id| model.property(id)) {
                    way.insert_str(0, &property.name.to_upper_camel_case());
                    let declaring = definitions.structured_id(property.declared_by);
                    let declaring = declaring.map_or("", |id| rust(definitions, id));
                    ways.push(format!("{declaring}{way}"));
                }
            }
            Some(Edge::Cast(derived)) => {
                way.insert_str(0, &format!("As{}", rust(definitions, *derived)))
            }
            Some(Edge::Function(operation)) => {
                if let Some(operation) = definitions.operations.get(*operation) {
                    way.insert_str(0, &operation.name().to_upper_camel_case());
                    ways.push(format!("{}{way}", rust(definitions, above.entity_type)));
                }
            }
            Some(Edge::Key(_)) | None => {}
        }
        child = parent;
    }
    let root = rust(definitions, graph.nodes[child].entity_type);
    ways.push(format!("{root}Root{way}"));
    ways
}
