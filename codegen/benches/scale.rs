//! How the time of the generator grows with the document: each shape has `n` elements of one kind, and twice as many.
//!
//! Printed are the milliseconds for `n` elements and for `2n`, and their ratio: about 2 where no step is quadratic. The
//! first figures are those of the API (reading, resolving, names, resources), the others of everything with the emitted
//! files, for half of the elements and for all of them.

#![allow(
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark has nobody to hand an error to"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use odata_codegen::config::{Config, CrateConfig, Links, VersionConfig};
use odata_codegen::diagnostic::Source;
use odata_codegen::{Sources, VersionSources, apis, generate, starts};

const KEY: &str = r#"<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>"#;

/// A kind of element, of which a document has many.
struct Shape {
    name: &'static str,
    elements: usize,
    /// What stands in the type `thing`, in the schema, and in the container, for each number.
    each: fn(usize) -> [String; 3],
    /// What stands there once, after these.
    once: [&'static str; 3],
}

fn in_thing(text: String) -> [String; 3] {
    [text, String::new(), String::new()]
}

fn in_schema(text: String) -> [String; 3] {
    [String::new(), text, String::new()]
}

const MANY: usize = 20_000;

/// After this time a measurement is not repeated.
const LONG: Duration = Duration::from_secs(2);

const SHAPES: &[Shape] = &[
    Shape {
        name: "actions",
        elements: MANY,
        each: |n| {
            in_schema(format!(
                r#"<Action Name="a{n}" IsBound="true"><Parameter Name="b" Type="ns.thing"/><Parameter Name="p" Type="Edm.String"/></Action>"#
            ))
        },
        once: ["", "", ""],
    },
    Shape {
        name: "functions",
        elements: MANY,
        each: |n| {
            in_schema(format!(
                r#"<Function Name="f{n}" IsBound="true"><Parameter Name="b" Type="ns.thing"/><ReturnType Type="Edm.String"/></Function>"#
            ))
        },
        once: ["", "", ""],
    },
    Shape {
        name: "overloads of one name",
        elements: MANY,
        each: |n| {
            in_schema(format!(
                r#"<Function Name="f" IsBound="true"><Parameter Name="b" Type="ns.thing"/><Parameter Name="p{n}" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>"#
            ))
        },
        once: ["", "", ""],
    },
    Shape {
        name: "imports",
        elements: MANY,
        each: |n| {
            [
                String::new(),
                format!(r#"<Function Name="f{n}"><ReturnType Type="Edm.String"/></Function>"#),
                format!(r#"<FunctionImport Name="f{n}" Function="ns.f{n}"/>"#),
            ]
        },
        once: ["", "", ""],
    },
    Shape {
        name: "a chain of base types",
        elements: 1_000,
        each: |n| {
            in_schema(match n {
                0 => format!(r#"<EntityType Name="t0">{KEY}</EntityType>"#),
                n => format!(r#"<EntityType Name="t{n}" BaseType="ns.t{}"/>"#, n - 1),
            })
        },
        once: [
            r#"<NavigationProperty Name="first" Type="Collection(ns.t0)" ContainsTarget="true"/>"#,
            "",
            "",
        ],
    },
    Shape {
        name: "a chain of complex values",
        elements: 1_000,
        each: |n| {
            in_schema(format!(
                r#"<ComplexType Name="t{}"><Property Name="next" Type="ns.t{n}"/></ComplexType>"#,
                n + 1
            ))
        },
        once: [
            r#"<Property Name="first" Type="ns.t1000"/>"#,
            r#"<ComplexType Name="t0"/>"#,
            "",
        ],
    },
    Shape {
        name: "a chain of links",
        elements: 1_000,
        each: |n| {
            in_schema(format!(
                r#"<EntityType Name="t{}">{KEY}<NavigationProperty Name="next" Type="ns.t{n}"/></EntityType>"#,
                n + 1
            ))
        },
        once: [
            r#"<NavigationProperty Name="first" Type="ns.t1000"/>"#,
            r#"<EntityType Name="t0"/>"#,
            "",
        ],
    },
    Shape {
        name: "properties of one type",
        elements: MANY,
        each: |n| in_thing(format!(r#"<Property Name="p{n}" Type="Edm.String"/>"#)),
        once: ["", "", ""],
    },
    Shape {
        name: "navigation properties",
        elements: MANY,
        each: |n| {
            in_thing(format!(
                r#"<NavigationProperty Name="n{n}" Type="ns.part" ContainsTarget="true"/>"#
            ))
        },
        once: ["", r#"<EntityType Name="part"/>"#, ""],
    },
    Shape {
        name: "links",
        elements: MANY,
        each: |n| {
            in_thing(format!(
                r#"<NavigationProperty Name="n{n}" Type="Collection(ns.thing)"/>"#
            ))
        },
        once: ["", "", ""],
    },
    Shape {
        name: "streams of one type",
        elements: MANY,
        each: |n| in_thing(format!(r#"<Property Name="p{n}" Type="Edm.Stream"/>"#)),
        once: ["", "", ""],
    },
    Shape {
        name: "parameters of one function",
        elements: MANY,
        each: |n| {
            in_schema(if n == 0 {
                r#"<Function Name="f" IsBound="true"><Parameter Name="b" Type="ns.thing"/>"#
                    .to_owned()
            } else {
                format!(r#"<Parameter Name="p{n}" Type="Edm.String"/>"#)
            })
        },
        once: ["", r#"<ReturnType Type="Edm.String"/></Function>"#, ""],
    },
    Shape {
        name: "members of one enumeration",
        elements: MANY,
        each: |n| {
            in_schema(if n == 0 {
                r#"<EnumType Name="state"><Member Name="m0"/>"#.to_owned()
            } else {
                format!(r#"<Member Name="m{n}"/>"#)
            })
        },
        once: [
            r#"<Property Name="state" Type="ns.state"/>"#,
            "</EnumType>",
            "",
        ],
    },
    Shape {
        name: "entity sets",
        elements: MANY,
        each: |n| {
            [
                String::new(),
                String::new(),
                format!(r#"<EntitySet Name="s{n}" EntityType="ns.thing"/>"#),
            ]
        },
        once: ["", "", ""],
    },
    Shape {
        name: "types with entity sets",
        elements: MANY,
        each: |n| {
            [
                String::new(),
                format!(r#"<EntityType Name="t{n}">{KEY}</EntityType>"#),
                format!(r#"<EntitySet Name="s{n}" EntityType="ns.t{n}"/>"#),
            ]
        },
        once: ["", "", ""],
    },
    Shape {
        name: "targets of annotations",
        elements: MANY,
        each: |n| {
            [
                format!(r#"<Property Name="p{n}" Type="Edm.String"/>"#),
                format!(
                    r#"<Annotations Target="ns.thing/p{n}"><Annotation Term="Org.OData.Core.V1.Description" String="d"/></Annotations>"#
                ),
                String::new(),
            ]
        },
        once: ["", "", ""],
    },
    Shape {
        name: "derived types",
        elements: MANY,
        each: |n| in_schema(format!(r#"<ComplexType Name="t{n}" BaseType="ns.base"/>"#)),
        once: [
            r#"<Property Name="base" Type="ns.base"/>"#,
            r#"<ComplexType Name="base"/>"#,
            "",
        ],
    },
];

impl Shape {
    fn document(&self, elements: usize) -> String {
        let mut parts = [String::new(), String::new(), String::new()];
        for number in 0..elements {
            for (part, more) in parts.iter_mut().zip((self.each)(number)) {
                part.push_str(&more);
                part.push('\n');
            }
        }
        let [thing, schema, container] = parts;
        let [own, more, _] = self.once;
        let mut text = String::from(
            "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\n\
             <Schema Namespace=\"ns\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\n",
        );
        let _ = write!(
            text,
            "<EntityType Name=\"thing\">{KEY}{own}{thing}</EntityType>{schema}{more}\
             <EntityContainer Name=\"c\"><EntitySet Name=\"things\" EntityType=\"ns.thing\"/>{container}</EntityContainer>\n\
             </Schema></edmx:DataServices></edmx:Edmx>"
        );
        text
    }

    /// The milliseconds for so many elements, the least of up to three runs.
    fn time(&self, elements: usize, is_emitted: bool) -> f64 {
        let text = self.document(elements);
        let source = Source {
            name: self.name,
            text: &text,
        };
        let version = VersionConfig {
            name: "v1".to_owned(),
            module: "v1".to_owned(),
            roots: starts(&[source]).unwrap_or_else(|problems| panic!("{problems}")),
            // Nobody gives a chain of links an address each.
            links: Links::References,
            ..VersionConfig::default()
        };
        let config = Config {
            package: CrateConfig {
                name: "scale".to_owned(),
                entry: "Scale".to_owned(),
                ..CrateConfig::default()
            },
            versions: vec![version],
            ..Config::default()
        };
        let sources = Sources {
            versions: vec![VersionSources {
                name: "v1",
                metadata: vec![source],
                overlays: Vec::new(),
            }],
            descriptions: Vec::new(),
        };
        let run = || {
            let started = Instant::now();
            let problems = if is_emitted {
                black_box(generate(&config, &sources)).err()
            } else {
                black_box(apis(&config, &sources)).err()
            };
            let took = started.elapsed().as_secs_f64() * 1000.0;
            if let Some(problems) = problems {
                panic!("{}: {problems}", self.name);
            }
            took
        };
        let started = Instant::now();
        let mut least = run();
        for _ in 1..3 {
            // A long run varies little, and the whole takes a few minutes.
            if started.elapsed() > LONG {
                break;
            }
            least = least.min(run());
        }
        least
    }
}

fn main() {
    // `cargo test --benches` runs this too: small documents show that each shape generates.
    let is_measured = std::env::args().any(|argument| argument == "--bench");
    println!(
        "{:<28} {:>7} {:>8} {:>8} {:>6}   {:>8} {:>8} {:>6}",
        "shape", "n", "n ms", "2n ms", "ratio", "n/2 ms", "n ms", "ratio"
    );
    for shape in SHAPES {
        let n = if is_measured { shape.elements } else { 10 };
        if !is_measured && shape.elements < MANY {
            continue;
        }
        let (one, two) = (shape.time(n, false), shape.time(2 * n, false));
        let is_chain = shape.elements < MANY;
        let (some, more) = if is_chain {
            (0.0, 0.0)
        } else {
            (shape.time(n / 2, true), shape.time(n, true))
        };
        println!(
            "{:<28} {n:>7} {one:>8.1} {two:>8.1} {:>6.2}   {some:>8.1} {more:>8.1} {:>6.2}",
            shape.name,
            two / one,
            more / some
        );
    }
}
