//! What the fixtures emit is Rust: all of it compiles, with warnings denied, as a crate whose only
//! dependency is the runtime, and its documentation builds.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use integration_tests::fixture::Fixture;
use integration_tests::workspace;

/// The manifest of the crate that holds what the fixtures emit: features as an emitted crate has them,
/// and the runtime.
const MANIFEST: &str = r#"
[package]
name = "emitted-fixtures"
version = "0.0.0"
edition = "2024"

[workspace]

[features]
client = ["odata-runtime/client"]
"#;

/// The root of that crate, to which a module for each fixture is added.
const ROOT: &str = "//! What the fixtures emit.\n";

#[test]
fn what_fixtures_emit_compiles_and_documents() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emitted-fixtures");
    let mut expected = Vec::new();

    let mut modules = String::new();
    for name in Fixture::names().unwrap() {
        let Ok(files) = Fixture::read(&name).unwrap().in_module(&name).generate() else {
            continue;
        };
        writeln!(
            modules,
            "/// The fixture `{name}`.\n#[rustfmt::skip]\npub mod {name};"
        )
        .unwrap();
        for file in files.iter().filter(|file| file.path.starts_with("src/")) {
            write(&folder.join(&file.path), &file.content, &mut expected);
        }
    }
    assert!(!modules.is_empty(), "no fixture emits anything");
    write(
        &folder.join("src/lib.rs"),
        &format!("{ROOT}\n{modules}"),
        &mut expected,
    );
    write(&folder.join("Cargo.toml"), &manifest(), &mut expected);
    remove_others(&folder.join("src"), &expected);
    // The versions that the workspace has fetched already.
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();

    cargo(&folder, &["check", "--offline"], "RUSTFLAGS");
    cargo(
        &folder,
        &["check", "--offline", "--features", "client"],
        "RUSTFLAGS",
    );
    cargo(
        &folder,
        &["doc", "--offline", "--no-deps", "--document-private-items"],
        "RUSTDOCFLAGS",
    );
}

/// The manifest with the path to the runtime, and the lints of this workspace.
fn manifest() -> String {
    let mut manifest: toml::Table = MANIFEST.parse().unwrap();
    let path = workspace().join("codegen/runtime").canonicalize().unwrap();
    let path = toml::Value::String(path.to_str().unwrap().to_owned());
    let runtime = toml::Table::from_iter([("path".to_owned(), path)]);
    let dependencies = toml::Table::from_iter([("odata-runtime".to_owned(), runtime.into())]);
    manifest.insert("dependencies".to_owned(), dependencies.into());
    let shared = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let shared: toml::Table = shared.parse().unwrap();
    let lints = shared["workspace"]["lints"].clone();
    manifest.insert("lints".to_owned(), lints);
    toml::to_string(&manifest).unwrap()
}

fn cargo(folder: &Path, arguments: &[&str], flags: &str) {
    let output = Command::new(env!("CARGO"))
        .current_dir(folder)
        .args(arguments)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env(flags, "-D warnings")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "cargo {arguments:?} in {}:\n{}",
        folder.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Writes a file where it differs, so that cargo sees what has changed.
fn write(path: &Path, content: &str, expected: &mut Vec<std::path::PathBuf>) {
    if fs::read_to_string(path).ok().as_deref() != Some(content) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    expected.push(path.to_path_buf());
}

/// Removes what an earlier run has left.
fn remove_others(folder: &Path, expected: &[std::path::PathBuf]) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remove_others(&path, expected);
        } else if !expected.contains(&path) {
            fs::remove_file(path).unwrap();
        }
    }
}
