//! `cargo xtask metadata`: cuts the slice in `metadata/<version>/` from a new `$metadata`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};
use odata_codegen::diff::summary;

use crate::Outcome;
use crate::apply::apply;
use crate::arguments::MetadataArguments;
use crate::fetch::{Fetched, fetch_all};
use crate::lock::Lock;
use crate::metadata_check;
use crate::pipeline;
use crate::plan::{self, Plan};
use crate::provenance::{Provenance, checked_date, today};
use crate::state::compare_documents;
use crate::workspace::{self, SOURCE};

/// Runs the command.
///
/// # Errors
///
/// Returns an error if the document cannot be fetched, is not a `$metadata`, or lacks elements of the configuration.
/// Nothing has been written then.
pub fn run(arguments: &MetadataArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let root = workspace::root(arguments.root.as_deref())?;
    let date = arguments.date.as_deref().map(checked_date).transpose()?;
    pipeline::folder(&arguments.api)?;
    pipeline::config_with(&root, &arguments.api)?;
    let fetched = fetch_all(&arguments.files)?;
    if arguments.check {
        return metadata_check::run(
            &root,
            &arguments.api,
            &fetched,
            arguments.deny_warnings,
            printed,
        );
    }
    let _lock = Lock::acquire(&root);
    let (plan, provenance) = plan(
        &root,
        &arguments.api,
        &fetched,
        date,
        arguments.deny_warnings,
    )?;
    let config = pipeline::config(&root)?;
    let slice_path = format!(
        "{}/{}",
        pipeline::folder(&arguments.api)?,
        config.package.slice_file()
    );
    let verdict = match plan.changes.iter().find(|change| change.path == slice_path) {
        Some(change) => {
            if !arguments.force {
                refuse_another_version(&root, &arguments.api, &fetched.origin, &change.content)?;
            }
            verdict(&root, &arguments.api, &slice_path, &change.content)?
        }
        None => None,
    };
    apply(&root, &plan)?;
    for change in &plan.changes {
        writeln!(printed, "{} {}", change.action, change.path)?;
    }
    writeln!(
        printed,
        "{}: {} ({} bytes, {}); {}",
        arguments.api,
        provenance.origin,
        provenance.size,
        provenance.date,
        if plan.changes.is_empty() {
            "nothing changed"
        } else {
            "now run `cargo xtask regen`"
        },
    )?;
    if let Some(verdict) = verdict {
        writeln!(printed, "{}: {verdict}", arguments.api)?;
    }
    Ok(Outcome::Done)
}

/// Returns the effect of the new slice on users of the crate, in a line; `None` if there was no slice before, or if the
/// previous one can no longer be resolved.
fn verdict(root: &Path, api: &str, path: &str, slice: &str) -> anyhow::Result<Option<String>> {
    let Some(before) = workspace::read_optional_input(root, path)? else {
        return Ok(None);
    };
    let document =
        |origin: &str, text: &str| Fetched::of(origin.to_owned(), text.as_bytes().to_vec());
    let (old, new) = (document(path, &before), document("the new slice", slice));
    let Ok(report) = compare_documents(root, api, [&old, &new], false) else {
        return Ok(None);
    };
    Ok(Some(match report.level() {
        Some(level) => format!(
            "{} for users of the crate: {} `cargo xtask diff` tells them",
            level.name(),
            summary(&report)
        ),
        None => "nothing changes for users of the crate".to_owned(),
    }))
}

/// How much greater the likeness of a slice to that of another version must be than to its own.
const PLAINLY: f64 = 0.15;

/// Refuses a document that belongs to another version: its slice is much more similar to the other one.
fn refuse_another_version(root: &Path, api: &str, origin: &str, slice: &str) -> anyhow::Result<()> {
    let config = pipeline::config(root)?;
    let likeness = |version: &str| -> anyhow::Result<Option<f64>> {
        let file = config.package.slice_file();
        let path = format!("{}/{file}", pipeline::folder(version)?);
        let before = workspace::read_optional_input(root, &path)?;
        Ok(before.map(|before| likeness(&before, slice)))
    };
    let Some(own) = likeness(api)? else {
        return Ok(());
    };
    for version in config.versions.iter().filter(|version| version.name != api) {
        let other = likeness(&version.name)?;
        if other.is_some_and(|other| other > own + PLAINLY) {
            bail!(
                "`{origin}` looks like the document of {}, not of {api}: take it with `--api {0}`, or with `--force` where that is what you want",
                version.name
            );
        }
    }
    Ok(())
}

/// Returns the share of common lines of two texts, from 0 to 1.
fn likeness(one: &str, other: &str) -> f64 {
    let lines = |text: &'_ str| -> BTreeSet<String> {
        text.lines().map(|line| line.trim().to_owned()).collect()
    };
    let (one, other) = (lines(one), lines(other));
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let all = one.union(&other).count();
    number(one.intersection(&other).count()) / number(all.max(1))
}

/// Returns the changes under `root` when `fetched` replaces the metadata of the version `api`, without writing.
///
/// # Errors
///
/// As [`run`].
pub fn plan(
    root: &Path,
    api: &str,
    fetched: &Fetched,
    date: Option<String>,
    deny_warnings: bool,
) -> anyhow::Result<(Plan, Provenance)> {
    let folder = pipeline::folder(api)?;
    let config = pipeline::config_with(root, api)?;
    let slice_file = config.package.slice_file();
    let (slice_path, source_path) = (
        format!("{folder}/{slice_file}"),
        format!("{folder}/{SOURCE}"),
    );
    let texts = pipeline::texts(fetched)?;
    let slice = pipeline::cut(&config, api, &texts, deny_warnings)?;
    let bytes = fetched.bytes();

    let recorded = workspace::read_optional_input(root, &source_path)?
        .map(|text| {
            Provenance::parse(&text).with_context(|| format!("`{source_path}` cannot be used"))
        })
        .transpose()?;
    let provenance = match recorded {
        // The recorded document, wherever it came from this time.
        Some(recorded) if recorded.describes(&bytes) => match date {
            Some(date) => Provenance { date, ..recorded },
            None => recorded,
        },
        // The committed slice itself, whose origin is still the recorded document.
        Some(recorded)
            if matches!(&*texts, [only] if only.text == slice)
                && workspace::read_optional_input(root, &slice_path)?.as_ref() == Some(&slice) =>
        {
            recorded
        }
        _ => Provenance::of(&bytes, fetched.origin.clone(), date.unwrap_or_else(today)),
    };
    let files = BTreeMap::from([
        (slice_path, slice),
        (source_path, provenance.to_toml(&slice_file)),
    ]);
    Ok((plan::of_files(root, &files)?, provenance))
}
