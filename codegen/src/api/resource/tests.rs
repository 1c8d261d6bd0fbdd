//! Trees of small documents.

mod canonical;
mod limits;
mod restrictions;
mod roots;
mod sorted;
mod stable_names;

use crate::api::*;
use crate::config::{Config, Settings};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::testing::document;

/// Declares `root` with these navigation properties, and `entity` with the key `id`.
fn rooted(navigation: &str, more: &str) -> String {
    document(&format!(
        r#"<EntityType Name="entity" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
        <EntityType Name="root">{navigation}</EntityType>{more}
        <EntityContainer Name="service"><Singleton Name="root" Type="ns.root"/></EntityContainer>"#
    ))
}

fn api_of(texts: &[&str], roots: &[&str]) -> Result<Api, Diagnostics> {
    crate::testing::api_of(texts, roots, &Config::default())
}

fn tree(texts: &[&str]) -> ResourceTree {
    api_of(texts, &["root"])
        .unwrap_or_else(|error| panic!("{error}"))
        .resources
}

/// The routes, each as method, path and the methods to call.
fn routes(tree: &ResourceTree) -> Vec<String> {
    let line = |route: &Route| {
        let steps = tree.steps(route).into_iter();
        let call: Vec<_> = steps.map(|step| step.method.as_str()).collect();
        format!(
            "{} {} {}",
            route.end.method,
            tree.path(route),
            call.join(".")
        )
    };
    tree.routes.iter().map(line).collect()
}

/// The addresses of a builder.
fn paths(tree: &ResourceTree, builder: &Builder) -> Vec<String> {
    let addresses = builder.addresses.iter();
    addresses.map(|id| tree.address_path(*id)).collect()
}

/// The methods of a builder, by name.
fn methods<'t>(tree: &'t ResourceTree, builder: &str) -> Vec<&'t str> {
    let found = tree.builders.iter().find(|found| found.rust == builder);
    let names: Vec<&str> = tree
        .builders
        .iter()
        .map(|builder| builder.rust.as_str())
        .collect();
    let found = found.unwrap_or_else(|| panic!("no {builder} in {names:?}"));
    found
        .methods
        .iter()
        .map(|method| method.rust.as_str())
        .collect()
}

fn builders(tree: &ResourceTree) -> Vec<&str> {
    tree.builders
        .iter()
        .map(|builder| builder.rust.as_str())
        .collect()
}

/// Returns the problems of a tree, each of which has a place in the documents.
fn messages(result: Result<Api, Diagnostics>) -> Vec<String> {
    let problems = result.unwrap_err();
    let is_placed = |problem: &Diagnostic| problem.place().is_some() && problem.help.is_some();
    assert!(problems.iter().all(is_placed), "{problems}");
    problems
        .iter()
        .map(|problem| problem.message.clone())
        .collect()
}

const UNIT: &str = r#"<EntityType Name="unit" BaseType="ns.entity"/>"#;

/// Returns an overlay that annotates a target.
fn annotations(target: &str, term: &str, record: &str) -> String {
    document(&format!(
        r#"<Annotations Target="{target}"><Annotation Term="Org.OData.Capabilities.V1.{term}"><Record>{record}</Record></Annotation></Annotations>"#
    ))
    .replace(r#"Namespace="ns" Alias="self""#, r#"Namespace="overlay""#)
}

const SCOPE: &str = r#"<PropertyValue Property="Permissions"><Collection><Record>
    <PropertyValue Property="SchemeName" String="delegated"/>
    <PropertyValue Property="Scopes"><Collection><Record><PropertyValue Property="Scope" String="Unit.Write"/></Record></Collection></PropertyValue>
    </Record></Collection></PropertyValue>"#;

#[test]
fn contained_collections_offer_everything() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="units" Type="Collection(ns.unit)" ContainsTarget="true"/>"#,
        UNIT,
    )]);
    assert_eq!(
        routes(&tree),
        [
            "GET /root get",
            "PATCH /root update",
            "GET /root/units units.list",
            "POST /root/units units.create",
            "GET /root/units/$count units.count",
            "DELETE /root/units/{unit-id} units.by_id.delete",
            "GET /root/units/{unit-id} units.by_id.get",
            "PATCH /root/units/{unit-id} units.by_id.update",
        ]
    );
    assert_eq!(builders(&tree), ["RootItem", "UnitCollection", "UnitItem"]);
    assert_eq!(
        methods(&tree, "UnitCollection"),
        ["list", "create", "by_id", "count"]
    );
    assert_eq!(tree.entries[0].path, "/root");
}

#[test]
fn links_are_read_and_end_the_navigation() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.unit)"/><NavigationProperty Name="best" Type="ns.unit"/>
        <NavigationProperty Name="own" Type="ns.unit" ContainsTarget="true"/>"#,
        r#"<EntityType Name="unit" BaseType="ns.entity"><NavigationProperty Name="next" Type="ns.unit"/></EntityType>"#,
    )]);
    assert_eq!(
        routes(&tree)[2..],
        [
            "GET /root/all all.list",
            "GET /root/all/$count all.count",
            "GET /root/all/{unit-id} all.by_id.get",
            "GET /root/best best.get",
            "DELETE /root/own own.delete",
            "GET /root/own own.get",
            "PATCH /root/own own.update",
            "GET /root/own/next own.next.get",
        ]
    );
    assert_eq!(
        builders(&tree),
        [
            "LinkedUnitCollection",
            "LinkedUnitItem",
            "RootBestItem",
            "RootItem",
            "UnitItem",
            "UnitNextItem"
        ]
    );
    for (name, path) in [
        ("LinkedUnitItem", "/root/all/{unit-id}"),
        ("RootBestItem", "/root/best"),
        ("UnitNextItem", "/root/own/next"),
    ] {
        assert_eq!(methods(&tree, name), ["get"]);
        let linked = tree.builders.iter().find(|builder| builder.rust == name);
        let linked = linked.unwrap();
        assert_eq!(paths(&tree, linked), [path]);
        assert_eq!(linked.access, Access::Linked);
    }
}

const FAMILY: &str = r#"<EntityType Name="base" BaseType="ns.entity" Abstract="true"/>
    <EntityType Name="first" BaseType="ns.base"/>
    <EntityType Name="second" BaseType="ns.first"><NavigationProperty Name="parts" Type="Collection(ns.part)" ContainsTarget="true"/></EntityType>
    <EntityType Name="part" BaseType="ns.entity"/>"#;

#[test]
fn casts_to_types_without_a_canonical_place_go_on() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.base)" ContainsTarget="true"/>
        <NavigationProperty Name="firsts" Type="Collection(ns.first)"/>"#,
        FAMILY,
    )]);
    let all = routes(&tree);
    for expected in [
        "GET /root/all/ns.first all.of_type_first.list",
        "GET /root/all/ns.first/$count all.of_type_first.count",
        "GET /root/all/{base-id}/ns.first all.by_id.as_first.get",
        "GET /root/all/{base-id}/ns.second all.by_id.as_second.get",
        "PATCH /root/all/{base-id}/ns.second all.by_id.as_second.update",
        // A link to the type is no way to change it.
        "PATCH /root/all/{base-id}/ns.first all.by_id.as_first.update",
        "POST /root/all/{base-id}/ns.second/parts all.by_id.as_second.parts.create",
        "GET /root/firsts/{first-id}/ns.second firsts.by_id.as_second.get",
    ] {
        assert!(
            all.iter().any(|route| route == expected),
            "{expected} in {all:#?}"
        );
    }
    for unexpected in [
        "POST /root/all/ns.first ",
        "DELETE /root/all/{base-id}/ns.second ",
        "GET /root/firsts/{first-id}/ns.second/parts ",
    ] {
        assert!(
            !all.iter().any(|route| route.starts_with(unexpected)),
            "{unexpected}"
        );
    }
}

#[test]
fn casts_to_types_with_a_canonical_place_end() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.base)" ContainsTarget="true"/>
        <NavigationProperty Name="firsts" Type="Collection(ns.first)" ContainsTarget="true"/>"#,
        FAMILY,
    )]);
    let all = routes(&tree);
    for (is_there, route) in [
        (true, "GET /root/all/{base-id}/ns.first "),
        (false, "PATCH /root/all/{base-id}/ns.first "),
        (true, "PATCH /root/firsts/{first-id} "),
        (true, "GET /root/all/{base-id}/ns.second "),
        (false, "PATCH /root/all/{base-id}/ns.second "),
        (false, "GET /root/all/{base-id}/ns.second/parts "),
        (true, "GET /root/firsts/{first-id}/ns.second/parts "),
    ] {
        let found = all.iter().any(|line| line.starts_with(route));
        assert_eq!(found, is_there, "{route}");
    }
}

const OPERATIONS: &str = r#"
    <Action Name="start" IsBound="true"><Parameter Name="b" Type="ns.base"/><ReturnType Type="ns.base"/></Action>
    <Action Name="start" IsBound="true"><Parameter Name="b" Type="ns.first"/><Parameter Name="when" Type="Edm.Date"/></Action>
    <Action Name="find" IsBound="true"><Parameter Name="b" Type="Collection(ns.base)"/><ReturnType Type="Collection(ns.base)"/></Action>
    <Function Name="find" IsBound="true"><Parameter Name="b" Type="Collection(ns.base)"/><Parameter Name="text" Type="Edm.String"/><Parameter Name="limit" Type="Edm.Int32"/><ReturnType Type="Collection(ns.base)"/></Function>
    <Function Name="size" IsBound="true"><Parameter Name="b" Type="ns.base"/><Parameter Name="unit" Type="Edm.String"/><ReturnType Type="Edm.Int64"/></Function>
    <Function Name="only" IsBound="true"><Parameter Name="b" Type="ns.second"/><ReturnType Type="Edm.String"/></Function>"#;

#[test]
fn operations_are_inherited_and_overridden() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.base)" ContainsTarget="true"/>
        <NavigationProperty Name="firsts" Type="Collection(ns.first)" ContainsTarget="true"/>"#,
        &format!("{FAMILY}{OPERATIONS}"),
    )]);
    let all = routes(&tree);
    for expected in [
        "POST /root/all/find all.find",
        "GET /root/all/find(text='{text}',limit={limit}) all.find_with_text_and_limit",
        "POST /root/firsts/find firsts.find",
        "POST /root/all/{base-id}/start all.by_id.start",
        "POST /root/firsts/{first-id}/start firsts.by_id.start",
        // The overload of the derived type is a different one, and the cast has it.
        "POST /root/all/{base-id}/ns.first/start all.by_id.as_first.start",
        "GET /root/firsts/{first-id}/size(unit='{unit}') firsts.by_id.size",
        "GET /root/firsts/{first-id}/ns.second/only() firsts.by_id.as_second.only",
    ] {
        assert!(
            all.iter().any(|route| route == expected),
            "{expected} in {all:#?}"
        );
    }
    assert!(
        !all.iter().any(|route| route.contains("ns.first/size")),
        "a cast offers what it adds"
    );
    assert_eq!(
        methods(&tree, "FirstCollection")[4..],
        ["of_type_second", "find", "find_with_text_and_limit"]
    );
    let first = tree
        .builders
        .iter()
        .find(|builder| builder.rust == "FirstItem")
        .unwrap();
    let start = first
        .methods
        .iter()
        .find(|method| method.rust == "start")
        .unwrap();
    let [RouteId(route)] = start.routes[..] else {
        panic!("{start:?}")
    };
    let arguments = &tree.routes[route].end.steps[0].arguments;
    assert!(
        matches!(arguments[..], [Argument::Parameters(_)]),
        "{arguments:?}"
    );
}

#[test]
fn parameters_of_an_action_are_a_type_among_the_others() {
    let api = api_of(
        &[&rooted(
            r#"<NavigationProperty Name="all" Type="Collection(ns.base)" ContainsTarget="true"/>"#,
            &format!(
                r#"{FAMILY}{OPERATIONS}<ComplexType Name="order"/><EntityType Name="firstStartParameters"><Property Name="a" Type="ns.order"/></EntityType>
                <Action Name="go" IsBound="true"><Parameter Name="b" Type="ns.base"/><Parameter Name="x" Type="ns.firstStartParameters"/></Action>"#
            ),
        )],
        &["root"],
    )
    .unwrap();
    let names: Vec<&str> = api
        .structured_types
        .iter()
        .map(|found| found.name.rust.as_str())
        .collect();
    assert!(names.is_sorted(), "{names:?}");
    let name = |id: StructuredTypeId| api.structured_types[id.0].name.qualified.as_str();
    let of = |operation: &Operation| {
        (
            name(operation.binding_type.unwrap()).to_owned(),
            operation.parameters_type.map(name).map(str::to_owned),
        )
    };
    let start: Vec<_> = api
        .operations
        .iter()
        .filter(|operation| operation.rust == "start")
        .map(of)
        .collect();
    assert_eq!(
        start,
        [
            ("ns.base".to_owned(), None),
            ("ns.first".to_owned(), Some("ns.start(ns.first)".to_owned())),
        ]
    );
    // The name was taken, and references still resolve to their types.
    assert!(names.contains(&"FirstStartParametersOfAction"), "{names:?}");
    let taken = api
        .structured_types
        .iter()
        .find(|found| found.name.rust == "FirstStartParameters")
        .unwrap();
    assert_eq!(
        taken.properties[0].type_reference.value,
        ValueType::Structured(StructuredTypeId(
            names.iter().position(|name| *name == "Order").unwrap()
        ))
    );
    let go = api
        .operations
        .iter()
        .find(|operation| operation.rust == "go")
        .unwrap();
    assert_eq!(
        api.structured_types[go.parameters_type.unwrap().0].properties[0].name,
        "x"
    );
}

#[test]
fn names_that_meet_say_what_they_are() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="get" Type="ns.base" ContainsTarget="true"/>
        <NavigationProperty Name="list" Type="Collection(ns.base)" ContainsTarget="true"/>
        <NavigationProperty Name="type" Type="ns.base"/>"#,
        r#"<EntityType Name="base" BaseType="ns.entity"><NavigationProperty Name="as_first" Type="ns.base"/><NavigationProperty Name="update" Type="ns.base"/></EntityType>
        <EntityType Name="first" BaseType="ns.base"/>
        <Action Name="get" IsBound="true"><Parameter Name="b" Type="ns.base"/></Action>
        <Action Name="update" IsBound="true"><Parameter Name="b" Type="ns.base"/></Action>
        <Function Name="delete" IsBound="true"><Parameter Name="b" Type="ns.base"/><ReturnType Type="Edm.String"/></Function>
        <Action Name="count" IsBound="true"><Parameter Name="b" Type="Collection(ns.base)"/></Action>
        <Action Name="by_id" IsBound="true"><Parameter Name="b" Type="Collection(ns.base)"/></Action>"#,
    )]);
    assert_eq!(
        methods(&tree, "RootItem"),
        ["get", "update", "get_navigation", "list", "r#type"]
    );
    assert_eq!(
        methods(&tree, "BaseItem"),
        [
            "get",
            "update",
            "delete",
            "as_first",
            "update_navigation",
            "as_first_cast",
            "delete_function",
            "get_action",
            "update_action"
        ]
    );
    assert_eq!(
        methods(&tree, "BaseCollection"),
        [
            "list",
            "create",
            "by_id",
            "count",
            "of_type_first",
            "by_id_action",
            "count_action"
        ]
    );
}

#[test]
fn names_that_meet_even_so_are_numbered() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="getAction" Type="ns.root"/>"#,
        r#"<Action Name="get" IsBound="true"><Parameter Name="b" Type="ns.root"/></Action>"#,
    )]);
    let routes = routes(&tree);
    assert!(
        routes.contains(&"POST /root/get get_action_2".to_owned()),
        "{routes:?}"
    );
    assert!(
        routes.contains(&"GET /root/getAction get_action.get".to_owned()),
        "{routes:?}"
    );
}

#[test]
fn the_order_of_elements_changes_nothing() {
    let navigation = |first: &str, second: &str| {
        rooted(
            &format!(
                r#"<NavigationProperty Name="{first}" Type="Collection(ns.base)" ContainsTarget="true"/>
                <NavigationProperty Name="{second}" Type="Collection(ns.base)" ContainsTarget="true"/>"#
            ),
            &format!("{FAMILY}{OPERATIONS}"),
        )
    };
    assert_eq!(
        tree(&[&navigation("a", "b")]),
        tree(&[&navigation("b", "a")])
    );
}

#[test]
fn a_cast_leads_on_once_where_a_type_between_is_contained() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="items" Type="Collection(ns.item)" ContainsTarget="true"/>
        <NavigationProperty Name="messages" Type="Collection(ns.message)" ContainsTarget="true"/>"#,
        r#"<EntityType Name="item" BaseType="ns.entity" Abstract="true"/>
        <EntityType Name="message" BaseType="ns.item"/>
        <EntityType Name="invitation" BaseType="ns.message">
          <NavigationProperty Name="parts" Type="Collection(ns.part)" ContainsTarget="true"/>
        </EntityType>
        <EntityType Name="part" BaseType="ns.entity"/>"#,
    )]);
    let all = routes(&tree);
    let has = |route: &str| all.iter().any(|line| line.starts_with(route));
    assert!(
        has("GET /root/messages/{message-id}/ns.invitation/parts "),
        "{all:#?}"
    );
    assert!(has("GET /root/items/{item-id}/ns.invitation "), "{all:#?}");
    assert!(
        !has("GET /root/items/{item-id}/ns.invitation/parts "),
        "{all:#?}"
    );
}
