//! Compares what can be called: routes, who may call them, and the request builders.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use foldhash::fast::RandomState;

use super::change::{Category, Change};
use super::pair::pair;
use super::rules::{Action, Rule};
use crate::api::{Api, Permission};
use crate::api::{Argument, Builder, Method, MethodCall, ResourceTree, Route};

/// A route with the keys by which it is paired.
struct Called<'a> {
    api: &'a Api,
    id: usize,
    route: &'a Route,
    /// Method and path, without the placeholders of keys, which name a type and have no other meaning.
    key: String,
    /// The calls with the number of their arguments: the form of users' code.
    call: String,
}

impl<'a> Called<'a> {
    fn new(api: &'a Api, id: usize, route: &'a Route) -> Self {
        let mut call = String::new();
        for step in &route.call {
            // An action's parameters are added and removed with the action, which is reported there.
            let counted = step
                .arguments
                .iter()
                .filter(|argument| !matches!(argument, Argument::Parameters(_)));
            call.push_str(&format!(".{}/{}", step.method, counted.count()));
        }
        Self {
            api,
            id,
            route,
            key: format!("{} {}", route.method, without_placeholders(&route.path)),
            call,
        }
    }

    fn change(&self, category: Category, rule: Rule) -> Change {
        let name = format!("{} {}", self.route.method, self.route.path);
        Change::new(category, rule, name, self.rust())
    }

    fn rust(&self) -> String {
        self.api.call(self.route)
    }
}

/// Shortens `/points/{point-id}` to `/points/{}`.
fn without_placeholders(path: &str) -> String {
    let mut output = String::new();
    let mut is_inside = false;
    for char in path.chars() {
        is_inside &= char != '}';
        if !is_inside {
            output.push(char);
        }
        is_inside |= char == '{';
    }
    output
}

/// Compares everything that can be called.
pub(super) fn compare(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let first = changes.len();
    compare_routes(old, new, changes);
    let mut reported = Reported::default();
    for change in changes.get(first..).unwrap_or_default() {
        reported.add(change);
    }
    compare_builders(&old.resources, &new.resources, &reported, changes);
}

fn compare_routes(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let (old, new) = differing(old, new);
    let pairs = pair(&old, &new, |item| &item.key, |item| &item.call);
    for item in &pairs.removed {
        let mut change = item.change(Category::Route, Rule::RouteRemoved);
        change.old_route = Some(item.id);
        changes.push(change);
    }
    for item in &pairs.added {
        let mut change = item.change(Category::Route, Rule::RouteAdded);
        if !item.route.permissions.is_empty() {
            change = change.note(format!("with {}", all_in_words(&item.route.permissions)));
        }
        changes.push(change);
    }
    for (before, after) in &pairs.wire_renamed {
        let name = |item: &Called<'_>| format!("{} {}", item.route.method, item.route.path);
        let mut change = after.change(Category::Route, Rule::RouteReplaced);
        change.old_route = Some(before.id);
        changes.push(change.between(name(before), name(after)));
        if !pairs.kept.iter().any(|(kept, _)| kept.key == before.key) {
            compare_permissions(before, after, changes);
        }
    }
    for (before, after) in &pairs.kept {
        if before.call != after.call {
            let mut change = after.change(Category::Route, Rule::RouteCallChanged);
            change.old_route = Some(before.id);
            changes.push(change.between(before.rust(), after.rust()));
        }
        compare_permissions(before, after, changes);
    }
}

/// Returns the routes that the other state does not have in the same form. Those that it has need no comparison.
fn differing<'a>(old: &'a Api, new: &'a Api) -> (Vec<Called<'a>>, Vec<Called<'a>>) {
    let routes = |api: &'a Api| api.resources.routes.iter().enumerate();
    let known: HashMap<(&str, &str), (usize, &Route), RandomState> = routes(old)
        .map(|(id, route)| ((route.method, route.path.as_str()), (id, route)))
        .collect();
    let mut stays = vec![false; old.resources.routes.len()];
    let mut added = Vec::new();
    for (id, route) in routes(new) {
        match known.get(&(route.method, route.path.as_str())) {
            Some((before, known)) if *known == route => {
                if let Some(stays) = stays.get_mut(*before) {
                    *stays = true;
                }
            }
            _ => added.push(Called::new(new, id, route)),
        }
    }
    let removed = routes(old).zip(stays).filter(|(_, stays)| !stays);
    let removed = removed.map(|((id, route), _)| Called::new(old, id, route));
    (removed.collect(), added)
}

fn all_in_words(permissions: &[Permission]) -> String {
    let each = permissions
        .iter()
        .map(|permission| in_words(&permission.scheme, &permission.scopes));
    each.collect::<Vec<_>>().join(", ")
}

fn in_words<'s>(scheme: &str, scopes: impl IntoIterator<Item = &'s String>) -> String {
    let scopes: Vec<&str> = scopes.into_iter().map(String::as_str).collect();
    format!("{} ({scheme})", scopes.join(" or "))
}

/// Compares who may send a request, scheme by scheme.
fn compare_permissions(old: &Called<'_>, new: &Called<'_>, changes: &mut Vec<Change>) {
    let change = |rule| new.change(Category::Permission, rule);
    let (before, after) = (&old.route.permissions, &new.route.permissions);
    match (before.is_empty(), after.is_empty()) {
        (true, true) => return,
        (true, false) => {
            let mut change = change(Rule::PermissionFirstKnown);
            change.new = Some(all_in_words(after));
            changes.push(change);
            return;
        }
        (false, true) => {
            let mut change = change(Rule::PermissionForgotten);
            change.old = Some(all_in_words(before));
            changes.push(change);
            return;
        }
        (false, false) => {}
    }
    let (before, after) = (by_scheme(before), by_scheme(after));
    let schemes: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let none = BTreeSet::new();
    for scheme in schemes {
        let (old, new) = (
            before.get(scheme).unwrap_or(&none),
            after.get(scheme).unwrap_or(&none),
        );
        let rule = match (old.is_subset(new), new.is_subset(old)) {
            (true, true) => continue,
            (true, false) => Rule::PermissionAdded,
            (false, true) => Rule::PermissionRemoved,
            (false, false) => Rule::PermissionChanged,
        };
        let side = |scopes: &BTreeSet<&String>| {
            (!scopes.is_empty()).then(|| in_words(scheme, scopes.iter().copied()))
        };
        let mut change = change(rule);
        (change.old, change.new) = (side(old), side(new));
        changes.push(change);
    }
}

fn by_scheme(permissions: &[Permission]) -> BTreeMap<&str, BTreeSet<&String>> {
    let mut schemes: BTreeMap<&str, BTreeSet<&String>> = BTreeMap::new();
    for permission in permissions {
        schemes
            .entry(&permission.scheme)
            .or_default()
            .extend(&permission.scopes);
    }
    schemes
}

/// Methods of the calls that changed routes have already reported, by what happened to them.
#[derive(Debug, Default)]
struct Reported {
    added: BTreeSet<String>,
    removed: BTreeSet<String>,
}

impl Reported {
    fn add(&mut self, change: &Change) {
        let names = |call: &str| -> Vec<String> {
            let steps = call.split('.').filter_map(|step| step.split_once('('));
            steps.map(|(name, _)| name.to_owned()).collect()
        };
        match (change.rule, change.action()) {
            (Rule::RouteCallChanged, _) => {
                self.removed
                    .extend(names(change.old.as_deref().unwrap_or_default()));
                self.added.extend(names(&change.rust));
            }
            (_, Action::Removed) => self.removed.extend(names(&change.rust)),
            (_, Action::Added) => self.added.extend(names(&change.rust)),
            _ => {}
        }
    }
}

/// Compares the builders, which are types that users may name, and the methods that no route reports.
fn compare_builders(
    old: &ResourceTree,
    new: &ResourceTree,
    reported: &Reported,
    changes: &mut Vec<Change>,
) {
    let pairs = pair(
        &old.builders,
        &new.builders,
        |item| item.rust.as_str(),
        |item| item.rust.as_str(),
    );
    let change =
        |rule, name: &str| Change::new(Category::Builder, rule, "", format!("requests::{name}"));
    let whole = |rule, item: &Builder| {
        let mut change = change(rule, item.rust.as_str());
        change.csdl = item.paths.first().cloned().unwrap_or_default();
        change
    };
    changes.extend(
        pairs
            .removed
            .iter()
            .map(|item| whole(Rule::BuilderRemoved, item)),
    );
    changes.extend(
        pairs
            .added
            .iter()
            .map(|item| whole(Rule::BuilderAdded, item)),
    );
    for (before, after) in &pairs.kept {
        let of = |rule, method: &Method| {
            let mut change = whole(rule, after);
            change.rust = format!("{}::{}", change.rust, method.rust);
            change
        };
        let methods = pair(
            &before.methods,
            &after.methods,
            |item| item.rust.as_str(),
            |item| item.rust.as_str(),
        );
        let removed = methods
            .removed
            .iter()
            .filter(|item| !reported.removed.contains(item.rust.as_str()));
        changes.extend(removed.map(|item| of(Rule::MethodRemoved, item)));
        let added = methods
            .added
            .iter()
            .filter(|item| !reported.added.contains(item.rust.as_str()));
        changes.extend(added.map(|item| of(Rule::MethodAdded, item)));
        for (before, after) in &methods.kept {
            let (before, after_words) = (leads_to(old, before), leads_to(new, after));
            if before != after_words {
                changes.push(of(Rule::MethodChanged, after).between(before, after_words));
            }
        }
    }
}

/// Returns the identity of a method, as far as its call determines it. The arguments and the result of an operation are
/// compared with the operation.
fn leads_to(tree: &ResourceTree, method: &Method) -> String {
    let builder = |id: usize| {
        tree.builders
            .get(id)
            .map_or("", |builder| builder.rust.as_str())
    };
    match &method.call {
        MethodCall::Request(kind) => kind.row().does.to_owned(),
        MethodCall::Key { key, builder: id } => {
            let parts: Vec<&str> = key.parts.iter().map(|part| part.rust.as_str()).collect();
            format!("({}) → {}", parts.join(", "), builder(id.0))
        }
        MethodCall::Navigation { builder: id, .. }
        | MethodCall::Function { builder: id, .. }
        | MethodCall::Cast { builder: id, .. } => {
            format!("() → {}", builder(id.0))
        }
        MethodCall::Operation { kind, .. } | MethodCall::Property { kind, .. } => {
            kind.row().does.to_owned()
        }
    }
}
