//! The documentation of the crate is correct about its permissions, its features and its minimum Rust version.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;

/// Returns the text after `before` in a line, up to the next quote.
fn quoted<'a>(line: &'a str, before: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(before)?;
    rest.split_once('"').map(|(text, _)| text)
}

#[test]
fn the_guide_has_the_ids_of_the_permissions() {
    let root = integration_tests::workspace();
    let overlay = fs::read_to_string(root.join("metadata/overlay.csdl")).unwrap();
    let guide = fs::read_to_string(root.join("generated/src/guide.md")).unwrap();
    let mut scope = "";
    let mut found = 0;
    for line in overlay.lines() {
        if let Some(name) = quoted(line, "Property=\"Scope\" String=\"") {
            scope = name;
        }
        let Some((_, id)) = line.split_once(" Id `") else {
            continue;
        };
        let (id, _) = id.split_once('`').unwrap();
        let row = guide
            .lines()
            .find(|row| row.starts_with(&format!("| `{scope}` |")));
        assert!(row.is_some_and(|row| row.contains(id)), "{scope} {id}");
        found += 1;
    }
    assert_eq!(found, 16, "eight permissions have two ids each");
}

/// The number of lines in the readme is that of its code.
#[test]
fn the_comparison_in_the_readme_counts_its_lines() {
    let readme = fs::read_to_string(integration_tests::workspace().join("README.md")).unwrap();
    let (before, rest) = readme.split_once(" lines, imports included:").unwrap();
    let messages = before.rsplit(' ').next().unwrap();
    let code = rest.split("```").nth(1).unwrap();
    let lines = code.lines().skip(1).filter(|line| !line.trim().is_empty());
    assert_eq!(lines.count().to_string(), messages);
}

/// Returns the manifest of a package or of the workspace, from which packages inherit settings.
fn manifest(path: &str) -> toml::Table {
    let text = fs::read_to_string(integration_tests::workspace().join(path)).unwrap();
    text.parse().unwrap()
}

#[test]
fn the_front_page_lists_the_features_that_there_are() {
    let manifest = manifest("generated/Cargo.toml");
    let features = manifest["features"].as_table().unwrap();
    let default: Vec<_> = features["default"].as_array().unwrap().iter().collect();
    let default = |name: &str| {
        let is_named = default.iter().any(|feature| feature.as_str() == Some(name));
        // Features that a default feature enables are enabled as well.
        is_named || name == "client"
    };
    let lib = integration_tests::workspace().join("generated/src/lib.rs");
    let lib = fs::read_to_string(lib).unwrap();
    let (_, table) = lib.split_once("//! # Features").unwrap();
    let mut listed = Vec::new();
    for line in table
        .lines()
        .skip(1)
        .take_while(|line| !line.contains("//! # "))
    {
        let Some(row) = line.strip_prefix("//! | `") else {
            continue;
        };
        let (names, rest) = row.split_once('|').unwrap();
        let is_default = rest.trim_start().starts_with("yes");
        for name in names.split(',') {
            let name = name.trim().trim_matches('`');
            assert_eq!(is_default, default(name), "{name}");
            listed.push(name.to_owned());
        }
    }
    listed.sort();
    let mut known: Vec<_> = features.keys().filter(|name| *name != "default").collect();
    known.sort();
    assert_eq!(listed.iter().collect::<Vec<_>>(), known);
}

#[test]
fn the_oldest_rust_and_the_version_are_those_of_the_workspace() {
    let workspace = manifest("Cargo.toml");
    let package = &workspace["workspace"]["package"];
    let root = integration_tests::workspace();
    let text = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let rust = package["rust-version"].as_str().unwrap();
    assert!(
        text("generated/src/lib.rs")
            .contains(&format!("The minimum supported Rust version is {rust}."))
    );
    // A line that can be copied: as much of the version as cargo takes for compatible.
    let version = package["version"].as_str().unwrap();
    let (compatible, _) = version.rsplit_once('.').unwrap();
    for readme in ["README.md", "generated/README.md"] {
        let line = format!("\nmsgraph-backup-restore = \"{compatible}\"\n");
        assert!(text(readme).contains(&line), "{readme}: {line}");
    }
}
