//! `Schema`, `TypeDefinition` and `Term`.

use super::cursor::{Cursor, Element};
use super::problem::Read;
use super::vocabulary::Vocabulary::Edm;
use super::{annotations, container, facets, operations, types};
use crate::csdl::document::{OperationKind, Schema, StructuredKind, Term, TypeDefinition};

pub(super) fn schema<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Schema<'a>> {
    let mut schema = Schema {
        namespace: cursor.required(element, "Namespace"),
        alias: cursor.optional("Alias"),
        position: element.position,
        ..Schema::default()
    };
    cursor.enter(element, "", &schema.namespace);
    while let Some(child) = cursor.child(element)? {
        if child.vocabulary != Edm {
            cursor.reject_element(&child, element)?;
            continue;
        }
        match child.name {
            "EntityType" => {
                let kind = StructuredKind::Entity;
                let entity_type = types::structured_type(cursor, &child, kind)?;
                schema.structured_types.push(entity_type);
            }
            "ComplexType" => {
                let kind = StructuredKind::Complex;
                let complex_type = types::structured_type(cursor, &child, kind)?;
                schema.structured_types.push(complex_type);
            }
            "EnumType" => schema.enum_types.push(types::enum_type(cursor, &child)?),
            "TypeDefinition" => {
                let definition = type_definition(cursor, &child)?;
                schema.type_definitions.push(definition);
            }
            "Action" => {
                let action = operations::operation(cursor, &child, OperationKind::Action)?;
                schema.operations.push(action);
            }
            "Function" => {
                let function = operations::operation(cursor, &child, OperationKind::Function)?;
                schema.operations.push(function);
            }
            "Term" => schema.terms.push(term(cursor, &child)?),
            "EntityContainer" => {
                let container = container::entity_container(cursor, &child)?;
                schema.entity_containers.push(container);
            }
            "Annotations" => {
                let group = annotations::annotations(cursor, &child)?;
                schema.annotation_groups.push(group);
            }
            "Annotation" => {
                let annotation = annotations::annotation(cursor, &child)?;
                schema.annotations.push(annotation);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(schema)
}

fn type_definition<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<TypeDefinition<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, ".", &name);
    Ok(TypeDefinition {
        name,
        underlying_type: cursor.required(element, "UnderlyingType"),
        facets: facets::type_facets(cursor),
        annotations: annotations::only_annotations(cursor, element)?,
        position: element.position,
    })
}

fn term<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Term<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, ".", &name);
    Ok(Term {
        name,
        type_name: cursor.required(element, "Type"),
        base_term: cursor.optional("BaseTerm"),
        applies_to: cursor.optional("AppliesTo"),
        facets: facets::with_default_value(cursor),
        annotations: annotations::only_annotations(cursor, element)?,
        position: element.position,
    })
}
