//! Rust names of builders and their methods.
//!
//! Where names meet, requests keep theirs, then navigation, casts and operations in this order; the
//! others say in addition what they are. What meets even then is reported.

use crate::api::resources::Access;
use crate::api::types::{Operation, StructuredTypeId};
use crate::api::version::Api;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;

use super::walk::{Edge, Graph, Node, Verb, short};
use super::{builders, problem};
use crate::csdl::OperationKind;
use crate::diagnostic::Diagnostics;
use crate::naming::{self, RustName};

/// The method that leads to an item.
const KEY: &str = "by_id";

/// The names of a builder's methods.
#[derive(Debug)]
pub(super) struct MethodNames {
    children: BTreeMap<Edge, RustName>,
    /// In the order of the node's operations.
    pub(super) operations: Vec<RustName>,
}

impl MethodNames {
    pub(super) fn verb(&self, verb: Verb) -> RustName {
        RustName::of(match verb {
            Verb::List => "list",
            Verb::Create => "create",
            Verb::Count => "count",
            Verb::Get => "get",
            Verb::Update => "update",
            Verb::Delete => "delete",
        })
    }

    pub(super) fn child(&self, edge: &Edge) -> RustName {
        let name = self.children.get(edge).cloned();
        name.unwrap_or_else(|| RustName::of(KEY))
    }
}

/// The names within one builder.
struct Taken<'a> {
    names: BTreeSet<RustName>,
    path: &'a str,
    diagnostics: &'a mut Diagnostics,
}

impl Taken<'_> {
    /// `name`, or where it is taken, `name` with what it is.
    fn take(&mut self, name: RustName, kind: &str) -> RustName {
        if self.names.insert(name.clone()) {
            return name;
        }
        let name = name.with_suffix(&format!("_{kind}"));
        if !self.names.insert(name.clone()) {
            self.diagnostics.push(problem(
                self.path,
                format!("two methods of one builder share the Rust name `{name}`"),
                "give the navigation property or the operation another Rust name in the configuration",
            ));
        }
        name
    }
}

/// Names the methods of a node's builder; nodes of one class get the same names.
pub(super) fn methods(api: &Api, node: &Node, diagnostics: &mut Diagnostics) -> MethodNames {
    let mut names = MethodNames {
        children: BTreeMap::new(),
        operations: Vec::new(),
    };
    let requests = node.verbs.iter().map(|(verb, _)| names.verb(*verb));
    let mut taken = Taken {
        names: requests.collect(),
        path: &node.path,
        diagnostics,
    };
    let mut edges: Vec<_> = node.children.iter().map(|(edge, _)| edge).collect();
    edges.sort_unstable();
    for edge in edges {
        let name = match edge {
            Edge::Key(_) => taken.take(RustName::of(KEY), "key"),
            Edge::Navigation(position) => {
                let property = builders::property(api, node.entity_type, *position);
                let name = property.map(|property| property.rust.clone());
                taken.take(name.unwrap_or_else(|| RustName::of("")), "navigation")
            }
            Edge::Cast(derived) => {
                let prefix = if node.is_collection { "of_type" } else { "as" };
                taken.take(
                    naming::value_name(rust(api, *derived)).with_prefix(&format!("{prefix}_")),
                    "cast",
                )
            }
        };
        names.children.insert(edge.clone(), name);
    }
    let operations: Vec<&Operation> = node
        .operations
        .iter()
        .map(|(operation, _)| &api.operations[*operation])
        .collect();
    for operation in &operations {
        let is_overloaded = operations
            .iter()
            .filter(|other| other.rust == operation.rust)
            .count()
            > 1;
        let (name, kind) = match operation.kind {
            OperationKind::Action => (operation.rust.clone(), "action"),
            OperationKind::Function if is_overloaded && !operation.parameters.is_empty() => {
                let parameters: Vec<_> = operation
                    .parameters
                    .iter()
                    .map(|parameter| parameter.rust.unraw())
                    .collect();
                (
                    operation
                        .rust
                        .with_suffix(&format!("_with_{}", parameters.join("_and_"))),
                    "function",
                )
            }
            OperationKind::Function => (operation.rust.clone(), "function"),
        };
        names.operations.push(taken.take(name, kind));
    }
    names
}

fn rust(api: &Api, entity: StructuredTypeId) -> &str {
    api.structured_types
        .get(entity.0)
        .map_or("", |structured| structured.name.rust.unraw())
}

/// The Rust name of a type that declares something; types that no model needs have none.
fn declaring(api: &Api, qualified: &str) -> String {
    let found = api
        .structured_types
        .iter()
        .find(|structured| structured.name.qualified == qualified);
    found.map_or_else(
        || short(qualified).to_upper_camel_case(),
        |structured| structured.name.rust.unraw().to_owned(),
    )
}

/// Names the builder of each class.
pub(super) fn builders(
    api: &Api,
    graph: &Graph,
    members: &[Vec<usize>],
    diagnostics: &mut Diagnostics,
) -> Vec<RustName> {
    // Of the classes of a type that are reached alike, the first keeps the name of the type. What
    // they offer does not count: it grows, and names stay.
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
        .map(|nodes| nearest(graph, nodes.iter().copied()).unwrap_or(nodes[0]))
        .collect();
    let mut names = vec![RustName::of(""); members.len()];
    let mut taken: BTreeSet<RustName> = BTreeSet::new();
    let mut others = Vec::new();
    for ((entity, is_collection, reach), mut group) in groups {
        group.sort_by_key(|class| distance(&graph.nodes[nearest[*class]]));
        let suffix = if is_collection { "Collection" } else { "Item" };
        for (index, class) in group.into_iter().enumerate() {
            let name = RustName::of(&format!("{}{}{suffix}", reach.prefix(), rust(api, entity)));
            if index == 0 && taken.insert(naming::module_name(&name)) {
                names[class] = name;
            } else {
                others.push((class, suffix));
            }
        }
    }
    for (class, suffix) in others {
        let ways = ways(api, graph, nearest[class]);
        let mut candidates = ways
            .iter()
            .map(|way| RustName::of(&format!("{way}{suffix}")));
        let free = candidates.find(|name| !taken.contains(&naming::module_name(name)));
        let name = free.unwrap_or_else(|| {
            diagnostics.push(problem(
                &graph.nodes[nearest[class]].path,
                "no Rust name is free for the builder of this address".to_owned(),
                "give one of the types on the way another Rust name in the configuration",
            ));
            RustName::of("")
        });
        taken.insert(naming::module_name(&name));
        names[class] = name;
    }
    names
}

/// How far a node is: items of collections come before single values, which are added more often,
/// then what is nearer to the root, then the first path.
fn distance(node: &Node) -> (bool, usize, &str) {
    (!node.is_keyed, node.path.matches('/').count(), &node.path)
}

fn nearest(graph: &Graph, nodes: impl Iterator<Item = usize>) -> Option<usize> {
    nodes.min_by_key(|node| distance(&graph.nodes[*node]))
}

/// What leads to a node: first the navigation property with the type that declares it, such as
/// `SharePointProtectionPolicySiteInclusionRules`; then with one step more each, up to the root.
fn ways(api: &Api, graph: &Graph, node: usize) -> Vec<String> {
    let mut ways = Vec::new();
    let mut way = String::new();
    let mut child = node;
    while let Some(parent) = graph.nodes[child].parent {
        let above = &graph.nodes[parent];
        let edge = above.children.iter().find(|(_, to)| *to == child);
        match edge.map(|(edge, _)| edge) {
            Some(Edge::Navigation(position)) => {
                let property = builders::property(api, above.entity_type, *position);
                let name = property.map_or("", |property| property.name.as_str());
                way.insert_str(0, &name.to_upper_camel_case());
                let declared_by = property.map_or("", |property| property.declared_by.as_str());
                ways.push(format!("{}{way}", declaring(api, declared_by)));
            }
            Some(Edge::Cast(derived)) => way.insert_str(0, &format!("As{}", rust(api, *derived))),
            Some(Edge::Key(_)) | None => {}
        }
        child = parent;
    }
    let root = rust(api, graph.nodes[child].entity_type);
    ways.push(format!("{root}Root{way}"));
    ways
}
