//! What the roots reach.

use crate::api::Api;
use crate::config::{Config, Links, VersionConfig};
use crate::csdl::read;
use crate::schema::Model;
use crate::testing::{
    api, api_of, checked_api_of, document, input, messages, omitted, rooted, sealed, source,
    type_names, version,
};

const ROOT: &str = r#"<EntityType Name="root"><NavigationProperty Name="units" Type="Collection(ns.unit)"/></EntityType>"#;

#[test]
fn derived_types_come_with_values_and_not_with_base_types() {
    let schema = format!(
        r#"{ROOT}<EntityType Name="entity" Abstract="true"/><EntityType Name="unit" BaseType="ns.entity"/>
        <EntityType Name="drive" BaseType="ns.unit"/><EntityType Name="special" BaseType="ns.drive"/>
        <EntityType Name="foreign" BaseType="ns.entity"/><ComplexType Name="unused"/>"#
    );
    let all = api(&schema, &Config::default()).unwrap();
    assert_eq!(
        type_names(&all),
        ["ns.drive", "ns.entity", "ns.root", "ns.special", "ns.unit"]
    );
    let find = |name: &str| {
        all.structured_types
            .iter()
            .find(|entry| entry.name.rust == name)
            .unwrap()
    };
    assert_eq!(find("Unit").polymorphic.as_ref().unwrap().rust, "AnyUnit");
    assert_eq!(
        find("Drive").polymorphic.as_ref().unwrap().module,
        "any_drive"
    );
    assert_eq!(find("Entity").polymorphic, None, "nothing holds an entity");
    assert!(find("Entity").derived.is_empty());
    let derived: Vec<&str> = find("Unit")
        .derived
        .iter()
        .map(|id| all.structured_types[id.0].name.rust.as_str())
        .collect();
    assert_eq!(derived, ["Drive", "Special"]);
    assert_eq!(find("Special").polymorphic, None);
    let sealed = api(&schema, &sealed("ns.unit")).unwrap();
    assert_eq!(type_names(&sealed), ["ns.entity", "ns.root", "ns.unit"]);
    assert!(
        sealed
            .structured_types
            .iter()
            .all(|entry| entry.polymorphic.is_none())
    );
}

#[test]
fn operations_come_with_their_parameters_and_return_types() {
    let schema = format!(
        r#"{ROOT}<EntityType Name="base"/><EntityType Name="unit" BaseType="ns.base"/>
        <ComplexType Name="given"/><ComplexType Name="answer"/><EnumType Name="mode"/><EntityType Name="stranger"/>
        <Action Name="inherited" IsBound="true"><Parameter Name="b" Type="ns.base"/><Parameter Name="p" Type="ns.given"/></Action>
        <Function Name="all" IsBound="true"><Parameter Name="b" Type="Collection(ns.unit)"/><Parameter Name="m" Type="ns.mode"/><ReturnType Type="ns.answer"/></Function>
        <Action Name="far" IsBound="true"><Parameter Name="b" Type="ns.stranger"/></Action>
        <Action Name="free"><Parameter Name="p" Type="ns.stranger"/></Action>"#
    );
    let api = api(&schema, &Config::default()).unwrap();
    assert_eq!(
        type_names(&api),
        [
            "ns.answer",
            "ns.base",
            "ns.given",
            "ns.inherited(ns.base)",
            "ns.root",
            "ns.unit"
        ]
    );
    assert_eq!(api.enum_types[0].name.rust, "Mode");
    let operations: Vec<_> = api
        .operations
        .iter()
        .map(|operation| (&*operation.qualified, operation.binds_collection))
        .collect();
    assert_eq!(operations, [("ns.all", true), ("ns.inherited", false)]);
}

const WAY: &str = r#"<EntityType Name="top"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/>
    <Property Name="settings" Type="ns.settings"/><NavigationProperty Name="root" Type="ns.root"/>
    <NavigationProperty Name="users" Type="Collection(ns.user)"/></EntityType><ComplexType Name="settings"/>
    <EntityType Name="root"/><EntityType Name="user"/>
    <Action Name="act" IsBound="true"><Parameter Name="b" Type="ns.top"/></Action>
    <EntityContainer Name="c"><Singleton Name="top" Type="ns.top"/></EntityContainer>"#;

#[test]
fn types_on_the_way_keep_their_key_and_the_way() {
    let api = api_of(&[&document(WAY)], &["top/root"], &Config::default()).unwrap();
    assert_eq!(type_names(&api), ["ns.root", "ns.top"]);
    let names: Vec<_> = api.structured_types[1]
        .properties
        .iter()
        .map(|property| &*property.name)
        .collect();
    assert_eq!(names, ["id", "root"]);
    assert!(api.operations.is_empty());
}

#[test]
fn roots_that_do_not_resolve_are_reported() {
    let problems = api_of(
        &[&document(WAY)],
        &["top/gone", "nothing", "top/settings"],
        &Config::default(),
    )
    .unwrap_err();
    assert_eq!(
        messages(&problems),
        [
            "version v1.0: the root `nothing` does not resolve: no container has `nothing`",
            "version v1.0: the root `top/gone` does not resolve: `ns.top` has no property `gone`",
            "version v1.0: the root `top/settings` does not resolve: `settings` is not a navigation property",
        ]
    );
    let problems = api_of(&[&document(WAY)], &[], &Config::default()).unwrap_err();
    assert_eq!(messages(&problems), [": the version `v1.0` has no roots"]);
}

#[test]
fn omissions_cut_and_are_never_idle() {
    let schema = format!(
        r#"{ROOT}<EntityType Name="unit"><Property Name="p" Type="ns.inner"/><Property Name="q" Type="Edm.String"/></EntityType>
        <ComplexType Name="inner"/><EntityType Name="derived" BaseType="ns.unit"/>
        <Action Name="go" IsBound="true"><Parameter Name="b" Type="ns.unit"/><Parameter Name="p" Type="ns.inner"/></Action>"#
    );
    let unit = |config: &Config| {
        let api = api(&schema, config).unwrap();
        let types = type_names(&api).join(" ");
        (types, api.operations.len())
    };
    assert_eq!(
        unit(&Config::default()),
        (
            "ns.derived ns.go(ns.unit) ns.inner ns.root ns.unit".to_owned(),
            1
        )
    );
    assert_eq!(
        unit(&omitted("ns.unit/p")),
        (
            "ns.derived ns.go(ns.unit) ns.inner ns.root ns.unit".to_owned(),
            1
        )
    );
    assert_eq!(
        unit(&omitted("ns.inner")),
        ("ns.derived ns.root ns.unit".to_owned(), 0)
    );
    assert_eq!(
        unit(&omitted("ns.go")),
        ("ns.derived ns.inner ns.root ns.unit".to_owned(), 0)
    );
    assert_eq!(
        unit(&omitted("ns.go(ns.unit)")),
        ("ns.derived ns.inner ns.root ns.unit".to_owned(), 0)
    );
    assert_eq!(
        unit(&omitted("ns.derived")),
        ("ns.go(ns.unit) ns.inner ns.root ns.unit".to_owned(), 1)
    );
    let wide = format!(
        r#"{schema}<ComplexType Name="unreached"><Property Name="x" Type="Edm.String"/></ComplexType>"#
    );
    let idle = checked_api_of(&[&rooted(&wide)], &["root"], &omitted("ns.unreached/x"));
    assert_eq!(
        messages(&idle.unwrap().warnings),
        ["warning: omitted: the entry for `ns.unreached/x` changes nothing in v1.0"]
    );
    // In a document that holds nothing else, such as a slice, the omission was made before.
    api_of(&[&rooted(&schema)], &["root"], &omitted("ns.unit/gone")).unwrap();
}

#[test]
fn seals_are_never_idle_and_can_be_for_one_version() {
    let schema = format!(r#"{ROOT}<EntityType Name="unit"/><EntityType Name="far"/>"#);
    for name in ["ns.far", "ns.gone"] {
        let idle = checked_api_of(&[&rooted(&schema)], &["root"], &sealed(name));
        assert_eq!(
            messages(&idle.unwrap().warnings),
            [format!(
                "warning: sealed: the entry for `{name}` changes nothing in v1.0"
            )]
        );
        let mut config = sealed(name);
        config.sealed[0].versions = Some(vec!["beta".to_owned()]);
        api(&schema, &config).unwrap();
    }
}

#[test]
fn a_derived_type_that_belongs_elsewhere_does_not_come_with_its_base_type() {
    let text = rooted(
        r#"<EntityType Name="entity" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
        <EntityType Name="root"><NavigationProperty Name="hits" Type="Collection(ns.entity)" ContainsTarget="true"/>
          <NavigationProperty Name="notes" Type="Collection(ns.note)" ContainsTarget="true"/></EntityType>
        <EntityType Name="note" BaseType="ns.entity"/><EntityType Name="noteOfNote" BaseType="ns.note"/>
        <EntityType Name="message" BaseType="ns.entity"><NavigationProperty Name="answers" Type="Collection(ns.message)" ContainsTarget="true"/></EntityType>
        <EntityType Name="folder" BaseType="ns.entity"><NavigationProperty Name="letters" Type="Collection(ns.letter)" ContainsTarget="true"/></EntityType>
        <EntityType Name="letter" BaseType="ns.entity"/><EntityType Name="set" BaseType="ns.entity"/>
        <EntityContainer Name="more"><EntitySet Name="sets" EntityType="ns.set"/></EntityContainer>"#,
    );
    let of = |links, expand: &[&str]| {
        let document = read(source(&text)).unwrap().value;
        let model = Model::resolve(&[input(&text, &document)]).unwrap().value;
        let version = VersionConfig {
            links,
            expand: expand.iter().map(|name| (*name).to_owned()).collect(),
            ..version(&["root"])
        };
        let api = Api::new(&model, &version, &Config::default()).unwrap();
        assert!(api.warnings.is_empty(), "{}", api.warnings);
        let names = type_names(&api.value).into_iter().map(str::to_owned);
        names.collect::<Vec<_>>()
    };
    let all = of(Links::Full, &[]);
    assert_eq!(all.len(), 8, "{all:?}");
    // What only holds itself belongs nowhere else; what the roots hold comes with what derives from it.
    assert_eq!(
        of(Links::References, &[]),
        [
            "ns.entity",
            "ns.folder",
            "ns.letter",
            "ns.message",
            "ns.note",
            "ns.noteOfNote",
            "ns.root"
        ]
    );
    let expanded = of(Links::References, &["ns.set"]);
    assert!(expanded.contains(&"ns.set".to_owned()), "{expanded:?}");
}
