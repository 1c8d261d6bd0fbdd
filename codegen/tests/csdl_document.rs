//! Reads a document with every element and attribute of CSDL 4.01, and writes it again.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use odata_codegen::csdl::{
    self, ConstantKind, ContainerChildKind, Document, Expression, OperationKind, PathKind,
    StructuredKind,
};
use odata_codegen::diagnostic::Source;

const EVERYTHING: &str = include_str!("csdl/everything.xml");

fn read(text: &str) -> Document<'_> {
    csdl::read(Source {
        name: "test.csdl",
        text,
    })
    .unwrap_or_else(|problems| panic!("{problems}"))
    .value
}

#[test]
fn canonical_form() {
    insta::assert_snapshot!(csdl::write(&read(EVERYTHING)));
}

#[test]
fn writing_loses_nothing() {
    let document = read(EVERYTHING);
    let written = csdl::write(&document);
    let again = read(&written);
    // The fixture is in canonical order, and positions do not take part in equality.
    assert_eq!(document, again);
    assert_eq!(csdl::write(&again), written);
}

/// A reviewer sees every character of a slice.
#[test]
fn what_has_no_glyph_is_written_as_a_reference() {
    let mut document = read(EVERYTHING);
    let hidden = "a\u{202e}b\u{200b}c\u{a0}d\re";
    document.references[0].uri = hidden.into();
    let written = csdl::write(&document);
    assert!(
        written.contains("\"a&#8238;b&#8203;c&#160;d&#13;e\""),
        "{written}"
    );
    let again = read(&written);
    assert_eq!(again.references[0].uri, hidden);
    assert_eq!(csdl::write(&again), written);
    // These are no characters of XML, and have no reference: a slice that is cut again has them as they were.
    document.references[0].uri = "a\0b\u{1}c\u{ffff}".into();
    let written = csdl::write(&document);
    assert!(written.contains("\"a\0b\u{1}c\u{ffff}\""), "{written}");
}

#[test]
fn order_of_the_input_makes_no_difference() {
    let written = csdl::write(&read(EVERYTHING));
    let mut document = read(EVERYTHING);
    document.references.reverse();
    for schema in &mut document.schemas {
        schema.structured_types.reverse();
        schema.enum_types.reverse();
        schema.type_definitions.reverse();
        schema.operations.reverse();
        schema.terms.reverse();
        schema.annotation_groups.reverse();
        for group in &mut schema.annotation_groups {
            group.annotations.reverse();
        }
        for container in &mut schema.entity_containers {
            container.children.reverse();
        }
    }
    assert_eq!(csdl::write(&document), written);
}

#[test]
fn order_with_a_meaning_is_kept() {
    let document = read(EVERYTHING);
    let schema = &document.schemas[0];
    let members: Vec<&str> = schema.enum_types[0]
        .members
        .iter()
        .map(|member| &*member.name)
        .collect();
    assert_eq!(members, ["red", "green", "unnumbered"]);
    let record = schema.annotation_groups[0]
        .annotations
        .iter()
        .find_map(|annotation| match &annotation.value {
            Some(Expression::Record(record)) => Some(record),
            _ => None,
        });
    let values: Vec<&str> = record
        .expect("there is one")
        .property_values
        .iter()
        .map(|value| &*value.property)
        .collect();
    assert_eq!(values, ["z", "a", "m"]);
    let again = csdl::write(&document);
    assert!(again.find("\"z\"") < again.find("\"a\"") && again.find("\"a\"") < again.find("\"m\""));
}

#[test]
fn wrapper() {
    let document = read(EVERYTHING);
    assert_eq!(document.version, "4.01");
    let reference = &document.references[0];
    assert_eq!(reference.uri, "https://example.com/$metadata?a=1&b=2");
    assert_eq!(reference.includes[0].namespace, "Org.OData.Core.V1");
    assert_eq!(reference.includes[0].alias.as_deref(), Some("Core"));
    assert_eq!(reference.includes[0].annotations.len(), 1);
    assert_eq!(
        reference.include_annotations[0].term_namespace,
        "org.example.display"
    );
    assert_eq!(
        reference.include_annotations[0].qualifier.as_deref(),
        Some("Tablet")
    );
    assert_eq!(
        reference.include_annotations[0].target_namespace.as_deref(),
        Some("org.example.model")
    );
    assert_eq!(reference.annotations[0].term, "Core.Description");
    assert_eq!(document.schemas.len(), 1);
    assert_eq!(document.schemas[0].alias.as_deref(), Some("self"));
}

#[test]
fn types_and_facets() {
    let document = read(EVERYTHING);
    let schema = &document.schemas[0];
    let [address, person] = &schema.structured_types[..] else {
        panic!("there are two structured types");
    };
    assert_eq!(
        (address.kind, person.kind),
        (StructuredKind::Complex, StructuredKind::Entity)
    );
    assert_eq!(address.base_type.as_deref(), Some("self.place"));
    assert!(address.is_abstract && address.is_open && !address.has_stream);
    assert!(person.has_stream);
    let facets = &address.properties[0].facets;
    assert_eq!(facets.nullable, Some(false));
    assert_eq!(facets.max_length.as_deref(), Some("80"));
    assert_eq!(facets.precision.as_deref(), Some("1"));
    assert_eq!(facets.scale.as_deref(), Some("floating"));
    assert_eq!(facets.unicode, Some(true));
    assert_eq!(facets.srid.as_deref(), Some("4326"));
    assert_eq!(
        facets.default_value.as_deref(),
        Some("none & \"nothing\"\n\t\r")
    );
    assert_eq!(address.properties[1].facets, csdl::Facets::default());
    let key = person.key.as_ref().expect("there is a key");
    assert_eq!(key.property_references[1].alias.as_deref(), Some("street"));
    // The foreign property next to it is ignored.
    assert_eq!(person.properties.len(), 1);
    let friends = &person.navigation_properties[0];
    assert_eq!(friends.partner.as_deref(), Some("friends"));
    assert!(friends.contains_target && friends.nullable == Some(true));
    assert_eq!(friends.referential_constraints[0].referenced_property, "id");
    assert_eq!(
        friends
            .on_delete
            .as_ref()
            .map(|on_delete| &*on_delete.action),
        Some("SetNull")
    );
    let colour = &schema.enum_types[0];
    assert!(colour.is_flags && colour.underlying_type.as_deref() == Some("Edm.Int32"));
    let values: Vec<Option<i64>> = colour.members.iter().map(|member| member.value).collect();
    assert_eq!(values, [Some(1), Some(-2), None]);
    assert!(schema.enum_types[1].members.is_empty());
    assert_eq!(
        schema.type_definitions[0].facets.max_length.as_deref(),
        Some("max")
    );
}

#[test]
fn operations_and_container() {
    let document = read(EVERYTHING);
    let schema = &document.schemas[0];
    let greet = &schema.operations[0];
    assert_eq!(greet.kind, OperationKind::Action);
    assert!(greet.is_bound && !greet.is_composable);
    assert_eq!(greet.entity_set_path.as_deref(), Some("person/friends"));
    assert_eq!(greet.parameters[1].facets.max_length.as_deref(), Some("10"));
    let returned = greet.return_type.as_ref().expect("it returns something");
    assert_eq!(returned.facets.srid.as_deref(), Some("8"));
    assert!(schema.operations[2].is_composable);
    let container = &schema.entity_containers[0];
    assert_eq!(
        container.extends.as_deref(),
        Some("org.example.base.service")
    );
    assert!(matches!(
        &container.children[0].kind,
        ContainerChildKind::EntitySet {
            include_in_service_document: Some(false),
            ..
        }
    ));
    assert!(matches!(
        &container.children[1].kind,
        ContainerChildKind::Singleton {
            nullable: Some(true),
            ..
        }
    ));
    assert!(matches!(
        &container.children[2].kind,
        ContainerChildKind::ActionImport { entity_set: Some(set), .. } if set == "people"
    ));
    assert!(matches!(
        &container.children[3].kind,
        ContainerChildKind::FunctionImport {
            include_in_service_document: Some(true),
            ..
        }
    ));
    assert_eq!(
        container.children[1].navigation_property_bindings[0].path,
        "self.person/friends"
    );
}

#[test]
fn expressions() {
    let document = read(EVERYTHING);
    let group = &document.schemas[0].annotation_groups[0];
    let value = |term: &str| {
        let annotation = group
            .annotations
            .iter()
            .find(|annotation| annotation.term == term);
        annotation
            .and_then(|annotation| annotation.value.clone())
            .expect("it has a value")
    };
    let constant = |kind, text: &'static str| Expression::Constant(kind, text.into());
    let path = |kind, text: &'static str| Expression::Path(kind, text.into());
    assert_eq!(
        value("org.example.a11"),
        constant(ConstantKind::String, "  Product Catalog ")
    );
    assert_eq!(
        value("org.example.b02"),
        constant(ConstantKind::Bool, "false")
    );
    assert_eq!(
        value("org.example.b07"),
        constant(ConstantKind::EnumMember, "self.colour/red")
    );
    assert_eq!(
        value("org.example.b11"),
        constant(ConstantKind::String, " one <three> & <four>€\nseven")
    );
    assert_eq!(
        value("org.example.b15"),
        path(PathKind::NavigationPropertyPath, "friends")
    );
    let Expression::Other(apply) = value("org.example.d06") else {
        panic!("`Apply` is kept as it is");
    };
    assert_eq!(
        apply.attributes,
        [("Function".into(), "odata.concat".into())]
    );
    assert_eq!(apply.operands.len(), 3);
    let Expression::Other(label) = value("org.example.d09") else {
        panic!("`LabeledElement` is kept as it is");
    };
    assert_eq!(label.operands, [path(PathKind::Path, "a/b")]);
}

#[test]
fn text_is_borrowed_where_nothing_is_escaped() {
    use std::borrow::Cow;
    let document = read(EVERYTHING);
    let schema = &document.schemas[0];
    assert!(matches!(schema.namespace, Cow::Borrowed(_)));
    assert!(matches!(
        schema.structured_types[0].properties[0].name,
        Cow::Borrowed(_)
    ));
    assert!(matches!(document.references[0].uri, Cow::Owned(_)));
}

#[test]
fn positions_are_byte_offsets_into_the_source() {
    let text = format!("\u{FEFF}{EVERYTHING}");
    let document = read(&text);
    let colour = &document.schemas[0].enum_types[0];
    let offset = colour.members[1].position.offset();
    assert!(text[offset..].starts_with("<Member Name=\"green\""));
}

#[test]
fn namespaces_are_recognised_by_their_names_and_not_by_their_prefixes() {
    let document = read(
        "<a:Edmx xmlns:a=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\">\
         <a:DataServices><edmx:Schema xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edm\" \
         Namespace=\"n\"><EnumType xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Name=\"one\"/>\
         <a:two xmlns:a=\"urn:other\"><a:DataServices/></a:two>\
         <EnumType xmlns=\"urn:other\" Name=\"three\"/></edmx:Schema></a:DataServices></a:Edmx>",
    );
    assert_eq!(document.schemas[0].enum_types.len(), 1);
}
