//! `cargo xtask diff`: what changes for users of the crate between two states.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};
use odata_codegen::diagnostic::Source;
use odata_codegen::diff::{Level, Report, github, json, markdown, text};

use crate::Outcome;
use crate::accepted::accept;
use crate::apply::apply;
use crate::arguments::{DiffArguments, Format};
use crate::changelog;
use crate::console;
use crate::fetch::fetch_all;
use crate::git::{Commit, Git};
use crate::lock::Lock;
use crate::pipeline;
use crate::plan;
use crate::state::{Depth, State, compare_documents};
use crate::workspace;

/// The file that `--changelog` writes, relative to the root.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// Runs the command.
///
/// # Errors
///
/// Returns an error if one of the states cannot be found or read. Nothing has been written then.
pub fn run(arguments: &DiffArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let root = workspace::root(arguments.root.as_deref())?;
    let sides = sides(&arguments.sides)?;
    let report = match sides.as_slice() {
        [old, new] if arguments.changelog => bail!(
            "`--changelog` is about the working tree, not about `{old}` and `{new}`: name a revision or none"
        ),
        [old, new] if is_document(old) || is_document(new) => of_files(&root, arguments, old, new)?,
        sides => {
            if arguments.api.is_some() {
                bail!("`--api` is for two files: a revision has all versions");
            }
            let git = Git::open(&root)?;
            let find = |revision: &str| {
                git.commit(revision)
                    .map_err(|error| hint(error, revision, sides.len()))
            };
            let old = match sides {
                // A changelog is about changes since the last release.
                [] if arguments.changelog => match git.last_release("") {
                    Ok(Some(release)) => release,
                    _ => git.base()?,
                },
                [] => git.base()?,
                [revision, ..] => find(revision)?,
            };
            let new = match sides {
                [_, revision, ..] => Some(find(revision)?),
                _ => None,
            };
            let mut report = match of_states(
                &root,
                &git,
                &old,
                new.as_ref(),
                Depth::Whole,
                arguments.deny_warnings,
            ) {
                Ok(report) => report,
                Err(error) if !arguments.changelog => {
                    return Err(beside_errors(
                        &root,
                        &git,
                        &old,
                        new.as_ref(),
                        arguments,
                        error,
                        printed,
                    ));
                }
                Err(error) => return Err(error),
            };
            accept(&root, &git, &old, new.as_ref(), &mut report)?;
            if arguments.changelog {
                let before = git.read(&old, CHANGELOG)?.unwrap_or_default();
                write_changelog(&root, &before, &report, printed)?;
                return Ok(outcome(&report, arguments.fail_on));
            }
            report
        }
    };
    print(&report, arguments.format, printed)?;
    Ok(outcome(&report, arguments.fail_on))
}

/// Returns the two sides of a range of revisions, and otherwise what was given.
fn sides(given: &[String]) -> anyhow::Result<Vec<&str>> {
    let range = match given {
        [side] if !is_document(side) => side.split_once(".."),
        _ => None,
    };
    let Some((old, new)) = range else {
        return Ok(given.iter().map(String::as_str).collect());
    };
    if let Some(new) = new.strip_prefix('.') {
        bail!(
            "`{old}...{new}` is no range of two states: give `{old}..{new}`, or the commit that `git merge-base {old} {new}` prints instead of `{old}`"
        );
    }
    Ok(vec![or_head(old), or_head(new)])
}

/// Returns the current commit for what is left out of a range, as git does.
fn or_head(side: &str) -> &str {
    if side.is_empty() { "HEAD" } else { side }
}

/// Returns whether an argument is a document rather than a revision.
fn is_document(side: &str) -> bool {
    side == "-" || side.contains("://") || Path::new(side).is_file()
}

/// Compares a commit with another, or with the working tree.
fn of_states(
    root: &Path,
    git: &Git,
    old: &Commit,
    new: Option<&Commit>,
    depth: Depth,
    deny_warnings: bool,
) -> anyhow::Result<Report> {
    let before = State::of_commit(git, old, depth)?;
    let after = match new {
        Some(commit) => State::of_commit(git, commit, depth)?,
        None => State::on_disk(root, depth, deny_warnings)?,
    };
    let mut report = Report::new(&before.apis, &after.apis)
        .with_release(before.version.clone(), after.version.clone());
    // Diagnostics name a commit's files with the commit; links and annotations need only the path.
    let prefix = new.map_or_else(String::new, |commit| format!("{}:", commit.name));
    let documents: Vec<(&str, Source<'_>)> = after
        .metadata
        .iter()
        .map(|metadata| {
            let name = &metadata.slice.name;
            let source = Source {
                name: name.strip_prefix(&prefix).unwrap_or(name),
                text: &metadata.slice.text,
            };
            (metadata.version.as_str(), source)
        })
        .collect();
    report = report.with_places(&documents);
    report.link_base = link_base();
    report.notes.push(compared(old, new, &before, &after));
    Ok(report)
}

/// Returns the address at which GitHub shows the files, in one of its workflows.
fn link_base() -> Option<String> {
    let of = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let (server, repository) = (of("GITHUB_SERVER_URL")?, of("GITHUB_REPOSITORY")?);
    Some(format!("{server}/{repository}/blob/{}", of("GITHUB_SHA")?))
}

/// Describes the compared states in a sentence: the commits, and the days of the metadata.
fn compared(old: &Commit, new: Option<&Commit>, before: &State, after: &State) -> String {
    let commit = |commit: &Commit| {
        let short = commit.hash.get(..8).unwrap_or(&commit.hash);
        if commit.hash.starts_with(&commit.name) {
            short.to_owned()
        } else {
            format!("{} ({short})", commit.name)
        }
    };
    let to = new.map_or_else(|| "the working tree".to_owned(), commit);
    let date = |state: &State, version: &str| {
        let metadata = state.metadata.iter().find(|of| of.version == version);
        metadata
            .and_then(|metadata| metadata.date.clone())
            .unwrap_or_else(|| "no recorded day".to_owned())
    };
    let days = after.metadata.iter().map(|metadata| {
        let version = &metadata.version;
        let (old, new) = (date(before, version), date(after, version));
        if old == new {
            format!("{version} of {new}")
        } else {
            format!("{version} of {old}, now of {new}")
        }
    });
    let days: Vec<String> = days.collect();
    format!(
        "Compared: {} with {to}; metadata: {}.",
        commit(old),
        days.join(", ")
    )
}

/// Returns the comparison of the slices alone, together with the errors, if a state cannot be resolved as a whole.
fn beside_errors(
    root: &Path,
    git: &Git,
    old: &Commit,
    new: Option<&Commit>,
    arguments: &DiffArguments,
    error: anyhow::Error,
    printed: &mut String,
) -> anyhow::Error {
    let Ok(mut report) = of_states(root, git, old, new, Depth::Slices, false) else {
        return error;
    };
    report.notes.push(
        "The state as a whole does not make sense, as the errors say: this compares the slices of the metadata alone, without overlays and descriptions."
            .to_owned(),
    );
    match print(&report, arguments.format, printed) {
        Ok(()) => error,
        Err(other) => error.context(other),
    }
}

/// Compares two documents.
fn of_files(
    root: &Path,
    arguments: &DiffArguments,
    old: &str,
    new: &str,
) -> anyhow::Result<Report> {
    let version = match &arguments.api {
        Some(version) => version.clone(),
        None => first_version(root)?,
    };
    let side = |file: &str| {
        if !is_document(file) {
            bail!(
                "there is no file `{file}`: two arguments are two CSDL documents or two revisions, not one of each"
            );
        }
        fetch_all(&[file.to_owned()])
    };
    let (old, new) = (side(old)?, side(new)?);
    let mut report = compare_documents(root, &version, [&old, &new], arguments.deny_warnings)?;
    report.notes.push(format!(
        "Compared: `{}` with `{}`, by the roots of {version}, without overlays and descriptions.",
        old.origin, new.origin
    ));
    Ok(report)
}

/// Returns the version whose roots are used for files: the first of the configuration.
fn first_version(root: &Path) -> anyhow::Result<String> {
    let config = pipeline::config(root)?;
    let first = config.versions.first();
    Ok(first
        .context("`metadata/codegen.toml` names no version: add a `[[version]]`")?
        .name
        .clone())
}

/// Adds a suggestion to the error of an argument that is not a revision.
fn hint(error: anyhow::Error, revision: &str, arguments: usize) -> anyhow::Error {
    if arguments == 2 {
        return anyhow::anyhow!(
            "there is neither a file nor a revision `{revision}`: two arguments are two CSDL documents, or two revisions that `git log --all --oneline` shows"
        );
    }
    if is_document(revision) {
        return anyhow::anyhow!(
            "`{revision}` is a document: documents are compared in pairs, give the older one first"
        );
    }
    error
}

fn outcome(report: &Report, fail_on: Option<Level>) -> Outcome {
    match (report.level_without_accepted(), fail_on) {
        (Some(found), Some(limit)) if found >= limit => Outcome::Stale,
        _ => Outcome::Done,
    }
}

/// Appends the report in the requested format.
///
/// # Errors
///
/// A report causes none.
pub(crate) fn print(report: &Report, format: Format, printed: &mut String) -> anyhow::Result<()> {
    printed.push_str(&match format {
        Format::Markdown => markdown(report),
        Format::Text => text(report, console::is_coloured()),
        Format::Json => json(report)?,
        Format::Github => github(report),
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
