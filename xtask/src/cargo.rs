//! Calls of cargo, through its command.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::Context as _;
use odata_codegen::config::Config;

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
    /// Runs cargo in the workspace.
    pub(crate) fn run(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        self.run_in(&self.workspace, arguments)
    }

    /// Runs cargo in another folder.
    pub(crate) fn run_in(&self, folder: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        Command::new(&cargo)
            .args(arguments)
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .with_context(|| {
                format!(
                    "`{}` cannot be run: install the Rust toolchain",
                    cargo.to_string_lossy()
                )
            })
    }
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
