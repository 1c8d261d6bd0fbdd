//! The walk from the roots: every address once, with what may be called there.

use std::collections::BTreeSet;

use super::capabilities::{Capabilities, Permission, Restriction, Restrictions};
use super::{Reach, Root, problem};
use crate::diagnostic::Diagnostics;
use crate::model::{
    Api, Navigation, Operation, Property, StructuredKind, StructuredType, StructuredTypeId,
    ValueType,
};

/// More addresses than this are a root in the wrong place: nobody could review their builders.
const MOST_NODES: usize = 20_000;

/// More entities inside of each other than this are no address.
const MOST_LEVELS: usize = 64;

/// The requests that need no operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verb {
    List,
    Create,
    Count,
    Get,
    Update,
    Delete,
}

/// An edge of the graph.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Edge {
    /// To an item, by the Rust names of its key's parts.
    Key(Vec<String>),
    /// Along a navigation property: its position in the type that the node has.
    Navigation(usize),
    /// To the same resource as a derived type.
    Cast(StructuredTypeId),
}

/// An address.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) entity_type: StructuredTypeId,
    pub(super) is_collection: bool,
    pub(super) reach: Reach,
    /// The path with its placeholders.
    pub(super) path: String,
    /// Where the node is reached from; none for a root.
    pub(super) parent: Option<usize>,
    pub(super) verbs: Vec<(Verb, Vec<Permission>)>,
    /// Indices into [`Api::operations`].
    pub(super) operations: Vec<(usize, Vec<Permission>)>,
    /// What is reached from here; the nodes need not have this one as their parent.
    pub(super) children: Vec<(Edge, usize)>,
}

/// All addresses, and those of the roots.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) roots: Vec<usize>,
}

/// Where the walk is.
#[derive(Clone)]
struct Place<'a> {
    entity: StructuredTypeId,
    /// The path with placeholders.
    path: String,
    /// The path without keys, as annotations have it.
    target: String,
    /// The targets whose restrictions apply, the most specific first.
    targets: Vec<Target>,
    reach: Reach,
    /// Whether inserts, updates and deletes are offered unless they are denied.
    is_contained: bool,
    /// Whether navigation goes on from here.
    goes_on: bool,
    /// Whether a key led here, or leads on from here.
    is_keyed: bool,
    /// The type without the cast, where one led here.
    uncast: Option<StructuredTypeId>,
    /// `ExplicitOperationBindings` of the navigation property that led here.
    explicit: &'a [String],
    parent: Option<usize>,
}

/// A target whose restrictions apply to a place.
#[derive(Clone)]
struct Target {
    path: String,
    /// Whether it can grant what the place does not offer by itself. Any target can deny.
    grants: bool,
}

impl Target {
    fn granting(path: String) -> Self {
        Self { path, grants: true }
    }

    fn denying(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            grants: false,
        }
    }
}

struct Walk<'a> {
    api: &'a Api,
    capabilities: &'a Capabilities,
    /// The types that some navigation property or root declares.
    homes: BTreeSet<StructuredTypeId>,
    graph: Graph,
    /// The items on the way to the present place, with their types.
    chain: Vec<(StructuredTypeId, usize)>,
    /// Items of a type that is already on the way, with the item that they repeat.
    repeated: Vec<(usize, usize)>,
    /// The targets that were passed.
    reached: BTreeSet<String>,
    /// Whether the walk was given up.
    gave_up: bool,
}

pub(super) fn walk(
    api: &Api,
    roots: &[Root],
    capabilities: &Capabilities,
    diagnostics: &mut Diagnostics,
) -> Graph {
    let mut walk = Walk {
        api,
        capabilities,
        homes: homes(api, roots),
        graph: Graph::default(),
        chain: Vec::new(),
        repeated: Vec::new(),
        reached: BTreeSet::new(),
        gave_up: false,
    };
    for root in roots {
        walk.root(root, diagnostics);
    }
    if walk.gave_up {
        let names: Vec<_> = roots.iter().map(|root| root.path.as_str()).collect();
        diagnostics.0.push(problem(
            &names.join(", "),
            format!("the roots reach more than {MOST_NODES} addresses, or more than {MOST_LEVELS} levels"),
            "choose roots further down, or leave out what is not needed in the configuration",
        ));
        return walk.graph;
    }
    for (node, repeated) in std::mem::take(&mut walk.repeated) {
        walk.repeat(node, repeated);
    }
    for root in roots {
        for target in capabilities.below(&root.path) {
            if !walk.reached.contains(target) {
                diagnostics.0.push(problem(
                    target,
                    format!(
                        "nothing below the root `{}` is called at `{target}`",
                        root.path
                    ),
                    "correct the target of the annotation, or remove it",
                ));
            }
        }
    }
    walk.graph
}

/// The types that a navigation property or a root declares.
fn homes(api: &Api, roots: &[Root]) -> BTreeSet<StructuredTypeId> {
    let properties = api
        .structured_types
        .iter()
        .flat_map(|structured| &structured.properties);
    properties
        .filter(|property| property.navigation.is_some())
        .filter_map(entity_of)
        .chain(roots.iter().map(|root| root.start))
        .collect()
}

/// The entity type that a navigation property leads to.
fn entity_of(property: &Property) -> Option<StructuredTypeId> {
    match property.type_reference.value {
        ValueType::Structured(id) => Some(id),
        ValueType::Primitive(_) | ValueType::Enum(_) => None,
    }
}

impl<'a> Walk<'a> {
    fn structured(&self, id: StructuredTypeId) -> Option<&'a StructuredType> {
        self.api.structured_types.get(id.0)
    }

    fn qualified(&self, id: StructuredTypeId) -> &'a str {
        self.structured(id)
            .map_or("", |structured| structured.name.qualified.as_str())
    }

    /// Follows a root's path and walks on from its end.
    fn root(&mut self, root: &Root, diagnostics: &mut Diagnostics) {
        let mut segments = root.path.split('/');
        let first = segments.next().unwrap_or_default();
        let mut is_collection = root.is_entity_set;
        let mut place = Place {
            entity: root.start,
            path: format!("/{first}"),
            target: first.to_owned(),
            targets: vec![
                Target::granting(first.to_owned()),
                Target::denying(self.qualified(root.start)),
            ],
            reach: Reach::Contained,
            is_contained: true,
            goes_on: true,
            is_keyed: root.is_entity_set,
            uncast: None,
            explicit: &[],
            parent: None,
        };
        let mut is_singleton = !root.is_entity_set;
        for segment in segments {
            is_singleton = false;
            if is_collection {
                diagnostics.0.push(problem(
                    &root.path,
                    format!("the root passes through the collection `{}`", place.path),
                    "end the root there: the builders lead on from each of its items",
                ));
                return;
            }
            let Some((next, collection)) = self.step(&place, segment) else {
                diagnostics.0.push(problem(
                    &root.path,
                    format!(
                        "`{segment}` is neither a navigation property of `{}` nor a type derived from it",
                        self.qualified(place.entity)
                    ),
                    "correct the root in the configuration",
                ));
                return;
            };
            place = next;
            place.goes_on = true;
            is_collection = collection;
        }
        let node = if is_collection {
            self.collection(place)
        } else {
            let node = self.item(place);
            if is_singleton {
                let deletable = self
                    .capabilities
                    .get(&root.path)
                    .and_then(|found| found.delete.is_allowed);
                if deletable != Some(true) {
                    self.graph.nodes[node]
                        .verbs
                        .retain(|(verb, _)| *verb != Verb::Delete);
                }
            }
            node
        };
        self.graph.roots.push(node);
    }

    /// One segment of a root's path after its first.
    fn step(&self, place: &Place<'a>, segment: &str) -> Option<(Place<'a>, bool)> {
        let structured = self.structured(place.entity)?;
        let property = structured
            .properties
            .iter()
            .find(|property| property.name == segment);
        if let Some(property) = property {
            return self.navigate(place, property, None);
        }
        let mut derived = structured.derived.iter().copied();
        let derived = derived.find(|id| self.qualified(*id) == segment)?;
        Some((self.cast(place, derived, None), false))
    }

    /// The place that a navigation property leads to, and whether it is a collection.
    fn navigate(
        &self,
        from: &Place<'a>,
        property: &'a Property,
        parent: Option<usize>,
    ) -> Option<(Place<'a>, bool)> {
        let navigation = property.navigation.as_ref()?;
        let entity = entity_of(property)?;
        if self.structured(entity)?.kind != StructuredKind::Entity {
            return None;
        }
        let target = format!("{}/{}", from.target, property.name);
        let is_collection = property.type_reference.is_collection;
        let place = Place {
            entity,
            path: format!("{}/{}", from.path, property.name),
            targets: vec![
                Target::granting(target.clone()),
                Target::granting(format!("{}/{}", property.declared_by, property.name)),
                Target::denying(self.qualified(entity)),
            ],
            target,
            reach: if navigation.contains_target {
                Reach::Contained
            } else {
                Reach::Linked
            },
            is_contained: navigation.contains_target,
            goes_on: navigation.contains_target,
            is_keyed: is_collection,
            uncast: None,
            explicit: explicit(navigation),
            parent,
        };
        Some((place, is_collection))
    }

    /// The place of a cast.
    fn cast(
        &self,
        from: &Place<'a>,
        derived: StructuredTypeId,
        parent: Option<usize>,
    ) -> Place<'a> {
        let name = self.qualified(derived);
        let target = format!("{}/{name}", from.target);
        let is_homeless = !self.homes.contains(&derived);
        let mut targets = vec![Target::granting(target.clone())];
        targets.extend(from.targets.iter().map(|target| Target {
            path: target.path.clone(),
            grants: target.grants && is_homeless,
        }));
        targets.push(Target::denying(name));
        Place {
            entity: derived,
            path: format!("{}/{name}", from.path),
            target,
            targets,
            reach: Reach::Cast,
            is_contained: from.is_contained && is_homeless,
            goes_on: from.goes_on && is_homeless,
            is_keyed: from.is_keyed,
            uncast: Some(from.uncast.unwrap_or(from.entity)),
            explicit: from.explicit,
            parent,
        }
    }

    /// Adds a node without anything below it.
    fn add(
        &mut self,
        place: &Place<'a>,
        is_collection: bool,
        verbs: Vec<(Verb, Vec<Permission>)>,
    ) -> usize {
        self.reached.insert(place.target.clone());
        let operations = self.operations(place, is_collection);
        self.graph.nodes.push(Node {
            entity_type: place.entity,
            is_collection,
            reach: place.reach,
            path: place.path.clone(),
            parent: place.parent,
            verbs,
            operations,
            children: Vec::new(),
        });
        self.graph.nodes.len() - 1
    }

    fn collection(&mut self, place: Place<'a>) -> usize {
        let mut verbs = Vec::new();
        self.verb(&mut verbs, &place, Verb::List, true);
        self.verb(
            &mut verbs,
            &place,
            Verb::Create,
            place.is_contained && place.reach != Reach::Cast,
        );
        self.verb(&mut verbs, &place, Verb::Count, true);
        let node = self.add(&place, true, verbs);
        if place.reach != Reach::Cast {
            if let Some(structured) = self.structured(place.entity) {
                if !structured.key.is_empty() {
                    let item = self.key(&place, structured, node);
                    let child = self.item(item);
                    self.graph.nodes[node]
                        .children
                        .push((Edge::Key(key_arguments(structured)), child));
                }
                for derived in &structured.derived {
                    let child = self.collection(self.cast(&place, *derived, Some(node)));
                    self.graph.nodes[node]
                        .children
                        .push((Edge::Cast(*derived), child));
                }
            }
        }
        node
    }

    /// The place of an item. Keys are segments of their own, several in the order of the key.
    fn key(&self, place: &Place<'a>, structured: &StructuredType, parent: usize) -> Place<'a> {
        let short = short(&structured.name.qualified);
        let mut item = place.clone();
        item.parent = Some(parent);
        for name in &structured.key {
            let name = name.replace('/', "-");
            let mut placeholder = format!("/{{{short}-{name}}}");
            for number in 1.. {
                if !item.path.contains(&placeholder) {
                    break;
                }
                placeholder = format!("/{{{short}-{name}{number}}}");
            }
            item.path.push_str(&placeholder);
        }
        item
    }

    fn item(&mut self, place: Place<'a>) -> usize {
        let mut verbs = Vec::new();
        self.verb(&mut verbs, &place, Verb::Get, true);
        self.verb(&mut verbs, &place, Verb::Update, place.is_contained);
        self.verb(&mut verbs, &place, Verb::Delete, place.is_contained);
        let node = self.add(&place, false, verbs);
        self.gave_up |= self.graph.nodes.len() > MOST_NODES || self.chain.len() > MOST_LEVELS;
        let (Some(structured), false) = (self.structured(place.entity), self.gave_up) else {
            return node;
        };
        if place.reach != Reach::Cast {
            for derived in &structured.derived {
                let child = self.item(self.cast(&place, *derived, Some(node)));
                self.graph.nodes[node]
                    .children
                    .push((Edge::Cast(*derived), child));
            }
        }
        let before = self
            .chain
            .iter()
            .find(|(entity, _)| *entity == place.entity);
        if let (Some((_, before)), true) = (before, place.goes_on) {
            self.repeated.push((node, *before));
            return node;
        }
        self.chain.push((place.entity, node));
        for (position, property) in structured.properties.iter().enumerate() {
            if place
                .uncast
                .is_some_and(|uncast| self.has(uncast, property))
            {
                continue;
            }
            let Some((next, is_collection)) = self.navigate(&place, property, Some(node)) else {
                continue;
            };
            if !place.goes_on && !self.capabilities.reach(&next.target) {
                continue;
            }
            let child = if is_collection {
                self.collection(next)
            } else {
                self.item(next)
            };
            self.graph.nodes[node]
                .children
                .push((Edge::Navigation(position), child));
        }
        self.chain.pop();
        node
    }

    /// Whether a type has a property, inherited or not.
    fn has(&self, entity: StructuredTypeId, property: &Property) -> bool {
        let properties = self
            .structured(entity)
            .map(|structured| structured.properties.as_slice());
        properties
            .unwrap_or_default()
            .iter()
            .any(|other| other.name == property.name)
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

    /// Adds `verb` where it is offered.
    fn verb(
        &self,
        verbs: &mut Vec<(Verb, Vec<Permission>)>,
        place: &Place<'a>,
        verb: Verb,
        by_default: bool,
    ) {
        let found = || {
            let targets = place.targets.iter();
            targets.filter_map(|target| Some((self.capabilities.get(&target.path)?, target.grants)))
        };
        let is_allowed = found().find_map(|(restrictions, grants)| {
            is_allowed(restrictions, verb, place.is_keyed)
                .filter(|is_allowed| grants || !is_allowed)
        });
        let is_granted = found().any(|(restrictions, grants)| {
            grants && !permissions(restrictions, verb, place.is_keyed).is_empty()
        });
        if is_allowed.unwrap_or(by_default || is_granted) {
            let permissions = found()
                .map(|(restrictions, _)| permissions(restrictions, verb, place.is_keyed))
                .find(|permissions| !permissions.is_empty());
            verbs.push((verb, permissions.unwrap_or_default().to_vec()));
        }
    }

    /// The operations that are offered at a place.
    fn operations(
        &mut self,
        place: &Place<'a>,
        is_collection: bool,
    ) -> Vec<(usize, Vec<Permission>)> {
        let bases = self.bases(place.entity);
        let known = place
            .uncast
            .map(|uncast| self.bases(uncast))
            .unwrap_or_default();
        let mut offered: Vec<(usize, usize, &Operation)> = Vec::new();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let Some(distance) = bases
                .iter()
                .position(|base| *base == operation.binding_type)
            else {
                continue;
            };
            let is_listed = place.explicit.contains(&operation.qualified);
            if operation.binds_collection != is_collection
                || known.contains(&operation.binding_type)
                || (operation.requires_explicit_binding && !is_listed)
            {
                continue;
            }
            let same = offered
                .iter_mut()
                .find(|(_, _, other)| is_same_overload(other, operation));
            match same {
                Some(other) if other.1 > distance => *other = (index, distance, operation),
                Some(_) => {}
                None => offered.push((index, distance, operation)),
            }
        }
        let mut operations = Vec::with_capacity(offered.len());
        for (index, _, operation) in offered {
            let own = format!("{}/{}", place.target, operation.qualified);
            let mut permissions: &[Permission] = &[];
            for target in &place.targets {
                let restrictions = self
                    .capabilities
                    .get(&format!("{}/{}", target.path, operation.qualified));
                if let Some(found) =
                    restrictions.filter(|found| !found.operation.permissions.is_empty())
                {
                    permissions = &found.operation.permissions;
                    break;
                }
            }
            self.reached.insert(own);
            operations.push((index, permissions.to_vec()));
        }
        operations
    }

    /// A type and those that it derives from, nearest first.
    fn bases(&self, entity: StructuredTypeId) -> Vec<StructuredTypeId> {
        let mut bases = Vec::new();
        let mut next = Some(entity);
        while let Some(id) = next.filter(|id| !bases.contains(id)) {
            bases.push(id);
            next = self.structured(id).and_then(|structured| structured.base);
        }
        bases
    }
}

fn explicit(navigation: &Navigation) -> &[String] {
    navigation
        .explicit_operation_bindings
        .as_deref()
        .unwrap_or_default()
}

/// Whether two overloads are told apart by nothing but their binding types.
fn is_same_overload(one: &Operation, other: &Operation) -> bool {
    let names = |operation: &'_ Operation| -> BTreeSet<String> {
        operation
            .parameters
            .iter()
            .map(|parameter| parameter.name.clone())
            .collect()
    };
    one.kind == other.kind
        && one.qualified == other.qualified
        && (one.kind == crate::csdl::OperationKind::Action || names(one) == names(other))
}

fn key_arguments(structured: &StructuredType) -> Vec<String> {
    let arguments = structured.key.iter().map(|key| {
        let property = structured
            .properties
            .iter()
            .find(|property| property.name == *key);
        property.map_or_else(
            || super::names::value_name(key),
            |property| property.rust.clone(),
        )
    });
    arguments.collect()
}

/// A qualified name without its namespace.
pub(super) fn short(qualified: &str) -> &str {
    qualified.rsplit('.').next().unwrap_or(qualified)
}

fn restriction(restrictions: &Restrictions, verb: Verb) -> &Restriction {
    match verb {
        Verb::List | Verb::Get | Verb::Count => &restrictions.read,
        Verb::Create => &restrictions.insert,
        Verb::Update => &restrictions.update,
        Verb::Delete => &restrictions.delete,
    }
}

/// Reading by key has restrictions of its own, which overrule those of reading one by one.
fn is_allowed(restrictions: &Restrictions, verb: Verb, is_keyed: bool) -> Option<bool> {
    let general = restriction(restrictions, verb).is_allowed;
    match verb {
        Verb::Get if is_keyed => restrictions.read_by_key.is_allowed.or(general),
        Verb::Count if restrictions.count.is_allowed == Some(false) || general == Some(false) => {
            Some(false)
        }
        Verb::Count => restrictions.count.is_allowed,
        _ => general,
    }
}

fn permissions(restrictions: &Restrictions, verb: Verb, is_keyed: bool) -> &[Permission] {
    if verb == Verb::Get && is_keyed && !restrictions.read_by_key.permissions.is_empty() {
        return &restrictions.read_by_key.permissions;
    }
    &restriction(restrictions, verb).permissions
}
