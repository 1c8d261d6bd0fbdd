//! Trees of small documents.

mod canonical;
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
        let call: Vec<_> = route.call.iter().map(|step| step.method.as_str()).collect();
        format!("{} {} {}", route.method, route.path, call.join("."))
    };
    tree.routes.iter().map(line).collect()
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
        assert_eq!(linked.paths, [path]);
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
    let arguments = &tree.routes[route].call.last().unwrap().arguments;
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

fn flag(name: &str, value: bool) -> String {
    format!(r#"<PropertyValue Property="{name}" Bool="{value}"/>"#)
}

/// Returns the routes of a document with a contained collection `own` and a linked one `all`, after the two of the
/// root.
/// of the root.
fn restricted(overlays: &[String]) -> Vec<String> {
    let document = rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.unit)"/>
        <NavigationProperty Name="own" Type="Collection(ns.unit)" ContainsTarget="true"/>"#,
        UNIT,
    );
    let mut texts = vec![document.as_str()];
    texts.extend(overlays.iter().map(String::as_str));
    let routes = routes(&tree(&texts));
    routes[2..]
        .iter()
        .map(|route| route.rsplit_once(' ').unwrap().0.to_owned())
        .collect()
}

#[test]
fn what_is_restricted_is_not_offered() {
    assert_eq!(
        restricted(&[
            annotations(
                "ns.service/root/own",
                "InsertRestrictions",
                &flag("Insertable", false)
            ),
            annotations(
                "ns.root/own",
                "UpdateRestrictions",
                &flag("Updatable", false)
            ),
            annotations("ns.unit", "DeleteRestrictions", &flag("Deletable", false)),
            annotations(
                "ns.service/root/all",
                "CountRestrictions",
                &flag("Countable", false)
            ),
            annotations(
                "ns.root/all",
                "ReadRestrictions",
                &format!(
                    r#"<PropertyValue Property="ReadByKeyRestrictions"><Record>{}</Record></PropertyValue>"#,
                    flag("Readable", false)
                )
            ),
        ]),
        [
            "GET /root/all",
            "GET /root/own",
            "GET /root/own/$count",
            "GET /root/own/{unit-id}",
        ]
    );
}

#[test]
fn a_path_overrules_the_type_and_links_grant_what_is_said() {
    assert_eq!(
        restricted(&[
            annotations("ns.unit", "DeleteRestrictions", &flag("Deletable", false)),
            annotations(
                "ns.service/root/own",
                "DeleteRestrictions",
                &flag("Deletable", true)
            ),
            annotations("ns.service/root/all", "InsertRestrictions", SCOPE),
            annotations(
                "ns.root/all",
                "UpdateRestrictions",
                &flag("Updatable", true)
            ),
            // An annotation of a type does not apply to its links.
            annotations("ns.entity", "DeleteRestrictions", &flag("Deletable", true)),
        ]),
        [
            "GET /root/all",
            "POST /root/all",
            "GET /root/all/$count",
            "GET /root/all/{unit-id}",
            "PATCH /root/all/{unit-id}",
            "GET /root/own",
            "POST /root/own",
            "GET /root/own/$count",
            "DELETE /root/own/{unit-id}",
            "GET /root/own/{unit-id}",
            "PATCH /root/own/{unit-id}",
        ]
    );
}

#[test]
fn what_navigation_restrictions_deny_is_not_offered() {
    let restricted_at = |path: &str, restrictions: &str| {
        format!(
            r#"<PropertyValue Property="RestrictedProperties"><Collection><Record>
            <PropertyValue Property="NavigationProperty" NavigationPropertyPath="{path}"/>{restrictions}
            </Record></Collection></PropertyValue>"#
        )
    };
    let nested = |name: &str, content: &str| {
        format!(r#"<PropertyValue Property="{name}"><Record>{content}</Record></PropertyValue>"#)
    };
    let everything = [
        "GET /root/all",
        "GET /root/all/$count",
        "GET /root/all/{unit-id}",
        "GET /root/own",
        "POST /root/own",
        "GET /root/own/$count",
        "DELETE /root/own/{unit-id}",
        "GET /root/own/{unit-id}",
        "PATCH /root/own/{unit-id}",
    ];
    assert_eq!(restricted(&[]), everything);
    let own = restricted_at(
        "own",
        &format!(
            "{}{}{}",
            nested("InsertRestrictions", &flag("Insertable", false)),
            nested("UpdateRestrictions", &flag("Updatable", false)),
            nested(
                "ReadRestrictions",
                &nested("ReadByKeyRestrictions", &flag("Readable", false))
            )
        ),
    );
    let all = restricted_at(
        "all",
        &nested("DeleteRestrictions", &flag("Deletable", true)),
    );
    let without = |gone: &[&str]| -> Vec<String> {
        let left = everything.iter().filter(|route| !gone.contains(route));
        left.map(|route| (*route).to_owned()).collect()
    };
    let gone = [
        "POST /root/own",
        "GET /root/own/{unit-id}",
        "PATCH /root/own/{unit-id}",
    ];
    for target in ["ns.service/root", "ns.root"] {
        let annotation = annotations(target, "NavigationRestrictions", &own);
        assert_eq!(restricted(&[annotation]), without(&gone), "{target}");
    }
    // The annotation of the navigation property itself takes precedence.
    let own = annotations("ns.service/root", "NavigationRestrictions", &own);
    let at_path = annotations(
        "ns.service/root/own",
        "InsertRestrictions",
        &flag("Insertable", true),
    );
    assert_eq!(restricted(&[own, at_path]), without(&gone[1..]));
    let granted = restricted(&[annotations(
        "ns.service/root",
        "NavigationRestrictions",
        &all,
    )]);
    assert!(
        granted.contains(&"DELETE /root/all/{unit-id}".to_owned()),
        "{granted:?}"
    );
}

#[test]
fn navigation_behind_a_link_follows_annotated_paths() {
    let service = rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.unit)"/>
        <NavigationProperty Name="own" Type="Collection(ns.unit)" ContainsTarget="true"/>"#,
        r#"<EntityType Name="unit" BaseType="ns.entity">
        <NavigationProperty Name="parts" Type="Collection(ns.part)" ContainsTarget="true"/>
        <NavigationProperty Name="others" Type="Collection(ns.part)" ContainsTarget="true"/></EntityType>
        <EntityType Name="part" BaseType="ns.entity"/>
        <Action Name="drop" IsBound="true"><Parameter Name="b" Type="ns.part"/></Action>"#,
    );
    let overlay = annotations(
        "ns.service/root/all/parts/ns.drop",
        "OperationRestrictions",
        SCOPE,
    );
    let tree = tree(&[&service, &overlay]);
    let all = routes(&tree);
    let drop = all.iter().position(|route| {
        route == "POST /root/all/{unit-id}/parts/{part-id}/drop all.by_id.parts.by_id.drop"
    });
    assert!(
        !all.iter()
            .any(|route| route.contains("/root/all/") && route.contains("others")),
        "{all:#?}"
    );
    let permissions = &tree.routes[drop.unwrap_or_else(|| panic!("{all:#?}"))].permissions;
    assert_eq!(permissions.len(), 1);
    assert_eq!(permissions[0].scheme, "delegated");
    assert_eq!(permissions[0].scopes, ["Unit.Write"]);
}

#[test]
fn explicit_bindings_are_offered_where_they_are_listed() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.unit)">
        <Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>self.merge</String></Collection></Annotation>
        </NavigationProperty>
        <NavigationProperty Name="own" Type="Collection(ns.unit)" ContainsTarget="true"/>"#,
        &format!(
            r#"{UNIT}<Action Name="merge" IsBound="true"><Parameter Name="b" Type="ns.unit"/>
            <Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Action>
            <Action Name="free" IsBound="true"><Parameter Name="b" Type="ns.unit"/></Action>"#
        ),
    )]);
    let operations: Vec<String> = routes(&tree)
        .into_iter()
        .filter(|route| route.contains("}/"))
        .collect();
    assert_eq!(
        operations,
        [
            "POST /root/all/{unit-id}/free all.by_id.free",
            "POST /root/all/{unit-id}/merge all.by_id.merge",
            "POST /root/own/{unit-id}/free own.by_id.free",
        ]
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
fn types_that_contain_themselves_are_entered_once_on_each_path() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="folders" Type="Collection(ns.folder)" ContainsTarget="true"/>"#,
        r#"<EntityType Name="folder" BaseType="ns.entity"><NavigationProperty Name="children" Type="Collection(ns.folder)" ContainsTarget="true"/></EntityType>"#,
    )]);
    let all = routes(&tree);
    assert_eq!(
        all.last().unwrap(),
        "PATCH /root/folders/{folder-id}/children/{folder-id1} folders.by_id.children.by_id.update"
    );
    // The builders continue: children of children are children.
    assert_eq!(
        builders(&tree),
        ["FolderCollection", "FolderItem", "RootItem"]
    );
    let item = tree
        .builders
        .iter()
        .position(|builder| builder.rust == "FolderItem")
        .unwrap();
    let collection = tree
        .builders
        .iter()
        .position(|builder| builder.rust == "FolderCollection")
        .unwrap();
    let children = tree.builders[item]
        .methods
        .iter()
        .find(|method| method.rust == "children")
        .unwrap();
    assert_eq!(
        children.call,
        MethodCall::Navigation {
            segment: "children".to_owned(),
            builder: BuilderId(collection)
        }
    );
}

#[test]
fn roots_may_be_entity_sets_paths_and_several() {
    let document = document(
        r#"<EntityType Name="top"><NavigationProperty Name="store" Type="ns.store" ContainsTarget="true"/></EntityType>
        <EntityType Name="store"><NavigationProperty Name="units" Type="Collection(ns.unit)" ContainsTarget="true"/></EntityType>
        <EntityType Name="unit"><Key><PropertyRef Name="area"/><PropertyRef Name="number"/></Key>
        <Property Name="area" Type="Edm.String"/><Property Name="number" Type="Edm.Int32"/></EntityType>
        <EntityContainer Name="service"><Singleton Name="top" Type="ns.top"/><EntitySet Name="units" EntityType="ns.unit"/></EntityContainer>"#,
    );
    let api = api_of(&[&document], &["top/store", "units"]).unwrap();
    let tree = &api.resources;
    let entries: Vec<_> = tree
        .entries
        .iter()
        .map(|entry| (entry.path.as_str(), entry.rust.as_str()))
        .collect();
    assert_eq!(entries, [("/top/store", "store"), ("/units", "units")]);
    let all = routes(tree);
    for expected in [
        "DELETE /top/store store.delete",
        "GET /top/store/units/{unit-area}/{unit-number} store.units.by_id.get",
        "POST /units units.create",
        "DELETE /units/{unit-area}/{unit-number} units.by_id.delete",
    ] {
        assert!(
            all.iter().any(|route| route == expected),
            "{expected} in {all:#?}"
        );
    }
    assert_eq!(
        messages(api_of(&[&document], &["top/store/units/x"]).map(|_| unreachable!())).len(),
        1
    );
}

#[test]
fn a_root_may_lead_through_a_cast() {
    let document = rooted(
        "",
        r#"<EntityType Name="unit" BaseType="ns.entity"/>
        <EntityType Name="special" BaseType="ns.root"><NavigationProperty Name="units" Type="Collection(ns.unit)" ContainsTarget="true"/></EntityType>"#,
    );
    let api = api_of(&[&document], &["root/ns.special/units"]).unwrap();
    let all = routes(&api.resources);
    assert!(
        all.contains(&"POST /root/ns.special/units create".to_owned()),
        "{all:#?}"
    );
    let problems = api_of(&[&document], &["root/ns.special/ns.root"]).unwrap_err();
    assert_eq!(
        crate::testing::messages(&problems),
        [
            "version v1.0: the root `root/ns.special/ns.root` does not resolve: `ns.root` does not derive from `ns.special`"
        ]
    );
}

#[test]
fn a_root_beyond_a_collection_is_an_error() {
    let document = rooted(
        r#"<NavigationProperty Name="units" Type="Collection(ns.unit)" ContainsTarget="true"/>"#,
        r#"<EntityType Name="unit" BaseType="ns.entity"><NavigationProperty Name="part" Type="ns.unit"/></EntityType>"#,
    );
    let problems = api_of(&[&document], &["root/units/part"]).unwrap_err();
    assert_eq!(
        crate::testing::messages(&problems),
        [
            "version v1.0: the root `root/units/part` does not resolve: it passes through the collection `units`"
        ]
    );
}

#[test]
fn annotated_paths_that_nothing_reaches_are_an_error() {
    let service = rooted(
        r#"<NavigationProperty Name="all" Type="Collection(ns.unit)"/>"#,
        &format!(
            r#"{UNIT}<Action Name="drop" IsBound="true"><Parameter Name="b" Type="ns.unit"/>
            <Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Action>"#
        ),
    );
    let overlay = annotations(
        "ns.service/root/all/ns.drop",
        "OperationRestrictions",
        SCOPE,
    );
    assert_eq!(
        messages(api_of(&[&service, &overlay], &["root"])),
        ["nothing below the root `root` is called at `root/all/ns.drop`"]
    );
    // The service's own restrictions are ignored.
    let group = overlay
        .split("overlay\"")
        .nth(1)
        .and_then(|rest| rest.split_once('>'));
    let group = group
        .and_then(|(_, rest)| rest.split_once("</Schema>"))
        .unwrap()
        .0;
    let own = service.replace("</Schema>", &format!("{group}</Schema>"));
    assert!(api_of(&[&own], &["root"]).is_ok());
}

#[test]
fn a_root_that_reaches_without_end_is_an_error() {
    // Each of the types contains all of them: the paths are their permutations.
    let types: String = (0..12)
        .map(|number| {
            let navigation: String = (0..12)
                .map(|other| format!(r#"<NavigationProperty Name="n{other}" Type="ns.t{other}" ContainsTarget="true"/>"#))
                .collect();
            format!(r#"<EntityType Name="t{number}">{navigation}</EntityType>"#)
        })
        .collect();
    let document = rooted(
        r#"<NavigationProperty Name="t" Type="ns.t0" ContainsTarget="true"/>"#,
        &types,
    );
    let messages = messages(api_of(&[&document], &["root"]));
    assert_eq!(messages.len(), 1);
    assert!(
        messages[0].starts_with("the root reaches more than "),
        "{messages:?}"
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

/// A document with a derived type that nothing else leads to, and that explodes wherever the base type is held.
fn exploding() -> String {
    let people: String = (0..40)
        .map(|number| {
            format!(
                r#"<NavigationProperty Name="senders{number}" Type="Collection(ns.person)" ContainsTarget="true"/>"#
            )
        })
        .collect();
    let letters: String = (0..500)
        .map(|number| {
            format!(r#"<NavigationProperty Name="letters{number}" Type="Collection(ns.entity)"/>"#)
        })
        .collect();
    rooted(
        &people,
        &format!(
            r#"<EntityType Name="person" BaseType="ns.entity"/>
            <EntityType Name="agent" BaseType="ns.person">{letters}</EntityType>"#
        ),
    )
}

#[test]
fn what_reaches_too_much_is_named_with_the_lines_that_leave_it_out() {
    let document = exploding();
    let problems = api_of(&[&document], &["root"]).unwrap_err();
    let messages = problems.to_string();
    assert_eq!(problems.len(), 1, "{messages}");
    // Links as references would not be enough here.
    assert!(!messages.contains("references"), "{messages}");
    for expected in [
        "the root reaches more than 20000 addresses",
        " places, such as /root/senders0/ns.agent\n",
        "[[omitted]]",
        "path = \"ns.agent\"",
        "reason = ",
    ] {
        assert!(messages.contains(expected), "{expected} in {messages}");
    }
    let lines: Vec<&str> = messages
        .lines()
        .filter(|line| line.contains("path = "))
        .collect();
    assert!(lines[0].ends_with("path = \"ns.agent\""), "{lines:?}");
    // Following the advice mends it.
    let config = crate::testing::omitted("ns.agent");
    assert!(crate::testing::api_of(&[&document], &["root"], &config).is_ok());
}

#[test]
fn links_as_references_are_advised_where_they_are_enough() {
    let document = exploding().replace(
        "<Singleton ",
        r#"<EntitySet Name="agents" EntityType="ns.agent"/><Singleton "#,
    );
    let told = |settings| {
        let config = Config {
            settings,
            ..Config::default()
        };
        let api = crate::testing::api_of(&[&document], &["root"], &config);
        let problems = api.map(|_| ()).unwrap_err().to_string();
        let help = problems.lines().find_map(|line| line.split_once("help: "));
        help.unwrap_or_else(|| panic!("{problems}")).1.to_owned()
    };
    let rest = "leaves 81 addresses below all roots; or choose roots further down";
    assert_eq!(
        told(Settings::File),
        format!("say `links = \"references\"` in the version, which {rest}")
    );
    assert_eq!(
        told(Settings::Options),
        format!("add `--links references`, which {rest}")
    );
    assert_eq!(
        told(Settings::Calls),
        format!("call `.version(|version| version.links = Links::References)`, which {rest}")
    );
    let version = crate::config::VersionConfig {
        links: crate::config::Links::References,
        ..crate::testing::version(&["root"])
    };
    crate::testing::with_model(&document, |model| {
        let api = Api::new(model, &version, &Config::default()).unwrap();
        let paths = api
            .value
            .resources
            .builders
            .iter()
            .map(|builder| builder.paths.len());
        assert_eq!(paths.sum::<usize>(), 81);
    });
}

#[test]
fn what_to_leave_out_is_told_as_the_caller_writes_it() {
    let told = |settings| {
        let config = Config {
            settings,
            ..Config::default()
        };
        let api = crate::testing::api_of(&[&exploding()], &["root"], &config);
        let problems = api.map(|_| ()).unwrap_err();
        problems.iter().next().unwrap().to_paste.clone()
    };
    let options = told(Settings::Options);
    assert!(options[1].starts_with("# ") && options[1].contains("/root/senders0/ns.agent"));
    assert_eq!(options[2], "--omit 'ns.agent'");
    assert_eq!(
        told(Settings::Calls)[2],
        r#".config(|config| config.omit("ns.agent", "not needed, and large"))"#
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
