//! Annotations find their targets.

use crate::csdl::read;
use crate::diagnostic::Source;
use crate::schema::{Input, Model, Permission, RestrictionTerm, Role, Target, check_overlays};
use crate::testing::{document, input, messages, source, with_model};

const SCHEMA: &str = r#"<EntityType Name="base"><Property Name="p" Type="Edm.String"/><Property Name="inner" Type="ns.plain"/></EntityType>
    <EntityType Name="derived" BaseType="ns.base"/>
    <ComplexType Name="plain"><Property Name="q" Type="Edm.String"/></ComplexType>
    <EnumType Name="e"><Member Name="m"/></EnumType>
    <Term Name="t" Type="Edm.String"/>
    <Action Name="go" IsBound="true"><Parameter Name="b" Type="ns.base"/><Parameter Name="x" Type="Edm.String"/></Action>
    <Action Name="go" IsBound="true"><Parameter Name="b" Type="Collection(ns.base)"/><Parameter Name="y" Type="Edm.String"/></Action>
    <Function Name="go" IsBound="true"><Parameter Name="b" Type="ns.base"/><Parameter Name="x" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>
    <EntityContainer Name="c"><Singleton Name="root" Type="ns.base"/></EntityContainer>"#;

/// Returns the elements with a description, as the targets of the group.
fn described(target: &str) -> Result<Vec<String>, String> {
    let text = document(&format!(
        r#"{SCHEMA}<Annotations Target="{target}"><Annotation Term="Org.OData.Core.V1.Description" String="d"/></Annotations>"#
    ));
    with_model(&text, |model| {
        if let Some((_, message)) = model.unapplied().next() {
            return Err(message.to_owned());
        }
        let applied = model.applied().iter();
        Ok(applied
            .map(|applied| format!("{:?}", applied.target))
            .collect())
    })
}

#[test]
fn the_version_of_the_protocol_is_that_of_the_container_or_else_of_the_document() {
    let supports = |version: &str, versions: Option<&str>| {
        let annotation = versions.map(|versions| {
            format!(r#"<Annotation Term="Org.OData.Core.V1.ODataVersions" String="{versions}"/>"#)
        });
        let text = document(&format!(
            r#"<EntityContainer Name="c">{}</EntityContainer>"#,
            annotation.unwrap_or_default()
        ));
        let text = text.replace(r#"Version="4.0""#, &format!(r#"Version="{version}""#));
        with_model(&text, |model| model.supports_4_01())
    };
    for (version, versions, expected) in [
        ("4.0", None, false),
        ("4.01", None, true),
        ("4.0", Some("4.0 4.01"), true),
        ("4.0", Some("4.0,4.01"), true),
        ("4.01", Some("4.0"), false),
        ("4.0", Some("3.0 4.0"), false),
        ("4.0", Some("5.0"), true),
        ("4.0", Some("newest"), false),
    ] {
        assert_eq!(
            supports(version, versions),
            expected,
            "{version} {versions:?}"
        );
    }
}

#[test]
fn targets_of_every_kind_are_found() {
    for (target, found) in [
        ("ns.base", "Type(TypeId(0))"),
        ("self.base/p", "Property(PropertyId(0))"),
        ("ns.derived/p", "Inherited(TypeId(1), PropertyId(0))"),
        (
            "ns.base/ns.derived/p",
            "Inherited(TypeId(1), PropertyId(0))",
        ),
        ("ns.base/inner/q", "Path(PathId(0))"),
        ("ns.e/m", "Member(TypeId(3), 0)"),
        ("ns.t", "Term(TermId(0))"),
        ("ns.c", "Container(ContainerId(0))"),
        ("ns.c/root", "Child(ChildId(0))"),
        ("ns.c/root/inner/q", "Path(PathId(0))"),
        ("ns.go(Collection(ns.base))", "Operation(OperationId(1))"),
        (
            "ns.go(Collection(ns.base), Edm.String)/y",
            "Parameter(OperationId(1), 1)",
        ),
        ("ns.go/$ReturnType", "ReturnType(OperationId(2))"),
        ("ns.go/y", "Parameter(OperationId(1), 1)"),
    ] {
        assert_eq!(described(target), Ok(vec![found.to_owned()]), "{target}");
    }
    let all = described("ns.go").unwrap();
    assert_eq!(all.len(), 3, "all overloads");
    let both = described("ns.go(ns.base,Edm.String)").unwrap();
    assert_eq!(
        both,
        ["Operation(OperationId(0))", "Operation(OperationId(2))"],
        "the action and the function"
    );
    assert_eq!(
        described("ns.go(ns.base)").unwrap(),
        ["Operation(OperationId(0))"],
        "an action's binding type"
    );
}

#[test]
fn targets_of_the_service_that_do_not_exist_are_passed_over() {
    for (target, message) in [
        ("ns.gone", "the target `ns.gone` is not declared"),
        ("ns.base/gone", "`ns.base` has no property `gone`"),
        ("ns.e/gone", "`ns.e` has no member `gone`"),
        ("ns.c/gone", "the container `ns.c` has no `gone`"),
        (
            "ns.go(ns.e)",
            "no overload of `ns.go` has the parameters (ns.e)",
        ),
        ("ns.go/gone", "`ns.go/gone` names no parameter"),
        (
            "ns.go(ns.base",
            "the target `ns.go(ns.base` has no closing parenthesis",
        ),
    ] {
        assert_eq!(described(target), Err(message.to_owned()), "{target}");
    }
}

/// Returns the problems of an overlay of [`SCHEMA`] in two versions of it, the second with one more type.
fn overlay_problems(groups: &str) -> Vec<String> {
    let (one, two) = (
        document(SCHEMA),
        document(&format!(r#"{SCHEMA}<ComplexType Name="late"/>"#)),
    );
    let overlay = document(groups);
    let parts = [&one, &two].map(|text| read(source(text)).unwrap().value);
    let additions = Source {
        name: "overlay.csdl",
        text: &overlay,
    };
    let over = read(additions).unwrap();
    let over = Input {
        source: additions,
        document: &over.value,
        role: Role::Overlay,
    };
    let first = Model::resolve(&[input(&one, &parts[0]), over]);
    let second = Model::resolve(&[input(&two, &parts[1]), over]);
    match (first, second) {
        (Ok(first), Ok(second)) => messages(&check_overlays(&[&first.value, &second.value])),
        (Err(problems), _) | (_, Err(problems)) => messages(&problems),
    }
}

#[test]
fn overlays_apply_in_one_version_at_least() {
    let group = |target: &str| {
        format!(
            r#"<Annotations Target="{target}"><Annotation Term="Org.OData.Core.V1.Description" String="d"/></Annotations>"#
        )
    };
    assert_eq!(
        overlay_problems(&(group("ns.base") + &group("ns.late"))),
        Vec::<String>::new()
    );
    assert_eq!(
        overlay_problems(&(group("ns.base/gone") + &group("ns.missing") + &group("ns.late/gone"))),
        [
            "ns.base/gone: the annotations apply to nothing: `ns.base` has no property `gone`",
            "ns.missing: the annotations apply to nothing: the target `ns.missing` is not declared",
            "ns.late/gone: the annotations apply to nothing: `ns.late` has no property `gone`",
        ]
    );
}

#[test]
fn overlays_say_nothing_twice_and_use_known_terms() {
    assert_eq!(
        overlay_problems(
            r#"<Annotations Target="ns.base"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
            <Annotations Target="self.base"><Annotation Term="Org.OData.Core.V1.Computed" Bool="false"/>
            <Annotation Term="Org.OData.Core.V1.Computd"/></Annotations>"#
        ),
        [
            ": the term `Org.OData.Core.V1.Computed` is applied twice to one target",
            ": the term `Org.OData.Core.V1.Computd` is unknown",
        ]
    );
}

#[test]
fn overlays_replace_what_the_service_says() {
    let service = document(
        r#"<ComplexType Name="a"><Property Name="p" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.Computed"/></Property></ComplexType>"#,
    );
    let overlay = document(
        r#"<Annotations Target="ns.a/p"><Annotation Term="Org.OData.Core.V1.Computed" Bool="false"/></Annotations>"#,
    );
    let (read_service, read_overlay) = (
        read(source(&service)).unwrap().value,
        read(source(&overlay)).unwrap().value,
    );
    let over = Input {
        role: Role::Overlay,
        ..input(&overlay, &read_overlay)
    };
    for inputs in [
        [input(&service, &read_service), over],
        [over, input(&service, &read_service)],
    ] {
        let model = Model::resolve(&inputs).unwrap().value;
        let property = model
            .find_property(model.type_named("ns.a").unwrap(), "p")
            .unwrap();
        assert!(!model.is_computed(Target::Property(property)));
    }
}

#[test]
fn a_service_that_contradicts_itself_is_not_believed() {
    let say = |values: [&str; 2]| {
        let text = document(&format!(
            r#"<ComplexType Name="a"/><Annotations Target="ns.a"><Annotation Term="Org.OData.Core.V1.Computed" Bool="{}"/>
            <Annotation Term="Org.OData.Core.V1.Computed" Bool="{}"/></Annotations>"#,
            values[0], values[1]
        ));
        with_model(&text, |model| {
            model.tag(
                Target::Type(model.type_named("ns.a").unwrap()),
                "Org.OData.Core.V1",
                "Computed",
            )
        })
    };
    assert_eq!(say(["true", "false"]), None);
    assert_eq!(say(["false", "true"]), None);
    assert_eq!(say(["true", "true"]), Some(true));
}

#[test]
fn facts_are_read_in_typed_form() {
    let text = document(&format!(
        r#"{SCHEMA}<Annotations Target="ns.base/p">
        <Annotation Term="Org.OData.Core.V1.Revisions"><Collection>
        <Record><PropertyValue Property="Date" Date="2020-01-01"/><PropertyValue Property="Kind"><EnumMember>Org.OData.Core.V1.RevisionKind/Added</EnumMember></PropertyValue></Record>
        <Record><PropertyValue Property="Date" Date="2026-05-04"/><PropertyValue Property="Description" String="Use q."/>
        <PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>
        <PropertyValue Property="RemovalDate" Date="2027-05-04"/><PropertyValue Property="Version" String="2026-05"/></Record>
        </Collection></Annotation>
        <Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>self.go</String><String>ns.a</String></Collection></Annotation>
        </Annotations>
        <Annotations Target="ns.c/root/inner"><Annotation Term="Org.OData.Capabilities.V1.ReadRestrictions"><Record>
        <PropertyValue Property="Readable" Bool="false"/>
        <PropertyValue Property="Permissions"><Collection><Record><PropertyValue Property="SchemeName" String="Application"/>
        <PropertyValue Property="Scopes"><Collection><Record><PropertyValue Property="Scope" String="A.Read.All"/></Record></Collection></PropertyValue></Record></Collection></PropertyValue>
        </Record></Annotation></Annotations>"#
    ));
    with_model(&text, |model| {
        let property = Target::Property(
            model
                .find_property(model.type_named("ns.base").unwrap(), "p")
                .unwrap(),
        );
        let deprecation = model.deprecation(property).unwrap();
        assert_eq!(deprecation.date.as_deref(), Some("2026-05-04"));
        assert_eq!(deprecation.removal_date.as_deref(), Some("2027-05-04"));
        assert_eq!(deprecation.description.as_deref(), Some("Use q."));
        assert_eq!(deprecation.version.as_deref(), Some("2026-05"));
        assert_eq!(
            model.explicit_operation_bindings(property).unwrap(),
            ["ns.a", "ns.go"]
        );
        let (root, child) = model.children().next().unwrap();
        let steps = model
            .follow_path(child.entity_type.unwrap(), &["inner"])
            .unwrap();
        let path = model.container_target(root, &steps).unwrap();
        assert_eq!(model.targets_named("ns.c/root/inner"), [path]);
        assert_eq!(model.container_target(root, &[]), Some(Target::Child(root)));
        let restriction = model.restriction(path, RestrictionTerm::Read).unwrap();
        assert_eq!(restriction.is_supported, Some(false));
        let permission = Permission {
            scheme: "Application".to_owned(),
            scopes: vec!["A.Read.All".to_owned()],
        };
        assert_eq!(restriction.permissions, [permission]);
        assert_eq!(model.restriction(path, RestrictionTerm::Insert), None);
    });
}
