//! The types that contribute most.

use std::cmp::Reverse;
use std::collections::VecDeque;
use std::rc::Rc;

use super::dominators::dominators;
use super::lines;
use super::report::HeavyType;
use crate::api::{Api, Operation, StructuredTypeId, TypeReference, ValueType};

/// The types of an API, connected by their properties and operations. The first node stands for the roots; then come
/// the structured types, then enumerations.
struct Graph<'a> {
    api: &'a Api,
    next: Vec<Vec<usize>>,
    /// The property, operation or derived type of each edge.
    ways: Vec<Vec<Rc<str>>>,
}

/// Returns the types that contribute most, the heaviest first; of types that contain each other, the first.
pub(super) fn heaviest(api: &Api, most: usize) -> Vec<HeavyType> {
    let graph = Graph::new(api);
    let dominators = dominators(&graph.next);
    let (from, order) = graph.shortest();
    let mut lines: Vec<usize> = (0..graph.next.len())
        .map(|node| graph.lines(node))
        .collect();
    let mut types: Vec<usize> = (0..graph.next.len())
        .map(|node| usize::from(node > 0))
        .collect();
    // A dominated node is farther away, so it is complete when it is added.
    for node in order.iter().rev() {
        if let Some(above) = dominators[*node] {
            lines[above] += lines[*node];
            types[above] += types[*node];
        }
    }
    let mut heaviest: Vec<usize> = order.into_iter().filter(|node| *node > 0).collect();
    heaviest.sort_unstable_by_key(|node| (Reverse(lines[*node]), *node));
    heaviest.truncate(most);
    heaviest
        .into_iter()
        .map(|node| HeavyType {
            name: graph.name(node).to_owned(),
            lines: lines[node],
            types: types[node],
            way: graph.way(&from, node),
        })
        .collect()
}

impl<'a> Graph<'a> {
    fn new(api: &'a Api) -> Self {
        let nodes = 1 + api.structured_types.len() + api.enum_types.len();
        let mut graph = Self {
            api,
            next: vec![Vec::new(); nodes],
            ways: vec![Vec::new(); nodes],
        };
        for entry in &api.resources.entries {
            let builder = api.resources.builders.get(entry.builder.0);
            if let Some(builder) = builder {
                graph.add(0, structured(builder.entity_type), entry.path.as_str());
            }
        }
        for (index, found) in api.structured_types.iter().enumerate() {
            let own = structured(StructuredTypeId(index));
            for property in &found.properties {
                if property.declared_by == found.name.qualified {
                    let way = format!("{}/{}", property.declared_by, property.name);
                    graph.refer(own, &property.type_reference, &way.into());
                }
            }
            if let Some(base) = found.base {
                let name = api.structured_name(base);
                graph.add(own, structured(base), name);
            }
            for derived in &found.derived {
                let name = api.structured_name(*derived);
                graph.add(own, structured(*derived), name);
            }
        }
        for operation in &api.operations {
            graph.operation(operation);
        }
        graph
    }

    fn operation(&mut self, operation: &Operation) {
        let from = operation.binding_type.map_or(0, structured);
        let way: Rc<str> = self.api.target(operation).into();
        if let Some(parameters) = operation.parameters_type {
            self.add(from, structured(parameters), way.clone());
        }
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|parameter| &parameter.type_reference);
        for reference in parameters.chain(&operation.return_type) {
            self.refer(from, reference, &way);
        }
    }

    fn refer(&mut self, from: usize, reference: &TypeReference, way: &Rc<str>) {
        match reference.value {
            ValueType::Structured(id) => self.add(from, structured(id), Rc::clone(way)),
            ValueType::Enum(id) => {
                self.add(
                    from,
                    1 + self.api.structured_types.len() + id.0,
                    Rc::clone(way),
                );
            }
            ValueType::Primitive(_) => {}
        }
    }

    fn add(&mut self, from: usize, to: usize, way: impl Into<Rc<str>>) {
        if from != to {
            self.next[from].push(to);
            self.ways[from].push(way.into());
        }
    }

    /// By node, the edge by which a shortest way from the roots ends; and the nodes, nearer ones first.
    fn shortest(&self) -> (Vec<Option<(usize, usize)>>, Vec<usize>) {
        let mut from = vec![None; self.next.len()];
        let (mut order, mut open) = (Vec::new(), VecDeque::from([0]));
        while let Some(node) = open.pop_front() {
            order.push(node);
            for (edge, next) in self.next[node].iter().enumerate() {
                if *next != 0 && from[*next].is_none() {
                    from[*next] = Some((node, edge));
                    open.push_back(*next);
                }
            }
        }
        (from, order)
    }

    fn way(&self, from: &[Option<(usize, usize)>], node: usize) -> Vec<String> {
        let edges = std::iter::successors(from[node], |(before, _)| from[*before]);
        let mut way: Vec<String> = edges
            .map(|(before, edge)| self.ways[before][edge].to_string())
            .collect();
        way.reverse();
        way
    }

    fn name(&self, node: usize) -> &'a str {
        let index = node.saturating_sub(1);
        let structured = self.api.structured_types.len();
        match self.api.structured_types.get(index) {
            Some(found) => &found.name.qualified,
            None => {
                let found = self.api.enum_types.get(index - structured);
                found.map_or("", |found| &found.name.qualified)
            }
        }
    }

    fn lines(&self, node: usize) -> usize {
        let Some(index) = node.checked_sub(1) else {
            return 0;
        };
        match self.api.structured_types.get(index) {
            Some(found) => lines::structured(self.api, found),
            None => {
                let found = self
                    .api
                    .enum_types
                    .get(index - self.api.structured_types.len());
                found.map_or(0, lines::enumeration)
            }
        }
    }
}

/// The node of a structured type.
fn structured(id: StructuredTypeId) -> usize {
    id.0 + 1
}
