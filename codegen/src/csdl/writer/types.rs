//! `EntityType`, `ComplexType`, `EnumType`, and the facets.

use super::expressions::write_annotations;
use super::xml::{Xml, sorted};
use crate::csdl::document::{
    EnumType, Facets, Key, NavigationProperty, StructuredKind, StructuredType,
};

pub(super) fn write_structured_type(xml: &mut Xml, structured_type: &StructuredType<'_>) {
    xml.start(match structured_type.kind {
        StructuredKind::Complex => "ComplexType",
        StructuredKind::Entity => "EntityType",
    });
    xml.attribute("Name", &structured_type.name);
    xml.optional("BaseType", structured_type.base_type.as_ref());
    xml.flag("Abstract", structured_type.is_abstract);
    xml.flag("OpenType", structured_type.is_open);
    xml.flag("HasStream", structured_type.has_stream);
    if let Some(key) = &structured_type.key {
        write_key(xml, key);
    }
    for property in &structured_type.properties {
        xml.start("Property");
        xml.attribute("Name", &property.name);
        xml.attribute("Type", &property.type_name);
        write_facets(xml, &property.facets);
        write_annotations(xml, &property.annotations);
        xml.end();
    }
    for property in &structured_type.navigation_properties {
        write_navigation_property(xml, property);
    }
    write_annotations(xml, &structured_type.annotations);
    xml.end();
}

fn write_key(xml: &mut Xml, key: &Key<'_>) {
    xml.start("Key");
    for reference in &key.property_references {
        xml.start("PropertyRef");
        xml.attribute("Name", &reference.name);
        xml.optional("Alias", reference.alias.as_ref());
        xml.end();
    }
    write_annotations(xml, &key.annotations);
    xml.end();
}

fn write_navigation_property(xml: &mut Xml, property: &NavigationProperty<'_>) {
    xml.start("NavigationProperty");
    xml.attribute("Name", &property.name);
    xml.attribute("Type", &property.type_name);
    xml.boolean("Nullable", property.nullable);
    xml.optional("Partner", property.partner.as_ref());
    xml.flag("ContainsTarget", property.contains_target);
    let constraints = sorted(&property.referential_constraints, |constraint| {
        (&constraint.property, &constraint.referenced_property)
    });
    for constraint in constraints {
        xml.start("ReferentialConstraint");
        xml.attribute("Property", &constraint.property);
        xml.attribute("ReferencedProperty", &constraint.referenced_property);
        write_annotations(xml, &constraint.annotations);
        xml.end();
    }
    if let Some(on_delete) = &property.on_delete {
        xml.start("OnDelete");
        xml.attribute("Action", &on_delete.action);
        write_annotations(xml, &on_delete.annotations);
        xml.end();
    }
    write_annotations(xml, &property.annotations);
    xml.end();
}

pub(super) fn write_enum_type(xml: &mut Xml, enum_type: &EnumType<'_>) {
    xml.start("EnumType");
    xml.attribute("Name", &enum_type.name);
    xml.optional("UnderlyingType", enum_type.underlying_type.as_ref());
    xml.flag("IsFlags", enum_type.is_flags);
    for member in &enum_type.members {
        xml.start("Member");
        xml.attribute("Name", &member.name);
        if let Some(value) = member.value {
            xml.attribute("Value", &value.to_string());
        }
        write_annotations(xml, &member.annotations);
        xml.end();
    }
    write_annotations(xml, &enum_type.annotations);
    xml.end();
}

pub(super) fn write_facets(xml: &mut Xml, facets: &Facets<'_>) {
    xml.boolean("Nullable", facets.nullable);
    xml.optional("MaxLength", facets.max_length.as_ref());
    xml.optional("Precision", facets.precision.as_ref());
    xml.optional("Scale", facets.scale.as_ref());
    xml.boolean("Unicode", facets.unicode);
    xml.optional("SRID", facets.srid.as_ref());
    xml.optional("DefaultValue", facets.default_value.as_ref());
}
