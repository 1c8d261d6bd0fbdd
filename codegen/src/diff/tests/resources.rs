//! Routes, permissions and request builders.

use std::sync::Arc;

use super::changed;
use crate::api::*;
use crate::naming::RustName;
use crate::testing::sample::*;

/// What a route is made of, to be changed.
fn end(route: &mut Route) -> &mut RouteEnd {
    Arc::make_mut(&mut route.end)
}

fn tree(change: impl FnOnce(&mut ResourceTree)) -> Vec<String> {
    changed(|api| change(&mut api.resources))
}

#[test]
fn routes_come_and_go() {
    assert_eq!(
        tree(|tree| tree.routes.push(route(
            "DELETE",
            "/points/{point-id}",
            &["points", "by_id", "delete"]
        ))),
        ["addition route-added DELETE /points/{point-id} = .points().by_id(id).delete()"]
    );
    assert_eq!(
        tree(|tree| drop(tree.routes.remove(0))),
        ["breaking route-removed GET /points = .points().list()"]
    );
}

#[test]
fn placeholders_are_no_part_of_a_route() {
    assert_eq!(
        tree(|tree| end(&mut tree.routes[1]).segment = "/points/{time-id}".to_owned()),
        Vec::<String>::new()
    );
}

#[test]
fn calls_of_routes() {
    assert_eq!(
        tree(|tree| end(&mut tree.routes[0]).steps[0].method = RustName::of("restore_points")),
        [
            "breaking route-call-changed GET /points = .restore_points().list(): .points().list() → .restore_points().list()"
        ]
    );
    // The same call for another address is the worst change.
    assert_eq!(
        tree(|tree| end(&mut tree.routes[0]).segment = "/restorePoints".to_owned()),
        [
            "breaking-at-run-time route-replaced GET /restorePoints = .points().list(): GET /points → GET /restorePoints"
        ]
    );
}

#[test]
fn permissions() {
    let permissions = |new: Vec<Permission>| tree(|tree| tree.routes[0].permissions = new);
    let read = || permission("delegated", &["Points.Read.All"]);
    assert_eq!(
        permissions(vec![permission(
            "delegated",
            &["Points.Read.All", "Points.ReadWrite.All"]
        )]),
        [
            "silent permission-added GET /points = .points().list(): Points.Read.All (delegated) → Points.Read.All or Points.ReadWrite.All (delegated)"
        ]
    );
    assert_eq!(
        permissions(vec![
            read(),
            permission("application", &["Points.Read.All"])
        ]),
        [
            "silent permission-added GET /points = .points().list(): - → Points.Read.All (application)"
        ]
    );
    assert_eq!(
        permissions(vec![permission("application", &["Points.Read.All"])]),
        [
            "behaviour permission-removed GET /points = .points().list(): Points.Read.All (delegated) → -",
            "silent permission-added GET /points = .points().list(): - → Points.Read.All (application)",
        ]
    );
    assert_eq!(
        permissions(vec![permission("delegated", &["Points.ReadWrite.All"])]),
        [
            "behaviour permission-changed GET /points = .points().list(): Points.Read.All (delegated) → Points.ReadWrite.All (delegated)"
        ]
    );
    assert_eq!(
        permissions(Vec::new()),
        [
            "silent permission-undocumented GET /points = .points().list(): Points.Read.All (delegated) → -"
        ]
    );
    assert_eq!(
        super::between(|api| api.resources.routes[0].permissions.clear(), |_| ()),
        [
            "silent permission-documented GET /points = .points().list(): - → Points.Read.All (delegated)"
        ]
    );
}

#[test]
fn builders() {
    assert_eq!(
        tree(|tree| tree.builders[2].rust = RustName::of("ProtectionUnit")),
        [
            "breaking builder-removed  = requests::Unit",
            "breaking method-changed  = requests::Point::unit: () → Unit → () → ProtectionUnit",
            "addition builder-added  = requests::ProtectionUnit",
        ]
    );
}

#[test]
fn methods_that_no_route_reports() {
    assert_eq!(
        tree(|tree| drop(tree.builders[0].methods.remove(1))),
        ["breaking method-removed  = requests::Point::unit"]
    );
    assert_eq!(
        super::between(
            |api| drop(api.resources.builders[0].methods.remove(1)),
            |_| ()
        ),
        ["addition method-added  = requests::Point::unit"]
    );
    // Together with the route it is reported once.
    assert_eq!(
        tree(|tree| {
            tree.builders[0].methods.remove(1);
            tree.routes.remove(2);
        }),
        ["breaking route-removed GET /points/{point-id}/unit = .points().by_id(id).unit().get()"]
    );
}
