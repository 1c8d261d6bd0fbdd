//! The permitted requests and operations of one place, and who may send them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::capabilities::{Capabilities, Restrictions};
use super::place::Place;
use crate::api::definitions::Definitions;
use crate::api::requests::{PermittedAt, REQUESTS, Receiver, Request, RequestKind};
use crate::api::resources::Access;
use crate::api::types::{
    Operation, Property, StructuredKind, StructuredType, StructuredTypeId, ValueType,
};
use crate::config::RequestsConfig;
use crate::csdl::OperationKind;
use crate::schema::{Permission, PrimitiveType, RestrictionTerm};

/// Decides what is permitted.
pub(super) struct Permitted<'a> {
    definitions: &'a Definitions<'a, 'a>,
    capabilities: &'a Capabilities,
    config: &'a RequestsConfig,
    /// The positions of the operations, by the type that they bind to.
    bound: HashMap<StructuredTypeId, Vec<usize>>,
    /// By structured type, the positions of the properties that have requests of their own, and as what they receive them.
    offered: Vec<Vec<(usize, Receiver)>>,
}

impl<'a> Permitted<'a> {
    pub(super) fn new(
        definitions: &'a Definitions<'a, 'a>,
        capabilities: &'a Capabilities,
        config: &'a RequestsConfig,
    ) -> Self {
        let mut bound: HashMap<StructuredTypeId, Vec<usize>> = HashMap::new();
        for (position, operation) in definitions.operations.iter().enumerate() {
            if let Some(binding) = operation.binding_type {
                bound.entry(binding).or_default().push(position);
            }
        }
        let asked: BTreeSet<&str> = config.properties.iter().map(String::as_str).collect();
        let offered = |structured: &StructuredType| {
            let properties = structured.properties.iter().enumerate();
            let receivers = properties.filter_map(|(position, property)| {
                Some((position, receiver(structured, property, config, &asked)?))
            });
            receivers.collect()
        };
        Self {
            definitions,
            capabilities,
            config,
            bound,
            offered: definitions.structured_types.iter().map(offered).collect(),
        }
    }

    /// Returns the requests that are permitted at a place, in the order of their table, with who may send each.
    pub(super) fn requests(
        &self,
        place: &Place<'_>,
        is_collection: bool,
    ) -> Vec<(RequestKind, Vec<Permission>)> {
        let kind = self
            .definitions
            .structured(place.entity)
            .map(|found| found.kind);
        if kind == Some(StructuredKind::Complex) {
            return Vec::new();
        }
        let receiver = if is_collection {
            Receiver::Collection
        } else {
            Receiver::Item
        };
        REQUESTS
            .iter()
            .filter(|row| row.receiver == receiver)
            .filter_map(|row| Some((row.kind, self.request(place, row)?)))
            .collect()
    }

    /// Returns who may send a kind of request at a place; `None` if it is not permitted.
    fn request(&self, place: &Place<'_>, row: &Request) -> Option<Vec<Permission>> {
        let by_default = match row.permitted_at {
            PermittedAt::Everywhere => true,
            PermittedAt::ContainedUncast if place.access.is_cast() => return None,
            PermittedAt::Contained | PermittedAt::ContainedUncast => place.is_contained,
            PermittedAt::Replaceable => place.is_contained && self.is_replaced(place),
            PermittedAt::OwnMedia if place.access.is_cast() => return None,
            PermittedAt::Media | PermittedAt::OwnMedia if !self.is_media(place) => return None,
            PermittedAt::Media => true,
            PermittedAt::OwnMedia => place.is_contained,
            // Annotations neither grant nor deny these.
            PermittedAt::Link | PermittedAt::SingleLink | PermittedAt::ClearableLink => {
                let is_link = self.config.references && place.access == Access::Linked;
                let is_possible = match row.permitted_at {
                    PermittedAt::SingleLink => !place.is_keyed,
                    PermittedAt::ClearableLink => !self.is_required(place),
                    _ => true,
                };
                return (is_link && is_possible).then(Vec::new);
            }
            PermittedAt::Bound => return None,
        };
        if row.permitted_at == PermittedAt::Replaceable && !by_default {
            return None;
        }
        let is_granted = place.subjects.iter().any(|subject| {
            subject.grants && !permissions(subject.restrictions, row, place.is_keyed).is_empty()
        });
        let is_allowed = allows(place, row).unwrap_or(by_default || is_granted);
        if !is_result(place, row) && !is_allowed {
            return None;
        }
        let mut methods = place.restrictions().filter_map(Restrictions::update_method);
        let has_patch = methods.next().is_none_or(|method| method.has_patch);
        if row.kind == RequestKind::Update && !has_patch {
            return None;
        }
        let mut permissions = place
            .restrictions()
            .map(|restrictions| permissions(restrictions, row, place.is_keyed))
            .filter(|permissions| !permissions.is_empty());
        Some(permissions.next().unwrap_or_default().to_vec())
    }

    /// Returns whether the items of a collection have addresses.
    pub(super) fn is_indexable(&self, place: &Place<'_>) -> bool {
        stated(place, RestrictionTerm::IndexableByKey) != Some(false)
    }

    /// Returns whether navigation continues to a place from the one before it. What the metadata states of all navigation
    /// properties there does not close the only way to something.
    pub(super) fn is_navigable(&self, from: &Place<'_>, to: &Place<'_>) -> bool {
        let is_stated = stated(to, RestrictionTerm::Navigability);
        is_stated.unwrap_or_else(|| {
            to.is_contained || stated(from, RestrictionTerm::DefaultNavigability) != Some(false)
        })
    }

    /// Returns whether the link to a place always refers to an entity, so that it can be replaced but not removed.
    fn is_required(&self, place: &Place<'_>) -> bool {
        let link = place.link.map(|id| self.definitions.model().property(id));
        let link = link.filter(|property| !property.reference.is_collection);
        link.is_some_and(|property| property.element.nullable() == Some(false))
    }

    /// Returns whether the metadata states that `PUT` replaces entities.
    fn is_replaced(&self, place: &Place<'_>) -> bool {
        let mut methods = place.restrictions().filter_map(Restrictions::update_method);
        self.config.replace || methods.next().is_some_and(|method| method.has_put)
    }

    fn is_media(&self, place: &Place<'_>) -> bool {
        let structured = self.definitions.structured(place.entity);
        self.config.media && structured.is_some_and(|structured| structured.has_stream)
    }

    /// The stream properties of an item and the others that the configuration asks for, and what may be done
    /// with each.
    pub(super) fn properties(
        &self,
        place: &Place<'_>,
        is_collection: bool,
    ) -> Vec<(usize, RequestKind)> {
        let structured = self.definitions.structured(place.entity);
        let offered = self.offered.get(place.entity.0);
        let (Some(structured), Some(offered), false) = (structured, offered, is_collection) else {
            return Vec::new();
        };
        let inherited = place
            .uncast
            .and_then(|uncast| self.definitions.structured(uncast));
        let is_new = |property: &Property| {
            let mut known = inherited.into_iter().flat_map(|known| &known.properties);
            !known.any(|known| known.name == property.name)
        };
        let mut properties = offered
            .iter()
            .filter_map(|(position, receiver)| {
                Some((*position, structured.properties.get(*position)?, *receiver))
            })
            .filter(|(_, property, _)| is_new(property))
            .peekable();
        if properties.peek().is_none() {
            return Vec::new();
        }
        let rows = REQUESTS.iter().filter(|row| {
            matches!(row.receiver, Receiver::Stream | Receiver::Property)
                && self.request(place, row).is_some()
        });
        let rows: Vec<&Request> = rows.collect();
        properties
            .flat_map(|(position, property, receiver)| {
                let rows = rows.iter().filter(move |row| row.receiver == receiver);
                let rows = rows.filter(|row| is_possible(row, structured, property));
                rows.map(move |row| (position, row.kind))
            })
            .collect()
    }

    /// Returns the operations that are permitted at a place, by their positions.
    pub(super) fn operations(
        &self,
        place: &Place<'_>,
        is_collection: bool,
    ) -> Vec<(usize, Vec<Permission>)> {
        let bases = self.definitions.with_bases(place.entity);
        let known: Vec<StructuredTypeId> = place
            .uncast
            .map(|uncast| self.definitions.with_bases(uncast).collect())
            .unwrap_or_default();
        let added = bases.enumerate().filter(|(_, base)| !known.contains(base));
        let mut candidates: Vec<(usize, usize)> = added
            .flat_map(|(distance, base)| {
                let bound = self.bound.get(&base).into_iter().flatten();
                bound.map(move |position| (*position, distance))
            })
            .collect();
        candidates.sort_unstable();
        let mut permitted: Vec<(usize, usize)> = Vec::new();
        let mut overloads: BTreeMap<Overload<'_>, usize> = BTreeMap::new();
        for (position, distance) in candidates {
            let Some(operation) = self.definitions.operations.get(position) else {
                continue;
            };
            let is_listed = place.explicit.contains(&operation.qualified);
            if operation.binds_collection != is_collection
                || (operation.requires_explicit_binding && !is_listed)
            {
                continue;
            }
            // An overload of a derived type hides that of its base type.
            let next = permitted.len();
            let same = *overloads.entry(Overload::of(operation)).or_insert(next);
            match permitted.get_mut(same) {
                Some(other) if other.1 > distance => *other = (position, distance),
                Some(_) => {}
                None => permitted.push((position, distance)),
            }
        }
        permitted
            .into_iter()
            .map(|(position, _)| (position, self.permissions(place, position)))
            .collect()
    }

    /// Returns who may call an operation at a place.
    fn permissions(&self, place: &Place<'_>, position: usize) -> Vec<Permission> {
        let Some(operation) = self.definitions.operations.get(position) else {
            return Vec::new();
        };
        let paths = place.subjects.iter().filter_map(|subject| subject.path);
        let of_paths = paths.map(|path| self.capabilities.operation(path, &operation.qualified));
        let defaults = place.default_restrictions();
        let by_default = defaults.map(|found| found.permissions(RestrictionTerm::Operation));
        let mut permissions = of_paths.chain(by_default);
        let permissions = permissions.find(|permissions| !permissions.is_empty());
        permissions.unwrap_or_default().to_vec()
    }
}

/// Returns as what a property receives requests of its own: as a stream, or because the configuration asks for it.
fn receiver(
    owner: &StructuredType,
    property: &Property,
    config: &RequestsConfig,
    asked: &BTreeSet<&str>,
) -> Option<Receiver> {
    let reference = &property.type_reference;
    if reference.value == ValueType::Primitive(PrimitiveType::Stream) {
        let is_offered = config.media && !reference.is_collection;
        return is_offered.then_some(Receiver::Stream);
    }
    let is_asked = |owner: &str| {
        let path = format!("{owner}/{}", property.name);
        asked.contains(owner) || asked.contains(path.as_str())
    };
    let is_offered = !asked.is_empty()
        && property.navigation.is_none()
        && !reference.is_written_by_caller()
        && (is_asked(&owner.name.qualified) || is_asked(&property.declared_by));
    is_offered.then_some(Receiver::Property)
}

/// Whether a property of a type takes a kind of request.
fn is_possible(row: &Request, owner: &StructuredType, property: &Property) -> bool {
    let reference = &property.type_reference;
    let is_settable =
        !property.is_computed && !property.is_immutable && !owner.key.contains(&property.name);
    match row.kind {
        RequestKind::PutStream => !property.is_computed,
        RequestKind::GetPropertyText => {
            !reference.is_collection && reference.value.has_plain_text()
        }
        RequestKind::SetProperty => is_settable,
        RequestKind::ClearProperty => {
            is_settable && reference.is_nullable && !reference.is_collection
        }
        _ => true,
    }
}

/// The properties shared by overloads that differ only in their binding types.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Overload<'a> {
    kind: OperationKind,
    qualified: &'a str,
    /// The names of a function's parameters.
    parameters: BTreeSet<&'a str>,
}

impl<'a> Overload<'a> {
    fn of(operation: &'a Operation) -> Self {
        let parameters = match operation.kind {
            OperationKind::Action => BTreeSet::new(),
            OperationKind::Function => {
                let parameters = operation.parameters.iter();
                parameters
                    .map(|parameter| parameter.name.as_str())
                    .collect()
            }
        };
        Self {
            kind: operation.kind,
            qualified: &operation.qualified,
            parameters,
        }
    }
}

/// Returns the term that decides about a request without a narrower one: counting is reading.
fn general_term(row: &Request) -> RestrictionTerm {
    match row.term {
        RestrictionTerm::Count => RestrictionTerm::Read,
        term => term,
    }
}

/// Returns whether the request reads one entity by its key.
fn is_read_by_key(row: &Request, is_keyed: bool) -> bool {
    is_keyed && row.receiver == Receiver::Item && row.term == RestrictionTerm::Read
}

/// Returns whether a request calls a function and reads its result, which is not read where its entities belong: the
/// restrictions of their type do not concern it.
fn is_result(place: &Place<'_>, row: &Request) -> bool {
    let is_whole = match row.kind {
        RequestKind::List => true,
        RequestKind::Get => !place.is_keyed,
        _ => false,
    };
    place.access == Access::Result && is_whole
}

/// Returns whether the nearest that says anything of a term permits it.
fn stated(place: &Place<'_>, term: RestrictionTerm) -> Option<bool> {
    let mut restrictions = place.restrictions();
    restrictions.find_map(|restrictions| restrictions.is_allowed(term))
}

/// Returns whether what is stated of a place allows a request or denies it. Where nothing nearer says anything, what the
/// container states of all its collections can deny it.
fn allows(place: &Place<'_>, row: &Request) -> Option<bool> {
    let stated = |restrictions: &Restrictions| is_allowed(restrictions, row, place.is_keyed);
    let subjects = place.subjects.iter();
    let mut subjects = subjects
        .filter_map(|subject| Some((stated(subject.restrictions)?, subject.grants)))
        .peekable();
    if subjects.peek().is_none() {
        let by_default = place.default_restrictions().and_then(stated);
        return by_default.filter(|is_allowed| !is_allowed);
    }
    let mut counting = subjects.filter(|(is_allowed, grants)| *grants || !is_allowed);
    counting.next().map(|(is_allowed, _)| is_allowed)
}

/// Reading by key has separate restrictions, which take precedence over those of reading a collection.
fn is_allowed(restrictions: &Restrictions, row: &Request, is_keyed: bool) -> Option<bool> {
    let general = restrictions.is_allowed(general_term(row));
    if is_read_by_key(row, is_keyed) {
        return restrictions
            .is_allowed(RestrictionTerm::ReadByKey)
            .or(general);
    }
    if row.term != RestrictionTerm::Count {
        return general;
    }
    match restrictions.is_allowed(RestrictionTerm::Count) {
        Some(true) if general == Some(false) => general,
        None => general.filter(|is_allowed| !is_allowed),
        countable => countable,
    }
}

fn permissions<'a>(
    restrictions: &'a Restrictions,
    row: &Request,
    is_keyed: bool,
) -> &'a [Permission] {
    let by_key = restrictions.permissions(RestrictionTerm::ReadByKey);
    if is_read_by_key(row, is_keyed) && !by_key.is_empty() {
        return by_key;
    }
    restrictions.permissions(general_term(row))
}
