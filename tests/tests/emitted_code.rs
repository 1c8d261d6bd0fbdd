//! The output of the fixtures is valid Rust: it compiles with warnings denied, as a crate whose only dependency is the
//! runtime, its documentation builds, and every call has the address in its line of the listing.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::fmt::Write as _;
use std::fs;

use integration_tests::fixture::Fixture;
use integration_tests::scratch::Scratch;
use integration_tests::workspace;
use odata_codegen::emit::File;
use serde_json::{Value, json};

/// The manifest of the crate that contains the output of the fixtures: the features of an emitted crate, and the
/// runtime.
const MANIFEST: &str = r#"
[package]
name = "emitted-fixtures"
version = "0.0.0"
edition = "2024"

[workspace]

[features]
client = ["odata-runtime/client"]
test-util = ["client", "odata-runtime/test-util"]
"#;

/// The root of that crate, to which a module for each fixture is added.
const ROOT: &str = "//! What the fixtures emit.

#[cfg(feature = \"client\")]
pub use odata_runtime::{Client, Patch, bytes::Bytes, edm, query, request};
";

/// The test in that crate that sends every route.
const ROUTES: &str = include_str!("../emitted/routes.rs");

/// The test in that crate that makes calls as a user would.
const CALLS: &str = include_str!("../emitted/calls.rs");

/// The test in that crate that reads bodies of what was read.
const BODIES: &str = include_str!("../emitted/bodies.rs");

/// The test in that crate that counts what is sent again.
const REPEATS: &str = include_str!("../emitted/repeats.rs");

/// The test in that crate that has services in memory answer.
const SERVICES: &str = include_str!("../emitted/services.rs");

/// What does not compile in that crate, with what the compiler says.
const MISTAKES: &str = include_str!("../emitted/mistakes.rs");

#[test]
fn what_fixtures_emit_compiles_documents_and_sends() {
    let mut crate_folder = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "emitted-fixtures");

    let mut modules = String::new();
    let (mut routes, mut tests) = (String::new(), String::new());
    for name in Fixture::names().unwrap() {
        let Ok(emitted) = Fixture::read(&name)
            .unwrap()
            .in_module(&name)
            .in_package("emitted-fixtures")
            .generate()
        else {
            continue;
        };
        let files = emitted.value;
        writeln!(
            modules,
            "/// The fixture `{name}`.\n#[rustfmt::skip]\npub mod {name};"
        )
        .unwrap();
        let has_requests = files
            .iter()
            .any(|file| file.path == format!("tests/routes/{name}.rs"));
        if has_requests {
            writeln!(routes, "#[rustfmt::skip]\nmod {name};").unwrap();
            writeln!(
                tests,
                "#[test]\nfn {name}() {{\n    super::sends_every_line(include_str!(\"../../routes-{name}.txt\"), super::{name}::calls);\n}}"
            )
            .unwrap();
        }
        let is_needed = |file: &&File| {
            file.path != "tests/routes/versions.rs" && !file.path.starts_with("surface")
        };
        for file in files.iter().filter(is_needed) {
            crate_folder.write(&file.path, &file.content).unwrap();
        }
    }
    assert!(!modules.is_empty(), "no fixture emits anything");
    crate_folder
        .write("src/lib.rs", format!("{ROOT}\n{modules}"))
        .unwrap();
    crate_folder
        .write(
            "tests/routes/main.rs",
            format!("{ROUTES}\n{routes}\nmod sent {{\n{tests}}}\n"),
        )
        .unwrap();
    crate_folder.write("tests/calls.rs", CALLS).unwrap();
    crate_folder.write("tests/bodies.rs", BODIES).unwrap();
    crate_folder.write("tests/repeats.rs", REPEATS).unwrap();
    crate_folder.write("tests/services.rs", SERVICES).unwrap();
    crate_folder
        .write("examples/mistakes.rs", MISTAKES)
        .unwrap();
    crate_folder.write("Cargo.toml", manifest()).unwrap();
    crate_folder.remove_others("src").unwrap();
    crate_folder.remove_others("tests").unwrap();
    // The versions that are already in the workspace's lock file.
    crate_folder.copy(&workspace(), "Cargo.lock").unwrap();

    let target = crate_folder.folder().join("target");
    let cargo = |arguments: &[&str], flags| {
        crate_folder
            .cargo(env!("CARGO"), &target, arguments, &[(flags, "-D warnings")])
            .unwrap_or_else(|error| panic!("{error}"));
    };
    cargo(&["check", "--offline"], "RUSTFLAGS");
    cargo(&["check", "--offline", "--features", "client"], "RUSTFLAGS");
    cargo(
        &["test", "--offline", "--features", "test-util", "--tests"],
        "RUSTFLAGS",
    );
    let mistakes = [
        "check",
        "--offline",
        "--features",
        "client",
        "--example",
        "mistakes",
        "--message-format=json",
    ];
    let output = crate_folder
        .output(env!("CARGO"), &target, &mistakes, &[])
        .unwrap();
    assert_reported(MISTAKES, &String::from_utf8(output.stdout).unwrap());
    cargo(
        &["doc", "--offline", "--no-deps", "--document-private-items"],
        "RUSTDOCFLAGS",
    );
}

/// Holds that the compiler says of each mistake what stands above it, and nothing else.
fn assert_reported(mistakes: &str, printed: &str) {
    let messages = printed
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let errors: Vec<Value> = messages
        .filter(|message| message["reason"] == "compiler-message")
        .map(|message| message["message"].clone())
        .filter(|error| error["level"] == "error" && error["spans"] != json!([]))
        .collect();
    let lines: Vec<&str> = mistakes.lines().map(str::trim).collect();
    let mut count = 0;
    for (index, line) in lines.iter().enumerate() {
        let Some(message) = line.strip_prefix("// message: ") else {
            continue;
        };
        count += 1;
        let note = lines[index + 1].strip_prefix("// note: ").unwrap();
        let on_line = |error: &&Value| error["spans"][0]["line_start"] == index + 3;
        let Some(error) = errors.iter().find(on_line) else {
            panic!("nothing is said of `{}`:\n{errors:#?}", lines[index + 2]);
        };
        let text = error["message"].as_str().unwrap();
        assert!(text.contains(message), "{}", error["rendered"]);
        let notes = error["children"].as_array().unwrap();
        assert!(
            notes.iter().any(|child| child["message"] == note),
            "{}",
            error["rendered"]
        );
    }
    assert_eq!(errors.len(), count, "{errors:#?}");
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
