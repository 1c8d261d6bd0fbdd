//! How requests are called: the methods and segments at the ends of routes, and those that lead from address to address.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::graph::{Edge, Graph, Node};
use super::keys;
use super::names::MethodNames;
use crate::api::addresses::Addresses;
use crate::api::definitions::Definitions;
use crate::api::requests::{Payload, Request, RequestKind};
use crate::api::resources::{Argument, Key, RouteEnd, RouteStep};
use crate::api::types::Operation;
use crate::csdl::OperationKind;
use crate::naming::RustName;

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

impl Calls<'_> {
    /// Returns the ends of the routes of a class, by one of its nodes: those of its requests, then of its properties and
    /// of its operations.
    pub(super) fn ends(&self, class: usize, node: &Node) -> Vec<Arc<RouteEnd>> {
        let names = &self.methods[class];
        let requests = node.requests.iter().map(|(kind, _)| {
            let row = kind.row();
            let rust = RustName::of(row.rust);
            end(
                row,
                row.suffix.to_owned(),
                rust,
                request_arguments(row, node),
            )
        });
        let properties = node.properties.iter().zip(&names.properties);
        let properties = properties.map(|((position, kind), rust)| {
            let property = self.definitions.property(node.entity_type, *position);
            let name = property.map_or("", |property| property.name.as_str());
            let row = kind.row();
            let arguments = match row.payload {
                Payload::Value => vec![Argument::Value(node.entity_type, *position)],
                _ => request_arguments(row, node),
            };
            end(
                row,
                format!("/{name}{}", row.suffix),
                rust.clone(),
                arguments,
            )
        });
        let operations = node.operations.iter().zip(&names.operations);
        let operations = operations.map(|((operation, _), rust)| {
            let found = &self.definitions.operations[*operation];
            let segment = operation_path(self.definitions, self.addresses, found);
            self.operation_end(*operation, &segment, rust)
        });
        requests.chain(properties).chain(operations).collect()
    }

    /// Returns the end of the routes of each import, unless requests are sent to its result.
    pub(super) fn import_ends(&self) -> Vec<Option<Arc<RouteEnd>>> {
        let end = |import: &ImportCall| {
            let found = &self.definitions.operations[import.operation];
            let segment = called(self.definitions, self.addresses, &import.segment, found);
            self.operation_end(import.operation, &segment, &import.rust)
        };
        let imports = self.imports.iter();
        imports
            .map(|import| import.result.is_none().then(|| end(import)))
            .collect()
    }

    fn operation_end(&self, operation: usize, segment: &str, rust: &RustName) -> Arc<RouteEnd> {
        let found = &self.definitions.operations[operation];
        let arguments = operation_arguments(operation, found);
        let row = operation_kind(found).row();
        end(row, format!("/{segment}"), rust.clone(), arguments)
    }

    /// Returns the first request for an item of a collection, called by an alternate key; `None` if there is none.
    pub(super) fn alternate_end(
        &self,
        collection: usize,
        edge: &Edge,
        item: &Node,
    ) -> Option<RouteEnd> {
        let Edge::Key(key) = edge else {
            return None;
        };
        let key = &self.graph.keys[key.0];
        let node = &self.graph.nodes[collection];
        let owner = self.definitions.structured(node.entity_type)?;
        let row = item.requests.first()?.0.row();
        let names: Vec<String> = key.parts.iter().map(|part| part.name.clone()).collect();
        let is_taken = |placeholder: &str| self.graph.contains(collection, placeholder);
        let (segment, placeholders) = keys::write(
            self.definitions,
            self.addresses,
            &owner.name.qualified,
            key,
            &names,
            is_taken,
        );
        let by_key = RouteStep {
            method: self.methods[self.classes[collection]].child(edge),
            arguments: key_arguments(key, &placeholders),
        };
        let request = RouteStep {
            method: RustName::of(row.rust),
            arguments: request_arguments(row, item),
        };
        Some(RouteEnd {
            method: row.http,
            segment: format!("{segment}{}", row.suffix),
            steps: vec![by_key, request],
        })
    }

    /// Returns the call that leads to a node from its parent, or from the service.
    pub(super) fn step(&self, node: usize) -> Option<RouteStep> {
        let Some(parent) = self.graph.nodes[node].parent else {
            return self.starts.get(&node).cloned();
        };
        let (edge, _) = &self.graph.nodes[parent].children[self.edges[node]?];
        let arguments = match edge {
            Edge::Key(key) => {
                let placeholders = &self.graph.nodes[node].key_placeholders;
                key_arguments(&self.graph.keys[key.0], placeholders)
            }
            Edge::Function(operation) => {
                operation_arguments(*operation, &self.definitions.operations[*operation])
            }
            Edge::Navigation(_) | Edge::Cast(_) => Vec::new(),
        };
        let method = self.methods[self.classes[parent]].child(edge);
        Some(RouteStep { method, arguments })
    }
}

fn end(row: &Request, segment: String, rust: RustName, arguments: Vec<Argument>) -> Arc<RouteEnd> {
    Arc::new(RouteEnd {
        method: row.http,
        segment,
        steps: vec![RouteStep {
            method: rust,
            arguments,
        }],
    })
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
