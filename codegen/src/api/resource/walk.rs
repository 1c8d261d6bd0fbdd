//! The walk from the roots: every address once, with what may be called there.

use crate::api::resources::Access;
use crate::api::types::{Navigation, Property, StructuredType, StructuredTypeId, ValueType};
use crate::api::version::Api;
use crate::csdl::StructuredKind;
use crate::schema::{Permission, RestrictionTerm};
use std::collections::BTreeSet;

use super::capabilities::{self, Capabilities};
use super::permitted::{Permitted, Place, RestrictionTarget};
use super::{Root, problem};
use crate::diagnostic::Diagnostics;
use crate::naming::{self, RustName};

/// More addresses than this are a root in the wrong place: nobody could review their builders.
const MOST_NODES: usize = 200_000;

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
    Key(Vec<RustName>),
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
    pub(super) access: Access,
    /// The navigation property that led here, as `type/property`; only of what is reached through
    /// a link.
    pub(super) link: Option<String>,
    /// Whether a collection has led here.
    pub(super) is_keyed: bool,
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

struct Walk<'a> {
    permitted: Permitted<'a>,
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
        permitted: Permitted { api, capabilities },
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
        diagnostics.push(problem(
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
        for target in capabilities.overlaid(&root.path) {
            if !walk.reached.contains(target) {
                diagnostics.push(problem(
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
        self.permitted.api.structured_types.get(id.0)
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
                RestrictionTarget::granting(first.to_owned()),
                RestrictionTarget::denying(self.qualified(root.start)),
            ],
            access: Access::Contained,
            link: None,
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
                diagnostics.push(problem(
                    &root.path,
                    format!("the root passes through the collection `{}`", place.path),
                    "end the root there: the builders lead on from each of its items",
                ));
                return;
            }
            let Some((next, collection)) = self.step(&place, segment) else {
                diagnostics.push(problem(
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
                let restrictions = self.permitted.capabilities.get(&root.path);
                let deletable = restrictions
                    .and_then(|found| capabilities::is_allowed(found, RestrictionTerm::Delete));
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
                RestrictionTarget::granting(target.clone()),
                RestrictionTarget::granting(format!("{}/{}", property.declared_by, property.name)),
                RestrictionTarget::denying(self.qualified(entity)),
            ],
            target,
            access: if navigation.contains_target {
                Access::Contained
            } else {
                Access::Linked
            },
            link: (!navigation.contains_target).then_some(property),
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
        let mut targets = vec![RestrictionTarget::granting(target.clone())];
        targets.extend(from.targets.iter().map(|target| RestrictionTarget {
            path: target.path.clone(),
            grants: target.grants && is_homeless,
        }));
        targets.push(RestrictionTarget::denying(name));
        Place {
            entity: derived,
            path: format!("{}/{name}", from.path),
            target,
            targets,
            access: from.access.cast(),
            link: from.link,
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
        let operations = self.permitted.operations(place, is_collection);
        for (operation, _) in &operations {
            let name = &self.permitted.api.operations[*operation].qualified;
            self.reached.insert(format!("{}/{name}", place.target));
        }
        self.graph.nodes.push(Node {
            entity_type: place.entity,
            is_collection,
            access: place.access,
            link: place
                .link
                .map(|property| format!("{}/{}", property.declared_by, property.name)),
            is_keyed: place.is_keyed,
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
        self.permitted.verb(&mut verbs, &place, Verb::List, true);
        if !place.access.is_cast() {
            self.permitted
                .verb(&mut verbs, &place, Verb::Create, place.is_contained);
        }
        self.permitted.verb(&mut verbs, &place, Verb::Count, true);
        let node = self.add(&place, true, verbs);
        let structured = self.structured(place.entity);
        let Some(structured) = structured.filter(|_| !place.access.is_cast()) else {
            return node;
        };
        if !structured.key.is_empty() {
            let child = self.item(self.key(&place, structured, node));
            let edge = Edge::Key(key_arguments(structured));
            self.graph.nodes[node].children.push((edge, child));
        }
        for derived in &structured.derived {
            let child = self.collection(self.cast(&place, *derived, Some(node)));
            self.graph.nodes[node]
                .children
                .push((Edge::Cast(*derived), child));
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
        self.permitted.verb(&mut verbs, &place, Verb::Get, true);
        self.permitted
            .verb(&mut verbs, &place, Verb::Update, place.is_contained);
        if !place.access.is_cast() {
            self.permitted
                .verb(&mut verbs, &place, Verb::Delete, place.is_contained);
        }
        let node = self.add(&place, false, verbs);
        self.gave_up |= self.graph.nodes.len() > MOST_NODES || self.chain.len() > MOST_LEVELS;
        let (Some(structured), false) = (self.structured(place.entity), self.gave_up) else {
            return node;
        };
        if !place.access.is_cast() {
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
            if !place.goes_on && !self.permitted.capabilities.reach(&next.target) {
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
}

fn explicit(navigation: &Navigation) -> &[String] {
    navigation
        .explicit_operation_bindings
        .as_deref()
        .unwrap_or_default()
}

fn key_arguments(structured: &StructuredType) -> Vec<RustName> {
    let arguments = structured.key.iter().map(|key| {
        let property = structured
            .properties
            .iter()
            .find(|property| property.name == *key);
        property.map_or_else(|| naming::value_name(key), |property| property.rust.clone())
    });
    arguments.collect()
}

/// A qualified name without its namespace.
pub(super) fn short(qualified: &str) -> &str {
    qualified.rsplit('.').next().unwrap_or(qualified)
}
