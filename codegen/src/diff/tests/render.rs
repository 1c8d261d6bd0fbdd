//! The output for reviewers.

use std::sync::Arc;

use semver::Version;

use crate::api::*;
use crate::diff::{
    AcceptedBreak, ChangePlace, JSON_SCHEMA, Level, MAX_COMMENT, Report, github, json, markdown,
    text,
};
use crate::naming::RustName;
use crate::testing::sample::*;

/// Returns a report with one change of each effect in v1.0, and with beta unchanged.
fn report() -> Report {
    let beta = Api {
        version: ApiVersion::new("beta", RustName::of("beta")),
        ..api()
    };
    let mut new = api();
    // Breaks at run time.
    new.structured_types[SITE].properties[2].name = "siteID".to_owned();
    // Breaks.
    new.structured_types[POINT].properties[1].type_reference = text_type();
    new.structured_types[PERIOD].properties[1] = property(
        "period",
        "endTime",
        new.structured_types[PERIOD].properties[0]
            .type_reference
            .clone(),
    );
    // Does something else.
    new.structured_types[POINT].properties[2].is_computed = true;
    // Adds.
    new.enum_types[0].members.push(EnumMember {
        deprecation: Some(Deprecation {
            description: Some("Ask @octocat, see #12.".to_owned()),
            ..deprecation("2026-05-04")
        }),
        ..member("paused", 3)
    });
    for index in [UNIT, DRIVE, SITE] {
        new.structured_types[index]
            .properties
            .insert(2, property("unit", "error", text_type()));
    }
    // Changes no code.
    new.structured_types[POINT].description = Some("A point | in `time`\n</details>.".to_owned());
    new.structured_types[POINT].properties[0]
        .type_reference
        .is_nullable = false;
    Report::new(&[api(), beta.clone()], &[new, beta])
        .with_release(Version::new(0, 1, 0), Version::new(0, 1, 0))
}

fn text_type() -> TypeReference {
    crate::testing::sample::text()
}

#[test]
fn as_markdown() {
    insta::assert_snapshot!(markdown(&report()));
}

#[test]
fn as_text() {
    insta::assert_snapshot!(text(&report(), false));
    let coloured = text(&report(), true);
    assert!(
        coloured.contains("\u{1b}[1m\u{1b}[31mmajor\u{1b}[0m"),
        "{coloured:?}"
    );
    let plain: String = coloured
        .split('\u{1b}')
        .map(|part| {
            part.trim_start_matches(|char: char| {
                char == '[' || char.is_ascii_digit() || char == ';'
            })
        })
        .collect();
    assert!(!plain.contains('\u{1b}'));
}

#[test]
fn as_json() {
    insta::assert_snapshot!(json(&report()).unwrap());
}

/// Checks a value against the part of JSON Schema that our schema uses.
fn fits(schema: &serde_json::Value, value: &serde_json::Value, at: &str) {
    use serde_json::Value;
    if let Some(expected) = schema.get("const") {
        assert_eq!(value, expected, "{at}");
    }
    if let Some(Value::Array(allowed)) = schema.get("enum") {
        assert!(allowed.contains(value), "{at}: {value}");
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    match schema.get("type") {
        Some(Value::String(expected)) => assert_eq!(kind, expected, "{at}"),
        Some(Value::Array(allowed)) => assert!(allowed.contains(&kind.into()), "{at}: {kind}"),
        _ => {}
    }
    if let (Some(Value::Object(properties)), Value::Object(members)) =
        (schema.get("properties"), value)
    {
        for (name, schema) in properties {
            let member = members
                .get(name)
                .unwrap_or_else(|| panic!("{at} lacks {name}"));
            fits(schema, member, &format!("{at}/{name}"));
        }
        // Every written member is in the schema.
        for name in members.keys() {
            assert!(properties.contains_key(name), "{at} has {name}");
        }
    }
    if let (Some(items), Value::Array(values)) = (schema.get("items"), value) {
        for (index, value) in values.iter().enumerate() {
            fits(items, value, &format!("{at}/{index}"));
        }
    }
}

#[test]
fn json_fits_its_schema() {
    let schema = serde_json::from_str(JSON_SCHEMA).unwrap();
    let same = Report::new(&[api()], &[api()]);
    for report in [report(), same] {
        let value = serde_json::from_str(&json(&report).unwrap()).unwrap();
        fits(&schema, &value, "");
    }
}

#[test]
fn as_annotations() {
    let mut report = report();
    report.versions[0].changes[0].place = Some(ChangePlace {
        file: "metadata/v1.0/a,b.csdl".to_owned(),
        line: 12,
    });
    insta::assert_snapshot!(github(&report));
}

#[test]
fn accepted_breaks() {
    let mut report = report();
    let first = report.versions[0].changes[0].fingerprint("v1.0");
    let entry = |fingerprint: &str, until: &str| AcceptedBreak {
        fingerprint: fingerprint.to_owned(),
        reason: "nobody uses it".to_owned(),
        until: Version::parse(until).unwrap(),
    };
    assert!(report.accept(&[entry(&first, "0.1.0")], &[]).is_empty());
    assert_eq!(
        report.versions[0].changes[0].accepted.as_deref(),
        Some("nobody uses it")
    );
    // Others still break.
    assert_eq!(report.level_without_accepted(), Some(Level::Major));
    let faults = report.accept(
        &[entry("0123456789abcdef", "0.2.0"), entry(&first, "0.0.9")],
        &[entry("0011223344556677", "0.2.0"), entry(&first, "0.0.9")],
    );
    assert_eq!(faults.len(), 2);
    assert!(faults[0].starts_with("no break has the fingerprint `0123456789abcdef`"));
    assert!(faults[1].contains("is accepted until 0.0.9, and that is over"));
}

#[test]
fn a_fingerprint_depends_on_what_has_changed_alone() {
    let [one, two] = [report(), report()];
    let of = |report: &Report| {
        let version = &report.versions[0];
        let changes = version.changes.iter();
        changes
            .map(|change| change.fingerprint(&version.name))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(&one), of(&two));
    let distinct: std::collections::BTreeSet<_> = of(&one).into_iter().collect();
    assert_eq!(distinct.len(), one.versions[0].changes.len());
    let first = &one.versions[0].changes[0];
    assert_ne!(first.fingerprint("v1.0"), first.fingerprint("beta"));
}

#[test]
fn a_version_that_may_break_counts_as_minor() {
    let mut report = report();
    report.versions[0].breaks_count = false;
    assert_eq!(report.level(), Some(Level::Minor));
    let text = markdown(&report);
    assert!(text.starts_with("### API changes: **minor**"), "{text}");
    assert!(
        text.contains("v1.0: major, which counts as minor"),
        "{text}"
    );
}

#[test]
fn nothing_changed_is_one_line() {
    let same = Report::new(&[api()], &[api()]);
    assert_eq!(markdown(&same), "The emitted API has not changed.\n");
    assert_eq!(text(&same, true), "The emitted API has not changed.\n");
    assert_eq!(
        json(&same).unwrap(),
        "{\"schema\":1,\"verdict\":null,\"release\":null,\"notes\":[],\"versions\":[{\"name\":\"v1.0\",\"module\":\"v1_0\",\"verdict\":null,\"breaks_count\":true,\"counts\":[],\"changes\":[]}]}\n"
    );
    let same = same.with_release(Version::new(0, 1, 0), Version::new(0, 1, 0));
    assert_eq!(
        markdown(&same),
        "The emitted API has not changed; version 0.1.0 stays.\n"
    );
}

fn rules(report: &Report) -> Vec<String> {
    report
        .changes()
        .map(|change| format!("{} {}", change.effect.id(), change.rule.facts().id))
        .collect()
}

#[test]
fn a_resource_is_a_line_with_its_methods() {
    let called = |end: &dyn Fn(&mut RouteEnd)| {
        let (mut old, mut new) = (api(), api());
        for api in [&mut old, &mut new] {
            for (method, rust) in [("DELETE", "delete"), ("PATCH", "update")] {
                let call = ["points", "by_id", rust];
                let route = route(method, "/points/{point-id}", &call);
                api.resources.routes.push(route);
            }
        }
        for route in &mut new.resources.routes {
            end(Arc::make_mut(&mut route.end));
        }
        markdown(&Report::new(&[old], &[new]))
    };
    let moved = called(&|end| end.segment = end.segment.replace("/points/{", "/all/points/{"));
    assert!(
        moved.contains("- DELETE, GET, PATCH `/points/{point-id}` → `/all/points/{point-id}`\n"),
        "{moved}"
    );
    let renamed = called(&|end| end.steps[0].method = RustName::of("moments"));
    assert!(
        renamed.contains(
            "- DELETE, GET, PATCH `/points/{point-id}`: `.points().by_id(id)` → `.moments().by_id(id)`\n"
        ),
        "{renamed}"
    );
}

#[test]
fn versions_come_and_go() {
    let api = || {
        let mut api = api();
        api.resources.entries.push(Entry {
            path: "/root".to_owned(),
            rust: RustName::of("root"),
            builder: BuilderId(0),
        });
        api
    };
    let beta = Api {
        version: ApiVersion::new("beta", RustName::of("beta")),
        ..api()
    };
    let added = Report::new(&[api()], &[api(), beta.clone()]);
    assert_eq!(rules(&added), ["addition version-added"]);
    let removed = Report::new(&[api(), beta], &[api()]);
    assert_eq!(rules(&removed), ["breaking version-removed"]);
    assert!(
        text(&removed, false).contains("- beta  beta\n          7 types and 3 operations"),
        "{}",
        text(&removed, false)
    );
    let moved = Report::new(
        &[api()],
        &[Api {
            version: ApiVersion::new("v1.0", RustName::of("stable")),
            ..api()
        }],
    );
    assert_eq!(rules(&moved), ["breaking version-module-renamed"]);
    let items = |report: &Report| -> Vec<String> {
        let items = report.changes().flat_map(|change| &change.items);
        items.map(|item| item.path.clone()).collect()
    };
    assert_eq!(items(&moved), ["Example::v1_0", "v1_0"]);
    let with = |change: fn(&mut ApiVersion)| {
        let mut new = api();
        change(&mut new.version);
        Report::new(&[api()], &[new])
    };
    let renamed = with(|version| version.entry = RustName::of("Backup"));
    assert_eq!(rules(&renamed), ["breaking version-entry-renamed"]);
    assert_eq!(items(&renamed), ["Example::v1_0"]);
    let elsewhere = with(|version| version.path = "v2.0".to_owned());
    assert_eq!(rules(&elsewhere), ["breaking-at-run-time item-rewired"]);
}

#[test]
fn the_sentence_about_the_version() {
    let sentence = |old: &str, current: &str| {
        let (old, current) = (
            Version::parse(old).unwrap(),
            Version::parse(current).unwrap(),
        );
        let text = text(&report().with_release(old, current), false);
        text.lines().nth(1).unwrap().to_owned()
    };
    assert_eq!(
        sentence("0.1.0", "0.1.0"),
        "The version after 0.1.0 is at least 0.2.0. Before 1.0.0 Cargo takes the minor number for what breaks."
    );
    assert_eq!(
        sentence("0.1.0", "0.1.1"),
        "0.1.0 needs at least 0.2.0, and 0.1.1 is not enough. Before 1.0.0 Cargo takes the minor number for what breaks."
    );
    assert_eq!(
        sentence("1.2.3", "2.0.0"),
        "1.2.3 needed at least 2.0.0, and 2.0.0 it is."
    );
}

/// Returns a report with so many changes of each effect that not even half of them fit.
fn long() -> Report {
    let (mut old, mut new) = (api(), api());
    let types = |api: &mut Api, prefix: &str, count: usize| {
        for index in 0..count {
            let mut item = structured(
                &format!("{prefix}{index:04}"),
                vec![property("x", "id", text_type())],
            );
            item.description = Some(format!("{prefix} {index}"));
            api.structured_types.push(item);
        }
    };
    types(&mut old, "stays", 1500);
    types(&mut new, "stays", 1500);
    for structured in &mut new.structured_types {
        structured.description = None;
    }
    types(&mut new, "arrives", 1500);
    types(&mut old, "leaves", 300);
    Report::new(&[old], &[new])
}

#[test]
fn a_comment_is_never_too_long_and_says_what_it_leaves_out() {
    let report = long();
    let comment = markdown(&report);
    assert!(comment.len() <= MAX_COMMENT, "{}", comment.len());
    // Breaks are complete, and the remaining space is used.
    for index in 0..300 {
        assert!(
            comment.contains(&format!("microsoft.graph.leaves{index:04}")),
            "{index}"
        );
    }
    assert!(comment.len() > MAX_COMMENT - 1000, "{}", comment.len());
    assert!(
        comment.contains("1501 more are left out"),
        "the harmless is left out first"
    );
    assert_eq!(
        comment.matches("<details>").count(),
        comment.matches("</details>").count()
    );
    assert_eq!(
        text(&report, false)
            .matches("+ microsoft.graph.arrives")
            .count(),
        1500
    );
}

#[test]
fn text_of_documents_is_visible_in_every_format() {
    let hostile = "\u{1b}[2J\u{202e}\u{200b}\u{2028}";
    let mut new = api();
    new.structured_types[SITE].properties[2].name = hostile.to_owned();
    new.structured_types[POINT].description = Some(hostile.to_owned());
    new.enum_types[0].members.push(EnumMember {
        deprecation: Some(Deprecation {
            description: Some(hostile.to_owned()),
            ..deprecation("2026-05-04")
        }),
        ..member(hostile, 3)
    });
    let report = Report::new(&[api()], &[new]);
    for printed in [markdown(&report), text(&report, false)] {
        assert!(printed.contains("u{202e}") || printed.contains(r"u\{202e\}"));
        let is_hostile = |character: char| {
            character != '\n'
                && (character.is_control() || matches!(character, '\u{202e}' | '\u{2028}'))
        };
        assert!(!printed.contains(is_hostile), "{printed:?}");
    }
}
