//! Builders from addresses: those that offer the same become one, with final names, and every
//! request becomes a route.

use crate::api::resources::{
    Access, Argument, Builder, BuilderId, Entry, Method, MethodCall, ResourceTree, Route, RouteId,
    RouteStep,
};
use crate::api::types::{Operation, Property, StructuredTypeId, TypeReference, ValueType};
use crate::api::version::Api;
use crate::schema::PrimitiveType;
use std::collections::{BTreeMap, BTreeSet};

use super::names::{self, MethodNames};
use super::problem;
use super::walk::{Edge, Graph, Node, Verb, short};
use crate::csdl::OperationKind;
use crate::diagnostic::Diagnostics;
use crate::naming::{self, RustName};

pub(super) fn build(
    api: &Api,
    namespace: &str,
    graph: &Graph,
    diagnostics: &mut Diagnostics,
) -> ResourceTree {
    let classes = classes(graph);
    let members = members(&classes);
    let names = names::builders(api, graph, &members, diagnostics);
    let methods: Vec<MethodNames> = members
        .iter()
        .map(|nodes| names::methods(api, &graph.nodes[nodes[0]], diagnostics))
        .collect();

    // Builders are put out by name; classes keep the order of the walk.
    let mut order: Vec<usize> = (0..members.len()).collect();
    order.sort_by(|left, right| names[*left].cmp(&names[*right]));
    let mut position = vec![BuilderId(0); members.len()];
    for (index, class) in order.iter().enumerate() {
        position[*class] = BuilderId(index);
    }
    let builder_of = |node: usize| position[classes[node]];

    let calls = Calls {
        api,
        namespace,
        graph,
        classes: &classes,
        methods: &methods,
    };
    let (routes, sent) = calls.routes();

    let builders = order
        .iter()
        .map(|class| {
            let nodes = &members[*class];
            let first = &graph.nodes[nodes[0]];
            let mut paths: Vec<_> = nodes
                .iter()
                .map(|node| graph.nodes[*node].path.clone())
                .collect();
            paths.sort_unstable();
            Builder {
                rust: names[*class].clone(),
                module: naming::module_name(&names[*class]),
                entity_type: first.entity_type,
                is_collection: first.is_collection,
                access: first.access,
                paths,
                methods: calls.methods(*class, nodes, first, &builder_of, &sent),
            }
        })
        .collect();
    let entries = graph.roots.iter().map(|root| {
        let path = graph.nodes[*root].path.clone();
        let last = short(path.rsplit('/').next().unwrap_or_default());
        Entry {
            rust: naming::value_name(last),
            builder: builder_of(*root),
            path,
        }
    });
    let tree = ResourceTree {
        entries: entries.collect(),
        builders,
        routes,
    };
    let mut roots = BTreeSet::new();
    for entry in &tree.entries {
        if !roots.insert(&entry.rust) {
            diagnostics.push(problem(
                &entry.path,
                format!("two roots end in the Rust name `{}`", entry.rust),
                "leave one of them out of the configuration",
            ));
        }
    }
    tree
}

/// What two nodes have to share to be one builder, apart from what they lead to.
type Offer<'g> = (
    StructuredTypeId,
    bool,
    (Access, Option<&'g str>),
    Vec<Verb>,
    Vec<usize>,
    Vec<&'g Edge>,
);

/// The class of each node: two nodes are of one class if they offer the same and lead to the same
/// classes. Classes are numbered in the order of their first nodes.
fn classes(graph: &Graph) -> Vec<usize> {
    let offers: Vec<Offer<'_>> = graph
        .nodes
        .iter()
        .map(|node| {
            let mut edges: Vec<_> = node.children.iter().map(|(edge, _)| edge).collect();
            edges.sort_unstable();
            (
                node.entity_type,
                node.is_collection,
                (node.access, node.link.as_deref()),
                node.verbs.iter().map(|(verb, _)| *verb).collect(),
                node.operations
                    .iter()
                    .map(|(operation, _)| *operation)
                    .collect(),
                edges,
            )
        })
        .collect();
    let mut classes = number(offers.iter());
    let mut count = 0;
    // Each round tells apart what the round before led to different classes.
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

/// Numbers values in the order in which they first come.
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
fn members(classes: &[usize]) -> Vec<Vec<usize>> {
    let mut members = vec![Vec::new(); distinct(classes)];
    for (node, class) in classes.iter().enumerate() {
        members[*class].push(node);
    }
    members
}

/// Which request a route came from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Verb(Verb),
    Operation(usize),
}

/// The routes of each request of each class.
type Sent = BTreeMap<(usize, Source), Vec<RouteId>>;

struct Calls<'a> {
    api: &'a Api,
    namespace: &'a str,
    graph: &'a Graph,
    classes: &'a [usize],
    methods: &'a [MethodNames],
}

impl Calls<'_> {
    /// All routes, sorted, and which request sends which.
    fn routes(&self) -> (Vec<Route>, Sent) {
        let mut routes = Vec::new();
        for (index, node) in self.graph.nodes.iter().enumerate() {
            let names = &self.methods[self.classes[index]];
            let way = self.way(index);
            for (verb, permissions) in &node.verbs {
                let mut call = way.clone();
                let name = names.verb(*verb);
                call.push(RouteStep {
                    method: name,
                    arguments: verb_arguments(*verb, node),
                });
                let mut path = node.path.clone();
                if *verb == Verb::Count {
                    path.push_str("/$count");
                }
                let route = Route {
                    path,
                    method: verb_method(*verb),
                    permissions: permissions.clone(),
                    call,
                };
                routes.push((route, (self.classes[index], Source::Verb(*verb))));
            }
            for (position, (operation, permissions)) in node.operations.iter().enumerate() {
                let mut call = way.clone();
                let found = &self.api.operations[*operation];
                call.push(RouteStep {
                    method: names.operations[position].clone(),
                    arguments: self.operation_arguments(*operation, found),
                });
                let route = Route {
                    path: format!("{}/{}", node.path, self.operation_path(found)),
                    method: if found.kind == OperationKind::Action {
                        "POST"
                    } else {
                        "GET"
                    },
                    permissions: permissions.clone(),
                    call,
                };
                routes.push((route, (self.classes[index], Source::Operation(*operation))));
            }
        }
        routes.sort_by(|(left, _), (right, _)| {
            (&left.path, left.method)
                .cmp(&(&right.path, right.method))
                .then_with(|| left.call.len().cmp(&right.call.len()))
        });
        let mut sent = Sent::new();
        for (index, (_, source)) in routes.iter().enumerate() {
            sent.entry(*source).or_default().push(RouteId(index));
        }
        (routes.into_iter().map(|(route, _)| route).collect(), sent)
    }

    /// The calls that lead from the root to a node.
    fn way(&self, node: usize) -> Vec<RouteStep> {
        let mut steps = Vec::new();
        let mut child = node;
        while let Some(parent) = self.graph.nodes[child].parent {
            let names = &self.methods[self.classes[parent]];
            let children = &self.graph.nodes[parent].children;
            if let Some(position) = children.iter().position(|(_, to)| *to == child) {
                let arguments = match &children[position].0 {
                    Edge::Key(arguments) => key_arguments(arguments, &self.graph.nodes[child].path),
                    Edge::Navigation(_) | Edge::Cast(_) => Vec::new(),
                };
                steps.push(RouteStep {
                    method: names.child(&children[position].0),
                    arguments,
                });
            }
            child = parent;
        }
        steps.reverse();
        steps
    }

    /// The name by which an operation is called.
    fn segment<'o>(&self, operation: &'o Operation) -> &'o str {
        match operation
            .qualified
            .strip_suffix(short(&operation.qualified))
        {
            Some(namespace) if namespace.trim_end_matches('.') != self.namespace => {
                &operation.qualified
            }
            _ => short(&operation.qualified),
        }
    }

    /// The last segment of an operation's address.
    fn operation_path(&self, operation: &Operation) -> String {
        let name = self.segment(operation);
        if operation.kind == OperationKind::Action {
            return name.to_owned();
        }
        let arguments: Vec<_> = operation
            .parameters
            .iter()
            .map(|parameter| {
                let quote = if is_quoted(&parameter.type_reference) {
                    "'"
                } else {
                    ""
                };
                format!("{0}={quote}{{{0}}}{quote}", parameter.name)
            })
            .collect();
        format!("{name}({})", arguments.join(","))
    }

    fn operation_arguments(&self, index: usize, operation: &Operation) -> Vec<Argument> {
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

    /// The methods of a class.
    fn methods(
        &self,
        class: usize,
        nodes: &[usize],
        first: &Node,
        builder_of: &impl Fn(usize) -> BuilderId,
        sent: &Sent,
    ) -> Vec<Method> {
        let names = &self.methods[class];
        let routes = |source| sent.get(&(class, source)).cloned().unwrap_or_default();
        let mut methods = Vec::new();
        let mut keys = Vec::new();
        let mut navigation = Vec::new();
        let mut casts = Vec::new();
        // All nodes of a class lead to the same classes, so that any of them will do here.
        debug_assert!(
            nodes
                .iter()
                .all(|node| self.graph.nodes[*node].children.len() == first.children.len())
        );
        for (edge, child) in &first.children {
            let builder = builder_of(*child);
            let mut method = Method {
                rust: names.child(edge),
                call: MethodCall::List,
                routes: Vec::new(),
                description: None,
                deprecation: None,
            };
            match edge {
                Edge::Key(arguments) => {
                    method.call = MethodCall::Key {
                        arguments: arguments.clone(),
                        builder,
                    };
                    keys.push(method);
                }
                Edge::Navigation(position) => {
                    let Some(property) = property(self.api, first.entity_type, *position) else {
                        continue;
                    };
                    method.call = MethodCall::Navigation {
                        segment: property.name.clone(),
                        builder,
                    };
                    method.description.clone_from(&property.description);
                    method.deprecation.clone_from(&property.deprecation);
                    navigation.push(method);
                }
                Edge::Cast(derived) => {
                    let Some(derived) = self.api.structured_types.get(derived.0) else {
                        continue;
                    };
                    method.call = MethodCall::Cast {
                        segment: derived.name.qualified.clone(),
                        builder,
                    };
                    method.deprecation.clone_from(&derived.deprecation);
                    casts.push(method);
                }
            }
        }
        for (verb, _) in &first.verbs {
            if *verb == Verb::Count {
                // The key comes before the count: it is what most callers look for.
                methods.append(&mut keys);
            }
            methods.push(Method {
                rust: names.verb(*verb),
                call: verb_call(*verb),
                routes: routes(Source::Verb(*verb)),
                description: None,
                deprecation: None,
            });
        }
        methods.append(&mut keys);
        let mut operations: Vec<_> = first
            .operations
            .iter()
            .zip(&names.operations)
            .map(|((operation, _), name)| Method {
                rust: name.clone(),
                call: MethodCall::Operation {
                    operation: *operation,
                    segment: self.segment(&self.api.operations[*operation]).to_owned(),
                },
                routes: routes(Source::Operation(*operation)),
                description: self.api.operations[*operation].description.clone(),
                deprecation: self.api.operations[*operation].deprecation.clone(),
            })
            .collect();
        for group in [&mut navigation, &mut casts, &mut operations] {
            group.sort_by(|left, right| left.rust.cmp(&right.rust));
            methods.append(group);
        }
        methods
    }
}

/// The navigation property at a position of a type.
pub(super) fn property(api: &Api, entity: StructuredTypeId, position: usize) -> Option<&Property> {
    api.structured_types.get(entity.0)?.properties.get(position)
}

/// The parts of a key with their placeholders, which are the last of the path.
fn key_arguments(arguments: &[RustName], path: &str) -> Vec<Argument> {
    let placeholders: Vec<&str> = path.rsplit('/').take(arguments.len()).collect();
    arguments
        .iter()
        .zip(placeholders.into_iter().rev())
        .map(|(name, placeholder)| Argument::Key(name.clone(), placeholder.to_owned()))
        .collect()
}

fn verb_arguments(verb: Verb, node: &Node) -> Vec<Argument> {
    match verb {
        Verb::Create => vec![Argument::Entity(node.entity_type)],
        Verb::Update => vec![Argument::Patch(node.entity_type)],
        Verb::List | Verb::Count | Verb::Get | Verb::Delete => Vec::new(),
    }
}

fn verb_method(verb: Verb) -> &'static str {
    match verb {
        Verb::List | Verb::Count | Verb::Get => "GET",
        Verb::Create => "POST",
        Verb::Update => "PATCH",
        Verb::Delete => "DELETE",
    }
}

fn verb_call(verb: Verb) -> MethodCall {
    match verb {
        Verb::List => MethodCall::List,
        Verb::Create => MethodCall::Create,
        Verb::Count => MethodCall::Count,
        Verb::Get => MethodCall::Get,
        Verb::Update => MethodCall::Update,
        Verb::Delete => MethodCall::Delete,
    }
}

/// Whether a literal of the type stands in quotes in a URL.
fn is_quoted(reference: &TypeReference) -> bool {
    let is_text = matches!(
        reference.value,
        ValueType::Primitive(PrimitiveType::String | PrimitiveType::Stream) | ValueType::Enum(_)
    );
    is_text && !reference.is_collection
}
