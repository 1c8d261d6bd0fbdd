//! `cargo xtask diff`: what changes for users of the crate between two states.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};
use odata_codegen::diff::{Level, Report, json, markdown, text};

use crate::Outcome;
use crate::apply::apply;
use crate::arguments::{DiffArguments, Format};
use crate::changelog;
use crate::console;
use crate::fetch::{Fetched, fetch};
use crate::git::Git;
use crate::lock::Lock;
use crate::pipeline;
use crate::plan;
use crate::state::{self, State};
use crate::workspace;

/// The file that `--changelog` writes, relative to the root.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// Runs the command.
///
/// # Errors
///
/// When one of the states cannot be found or read. Nothing has been written then.
pub fn run(arguments: &DiffArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let root = workspace::root(arguments.root.as_deref())?;
    let report = match arguments.sides.as_slice() {
        [old, new] if arguments.changelog => bail!(
            "`--changelog` is about the working tree, not about `{old}` and `{new}`: name a revision or none"
        ),
        [old, new] => of_files(&root, arguments.api.as_deref(), old, new)?,
        sides => {
            if arguments.api.is_some() {
                bail!("`--api` is for two files: a revision has all versions");
            }
            let git = Git::open(&root)?;
            let commit = match sides {
                [] => git.branch_point()?,
                [revision, ..] => git
                    .commit(revision)
                    .map_err(|error| hint(error, revision))?,
            };
            let (old, new) = (State::of_commit(&git, &commit)?, State::on_disk(&root)?);
            let report = Report::new(&old.apis, &new.apis).with_release(old.version, new.version);
            if arguments.changelog {
                let before = git.read(&commit, CHANGELOG)?.unwrap_or_default();
                write_changelog(&root, &before, &report, printed)?;
                return Ok(outcome(&report, arguments.fail_on));
            }
            report
        }
    };
    print(&report, arguments.format, printed)?;
    Ok(outcome(&report, arguments.fail_on))
}

/// Compares what two documents say.
fn of_files(root: &Path, api: Option<&str>, old: &str, new: &str) -> anyhow::Result<Report> {
    let version = match api {
        Some(version) => version.to_owned(),
        None => first_version(root)?,
    };
    let side = |file: &str| {
        let is_missing = file != "-" && !file.contains("://") && !Path::new(file).exists();
        if is_missing {
            bail!(
                "there is no file `{file}`: two arguments are two CSDL documents, a revision stands alone"
            );
        }
        let fetched: Fetched = fetch(file)?;
        state::of_document(root, &version, &fetched)
    };
    let (old, new) = (side(old)?, side(new)?);
    Ok(Report::new(&[old], &[new]))
}

/// The version whose roots are looked for in files: the first of the configuration.
fn first_version(root: &Path) -> anyhow::Result<String> {
    let config = pipeline::config(root)?;
    let first = config.versions.first();
    Ok(first
        .context("`metadata/codegen.toml` names no version: add a `[[version]]`")?
        .name
        .clone())
}

/// Says what a single argument may have been meant to be.
fn hint(error: anyhow::Error, revision: &str) -> anyhow::Error {
    if Path::new(revision).is_file() {
        return anyhow::anyhow!(
            "`{revision}` is a file: files are compared in pairs, give the older one first"
        );
    }
    error
}

fn outcome(report: &Report, fail_on: Option<Level>) -> Outcome {
    match (report.level(), fail_on) {
        (Some(found), Some(limit)) if found >= limit => Outcome::Stale,
        _ => Outcome::Done,
    }
}

/// Appends the report in the format that is asked for.
///
/// # Errors
///
/// None that a report could cause.
pub(crate) fn print(report: &Report, format: Format, printed: &mut String) -> anyhow::Result<()> {
    printed.push_str(&match format {
        Format::Markdown => markdown(report),
        Format::Text => text(report, console::is_coloured()),
        Format::Json => json(report)?,
    });
    Ok(())
}

fn write_changelog(
    root: &Path,
    before: &str,
    report: &Report,
    printed: &mut String,
) -> anyhow::Result<()> {
    let _lock = Lock::acquire(root);
    let current = workspace::read_optional_input(root, CHANGELOG)?.unwrap_or_default();
    let written = changelog::update(&current, before, report);
    if written.text == current {
        writeln!(printed, "{CHANGELOG} is up to date")?;
        return Ok(());
    }
    let files = BTreeMap::from([(CHANGELOG.to_owned(), written.text)]);
    apply(root, &plan::of_files(root, &files)?)?;
    writeln!(
        printed,
        "update {CHANGELOG}: {} added, {} removed under Unreleased",
        changelog::lines(written.added),
        changelog::lines(written.removed)
    )?;
    Ok(())
}
