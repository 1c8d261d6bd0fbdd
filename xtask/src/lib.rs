//! The project's commands: `regen`, `metadata`, `new`, `reach`, `diff`, `release-check`, `semver-checks`
//! and `completions`.
//!
//! This is the shell around the pure library `odata-codegen`, and the only code of the project that accesses disk and
//! network. It finds the inputs, compares the emitted files with those on disk, writes the differences, and fetches
//! documents from servers.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::ExitCode;

use anyhow::Context as _;

mod accepted;
pub mod apply;
pub mod arguments;
mod cargo;
pub mod changelog;
mod checks;
mod console;
pub mod diff;
pub mod fetch;
pub mod git;
pub mod lock;
pub mod manifest;
pub mod metadata;
pub mod metadata_check;
pub mod new;
pub mod pipeline;
pub mod plan;
pub mod provenance;
pub mod reach;
pub mod regen;
pub mod release_check;
pub mod semver_checks;
pub mod state;
pub mod workspace;

use arguments::Command;

/// The outcome of a command that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything is in order.
    Done,
    /// The check failed: a file is out of date (`regen --check`), the service has changed (`metadata --check`), the
    /// verdict is too bad (`diff --fail-on`), a release is not ready.
    Stale,
}

/// Runs the command line, prints to standard output and standard error, and returns the exit status: 0 after success, 1
/// if a check failed, 2 after an error.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let command = match arguments::parse(arguments) {
        Ok(command) => command,
        // The requested help is one of these errors, too.
        Err(error) => return console::usage(&error),
    };
    let mut printed = String::new();
    let outcome = run(command, &mut printed);
    let outcome = match console::print(&printed) {
        // The reader has closed the pipe and needs no more output.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => outcome.and(
            Err::<Outcome, _>(error)
                .context("standard output cannot be written, so what was asked for is lost"),
        ),
        _ => outcome,
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Stale) => ExitCode::from(1),
        Err(error) => {
            console::fail(&error);
            ExitCode::from(2)
        }
    }
}

/// Runs one command and appends its output to `printed`.
///
/// # Errors
///
/// Returns the error that prevented the command from completing.
pub fn run(command: Command, printed: &mut String) -> anyhow::Result<Outcome> {
    let doing = match command {
        Command::Regen(_) => Some(("Generating", "the emitted part from metadata/")),
        Command::Metadata(_) => Some(("Reading", "the $metadata, and cutting the slice")),
        Command::New(_) => Some(("Creating", "the crate")),
        Command::Reach(_) => Some(("Following", "the roots")),
        Command::Diff(_) => Some(("Comparing", "the two states")),
        // These print each step.
        Command::ReleaseCheck(_) | Command::SemverChecks(_) | Command::Completions { .. } => None,
    };
    let _wait = doing.map(|(verb, what)| console::status_if_slow(verb, what));
    match command {
        Command::Regen(arguments) => regen::run(&arguments, printed),
        Command::Metadata(arguments) => metadata::run(&arguments, printed),
        Command::New(arguments) => new::run(&arguments, printed),
        Command::Reach(arguments) => reach::run(&arguments, printed),
        Command::Diff(arguments) => diff::run(&arguments, printed),
        Command::ReleaseCheck(arguments) => release_check::run(&arguments),
        Command::SemverChecks(arguments) => semver_checks::run(&arguments),
        Command::Completions { shell } => {
            printed.push_str(&arguments::completions(shell));
            Ok(Outcome::Done)
        }
    }
}
