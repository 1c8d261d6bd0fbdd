//! Calls of cargo, through its command.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::Context as _;
use odata_codegen::config::Config;

use crate::console;

/// A package that is released.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) folder: &'static str,
}

/// The packages that are released together. Each depends only on those before it.
pub(crate) fn packages(config: &Config) -> [Package; 2] {
    let package = |name: &str, folder| Package {
        name: name.to_owned(),
        folder,
    };
    [
        package("odata-runtime", "codegen/runtime"),
        package(&config.package.name, "generated"),
    ]
}

/// The environment in which cargo runs.
pub(crate) struct Cargo {
    /// The folder of a workspace.
    pub(crate) workspace: PathBuf,
    /// The target folder.
    pub(crate) target: PathBuf,
}

impl Cargo {
    /// Asks cargo in the workspace for something that takes a moment.
    pub(crate) fn ask(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        let mut command = command(self, &self.workspace, arguments);
        command.output().with_context(missing)
    }

    /// Runs cargo in the workspace, as [`run_in`](Self::run_in) does.
    pub(crate) fn run(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        self.run_in(&self.workspace, arguments)
    }

    /// Runs cargo in another folder. It may take minutes, so what it prints to standard error is shown as it comes.
    pub(crate) fn run_in(&self, folder: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
        console::status("Running", &format!("cargo {}", arguments.join(" ")));
        let mut command = command(self, folder, arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().with_context(missing)?;
        let errors = child.stderr.take();
        let errors = std::thread::spawn(move || errors.map(shown).unwrap_or_default());
        let mut output = child.wait_with_output().context("cargo cannot be read")?;
        output.stderr = errors.join().unwrap_or_default();
        Ok(output)
    }
}

fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}

fn missing() -> String {
    let cargo = program();
    let cargo = cargo.to_string_lossy();
    format!("`{cargo}` cannot be run: install the Rust toolchain")
}

fn command(cargo: &Cargo, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", &cargo.target)
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTDOCFLAGS", "-D warnings");
    command
}

/// Shows text line by line as it comes, and returns it.
fn shown(stream: impl Read) -> Vec<u8> {
    let mut stream = BufReader::new(stream);
    let (mut text, mut line) = (Vec::new(), Vec::new());
    while stream
        .read_until(b'\n', &mut line)
        .is_ok_and(|length| length > 0)
    {
        console::note(String::from_utf8_lossy(&line).trim_end());
        text.append(&mut line);
    }
    text
}

/// Returns the last lines of cargo's error output.
pub(crate) fn complaint(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let start = lines.len().saturating_sub(20);
    lines
        .get(start..)
        .unwrap_or_default()
        .iter()
        .map(|line| format!("  {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}
