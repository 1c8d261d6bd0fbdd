//! The invariant on random mutations of both slices.
//!
//! `MUTATIONS=5000 cargo test --release --package odata-codegen --test verdicts mutations` tries more.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use odata_codegen::api::Api;
use odata_codegen::diff::compare;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::{SLICE, api, invariant};

/// A mutation of a line of a slice: the line, the kind, and a parameter.
type Mutation = (prop::sample::Index, u8, prop::sample::Index);

/// A slice with its lines and the types that it declares.
struct Slice {
    lines: Vec<String>,
    /// The indices of the lines that can be mutated.
    places: Vec<usize>,
    types: Vec<String>,
    api: Api,
}

fn slice(version: &str) -> Slice {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../metadata/{version}/backup-restore.csdl"));
    let text = fs::read_to_string(path).unwrap();
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let elements = [
        "Property",
        "NavigationProperty",
        "Parameter",
        "ReturnType",
        "Member",
        "EntityType",
        "ComplexType",
        "EnumType",
        "Action",
        "Function",
        "PropertyRef",
    ];
    let is_mutable = |line: &String| {
        let line = line.trim_start();
        elements.iter().any(|element| {
            line.strip_prefix('<')
                .and_then(|line| line.strip_prefix(element))
                .is_some_and(|rest| rest.starts_with([' ', '>']))
        })
    };
    let places = (0..lines.len())
        .filter(|index| is_mutable(&lines[*index]))
        .collect();
    let types = lines
        .iter()
        .filter(|line| {
            line.contains("<EntityType")
                || line.contains("<ComplexType")
                || line.contains("<EnumType")
        })
        .filter_map(|line| Some(format!("graph.{}", attribute(line, "Name")?)))
        .chain(
            [
                "Edm.String",
                "Edm.Int32",
                "Edm.Untyped",
                "Edm.Geography",
                "Edm.DateTimeOffset",
            ]
            .map(str::to_owned),
        )
        .collect();
    Slice {
        lines,
        places,
        types,
        api: api(&text, SLICE).unwrap_or_else(|problems| panic!("{problems}")),
    }
}

fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn with_attribute(line: &str, name: &str, value: &str) -> String {
    match attribute(line, name) {
        Some(old) => line.replace(
            &format!(" {name}=\"{old}\""),
            &format!(" {name}=\"{value}\""),
        ),
        None => {
            let end = line.find("/>").or_else(|| line.rfind('>')).unwrap();
            format!("{} {name}=\"{value}\"{}", &line[..end], &line[end..])
        }
    }
}

fn toggled(line: &str, name: &str) -> String {
    let is_set = attribute(line, name) == Some("true");
    with_attribute(line, name, if is_set { "false" } else { "true" })
}

/// Returns the lines of the element that starts at a line.
fn block(lines: &[String], start: usize) -> std::ops::Range<usize> {
    let line = &lines[start];
    if line.trim_end().ends_with("/>") {
        return start..start + 1;
    }
    let indent = line.len() - line.trim_start().len();
    let end = lines[start + 1..].iter().position(|other| {
        other.len() - other.trim_start().len() == indent && other.trim_start().starts_with("</")
    });
    start..end.map_or(start + 1, |end| start + 2 + end)
}

fn mutate(slice: &Slice, mutations: &[Mutation]) -> String {
    let mut lines = slice.lines.clone();
    for (place, kind, with) in mutations {
        // A line keeps its index while the blocks around it change: an empty line is one that was removed.
        let index = slice.places[place.index(slice.places.len())];
        if lines[index].trim().is_empty() {
            continue;
        }
        let name = attribute(&lines[index], "Name")
            .unwrap_or_default()
            .to_owned();
        match kind % 14 {
            0 => {
                for line in &mut lines[block(&slice.lines, index)] {
                    line.clear();
                }
            }
            1 => lines[index] = with_attribute(&lines[index], "Name", &format!("{name}X")),
            2 => {
                let letters = name.chars().map(|char| {
                    if char.is_ascii_uppercase() {
                        char.to_ascii_lowercase()
                    } else {
                        char
                    }
                });
                let lowered: String = letters.collect();
                lines[index] = with_attribute(&lines[index], "Name", &lowered);
            }
            3 => lines[index] = toggled(&lines[index], "Nullable"),
            4 | 5 => {
                let of = &slice.types[with.index(slice.types.len())];
                let base = attribute(&lines[index], "BaseType").map(|_| "BaseType");
                if let Some(attribute) = base.or(attribute(&lines[index], "Type").map(|_| "Type")) {
                    lines[index] = with_attribute(&lines[index], attribute, of);
                }
            }
            6 => {
                if let Some(of) = attribute(&lines[index], "Type") {
                    let item = of
                        .strip_prefix("Collection(")
                        .and_then(|of| of.strip_suffix(')'));
                    let of = item.map_or_else(|| format!("Collection({of})"), str::to_owned);
                    lines[index] = with_attribute(&lines[index], "Type", &of);
                }
            }
            7 => {
                let name = [
                    "Abstract",
                    "OpenType",
                    "ContainsTarget",
                    "IsFlags",
                    "IsComposable",
                ][with.index(5)];
                let belongs = match name {
                    "Abstract" | "OpenType" => "Type ",
                    "ContainsTarget" => "<NavigationProperty",
                    "IsFlags" => "<EnumType",
                    _ => "<Function",
                };
                if lines[index].contains(belongs) && !lines[index].contains("<ReturnType") {
                    lines[index] = toggled(&lines[index], name);
                }
            }
            8 => {
                // Adds another element of its kind next to it.
                let more: Vec<String> = block(&slice.lines, index)
                    .map(|line| lines[line].clone())
                    .collect();
                let mut more = more.join("\n");
                if !name.is_empty() {
                    let value =
                        attribute(&more, "Value").map(|value| format!(" Value=\"{value}\""));
                    if let Some(value) = value {
                        more = more.replacen(&value, " Value=\"77\"", 1);
                    }
                    more = more.replacen(
                        &format!(" Name=\"{name}\""),
                        &format!(" Name=\"{name}Y\""),
                        1,
                    );
                }
                lines[index] = format!("{more}\n{}", lines[index]);
            }
            9 => {
                // An overload of a derived or another type.
                if lines[index].contains("<Action") || lines[index].contains("<Function") {
                    let of = &slice.types[with.index(slice.types.len())];
                    let more: Vec<String> = block(&slice.lines, index)
                        .map(|line| lines[line].clone())
                        .collect();
                    let more: Vec<String> = more
                        .iter()
                        .map(|line| match attribute(line, "Name") {
                            Some("bindingParameter") => with_attribute(line, "Type", of),
                            _ => line.clone(),
                        })
                        .collect();
                    lines[index] = format!("{}\n{}", more.join("\n"), lines[index]);
                }
            }
            10 => {
                if lines[index].contains("<Action") || lines[index].contains("<Function") {
                    let of = &slice.types[with.index(slice.types.len())];
                    let place = index + 1;
                    lines[place] = format!(
                        "{}\n<Parameter Name=\"added\" Type=\"{of}\" Nullable=\"{}\"/>",
                        lines[place],
                        kind % 2 == 0
                    );
                }
            }
            11 => {
                if lines[index].contains("<Member") {
                    lines[index] = with_attribute(&lines[index], "Value", "99");
                }
            }
            12 => {
                if let Some(base) = attribute(&lines[index], "BaseType") {
                    lines[index] = lines[index].replace(&format!(" BaseType=\"{base}\""), "");
                }
            }
            _ => {
                // Moves it before the previous element.
                let other = block(&slice.lines, index);
                let before = index - 1;
                if other.len() == 1 && slice.lines[before].trim_end().ends_with("/>") {
                    lines.swap(index, before);
                }
            }
        }
    }
    lines.join("\n")
}

fn hold(version: &str, slice: &'static OnceLock<Slice>) {
    let slice = slice.get_or_init(|| self::slice(version));
    let cases = std::env::var("MUTATIONS")
        .ok()
        .and_then(|count| count.parse().ok());
    let mut runner = TestRunner::new(Config {
        cases: cases.unwrap_or(32),
        max_global_rejects: u32::MAX,
        failure_persistence: None,
        ..Config::default()
    });
    let mutation = any::<Mutation>();
    let result = runner.run(&prop::collection::vec(mutation, 1..4), |mutations| {
        let text = mutate(slice, &mutations);
        // A document that does not resolve is never compared.
        let Ok(new) = api(&text, SLICE) else {
            return Err(TestCaseError::reject("it does not resolve"));
        };
        for (old, new) in [(&slice.api, &new), (&new, &slice.api)] {
            let changes = compare(old, new);
            invariant::check(old, new, &changes).map_err(TestCaseError::fail)?;
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

#[test]
fn mutations_of_v1_0() {
    static SLICE: OnceLock<Slice> = OnceLock::new();
    hold("v1.0", &SLICE);
}

#[test]
fn mutations_of_beta() {
    static SLICE: OnceLock<Slice> = OnceLock::new();
    hold("beta", &SLICE);
}
