//! How fast a model becomes files.
//!
//! The model is synthetic: about as many types, properties and words as one version of the backup
//! storage API has, so that the figures do not move when the metadata does.

#![allow(clippy::expect_used)]

use divan::Bencher;
use divan::counter::BytesCount;
use odata_codegen::api::{
    Api, ApiVersion, EnumMember, EnumType, EnumTypeId, Navigation, PolymorphicName, PrimitiveType,
    Property, StructuredKind, StructuredType, StructuredTypeId, TypeName, TypeReference, ValueType,
};
use odata_codegen::emit::{emit, emit_all};
use odata_codegen::naming::RustName;

const STRUCTURED_TYPES: usize = 70;
const ENUM_TYPES: usize = 30;
const MEMBERS: usize = 8;
const BASE_PROPERTIES: usize = 8;
const OWN_PROPERTIES: usize = 5;
/// Every group of so many types has one base.
const FAMILY: usize = 7;

const DESCRIPTION: &str = "When the service last changed the unit, in UTC. Absent until the first change; \
                           see `displayName` for what administrators call it.";

fn main() {
    divan::main();
}

/// All files of a version.
#[divan::bench]
fn files(bencher: Bencher<'_, '_>) {
    let api = api();
    let bytes: usize = emit(&api)
        .expect("the model is valid")
        .iter()
        .map(|file| file.content.len())
        .sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| emit(divan::black_box(&api)));
}

/// All files of two versions that differ in every fifth type.
#[divan::bench]
fn files_of_two_versions(bencher: Bencher<'_, '_>) {
    let mut other = api();
    other.version.module = RustName::of("beta");
    for structured in other.structured_types.iter_mut().step_by(5) {
        structured.is_open = true;
    }
    let apis = [api(), other];
    let bytes: usize = emit_all(&apis)
        .expect("the models are valid")
        .iter()
        .map(|file| file.content.len())
        .sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| emit_all(divan::black_box(&apis)));
}

/// What formatting alone costs: the same files, parsed before.
#[divan::bench]
fn formatting_alone(bencher: Bencher<'_, '_>) {
    let trees = trees(&api());
    let bytes: usize = trees
        .iter()
        .map(|tree| prettyplease::unparse(tree).len())
        .sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench_local(|| trees.iter().map(prettyplease::unparse).collect::<Vec<_>>());
}

/// What reading the same files as Rust would cost, which the emitter mostly avoids.
#[divan::bench]
fn parsing_alone(bencher: Bencher<'_, '_>) {
    let api = api();
    let files = emit(&api).expect("the model is valid");
    let bytes: usize = files.iter().map(|file| file.content.len()).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench_local(|| trees(divan::black_box(&api)));
}

fn trees(api: &Api) -> Vec<syn::File> {
    emit(api)
        .expect("the model is valid")
        .iter()
        .filter(|file| file.path.ends_with(".rs"))
        .map(|file| syn::parse_file(&file.content).expect("emitted files are Rust"))
        .collect()
}

fn api() -> Api {
    Api {
        version: ApiVersion::new("v1.0", RustName::of("v1_0")),
        enum_types: (0..ENUM_TYPES).map(enum_type).collect(),
        structured_types: (0..STRUCTURED_TYPES).map(structured_type).collect(),
        operations: Vec::new(),
        resources: Default::default(),
    }
}

fn name(kind: &str, index: usize) -> TypeName {
    TypeName {
        qualified: format!("microsoft.graph.{}{index:03}", kind.to_lowercase()),
        rust: RustName::of(&format!("{kind}{index:03}")),
        module: RustName::of(&format!("{}_{index:03}", kind.to_lowercase())),
    }
}

fn enum_type(index: usize) -> EnumType {
    let is_flags = index.is_multiple_of(15);
    EnumType {
        name: name("Status", index),
        is_flags,
        members: (0..MEMBERS)
            .map(|member| EnumMember {
                name: format!("protectionRequested{member}"),
                rust: RustName::of(&if is_flags {
                    format!("PROTECTION_REQUESTED_{member}")
                } else {
                    format!("ProtectionRequested{member}")
                }),
                value: 1 << member,
                description: Some(DESCRIPTION.to_owned()),
                deprecation: None,
            })
            .collect(),
        description: Some(DESCRIPTION.to_owned()),
        deprecation: None,
    }
}

fn structured_type(index: usize) -> StructuredType {
    let family = index / FAMILY * FAMILY;
    let is_base = index == family;
    let last = (family + FAMILY).min(STRUCTURED_TYPES);
    let base = name("ProtectionUnit", family);
    let own = name("ProtectionUnit", index);
    let mut properties: Vec<_> = (0..BASE_PROPERTIES)
        .map(|property| self::property(property, &base.qualified))
        .collect();
    if !is_base {
        let range = BASE_PROPERTIES..BASE_PROPERTIES + OWN_PROPERTIES;
        properties.extend(range.map(|property| self::property(property, &own.qualified)));
    }
    StructuredType {
        kind: StructuredKind::Entity,
        is_abstract: is_base,
        is_open: false,
        has_stream: false,
        base: (!is_base).then_some(StructuredTypeId(family)),
        derived: if is_base {
            (family + 1..last).map(StructuredTypeId).collect()
        } else {
            Vec::new()
        },
        polymorphic: is_base.then(|| PolymorphicName {
            rust: RustName::of(&format!("Any{}", base.rust)),
            module: RustName::of(&format!("any_{}", base.module)),
        }),
        key: vec!["createdDateTime0".to_owned()],
        properties,
        description: Some(DESCRIPTION.to_owned()),
        deprecation: None,
        name: own,
    }
}

fn property(index: usize, declared_by: &str) -> Property {
    let value = match index % 6 {
        0 => ValueType::Primitive(PrimitiveType::DateTimeOffset),
        1 => ValueType::Enum(EnumTypeId(index)),
        2 => ValueType::Structured(StructuredTypeId(index * FAMILY % STRUCTURED_TYPES)),
        _ => ValueType::Primitive(PrimitiveType::String),
    };
    let navigation = matches!(value, ValueType::Structured(_)).then_some(Navigation {
        contains_target: false,
        is_auto_expanded: false,
        explicit_operation_bindings: None,
    });
    Property {
        name: format!("createdDateTime{index}"),
        rust: RustName::of(&format!("created_date_time{index}")),
        constant: RustName::of(&format!("CREATED_DATE_TIME{index}")),
        declared_by: declared_by.to_owned(),
        type_reference: TypeReference {
            value,
            is_collection: index.is_multiple_of(4),
            is_nullable: !index.is_multiple_of(3),
            definition: None,
        },
        navigation,
        is_computed: index.is_multiple_of(2),
        is_immutable: false,
        description: Some(DESCRIPTION.to_owned()),
        deprecation: None,
    }
}
