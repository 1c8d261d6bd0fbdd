//! A small API with one type of each kind, and the parts to build others from.

use crate::api::{
    Api, ApiVersion, Deprecation, EnumMember, EnumType, EnumTypeId, Navigation, PolymorphicName,
    PrimitiveType, Property, StructuredKind, StructuredType, StructuredTypeId, TypeName,
    TypeReference, ValueType,
};
use crate::naming::RustName;

pub(super) fn type_name(short: &str, rust: &str, module: &str) -> TypeName {
    TypeName {
        qualified: format!("microsoft.graph.{short}"),
        rust: RustName::of(rust),
        module: RustName::of(module),
    }
}

pub(super) fn property(name: &str, rust: &str, constant: &str, value: ValueType) -> Property {
    Property {
        name: name.to_owned(),
        rust: RustName::of(rust),
        constant: RustName::of(constant),
        declared_by: "microsoft.graph.restorePoint".to_owned(),
        type_reference: TypeReference {
            value,
            is_collection: false,
            is_nullable: true,
            definition: None,
        },
        navigation: None,
        is_computed: false,
        is_immutable: false,
        description: None,
        deprecation: None,
    }
}

pub(super) fn member(name: &str, rust: &str, value: i64) -> EnumMember {
    EnumMember {
        name: name.to_owned(),
        rust: RustName::of(rust),
        value,
        description: None,
        deprecation: None,
    }
}

pub(super) fn structured(name: TypeName, properties: Vec<Property>) -> StructuredType {
    StructuredType {
        name,
        kind: StructuredKind::Entity,
        is_abstract: false,
        is_open: false,
        has_stream: false,
        base: None,
        derived: Vec::new(),
        polymorphic: None,
        key: vec!["id".to_owned()],
        properties,
        description: None,
        deprecation: None,
    }
}

/// A small API with one type of each kind.
pub(super) fn api() -> Api {
    let mut id = property(
        "id",
        "id",
        "ID",
        ValueType::Primitive(PrimitiveType::String),
    );
    id.declared_by = "microsoft.graph.entity".to_owned();
    id.type_reference.is_nullable = false;
    let mut when = property(
        "protectionDateTime",
        "protection_date_time",
        "PROTECTION_DATE_TIME",
        ValueType::Primitive(PrimitiveType::DateTimeOffset),
    );
    when.is_computed = true;
    when.description = Some("The moment that the point stands for, in UTC".to_owned());
    let tags = property("tags", "tags", "TAGS", ValueType::Enum(EnumTypeId(1)));
    let mut unit = property(
        "protectionUnit",
        "protection_unit",
        "PROTECTION_UNIT",
        ValueType::Structured(StructuredTypeId(1)),
    );
    unit.navigation = Some(Navigation {
        contains_target: false,
        is_auto_expanded: false,
        explicit_operation_bindings: None,
    });
    unit.deprecation = Some(Deprecation {
        date: Some("2026-05-04".to_owned()),
        removal_date: Some("2027-05-04".to_owned()),
        description: Some("Use the unit's own collection.".to_owned()),
        version: None,
    });
    let mut base = structured(
        type_name(
            "protectionUnitBase",
            "ProtectionUnitBase",
            "protection_unit_base",
        ),
        vec![property(
            "status",
            "status",
            "STATUS",
            ValueType::Enum(EnumTypeId(0)),
        )],
    );
    base.is_abstract = true;
    base.derived = vec![StructuredTypeId(0)];
    base.polymorphic = Some(PolymorphicName {
        rust: RustName::of("AnyProtectionUnitBase"),
        module: RustName::of("any_protection_unit_base"),
    });
    let mut site = structured(
        type_name(
            "siteProtectionUnit",
            "SiteProtectionUnit",
            "site_protection_unit",
        ),
        vec![
            property("status", "status", "STATUS", ValueType::Enum(EnumTypeId(0))),
            property(
                "siteId",
                "site_id",
                "SITE_ID",
                ValueType::Primitive(PrimitiveType::String),
            ),
        ],
    );
    site.base = Some(StructuredTypeId(1));
    Api {
        version: ApiVersion::new("v1.0", RustName::of("v1_0")),
        enum_types: vec![
            EnumType {
                name: type_name(
                    "protectionUnitStatus",
                    "ProtectionUnitStatus",
                    "protection_unit_status",
                ),
                is_flags: false,
                members: vec![
                    member("protectRequested", "ProtectRequested", 0),
                    member("protected", "Protected", 1),
                    member("unknownFutureValue", "UnknownFutureValue", 2),
                ],
                description: None,
                deprecation: None,
            },
            EnumType {
                name: type_name("restorePointTags", "RestorePointTags", "restore_point_tags"),
                is_flags: true,
                members: vec![
                    member("none", "NONE", 0),
                    member("fastRestore", "FAST_RESTORE", 1),
                    member("unknownFutureValue", "UNKNOWN_FUTURE_VALUE", 2),
                ],
                description: Some("What a restore point is good for.".to_owned()),
                deprecation: None,
            },
        ],
        structured_types: vec![
            site,
            base,
            structured(
                type_name("restorePoint", "RestorePoint", "restore_point"),
                vec![id, when, tags, unit],
            ),
        ],
        operations: Vec::new(),
        resources: Default::default(),
    }
}
