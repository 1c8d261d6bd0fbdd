//! What one place offers: which requests and which operations, and who may send them.

use crate::api::resources::Access;
use crate::api::types::{Operation, Property, StructuredTypeId};
use crate::api::version::Api;
use crate::schema::{Permission, RestrictionTerm};
use std::collections::BTreeSet;

use super::capabilities::{self, Capabilities, Restrictions};
use super::walk::Verb;
use crate::csdl::OperationKind;

/// Where the walk is.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) entity: StructuredTypeId,
    /// The path with placeholders.
    pub(super) path: String,
    /// The path without keys, as annotations have it.
    pub(super) target: String,
    /// The targets whose restrictions apply, the most specific first.
    pub(super) targets: Vec<RestrictionTarget>,
    pub(super) access: Access,
    /// The navigation property without containment that led here, if the last one is of that kind.
    pub(super) link: Option<&'a Property>,
    /// Whether inserts, updates and deletes are offered unless they are denied.
    pub(super) is_contained: bool,
    /// Whether navigation goes on from here.
    pub(super) goes_on: bool,
    /// Whether a key led here, or leads on from here.
    pub(super) is_keyed: bool,
    /// The type without the cast, where one led here.
    pub(super) uncast: Option<StructuredTypeId>,
    /// `ExplicitOperationBindings` of the navigation property that led here.
    pub(super) explicit: &'a [String],
    pub(super) parent: Option<usize>,
}

/// A target whose restrictions apply to a place.
#[derive(Clone)]
pub(super) struct RestrictionTarget {
    pub(super) path: String,
    /// Whether it can grant what the place does not offer by itself. Any target can deny.
    pub(super) grants: bool,
}

impl RestrictionTarget {
    pub(super) fn granting(path: String) -> Self {
        Self { path, grants: true }
    }

    pub(super) fn denying(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            grants: false,
        }
    }
}

/// Decides what is offered.
#[derive(Clone, Copy)]
pub(super) struct Permitted<'a> {
    pub(super) api: &'a Api,
    pub(super) capabilities: &'a Capabilities,
}

impl Permitted<'_> {
    /// Adds `verb` where it is offered.
    pub(super) fn verb(
        self,
        verbs: &mut Vec<(Verb, Vec<Permission>)>,
        place: &Place<'_>,
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

    /// The operations that are offered at a place, as indices into [`Api::operations`].
    pub(super) fn operations(
        self,
        place: &Place<'_>,
        is_collection: bool,
    ) -> Vec<(usize, Vec<Permission>)> {
        let bases = self.bases(place.entity);
        let known = place
            .uncast
            .map(|uncast| self.bases(uncast))
            .unwrap_or_default();
        let mut offered: Vec<(usize, usize)> = Vec::new();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let distance = bases
                .iter()
                .position(|base| *base == operation.binding_type);
            let Some(distance) = distance else {
                continue;
            };
            let is_listed = place.explicit.contains(&operation.qualified);
            if operation.binds_collection != is_collection
                || known.contains(&operation.binding_type)
                || (operation.requires_explicit_binding && !is_listed)
            {
                continue;
            }
            // An overload of a derived type hides that of its base type.
            let same = offered
                .iter_mut()
                .find(|(other, _)| is_same_overload(&self.api.operations[*other], operation));
            match same {
                Some(other) if other.1 > distance => *other = (index, distance),
                Some(_) => {}
                None => offered.push((index, distance)),
            }
        }
        offered
            .into_iter()
            .map(|(index, _)| (index, self.permissions(place, index)))
            .collect()
    }

    /// Who may call an operation at a place.
    fn permissions(self, place: &Place<'_>, operation: usize) -> Vec<Permission> {
        let name = &self.api.operations[operation].qualified;
        let found = place.targets.iter().find_map(|target| {
            let restrictions = self.capabilities.get(&format!("{}/{name}", target.path))?;
            let found = capabilities::permissions(restrictions, RestrictionTerm::Operation);
            (!found.is_empty()).then(|| found.to_vec())
        });
        found.unwrap_or_default()
    }

    /// A type and those that it derives from, nearest first.
    fn bases(self, entity: StructuredTypeId) -> Vec<StructuredTypeId> {
        let mut bases = Vec::new();
        let mut next = Some(entity);
        while let Some(id) = next.filter(|id| !bases.contains(id)) {
            bases.push(id);
            next = self
                .api
                .structured_types
                .get(id.0)
                .and_then(|structured| structured.base);
        }
        bases
    }
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
        && (one.kind == OperationKind::Action || names(one) == names(other))
}

fn term(verb: Verb) -> RestrictionTerm {
    match verb {
        Verb::List | Verb::Get | Verb::Count => RestrictionTerm::Read,
        Verb::Create => RestrictionTerm::Insert,
        Verb::Update => RestrictionTerm::Update,
        Verb::Delete => RestrictionTerm::Delete,
    }
}

/// Reading by key has restrictions of its own, which overrule those of reading one by one.
fn is_allowed(restrictions: &Restrictions, verb: Verb, is_keyed: bool) -> Option<bool> {
    let general = capabilities::is_allowed(restrictions, term(verb));
    match verb {
        Verb::Get if is_keyed => {
            capabilities::is_allowed(restrictions, RestrictionTerm::ReadByKey).or(general)
        }
        Verb::Count => match capabilities::is_allowed(restrictions, RestrictionTerm::Count) {
            Some(true) if general == Some(false) => general,
            None => general.filter(|is_allowed| !is_allowed),
            countable => countable,
        },
        _ => general,
    }
}

fn permissions(restrictions: &Restrictions, verb: Verb, is_keyed: bool) -> &[Permission] {
    let by_key = capabilities::permissions(restrictions, RestrictionTerm::ReadByKey);
    if verb == Verb::Get && is_keyed && !by_key.is_empty() {
        return by_key;
    }
    capabilities::permissions(restrictions, term(verb))
}
