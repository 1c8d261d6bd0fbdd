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
    path: String,
    /// Method and path, without the placeholders of keys, which name a type and have no other meaning.
    key: String,
    /// The calls with the number of their arguments: the form of users' code.
    call: String,
}

impl<'a> Called<'a> {
    fn new(api: &'a Api, id: usize, route: &'a Route, path: &str) -> Self {
        let mut call = String::new();
        for step in api.resources.steps(route) {
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
            key: format!("{} {}", route.end.method, without_placeholders(path)),
            path: path.to_owned(),
            call,
        }
    }

    fn change(&self, category: Category, rule: Rule) -> Change {
        Change::new(category, rule, self.name(), self.rust())
    }

    fn name(&self) -> String {
        format!("{} {}", self.route.end.method, self.path)
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
        let mut change = after.change(Category::Route, Rule::RouteReplaced);
        change.old_route = Some(before.id);
        changes.push(change.between(before.name(), after.name()));
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
    let (trees, listed) = ((&old.resources, &new.resources), (listed(old), listed(new)));
    let known = listed.0.iter().enumerate();
    let known: HashMap<(&str, &str), usize, RandomState> = known
        .map(|(id, (route, path))| ((route.end.method, path.as_str()), id))
        .collect();
    let mut stays = vec![false; listed.0.len()];
    let mut added = Vec::new();
    for (id, (route, path)) in listed.1.iter().enumerate() {
        let before = known.get(&(route.end.method, path.as_str()));
        let before = before.and_then(|id| Some((stays.get_mut(*id)?, listed.0.get(*id)?.0)));
        match before {
            Some((stays, before))
                if before.permissions == route.permissions
                    && trees.0.steps(before) == trees.1.steps(route) =>
            {
                *stays = true;
            }
            _ => added.push(Called::new(new, id, route, path)),
        }
    }
    let removed = listed.0.iter().enumerate().zip(stays);
    let removed = removed.filter(|(_, stays)| !stays);
    let removed = removed.map(|((id, (route, path)), _)| Called::new(old, id, route, path));
    (removed.collect(), added)
}

/// Returns the routes of a state with their paths.
fn listed(api: &Api) -> Vec<(&Route, String)> {
    let routes = api.resources.routes.iter();
    routes
        .map(|route| (route, api.resources.path(route)))
        .collect()
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
    let whole = |rule, tree: &ResourceTree, item: &Builder| {
        let mut change = change(rule, item.rust.as_str());
        let first = item.addresses.first();
        change.csdl = first.map_or_else(String::new, |id| tree.address_path(*id));
        change
    };
    changes.extend(
        pairs
            .removed
            .iter()
            .map(|item| whole(Rule::BuilderRemoved, old, item)),
    );
    changes.extend(
        pairs
            .added
            .iter()
            .map(|item| whole(Rule::BuilderAdded, new, item)),
    );
    for (before, after) in &pairs.kept {
        let of = |rule, method: &Method| {
            let mut change = whole(rule, new, after);
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
