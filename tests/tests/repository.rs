//! The repository's files other than code: licenses, and the commands of its workflows.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use integration_tests::workspace;

/// The files that the licenses require to be distributed with the code.
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The manifests of the workspace's packages.
fn manifests() -> Vec<PathBuf> {
    let root = workspace();
    let text = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let members = manifest["workspace"]["members"].as_array().unwrap();
    members
        .iter()
        .map(|member| root.join(member.as_str().unwrap()).join("Cargo.toml"))
        .collect()
}

#[test]
fn a_published_package_carries_the_licenses() {
    let mut published = 0;
    for path in manifests() {
        let manifest: toml::Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        let package = &manifest["package"];
        assert_eq!(
            package["license"]["workspace"].as_bool(),
            Some(true),
            "{}",
            path.display()
        );
        if package.get("publish").and_then(toml::Value::as_bool) == Some(false) {
            continue;
        }
        published += 1;
        for license in LICENSES {
            let copy = path.with_file_name(license);
            let text = |path: &Path| {
                fs::read_to_string(path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
            };
            assert_eq!(
                text(&copy),
                text(&workspace().join(license)),
                "{}",
                copy.display()
            );
        }
    }
    assert!(published > 0, "no package is published");
}

#[test]
fn workflows_run_actions_of_a_commit() {
    let mut actions = 0;
    for entry in fs::read_dir(workspace().join(".github/workflows")).unwrap() {
        let path = entry.unwrap().path();
        for line in fs::read_to_string(&path).unwrap().lines() {
            let Some((_, action)) = line.split_once("uses: ") else {
                continue;
            };
            let (name, commit) = action.split_once('@').unwrap();
            let (commit, version) = commit.split_once(" # v").unwrap_or((commit, ""));
            assert!(
                commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{}: `{name}` is not pinned by its commit: a tag can be moved",
                path.display()
            );
            assert!(
                !version.is_empty(),
                "{}: `{name}` does not say which version its commit is",
                path.display()
            );
            actions += 1;
        }
    }
    assert!(actions > 0, "the workflows use no action");
}

/// Adds the Rust files below a folder, except build outputs.
fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// A file that no module names is not compiled, and its tests do not run.
#[test]
fn every_file_is_a_module() {
    let mut files = Vec::new();
    for manifest in manifests() {
        for folder in ["src", "tests"] {
            rust_files(&manifest.with_file_name(folder), &mut files);
        }
    }
    let is_root = |path: &Path| {
        let folder = path.parent().unwrap();
        let name = path.file_stem().unwrap();
        ["lib", "main", "mod"].iter().any(|root| name == *root)
            // Each file of a package's `tests` is a program.
            || folder.ends_with("tests") && folder.with_file_name("Cargo.toml").exists()
    };
    assert!(files.len() > 200, "{} files", files.len());
    let mut declared = BTreeSet::new();
    for path in &files {
        let text = fs::read_to_string(path).unwrap();
        let names = text.lines().filter_map(|line| {
            let (before, name) = line.trim().strip_suffix(';')?.split_once("mod ")?;
            (before.is_empty() || before.starts_with("pub")).then_some(name)
        });
        for name in names {
            let name = name.trim_start_matches("r#");
            declared.insert(path.with_file_name(name));
            declared.insert(path.with_extension("").join(name));
        }
        for line in text.lines() {
            let given = line.trim().strip_prefix("#[path = \"");
            if let Some(given) = given.and_then(|given| given.strip_suffix("\"]")) {
                declared.insert(path.with_file_name(given).with_extension(""));
            }
        }
    }
    for path in files.iter().filter(|path| !is_root(path)) {
        assert!(
            declared.contains(&path.with_extension("")),
            "{} is no module of anything",
            path.display()
        );
    }
}

#[test]
fn a_workflow_says_each_thing_once() {
    for entry in fs::read_dir(workspace().join(".github/workflows")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut keys: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with(|char: char| char.is_ascii_lowercase()))
            .filter_map(|line| line.split(':').next())
            .collect();
        keys.sort_unstable();
        let all = keys.len();
        keys.dedup();
        assert_eq!(all, keys.len(), "{}: a key stands twice", path.display());
        assert!(keys.contains(&"jobs"), "{}", path.display());
    }
}

#[test]
fn every_run_looks_at_the_files_of_the_packages_and_every_pull_request_at_the_verdict() {
    let run = |path: &str, command: &str| {
        let text = fs::read_to_string(workspace().join(path)).unwrap();
        let is_run = text.lines().any(|line| {
            let line = line.trim();
            !line.starts_with('#') && line.contains(command)
        });
        assert!(is_run, "`{path}` does not run `{command}`");
    };
    run(".ci/run", "cargo xtask release-check --files");
    let pull_request = ".github/workflows/api-diff.yml";
    run(pull_request, "cargo xtask regen --check");
    run(pull_request, "--format github --fail-on major");
    run(pull_request, "cargo xtask semver-checks 'HEAD^1'");
    run(
        ".github/workflows/semver-checks.yml",
        "cargo xtask semver-checks",
    );
}
