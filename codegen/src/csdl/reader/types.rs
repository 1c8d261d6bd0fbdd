//! `EntityType`, `ComplexType`, `EnumType` and what is inside them.

use super::cursor::{Cursor, Element};
use super::problem::Read;
use super::vocabulary::Vocabulary::Edm;
use super::{annotations, facets};
use crate::csdl::document::{
    EnumType, Key, Member, NavigationProperty, OnDelete, Property, PropertyReference,
    ReferentialConstraint, StructuredKind, StructuredType,
};
use crate::diagnostic::quote;

pub(super) fn structured_type<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
    kind: StructuredKind,
) -> Read<StructuredType<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, ".", &name);
    let is_entity = kind == StructuredKind::Entity;
    let mut structured_type = StructuredType {
        kind,
        name,
        base_type: cursor.optional("BaseType"),
        is_abstract: cursor.flag("Abstract"),
        is_open: cursor.flag("OpenType"),
        has_stream: is_entity && cursor.flag("HasStream"),
        key: None,
        properties: Vec::new(),
        navigation_properties: Vec::new(),
        annotations: Vec::new(),
        position: element.position,
    };
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "Property") => structured_type.properties.push(property(cursor, &child)?),
            (Edm, "NavigationProperty") => {
                let property = navigation_property(cursor, &child)?;
                structured_type.navigation_properties.push(property);
            }
            (Edm, "Key") if is_entity && structured_type.key.is_some() => {
                cursor.reject_duplicate(&child, element)?;
            }
            (Edm, "Key") if is_entity => structured_type.key = Some(key(cursor, &child)?),
            (Edm, "Annotation") => {
                let annotation = annotations::annotation(cursor, &child)?;
                structured_type.annotations.push(annotation);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(structured_type)
}

fn key<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Key<'a>> {
    let mut key = Key {
        position: element.position,
        ..Key::default()
    };
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "PropertyRef") => {
                key.property_references.push(PropertyReference {
                    name: cursor.required(&child, "Name"),
                    alias: cursor.optional("Alias"),
                    position: child.position,
                });
                cursor.no_children(&child)?;
            }
            (Edm, "Annotation") => {
                key.annotations
                    .push(annotations::annotation(cursor, &child)?);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    if key.property_references.is_empty() {
        cursor.report(
            element.position,
            "`Key` has no `PropertyRef`",
            "name the key's properties, or remove the key",
        );
    }
    Ok(key)
}

fn property<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Property<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, "/", &name);
    Ok(Property {
        name,
        type_name: cursor.required(element, "Type"),
        facets: facets::with_default_value(cursor),
        annotations: annotations::only_annotations(cursor, element)?,
        position: element.position,
    })
}

fn navigation_property<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<NavigationProperty<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, "/", &name);
    let mut property = NavigationProperty {
        name,
        type_name: cursor.required(element, "Type"),
        nullable: cursor.boolean("Nullable"),
        partner: cursor.optional("Partner"),
        contains_target: cursor.flag("ContainsTarget"),
        position: element.position,
        ..NavigationProperty::default()
    };
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "ReferentialConstraint") => {
                property
                    .referential_constraints
                    .push(ReferentialConstraint {
                        property: cursor.required(&child, "Property"),
                        referenced_property: cursor.required(&child, "ReferencedProperty"),
                        annotations: annotations::only_annotations(cursor, &child)?,
                        position: child.position,
                    });
            }
            (Edm, "OnDelete") if property.on_delete.is_some() => {
                cursor.reject_duplicate(&child, element)?;
            }
            (Edm, "OnDelete") => property.on_delete = Some(on_delete(cursor, &child)?),
            (Edm, "Annotation") => {
                property
                    .annotations
                    .push(annotations::annotation(cursor, &child)?);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(property)
}

fn on_delete<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<OnDelete<'a>> {
    let action = cursor.required(element, "Action");
    if !matches!(&*action, "Cascade" | "None" | "SetNull" | "SetDefault" | "") {
        cursor.tolerate(
            element.position,
            format!("`Action` is {}, which CSDL does not know", quote(&action)),
            "write `Cascade`, `None`, `SetNull` or `SetDefault`; nothing is generated from it",
        );
    }
    Ok(OnDelete {
        action,
        annotations: annotations::only_annotations(cursor, element)?,
        position: element.position,
    })
}

pub(super) fn enum_type<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<EnumType<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, ".", &name);
    let mut enum_type = EnumType {
        name,
        underlying_type: cursor.optional("UnderlyingType"),
        is_flags: cursor.flag("IsFlags"),
        position: element.position,
        ..EnumType::default()
    };
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "Member") => enum_type.members.push(member(cursor, &child)?),
            (Edm, "Annotation") => {
                enum_type
                    .annotations
                    .push(annotations::annotation(cursor, &child)?);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(enum_type)
}

fn member<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Member<'a>> {
    let name = cursor.required(element, "Name");
    cursor.enter(element, "/", &name);
    let value = cursor.checked(
        "Value",
        |value| value.parse::<i64>().is_ok(),
        "an integer from -9223372036854775808 to 9223372036854775807",
    );
    Ok(Member {
        name,
        value: value.and_then(|value| value.parse().ok()),
        annotations: annotations::only_annotations(cursor, element)?,
        position: element.position,
    })
}
