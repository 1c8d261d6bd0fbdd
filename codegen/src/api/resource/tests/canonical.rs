//! Behind which casts and links the walk goes on.

use super::*;

/// Returns which of these are among the routes, by their beginnings.
fn found<'r>(navigation: &str, more: &str, expected: &[&'r str]) -> Vec<&'r str> {
    let all = routes(&tree(&[&rooted(navigation, more)]));
    let is_found = |route: &&&str| all.iter().any(|line| line.starts_with(**route));
    expected.iter().filter(is_found).copied().collect()
}

#[test]
fn types_that_contain_each_other_are_found_by_both_casts() {
    // Each is contained, and only behind the cast to the other.
    let family = r#"<EntityType Name="base" BaseType="ns.entity"/>
        <EntityType Name="one" BaseType="ns.base"><NavigationProperty Name="others" Type="Collection(ns.other)" ContainsTarget="true"/></EntityType>
        <EntityType Name="other" BaseType="ns.base"><NavigationProperty Name="ones" Type="Collection(ns.one)" ContainsTarget="true"/></EntityType>"#;
    let expected = [
        "GET /root/all/{base-id}/ns.one/others ",
        "GET /root/all/{base-id}/ns.other/ones ",
        "PATCH /root/all/{base-id}/ns.one ",
    ];
    let all =
        r#"<NavigationProperty Name="all" Type="Collection(ns.base)" ContainsTarget="true"/>"#;
    assert_eq!(found(all, family, &expected), expected);
    // Where one has another canonical place, the other is found there.
    let own = r#"<NavigationProperty Name="own" Type="Collection(ns.one)" ContainsTarget="true"/>"#;
    assert_eq!(
        found(&format!("{all}{own}"), family, &expected),
        [] as [&str; 0]
    );
}

#[test]
fn a_way_behind_a_cast_is_none_where_the_cast_ends() {
    // The second type is contained only behind the first, and is cast to where that is not passed.
    let family = r#"<EntityType Name="base" BaseType="ns.entity"/>
        <EntityType Name="first" BaseType="ns.base"><NavigationProperty Name="seconds" Type="Collection(ns.second)" ContainsTarget="true"/>
          <NavigationProperty Name="bases" Type="Collection(ns.base)" ContainsTarget="true"/></EntityType>
        <EntityType Name="second" BaseType="ns.base"><NavigationProperty Name="parts" Type="Collection(ns.part)" ContainsTarget="true"/></EntityType>
        <EntityType Name="part" BaseType="ns.entity"/>"#;
    let expected = [
        "GET /root/all/{base-id}/ns.second/parts ",
        "GET /root/all/{base-id}/ns.first/seconds/{second-id}/parts ",
        // Here the second type is as near as the base.
        "GET /root/all/{base-id}/ns.first/bases/{base-id1}/ns.second/parts ",
    ];
    let all =
        r#"<NavigationProperty Name="all" Type="Collection(ns.base)" ContainsTarget="true"/>"#;
    assert_eq!(found(all, family, &expected), expected[..2]);
}

#[test]
fn links_that_lead_in_a_circle_are_entered_once() {
    let types: String = (0..12)
        .map(|own| {
            let links: String = (0..12)
                .map(|to| format!(r#"<NavigationProperty Name="to{to}" Type="ns.t{to}"/>"#))
                .collect();
            format!(r#"<EntityType Name="t{own}" BaseType="ns.entity">{links}</EntityType>"#)
        })
        .collect();
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="start" Type="ns.t0"/>"#,
        &types,
    )]);
    // Three requests to the root and to each link of each type.
    assert_eq!(tree.routes.len(), 2 + 3 * (1 + 12 * 12));
    let all = routes(&tree);
    assert!(
        all.iter()
            .any(|line| line == "PATCH /root/start/to5/to7 start.to5.to7.update"),
        "{all:#?}"
    );
    // The builder goes on wherever it is reached.
    let leaf = tree
        .builders
        .iter()
        .find(|builder| paths(&tree, builder) == ["/root/start/to5/to7"]);
    assert!(methods(&tree, leaf.unwrap().rust.as_str()).contains(&"to3"));
}

#[test]
fn a_link_to_an_abstract_type_is_the_way_to_what_has_no_canonical_place() {
    let family = r#"<EntityType Name="base" BaseType="ns.entity" Abstract="true"/>
        <EntityType Name="first" BaseType="ns.base"/>
        <EntityType Name="second" BaseType="ns.base"><NavigationProperty Name="parts" Type="Collection(ns.part)" ContainsTarget="true"/>
          <NavigationProperty Name="anything" Type="ns.base"/></EntityType>
        <EntityType Name="part" BaseType="ns.entity"/>"#;
    let expected = [
        "POST /root/all ",
        "GET /root/all/{base-id}/ns.second/parts ",
        // It may lead to what it comes from.
        "PATCH /root/all/{base-id}/ns.second/anything ",
        "PATCH /root/all/{base-id}/ns.first ",
    ];
    let link = r#"<NavigationProperty Name="all" Type="Collection(ns.base)"/>"#;
    let with = |names: &[&str]| {
        let own = names.iter().map(|name| {
            format!(r#"<NavigationProperty Name="{name}s" Type="Collection(ns.{name})" ContainsTarget="true"/>"#)
        });
        format!("{link}{}", own.collect::<String>())
    };
    assert_eq!(
        found(&with(&[]), family, &expected),
        [expected[0], expected[1], expected[3]]
    );
    // What has its canonical place elsewhere is created there.
    assert_eq!(found(&with(&["first"]), family, &expected), [expected[1]]);
    assert_eq!(
        found(&with(&["second"]), family, &expected),
        [] as [&str; 0]
    );
    assert_eq!(
        found(&with(&["first", "second"]), family, &expected),
        [] as [&str; 0]
    );
}

#[test]
fn an_entity_set_that_is_no_root_ends_links() {
    let document = document(
        r#"<EntityType Name="order"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/>
          <NavigationProperty Name="buyer" Type="ns.buyer"/><NavigationProperty Name="payer" Type="ns.payer"/></EntityType>
        <EntityType Name="buyer"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/>
          <NavigationProperty Name="notes" Type="Collection(ns.note)" ContainsTarget="true"/></EntityType>
        <EntityType Name="payer"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/>
          <NavigationProperty Name="bank" Type="ns.note" ContainsTarget="true"/></EntityType>
        <EntityType Name="note"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
        <EntityContainer Name="service"><EntitySet Name="orders" EntityType="ns.order"/><EntitySet Name="buyers" EntityType="ns.buyer"/></EntityContainer>"#,
    );
    let api = api_of(&[&document], &["orders"]).unwrap_or_else(|error| panic!("{error}"));
    let all = routes(&api.resources);
    let has = |route: &str| all.iter().any(|line| line.starts_with(route));
    assert!(!has("GET /orders/{order-id}/buyer/notes "), "{all:#?}");
    assert!(!has("PATCH /orders/{order-id}/buyer "), "{all:#?}");
    assert!(has("GET /orders/{order-id}/payer/bank "), "{all:#?}");
    assert!(has("PATCH /orders/{order-id}/payer "), "{all:#?}");
}

#[test]
fn imports_of_composable_functions_lead_to_their_results() {
    let document = document(
        r#"<EntityType Name="node"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
          <NavigationProperty Name="kids" Type="Collection(ns.node)" ContainsTarget="true"/></EntityType>
        <Action Name="cut" IsBound="true"><Parameter Name="node" Type="ns.node"/></Action>
        <Function Name="top" IsComposable="true"><Parameter Name="least" Type="Edm.Int32" Nullable="false"/><ReturnType Type="Collection(ns.node)"/></Function>
        <Function Name="one" IsComposable="true"><ReturnType Type="ns.node"/></Function>
        <Function Name="last"><ReturnType Type="ns.node"/></Function>
        <EntityContainer Name="service"><FunctionImport Name="Top" Function="ns.top"/><FunctionImport Name="One" Function="ns.one"/>
          <FunctionImport Name="Uno" Function="ns.one"/><FunctionImport Name="Last" Function="ns.last"/></EntityContainer>"#,
    );
    let api = api_of(&[&document], &["Top", "One", "Uno", "Last"]);
    let tree = api.unwrap_or_else(|error| panic!("{error}")).resources;
    let all = routes(&tree);
    for expected in [
        "GET /Top(least={least}) top.list",
        "GET /Top(least={least})/$count top.count",
        "GET /Top(least={least})/{node-id} top.by_id.get",
        "POST /Top(least={least})/{node-id}/kids top.by_id.kids.create",
        "GET /One() one.get",
        "POST /One()/cut one.cut",
        "GET /One()/kids one.kids.list",
        "GET /Last() last",
    ] {
        assert!(
            all.iter().any(|line| line == expected),
            "{expected} in {all:#?}"
        );
    }
    // A second import of a function has the builder of the first.
    let lead = |name: &str| {
        let import = tree
            .imports
            .iter()
            .find(|import| import.rust == name)
            .unwrap();
        match &import.call {
            MethodCall::Function { builder, .. } => Some(*builder),
            _ => None,
        }
    };
    assert!(lead("one").is_some());
    assert_eq!(lead("uno"), lead("one"));
    assert_eq!(lead("last"), None);
}
