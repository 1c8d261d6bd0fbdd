//! References, kinds, cycles, duplicates.

use crate::csdl::read;
use crate::schema::Model;
use crate::testing::{document, input, messages, problems, source, with_model, wrap};

#[test]
fn aliases_stand_for_namespaces_of_their_own_document() {
    let text = wrap(
        r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph" Alias="graph">
        <ComplexType Name="identity"><Property Name="other" Type="self.identity"/></ComplexType></Schema>
        <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph.security" Alias="self">
        <ComplexType Name="identity" BaseType="graph.identity"><Property Name="mine" Type="Collection(self.identity)"/></ComplexType></Schema>"#,
    );
    with_model(&text, |model| {
        let base = model.type_named("microsoft.graph.identity").unwrap();
        let derived = model
            .type_named("microsoft.graph.security.identity")
            .unwrap();
        assert_eq!(model.type_entry(derived).base, Some(base));
        assert_eq!(model.derived(base).collect::<Vec<_>>(), [derived]);
        let mine = model.property(model.find_property(derived, "mine").unwrap());
        assert_eq!(
            model.reference_name(mine.reference),
            "Collection(microsoft.graph.security.identity)"
        );
        assert!(
            model.type_named("graph.identity").is_none(),
            "aliases belong to a document"
        );
    });
}

#[test]
fn an_alias_may_be_that_or_the_namespace_of_another_document() {
    let schema = |namespace: &str, alias: &str, content: &str| {
        wrap(&format!(
            r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="{namespace}" Alias="{alias}">{content}</Schema>"#
        ))
    };
    let thing = r#"<ComplexType Name="thing"/>"#;
    let texts = [
        schema(
            "one",
            "self",
            &thing.replace("/>", r#" BaseType="self.base"/><ComplexType Name="base"/>"#),
        ),
        schema("common.v2", "self", thing),
        schema("common", "v1", thing),
        schema(
            "other",
            "common",
            &thing.replace(
                "/>",
                r#" BaseType="common.base"/><ComplexType Name="base"/>"#,
            ),
        ),
    ];
    let documents = texts
        .each_ref()
        .map(|text| read(source(text)).unwrap().value);
    let inputs: Vec<_> = texts
        .iter()
        .zip(&documents)
        .map(|(text, document)| input(text, document))
        .collect();
    let model = Model::resolve(&inputs).unwrap();
    assert!(model.warnings.is_empty(), "{}", model.warnings);
    let model = model.value;
    for namespace in ["one", "other"] {
        let named = |name| model.type_named(&format!("{namespace}.{name}")).unwrap();
        assert_eq!(model.type_entry(named("thing")).base, Some(named("base")));
    }
    // In one document, they have to differ.
    let twice = wrap(
        r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a" Alias="x"/><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="b" Alias="x"/><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="c" Alias="a"/>"#,
    );
    let document = read(source(&twice)).unwrap().value;
    let problems = Model::resolve(&[input(&twice, &document)])
        .map(|_| ())
        .unwrap_err();
    assert_eq!(
        messages(&problems),
        [
            "b: the alias `x` already stands for the namespace `a`",
            "c: the alias `a` already stands for the namespace `a`",
        ]
    );
}

#[test]
fn a_document_that_is_missing_is_named_wherever_its_names_are_needed() {
    let text = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
        <edmx:Reference Uri="parts.xml"><edmx:Include Namespace="parts" Alias="p"/></edmx:Reference><edmx:DataServices>
        <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="ns">
        <EntityType Name="derived" BaseType="p.base"/>
        <ComplexType Name="holder"><Property Name="part" Type="Collection(parts.part)"/></ComplexType>
        <Action Name="act"><Parameter Name="part" Type="p.part"/></Action>
        <EntityContainer Name="c"><EntitySet Name="parts" EntityType="p.part"/><ActionImport Name="make" Action="p.make"/></EntityContainer>
        </Schema></edmx:DataServices></edmx:Edmx>"#;
    let document = read(source(text)).unwrap().value;
    let problems = Model::resolve(&[input(text, &document)])
        .map(|_| ())
        .unwrap_err();
    assert_eq!(problems.len(), 5, "{problems}");
    for problem in problems.iter() {
        let (message, help) = (&problem.message, problem.help.as_deref().unwrap());
        assert!(
            message.ends_with("is declared by `parts.xml`, which was not given"),
            "{problems}"
        );
        assert!(help.starts_with("give that document too"), "{problems}");
    }
}

#[test]
fn all_problems_are_told_at_once_with_their_places() {
    let text = document(
        "\n<ComplexType Name=\"a\">\n  <Property Name=\"x\" Type=\"ns.missing\"/>\n  <Property Name=\"y\" Type=\"other.b\"/>\n  <Property Name=\"z\" Type=\"bare\"/>\n</ComplexType>",
    );
    let document = read(source(&text)).unwrap().value;
    let problems = Model::resolve(&[input(&text, &document)])
        .map(|_| ())
        .unwrap_err();
    assert_eq!(
        messages(&problems),
        [
            "ns.a/x: the type `ns.missing` is not declared",
            "ns.a/y: the type `other.b` is unknown: `other` is neither a namespace nor an alias here",
            "ns.a/z: the type `bare` has no namespace",
        ]
    );
    let places: Vec<_> = problems
        .iter()
        .map(|problem| problem.place().unwrap().line_and_column())
        .collect();
    assert_eq!(places[0], Some((4, 3)));
    assert_eq!(places[2], Some((6, 3)));
}

#[test]
fn base_types_must_exist_be_of_the_kind_and_end() {
    assert_eq!(
        problems(
            r#"<EntityType Name="e"/><ComplexType Name="c" BaseType="ns.e"/><EntityType Name="f" BaseType="self.c"/>
            <EnumType Name="n"/><ComplexType Name="d" BaseType="ns.n"/><ComplexType Name="g" BaseType="Edm.String"/>
            <ComplexType Name="h" BaseType="ns.gone"/>"#
        ),
        [
            "ns.c: a complex type cannot derive from the entity type `ns.e`",
            "ns.f: an entity type cannot derive from the complex type `self.c`",
            "ns.d: the base type `ns.n` is not an entity or complex type",
            "ns.g: the base type `Edm.String` is not an entity or complex type",
            "ns.h: the type `ns.gone` is not declared",
        ]
    );
}

#[test]
fn cycles_are_told_once_and_do_not_hang() {
    assert_eq!(
        problems(
            r#"<ComplexType Name="b" BaseType="ns.c"/><ComplexType Name="c" BaseType="ns.a"/><ComplexType Name="a" BaseType="ns.b"/>
            <ComplexType Name="outside" BaseType="ns.a"/><ComplexType Name="own" BaseType="ns.own"/>"#
        ),
        [
            "ns.a: base types form a cycle: `ns.a` derives from `ns.b` derives from `ns.c` derives from `ns.a`",
            "ns.own: base types form a cycle: `ns.own` derives from `ns.own`",
        ]
    );
    let mut chain = String::from(r#"<ComplexType Name="t0"/>"#);
    for index in 1..200 {
        chain += &format!(
            r#"<ComplexType Name="t{index}" BaseType="ns.t{}"/>"#,
            index - 1
        );
    }
    assert_eq!(
        problems(&chain),
        ["ns.t101: the type has more than 100 base types"]
    );
    // The fault is in the reach of each type behind it, however far.
    for index in 200..250 {
        chain += &format!(
            r#"<ComplexType Name="t{index}" BaseType="ns.t{}"/>"#,
            index - 1
        );
    }
    assert_eq!(
        problems(&chain),
        [
            "ns.t101: the type has more than 100 base types",
            "ns.t202: the type has more than 100 base types"
        ]
    );
}

#[test]
fn names_are_declared_once() {
    assert_eq!(
        problems(
            r#"<ComplexType Name="a"/><EnumType Name="a"/><Term Name="a" Type="Edm.String"/>
            <ComplexType Name="b"><Property Name="x" Type="Edm.String"/><Property Name="x" Type="Edm.String"/></ComplexType>
            <ComplexType Name="c" BaseType="ns.b"><Property Name="x" Type="Edm.String"/></ComplexType>
            <EnumType Name="e"><Member Name="m"/><Member Name="m"/></EnumType>"#
        ),
        [
            "warning: ns.c/x: a base type declares the property `x` already: its declaration counts",
            "ns.a: `ns.a` is declared twice",
            "ns.a: `ns.a` is declared twice",
            "ns.b/x: the property `x` is declared twice",
            "ns.e/m: the member `m` is declared twice",
        ]
    );
    // Graph has a type and functions of one name.
    let text = document(
        r#"<ComplexType Name="image"/><Function Name="image" IsBound="true"><Parameter Name="p" Type="ns.image"/><ReturnType Type="Edm.String"/></Function>"#,
    );
    with_model(&text, |model| {
        assert!(model.type_named("ns.image").is_some());
        assert_eq!(model.overloads("ns.image").len(), 1);
    });
}

#[test]
fn names_are_identifiers() {
    assert_eq!(
        problems(
            r#"<ComplexType Name="a-b"><Property Name="1x" Type="Edm.String"/><Property Name="&#x1F600;" Type="Edm.String"/></ComplexType>
            <EnumType Name="e"><Member Name="x&quot;; fn main() {} //"/></EnumType>
            <Action Name="../../x"><Parameter Name="p q" Type="Edm.String"/></Action>"#
        ),
        [
            "ns.a-b: `a-b` is not an identifier",
            "ns.a-b/1x: `1x` is not an identifier",
            "ns.a-b/😀: `😀` is not an identifier",
            "ns.e/x\"; fn main() {} //: `x\"; fn main() {} //` is not an identifier",
            "ns.../../x: `../../x` is not an identifier",
            "ns.../../x/p q: `p q` is not an identifier",
        ]
    );
}

#[test]
fn properties_have_types_of_their_kind() {
    assert_eq!(
        problems(
            r#"<EntityType Name="e"/><ComplexType Name="c"/>
            <EntityType Name="f"><Property Name="p" Type="ns.e"/><NavigationProperty Name="n" Type="ns.c"/>
            <NavigationProperty Name="o" Type="Edm.String"/><Property Name="q" Type="Edm.Strin"/>
            <Property Name="r" Type="Collection(Collection(Edm.String))"/><Property Name="s" Type="Collection(Edm.String"/></EntityType>"#
        ),
        [
            "warning: ns.f/n: a navigation property needs an entity type, and `ns.c` is none: it is read, and no request leads to it",
            "ns.f/p: a property cannot have the entity type `ns.e`",
            "ns.f/o: a navigation property cannot have the primitive type `Edm.String`",
            "ns.f/q: `Edm.Strin` is not a primitive type",
            "ns.f/r: the type `Collection(Collection(Edm.String))` is a collection of collections",
            "ns.f/s: the type `Collection(Edm.String` has no closing parenthesis",
        ]
    );
}

#[test]
fn partners_and_constraints_name_properties() {
    assert_eq!(
        problems(
            r#"<EntityType Name="e"><Property Name="id" Type="Edm.String"/><NavigationProperty Name="back" Type="ns.f"/></EntityType>
            <EntityType Name="f"><NavigationProperty Name="n" Type="ns.e" Partner="back"/><NavigationProperty Name="o" Type="ns.e" Partner="gone"/>
            <NavigationProperty Name="p" Type="ns.e"><ReferentialConstraint Property="lost" ReferencedProperty="id"/></NavigationProperty></EntityType>"#
        ),
        [
            "warning: ns.f/o: a partner or referential constraint does not resolve and is dropped: `ns.e` has no property `gone`",
            "warning: ns.f/p: a partner or referential constraint does not resolve and is dropped: `ns.f` has no property `lost`"
        ]
    );
}

#[test]
fn keys_name_primitive_properties() {
    assert_eq!(
        problems(
            r#"<EntityType Name="e"><Key><PropertyRef Name="id"/><PropertyRef Name="gone"/><PropertyRef Name="list"/></Key>
            <Property Name="id" Type="Edm.String"/><Property Name="list" Type="Collection(Edm.String)"/></EntityType>
            <EntityType Name="f" BaseType="ns.e"><Key><PropertyRef Name="id"/></Key></EntityType>"#
        ),
        [
            "warning: ns.e: the key names what is not declared, and takes text for it: `ns.e` has no property `gone`",
            "warning: ns.f: a type has a key although its base type has one: that of the derived type counts",
            "ns.e: `list` cannot be part of a key",
        ]
    );
}

#[test]
fn members_fit_their_underlying_type() {
    assert_eq!(
        problems(
            r#"<EnumType Name="e" UnderlyingType="Edm.Byte"><Member Name="m" Value="256"/></EnumType>
            <EnumType Name="f" IsFlags="true"><Member Name="m"/></EnumType>
            <EnumType Name="g" UnderlyingType="Edm.String"/>
            <TypeDefinition Name="t" UnderlyingType="ns.e"/>"#
        ),
        [
            "ns.e/m: the value 256 does not fit into `Edm.Byte`",
            "ns.f/m: the member `m` of a flags enumeration has no value",
            "ns.g: `Edm.String` cannot be the underlying type of an enumeration",
            "ns.t: the underlying type `ns.e` is not a primitive type",
        ]
    );
}

#[test]
fn overloads_can_be_told_apart() {
    let overloads = r#"<EntityType Name="e"/><EntityType Name="f"/>
        <Action Name="go" IsBound="true"><Parameter Name="b" Type="ns.e"/></Action>
        <Action Name="go" IsBound="true"><Parameter Name="b" Type="ns.f"/></Action>
        <Action Name="go" IsBound="true"><Parameter Name="b" Type="Collection(ns.f)"/></Action>
        <Function Name="go" IsBound="true"><Parameter Name="b" Type="ns.e"/><ReturnType Type="Edm.String"/></Function>
        <Function Name="go" IsBound="true"><Parameter Name="b" Type="ns.e"/><Parameter Name="c" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>"#;
    with_model(&document(overloads), |model| {
        assert_eq!(model.overloads("ns.go").len(), 5);
        let bound = |name| model.bound(model.type_named(name).unwrap()).count();
        assert_eq!((bound("ns.e"), bound("ns.f")), (3, 2));
    });
    let twice = format!(
        r#"{overloads}<Action Name="go" IsBound="true"><Parameter Name="b" Type="self.e"/><Parameter Name="c" Type="Edm.String"/></Action>
        <Function Name="go" IsBound="true"><Parameter Name="x" Type="self.e"/><ReturnType Type="Edm.Int32"/></Function>
        <Action Name="lone" IsBound="true"/>
        <Action Name="free"><Parameter Name="p" Type="Edm.String"/><Parameter Name="p" Type="Edm.String"/></Action>"#
    );
    assert_eq!(
        problems(&twice),
        [
            "ns.go: two overloads of `ns.go` have the same binding type `ns.e`",
            "ns.go: two overloads of `ns.go` have the same binding type and parameter names",
            "ns.lone: a bound operation needs a binding parameter",
            "ns.free/p: the parameter `p` is declared twice",
        ]
    );
}

const CONTAINER: &str = r#"<EntityType Name="entity"/><EntityType Name="root"><NavigationProperty Name="items" Type="Collection(ns.base)"/>
    <NavigationProperty Name="others" Type="Collection(ns.base)"/></EntityType>
    <EntityType Name="base"><NavigationProperty Name="link" Type="ns.entity"/></EntityType>
    <EntityType Name="derived" BaseType="ns.base"><NavigationProperty Name="more" Type="ns.entity"/></EntityType>"#;

#[test]
fn bindings_lead_through_singletons_and_casts() {
    let schema = format!(
        r#"{CONTAINER}<EntityContainer Name="c"><EntitySet Name="set" EntityType="ns.entity"/><Singleton Name="root" Type="ns.root">
        <NavigationPropertyBinding Path="items/link" Target="set"/>
        <NavigationPropertyBinding Path="items/ns.derived/more" Target="ns.c/set"/>
        <NavigationPropertyBinding Path="items" Target="root/self.base/others"/>
        </Singleton></EntityContainer>"#
    );
    with_model(&document(&schema), |model| {
        let (_, root) = model
            .children()
            .find(|(_, child)| child.name == "root")
            .unwrap();
        let lengths: Vec<_> = root
            .bindings
            .iter()
            .map(|binding| (binding.path.len(), binding.target_path.len()))
            .collect();
        // The cast of the last target names the type of the next segment, as Graph does.
        assert_eq!(lengths, [(2, 0), (3, 0), (1, 1)]);
    });
}

#[test]
fn containers_name_what_exists() {
    let schema = format!(
        r#"{CONTAINER}<ComplexType Name="plain"/><EntityContainer Name="c"><EntitySet Name="set" EntityType="ns.plain"/>
        <EntitySet Name="set" EntityType="ns.entity"/><ActionImport Name="go" Action="ns.go"/>
        <Singleton Name="root" Type="ns.root">
        <NavigationPropertyBinding Path="items/gone" Target="set"/>
        <NavigationPropertyBinding Path="items/link" Target="nowhere"/>
        <NavigationPropertyBinding Path="others" Target="root/ns.derived"/>
        </Singleton></EntityContainer>"#
    );
    assert_eq!(
        problems(&schema),
        [
            "warning: ns.c/root: a binding is dropped: the path `items/gone` does not resolve: `ns.base` has no property `gone`",
            "warning: ns.c/root: a binding is dropped: the container has no `nowhere`",
            "warning: ns.c/root: a binding is dropped: the target `root/ns.derived` does not resolve: `ns.derived` does not derive from `ns.root`",
            "ns.c/set: `ns.plain` is not an entity type",
            "ns.c/set: `set` is declared twice in the container",
            "ns.c/go: the operation `ns.go` is not declared",
        ]
    );
}

#[test]
fn entity_set_paths_start_at_the_binding_parameter() {
    let operation = |path: &str| {
        format!(
            r#"{CONTAINER}<Function Name="f" IsBound="true" EntitySetPath="{path}"><Parameter Name="bindingParameter" Type="ns.root"/><ReturnType Type="Edm.String"/></Function>"#
        )
    };
    for path in [
        "bindingParameter/items/link",
        "bindingparameter/items/link",
        "items/link",
    ] {
        with_model(&document(&operation(path)), |model| {
            let id = model.overloads("ns.f")[0];
            assert_eq!(
                model.operation(id).entity_set_path.as_deref(),
                Some(&["items", "link"][..])
            );
        });
    }
    assert_eq!(
        problems(&operation("bindingParameter/gone")),
        [
            "warning: ns.f: the EntitySetPath `bindingParameter/gone` does not resolve and is dropped: `ns.root` has no property `gone`"
        ]
    );
}
