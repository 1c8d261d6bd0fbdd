//! The time to emit the files of a model.
//!
//! The model is synthetic, with about as many types, properties and documentation as one version of the backup storage
//! API, so that the figures do not change with the metadata.

#![allow(clippy::expect_used)]

use std::fmt::Write as _;

use divan::Bencher;
use divan::counter::BytesCount;
use odata_codegen::api::Api;
use odata_codegen::config::{Config, VersionConfig};
use odata_codegen::csdl;
use odata_codegen::diagnostic::Source;
use odata_codegen::emit::{emit, emit_all};
use odata_codegen::naming::RustName;
use odata_codegen::schema::{Input, Model, Role};

const STRUCTURED_TYPES: usize = 70;
const ENUM_TYPES: usize = 30;
const MEMBERS: usize = 8;
const BASE_PROPERTIES: usize = 8;
const OWN_PROPERTIES: usize = 5;
/// The number of types in a group with one base type.
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

/// The cost of formatting alone: the same files, parsed before.
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

/// The cost of parsing the same files as Rust, which the emitter mostly avoids.
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
    let text = document();
    let source = Source {
        name: "made-up.csdl",
        text: &text,
    };
    let document = csdl::read(source).expect("the document is CSDL").value;
    let input = Input {
        source,
        document: &document,
        role: Role::Service,
    };
    let model = Model::resolve(&[input]).expect("the document makes sense");
    let version = VersionConfig {
        name: "v1.0".to_owned(),
        module: "v1_0".to_owned(),
        roots: vec!["root".to_owned()],
        ..VersionConfig::default()
    };
    let api = Api::new(&model.value, &version, &Config::default()).expect("the model is valid");
    // Only the files of models are measured.
    Api {
        operations: Vec::new(),
        resources: Default::default(),
        ..api.value
    }
}

/// Enumerations, flags, and families of entity types under an entity that contains one of each.
fn document() -> String {
    let mut content = String::new();
    let described =
        format!("<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"{DESCRIPTION}\"/>");
    for index in 0..ENUM_TYPES {
        let is_flags = index.is_multiple_of(15);
        let _ = write!(
            content,
            "<EnumType Name=\"unitStatus{index}\" IsFlags=\"{is_flags}\">{described}"
        );
        for member in 0..MEMBERS {
            let value = 1 << member;
            let _ = write!(
                content,
                "<Member Name=\"protectionPaused{member}\" Value=\"{value}\">{described}</Member>"
            );
        }
        content.push_str("</EnumType>");
    }
    let mut root = String::from("<EntityType Name=\"root\">");
    for index in 0..STRUCTURED_TYPES {
        let base = index / FAMILY * FAMILY;
        if base == index {
            let _ = write!(
                root,
                "<NavigationProperty Name=\"units{index}\" Type=\"Collection(self.protectionUnit{index})\" ContainsTarget=\"true\"/>"
            );
            let _ = write!(
                content,
                "<EntityType Name=\"protectionUnit{index}\" Abstract=\"true\"><Key><PropertyRef Name=\"createdDateTime0\"/></Key>{described}"
            );
            (0..BASE_PROPERTIES).for_each(|index| content.push_str(&property(index, &described)));
        } else {
            let _ = write!(
                content,
                "<EntityType Name=\"protectionUnit{index}\" BaseType=\"self.protectionUnit{base}\">{described}"
            );
            let own = BASE_PROPERTIES..BASE_PROPERTIES + OWN_PROPERTIES;
            own.for_each(|index| content.push_str(&property(index, &described)));
        }
        content.push_str("</EntityType>");
    }
    format!(
        "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\"><edmx:DataServices>\
         <Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"example.backup\" Alias=\"self\">\
         {content}{root}</EntityType><EntityContainer Name=\"service\"><Singleton Name=\"root\" Type=\"self.root\"/>\
         </EntityContainer></Schema></edmx:DataServices></edmx:Edmx>"
    )
}

fn property(index: usize, described: &str) -> String {
    let (element, value) = match index % 6 {
        0 => ("Property", "Edm.DateTimeOffset".to_owned()),
        1 => ("Property", format!("self.unitStatus{index}")),
        2 => (
            "NavigationProperty",
            format!("self.protectionUnit{}", index * FAMILY % STRUCTURED_TYPES),
        ),
        _ => ("Property", "Edm.String".to_owned()),
    };
    let value = if index % 4 == 3 {
        format!("Collection({value})")
    } else {
        value
    };
    let is_nullable = !index.is_multiple_of(3);
    format!(
        "<{element} Name=\"createdDateTime{index}\" Type=\"{value}\" Nullable=\"{is_nullable}\">{described}</{element}>"
    )
}
