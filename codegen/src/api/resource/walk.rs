//! The walk from the roots: every address once, with its permitted requests.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;

use super::capabilities::{Capabilities, PathId};
use super::graph::{Edge, Graph, KeyId, Node};
use super::heaviest::heaviest;
use super::keys;
use super::permitted::Permitted;
use super::place::{Place, Ways};
use super::routes::{called, operation_path};
use crate::api::definitions::Definitions;
use crate::api::heavy::HeavyPath;
use crate::api::requests::RequestKind;
use crate::api::resources::Key;
use crate::api::types::{StructuredKind, StructuredType, StructuredTypeId};
use crate::api::version::ApiVersion;
use crate::csdl::ContainerChildKind;
use crate::diagnostic::Diagnostic;
use crate::schema::problems::{Location, Problems};
use crate::schema::roots::{Import, Root};
use crate::schema::{RestrictionTerm, Target};

/// The maximum number of addresses. A root with more is misplaced: its builders could not be reviewed.
const MAX_NODES: usize = if cfg!(test) { 20_000 } else { 200_000 };

/// The maximum nesting of entities. Deeper ones are not addresses.
const MAX_LEVELS: usize = 64;

/// Of how much that can be left out an error tells.
const MOST_TOLD: usize = 8;

/// Items on a path, with their types.
type Chain = Vec<(StructuredTypeId, usize)>;

/// What is entered later, so that it is entered once and at the nearest place.
struct Open<'a> {
    what: Entered,
    place: Place<'a>,
    /// The items on the path to it.
    chain: Chain,
}

/// The keys of the items of a collection.
struct ItemKeys {
    primary: KeyId,
    /// The names of its placeholders.
    names: Vec<String>,
    alternates: Vec<KeyId>,
}

enum Entered {
    /// The result of a composable function, and whether it is a collection.
    Result(usize, bool),
    /// What is behind a link that is the only way to it, or behind a cast there; the node of the item.
    Link(usize),
}

struct Walk<'a> {
    definitions: &'a Definitions<'a, 'a>,
    capabilities: &'a Capabilities,
    permitted: Permitted<'a>,
    version: &'a ApiVersion,
    ways: Ways<'a>,
    /// The composable functions whose results are entered.
    entered: BTreeSet<usize>,
    /// The items behind links that are entered, by their types with and without a cast.
    linked: BTreeMap<(StructuredTypeId, Option<StructuredTypeId>), usize>,
    /// What is to be entered.
    open: VecDeque<Open<'a>>,
    /// The nodes with composable functions, each with one of them.
    functions: Vec<(usize, usize)>,
    graph: Graph,
    key_ids: BTreeMap<Key, KeyId>,
    /// The keys of the items of each type, by what declares the collection; `None` if the type has no key.
    item_keys: HashMap<(StructuredTypeId, Option<Target>), Option<Rc<ItemKeys>>>,
    /// The items on the path to the current place, with their types.
    chain: Chain,
    /// Items of a type that is already on the path, with the item that they repeat.
    repeated: Vec<(usize, usize)>,
    /// The visited paths of which something is stated.
    reached: HashSet<PathId>,
    /// Whether the walk was given up.
    gave_up: bool,
}

/// Creates the error of roots that reach too much, from the limit and from what most of the addresses lie behind.
pub(super) type TooMuch<'f> = &'f dyn Fn(&str, &[HeavyPath]) -> Diagnostic;

/// Walks from the roots.
pub(super) fn walk(
    definitions: &Definitions<'_, '_>,
    roots: &[Root],
    imports: &[Import],
    version: &ApiVersion,
    too_much: TooMuch<'_>,
    capabilities: &Capabilities,
    problems: &mut Problems<'_>,
) -> Graph {
    let mut walk = Walk {
        definitions,
        version,
        capabilities,
        permitted: Permitted::new(definitions, capabilities, &version.requests),
        ways: Ways::new(definitions, capabilities, roots),
        entered: BTreeSet::new(),
        linked: BTreeMap::new(),
        open: VecDeque::new(),
        functions: Vec::new(),
        graph: Graph::default(),
        key_ids: BTreeMap::new(),
        item_keys: HashMap::new(),
        chain: Vec::new(),
        repeated: Vec::new(),
        reached: HashSet::new(),
        gave_up: false,
    };
    let limit = format!("{MAX_NODES} addresses, or more than {MAX_LEVELS} levels");
    for root in roots {
        let location = definitions.model().child(root.child).location;
        walk.root(root, location, problems);
        walk.enter_open();
        if walk.gave_up {
            let problem = too_much(&limit, &heaviest(definitions, &walk.graph, MOST_TOLD));
            problems.add(location, problem.in_element(&*root.path));
            return walk.graph;
        }
    }
    for import in imports {
        let child = definitions.model().child(import.child);
        walk.import(import, child.name);
        walk.enter_open();
        if walk.gave_up {
            let problem = too_much(&limit, &heaviest(definitions, &walk.graph, MOST_TOLD));
            problems.add(child.location, problem.in_element(child.name));
            return walk.graph;
        }
    }
    for (node, repeated) in std::mem::take(&mut walk.repeated) {
        walk.repeat(node, repeated);
    }
    walk.tell_unreached(problems);
    for root in roots {
        for (path, id, location) in capabilities.overlaid(&root.path) {
            if !walk.reached.contains(&id) {
                problems.error(
                    location,
                    path,
                    format!(
                        "nothing below the root `{}` is called at `{path}`",
                        root.path
                    ),
                    "correct the target of the annotation, or remove it",
                );
            }
        }
    }
    walk.graph
}

impl<'a> Walk<'a> {
    /// Follows a root's path and continues the walk at its end.
    fn root(&mut self, root: &Root, location: Location, problems: &mut Problems<'_>) {
        let Some((mut place, mut is_collection)) = self.ways.start(root) else {
            return;
        };
        for step in &root.steps {
            let Some((mut next, collection)) = self.ways.step(&place, *step) else {
                problems.error(
                    location,
                    &*root.path,
                    format!(
                        "the root goes on from `{}` with what is omitted",
                        place.segment
                    ),
                    "correct the root or the [[omitted]] entry in the configuration",
                );
                return;
            };
            next.segment.insert_str(0, &place.segment);
            place = next;
            place.goes_on = true;
            is_collection = collection;
        }
        let path = place.path;
        let node = if is_collection {
            self.collection(place)
        } else {
            self.item(place)
        };
        let is_singleton = !root.is_entity_set && root.steps.is_empty();
        if is_singleton {
            let restrictions = path.map(|path| self.capabilities.of_path(path));
            let deletable =
                restrictions.and_then(|found| found.is_allowed(RestrictionTerm::Delete));
            let element = self.definitions.model().child(root.child).element;
            let is_nullable = matches!(
                element.kind,
                ContainerChildKind::Singleton {
                    nullable: Some(true),
                    ..
                }
            );
            if !deletable.unwrap_or(is_nullable) {
                let requests = &mut self.graph.nodes[node].requests;
                requests.retain(|(kind, _)| *kind != RequestKind::Delete);
            }
        }
        self.graph.roots.push(node);
    }

    /// Notes the results of the composable functions of a node, which are entered later: they offer such functions in
    /// turn.
    fn results(&mut self, from: &Place<'a>, node: usize) {
        let definitions = self.definitions;
        let mut operations = std::mem::take(&mut self.graph.nodes[node].operations);
        operations.retain(|(operation, _)| {
            let found = &definitions.operations[*operation];
            let path = self.ways.below(from, &found.qualified);
            let Some((mut next, is_collection)) = self.ways.result(*operation, path) else {
                return true;
            };
            self.functions.push((node, *operation));
            if self.entered.insert(*operation) {
                let segment = operation_path(definitions, &self.version.addresses, found);
                next.segment = format!("/{segment}");
                next.parent = Some(node);
                next.distance = from.distance;
                next.defaults = from.defaults;
                self.enter_later(*operation, next, is_collection);
            }
            false
        });
        self.graph.nodes[node].operations = operations;
        self.gave_up |= self.functions.len() > MAX_NODES;
    }

    /// Notes the results of composable functions that are imported under this name.
    fn import(&mut self, import: &Import, name: &str) {
        let overloads = self.definitions.overloads(import);
        for operation in overloads {
            let path = self.capabilities.start(name);
            if let Some((mut place, is_collection)) = self.ways.result(operation, path)
                && self.entered.insert(operation)
            {
                let found = &self.definitions.operations[operation];
                let segment = called(self.definitions, &self.version.addresses, name, found);
                place.segment = format!("/{segment}");
                place.defaults = self.ways.of_collections(import.child);
                self.enter_later(operation, place, is_collection);
            }
        }
    }

    fn enter_later(&mut self, function: usize, place: Place<'a>, is_collection: bool) {
        self.open.push_back(Open {
            what: Entered::Result(function, is_collection),
            place,
            chain: self.chain.clone(),
        });
    }

    /// Enters the results of composable functions and what is behind links, each once and the nearest first.
    fn enter_open(&mut self) {
        while let Some(next) = self.open.pop_front() {
            if self.gave_up {
                return;
            }
            self.chain = next.chain;
            match next.what {
                Entered::Result(function, true) => {
                    let node = self.collection(next.place);
                    self.graph.results.insert(function, node);
                }
                Entered::Result(function, false) => {
                    let node = self.item(next.place);
                    self.graph.results.insert(function, node);
                }
                Entered::Link(node) => {
                    let key = (next.place.entity, next.place.uncast);
                    match self.linked.get(&key) {
                        Some(before) => self.repeated.push((node, *before)),
                        None => {
                            self.linked.insert(key, node);
                            self.properties(&next.place, node);
                        }
                    }
                }
            }
        }
        self.chain.clear();
        for (node, operation) in std::mem::take(&mut self.functions) {
            if let Some(child) = self.graph.results.get(&operation) {
                let children = &mut self.graph.nodes[node].children;
                children.push((Edge::Function(operation), *child));
            }
        }
    }

    /// Adds a node without anything below it.
    fn add(&mut self, place: &Place<'a>, is_collection: bool) -> usize {
        let requests = self.permitted.requests(place, is_collection);
        let operations = self.permitted.operations(place, is_collection);
        if let Some(path) = place.path {
            self.reached.insert(path);
            let names = operations
                .iter()
                .map(|(operation, _)| &self.definitions.operations[*operation].qualified);
            let called = names.filter_map(|name| self.capabilities.below(path, name));
            self.reached.extend(called);
        }
        self.graph.nodes.push(Node {
            entity_type: place.entity,
            is_collection,
            access: place.access,
            link: place.link,
            is_only_way: place.is_contained,
            is_keyed: place.is_keyed,
            needs_etag: self.needs_etag(place),
            segment: place.segment.clone(),
            parent: place.parent,
            requests,
            operations,
            properties: self.permitted.properties(place, is_collection),
            children: Vec::new(),
            key_placeholders: Vec::new(),
        });
        self.graph.nodes.len() - 1
    }

    /// Whether the metadata says that changes need the ETag of what was read: of the entity set, or of the
    /// navigation property that led here.
    fn needs_etag(&self, place: &Place<'_>) -> bool {
        let model = self.definitions.model();
        let declared_at = place.declared_at;
        declared_at.is_some_and(|target| model.has_optimistic_concurrency(target))
    }

    fn collection(&mut self, place: Place<'a>) -> usize {
        let node = self.add(&place, true);
        self.results(&place, node);
        let structured = self.definitions.structured(place.entity);
        let Some(structured) = structured.filter(|_| !place.access.is_cast()) else {
            return node;
        };
        if structured.kind == StructuredKind::Complex {
            // Its values have no addresses of their own.
            return node;
        }
        let keys = self.item_keys(&place);
        if let Some(keys) = keys.filter(|_| self.permitted.is_indexable(&place)) {
            let mut item = place.clone();
            item.parent = Some(node);
            let owner = &structured.name.qualified;
            let addresses = &self.version.addresses;
            let key = &self.graph.keys[keys.primary.0];
            let is_taken = |placeholder: &str| self.graph.contains(node, placeholder);
            let placeholders;
            (item.segment, placeholders) = keys::write(
                self.definitions,
                addresses,
                owner,
                key,
                &keys.names,
                is_taken,
            );
            let child = self.item(item);
            self.graph.nodes[child].key_placeholders = placeholders;
            // Alternate keys have the same items as children.
            let keys = std::iter::once(keys.primary).chain(keys.alternates.iter().copied());
            let children = &mut self.graph.nodes[node].children;
            children.extend(keys.map(|key| (Edge::Key(key), child)));
        }
        for derived in &structured.derived {
            let child = self.collection(self.ways.cast(&place, *derived, Some(node)));
            self.graph.nodes[node]
                .children
                .push((Edge::Cast(*derived), child));
        }
        node
    }

    /// Returns the keys of the items of a collection, which are the same at many places.
    fn item_keys(&mut self, place: &Place<'a>) -> Option<Rc<ItemKeys>> {
        let of = (place.entity, place.declared_at);
        if let Some(known) = self.item_keys.get(&of) {
            return known.clone();
        }
        let definitions = self.definitions;
        let primary = keys::primary(definitions, &self.version.addresses, place.entity);
        let keys = primary.map(|(primary, names)| {
            let alternates = keys::alternates(definitions, place.entity, place.declared_at);
            Rc::new(ItemKeys {
                primary: self.key_id(primary),
                names,
                alternates: alternates.into_iter().map(|key| self.key_id(key)).collect(),
            })
        });
        self.item_keys.insert(of, keys.clone());
        keys
    }

    fn key_id(&mut self, key: Key) -> KeyId {
        let keys = &mut self.graph.keys;
        *self.key_ids.entry(key).or_insert_with_key(|key| {
            keys.push(key.clone());
            KeyId(keys.len() - 1)
        })
    }

    fn item(&mut self, place: Place<'a>) -> usize {
        let node = self.add(&place, false);
        self.gave_up |= self.graph.nodes.len() > MAX_NODES || self.chain.len() > MAX_LEVELS;
        self.results(&place, node);
        let definitions = self.definitions;
        let (Some(structured), false) = (definitions.structured(place.entity), self.gave_up) else {
            return node;
        };
        if !place.access.is_cast() {
            let is_entity = structured.kind == StructuredKind::Entity;
            let before = self.graph.nodes[node].children.len();
            // Base types first: what they have is not entered again.
            let mut casts = structured.derived.clone();
            casts.sort_by_key(|derived| definitions.with_bases(*derived).count());
            for derived in casts {
                if !is_entity && !self.ways.goes_on(derived) {
                    continue;
                }
                let child = self.item(self.ways.cast(&place, derived, Some(node)));
                self.graph.nodes[node]
                    .children
                    .push((Edge::Cast(derived), child));
            }
            self.graph.nodes[node].children[before..].sort_unstable();
        }
        if place.goes_on && place.link.is_some() {
            // Links lead from everything to everything: what is behind those to one type is entered once.
            self.open.push_back(Open {
                what: Entered::Link(node),
                place,
                chain: self.chain.clone(),
            });
        } else {
            self.properties(&place, node);
        }
        node
    }

    /// Continues the walk along the properties of an item, unless the path has passed such an item.
    fn properties(&mut self, place: &Place<'a>, node: usize) {
        let before = self
            .chain
            .iter()
            .find(|(entity, _)| *entity == place.entity);
        if let (Some((_, before)), true) = (before, place.goes_on) {
            self.repeated.push((node, *before));
            return;
        }
        if let Some(structured) = self.definitions.structured(place.entity) {
            self.chain.push((place.entity, node));
            self.navigation(place, structured, node);
            self.chain.pop();
        }
    }

    /// Continues the walk along the navigation properties of an item.
    fn navigation(&mut self, place: &Place<'a>, structured: &StructuredType, node: usize) {
        // Most links end here; their items have as many properties as any other.
        if !place.goes_on && !self.capabilities.has_target(place.path) {
            return;
        }
        for position in 0..structured.properties.len() {
            if place
                .uncast
                .is_some_and(|uncast| self.is_of_base(place.entity, position, uncast))
            {
                continue;
            }
            let next = self.ways.navigate(place, position, Some(node));
            if let Some((next, _)) = &next
                && !self.permitted.is_navigable(place, next)
            {
                continue;
            }
            let next = next.or_else(|| self.ways.part(place, position, Some(node)));
            let Some((next, is_collection)) = next else {
                continue;
            };
            if !place.goes_on && !self.capabilities.has_target(next.path) {
                continue;
            }
            let child = match self.of_other_cast(place, node, position) {
                Some(child) if next.path.is_none() => child,
                _ if is_collection => self.collection(next),
                _ => self.item(next),
            };
            self.graph.nodes[node]
                .children
                .push((Edge::Navigation(position), child));
        }
    }

    /// Returns what a property of a cast leads to behind the cast to the base type that declares it: a service with many
    /// versions of a type, each derived from the one before, would list everything once for each version.
    fn of_other_cast(&self, place: &Place<'a>, node: usize, position: usize) -> Option<usize> {
        let uncast = place.uncast?;
        let siblings = &self.graph.nodes[self.graph.nodes[node].parent?].children;
        let bases = self.definitions.with_bases(place.entity).skip(1);
        let bases = bases.take_while(|base| *base != uncast);
        let having = bases.filter(|base| self.is_of_base(place.entity, position, *base));
        let children = having.filter_map(|base| {
            let (_, sibling) = siblings
                .iter()
                .find(|(edge, _)| *edge == Edge::Cast(base))?;
            // The properties of a base type come first, in the same order.
            let mut children = self.graph.nodes[*sibling].children.iter();
            let (_, child) = children.find(|(edge, _)| *edge == Edge::Navigation(position))?;
            Some(*child)
        });
        children.last()
    }

    /// Returns whether a property comes from a base type or one of its base types.
    fn is_of_base(&self, owner: StructuredTypeId, position: usize, base: StructuredTypeId) -> bool {
        let model = self.definitions.model();
        let property = self.definitions.property_id(owner, position);
        let declared_by = property.map(|id| model.property(id).declared_by);
        let Some((declared_by, base)) = declared_by.zip(self.definitions.declared(base)) else {
            return false;
        };
        model.with_bases(base).any(|id| id == declared_by)
    }

    /// Warns of the operations on complex values that no address leads to.
    fn tell_unreached(&self, problems: &mut Problems<'_>) {
        let mut offered: BTreeSet<usize> = BTreeSet::new();
        for node in &self.graph.nodes {
            offered.extend(node.operations.iter().map(|(operation, _)| *operation));
            offered.extend(node.children.iter().filter_map(|(edge, _)| match edge {
                Edge::Function(operation) => Some(*operation),
                _ => None,
            }));
        }
        for (position, operation) in self.definitions.operations.iter().enumerate() {
            let binding = operation.binding_type;
            let binding = binding.and_then(|id| self.definitions.structured(id));
            let Some(binding) = binding.filter(|_| !offered.contains(&position)) else {
                continue;
            };
            if binding.kind != StructuredKind::Complex {
                continue;
            }
            if let Some(location) = self.definitions.operation_location(position) {
                let values = if operation.binds_collection {
                    "collections of values"
                } else {
                    "values"
                };
                problems.warning(
                    location,
                    &operation.qualified,
                    format!(
                        "the operation is left out: no address below the roots leads to {values} of `{}`",
                        binding.name.qualified
                    ),
                    "call it by Client::resource where the service has one, or leave it out by [[omitted]]",
                );
            }
        }
    }

    /// Gives `node` the navigation of the item that it repeats.
    fn repeat(&mut self, node: usize, repeated: usize) {
        let navigation: Vec<_> = self.graph.nodes[repeated]
            .children
            .iter()
            .filter(|(edge, _)| matches!(edge, Edge::Navigation(_)))
            .cloned()
            .collect();
        self.graph.nodes[node].children.extend(navigation);
    }
}
