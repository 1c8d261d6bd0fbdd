//! From [`Document`] to text, in the canonical form of the project: the same model gives the same bytes, whatever its
//! original order.

mod container;
mod expressions;
mod operations;
mod types;
mod xml;

use self::expressions::write_annotations;
use self::xml::{Xml, sorted};
use super::document::{Document, Reference, Schema, Term, TypeDefinition};
use super::expression::Annotations;

/// Writes a document in canonical form.
///
/// Elements are sorted by kind, then by name; operations with one name by the type that they bind to and their
/// parameters; annotations by target, term and qualifier. Elements whose order is significant keep it: properties,
/// members, parameters, keys and the items of collections and records. Names are written as they were read, and
/// defaults only if they were written.
///
/// Reading the result gives the same document, apart from positions and order, and writing that gives the same text.
pub fn write(document: &Document<'_>) -> String {
    let mut xml = Xml::new();
    xml.start("edmx:Edmx");
    xml.attribute("Version", &document.version);
    xml.attribute("xmlns:edmx", "http://docs.oasis-open.org/odata/ns/edmx");
    // Annotations of a reference are outside of any schema.
    let has_annotations = document.references.iter().any(|reference| {
        let mut includes = reference.includes.iter();
        !reference.annotations.is_empty() || includes.any(|include| !include.annotations.is_empty())
    });
    if has_annotations {
        xml.attribute("xmlns", EDM);
    }
    for reference in sorted(&document.references, |reference| &reference.uri) {
        write_reference(&mut xml, reference);
    }
    xml.start("edmx:DataServices");
    for schema in sorted(&document.schemas, |schema| &schema.namespace) {
        write_schema(&mut xml, schema);
    }
    xml.end();
    xml.end();
    xml.into_text()
}

/// The namespace of the model's elements.
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

fn write_reference(xml: &mut Xml, reference: &Reference<'_>) {
    xml.start("edmx:Reference");
    xml.attribute("Uri", &reference.uri);
    for include in sorted(&reference.includes, |include| &include.namespace) {
        xml.start("edmx:Include");
        xml.attribute("Namespace", &include.namespace);
        xml.optional("Alias", include.alias.as_ref());
        write_annotations(xml, &include.annotations);
        xml.end();
    }
    for include in sorted(&reference.include_annotations, |include| {
        (
            &include.term_namespace,
            &include.qualifier,
            &include.target_namespace,
        )
    }) {
        xml.start("edmx:IncludeAnnotations");
        xml.attribute("TermNamespace", &include.term_namespace);
        xml.optional("Qualifier", include.qualifier.as_ref());
        xml.optional("TargetNamespace", include.target_namespace.as_ref());
        xml.end();
    }
    write_annotations(xml, &reference.annotations);
    xml.end();
}

fn write_schema(xml: &mut Xml, schema: &Schema<'_>) {
    xml.start("Schema");
    xml.attribute("Namespace", &schema.namespace);
    xml.optional("Alias", schema.alias.as_ref());
    xml.attribute("xmlns", EDM);
    for enum_type in sorted(&schema.enum_types, |enum_type| &enum_type.name) {
        types::write_enum_type(xml, enum_type);
    }
    for definition in sorted(&schema.type_definitions, |definition| &definition.name) {
        write_type_definition(xml, definition);
    }
    let structured_types = sorted(&schema.structured_types, |structured_type| {
        (structured_type.kind, &structured_type.name)
    });
    for structured_type in structured_types {
        types::write_structured_type(xml, structured_type);
    }
    for operation in sorted(&schema.operations, operations::order) {
        operations::write_operation(xml, operation);
    }
    for term in sorted(&schema.terms, |term| &term.name) {
        write_term(xml, term);
    }
    for entity_container in sorted(&schema.entity_containers, |container| &container.name) {
        container::write_entity_container(xml, entity_container);
    }
    for group in sorted(&schema.annotation_groups, |group| {
        (&group.target, &group.qualifier)
    }) {
        write_annotation_group(xml, group);
    }
    write_annotations(xml, &schema.annotations);
    xml.end();
}

fn write_type_definition(xml: &mut Xml, definition: &TypeDefinition<'_>) {
    xml.start("TypeDefinition");
    xml.attribute("Name", &definition.name);
    xml.attribute("UnderlyingType", &definition.underlying_type);
    types::write_facets(xml, &definition.facets);
    write_annotations(xml, &definition.annotations);
    xml.end();
}

fn write_term(xml: &mut Xml, term: &Term<'_>) {
    xml.start("Term");
    xml.attribute("Name", &term.name);
    xml.attribute("Type", &term.type_name);
    xml.optional("BaseTerm", term.base_term.as_ref());
    xml.optional("AppliesTo", term.applies_to.as_ref());
    types::write_facets(xml, &term.facets);
    write_annotations(xml, &term.annotations);
    xml.end();
}

fn write_annotation_group(xml: &mut Xml, group: &Annotations<'_>) {
    xml.start("Annotations");
    xml.attribute("Target", &group.target);
    xml.optional("Qualifier", group.qualifier.as_ref());
    write_annotations(xml, &group.annotations);
    xml.end();
}
