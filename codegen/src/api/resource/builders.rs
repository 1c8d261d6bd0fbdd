//! From addresses to builders: addresses that permit the same requests share one, with final names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::classes::{classes, members};
use super::graph::{Edge, Graph, Node};
use super::listing::{Listing, list};
use super::names::{self, BuilderName, MethodNames};
use super::routes::{Calls, ImportCall, operation_arguments, operation_kind};
use crate::api::apart::{Wish, tell_apart};
use crate::api::definitions::Definitions;
use crate::api::requests::RequestKind;
use crate::api::resources::{
    AddressId, Builder, BuilderId, Entry, Method, MethodCall, ResourceTree, Route, RouteId,
    RouteStep,
};
use crate::api::types::{Operation, short};
use crate::api::version::ApiVersion;
use crate::csdl::OperationKind;
use crate::naming::{self, Case, RustName};
use crate::schema::problems::Problems;
use crate::schema::roots::{Import, Root};

pub(super) fn build(
    definitions: &Definitions<'_, '_>,
    roots: &[Root],
    imports: &[Import],
    version: &ApiVersion,
    graph: &Graph,
    problems: &mut Problems<'_>,
) -> ResourceTree {
    let classes = classes(graph);
    let entries = entry_names(graph);
    let members = members(&classes);
    let edges = graph.edges();
    let methods: Vec<MethodNames> = members
        .iter()
        .map(|nodes| names::methods(definitions, graph, &graph.nodes[nodes[0]]))
        .collect();
    let imports = import_calls(definitions, imports, graph, &entries);
    let starts = starts(definitions, version, graph, &entries, &imports);
    let calls = Calls {
        imports: &imports,
        definitions,
        addresses: &version.addresses,
        starts,
        graph,
        edges: &edges,
        classes: &classes,
        methods: &methods,
    };
    let callable = graph.callable();
    let listing = list(&calls, &callable, &members);
    let names = names::builders(definitions, graph, &edges, &members, &listing.ranks);
    let has_builder = |class: &usize| callable[members[*class][0]];
    let (order, ids) = by_name(&names, has_builder);
    let building = Building {
        calls: &calls,
        listing: &listing,
        callable: &callable,
        ids: &ids,
    };
    tell_idle(definitions, roots, graph, &callable, problems);
    let builders = order.iter();
    let builders = builders.map(|class| building.builder(*class, &names[*class], &members[*class]));
    let mut alternate_routes = alternate_routes(&calls, &listing);
    let mut tree = ResourceTree {
        has_permissions: listing
            .routes
            .iter()
            .any(|route| !route.permissions.is_empty()),
        builders: builders.collect(),
        imports: imports
            .iter()
            .enumerate()
            .map(|(index, import)| building.import(index, import))
            .collect(),
        entries: graph
            .roots
            .iter()
            .zip(entries)
            .filter(|(root, _)| callable[**root])
            .map(|(root, rust)| Entry {
                rust,
                builder: building.id(*root),
                path: graph.nodes[*root].segment.clone(),
            })
            .collect(),
        alternate_routes: Vec::new(),
        addresses: listing.addresses,
        routes: listing.routes,
    };
    alternate_routes.sort_by_cached_key(|route| tree.path(route));
    tree.alternate_routes = alternate_routes;
    tree
}

/// Returns one call by each alternate key: the first of the item.
fn alternate_routes(calls: &Calls<'_>, listing: &Listing) -> Vec<Route> {
    let mut routes = Vec::new();
    for (index, node) in calls.graph.nodes.iter().enumerate() {
        for (edge, item) in &node.children {
            if !matches!(edge, Edge::Key(key) if calls.graph.keys[key.0].is_alternate) {
                continue;
            }
            let end = calls.alternate_end(index, edge, &calls.graph.nodes[*item]);
            routes.extend(end.map(|end| Route {
                address: listing.ids[index],
                end: Arc::new(end),
                permissions: Vec::new(),
                page: None,
            }));
        }
    }
    routes
}

/// Warns of the roots at which nothing can be called.
fn tell_idle(
    definitions: &Definitions<'_, '_>,
    roots: &[Root],
    graph: &Graph,
    callable: &[bool],
    problems: &mut Problems<'_>,
) {
    let idle = graph.roots.iter().zip(roots);
    for (_, root) in idle.filter(|(node, _)| !callable[**node]) {
        problems.warning(
            definitions.model().child(root.child).location,
            &*root.path,
            format!(
                "the root `{}` is left out: its restrictions deny every request",
                root.path
            ),
            "allow by an overlay what the service permits, or leave it out of the roots",
        );
    }
}

/// Returns the classes that get a builder in the order of these, and the builder of each class: builders are output by
/// name, where classes keep the order of the walk. The others have names too, so that no name changes when the service
/// permits more.
fn by_name(
    names: &[BuilderName],
    has_builder: impl Fn(&usize) -> bool,
) -> (Vec<usize>, Vec<BuilderId>) {
    let mut order: Vec<usize> = (0..names.len()).filter(has_builder).collect();
    order.sort_by(|left, right| names[*left].rust.cmp(&names[*right].rust));
    let mut ids = vec![BuilderId(0); names.len()];
    for (position, class) in order.iter().enumerate() {
        ids[*class] = BuilderId(position);
    }
    (order, ids)
}

/// Returns the calls of the service that lead to the roots and to the results of imports.
fn starts(
    definitions: &Definitions<'_, '_>,
    version: &ApiVersion,
    graph: &Graph,
    entries: &[RustName],
    imports: &[ImportCall],
) -> BTreeMap<usize, RouteStep> {
    let mut starts = BTreeMap::new();
    if version.starts_at_root && imports.is_empty() {
        return starts;
    }
    for (root, method) in graph.roots.iter().zip(entries) {
        let step = RouteStep {
            method: method.clone(),
            arguments: Vec::new(),
        };
        starts.insert(*root, step);
    }
    for import in imports {
        if let Some(result) = import.result {
            // Of several imports of one function, the first leads to its result.
            starts.entry(result).or_insert_with(|| RouteStep {
                method: import.rust.clone(),
                arguments: operation_arguments(
                    import.operation,
                    &definitions.operations[import.operation],
                ),
            });
        }
    }
    starts
}

/// Names the methods for the roots, in their order: each is named after the last segment of its path. Of several roots
/// with the same last segment, the one that consists of only that segment keeps it, and the others are named after
/// their whole paths. Of names that still meet, the first by path stays.
fn entry_names(graph: &Graph) -> Vec<RustName> {
    let paths: Vec<Vec<&str>> = graph
        .roots
        .iter()
        .map(|root| {
            let segments = graph.nodes[*root].segment.split('/');
            segments
                .filter(|segment| !segment.is_empty())
                .map(short)
                .collect()
        })
        .collect();
    let last = |path: &[&str]| naming::value_name(path.last().copied().unwrap_or_default());
    let mut shared: BTreeMap<RustName, usize> = BTreeMap::new();
    for path in &paths {
        *shared.entry(last(path)).or_default() += 1;
    }
    let name = |path: &[&str]| {
        let own = last(path);
        let is_shared = shared.get(&own).is_some_and(|count| *count > 1);
        naming::method_name(if is_shared && path.len() > 1 {
            naming::value_name(&path.join("_"))
        } else {
            own
        })
    };
    named_in_order(
        &paths,
        |path| (path.len(), path.clone()),
        |path| Wish {
            name: name(path),
            is_given: false,
            otherwise: Vec::new(),
        },
        &BTreeSet::new(),
    )
}

/// Names the methods that call imports. If a root or another import has the name, the kind is added.
fn import_calls(
    definitions: &Definitions<'_, '_>,
    imports: &[Import],
    graph: &Graph,
    entries: &[RustName],
) -> Vec<ImportCall> {
    let mut calls = Vec::new();
    for import in imports {
        let segment = definitions.model().child(import.child).name;
        for position in definitions.overloads(import) {
            let own = Operation {
                rust: naming::value_name(segment),
                ..definitions.operations[position].clone()
            };
            calls.push(ImportCall {
                rust: naming::method_name(names::operation_name(&own, import.operations.len() > 1)),
                segment: segment.to_owned(),
                operation: position,
                result: graph.results.get(&position).copied(),
            });
        }
    }
    let names = named_in_order(
        &calls,
        |call| (call.segment.clone(), call.operation),
        |call| {
            let kind = match definitions.operations[call.operation].kind {
                OperationKind::Action => "_action",
                OperationKind::Function => "_function",
            };
            Wish {
                otherwise: vec![call.rust.with_suffix(kind)],
                name: call.rust.clone(),
                is_given: false,
            }
        },
        &entries.iter().map(RustName::as_str).collect(),
    );
    for (call, name) in calls.iter_mut().zip(names) {
        call.rust = name;
    }
    calls
}

/// Names items, none of which gets a taken name. Where names meet, the first by `order` keeps its name, wherever it is
/// in the configuration.
fn named_in_order<T, O: Ord>(
    items: &[T],
    order: impl Fn(&T) -> O,
    wish: impl Fn(&T) -> Wish,
    taken: &BTreeSet<&str>,
) -> Vec<RustName> {
    let mut ordered: Vec<(usize, &T)> = items.iter().enumerate().collect();
    ordered.sort_by_cached_key(|(_, item)| order(item));
    let wishes = ordered.iter().map(|(_, item)| wish(item)).collect();
    let names = tell_apart(wishes, Case::Snake, RustName::to_string, |name| {
        taken.contains(name)
    });
    let mut named: Vec<(usize, RustName)> =
        ordered.iter().map(|(index, _)| *index).zip(names).collect();
    named.sort_unstable_by_key(|(index, _)| *index);
    named.into_iter().map(|(_, name)| name).collect()
}

/// The input for builders.
struct Building<'a> {
    calls: &'a Calls<'a>,
    listing: &'a Listing,
    /// By node.
    callable: &'a [bool],
    /// By class.
    ids: &'a [BuilderId],
}

impl Building<'_> {
    fn id(&self, node: usize) -> BuilderId {
        self.ids[self.calls.classes[node]]
    }

    /// Returns the builder of a class, for all its nodes.
    fn builder(&self, class: usize, name: &BuilderName, nodes: &[usize]) -> Builder {
        let all = &self.calls.graph.nodes;
        let first = &all[nodes[0]];
        let addresses = nodes.iter().filter_map(|node| self.listing.ids[*node]);
        let mut addresses: Vec<AddressId> = addresses.collect();
        addresses.sort_unstable();
        Builder {
            rust: name.rust.clone(),
            module: name.module.clone(),
            entity_type: first.entity_type,
            is_collection: first.is_collection,
            access: first.access,
            is_only_way: nodes.iter().all(|node| all[*node].is_only_way),
            needs_etag: nodes.iter().any(|node| all[*node].needs_etag),
            addresses,
            methods: self.methods(class, first),
        }
    }

    /// Returns the methods of a class: requests first, with the method for an item before the count, then navigation,
    /// casts and operations. All nodes of a class permit the same requests and have children of the same classes, so
    /// its first node represents them.
    fn methods(&self, class: usize, first: &Node) -> Vec<Method> {
        let (mut keys, mut navigation, mut casts) = (Vec::new(), Vec::new(), Vec::new());
        let mut functions = Vec::new();
        let children = first.children.iter();
        for (edge, child) in children.filter(|(_, child)| self.callable[*child]) {
            let Some(method) = self.lead(class, first, edge, *child) else {
                continue;
            };
            match edge {
                Edge::Key(_) => keys.push(method),
                Edge::Navigation(_) => navigation.push(method),
                Edge::Function(_) => functions.push(method),
                Edge::Cast(_) => casts.push(method),
            }
        }
        let mut methods = Vec::new();
        for (index, (kind, _)) in first.requests.iter().enumerate() {
            if *kind == RequestKind::Count {
                // Most callers look for this method.
                methods.append(&mut keys);
            }
            methods.push(Method {
                rust: RustName::of(kind.row().rust),
                call: MethodCall::Request(*kind),
                routes: self.routes(class, index),
                description: None,
                deprecation: None,
            });
        }
        methods.append(&mut keys);
        for mut group in [
            navigation,
            casts,
            functions,
            self.properties(class, first),
            self.operations(class, first),
        ] {
            group.sort_by(|left, right| left.rust.cmp(&right.rust));
            methods.append(&mut group);
        }
        methods
    }

    /// Returns the routes of a request, by the position of its end.
    fn routes(&self, class: usize, end: usize) -> Vec<RouteId> {
        self.listing.sent[class][end].clone()
    }

    /// Returns the method for an import.
    fn import(&self, index: usize, import: &ImportCall) -> Method {
        let operation = &self.calls.definitions.operations[import.operation];
        let segment = import.segment.clone();
        Method {
            rust: import.rust.clone(),
            call: match import.result {
                Some(result) => MethodCall::Function {
                    operation: import.operation,
                    segment,
                    builder: self.id(result),
                },
                None => MethodCall::Operation {
                    kind: operation_kind(operation),
                    operation: import.operation,
                    segment,
                },
            },
            routes: self.listing.sent_by_service[index].clone(),
            description: operation.description.clone(),
            deprecation: operation.deprecation.clone(),
        }
    }

    /// Returns the method for an edge.
    fn lead(&self, class: usize, from: &Node, edge: &Edge, child: usize) -> Option<Method> {
        let definitions = self.calls.definitions;
        let builder = self.id(child);
        let (call, description, deprecation) = match edge {
            Edge::Key(key) => {
                let key = self.calls.graph.keys[key.0].clone();
                (MethodCall::Key { key, builder }, None, None)
            }
            Edge::Navigation(position) => {
                let property = definitions.property(from.entity_type, *position)?;
                let segment = property.name.clone();
                (
                    MethodCall::Navigation {
                        property: *position,
                        segment,
                        builder,
                    },
                    property.description.clone(),
                    property.deprecation.clone(),
                )
            }
            Edge::Function(operation) => {
                let position = *operation;
                let operation = definitions.operations.get(position)?;
                let segment = self.calls.addresses.segment(&operation.qualified);
                (
                    MethodCall::Function {
                        operation: position,
                        segment: segment.to_owned(),
                        builder,
                    },
                    operation.description.clone(),
                    operation.deprecation.clone(),
                )
            }
            Edge::Cast(derived) => {
                let derived = definitions.structured(*derived)?;
                let segment = derived.name.qualified.clone();
                (
                    MethodCall::Cast { segment, builder },
                    None,
                    derived.deprecation.clone(),
                )
            }
        };
        Some(Method {
            rust: self.calls.methods[class].child(edge),
            call,
            routes: Vec::new(),
            description,
            deprecation,
        })
    }

    /// The methods that read and write properties.
    fn properties(&self, class: usize, first: &Node) -> Vec<Method> {
        let names = &self.calls.methods[class].properties;
        let ends = first.requests.len()..;
        let properties = first.properties.iter().zip(names).zip(ends);
        let method =
            |(((position, kind), name), end): ((&(usize, RequestKind), &RustName), usize)| {
                let property = self
                    .calls
                    .definitions
                    .property(first.entity_type, *position)?;
                Some(Method {
                    rust: name.clone(),
                    call: MethodCall::Property {
                        kind: *kind,
                        property: *position,
                        segment: property.name.clone(),
                    },
                    routes: self.routes(class, end),
                    description: property.description.clone(),
                    deprecation: property.deprecation.clone(),
                })
            };
        properties.filter_map(method).collect()
    }

    /// Returns the methods that call operations.
    fn operations(&self, class: usize, first: &Node) -> Vec<Method> {
        let names = &self.calls.methods[class].operations;
        let ends = first.requests.len() + first.properties.len()..;
        let operations = first.operations.iter().zip(names).zip(ends);
        operations
            .map(|(((position, _), name), end)| {
                let operation = &self.calls.definitions.operations[*position];
                Method {
                    rust: name.clone(),
                    call: MethodCall::Operation {
                        kind: operation_kind(operation),
                        operation: *position,
                        segment: self
                            .calls
                            .addresses
                            .segment(&operation.qualified)
                            .to_owned(),
                    },
                    routes: self.routes(class, end),
                    description: operation.description.clone(),
                    deprecation: operation.deprecation.clone(),
                }
            })
            .collect()
    }
}
