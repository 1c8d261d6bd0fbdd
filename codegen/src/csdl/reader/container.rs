//! `EntityContainer` and its children.

use super::annotations;
use super::cursor::{Cursor, Element};
use super::problem::Read;
use super::vocabulary::Vocabulary::Edm;
use crate::csdl::document::{
    ContainerChild, ContainerChildKind, EntityContainer, NavigationPropertyBinding,
};

pub(super) fn entity_container<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<EntityContainer<'a>> {
    let mut container = EntityContainer {
        name: cursor.required(element, "Name"),
        extends: cursor.optional("Extends"),
        is_default: cursor.is_default_container,
        position: element.position,
        ..EntityContainer::default()
    };
    cursor.enter(element, ".", &container.name);
    while let Some(child) = cursor.child(element)? {
        let kind = match (child.vocabulary, child.name) {
            (Edm, "EntitySet") => ContainerChildKind::EntitySet {
                entity_type: cursor.required(&child, "EntityType"),
                include_in_service_document: cursor.boolean("IncludeInServiceDocument"),
            },
            (Edm, "Singleton") => ContainerChildKind::Singleton {
                type_name: cursor.required(&child, "Type"),
                nullable: cursor.boolean("Nullable"),
            },
            (Edm, "ActionImport") => ContainerChildKind::ActionImport {
                action: cursor.required(&child, "Action"),
                entity_set: cursor.optional("EntitySet"),
            },
            (Edm, "FunctionImport") => ContainerChildKind::FunctionImport {
                function: cursor.required(&child, "Function"),
                entity_set: cursor.optional("EntitySet"),
                include_in_service_document: cursor.boolean("IncludeInServiceDocument"),
            },
            (Edm, "Annotation") => {
                container
                    .annotations
                    .push(annotations::annotation(cursor, &child)?);
                continue;
            }
            _ => {
                cursor.reject_element(&child, element)?;
                continue;
            }
        };
        container
            .children
            .push(container_child(cursor, &child, kind)?);
    }
    Ok(container)
}

fn container_child<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
    kind: ContainerChildKind<'a>,
) -> Read<ContainerChild<'a>> {
    let has_bindings = matches!(
        kind,
        ContainerChildKind::EntitySet { .. } | ContainerChildKind::Singleton { .. }
    );
    let mut container_child = ContainerChild {
        kind,
        name: cursor.required(element, "Name"),
        navigation_property_bindings: Vec::new(),
        annotations: Vec::new(),
        position: element.position,
    };
    cursor.enter(element, "/", &container_child.name);
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "NavigationPropertyBinding") if has_bindings => {
                let binding = NavigationPropertyBinding {
                    path: cursor.required(&child, "Path"),
                    target: cursor.required(&child, "Target"),
                    position: child.position,
                };
                cursor.no_children(&child)?;
                container_child.navigation_property_bindings.push(binding);
            }
            (Edm, "Annotation") => {
                let annotation = annotations::annotation(cursor, &child)?;
                container_child.annotations.push(annotation);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(container_child)
}
