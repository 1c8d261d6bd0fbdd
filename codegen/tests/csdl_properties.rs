//! Property tests of documents: a document that was read is written so that it is read as the same.

#![allow(clippy::unwrap_used, reason = "a test's helpers are tests too")]

use odata_codegen::csdl;
use odata_codegen::diagnostic::Source;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const EVERYTHING: &str = include_str!("csdl/everything.xml");

/// A change of a document.
#[derive(Clone, Debug)]
enum Change {
    /// Leaves out a line.
    Drop(usize),
    /// Repeats a line elsewhere.
    Copy(usize, usize),
    /// Gives another value to an attribute.
    Value(usize, String),
    /// Gives an attribute another name.
    Name(usize, &'static str),
}

const NAMES: &[&str] = &[
    "Name",
    "Type",
    "Nullable",
    "MaxLength",
    "Precision",
    "Scale",
    "SRID",
    "Unicode",
    "DefaultValue",
    "BaseType",
    "Abstract",
    "OpenType",
    "Term",
    "Qualifier",
    "String",
    "Path",
    "Bool",
    "Int",
    "EnumMember",
    "Value",
    "x:y",
];

fn value() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "",
        " ",
        "true",
        "false",
        "1",
        "0",
        "max",
        "variable",
        "Edm.String",
        "Collection(Edm.Int32)",
        "Collection()",
        "a.b",
        "self.x",
        "..",
        "x/y",
        "a b",
        "P1D",
        "2024-02-30",
        "1e400",
        "-INF",
        "&#x9;&#10;",
        "]]&gt;",
        "&amp;",
    ];
    let escape = |text: String| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    prop_oneof![
        2 => select(KNOWN).prop_map(str::to_owned),
        1 => "[ -~éλ\u{202e}\u{200b}\u{fffd}]{0,12}".prop_map(escape),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let place = any::<prop::sample::Index>().prop_map(|place| place.index(100_000));
    prop_oneof![
        1 => place.clone().prop_map(Change::Drop),
        1 => (place.clone(), place.clone()).prop_map(|(from, to)| Change::Copy(from, to)),
        6 => (place.clone(), value()).prop_map(|(place, value)| Change::Value(place, value)),
        2 => (place, select(NAMES)).prop_map(|(place, name)| Change::Name(place, name)),
    ]
}

fn changed(changes: &[Change]) -> String {
    let mut lines: Vec<String> = EVERYTHING.lines().map(str::to_owned).collect();
    for change in changes {
        match change {
            Change::Drop(place) => {
                lines.remove(place % lines.len());
            }
            Change::Copy(from, to) => {
                let line = lines[from % lines.len()].clone();
                lines.insert(to % lines.len(), line);
            }
            Change::Value(place, value) => {
                let place = place % lines.len();
                // Attributes are in double quotes: text, value, text, value, text.
                let mut parts: Vec<&str> = lines[place].split('"').collect();
                if parts.len() > 2 {
                    let last = parts.len() - 2;
                    parts[1 + 2 * (value.len() % last.div_ceil(2))] = value;
                    lines[place] = parts.join("\"");
                }
            }
            Change::Name(place, name) => {
                let place = place % lines.len();
                if let Some((before, after)) = lines[place].split_once("=\"")
                    && let Some((element, _)) = before.rsplit_once(' ')
                {
                    lines[place] = format!("{element} {name}=\"{after}");
                }
            }
        }
    }
    lines.join("\n")
}

proptest! {
    #[test]
    fn a_document_that_is_read_is_written_as_the_same(changes in vec(change(), 0..6)) {
        let text = changed(&changes);
        let read = |name, text| csdl::read(Source { name, text });
        match read("changed.csdl", &text) {
            Ok(first) => {
                let written = csdl::write(&first.value);
                let again = read("written.csdl", &written)
                    .map_err(|problems| TestCaseError::fail(problems.to_string()))?;
                prop_assert_eq!(csdl::write(&again.value), written);
            }
            Err(problems) => prop_assert!(problems.to_string().ends_with("found")),
        }
    }

    #[test]
    fn any_text_is_a_document_or_a_problem(text in "(<|>|/|=|\"|'|&|;|[a-zA-Z: ]|<edmx:Edmx|<Schema|</|]]>|<!--|-->){0,40}") {
        if let Err(problems) = csdl::read(Source { name: "text.csdl", text: &text }) {
            prop_assert!(problems.to_string().ends_with("found"));
        }
    }
}
