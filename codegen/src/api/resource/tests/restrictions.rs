//! What Capabilities annotations and bindings permit.

use super::*;

fn flag(name: &str, value: bool) -> String {
    format!(r#"<PropertyValue Property="{name}" Bool="{value}"/>"#)
}

fn nested(name: &str, content: &str) -> String {
    format!(r#"<PropertyValue Property="{name}"><Record>{content}</Record></PropertyValue>"#)
}

/// What `restricted` returns without restrictions.
const EVERYTHING: [&str; 9] = [
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

/// Returns all that without some of it.
fn without(gone: &[&str]) -> Vec<String> {
    let left = EVERYTHING.iter().filter(|route| !gone.contains(route));
    left.map(|route| (*route).to_owned()).collect()
}

/// Returns the routes of a document with a contained collection `own` and a linked one `all`, after the two of
/// the root.
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
fn what_navigation_restrictions_deny_is_not_offered() {
    let restricted_at = |path: &str, restrictions: &str| {
        format!(
            r#"<PropertyValue Property="RestrictedProperties"><Collection><Record>
            <PropertyValue Property="NavigationProperty" NavigationPropertyPath="{path}"/>{restrictions}
            </Record></Collection></PropertyValue>"#
        )
    };
    assert_eq!(restricted(&[]), EVERYTHING);
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
fn what_a_container_denies_of_its_collections_counts_where_nothing_nearer_speaks() {
    let defaults = |content: &str| annotations("ns.service", "DefaultCapabilities", content);
    let insertable = |value| flag("Insertable", value);
    let read_only = defaults(&format!(
        "{}{}",
        nested("InsertRestrictions", &insertable(false)),
        nested("UpdateRestrictions", &flag("Updatable", false))
    ));
    let (post, patch) = ("POST /root/own", "PATCH /root/own/{unit-id}");
    // The singleton, which `restricted` leaves out, is no collection.
    assert_eq!(
        restricted(std::slice::from_ref(&read_only)),
        without(&[post, patch])
    );
    for nearer in ["ns.service/root/own", "ns.root/own", "ns.unit"] {
        let nearer = annotations(nearer, "InsertRestrictions", &insertable(true));
        let found = restricted(&[read_only.clone(), nearer]);
        assert_eq!(found, without(&[patch]));
    }
    // It grants nothing: that all collections can be inserted into does not say where.
    let insertable = defaults(&nested("InsertRestrictions", &insertable(true)));
    assert_eq!(restricted(&[insertable]), EVERYTHING);
    let uncounted = defaults(&nested("CountRestrictions", &flag("Countable", false)));
    assert_eq!(
        restricted(&[uncounted]),
        without(&["GET /root/all/$count", "GET /root/own/$count"])
    );
    let without_items = defaults(&flag("IndexableByKey", false));
    let all_items = format!(
        r#"<PropertyValue Property="RestrictedProperties"><Collection><Record>{}</Record></Collection></PropertyValue>"#,
        flag("IndexableByKey", true)
    );
    let all_items = annotations("ns.root/all", "NavigationRestrictions", &all_items);
    assert_eq!(
        restricted(&[without_items, all_items]),
        without(&[
            "DELETE /root/own/{unit-id}",
            "GET /root/own/{unit-id}",
            patch
        ])
    );
}

#[test]
fn a_container_has_the_defaults_of_the_one_that_it_extends() {
    let service = |defaults: &str| {
        document(&format!(
            r#"<EntityType Name="unit"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
            <Function Name="top" IsComposable="true"><ReturnType Type="Collection(ns.unit)"/></Function>
            <EntityContainer Name="base"><Annotation Term="Org.OData.Capabilities.V1.DefaultCapabilities"><Record>{}</Record></Annotation></EntityContainer>
            <EntityContainer Name="service" Extends="ns.base">{defaults}<EntitySet Name="units" EntityType="ns.unit"/>
              <FunctionImport Name="top" Function="ns.top"/></EntityContainer>"#,
            nested("ReadRestrictions", &flag("Readable", false))
        ))
    };
    let called = |defaults: &str| -> Vec<String> {
        let api = api_of(&[&service(defaults)], &["units", "top"]);
        let routes = routes(&api.unwrap_or_else(|error| panic!("{error}")).resources);
        let calls = routes.iter().map(|route| route.rsplit_once(' ').unwrap());
        calls.map(|(request, _)| request.to_owned()).collect()
    };
    let changes = ["DELETE /units/{unit-id}", "PATCH /units/{unit-id}"];
    // The result of a function is no collection of the container.
    let found = called("");
    assert_eq!(
        found[..3],
        ["GET /top()", "GET /top()/$count", "GET /top()/{unit-id}"]
    );
    assert_eq!(found[3], "POST /units");
    assert_eq!(found[4..], changes);
    let own = r#"<Annotation Term="Org.OData.Capabilities.V1.DefaultCapabilities"><Record/></Annotation>"#;
    assert!(called(own).contains(&"GET /units".to_owned()));
}
