//! A repository with a state of a small project, to change and to compare.

use std::path::Path;
use std::process::Command;

use crate::commands::{WHOLE, errors, run, status, workspace};
use crate::support::Folder;

/// Runs git in a folder, without the user's configuration.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args([
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.com",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "git {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

pub(crate) fn manifest(version: &str) -> String {
    format!(
        "[package]\nname = \"example\"\nversion = \"{version}\"\n\n[features]\n# <versions>\n# </versions>\n"
    )
}

/// Returns a repository whose branch `main` has the slice of [`WHOLE`] at version 0.1.0.
pub(crate) fn repository() -> Folder {
    let folder = workspace();
    folder.write("generated/Cargo.toml", manifest("0.1.0"));
    git(&folder.0, &["init", "--quiet", "--initial-branch", "main"]);
    commit(&folder);
    folder
}

pub(crate) fn commit(folder: &Folder) {
    git(&folder.0, &["add", "--all"]);
    git(&folder.0, &["commit", "--quiet", "--message", "A state"]);
}

/// Applies [`WHOLE`] with a part of its text replaced.
pub(crate) fn take(folder: &Folder, from: &str, to: &str) {
    folder.write("new.csdl", changed(from, to));
    let file = folder.0.join("new.csdl");
    let output = run(
        folder,
        &["metadata", "--api", "v1.0", file.to_str().unwrap()],
        b"",
    );
    assert_eq!(status(&output), 0, "{}", errors(&output));
    std::fs::remove_file(file).unwrap();
}

pub(crate) fn changed(from: &str, to: &str) -> String {
    assert!(WHOLE.contains(from), "{from}");
    WHOLE.replace(from, to)
}

pub(crate) const STATE: &str = r#"<Property Name="state" Type="self.state"/>"#;

pub(crate) const STATE_AND_SIZE: &str =
    r#"<Property Name="state" Type="self.state"/><Property Name="size" Type="Edm.Int64"/>"#;
