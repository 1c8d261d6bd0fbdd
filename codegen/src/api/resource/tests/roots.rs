//! Where requests start.

use super::*;

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
