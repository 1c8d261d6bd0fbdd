//! Rust names of builders and their methods.
//!
//! Where names meet, requests keep theirs, then navigation, casts and operations in this order; the
//! others say in addition what they are. What meets even then is reported.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;

use super::walk::{Edge, Graph, Node, Verb};
use super::{Reach, builders, problem};
use crate::csdl::OperationKind;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Operation, StructuredTypeId};
use crate::naming;

/// The method that leads to an item.
const KEY: &str = "by_id";

/// A name within Rust, such as `restore_points`.
pub(super) use crate::naming::value_name;

/// The module of a builder.
pub(super) fn module(rust: &str) -> String {
    naming::module_name(rust)
}

/// The names of a builder's methods.
#[derive(Debug)]
pub(super) struct MethodNames {
    children: BTreeMap<Edge, String>,
    /// In the order of the node's operations.
    pub(super) operations: Vec<String>,
}

impl MethodNames {
    pub(super) fn verb(&self, verb: Verb) -> &'static str {
        match verb {
            Verb::List => "list",
            Verb::Create => "create",
            Verb::Count => "count",
            Verb::Get => "get",
            Verb::Update => "update",
            Verb::Delete => "delete",
        }
    }

    pub(super) fn child(&self, edge: &Edge) -> &str {
        self.children.get(edge).map_or(KEY, String::as_str)
    }
}

/// The names within one builder.
struct Taken<'a> {
    names: BTreeSet<String>,
    path: &'a str,
    diagnostics: &'a mut Diagnostics,
}

impl Taken<'_> {
    /// `name`, or where it is taken, `name` with what it is.
    fn take(&mut self, name: String, kind: &str) -> String {
        if self.names.insert(name.clone()) {
            return name;
        }
        let name = with(&name, kind);
        if !self.names.insert(name.clone()) {
            self.diagnostics.0.push(problem(
                self.path,
                format!("two methods of one builder share the Rust name `{name}`"),
                "give the navigation property or the operation another Rust name in the configuration",
            ));
        }
        name
    }
}

/// `name_suffix`, which needs no raw identifier.
fn with(name: &str, suffix: &str) -> String {
    format!("{}_{suffix}", name.trim_start_matches("r#"))
}

/// Names the methods of a node's builder; nodes of one class get the same names.
pub(super) fn methods(api: &Api, node: &Node, diagnostics: &mut Diagnostics) -> MethodNames {
    let mut names = MethodNames {
        children: BTreeMap::new(),
        operations: Vec::new(),
    };
    let requests = node
        .verbs
        .iter()
        .map(|(verb, _)| names.verb(*verb).to_owned());
    let mut taken = Taken {
        names: requests.collect(),
        path: &node.path,
        diagnostics,
    };
    let mut edges: Vec<_> = node.children.iter().map(|(edge, _)| edge).collect();
    edges.sort_unstable();
    for edge in edges {
        let name = match edge {
            Edge::Key(_) => taken.take(KEY.to_owned(), "key"),
            Edge::Navigation(position) => {
                let property = builders::property(api, node.entity_type, *position);
                taken.take(
                    property
                        .map(|property| property.rust.clone())
                        .unwrap_or_default(),
                    "navigation",
                )
            }
            Edge::Cast(derived) => {
                let prefix = if node.is_collection { "of_type" } else { "as" };
                taken.take(
                    format!("{prefix}_{}", value_name(rust(api, *derived))),
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
                    .map(|parameter| parameter.rust.trim_start_matches("r#"))
                    .collect();
                (
                    with(
                        &operation.rust,
                        &format!("with_{}", parameters.join("_and_")),
                    ),
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
        .map_or("", |structured| structured.name.rust.as_str())
}

/// Names the builder of each class.
pub(super) fn builders(
    api: &Api,
    graph: &Graph,
    members: &[Vec<usize>],
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    // The classes of a type, the one that keeps the plain name first: the best reached, then the
    // one that offers most, then the one with the first path.
    let mut classes: BTreeMap<(StructuredTypeId, bool), Vec<usize>> = BTreeMap::new();
    for (class, nodes) in members.iter().enumerate() {
        let first = &graph.nodes[nodes[0]];
        classes
            .entry((first.entity_type, first.is_collection))
            .or_default()
            .push(class);
    }
    let rank = |class: usize| {
        let nodes = || members[class].iter().map(|node| &graph.nodes[*node]);
        let first = &graph.nodes[members[class][0]];
        let offers = first.verbs.len() + first.operations.len() + first.children.len();
        (
            nodes().map(|node| node.reach).min().unwrap_or(first.reach),
            std::cmp::Reverse(offers),
            nodes()
                .map(|node| node.path.as_str())
                .min()
                .unwrap_or_default(),
        )
    };
    let mut names = vec![String::new(); members.len()];
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut others = Vec::new();
    for ((entity, is_collection), mut group) in classes {
        group.sort_by(|left, right| rank(*left).cmp(&rank(*right)));
        let suffix = if is_collection { "Collection" } else { "Item" };
        let mut prefixes = BTreeSet::from([""]);
        for (index, class) in group.iter().enumerate() {
            let prefix = match rank(*class).0 {
                _ if index == 0 => "",
                Reach::Contained => "",
                Reach::Linked => "Linked",
                Reach::Cast => "Cast",
            };
            if index > 0 && !prefixes.insert(prefix) {
                others.push((*class, suffix));
                continue;
            }
            let name = format!("{prefix}{}{suffix}", rust(api, entity));
            if taken.insert(module(&name)) {
                names[*class] = name;
            } else {
                others.push((*class, suffix));
            }
        }
    }
    for (class, suffix) in others {
        let path = rank(class).2;
        let node = members[class]
            .iter()
            .copied()
            .find(|node| graph.nodes[*node].path == path);
        let ways: Vec<String> = node.map(|node| ways(api, graph, node)).unwrap_or_default();
        let mut candidates = ways.iter().map(|way| format!("{way}{suffix}"));
        let free = candidates.find(|name| !taken.contains(&module(name)));
        let name = free.unwrap_or_else(|| {
            diagnostics.0.push(problem(
                path,
                "no Rust name is free for the builder of this address".to_owned(),
                "give one of the types on the way another Rust name in the configuration",
            ));
            String::new()
        });
        taken.insert(module(&name));
        names[class] = name;
    }
    names
}

/// What leads to a node: first from the nearest item above it, as that item's type and the navigation
/// property, such as `SharePointProtectionPolicySiteInclusionRules`; then with one step more each,
/// up to the root.
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
                let property = property.map_or("", |property| property.name.as_str());
                way.insert_str(0, &property.to_upper_camel_case());
                ways.push(format!("{}{way}", rust(api, above.entity_type)));
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
