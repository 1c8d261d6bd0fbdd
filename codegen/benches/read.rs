//! The time to read and resolve a whole `$metadata`, compared with a bare walk over the same XML.
//!
//! `GRAPH_CSDL` names the document; without it, one of about the same size and shape is generated. After divan's table
//! come the median ratios of rounds in which all run one after the other, so that a busy machine slows all down alike.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark has nobody to hand an error to"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use odata_codegen::csdl;
use odata_codegen::diagnostic::Source;
use odata_codegen::schema::{Input, Model, Role};
use quick_xml::events::Event;

/// The number of rounds for the median ratios.
const ROUNDS: usize = 41;

fn main() {
    divan::main();
    // `cargo test --benches` runs this too, and does not need the ratio.
    if std::env::args().any(|argument| argument == "--bench") {
        print_ratio();
    }
}

/// Returns the document to read.
fn document() -> &'static str {
    static DOCUMENT: OnceLock<String> = OnceLock::new();
    DOCUMENT.get_or_init(|| match std::env::var("GRAPH_CSDL") {
        Ok(path) => std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("GRAPH_CSDL names {path}: {error}")),
        Err(_) => made_up(),
    })
}

/// Returns a document with the size and the proportions of Graph's: mostly properties and enumeration members, some
/// operations, and a schema of annotations with targets elsewhere.
fn made_up() -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\">\n  \
         <edmx:DataServices>\n    <Schema Namespace=\"example.model\" Alias=\"model\" \
         xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\n",
    );
    let mut line = |indent: usize, content: std::fmt::Arguments<'_>| {
        let _ = writeln!(text, "{:indent$}{content}", "", indent = indent * 2);
    };
    for number in 0..860 {
        line(3, format_args!("<EnumType Name=\"stateOfThing{number}\">"));
        for value in 0..7 {
            line(
                4,
                format_args!("<Member Name=\"memberNumber{value}\" Value=\"{value}\" />"),
            );
        }
        line(3, format_args!("</EnumType>"));
    }
    line(3, format_args!("<ComplexType Name=\"complexBase\" />"));
    line(3, format_args!("<EntityType Name=\"entityBase\" />"));
    for number in 0..2960 {
        let is_entity = number % 5 >= 3;
        let (kind, base) = if is_entity {
            ("EntityType", "entityBase")
        } else {
            ("ComplexType", "complexBase")
        };
        line(
            3,
            format_args!("<{kind} Name=\"thing{number}\" BaseType=\"model.{base}\">"),
        );
        for property in 0..4 {
            line(
                4,
                format_args!(
                    "<Property Name=\"propertyNumber{property}\" Type=\"Edm.String\" \
                     Nullable=\"false\" />"
                ),
            );
        }
        if is_entity {
            line(
                4,
                format_args!(
                    "<NavigationProperty Name=\"relatedThings\" \
                     Type=\"Collection(model.thing{number})\" ContainsTarget=\"true\" />"
                ),
            );
        }
        line(3, format_args!("</{kind}>"));
    }
    for number in 0..1180 {
        line(
            3,
            format_args!("<Action Name=\"operationNumber{number}\" IsBound=\"true\">"),
        );
        line(
            4,
            format_args!("<Parameter Name=\"bindingParameter\" Type=\"model.thing{number}\" />"),
        );
        line(
            4,
            format_args!("<Parameter Name=\"reason\" Type=\"Edm.String\" Unicode=\"false\" />"),
        );
        line(
            4,
            format_args!("<ReturnType Type=\"model.thing{number}\" />"),
        );
        line(3, format_args!("</Action>"));
    }
    line(2, format_args!("</Schema>"));
    line(
        2,
        format_args!(
            "<Schema Namespace=\"example.notes\" \
             xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">"
        ),
    );
    for number in 0..4900 {
        // Most of Graph's descriptions are those of properties.
        let target = if number % 5 == 0 {
            format!("thing{}", number % 2960)
        } else {
            format!("thing{}/propertyNumber{}", number % 2960, number / 2960)
        };
        line(
            3,
            format_args!("<Annotations Target=\"example.model.{target}\">"),
        );
        line(
            4,
            format_args!(
                "<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"What thing {number} \
                 is for, messages in a sentence of a middling length. Some take two of them.\" />"
            ),
        );
        if number % 6 == 0 {
            line(
                4,
                format_args!("<Annotation Term=\"Org.OData.Capabilities.V1.InsertRestrictions\">"),
            );
            line(5, format_args!("<Record>"));
            line(
                6,
                format_args!("<PropertyValue Property=\"Insertable\" Bool=\"false\" />"),
            );
            line(5, format_args!("</Record>"));
            line(4, format_args!("</Annotation>"));
        }
        line(3, format_args!("</Annotations>"));
    }
    text.push_str("    </Schema>\n  </edmx:DataServices>\n</edmx:Edmx>\n");
    text
}

/// Reads every event and every attribute, without processing them.
fn walk(text: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut length = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                for attribute in tag.attributes() {
                    let attribute = attribute.expect("the document is well-formed");
                    length += attribute.key.as_ref().len() + attribute.value.len();
                }
            }
            Ok(Event::Eof) => return length,
            Ok(_) => {}
            Err(error) => panic!("the document is not well-formed: {error}"),
        }
    }
}

fn read(text: &str) -> csdl::Document<'_> {
    csdl::read(Source {
        name: "bench",
        text,
    })
    .unwrap_or_else(|problems| panic!("{problems}"))
    .value
}

#[divan::bench(name = "bare walk")]
fn bare_walk(bencher: divan::Bencher<'_, '_>) {
    let text = document();
    let size = divan::counter::BytesCount::of_str(text);
    bencher.counter(size).bench(|| walk(black_box(text)));
}

#[divan::bench(name = "read")]
fn read_document(bencher: divan::Bencher<'_, '_>) {
    let text = document();
    let size = divan::counter::BytesCount::of_str(text);
    bencher.counter(size).bench(|| read(black_box(text)));
}

fn resolve<'a>(text: &'a str, document: &'a csdl::Document<'a>) -> Model<'a> {
    let input = Input {
        source: Source {
            name: "bench",
            text,
        },
        document,
        role: Role::Service,
    };
    Model::resolve(&[input])
        .unwrap_or_else(|problems| panic!("{problems}"))
        .value
}

#[divan::bench(name = "resolve")]
fn resolve_document(bencher: divan::Bencher<'_, '_>) {
    let text = document();
    let document = read(text);
    bencher.bench(|| resolve(text, black_box(&document)));
}

#[divan::bench(name = "write")]
fn write_document(bencher: divan::Bencher<'_, '_>) {
    let document = read(document());
    bencher.bench(|| csdl::write(black_box(&document)));
}

fn print_ratio() {
    let text = document();
    let mut reading_ratios = Vec::with_capacity(ROUNDS);
    let mut both_ratios = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let walking = timed(|| walk(black_box(text))).as_secs_f64();
        let reading = timed(|| read(black_box(text))).as_secs_f64();
        let document = read(text);
        let resolving = timed(|| resolve(text, black_box(&document))).as_secs_f64();
        reading_ratios.push(reading / walking);
        both_ratios.push((reading + resolving) / walking);
    }
    print_median("read", text, reading_ratios);
    print_median("read and resolve", text, both_ratios);
}

fn print_median(what: &str, text: &str, mut ratios: Vec<f64>) {
    ratios.sort_by(f64::total_cmp);
    println!(
        "{what} / bare walk over {} bytes: {:.2} (median of {ROUNDS} rounds; {:.2} to {:.2})",
        text.len(),
        ratios[ROUNDS / 2],
        ratios[ROUNDS / 10],
        ratios[ROUNDS - 1 - ROUNDS / 10],
    );
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    drop(black_box(result));
    took
}
