//! What the fixtures emit is Rust: all of it compiles, with warnings denied, beside the
//! hand-written part of the generated crate, and its documentation builds.

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

/// The folders of the generated crate that hold emitted code.
const EMITTED: [&str; 2] = ["v1_0", "beta"];

const MANIFEST: &str = r#"
[package]
name = "emitted-fixtures"
version = "0.0.0"
edition = "2024"

[workspace]
"#;

#[test]
fn what_fixtures_emit_compiles_and_documents() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emitted-fixtures");
    let source = workspace().join("generated");
    let mut expected = Vec::new();
    copy(&source.join("src"), &folder.join("src"), &mut expected);

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
    let root = fs::read_to_string(source.join("src/lib.rs")).unwrap();
    write(
        &folder.join("src/lib.rs"),
        &format!("{root}\n{modules}"),
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

/// The manifest of the generated crate, without what would need its emitted part.
fn manifest() -> String {
    let text = fs::read_to_string(workspace().join("generated/Cargo.toml")).unwrap();
    let own: toml::Table = text.parse().unwrap();
    let shared: toml::Table = fs::read_to_string(workspace().join("Cargo.toml"))
        .unwrap()
        .parse()
        .unwrap();
    let mut manifest: toml::Table = MANIFEST.parse().unwrap();
    let mut features = own["features"].clone();
    features
        .as_table_mut()
        .unwrap()
        .insert("default".to_owned(), toml::Value::Array(Vec::new()));
    manifest.insert("features".to_owned(), features);
    for table in ["dependencies", "target"] {
        manifest.insert(table.to_owned(), own[table].clone());
    }
    let workspace = manifest["workspace"].as_table_mut().unwrap();
    workspace.insert(
        "dependencies".to_owned(),
        shared["workspace"]["dependencies"].clone(),
    );
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

/// Copies Rust files, emitted ones left out.
fn copy(from: &Path, to: &Path, expected: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if !EMITTED.contains(&name) {
                copy(&path, &to.join(name), expected);
            }
        } else if name != "lib.rs" || to.file_name().is_some_and(|folder| folder != "src") {
            write(
                &to.join(name),
                &fs::read_to_string(&path).unwrap(),
                expected,
            );
        }
    }
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
