//! Compares the routes with lists that were made without the emitter.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;
use std::fs;

use integration_tests::workspace;
use odata_codegen::config::Config;
use xtask::pipeline;

fn config() -> Config {
    pipeline::config(&workspace()).unwrap()
}

/// Returns the modules of the versions, which are part of the names of their listings.
fn modules() -> Vec<String> {
    let versions = config().versions.into_iter();
    versions.map(|version| version.module).collect()
}

fn read(path: &str) -> Vec<String> {
    let path = workspace().join(path);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

/// Returns a path with `{}` for each value.
fn without_names(path: &str) -> String {
    let mut text = String::new();
    for (index, part) in path.split('{').enumerate() {
        if index == 0 {
            text.push_str(part);
        } else {
            let rest = part.split_once('}').map_or("", |(_, rest)| rest);
            text.push_str("{}");
            text.push_str(rest);
        }
    }
    text.replace("'{}'", "{}")
}

/// Returns `version METHOD path` for each line of the listings.
fn routes() -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    let config = config();
    let receiver = config.package.receiver.unwrap();
    for version in config.versions {
        let (version, module) = (version.name, version.module);
        for line in read(&format!("generated/routes-{module}.txt")) {
            let (route, call) = line.split_once("  ").unwrap();
            assert!(call.starts_with(&format!("{receiver}.")), "{line}");
            assert!(
                routes.insert(format!("{version} {}", without_names(route))),
                "twice: {line}"
            );
        }
    }
    routes
}

/// Checks that the routes cover a list; `expected` is its number of lines for each version.
fn assert_covered(list: &str, expected: [(&str, usize); 2]) {
    let routes = routes();
    let list = read(list);
    for (version, expected) in expected {
        let of_version = list
            .iter()
            .filter(|line| line.starts_with(&format!("{version} ")));
        assert_eq!(of_version.count(), expected, "{version}");
    }
    let missing: Vec<&String> = list.iter().filter(|line| !routes.contains(*line)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_documented_operation_is_a_route() {
    assert_covered(
        "tests/facts/documented-operations.txt",
        [("v1.0", 96), ("beta", 116)],
    );
}

/// Documented operations without a known page of their own: casts, and three updates of beta.
fn has_no_page(operation: &str) -> bool {
    let (_, path) = operation
        .split_once("/protectionUnits/")
        .unwrap_or_default();
    path.starts_with("microsoft.graph.")
        || operation.starts_with("beta PATCH") && operation.ends_with("rotectionUnits/{}")
}

#[test]
fn every_documented_operation_links_to_its_page() {
    let config = config();
    let mut linked = BTreeSet::new();
    for version in &config.versions {
        let own = version.reference.as_ref().unwrap();
        let shared = own.pages_of.iter().filter_map(|name| {
            let mut versions = config.versions.iter();
            versions
                .find(|version| version.name == *name)?
                .reference
                .as_ref()
        });
        let references = std::iter::once(own).chain(shared);
        for operation in references.flat_map(|reference| reference.pages.values().flatten()) {
            linked.insert(format!("{} {}", version.name, without_names(operation)));
        }
    }
    let documented = read("tests/facts/documented-operations.txt");
    let unlinked = documented.iter().filter(|line| !linked.contains(*line));
    let unexpected: Vec<&String> = unlinked.filter(|line| !has_no_page(line)).collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
    let without = documented.iter().filter(|line| has_no_page(line));
    assert_eq!(without.count(), 9);
}

#[test]
fn every_operation_of_a_plain_conversion_is_a_route() {
    assert_covered(
        "tests/facts/converted-operations.txt",
        [("v1.0", 247), ("beta", 323)],
    );
}

/// Requests that clients made from the metadata alone cannot send.
#[test]
fn rules_under_a_policy_and_browsing_by_type_are_routes() {
    let routes = routes();
    let rules = [
        ("exchangeProtectionPolicies", "mailboxInclusionRules"),
        (
            "oneDriveForBusinessProtectionPolicies",
            "driveInclusionRules",
        ),
        ("sharePointProtectionPolicies", "siteInclusionRules"),
    ];
    for version in ["v1.0", "beta"] {
        for (policies, rules) in rules {
            let rule = format!("/solutions/backupRestore/{policies}/{{}}/{rules}/{{}}");
            assert!(
                routes.contains(&format!("{version} DELETE {rule}")),
                "{rule}"
            );
            assert!(
                routes.contains(&format!("{version} POST {rule}/run")),
                "{rule}"
            );
            assert!(
                routes.contains(&format!("{version} POST {rule}/deleteAndUnprotect")),
                "{rule}"
            );
        }
        for sessions in [
            "browseSessions",
            "oneDriveForBusinessBrowseSessions",
            "sharePointBrowseSessions",
        ] {
            let session = format!("/solutions/backupRestore/{sessions}/{{}}");
            assert!(
                routes.contains(&format!("{version} POST {session}/browse")),
                "{session}"
            );
            let next = format!("{version} GET {session}/browse(nextFetchToken={{}})");
            assert!(routes.contains(&next), "{session}");
        }
    }
}

#[test]
fn routes_are_sorted_by_path_then_method() {
    for module in modules() {
        let lines = read(&format!("generated/routes-{module}.txt"));
        let keys: Vec<(&str, &str)> = lines
            .iter()
            .map(|line| {
                let (method, rest) = line.split_once(' ').unwrap();
                (rest.split_once("  ").unwrap().0, method)
            })
            .collect();
        assert!(keys.is_sorted());
    }
}

#[test]
fn every_method_of_a_builder_is_in_the_listing_of_the_surface() {
    for module in modules() {
        let folder = workspace().join(format!("generated/src/{module}/requests"));
        let mut written = BTreeSet::new();
        for entry in fs::read_dir(&folder).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            let mut owner = "";
            for line in text.lines() {
                if let Some(name) = line.strip_prefix("impl ") {
                    owner = name.trim_end_matches(" {");
                }
                if let Some(method) = line.strip_prefix("    pub fn ") {
                    let method = method.split(['(', '<']).next().unwrap_or_default();
                    let owner = owner.strip_prefix("crate::").unwrap_or(owner);
                    written.insert(format!("{owner}::{method}("));
                }
            }
        }
        let listed: BTreeSet<String> = read(&format!("generated/surface-{module}.txt"))
            .iter()
            .filter_map(|line| {
                let line = line.strip_prefix("requests::").unwrap_or(line);
                let (name, _) = line.split_once(['(', '<'])?;
                // The method that provides the version is in the trait, which all versions share.
                let is_method = name.contains("::")
                    && !["models::", "BackupRestore::"]
                        .iter()
                        .any(|other| name.starts_with(other));
                is_method.then(|| format!("{name}("))
            })
            .collect();
        assert!(written.len() > 300, "{} methods", written.len());
        assert_eq!(written, listed);
    }
}
