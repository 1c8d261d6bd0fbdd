//! Names that do not change when something is added.

use std::collections::BTreeMap;

use super::*;

/// Returns a family of types that is contained, linked from two places and cast, with elements that are added to the
/// root, to the policy, to the family's base, and to the schema.
fn service(root: &str, policy: &str, base: &str, more: &str) -> String {
    rooted(
        &format!(
            r#"<NavigationProperty Name="firsts" Type="Collection(ns.first)" ContainsTarget="true"/>
            <NavigationProperty Name="members" Type="Collection(ns.base)"/>
            <NavigationProperty Name="policies" Type="Collection(ns.policy)" ContainsTarget="true"/>
            <NavigationProperty Name="stores" Type="Collection(ns.base)" ContainsTarget="true"/>{root}"#
        ),
        &format!(
            r#"<EntityType Name="policy" BaseType="ns.entity">
            <NavigationProperty Name="linked" Type="Collection(ns.base)"/>
            <NavigationProperty Name="main" Type="ns.first"/>{policy}</EntityType>
            <EntityType Name="base" BaseType="ns.entity">{base}</EntityType>
            <EntityType Name="first" BaseType="ns.base"/>
            <EntityType Name="second" BaseType="ns.base"><NavigationProperty Name="parts" Type="Collection(ns.part)" ContainsTarget="true"/></EntityType>
            <EntityType Name="part" BaseType="ns.entity"/>{more}"#
        ),
    )
}

/// The builder of each address.
fn names(texts: &[&str]) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let tree = tree(texts);
    for builder in &tree.builders {
        for path in paths(&tree, builder) {
            assert_eq!(names.insert(path, builder.rust.to_string()), None);
        }
    }
    names
}

fn today() -> BTreeMap<String, String> {
    names(&[&service("", "", "", "")])
}

/// Returns the old addresses whose names differ from `today`.
fn renamed(texts: &[&str]) -> Vec<(String, String)> {
    let new = names(texts);
    today()
        .into_iter()
        .filter_map(|(path, old)| {
            let now = new.get(&path).unwrap_or_else(|| panic!("{path} is gone"));
            (*now != old).then(|| (old, now.clone()))
        })
        .collect()
}

#[test]
fn names_say_how_a_resource_is_reached() {
    let names = today();
    for (path, name) in [
        ("/root/stores", "BaseCollection"),
        ("/root/stores/ns.first", "CastFirstCollection"),
        ("/root/stores/{base-id}", "BaseItem"),
        ("/root/stores/{base-id}/ns.first", "CastFirstItem"),
        ("/root/stores/{base-id}/ns.second", "CastSecondItem"),
        ("/root/firsts/{first-id}", "FirstItem"),
        ("/root/members", "LinkedBaseCollection"),
        ("/root/members/{base-id}", "LinkedBaseItem"),
        ("/root/members/{base-id}/ns.first", "LinkedCastFirstItem"),
        ("/root/members/{base-id}/ns.second", "LinkedCastSecondItem"),
        ("/root/policies/{policy-id}/main", "LinkedFirstItem"),
        // They permit the same requests as the members of the root, and may differ later.
        (
            "/root/policies/{policy-id}/linked",
            "PolicyLinkedCollection",
        ),
        (
            "/root/policies/{policy-id}/linked/{base-id}",
            "PolicyLinkedItem",
        ),
        (
            "/root/policies/{policy-id}/linked/{base-id}/ns.first",
            "PolicyLinkedAsFirstItem",
        ),
    ] {
        assert_eq!(names.get(path).map(String::as_str), Some(name), "{path}");
    }
}

#[test]
fn an_addition_renames_nothing() {
    let action = |binding: &str, more: &str| {
        format!(
            r#"<Action Name="stop" IsBound="true"><Parameter Name="b" Type="{binding}"/>{more}</Action>"#
        )
    };
    let explicit = r#"<Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/>"#;
    let additions = [
        ("nothing", service("", "", "", "")),
        (
            "a property",
            service("", "", r#"<Property Name="size" Type="Edm.Int64"/>"#, ""),
        ),
        (
            "an action of the base",
            service("", "", "", &action("ns.base", "")),
        ),
        (
            "an action of a derived type",
            service("", "", "", &action("ns.first", "")),
        ),
        (
            "an action of a collection",
            service("", "", "", &action("Collection(ns.base)", "")),
        ),
        (
            "an action that one link names",
            service(
                "",
                r#"<NavigationProperty Name="more" Type="Collection(ns.base)">
                <Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>ns.stop</String></Collection></Annotation>
                </NavigationProperty>"#,
                "",
                &action("ns.base", explicit),
            ),
        ),
        (
            "a derived type",
            service(
                "",
                "",
                "",
                r#"<EntityType Name="third" BaseType="ns.base"/>"#,
            ),
        ),
        (
            "something contained",
            service(
                "",
                "",
                r#"<NavigationProperty Name="notes" Type="Collection(ns.part)" ContainsTarget="true"/>"#,
                "",
            ),
        ),
        (
            "a link from the base",
            service(
                "",
                "",
                r#"<NavigationProperty Name="next" Type="ns.base"/>"#,
                "",
            ),
        ),
        (
            "a single link of the root",
            service(
                r#"<NavigationProperty Name="a" Type="ns.base"/>"#,
                "",
                "",
                "",
            ),
        ),
        (
            "a link further down",
            service(
                "",
                r#"<NavigationProperty Name="a" Type="Collection(ns.base)"/>"#,
                "",
                "",
            ),
        ),
        (
            "another containing type",
            service(
                r#"<NavigationProperty Name="a" Type="Collection(ns.base)" ContainsTarget="true"/>"#,
                "",
                "",
                "",
            ),
        ),
        (
            "containment of what was only linked and cast",
            service(
                r#"<NavigationProperty Name="a" Type="Collection(ns.third)" ContainsTarget="true"/>"#,
                "",
                "",
                r#"<EntityType Name="third" BaseType="ns.first"/>"#,
            ),
        ),
    ];
    for (what, text) in &additions {
        assert_eq!(renamed(&[text]), [], "{what}");
    }
}

#[test]
fn what_an_annotation_grants_at_a_link_renames_nothing() {
    for (target, term) in [
        ("ns.service/root/members", "UpdateRestrictions"),
        ("ns.service/root/members", "InsertRestrictions"),
        ("ns.service/root/policies/linked", "DeleteRestrictions"),
        ("ns.policy/linked", "UpdateRestrictions"),
        ("ns.service/root/policies/main", "UpdateRestrictions"),
    ] {
        let overlay = annotations(target, term, SCOPE);
        let texts = [&*service("", "", "", ""), &*overlay];
        let was = routes(&tree(&texts[..1])).len();
        assert!(routes(&tree(&texts)).len() > was, "{target} {term}");
        assert_eq!(renamed(&texts), [], "{target} {term}");
    }
}

/// The module's documentation lists these cases; a case that no longer renames must be removed there.
#[test]
fn what_may_still_rename() {
    // A link to a collection that precedes the one that has had the name.
    let nearer = service(
        r#"<NavigationProperty Name="a" Type="Collection(ns.base)"/>"#,
        "",
        "",
        "",
    );
    let renamed_by_it = renamed(&[&nearer]);
    assert!(
        renamed_by_it.contains(&("LinkedBaseItem".to_owned(), "RootMembersItem".to_owned())),
        "{renamed_by_it:?}"
    );

    // Containing types that were equal, and of which one permits more than the other.
    let two = service(
        r#"<NavigationProperty Name="a" Type="Collection(ns.part)" ContainsTarget="true"/>
        <NavigationProperty Name="b" Type="Collection(ns.part)" ContainsTarget="true"/>"#,
        "",
        "",
        r#"<Action Name="stop" IsBound="true"><Parameter Name="b" Type="ns.part"/>
        <Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Action>"#,
    );
    let listed = two.replace(
        r#"Name="b" Type="Collection(ns.part)" ContainsTarget="true"/>"#,
        r#"Name="b" Type="Collection(ns.part)" ContainsTarget="true">
        <Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>ns.stop</String></Collection></Annotation></NavigationProperty>"#,
    );
    let (before, after) = (names(&[&two]), names(&[&listed]));
    assert_eq!(before["/root/a/{part-id}"], "PartItem");
    assert_eq!(before["/root/b/{part-id}"], "PartItem");
    assert_eq!(after["/root/a/{part-id}"], "PartItem");
    assert_eq!(after["/root/b/{part-id}"], "RootBItem");
}
