//! The order of addresses and routes.

use super::*;

/// Names that begin alike: of navigation properties, actions, functions and types.
fn beginning_alike() -> String {
    rooted(
        r#"<NavigationProperty Name="stop" Type="ns.unit" ContainsTarget="true"/>
        <NavigationProperty Name="stops" Type="ns.unit" ContainsTarget="true"/>
        <NavigationProperty Name="ns" Type="ns.unit" ContainsTarget="true"/>"#,
        r#"<EntityType Name="unit" BaseType="ns.entity">
          <NavigationProperty Name="parts" Type="Collection(ns.part)" ContainsTarget="true"/></EntityType>
        <EntityType Name="part" BaseType="ns.entity"/>
        <EntityType Name="higher" BaseType="ns.root"><NavigationProperty Name="one" Type="ns.unit" ContainsTarget="true"/></EntityType>
        <Action Name="stop" IsBound="true"><Parameter Name="b" Type="ns.root"/></Action>
        <Function Name="stop" IsBound="true"><Parameter Name="b" Type="ns.root"/><ReturnType Type="Edm.String"/></Function>
        <Function Name="stopped" IsBound="true" IsComposable="true"><Parameter Name="b" Type="ns.root"/><ReturnType Type="Collection(ns.unit)"/></Function>"#,
    )
}

#[test]
fn addresses_and_routes_are_sorted_by_path_whatever_begins_alike() {
    let tree = tree(&[&beginning_alike()]);
    let listed: Vec<(String, &str)> = tree
        .routes
        .iter()
        .map(|route| (tree.path(route), route.end.method))
        .collect();
    assert!(listed.is_sorted(), "{listed:#?}");
    let alike = listed
        .iter()
        .filter(|(path, _)| path.starts_with("/root/stop"));
    let alike: Vec<String> = alike
        .map(|(path, method)| format!("{method} {path}"))
        .filter(|line| !line.contains('{') && !line.contains('$'))
        .collect();
    assert_eq!(
        alike,
        [
            "DELETE /root/stop",
            "GET /root/stop",
            "PATCH /root/stop",
            "POST /root/stop",
            "GET /root/stop()",
            "GET /root/stop/parts",
            "POST /root/stop/parts",
            "GET /root/stopped()",
            "DELETE /root/stops",
            "GET /root/stops",
            "PATCH /root/stops",
            "GET /root/stops/parts",
            "POST /root/stops/parts",
        ]
    );
    let addresses: Vec<String> = (0..tree.addresses.len())
        .map(|id| tree.address_path(AddressId(id)))
        .collect();
    assert!(addresses.is_sorted(), "{addresses:#?}");
}

#[test]
fn of_the_calls_for_one_request_the_shortest_comes_first() {
    let api = api_of(&[&beginning_alike()], &["root", "root/stops"]);
    let tree = api.unwrap_or_else(|error| panic!("{error}")).resources;
    let all = routes(&tree);
    let read: Vec<&String> = all
        .iter()
        .filter(|line| line.starts_with("GET /root/stops "))
        .collect();
    assert_eq!(
        read,
        [
            "GET /root/stops stops.get",
            "GET /root/stops root.stops.get"
        ]
    );
}
