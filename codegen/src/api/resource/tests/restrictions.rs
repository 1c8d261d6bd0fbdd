//! What Capabilities annotations and bindings permit.

use super::*;

fn flag(name: &str, value: bool) -> String {
    format!(r#"<PropertyValue Property="{name}" Bool="{value}"/>"#)
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
