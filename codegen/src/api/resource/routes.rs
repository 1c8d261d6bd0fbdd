//! Every request as a route: its address, who may send it, and its call.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::graph::{Edge, Graph, Node};
use super::keys;
use super::names::MethodNames;
use crate::api::addresses::Addresses;
use crate::api::definitions::Definitions;
use crate::api::requests::{Payload, Request, RequestKind};
use crate::api::resources::{Argument, Key, Route, RouteId, RouteStep};
use crate::api::types::Operation;
use crate::csdl::OperationKind;
use crate::naming::RustName;

/// The request that a route comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sender {
    Request(RequestKind),
    Property(usize, RequestKind),
    Import(usize),
    Operation(usize),
}

/// The routes of each request of each class.
pub(super) type Sent = BTreeMap<(usize, Sender), Vec<RouteId>>;

pub(super) struct Calls<'a> {
    pub(super) definitions: &'a Definitions<'a, 'a>,
    pub(super) addresses: &'a Addresses,
    /// The calls of the service that lead to the roots and to the results of imports, by their nodes; empty if the calls
    /// start at the root.
    pub(super) starts: BTreeMap<usize, RouteStep>,
    pub(super) graph: &'a Graph,
    /// The position of the edge to each node.
    pub(super) edges: &'a [Option<usize>],
    pub(super) classes: &'a [usize],
    pub(super) methods: &'a [MethodNames],
    pub(super) imports: &'a [ImportCall],
}

/// An import: its method, its name in addresses and the operation, by its position.
pub(super) struct ImportCall {
    pub(super) rust: RustName,
    pub(super) segment: String,
    pub(super) operation: usize,
    /// The node of its result, if it is a composable function: requests are sent to that.
    pub(super) result: Option<usize>,
}

/// A route, and the class and the request that send it.
type SentRoute = (Route, (usize, Sender));

/// Consecutive calls, which other routes share.
pub(super) type Way = Vec<Arc<RouteStep>>;

/// Returns a way with one more call.
fn followed(way: &[Arc<RouteStep>], step: RouteStep) -> Way {
    let mut call = Vec::with_capacity(way.len() + 1);
    call.extend_from_slice(way);
    call.push(Arc::new(step));
    call
}

/// A node, the calls that lead to it, and its class.
struct At<'n> {
    node: &'n Node,
    way: &'n [Arc<RouteStep>],
    class: usize,
}

impl At<'_> {
    /// Returns the calls to the node and then one of its methods.
    fn call(&self, method: RustName, arguments: Vec<Argument>) -> Way {
        followed(self.way, RouteStep { method, arguments })
    }
}

/// The class of the routes of imports, which belong to no builder.
pub(super) const SERVICE_CLASS: usize = usize::MAX;

impl Calls<'_> {
    /// Returns all routes, sorted, and the request that sends each.
    pub(super) fn routes(&self, ways: &[Way]) -> (Vec<Route>, Sent) {
        let mut routes = Vec::new();
        let nodes = self.graph.nodes.iter().zip(ways).zip(self.classes);
        for ((node, way), class) in nodes {
            let at = At {
                node,
                way,
                class: *class,
            };
            routes.extend(self.of_requests(&at));
            routes.extend(self.of_properties(&at));
            routes.extend(self.of_operations(&at));
        }
        routes.extend(self.of_imports());
        routes.sort_by(|(left, _), (right, _)| {
            (&left.path, left.method)
                .cmp(&(&right.path, right.method))
                .then_with(|| left.call.len().cmp(&right.call.len()))
        });
        let mut sent = Sent::new();
        for (index, (_, sender)) in routes.iter().enumerate() {
            sent.entry(*sender).or_default().push(RouteId(index));
        }
        (routes.into_iter().map(|(route, _)| route).collect(), sent)
    }

    /// Returns the routes of the requests for a node as a whole.
    fn of_requests<'n>(&'n self, at: &'n At<'n>) -> impl Iterator<Item = SentRoute> + 'n {
        at.node.requests.iter().map(|(kind, permissions)| {
            let row = kind.row();
            let route = Route {
                path: format!("{}{}", at.node.path, row.suffix),
                method: row.http,
                permissions: permissions.clone(),
                page: None,
                call: at.call(RustName::of(row.rust), request_arguments(row, at.node)),
            };
            (route, (at.class, Sender::Request(*kind)))
        })
    }

    /// Returns the routes of the requests for single properties of a node.
    fn of_properties<'n>(&'n self, at: &'n At<'n>) -> impl Iterator<Item = SentRoute> + 'n {
        let names = &self.methods[at.class].properties;
        let requests = at.node.properties.iter().zip(names);
        requests.filter_map(|((position, kind), name)| {
            let entity_type = at.node.entity_type;
            let property = self.definitions.property(entity_type, *position)?;
            let row = kind.row();
            let arguments = match row.payload {
                Payload::Value => vec![Argument::Value(entity_type, property.name.clone())],
                _ => request_arguments(row, at.node),
            };
            let route = Route {
                path: format!("{}/{}{}", at.node.path, property.name, row.suffix),
                method: row.http,
                permissions: Vec::new(),
                page: None,
                call: at.call(name.clone(), arguments),
            };
            Some((route, (at.class, Sender::Property(*position, *kind))))
        })
    }

    /// Returns the routes of the operations that are bound to a node.
    fn of_operations<'n>(&'n self, at: &'n At<'n>) -> impl Iterator<Item = SentRoute> + 'n {
        let names = &self.methods[at.class].operations;
        let operations = at.node.operations.iter().zip(names);
        operations.map(|((operation, permissions), name)| {
            let found = &self.definitions.operations[*operation];
            let arguments = operation_arguments(*operation, found);
            let route = Route {
                path: format!(
                    "{}/{}",
                    at.node.path,
                    operation_path(self.definitions, self.addresses, found)
                ),
                method: operation_kind(found).row().http,
                permissions: permissions.clone(),
                page: None,
                call: at.call(name.clone(), arguments),
            };
            (route, (at.class, Sender::Operation(*operation)))
        })
    }

    /// Returns the routes of the imports that end with their call.
    fn of_imports(&self) -> impl Iterator<Item = SentRoute> {
        let imports = self.imports.iter().enumerate();
        let ending = imports.filter(|(_, import)| import.result.is_none());
        ending.map(|(index, import)| {
            let found = &self.definitions.operations[import.operation];
            let route = Route {
                path: format!(
                    "/{}",
                    called(self.definitions, self.addresses, &import.segment, found)
                ),
                method: operation_kind(found).row().http,
                permissions: Vec::new(),
                page: None,
                call: vec![Arc::new(RouteStep {
                    method: import.rust.clone(),
                    arguments: operation_arguments(import.operation, found),
                })],
            };
            (route, (SERVICE_CLASS, Sender::Import(index)))
        })
    }

    /// Returns one call by each alternate key, sorted by path.
    pub(super) fn alternate_routes(&self, ways: &[Way]) -> Vec<Route> {
        let mut routes = Vec::new();
        for (index, node) in self.graph.nodes.iter().enumerate() {
            for (edge, item) in &node.children {
                if let Edge::Key(key) = edge
                    && key.is_alternate
                {
                    let item = &self.graph.nodes[*item];
                    routes.extend(self.by_alternate_key(index, &ways[index], edge, key, item));
                }
            }
        }
        routes.sort_by(|left, right| left.path.cmp(&right.path));
        routes
    }

    /// Returns the first request for an item of a collection, called by an alternate key; `None` if there is none.
    fn by_alternate_key(
        &self,
        collection: usize,
        way: &[Arc<RouteStep>],
        edge: &Edge,
        key: &Key,
        item: &Node,
    ) -> Option<Route> {
        let node = &self.graph.nodes[collection];
        let owner = &self
            .definitions
            .structured(node.entity_type)?
            .name
            .qualified;
        let row = item.requests.first()?.0.row();
        let names: Vec<String> = key.parts.iter().map(|part| part.name.clone()).collect();
        let mut path = node.path.clone();
        let (definitions, addresses) = (self.definitions, self.addresses);
        let placeholders = keys::write(definitions, addresses, &mut path, owner, key, &names);
        let item_way = followed(
            way,
            RouteStep {
                method: self.methods[self.classes[collection]].child(edge),
                arguments: key_arguments(key, &placeholders),
            },
        );
        let request = RouteStep {
            method: RustName::of(row.rust),
            arguments: request_arguments(row, item),
        };
        Some(Route {
            path: format!("{path}{}", row.suffix),
            method: row.http,
            permissions: Vec::new(),
            page: None,
            call: followed(&item_way, request),
        })
    }

    /// Returns the calls from the root to each node.
    pub(super) fn ways(&self) -> Vec<Way> {
        let mut ways: Vec<Way> = Vec::with_capacity(self.graph.nodes.len());
        for (index, node) in self.graph.nodes.iter().enumerate() {
            // A parent comes before its children.
            let way = match node.parent {
                Some(parent) => self.step(parent, index).map_or_else(
                    || ways[parent].clone(),
                    |step| followed(&ways[parent], step),
                ),
                None => self
                    .starts
                    .get(&index)
                    .cloned()
                    .map(Arc::new)
                    .into_iter()
                    .collect(),
            };
            ways.push(way);
        }
        ways
    }

    /// Returns the call that leads from a node to one of its children.
    fn step(&self, parent: usize, child: usize) -> Option<RouteStep> {
        let (edge, _) = &self.graph.nodes[parent].children[self.edges[child]?];
        let arguments = match edge {
            Edge::Key(key) => key_arguments(key, &self.graph.nodes[child].key_placeholders),
            Edge::Function(operation) => {
                operation_arguments(*operation, &self.definitions.operations[*operation])
            }
            Edge::Navigation(_) | Edge::Cast(_) => Vec::new(),
        };
        let method = self.methods[self.classes[parent]].child(edge);
        Some(RouteStep { method, arguments })
    }
}

/// The last segment of an operation's address.
pub(super) fn operation_path(
    definitions: &Definitions<'_, '_>,
    addresses: &Addresses,
    operation: &Operation,
) -> String {
    let segment = addresses.segment(&operation.qualified);
    called(definitions, addresses, segment, operation)
}

/// Returns an operation by the name under which it is called.
pub(super) fn called(
    definitions: &Definitions<'_, '_>,
    addresses: &Addresses,
    name: &str,
    operation: &Operation,
) -> String {
    if operation.kind == OperationKind::Action {
        return name.to_owned();
    }
    let arguments: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let (name, reference) = (&parameter.name, &parameter.type_reference);
            let mut value = format!("{{{name}}}");
            if !reference.is_collection {
                value = definitions.literal(addresses, &reference.value, &value);
            }
            format!("{name}={value}")
        })
        .collect();
    format!("{name}({})", arguments.join(","))
}

pub(super) fn operation_arguments(index: usize, operation: &Operation) -> Vec<Argument> {
    match operation.kind {
        OperationKind::Action => operation
            .parameters_type
            .map(Argument::Parameters)
            .into_iter()
            .collect(),
        OperationKind::Function => (0..operation.parameters.len())
            .map(|parameter| Argument::Parameter(index, parameter))
            .collect(),
    }
}

/// The parts of a key with their placeholders.
fn key_arguments(key: &Key, placeholders: &[String]) -> Vec<Argument> {
    key.parts
        .iter()
        .zip(placeholders)
        .map(|(part, placeholder)| {
            Argument::Key(part.clone(), placeholder.clone(), key.is_segments)
        })
        .collect()
}

/// Returns the arguments of a request.
fn request_arguments(row: &Request, node: &Node) -> Vec<Argument> {
    match row.payload {
        Payload::Entity => vec![Argument::Entity(node.entity_type)],
        Payload::Patch => vec![Argument::Patch(node.entity_type)],
        Payload::Bytes => vec![Argument::Bytes],
        Payload::Reference => vec![Argument::Reference],
        Payload::Nothing | Payload::Parameters | Payload::Value => Vec::new(),
    }
}

/// The kind of request that calls an operation.
pub(super) fn operation_kind(operation: &Operation) -> RequestKind {
    match operation.kind {
        OperationKind::Action => RequestKind::Action,
        OperationKind::Function => RequestKind::Function,
    }
}
