//! Another version is only configuration: a copy of the project gets one, is regenerated and compiles.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::Path;

use integration_tests::scratch::Scratch;
use integration_tests::workspace;
use xtask::apply::apply;
use xtask::plan::Action;
use xtask::{pipeline, regen};

const VERSION: &str = r#"
[[version]]
name = "next"
module = "next_version"
path = "v2.0"
roots = ["solutions/backupRestore"]
starts_at_root = true
"#;

/// What a user of the version writes.
const USER: &str = r#"//! Uses a version that was added by configuration.

use {package}::next_version::models::RestorePoint;
use {package}::{Client, {entry}, Result};

/// A call of it, and of one that was there before.
pub async fn points(client: &Client) -> Result<Vec<RestorePoint>> {
    drop(client.{before}());
    let page = client.next_version().restore_points().list().await?;
    Ok(page.value)
}
"#;

#[test]
fn a_third_version_is_configuration() {
    let root = workspace();
    let config = pipeline::config(&root).unwrap();
    let first = &config.versions[0];
    let mut copy = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "third-version");
    for path in ["Cargo.lock", "metadata", "codegen/runtime", "generated"] {
        copy.copy(&root, path).unwrap();
    }

    // The recipe of CONTRIBUTING.md.
    let settings = fs::read_to_string(root.join("metadata/codegen.toml")).unwrap();
    copy.write("metadata/codegen.toml", settings + VERSION)
        .unwrap();
    for file in ["backup-restore.csdl", "overlay.csdl"] {
        let content = fs::read(root.join(format!("metadata/{}/{file}", first.name))).unwrap();
        copy.write(&format!("metadata/next/{file}"), content)
            .unwrap();
    }
    for path in ["codegen", "metadata", "generated"] {
        copy.remove_others(path).unwrap();
    }
    let plan = regen::plan(copy.folder(), true).unwrap();
    apply(copy.folder(), &plan).unwrap();

    // The common files of all versions change; those of other versions do not.
    let changed = |action| {
        let changes = plan
            .changes
            .iter()
            .filter(move |change| change.action == action);
        changes.map(|change| change.path.as_str())
    };
    assert_eq!(
        changed(Action::Update).collect::<Vec<_>>(),
        [
            "generated/Cargo.toml",
            "generated/src/versions.rs",
            "generated/tests/routes/versions.rs"
        ]
    );
    assert_eq!(changed(Action::Delete).count(), 0);
    assert!(changed(Action::Create).all(|path| path.contains("next_version")));
    let routes = "generated/src/next_version/requests/routes.rs";
    let routes = fs::read_to_string(copy.folder().join(routes)).unwrap();
    assert!(routes.contains("VERSION = \"v2.0\";"));

    let package = &config.package;
    let user = USER
        .replace("{package}", package.rust_name().as_str())
        .replace("{entry}", &package.entry)
        .replace("{before}", &first.module);
    copy.write("user/src/lib.rs", user).unwrap();
    copy.write(
        "user/Cargo.toml",
        format!(
            "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{} = {{ workspace = true, features = [\"client\", \"next_version\", \"{}\"] }}\n",
            package.name, first.module
        ),
    )
    .unwrap();
    copy.write("Cargo.toml", manifest(&root)).unwrap();

    // The dependencies are those of the workspace, so that its target folder already has most of them.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let arguments = ["check", "--offline", "--quiet", "--package", "user"];
    let output = copy.cargo(env!("CARGO"), target, &arguments, &[]).unwrap();
    let messages = String::from_utf8(output.stderr).unwrap();
    assert_eq!(messages, "", "warnings");
}

/// The workspace's manifest with the members that the copy has.
fn manifest(root: &Path) -> String {
    let text = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let mut manifest: toml::Table = text.parse().unwrap();
    let members = ["codegen/runtime", "generated", "user"].map(toml::Value::from);
    manifest["workspace"]
        .as_table_mut()
        .unwrap()
        .insert("members".to_owned(), toml::Value::Array(members.into()));
    toml::to_string(&manifest).unwrap()
}
