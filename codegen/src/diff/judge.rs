//! Judges source compatibility by the public surface: which items were removed or have changed their signature, and
//! which changes in the metadata cause that.
//!
//! The comparison of the metadata determines the changes, each with the effect of its kind. This module combines both.
//! **No public item is removed, changes its signature, or stands for another name on the wire without a breaking change
//! that names it; no change is reported as breaking without such an item.** A change of an element that could not be
//! called or held breaks no user.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::chain;
use super::change::{BrokenItem, Category, Change};
use super::rules::{Effect, Level, Rule};
use super::surface::{Gained, Names, Pair, Surfaces};
use crate::api::{Api, Item, ItemKind, Route, is_key};

/// Judges `changes` by their effect on the public surface, and adds changes of the surface without a change in the
/// metadata.
pub(super) fn judge(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let (old_items, new_items) = (old.surface(), new.surface());
    let surfaces = Surfaces::new(&old_items, &new_items);
    let mut broken: Vec<Vec<usize>> = vec![Vec::new(); changes.len()];
    let claims = Claims::new(changes, old);
    let mut untold = Vec::new();
    for (index, pair) in surfaces.broken.iter().enumerate() {
        let tellers = claims.of_broken(changes, pair);
        if tellers.is_empty() {
            untold.push(*pair);
        }
        for teller in tellers {
            if let Some(items) = broken.get_mut(teller) {
                items.push(index);
            }
        }
    }
    let paths: BTreeMap<&str, usize> = (0..)
        .zip(&surfaces.broken)
        .map(|(index, pair)| (pair.old.path.as_str(), index))
        .collect();
    for (change, items) in changes.iter().zip(&mut broken) {
        if let Some(route) = change.old_route.and_then(|id| old.resources.routes.get(id)) {
            let chain = chain(old, route).into_iter();
            items.extend(chain.filter_map(|path| paths.get(path.as_str())));
        }
    }
    let mut rewired = Vec::new();
    for pair in &surfaces.rewired {
        if !claims.reports_wire_change(changes, pair) {
            rewired.push(*pair);
        }
    }
    let (offered, gained) = (surfaces.offered(), surfaces.gained());
    let calls = Calls::new(old, new, &surfaces);
    let emitted = Emitted::new(&old_items, &new_items);
    for (change, mut items) in changes.iter_mut().zip(broken) {
        items.sort_unstable();
        items.dedup();
        let items = items.iter().filter_map(|index| surfaces.broken.get(*index));
        change.items = items.map(|pair| calls.of(pair)).collect();
        settle(change, &offered);
        settle_addition(change, &gained);
    }
    changes.retain(|change| {
        // A change of a method is omitted if another change reports it.
        (!is_of_method(change.rule) || !change.items.is_empty()) && emitted.shows(change)
    });
    changes.extend(untold.iter().map(|pair| broken_alone(pair, calls.of(pair))));
    changes.extend(rewired.into_iter().map(rewired_alone));
    let is_addition = changes
        .iter()
        .any(|change| change.effect.level() >= Level::Minor);
    if !is_addition && let Some(first) = surfaces.added.first() {
        changes.push(added_alone(first, surfaces.added.len()));
    }
}

/// A call of each broken method, in the old and in the new state.
struct Calls {
    before: BTreeMap<String, String>,
    after: BTreeMap<String, String>,
}

impl Calls {
    fn new(old: &Api, new: &Api, surfaces: &Surfaces<'_>) -> Self {
        let broken = surfaces.broken.iter();
        let paths = broken.map(|pair| pair.old.path.as_str());
        let wanted: Names<'_> = paths
            .filter(|path| path.starts_with("requests::"))
            .collect();
        let methods = wanted.iter().filter_map(|path| path.rsplit("::").next());
        let methods: Names<'_> = methods.collect();
        let of = |api: &Api| {
            let mut calls: BTreeMap<String, String> = BTreeMap::new();
            if wanted.is_empty() {
                return calls;
            }
            let may_be_wanted = |route: &&Route| {
                let mut steps = api.resources.steps(route).into_iter();
                steps.any(|step| methods.contains(step.method.as_str()))
            };
            for route in api.resources.routes.iter().filter(may_be_wanted) {
                if calls.len() == wanted.len() {
                    break;
                }
                let chain = chain(api, route).into_iter();
                for path in chain.filter(|path| wanted.contains(path.as_str())) {
                    calls.entry(path).or_insert_with(|| api.call(route));
                }
            }
            calls
        };
        Self {
            before: of(old),
            after: of(new),
        }
    }

    fn of(&self, pair: &Pair<'_>) -> BrokenItem {
        let mut item = BrokenItem::of(pair);
        item.call_before = self.before.get(&item.path).cloned();
        item.call_after = self.after.get(&item.path).cloned();
        item
    }
}

/// The operations that are emitted in either state: changes of others have no effect.
struct Emitted<'a> {
    /// The elements that items are made from.
    elements: Names<'a>,
    /// The operations that methods call.
    called: Names<'a>,
}

impl<'a> Emitted<'a> {
    fn new(old: &'a [Item], new: &'a [Item]) -> Self {
        let items = || old.iter().chain(new);
        let elements = |item: &'a Item| item.elements.iter().map(String::as_str);
        let methods = items().filter(|item| item.path.starts_with("requests::"));
        Self {
            elements: items().flat_map(elements).collect(),
            called: methods.flat_map(elements).collect(),
        }
    }

    fn shows(&self, change: &Change) -> bool {
        let is_in = |set: &Names<'_>| {
            let mut subjects = change.subjects.iter();
            subjects.any(|subject| set.contains(subject.as_str()))
        };
        match change.category {
            Category::Operation => !change.items.is_empty() || is_in(&self.called),
            Category::Parameter | Category::Description | Category::Deprecation => {
                is_in(&self.elements)
            }
            _ => true,
        }
    }
}

fn is_of_method(rule: Rule) -> bool {
    matches!(rule, Rule::MethodRemoved | Rule::MethodChanged)
}

/// The keys by which changes are found.
struct Claims<'c> {
    /// By element of the metadata.
    elements: BTreeMap<&'c str, Vec<usize>>,
    /// By Rust name of a type or builder that is removed, renamed, or becomes another kind of type.
    names: BTreeMap<&'c str, Vec<usize>>,
    /// By path of a builder or method, of a version's module or the trait with its method.
    paths: BTreeMap<&'c str, Vec<usize>>,
    /// The routes whose call contains a method, by the path of the method.
    routes: BTreeMap<String, Vec<usize>>,
}

impl<'c> Claims<'c> {
    fn new(changes: &'c [Change], old: &Api) -> Self {
        let mut claims = Self {
            elements: BTreeMap::new(),
            names: BTreeMap::new(),
            paths: BTreeMap::new(),
            routes: BTreeMap::new(),
        };
        for (index, change) in changes.iter().enumerate() {
            if change.rule.facts().effect.level() < Level::Major {
                continue;
            }
            match change.category {
                Category::Version => {
                    for subject in &change.subjects {
                        claims.paths.entry(subject).or_default().push(index);
                    }
                }
                Category::Builder => {
                    claims.paths.entry(&change.rust).or_default().push(index);
                    if change.rule == Rule::BuilderRemoved {
                        claims.name(&change.rust, index);
                    }
                }
                Category::Route => {
                    let route = change.old_route.and_then(|id| old.resources.routes.get(id));
                    for path in route.map(|route| chain(old, route)).unwrap_or_default() {
                        claims.routes.entry(path).or_default().push(index);
                    }
                }
                _ => {
                    for subject in &change.subjects {
                        claims.elements.entry(subject).or_default().push(index);
                    }
                }
            }
            match change.rule {
                Rule::TypeRemoved | Rule::TypeKindChanged => claims.name(&change.rust, index),
                Rule::TypeRustRenamed
                | Rule::PolymorphicAdded
                | Rule::PolymorphicRemoved
                | Rule::PolymorphicRenamed => {
                    claims.name(change.old.as_deref().unwrap_or_default(), index);
                }
                _ => {}
            }
        }
        claims
    }

    fn name(&mut self, path: &'c str, index: usize) {
        let name = path.rsplit("::").next().unwrap_or(path);
        self.names.entry(name).or_default().push(index);
    }

    /// Returns the nearest changes that report the removal or the new signature of an item.
    fn of_broken(&self, changes: &[Change], pair: &Pair<'_>) -> Vec<usize> {
        let by_element = self.by_element(changes, pair, |change| {
            change.rule.facts().effect == Effect::Breaking && claims_item(change, pair.old)
        });
        if !by_element.is_empty() {
            return by_element;
        }
        let get = |map: &BTreeMap<&str, Vec<usize>>, key: &str| map.get(key).cloned();
        if let Some(of_owner) = get(&self.paths, pair.old.owner()) {
            return of_owner;
        }
        let by_name = self.by_name(changes, pair);
        if !by_name.is_empty() {
            return by_name;
        }
        if let Some(of_method) = get(&self.paths, &pair.old.path) {
            return of_method;
        }
        if let Some(of_route) = self.routes.get(&pair.old.path) {
            return of_route.clone();
        }
        self.by_element(changes, pair, |change| {
            change.rule.facts().effect == Effect::BreakingAtRunTime
        })
    }

    fn by_element(
        &self,
        changes: &[Change],
        pair: &Pair<'_>,
        fits: impl Fn(&Change) -> bool,
    ) -> Vec<usize> {
        for element in pair.elements() {
            let claimed = self.elements.get(element).into_iter().flatten().copied();
            let found: Vec<usize> = claimed
                .filter(|index| changes.get(*index).is_some_and(&fits))
                .collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Returns the changes of types that the signature names.
    fn by_name(&self, changes: &[Change], pair: &Pair<'_>) -> Vec<usize> {
        let before = words(&pair.old.signature);
        let after = words(pair.new.map_or("", |new| &new.signature));
        let mut found = Vec::new();
        for name in &before {
            for index in self.names.get(name).into_iter().flatten() {
                let is_kind = changes
                    .get(*index)
                    .is_some_and(|change| change.rule == Rule::TypeKindChanged);
                if is_kind || !after.contains(name) {
                    found.push(*index);
                }
            }
        }
        found
    }

    /// Returns whether a change reports that an item stands for another name on the wire.
    fn reports_wire_change(&self, changes: &[Change], pair: &Pair<'_>) -> bool {
        let is_wire = |change: &Change| {
            change.rule.facts().effect == Effect::BreakingAtRunTime
                || change.rule == Rule::TypeKeyChanged && claims_item(change, pair.old)
        };
        !self.by_element(changes, pair, is_wire).is_empty()
            || self.routes.get(&pair.old.path).is_some_and(|routes| {
                let mut routes = routes.iter().filter_map(|index| changes.get(*index));
                routes.any(is_wire)
            })
    }
}

/// Returns the names in a signature.
fn words(signature: &str) -> BTreeSet<&str> {
    signature
        .split(|char: char| !char.is_alphanumeric() && char != '_')
        .filter(|word| !word.is_empty())
        .collect()
}

/// Returns whether a change of an item's element may be the cause of the item's break.
fn claims_item(change: &Change, item: &Item) -> bool {
    match change.rule {
        Rule::TypeKeyChanged => item.elements.iter().any(|element| is_key(element)),
        Rule::PolymorphicRemoved | Rule::PolymorphicRenamed => {
            change.old.as_deref() == Some(item.owner())
        }
        Rule::PolymorphicAdded => false,
        Rule::VariantRemoved => item.kind == ItemKind::Variant,
        _ => true,
    }
}

/// Determines the effect of a new operation from the items that it adds: an overload for a derived type may take the
/// place of the one that the base type offers.
fn settle_addition(change: &mut Change, gained: &Gained<'_>) {
    let is_in = |names: &Names<'_>| {
        let mut subjects = change.subjects.iter();
        subjects.any(|subject| names.contains(subject.as_str()))
    };
    if change.rule != Rule::OperationAdded || is_in(&gained.items) {
        return;
    }
    (change.effect, change.reason) = if is_in(&gained.warnings) {
        (
            Effect::Addition,
            "no method more: the calls of an overload that was there before are its calls now, with a warning",
        )
    } else {
        (
            Effect::Silent,
            "no method more: the calls of an overload that was there before are its calls now; what changes for them is listed on its own",
        )
    };
}

/// Determines the effect of a change from the items that it breaks.
fn settle(change: &mut Change, offered: &Names<'_>) {
    // A cast may name a type; its key matters only for calls that take it.
    let is_offered = change.subjects.iter().any(|subject| {
        offered.contains(subject.as_str())
            && (change.rule != Rule::TypeKeyChanged || is_key(subject))
    });
    let nominal = change.rule.facts().effect;
    let (effect, reason) = match (nominal, change.items.is_empty()) {
        (Effect::Breaking, true) => without_items(change.rule, is_offered),
        (Effect::BreakingAtRunTime, false) => (
            Effect::Breaking,
            "the calls and fields that stood for the old name have changed with it: old code does not compile any more",
        ),
        (Effect::BreakingAtRunTime, true) if needs_offer(change.rule) && !is_offered => {
            match change.rule {
                Rule::ParameterAddedRequired => (
                    Effect::Addition,
                    "a field more in the struct of the parameters, which no request sends",
                ),
                _ => NOT_OFFERED,
            }
        }
        _ => return,
    };
    change.effect = effect;
    change.reason = reason;
}

const NOT_OFFERED: (Effect, &str) = (
    Effect::Silent,
    "no request of the crate offers the operation, so nobody could call it",
);

/// Returns whether a change on the wire affects only callers of the operation.
fn needs_offer(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::OperationWireRenamed
            | Rule::ParameterWireRenamed
            | Rule::ParameterAddedRequired
            | Rule::ParameterBecameRequired
    )
}

/// Returns the effect of a change of a breaking kind that breaks no public item.
fn without_items(rule: Rule, is_offered: bool) -> (Effect, &'static str) {
    match rule {
        Rule::ParametersReordered if is_offered => (
            Effect::BreakingAtRunTime,
            "arguments are given by position, and their types agree: old code compiles and says something else",
        ),
        Rule::OperationReturnRetyped | Rule::ParameterRetyped if is_offered => (
            Effect::Behaviour,
            "the Rust type stays the same, what it holds does not",
        ),
        Rule::OperationRebound if is_offered => (
            Effect::Silent,
            "the calls stay as they were: a derived type has what its base type has",
        ),
        Rule::PolymorphicAdded => (
            Effect::Addition,
            "an enum more; nothing that was there before holds values of the type",
        ),
        Rule::RouteRemoved | Rule::RouteCallChanged => (
            Effect::Silent,
            "the calls that led to it are still there and send the same",
        ),
        Rule::OperationRemoved if is_offered => (
            Effect::Silent,
            "its calls stay as they were: those of another overload, such as that of the base type",
        ),
        Rule::OperationRustRenamed
        | Rule::OperationKindChanged
        | Rule::ParameterAddedToSignature
        | Rule::ParameterRemoved
        | Rule::ArgumentOptionalityChanged
            if is_offered =>
        {
            (
                Effect::Silent,
                "its calls have the names and signatures that they had",
            )
        }
        Rule::OperationRemoved
        | Rule::OperationRebound
        | Rule::OperationRustRenamed
        | Rule::OperationKindChanged
        | Rule::OperationReturnRetyped
        | Rule::ParameterRetyped
        | Rule::ParameterAddedToSignature
        | Rule::ParameterRemoved
        | Rule::ParametersReordered
        | Rule::ArgumentOptionalityChanged => NOT_OFFERED,
        Rule::TypeKeyChanged if is_offered => (
            Effect::BreakingAtRunTime,
            "the calls that lead or refer to an entity by its key stay as they were and take another property's value: old code compiles and means the wrong entity",
        ),
        Rule::TypeKeyChanged => (
            Effect::Silent,
            "no call of the crate leads or refers to the type by its key",
        ),
        _ => (
            Effect::Silent,
            "no public item goes or changes its signature by it",
        ),
    }
}

/// Returns the category of an item.
fn category(pair: &Pair<'_>) -> Category {
    match pair.old.kind {
        ItemKind::Module => Category::Version,
        _ if pair.old.path.starts_with("models::") => Category::Type,
        _ => Category::Builder,
    }
}

/// Returns the element of an item; for a key, its type.
fn element<'a>(pair: &Pair<'a>) -> &'a str {
    let element = pair.element();
    element.strip_suffix("/$Key").unwrap_or(element)
}

/// Creates a change of the surface without a change in the metadata.
fn broken_alone(pair: &Pair<'_>, item: BrokenItem) -> Change {
    let category = category(pair);
    let rule = match (category, pair.new) {
        (Category::Builder, None) => Rule::MethodRemoved,
        (Category::Builder, Some(_)) => Rule::MethodChanged,
        (_, None) => Rule::ItemRemoved,
        (_, Some(_)) => Rule::ItemChanged,
    };
    let mut change = Change::new(category, rule, element(pair), &pair.old.path);
    if let Some(new) = pair.new {
        change = change.between(
            pair.old.signature.trim_start_matches([':', ' ']),
            new.signature.trim_start_matches([':', ' ']),
        );
        if let (Some(before), Some(after)) = (pair.old.elements.first(), new.elements.first())
            && before != after
        {
            change = change.note(format!("{after} takes the place of {before}"));
        }
    }
    change.items.push(item);
    change
}

fn rewired_alone(pair: Pair<'_>) -> Change {
    let is_named = [Some(pair.old), pair.new]
        .into_iter()
        .flatten()
        .any(|item| item.wire.is_some());
    let wire = |item: Option<&Item>| {
        let text = item.and_then(|item| match is_named {
            true => item.wire.clone(),
            false => Some(item.signature.clone()),
        });
        text.unwrap_or_else(|| "nothing".to_owned())
    };
    Change::new(
        category(&pair),
        Rule::ItemRewired,
        element(&pair),
        &pair.old.path,
    )
    .between(wire(Some(pair.old)), wire(pair.new))
}

fn added_alone(first: &Item, count: usize) -> Change {
    let change = Change::new(
        Category::Type,
        Rule::ItemAdded,
        first.elements.first().cloned().unwrap_or_default(),
        &first.path,
    );
    if count > 1 {
        change.note(format!("and {} more", count - 1))
    } else {
        change
    }
}
