//! A fake cargo: it answers as a test requires, and logs its arguments.

use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Output, Stdio};

use crate::support::Folder;

/// A replacement for cargo. Its findings in a package are in a file `found-PACKAGE`: then it exits with 100, as
/// cargo-semver-checks does.
pub(crate) struct FakeCargo(pub(crate) Folder);

const SCRIPT: &str = r#"#!/bin/sh
cd "$(dirname "$0")" || exit 1
echo "$*" >> asked
case "$1 $2" in
"semver-checks --version")
  test -e installed ;;
"semver-checks --package")
  if test -e broken; then echo 'error: failed to build rustdoc' >&2; exit 101; fi
  if test -e "found-$3"; then cat "found-$3"; exit 100; fi ;;
"package --package")
  while test -e wait; do sleep 0.02; done
  printf 'Cargo.toml\nREADME.md\nLICENSE-APACHE\nLICENSE-MIT\nsrc/lib.rs\n' ;;
"package --all-features")
  echo 'error: it does not compile' >&2; exit 101 ;;
esac
"#;

impl FakeCargo {
    pub(crate) fn new() -> Self {
        let folder = Folder::new();
        folder.write("cargo", SCRIPT);
        let permissions = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(folder.0.join("cargo"), permissions).unwrap();
        Self(folder)
    }

    /// With cargo-semver-checks, which finds nothing yet.
    pub(crate) fn with_semver_checks() -> Self {
        let fake = Self::new();
        fake.0.write("installed", "");
        fake
    }

    /// Sets the breaks that it finds in a package, in the form in which cargo-semver-checks prints them.
    pub(crate) fn find(&self, package: &str, lint: &str, found: &[&str]) {
        let lines: String = found.iter().map(|line| format!("  {line}\n")).collect();
        let text = format!(
            "\n--- failure {lint}: what it is ---\n\nDescription:\nWhy.\n        ref: https://example.com\n\nFailed in:\n{lines}"
        );
        self.0.write(&format!("found-{package}"), text);
    }

    pub(crate) fn asked(&self) -> String {
        self.0.read("asked")
    }

    pub(crate) fn command(&self, folder: &Folder, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .arg("--root")
            .arg(&folder.0)
            .env("CARGO", self.0.0.join("cargo"))
            .env_remove("CARGO_TARGET_DIR")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, folder: &Folder, arguments: &[&str]) -> Output {
        self.command(folder, arguments).output().unwrap()
    }
}
