//! The order of a document's elements does not affect any output.

use crate::api::Api;
use crate::config::Config;
use crate::csdl::{Document, Schema, read, write};
use crate::diagnostic::Diagnostics;
use crate::schema::Model;
use crate::slice::cut;
use crate::testing::{input, source, version, wrap};

const SCHEMAS: &str = r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a" Alias="one">
    <EntityType Name="entity" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
    <EntityType Name="root" BaseType="one.entity"><Property Name="z" Type="one.mode"/><Property Name="y" Type="a.b.inner"/>
    <NavigationProperty Name="units" Type="Collection(one.unit)"/><NavigationProperty Name="far" Type="one.unit"/></EntityType>
    <EntityType Name="unit" BaseType="one.entity"><Property Name="q" Type="Collection(Edm.Int32)"/><Property Name="p" Type="Edm.Int32"/></EntityType>
    <EntityType Name="site" BaseType="one.unit"/><EntityType Name="drive" BaseType="one.unit"/><EntityType Name="lost" BaseType="one.entity"/>
    <EnumType Name="mode"><Member Name="b" Value="1"/><Member Name="a" Value="1"/><Member Name="c" Value="0"/></EnumType>
    <Action Name="go" IsBound="true"><Parameter Name="b" Type="one.unit"/></Action>
    <Action Name="go" IsBound="true"><Parameter Name="b" Type="Collection(one.unit)"/><Parameter Name="p" Type="one.mode"/></Action>
    <Function Name="go" IsBound="true"><Parameter Name="b" Type="one.unit"/><ReturnType Type="Edm.String"/></Function>
    <Function Name="go" IsBound="true"><Parameter Name="b" Type="one.unit"/><Parameter Name="x" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>
    <Term Name="t" Type="Edm.String" AppliesTo="a.unit"/><Term Name="s" Type="Edm.String" AppliesTo="a.lost"/>
    <EntityContainer Name="c"><Singleton Name="top" Type="one.root"><NavigationPropertyBinding Path="units" Target="other"/>
    <NavigationPropertyBinding Path="far" Target="top/units"/></Singleton><EntitySet Name="other" EntityType="one.unit"/></EntityContainer>
    <Annotations Target="a.b.inner"><Annotation Term="Org.OData.Core.V1.Immutable"/><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
    </Schema>
    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="a.b"><ComplexType Name="inner"><Property Name="n" Type="Edm.String"/>
    <Property Name="m" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.Description" String="prose"/></Property></ComplexType>
    <Annotations Target="a.unit/p"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/></Annotations>
    <Annotations Target="a.lost"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/></Annotations>
    <Annotations Target="a.c/top/units"><Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="true"/></Annotations>
    <Annotations Target="a.root"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/><Annotation Term="Org.OData.Core.V1.Computed" Bool="false"/></Annotations>
    </Schema>"#;

/// A simple generator of numbers, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }
}

fn shuffle(document: &mut Document<'_>, numbers: &mut Numbers) {
    numbers.shuffle(&mut document.schemas);
    for schema in &mut document.schemas {
        let Schema {
            structured_types,
            enum_types,
            operations,
            terms,
            entity_containers,
            annotation_groups,
            ..
        } = schema;
        numbers.shuffle(structured_types);
        numbers.shuffle(enum_types);
        numbers.shuffle(operations);
        numbers.shuffle(terms);
        numbers.shuffle(annotation_groups);
        for entry in structured_types {
            numbers.shuffle(&mut entry.properties);
            numbers.shuffle(&mut entry.navigation_properties);
        }
        enum_types
            .iter_mut()
            .for_each(|entry| numbers.shuffle(&mut entry.members));
        annotation_groups
            .iter_mut()
            .for_each(|group| numbers.shuffle(&mut group.annotations));
        for container in entity_containers {
            numbers.shuffle(&mut container.children);
            container
                .children
                .iter_mut()
                .for_each(|child| numbers.shuffle(&mut child.navigation_property_bindings));
        }
    }
}

#[test]
fn shuffled_documents_give_the_same_api_and_the_same_slice() {
    let text = wrap(SCHEMAS);
    let (version, config) = (version(&["top"]), Config::default());
    let original = read(source(&text)).unwrap().value;
    let api = |document: &Document<'_>| {
        let model = Model::resolve(&[input(&text, document)])
            .unwrap_or_else(|problems| panic!("{problems}"))
            .value;
        Api::new(&model, &version, &config).unwrap().value
    };
    let expected_api = api(&original);
    let expected_slice = write(
        &cut(
            &[(source(&text), original.clone())],
            Diagnostics::default(),
            &version,
            &config,
        )
        .unwrap()
        .value,
    );
    assert_eq!(expected_api.operations.len(), 4);
    for seed in 0..50 {
        let mut shuffled = original.clone();
        shuffle(&mut shuffled, &mut Numbers(seed));
        assert_eq!(api(&shuffled), expected_api, "seed {seed}");
        let documents = [(source(&text), shuffled)];
        let slice = cut(&documents, Diagnostics::default(), &version, &config)
            .unwrap()
            .value;
        assert_eq!(write(&slice), expected_slice, "seed {seed}");
    }
    let again = read(source(&expected_slice)).unwrap().value;
    assert_eq!(
        write(
            &cut(
                &[(source(&expected_slice), again)],
                Diagnostics::default(),
                &version,
                &config
            )
            .unwrap()
            .value
        ),
        expected_slice
    );
}
