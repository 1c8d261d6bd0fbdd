//! Final names and the properties of emitted elements.

use crate::api::{PrimitiveType, ValueType};
use crate::config::Config;
use crate::emit::emit;
use crate::testing::{api, api_of, messages, renamed, wrap};

#[test]
fn properties_are_flat_and_sorted_within_their_type() {
    let api = api(
        r#"<EntityType Name="base" OpenType="true" HasStream="true"><Key><PropertyRef Name="id"/></Key>
        <NavigationProperty Name="a" Type="ns.base"/><Property Name="z" Type="Edm.Int32" Nullable="false"/><Property Name="id" Type="Edm.String"/></EntityType>
        <TypeDefinition Name="text" UnderlyingType="Edm.String"/>
        <EntityType Name="root" BaseType="ns.base"><Property Name="type" Type="Collection(ns.text)"/><Property Name="additional" Type="Edm.String"/>
        <NavigationProperty Name="contained" Type="Collection(ns.base)" ContainsTarget="true"/></EntityType>
        <Annotations Target="ns.root/z"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
        <Annotations Target="ns.base/id"><Annotation Term="Org.OData.Core.V1.Immutable"/></Annotations>
        <Annotations Target="ns.base/a"><Annotation Term="Org.OData.Core.V1.AutoExpand"/></Annotations>"#,
        &Config::default(),
    )
    .unwrap();
    let [base, root] = api.structured_types.as_slice() else {
        panic!("two types");
    };
    assert_eq!(base.name.rust, "Base");
    assert!(root.is_open && root.has_stream);
    assert_eq!(root.key, ["id"]);
    let fields: Vec<_> = root
        .properties
        .iter()
        .map(|property| {
            (
                &*property.name,
                property.rust.as_str(),
                property.constant.as_str(),
            )
        })
        .collect();
    assert_eq!(
        fields,
        [
            ("id", "id", "ID"),
            ("z", "z", "Z"),
            ("a", "a", "A"),
            ("additional", "additional_", "ADDITIONAL"),
            ("type", "r#type", "TYPE"),
            ("contained", "contained", "CONTAINED"),
        ]
    );
    let property = |name: &str| {
        root.properties
            .iter()
            .find(|property| property.name == name)
            .unwrap()
    };
    assert!(property("z").is_computed, "as the derived type inherits it");
    assert!(!base.properties.iter().any(|property| property.is_computed));
    assert!(property("id").is_immutable);
    assert!(property("a").navigation.as_ref().unwrap().is_auto_expanded);
    assert!(
        property("contained")
            .navigation
            .as_ref()
            .unwrap()
            .contains_target
    );
    assert!(!property("z").type_reference.is_nullable);
    assert_eq!(property("z").declared_by, "ns.base");
    let reference = &property("type").type_reference;
    assert_eq!(reference.value, ValueType::Primitive(PrimitiveType::String));
    assert_eq!(reference.definition.as_deref(), Some("ns.text"));
    assert!(reference.is_collection && reference.is_nullable);
}

#[test]
fn members_are_counted_and_sorted_by_value() {
    let api = api(
        r#"<EntityType Name="root"><Property Name="a" Type="ns.counted"/><Property Name="b" Type="ns.given"/><Property Name="c" Type="ns.marks"/><Property Name="d" Type="ns.none"/></EntityType>
        <EnumType Name="counted"><Member Name="x"/><Member Name="self"/></EnumType>
        <EnumType Name="given"><Member Name="late" Value="9"/><Member Name="unknownValue" Value="1"/></EnumType>
        <EnumType Name="marks" IsFlags="true"><Member Name="fastRestore" Value="1"/><Member Name="none" Value="0"/></EnumType>
        <EnumType Name="none"/>"#,
        &Config::default(),
    )
    .unwrap();
    let members: Vec<Vec<_>> = api
        .enum_types
        .iter()
        .map(|entry| {
            entry
                .members
                .iter()
                .map(|member| (member.rust.as_str(), member.value))
                .collect()
        })
        .collect();
    assert_eq!(
        members,
        [
            vec![("X", 0), ("Self_", 1)],
            vec![("UnknownValue_", 1), ("Late", 9)],
            vec![("NONE", 0), ("FAST_RESTORE", 1)],
            vec![],
        ]
    );
    assert_eq!(api.enum_types[3].name.rust, "None_");
}

#[test]
fn namespaces_tell_types_of_one_name_apart() {
    let text = wrap(
        r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph.security"><ComplexType Name="identity"/></Schema>
        <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph.callRecords"><ComplexType Name="identity"/><ComplexType Name="only"/></Schema>
        <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph"><ComplexType Name="identity"/>
        <EntityType Name="root"><Property Name="a" Type="microsoft.graph.identity"/><Property Name="b" Type="microsoft.graph.security.identity"/>
        <Property Name="c" Type="microsoft.graph.callRecords.identity"/><Property Name="d" Type="microsoft.graph.callRecords.only"/></EntityType>
        <EntityContainer Name="c"><Singleton Name="root" Type="microsoft.graph.root"/></EntityContainer></Schema>"#,
    );
    let api = api_of(&[&text], &["root"], &Config::default()).unwrap();
    let names: Vec<_> = api
        .structured_types
        .iter()
        .map(|entry| {
            (
                entry.name.rust.as_str(),
                entry.name.module.as_str(),
                &*entry.name.qualified,
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            (
                "CallRecordsIdentity",
                "call_records_identity",
                "microsoft.graph.callRecords.identity"
            ),
            ("Identity", "identity", "microsoft.graph.identity"),
            ("Only", "only", "microsoft.graph.callRecords.only"),
            ("Root", "root", "microsoft.graph.root"),
            (
                "SecurityIdentity",
                "security_identity",
                "microsoft.graph.security.identity"
            ),
        ]
    );
}

#[test]
fn renames_are_identifiers_used_and_not_taken() {
    let schema = r#"<EntityType Name="root"><Property Name="p" Type="ns.e"/></EntityType><EnumType Name="e"><Member Name="m"/></EnumType><EntityType Name="far"/>"#;
    let config = renamed(&[
        ("ns.far", "Near"),
        ("ns.gone", "Here"),
        ("ns.root", "type"),
        ("ns.root/p", "additional"),
        ("ns.e/m", "UnknownValue"),
    ]);
    let mut messages = messages(&api(schema, &config).unwrap_err());
    messages.sort();
    assert_eq!(
        messages,
        [
            "ns.e/m: `m` cannot become the Rust variant `UnknownValue`, which the generated code has itself",
            "ns.root/p: `p` cannot become the Rust field `additional`, which the generated code has itself",
            "rename ns.root: `type` is no Rust identifier",
            "warning: rename: the entry for `ns.far` changes nothing in v1.0",
            "warning: rename: the entry for `ns.gone` changes nothing in v1.0",
        ]
    );
}

#[test]
fn files_that_a_disk_would_take_for_one_are_reported() {
    let api = api(
        r#"<EntityType Name="root"><Property Name="a" Type="ns.con"/><Property Name="b" Type="ns.mod"/><Property Name="c" Type="ns.com1"/></EntityType>
        <ComplexType Name="con"/><ComplexType Name="mod"/><ComplexType Name="com1"/>"#,
        &Config::default(),
    )
    .unwrap();
    let modules: Vec<_> = api
        .structured_types
        .iter()
        .map(|entry| entry.name.module.as_str())
        .collect();
    assert_eq!(modules, ["com1_", "con_", "mod_", "root"]);
    let config = renamed(&[("ns.con", "Mod_")]);
    let text = r#"<EntityType Name="root"><Property Name="a" Type="ns.con"/><Property Name="b" Type="ns.mod"/></EntityType><ComplexType Name="con"/><ComplexType Name="mod"/>"#;
    let problems = crate::testing::api(text, &config).unwrap_err();
    assert_eq!(
        messages(&problems),
        ["ns.mod: `ns.mod` and `ns.con` become `Mod` and `Mod_`, which share the file `mod_.rs`"]
    );
}

#[test]
fn types_look_unlike_modules() {
    let text = r#"<EntityType Name="root"><Property Name="a" Type="ns._1"/><Property Name="b" Type="ns.kept"/></EntityType><ComplexType Name="_1"/><ComplexType Name="kept"/>"#;
    let problems = api(text, &renamed(&[("ns.kept", "kept_small")])).unwrap_err();
    assert_eq!(
        messages(&problems),
        ["ns.kept: `ns.kept` cannot become the Rust type `kept_small`, which looks like a module"]
    );
    let api = api(text, &Config::default()).unwrap();
    assert_eq!(api.structured_types[2].name.rust, "Type1");
}

#[test]
fn the_names_of_files_fit_a_disk_whatever_the_names_of_elements() {
    // The longest that CSDL permits, of one byte and of three bytes a character.
    for letter in ["x", "名"] {
        let long = |name: &str| format!("{name}{}", letter.repeat(118));
        let (item, derived, other) = (long("item"), long("derived"), long("other"));
        let (act, state, part) = (long("act"), long("state"), long("part"));
        let api = api(
            &format!(
                r#"<EntityType Name="root">
                  <NavigationProperty Name="{item}" Type="Collection(ns.{item})" ContainsTarget="true"/>
                  <NavigationProperty Name="{other}" Type="Collection(ns.{item})"/>
                  <NavigationProperty Name="{other}2" Type="Collection(ns.{item})"/>
                </EntityType>
                <EntityType Name="{item}"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
                  <Property Name="state" Type="ns.{state}"/><Property Name="part" Type="ns.{part}"/></EntityType>
                <EntityType Name="{derived}" BaseType="ns.{item}"/>
                <ComplexType Name="{part}"/><EnumType Name="{state}"><Member Name="on"/></EnumType>
                <Action Name="{act}" IsBound="true"><Parameter Name="b" Type="ns.{item}"/><Parameter Name="why" Type="Edm.String"/></Action>
                <Action Name="{act}2" IsBound="true"><Parameter Name="b" Type="ns.{item}"/><Parameter Name="why" Type="Edm.String"/></Action>"#
            ),
            &Config::default(),
        )
        .unwrap_or_else(|problems| panic!("{problems}"));
        let files = emit(&api).unwrap_or_else(|problems| panic!("{problems}"));
        let mut paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        for path in &paths {
            let longest = path.split('/').map(str::len).max();
            assert!(longest < Some(255), "{path}");
        }
        let of = |part: &str| paths.iter().filter(|path| path.contains(part)).count();
        assert!(
            of("/models/any_") == 1 && of("/requests/linked") >= 2,
            "{paths:#?}"
        );
        assert!(of("/models/") >= 8, "{paths:#?}");
        // None of them is taken for another, not even where case does not count.
        let count = paths.len();
        let lower: std::collections::BTreeSet<String> =
            paths.drain(..).map(str::to_lowercase).collect();
        assert_eq!(lower.len(), count);
    }
}
