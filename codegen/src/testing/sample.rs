//! A small API, and parts to build others from, for tests of the stages after `api`.

use std::sync::Arc;

use crate::api::{
    Access, Argument, Builder, BuilderId, Key, KeyPart, Method, MethodCall, RequestKind,
    ResourceTree, Route, RouteEnd, RouteId, RouteStep,
};
use crate::api::{
    Api, ApiVersion, Deprecation, EnumMember, EnumType, EnumTypeId, Navigation, Operation,
    Parameter, Permission, PolymorphicName, PrimitiveType, Property, StructuredKind,
    StructuredType, StructuredTypeId, TypeName, TypeReference, ValueType,
};
use crate::csdl::OperationKind;
use crate::naming::RustName;
use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

pub(crate) fn type_name(short: &str) -> TypeName {
    TypeName {
        qualified: format!("microsoft.graph.{short}"),
        rust: RustName::of(&short.to_upper_camel_case()),
        module: RustName::of(&short.to_snake_case()),
    }
}

pub(crate) fn reference(value: ValueType) -> TypeReference {
    TypeReference {
        value,
        is_collection: false,
        is_nullable: true,
        definition: None,
    }
}

pub(crate) fn text() -> TypeReference {
    reference(ValueType::Primitive(PrimitiveType::String))
}

pub(crate) fn property(owner: &str, name: &str, type_reference: TypeReference) -> Property {
    Property {
        name: name.to_owned(),
        rust: RustName::of(&name.to_snake_case()),
        constant: RustName::of(&name.to_shouty_snake_case()),
        declared_by: format!("microsoft.graph.{owner}"),
        type_reference,
        navigation: None,
        is_computed: false,
        is_immutable: false,
        description: None,
        deprecation: None,
    }
}

pub(crate) fn navigation(owner: &str, name: &str, target: usize) -> Property {
    Property {
        navigation: Some(Navigation {
            contains_target: false,
            is_auto_expanded: false,
            explicit_operation_bindings: None,
        }),
        ..property(
            owner,
            name,
            reference(ValueType::Structured(StructuredTypeId(target))),
        )
    }
}

pub(crate) fn member(name: &str, value: i64) -> EnumMember {
    EnumMember {
        name: name.to_owned(),
        rust: RustName::of(&name.to_upper_camel_case()),
        value,
        description: None,
        deprecation: None,
    }
}

pub(crate) fn enumeration(short: &str, is_flags: bool, members: &[&str]) -> EnumType {
    let number = |index: usize| match (is_flags, i64::try_from(index).unwrap()) {
        (true, 0) => 0,
        (true, index) => 1 << (index - 1),
        (false, index) => index,
    };
    let members = members.iter().enumerate().map(|(index, name)| EnumMember {
        rust: RustName::of(&match is_flags {
            true => name.to_shouty_snake_case(),
            false => name.to_upper_camel_case(),
        }),
        ..member(name, number(index))
    });
    EnumType {
        name: type_name(short),
        is_flags,
        members: members.collect(),
        description: None,
        deprecation: None,
    }
}

pub(crate) fn structured(short: &str, properties: Vec<Property>) -> StructuredType {
    StructuredType {
        name: type_name(short),
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

pub(crate) fn parameter(name: &str, type_reference: TypeReference) -> Parameter {
    Parameter {
        name: name.to_owned(),
        rust: RustName::of(&name.to_snake_case()),
        type_reference,
        is_optional: false,
        description: None,
        deprecation: None,
    }
}

pub(crate) fn operation(
    kind: OperationKind,
    short: &str,
    binding: usize,
    parameters: Vec<Parameter>,
) -> Operation {
    Operation {
        kind,
        qualified: format!("microsoft.graph.{short}"),
        rust: RustName::of(&short.to_snake_case()),
        binding_type: Some(StructuredTypeId(binding)),
        binds_collection: false,
        parameters,
        return_type: Some(reference(ValueType::Structured(StructuredTypeId(binding)))),
        is_composable: false,
        parameters_type: None,
        requires_explicit_binding: false,
        description: None,
        deprecation: None,
    }
}

pub(crate) fn deprecation(date: &str) -> Deprecation {
    Deprecation {
        date: Some(date.to_owned()),
        removal_date: None,
        description: None,
        version: None,
    }
}

pub(crate) fn polymorphic(short: &str) -> PolymorphicName {
    PolymorphicName {
        rust: RustName::of(&format!("Any{}", short.to_upper_camel_case())),
        module: RustName::of(&format!("any_{}", short.to_snake_case())),
    }
}

/// Positions of the structured types in [`api`].
pub(crate) const UNIT: usize = 0;
pub(crate) const DRIVE: usize = 1;
pub(crate) const SITE: usize = 2;
pub(crate) const POINT: usize = 3;
pub(crate) const PERIOD: usize = 4;

/// An abstract base with two derived entity types, an entity that refers to it, a complex type, an
/// enumeration, flags, two actions and a function.
pub(crate) fn api() -> Api {
    let id = || property("unit", "id", text());
    let status = || property("unit", "status", reference(ValueType::Enum(EnumTypeId(0))));
    let mut unit = structured("unit", vec![id(), status()]);
    unit.is_abstract = true;
    unit.derived = vec![StructuredTypeId(DRIVE), StructuredTypeId(SITE)];
    unit.polymorphic = Some(polymorphic("unit"));
    let mut drive = structured(
        "driveUnit",
        vec![id(), status(), property("driveUnit", "directoryId", text())],
    );
    drive.base = Some(StructuredTypeId(UNIT));
    let mut site = structured(
        "siteUnit",
        vec![id(), status(), property("siteUnit", "siteId", text())],
    );
    site.base = Some(StructuredTypeId(UNIT));
    let mut point = structured(
        "point",
        vec![
            property("point", "id", text()),
            property("point", "tags", reference(ValueType::Enum(EnumTypeId(1)))),
            property(
                "point",
                "period",
                reference(ValueType::Structured(StructuredTypeId(PERIOD))),
            ),
            navigation("point", "unit", UNIT),
        ],
    );
    point.description = Some("A point.".to_owned());
    let mut period = structured(
        "period",
        vec![
            property(
                "period",
                "start",
                reference(ValueType::Primitive(PrimitiveType::DateTimeOffset)),
            ),
            property(
                "period",
                "end",
                reference(ValueType::Primitive(PrimitiveType::DateTimeOffset)),
            ),
        ],
    );
    period.kind = StructuredKind::Complex;
    period.key.clear();
    Api {
        version: ApiVersion::new("v1.0", RustName::of("v1_0")),
        enum_types: vec![
            enumeration(
                "status",
                false,
                &["inactive", "active", "unknownFutureValue"],
            ),
            enumeration("tags", true, &["none", "fast", "full"]),
        ],
        structured_types: vec![unit, drive, site, point, period],
        operations: vec![
            operation(OperationKind::Action, "offboard", UNIT, Vec::new()),
            operation(
                OperationKind::Action,
                "search",
                POINT,
                vec![
                    parameter("query", text()),
                    parameter(
                        "limit",
                        reference(ValueType::Primitive(PrimitiveType::Int32)),
                    ),
                ],
            ),
            operation(
                OperationKind::Function,
                "browse",
                POINT,
                vec![parameter("token", text()), parameter("filter", text())],
            ),
        ],
        resources: resources(),
    }
}

fn method(rust: &str, call: MethodCall, routes: &[usize]) -> Method {
    Method {
        rust: RustName::of(rust),
        call,
        routes: routes.iter().copied().map(RouteId).collect(),
        description: None,
        deprecation: None,
    }
}

fn builder(rust: &str, entity_type: usize, is_collection: bool, methods: Vec<Method>) -> Builder {
    Builder {
        rust: RustName::of(rust),
        module: RustName::of(&rust.to_snake_case()),
        entity_type: StructuredTypeId(entity_type),
        is_collection,
        is_only_way: false,
        access: Access::Contained,
        needs_etag: false,
        addresses: Vec::new(),
        methods,
    }
}

pub(crate) fn permission(scheme: &str, scopes: &[&str]) -> Permission {
    Permission {
        scheme: scheme.to_owned(),
        scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
    }
}

pub(crate) fn route(method: &'static str, path: &str, call: &[&str]) -> Route {
    let step = |method: &&str| RouteStep {
        method: RustName::of(method),
        arguments: match *method {
            "by_id" => vec![Argument::Key(id(), "point-id".to_owned(), true)],
            _ => Vec::new(),
        },
    };
    Route {
        address: None,
        end: Arc::new(RouteEnd {
            method,
            segment: path.to_owned(),
            steps: call.iter().map(step).collect(),
        }),
        permissions: vec![permission("delegated", &["Points.Read.All"])],
        page: None,
    }
}

fn id() -> KeyPart {
    KeyPart {
        name: "id".to_owned(),
        rust: RustName::of("id"),
        value: ValueType::Primitive(PrimitiveType::String),
    }
}

/// The points with their units.
fn resources() -> ResourceTree {
    ResourceTree {
        addresses: Vec::new(),
        alternate_routes: Vec::new(),
        has_permissions: true,
        imports: Vec::new(),
        entries: Vec::new(),
        builders: vec![
            builder(
                "Point",
                POINT,
                false,
                vec![
                    method("get", MethodCall::Request(RequestKind::Get), &[1]),
                    method(
                        "unit",
                        MethodCall::Navigation {
                            property: 3,
                            segment: "unit".to_owned(),
                            builder: BuilderId(2),
                        },
                        &[],
                    ),
                ],
            ),
            builder(
                "PointCollection",
                POINT,
                true,
                vec![
                    method("list", MethodCall::Request(RequestKind::List), &[0]),
                    method(
                        "by_id",
                        MethodCall::Key {
                            key: Key {
                                is_alternate: false,
                                is_segments: true,
                                parts: vec![id()],
                            },
                            builder: BuilderId(0),
                        },
                        &[],
                    ),
                ],
            ),
            builder(
                "Unit",
                UNIT,
                false,
                vec![method("get", MethodCall::Request(RequestKind::Get), &[2])],
            ),
        ],
        routes: vec![
            route("GET", "/points", &["points", "list"]),
            route("GET", "/points/{point-id}", &["points", "by_id", "get"]),
            route(
                "GET",
                "/points/{point-id}/unit",
                &["points", "by_id", "unit", "get"],
            ),
        ],
    }
}
