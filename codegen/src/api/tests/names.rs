//! Colliding names.

use crate::api::Api;
use crate::config::Config;
use crate::diff::{Effect, Level, Report};
use crate::testing::{api, api_of, renamed, wrap};

/// Names that collide in every possible place.
const MEETING: &str = r#"<EntityType Name="root"><Property Name="fooBar" Type="Edm.String"/><Property Name="FooBar" Type="Edm.String"/>
    <Property Name="e" Type="ns.e"/><Property Name="x" Type="ns.twin"/><Property Name="y" Type="ns.Twin"/>
    <Property Name="p" Type="ns.poly"/><Property Name="q" Type="ns.anyPoly"/></EntityType>
    <EnumType Name="e"><Member Name="on" Value="0"/><Member Name="On" Value="1"/></EnumType>
    <ComplexType Name="twin"/><ComplexType Name="Twin"/><ComplexType Name="poly"/><ComplexType Name="derived" BaseType="ns.poly"/><ComplexType Name="anyPoly"/>
    <Action Name="go" IsBound="true"><Parameter Name="b" Type="ns.root"/><Parameter Name="xY" Type="Edm.String"/><Parameter Name="x_y" Type="Edm.String"/></Action>"#;

/// Returns the Rust names of an API with its CSDL names.
fn rust_names(api: &Api) -> Vec<String> {
    let mut names = Vec::new();
    for entry in &api.structured_types {
        names.push(format!("{} {}", entry.name.qualified, entry.name.rust));
        let enums = entry.polymorphic.iter();
        names.extend(enums.map(|name| format!("{} {}", entry.name.qualified, name.rust)));
        let properties = entry.properties.iter();
        names
            .extend(properties.map(|property| {
                format!("{}/{} {}", entry.name.rust, property.name, property.rust)
            }));
    }
    for entry in &api.enum_types {
        let members = entry.members.iter();
        names.extend(
            members.map(|member| format!("{}/{} {}", entry.name.rust, member.name, member.rust)),
        );
    }
    names
}

#[test]
fn names_that_collide_are_distinguished() {
    let api = api(MEETING, &Config::default()).unwrap();
    assert_eq!(
        rust_names(&api),
        [
            "ns.anyPoly AnyPoly",
            "ns.derived Derived",
            "ns.poly Poly",
            "ns.poly AnyOfPoly",
            "ns.root Root",
            "Root/FooBar foo_bar",
            "Root/e e",
            "Root/fooBar foo_bar_2",
            "Root/p p",
            "Root/q q",
            "Root/x x",
            "Root/y y",
            "ns.go(ns.root) RootGoParameters",
            "RootGoParameters/xY x_y",
            "RootGoParameters/x_y x_y_2",
            "ns.Twin Twin",
            "ns.twin Twin2",
            "E/on On",
            "E/On On2",
        ]
    );
}

/// The API whose root reaches some types that derive from `ns.base`.
fn named(types: &str) -> Api {
    let text = format!(
        r#"<EntityType Name="root" OpenType="true"><NavigationProperty Name="all" Type="Collection(ns.base)" ContainsTarget="true"/></EntityType>
        <EntityType Name="base"/>{types}"#
    );
    api(&text, &Config::default()).unwrap()
}

#[test]
fn properties_that_meet_say_what_they_are() {
    let derived = r#"<EntityType Name="derived" BaseType="ns.base"><Property Name="Country" Type="Edm.String"/><Property Name="country_navigation" Type="Edm.String"/>
        <NavigationProperty Name="_Country" Type="ns.base"/><Property Name="country" Type="Edm.String"/></EntityType>"#;
    let api = named(derived);
    let fields = |api: &Api| {
        let names = rust_names(api).into_iter();
        let names = names.filter(|name| name.starts_with("Derived/"));
        names
            .map(|name| name.replace("Derived/", ""))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        fields(&api),
        [
            "Country country",
            "country country_2",
            "country_navigation country_navigation",
            "_Country country_3",
        ]
    );
    // A property that is added to a base type keeps its name everywhere.
    let base = derived.replace("BaseType=\"ns.base\"", "BaseType=\"ns.middle\"");
    let middle = r#"<EntityType Name="middle" BaseType="ns.base"><Property Name="country" Type="Edm.String"/></EntityType>"#;
    let api =
        named(&(base.replace(r#"<Property Name="country" Type="Edm.String"/>"#, "") + middle));
    assert_eq!(
        fields(&api),
        [
            "country country",
            "Country country_of_derived",
            "country_navigation country_navigation",
            "_Country country_2",
        ]
    );
}

#[test]
fn what_a_service_adds_renames_nothing_that_comes_first() {
    let before = named(
        r#"<EntityType Name="one" BaseType="ns.base"><Property Name="p" Type="ns.e"/><Property Name="aB" Type="Edm.String"/></EntityType>
        <EnumType Name="e"><Member Name="on" Value="0"/></EnumType>"#,
    );
    let after = named(
        r#"<EntityType Name="One" BaseType="ns.one"/><EntityType Name="one" BaseType="ns.base"><Property Name="p" Type="ns.e"/><Property Name="a_b" Type="Edm.String"/><Property Name="aB" Type="Edm.String"/></EntityType>
        <EnumType Name="e"><Member Name="On" Value="7"/><Member Name="on" Value="0"/></EnumType>"#,
    );
    let after = rust_names(&after);
    let moved: Vec<_> = rust_names(&before)
        .into_iter()
        .filter(|name| !after.contains(name))
        .collect();
    // `One` precedes `one`: the comparison reports this as breaking.
    assert_eq!(moved, ["ns.one One"]);
}

#[test]
fn a_name_that_has_to_move_breaks() {
    let service = |types: &str| {
        wrap(&format!(
            r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="ns.far"><ComplexType Name="item"/></Schema>
            <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="ns">{types}
            <EntityContainer Name="c"><Singleton Name="root" Type="ns.root"/></EntityContainer></Schema>"#
        ))
    };
    let root = |rest: &str| {
        format!(
            r#"<EntityType Name="root"><Property Name="far" Type="ns.far.item"/>{rest}</EntityType>"#
        )
    };
    let before = service(&root(""));
    let after = service(&format!(
        r#"{}<ComplexType Name="item"/>"#,
        root(r#"<Property Name="near" Type="ns.item"/>"#)
    ));
    let state = |text: &str| api_of(&[text], &["root"], &Config::default()).unwrap();
    let report = Report::new(&[state(&before)], &[state(&after)]);
    assert_eq!(report.level(), Some(Level::Major));
    let breaking = report
        .changes()
        .filter(|change| change.effect == Effect::Breaking);
    let breaking: Vec<_> = breaking.map(|change| change.csdl.as_str()).collect();
    assert_eq!(breaking, ["ns.far.item"]);
}

#[test]
fn renames_settle_names_that_meet() {
    let config = renamed(&[
        ("ns.root/FooBar", "other_bar"),
        ("ns.e/On", "OnAgain"),
        ("ns.Twin", "OtherTwin"),
        ("ns.anyPoly", "PolyChoice"),
        ("ns.go(ns.root)/x_y", "y"),
        ("ns.go", "proceed"),
    ]);
    let api = api(MEETING, &config).unwrap();
    let root = api
        .structured_types
        .iter()
        .find(|entry| entry.name.rust == "Root")
        .unwrap();
    let renamed = root
        .properties
        .iter()
        .find(|property| property.name == "FooBar")
        .unwrap();
    assert_eq!(
        (renamed.rust.as_str(), renamed.constant.as_str()),
        ("other_bar", "OTHER_BAR")
    );
    assert!(
        api.structured_types
            .iter()
            .any(|entry| entry.name.module == "other_twin")
    );
    assert_eq!(api.operations[0].rust, "proceed");
    assert_eq!(api.operations[0].parameters[1].rust, "y");
}
