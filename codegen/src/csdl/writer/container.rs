//! `EntityContainer` and its children.

use super::expressions::write_annotations;
use super::xml::{Xml, sorted};
use crate::csdl::document::{ContainerChild, ContainerChildKind, EntityContainer};

pub(super) fn write_entity_container(xml: &mut Xml, container: &EntityContainer<'_>) {
    xml.start("EntityContainer");
    xml.attribute("Name", &container.name);
    xml.optional("Extends", container.extends.as_ref());
    for child in sorted(&container.children, |child| {
        (rank(&child.kind), &child.name)
    }) {
        write_child(xml, child);
    }
    write_annotations(xml, &container.annotations);
    xml.end();
}

/// The order of the kinds of children.
fn rank(kind: &ContainerChildKind<'_>) -> u8 {
    match kind {
        ContainerChildKind::EntitySet { .. } => 0,
        ContainerChildKind::Singleton { .. } => 1,
        ContainerChildKind::ActionImport { .. } => 2,
        ContainerChildKind::FunctionImport { .. } => 3,
    }
}

fn write_child(xml: &mut Xml, child: &ContainerChild<'_>) {
    match &child.kind {
        ContainerChildKind::EntitySet {
            entity_type,
            include_in_service_document,
        } => {
            xml.start("EntitySet");
            xml.attribute("Name", &child.name);
            xml.attribute("EntityType", entity_type);
            xml.boolean("IncludeInServiceDocument", *include_in_service_document);
        }
        ContainerChildKind::Singleton {
            type_name,
            nullable,
        } => {
            xml.start("Singleton");
            xml.attribute("Name", &child.name);
            xml.attribute("Type", type_name);
            xml.boolean("Nullable", *nullable);
        }
        ContainerChildKind::ActionImport { action, entity_set } => {
            xml.start("ActionImport");
            xml.attribute("Name", &child.name);
            xml.attribute("Action", action);
            xml.optional("EntitySet", entity_set.as_ref());
        }
        ContainerChildKind::FunctionImport {
            function,
            entity_set,
            include_in_service_document,
        } => {
            xml.start("FunctionImport");
            xml.attribute("Name", &child.name);
            xml.attribute("Function", function);
            xml.optional("EntitySet", entity_set.as_ref());
            xml.boolean("IncludeInServiceDocument", *include_in_service_document);
        }
    }
    let bindings = sorted(&child.navigation_property_bindings, |binding| {
        (&binding.path, &binding.target)
    });
    for binding in bindings {
        xml.start("NavigationPropertyBinding");
        xml.attribute("Path", &binding.path);
        xml.attribute("Target", &binding.target);
        xml.end();
    }
    write_annotations(xml, &child.annotations);
    xml.end();
}
