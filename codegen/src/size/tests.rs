//! Sizes of small documents.

use super::{Size, text};
use crate::config::Config;
use crate::testing::api;

const SCHEMA: &str = r#"
    <EntityType Name="entity" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
    <EntityType Name="root">
      <NavigationProperty Name="small" Type="ns.small" ContainsTarget="true"/>
      <NavigationProperty Name="large" Type="Collection(ns.large)" ContainsTarget="true"/>
    </EntityType>
    <EntityType Name="small" BaseType="ns.entity"><Property Name="state" Type="ns.state"/></EntityType>
    <EntityType Name="large" BaseType="ns.entity">
      <Property Name="state" Type="ns.state"/>
      <Property Name="part" Type="ns.part"/>
      <NavigationProperty Name="twin" Type="ns.large"/>
    </EntityType>
    <EntityType Name="larger" BaseType="ns.large"/>
    <ComplexType Name="part"><Property Name="inner" Type="ns.inner"/></ComplexType>
    <ComplexType Name="inner"><Property Name="a" Type="Edm.String"/></ComplexType>
    <EnumType Name="state"><Member Name="on"/><Member Name="off"/></EnumType>
    <Action Name="stop" IsBound="true"><Parameter Name="b" Type="ns.large"/><Parameter Name="why" Type="Edm.String"/></Action>"#;

#[test]
fn types_are_listed_with_what_only_they_contribute() {
    let size = Size::of(&api(SCHEMA, &Config::default()).unwrap(), 4);
    assert_eq!(
        (
            size.entity_types,
            size.complex_types,
            size.enum_types,
            size.parameter_types
        ),
        (5, 2, 1, 1)
    );
    assert_eq!(size.types(), 9);
    let messages: Vec<String> = size
        .heavy_types
        .iter()
        .map(|heavy| {
            format!(
                "{} {} by {}",
                heavy.name,
                heavy.types,
                heavy.way.join(" > ")
            )
        })
        .collect();
    assert_eq!(
        messages,
        [
            "ns.root 9 by /root",
            // With what derives from it and the parameters of its action; without the enumeration, which
            // `small` has too.
            "ns.large 5 by /root > ns.root/large",
            "ns.part 2 by /root > ns.root/large > ns.large/part",
            "ns.larger 1 by /root > ns.root/large > ns.larger",
        ]
    );
    assert!(
        size.heavy_types
            .is_sorted_by_key(|heavy| std::cmp::Reverse(heavy.lines))
    );
}

#[test]
fn paths_are_listed_with_the_routes_behind_them() {
    let size = Size::of(&api(SCHEMA, &Config::default()).unwrap(), 9);
    let messages: Vec<String> = size
        .heavy_paths
        .iter()
        .map(|heavy| {
            format!(
                "{} {} {} {}",
                heavy.element, heavy.weight, heavy.places, heavy.example
            )
        })
        .collect();
    assert_eq!(
        messages,
        [
            "ns.root/large 14 1 /root/large",
            "ns.root/small 3 1 /root/small",
        ]
    );
}

#[test]
fn a_size_is_printed_with_what_makes_it_so() {
    let size = Size::of(&api(SCHEMA, &Config::default()).unwrap(), 2);
    insta::assert_snapshot!(text("v1.0: root", &size));
}
