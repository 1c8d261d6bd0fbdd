//! `Action` and `Function`.

use super::cursor::{Cursor, Element};
use super::problem::Read;
use super::vocabulary::Vocabulary::Edm;
use super::{annotations, facets};
use crate::csdl::document::{Facets, Operation, OperationKind, Parameter, ReturnType};

pub(super) fn operation<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
    kind: OperationKind,
) -> Read<Operation<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, ".", &name);
    // A draft of OData 4.0 had an attribute, which Microsoft Exchange still writes.
    let returned = cursor.optional("ReturnType");
    let mut operation = Operation {
        kind,
        name,
        is_bound: cursor.flag("IsBound"),
        is_composable: kind == OperationKind::Function && cursor.flag("IsComposable"),
        entity_set_path: cursor.optional("EntitySetPath"),
        parameters: Vec::new(),
        return_type: None,
        annotations: Vec::new(),
        position: element.position,
    };
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "Parameter") => operation.parameters.push(parameter(cursor, &child)?),
            (Edm, "ReturnType") if operation.return_type.is_some() => {
                cursor.reject_duplicate(&child, element)?;
            }
            (Edm, "ReturnType") => {
                operation.return_type = Some(ReturnType {
                    type_name: cursor.required(&child, "Type"),
                    facets: facets::with_nullable(cursor),
                    annotations: annotations::only_annotations(cursor, &child)?,
                    position: child.position,
                });
            }
            (Edm, "Annotation") => {
                operation
                    .annotations
                    .push(annotations::annotation(cursor, &child)?);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    if let Some(type_name) = returned.filter(|_| operation.return_type.is_none()) {
        cursor.tolerate(
            element.position,
            "`ReturnType` is an attribute".to_owned(),
            "nothing needs to be done: it is read; CSDL 4.01 has an element `ReturnType` with the type",
        );
        operation.return_type = Some(ReturnType {
            type_name,
            facets: Facets::default(),
            annotations: Vec::new(),
            position: element.position,
        });
    }
    if kind == OperationKind::Function && operation.return_type.is_none() {
        cursor.report(
            element.position,
            "`Function` has no `ReturnType`",
            "add a `ReturnType`, or make it an `Action`",
        );
    }
    Ok(operation)
}

fn parameter<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Parameter<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, "/", &name);
    Ok(Parameter {
        name,
        type_name: cursor.required(element, "Type"),
        facets: facets::with_nullable(cursor),
        annotations: annotations::only_annotations(cursor, element)?,
        position: element.position,
    })
}
