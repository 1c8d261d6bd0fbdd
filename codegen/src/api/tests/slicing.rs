//! The content of a slice, compared word by word.

use crate::config::Config;
use crate::csdl::{read, write};
use crate::diagnostic::Diagnostics;
use crate::slice::cut;
use crate::testing::{messages, sealed, source, version, wrap};

const WHOLE: &str = r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a" Alias="one">
    <EntityType Name="top"><Property Name="size" Type="Edm.Int32"/><NavigationProperty Name="root" Type="one.root" ContainsTarget="true"/><NavigationProperty Name="users" Type="Collection(one.user)"/></EntityType>
    <EntityType Name="root"><NavigationProperty Name="units" Type="Collection(one.unit)"/><NavigationProperty Name="more" Type="Collection(one.unit)"/></EntityType>
    <EntityType Name="unit"><Property Name="z" Type="Edm.String"/><Property Name="k" Type="one.identity"><Annotation Term="Org.OData.Core.V1.Description" String="prose"/></Property></EntityType>
    <EntityType Name="user"/>
    <ComplexType Name="identity" OpenType="true"/><ComplexType Name="foreign" BaseType="one.identity"/>
    <Term Name="about" Type="Edm.String" BaseTerm="one.general" AppliesTo="a.unit"/><Term Name="general" Type="Edm.String"/><Term Name="other" Type="Edm.String" AppliesTo="a.user"/>
    <Action Name="go" IsBound="true"><Parameter Name="b" Type="one.unit"/></Action>
    <Action Name="go" IsBound="true"><Parameter Name="b" Type="one.user"/></Action>
    <EntityContainer Name="c"><EntitySet Name="users" EntityType="a.user"/><Singleton Name="top" Type="a.top">
    <NavigationPropertyBinding Path="root/units" Target="top/root/more"/><NavigationPropertyBinding Path="users" Target="users"/></Singleton></EntityContainer></Schema>
    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a.late">
    <Annotations Target="a.unit/z"><Annotation Term="Org.OData.Core.V1.LongDescription" String="prose"/><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
    <Annotations Target="a.unit"><Annotation Term="Org.OData.Core.V1.Description" String="prose"/></Annotations>
    <Annotations Target="a.user"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
    <Annotations Target="a.top/users"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
    <Annotations Target="a.gone"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
    <Annotations Target="a.go(one.unit)"><Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Annotations>
    <Annotations Target="a.c/top/root/units"><Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="true"/></Annotations>
    <Annotations Target="a.c/top/users"><Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="true"/></Annotations>
    </Schema>"#;

const KEPT: &str = r#"
<ComplexType Name="identity" OpenType="true"/>
<EntityType Name="root">
<NavigationProperty Name="more" Type="Collection(one.unit)"/>
<NavigationProperty Name="units" Type="Collection(one.unit)"/>
</EntityType>
<EntityType Name="top">
<NavigationProperty Name="root" Type="one.root" ContainsTarget="true"/>
</EntityType>
<EntityType Name="unit">
<Property Name="k" Type="one.identity"/>
<Property Name="z" Type="Edm.String"/>
</EntityType>
<Action Name="go" IsBound="true">
<Parameter Name="b" Type="one.unit"/>
</Action>
<Term Name="about" Type="Edm.String" BaseTerm="one.general" AppliesTo="a.unit"/>
<Term Name="general" Type="Edm.String"/>
<EntityContainer Name="c">
<Singleton Name="top" Type="a.top">
<NavigationPropertyBinding Path="root/units" Target="top/root/more"/>
</Singleton>
</EntityContainer>
<Annotations Target="a.c/top/root/units">
<Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="true"/>
</Annotations>
<Annotations Target="a.go(one.unit)">
<Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/>
</Annotations>
<Annotations Target="a.unit/z">
<Annotation Term="Org.OData.Core.V1.Computed"/>
</Annotations>
"#;

#[test]
fn a_slice_keeps_what_is_reached_and_nothing_else() {
    let text = wrap(WHOLE);
    let document = read(source(&text)).unwrap().value;
    let config = sealed("a.identity");
    let slice = write(
        &cut(
            &[(source(&text), document)],
            Diagnostics::default(),
            &version(&["top/root"]),
            &config,
        )
        .unwrap()
        .value,
    );
    let lines: Vec<&str> = slice.lines().map(str::trim).collect();
    // The schema that only had annotations is gone: they are in the schema of their targets.
    assert_eq!(slice.matches("<Schema ").count(), 1);
    let start = lines
        .iter()
        .position(|line| line.starts_with("<Schema "))
        .unwrap();
    let end = lines.iter().position(|line| *line == "</Schema>").unwrap();
    let kept = lines[start + 1..end].join(
        "
",
    );
    assert_eq!(kept, KEPT.trim(), "{slice}");
}

#[test]
fn an_import_keeps_the_set_of_its_result_where_that_is_kept() {
    let text = wrap(
        r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a"><EntityType Name="e"/>
        <Function Name="f"><ReturnType Type="a.e"/></Function>
        <EntityContainer Name="c"><EntitySet Name="es" EntityType="a.e"/><EntitySet Name="others" EntityType="a.e"/>
        <FunctionImport Name="kept" Function="a.f" EntitySet="es"/><FunctionImport Name="cut" Function="a.f" EntitySet="others"/>
        </EntityContainer></Schema>"#,
    );
    let documents = [(source(&text), read(source(&text)).unwrap().value)];
    let roots = version(&["es", "kept", "cut"]);
    let slice = cut(
        &documents,
        Diagnostics::default(),
        &roots,
        &Config::default(),
    )
    .unwrap();
    let slice = write(&slice.value);
    assert!(
        slice.contains(r#"<FunctionImport Name="kept" Function="a.f" EntitySet="es""#),
        "{slice}"
    );
    assert!(
        slice.contains(r#"<FunctionImport Name="cut" Function="a.f"/>"#),
        "{slice}"
    );
    let again = [(source(&slice), read(source(&slice)).unwrap().value)];
    let again = cut(&again, Diagnostics::default(), &roots, &Config::default()).unwrap();
    assert!(again.warnings.is_empty(), "{}", again.warnings);
    assert_eq!(write(&again.value), slice);
}

/// The configuration names it, so it has to be found in the slice as in the document.
#[test]
fn an_import_that_is_left_out_stays_in_the_slice() {
    let text = wrap(
        r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a"><EntityType Name="e"/>
        <Function Name="f"><ReturnType Type="a.e"/></Function>
        <Action Name="bound" IsBound="true"><Parameter Name="e" Type="a.e"/></Action>
        <EntityContainer Name="c"><EntitySet Name="es" EntityType="a.e"/>
        <FunctionImport Name="gone" Function="b.f"/><ActionImport Name="bound" Action="a.bound"/>
        </EntityContainer></Schema>"#,
    );
    let roots = version(&["es", "gone", "bound"]);
    let cut = |text: &str| {
        let documents = [(source(text), read(source(text)).unwrap().value)];
        let config = Config::default();
        let slice = cut(&documents, Diagnostics::default(), &roots, &config).unwrap();
        (write(&slice.value), messages(&slice.warnings))
    };
    let (slice, warnings) = cut(&text);
    let left_out = |warnings: &[String]| {
        let told = warnings.iter();
        let count = |what| told.clone().filter(|text| text.contains(what)).count();
        // Each import, and the fault in it.
        (count(": the import `"), count("; the root is left out"))
    };
    assert_eq!(left_out(&warnings), (2, 2), "{warnings:?}");
    assert!(slice.contains(r#"Name="gone" Function="b.f""#), "{slice}");
    let (again, warnings) = cut(&slice);
    assert_eq!(left_out(&warnings), (2, 2), "{warnings:?}");
    assert_eq!(again, slice);
}

#[test]
fn a_fault_out_of_reach_is_a_warning_and_in_reach_nothing_is_cut() {
    let cut = |text: &str| {
        let documents = [(source(text), read(source(text)).unwrap().value)];
        let slice = cut(
            &documents,
            Diagnostics::default(),
            &version(&["top/root"]),
            &Config::default(),
        );
        slice.map(|slice| (write(&slice.value), messages(&slice.warnings)))
    };
    let (expected, nothing) = cut(&wrap(WHOLE)).unwrap();
    assert!(nothing.is_empty(), "{nothing:?}");
    let (slice, warnings) = cut(&wrap(&WHOLE.replace("one.user)", "one.gone)"))).unwrap();
    assert_eq!(slice, expected);
    assert_eq!(
        warnings,
        [
            "warning: a.top/users: the type `one.gone` is not declared; nothing that is generated needs it"
        ]
    );
    let problems = cut(&wrap(&WHOLE.replace("one.unit)", "one.gone)"))).unwrap_err();
    assert!(
        messages(&problems)
            .contains(&"a.root/more: the type `one.gone` is not declared".to_owned()),
        "{problems}"
    );
}

/// Each document has the alias `a`, and includes another one under the name that is a namespace in a third.
const FIRST: &str = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
    <edmx:Reference Uri="second.xml"><edmx:Include Namespace="example.second" Alias="b"/></edmx:Reference>
    <edmx:Reference Uri="vocabulary.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/></edmx:Reference>
    <edmx:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="example.first" Alias="a">
    <EntityType Name="root" BaseType="b.base">
    <Property Name="colour" Type="a.colour"><Annotation Term="a.about" EnumMember="a.colour/red a.colour/blue"/></Property>
    <Property Name="size" Type="Collection(b.size)"/>
    <NavigationProperty Name="parts" Type="Collection(b.part)" ContainsTarget="true" Partner="b.special/link"/>
    <Annotation Term="Core.ExplicitOperationBindings"><Collection><String>a.act</String></Collection></Annotation>
    <Annotation Term="Core.Description" String="prose"/><Annotation Term="a.words" String="a.word"/>
    <Annotation Term="a.paths"><Collection><Path>parts/b.special/@a.about</Path><Record Type="a.record"><PropertyValue Property="as"><Cast Type="b.size"><Path>a</Path></Cast></PropertyValue></Record></Collection></Annotation></EntityType>
    <EnumType Name="colour"><Member Name="red" Value="0"/><Member Name="blue" Value="1"/></EnumType>
    <Term Name="about" Type="a.colour"/><Term Name="paths" Type="Collection(Edm.AnyPropertyPath)" BaseTerm="a.about"/>
    <Action Name="act" IsBound="true" EntitySetPath="it/parts/b.special"><Parameter Name="it" Type="a.root"/><ReturnType Type="b.special"/></Action>
    <Annotations Target="a.act(a.root)"><Annotation Term="Core.RequiresExplicitBinding"/></Annotations>
    <Annotations Target="b.special/unit"><Annotation Term="Core.Computed"/></Annotations>
    <EntityContainer Name="c" Extends="b.c"><Singleton Name="root" Type="a.root"><NavigationPropertyBinding Path="parts/b.special/link" Target="a.c/root"/></Singleton>
    <FunctionImport Name="find" Function="b.find" EntitySet="a.c/root"/></EntityContainer>
    <Annotations Target="a.c/root/parts/b.special"><Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="true"/></Annotations>
    </Schema></edmx:DataServices></edmx:Edmx>"#;

const SECOND: &str = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.01">
    <edmx:Reference Uri="first.xml"><edmx:Include Namespace="example.first" Alias="b"/></edmx:Reference>
    <edmx:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="example.second" Alias="a">
    <EntityType Name="base" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
    <EntityType Name="part"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
    <EntityType Name="special" BaseType="a.part"><Property Name="unit" Type="a.size"/><NavigationProperty Name="link" Type="b.root"/></EntityType>
    <ComplexType Name="size"/><EntityContainer Name="c"/>
    <Function Name="find"><Parameter Name="colour" Type="b.colour"/><ReturnType Type="Collection(b.root)"/></Function>
    <Annotations Target="a.size"><Annotation Term="b.about" EnumMember="b.colour/red"/></Annotations>
    </Schema></edmx:DataServices></edmx:Edmx>"#;

#[test]
fn aliases_of_several_documents_are_spelled_out_in_the_one_slice() {
    let config = Config {
        versions: vec![version(&["root", "find"])],
        ..Config::default()
    };
    let cut = |texts: &[&str]| {
        let sources: Vec<_> = texts.iter().map(|text| source(text)).collect();
        let slice =
            crate::cut(&config, "v1.0", &sources).unwrap_or_else(|problems| panic!("{problems}"));
        (slice.value, messages(&slice.warnings))
    };
    let (slice, warnings) = cut(&[FIRST, SECOND]);
    assert!(warnings.is_empty(), "{warnings:?}");
    insta::assert_snapshot!(slice);
    // The order of the documents does not matter, and the slice is one that is cut again without a change.
    assert_eq!(cut(&[SECOND, FIRST]).0, slice);
    assert_eq!(cut(&[&slice]), (slice.clone(), Vec::new()));
    // It means what the documents mean.
    let api = |texts: &[&str]| {
        let sources = crate::Sources {
            versions: vec![crate::VersionSources {
                name: "v1.0",
                metadata: texts.iter().map(|text| source(text)).collect(),
                overlays: Vec::new(),
            }],
            descriptions: Vec::new(),
        };
        crate::apis(&config, &sources).unwrap().value
    };
    let first = FIRST.replace(
        r#"<Annotation Term="Core.Description" String="prose"/>"#,
        "",
    );
    assert!(api(&[&slice]) == api(&[&first, SECOND]));
}
