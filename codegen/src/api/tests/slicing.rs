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
        told.filter(|message| message.contains("is left out"))
            .count()
    };
    assert_eq!(left_out(&warnings), 2, "{warnings:?}");
    assert!(slice.contains(r#"Name="gone" Function="b.f""#), "{slice}");
    let (again, warnings) = cut(&slice);
    assert_eq!(left_out(&warnings), 2, "{warnings:?}");
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
