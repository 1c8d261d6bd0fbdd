//! `cargo xtask metadata`: a new `$metadata` becomes the slice in `metadata/<version>/`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};
use odata_codegen::csdl::decode;

use crate::Outcome;
use crate::apply::apply;
use crate::arguments::MetadataArguments;
use crate::fetch::{Fetched, fetch};
use crate::lock::Lock;
use crate::metadata_check;
use crate::pipeline;
use crate::plan::{self, Plan};
use crate::provenance::{Provenance, checked_date, today};
use crate::workspace::{self, SLICE, SOURCE};

/// Runs the command.
///
/// # Errors
///
/// When the document cannot be fetched, is no `$metadata`, or lacks what the configuration asks
/// for. Nothing has been written then.
pub fn run(arguments: &MetadataArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let root = workspace::root(arguments.root.as_deref())?;
    let date = arguments.date.as_deref().map(checked_date).transpose()?;
    pipeline::folder(&arguments.api)?;
    pipeline::config_with(&root, &arguments.api)?;
    let fetched = fetch(&arguments.file)?;
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
    Ok(Outcome::Done)
}

/// What has to change under `root` when `fetched` is taken for the version `api`; only reads.
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
    let (slice_path, source_path) = (format!("{folder}/{SLICE}"), format!("{folder}/{SOURCE}"));
    let text = decode(&fetched.origin, &fetched.bytes)?;
    refuse_what_is_no_csdl(text, &fetched.origin)?;
    let slice = pipeline::cut(root, api, &fetched.origin, text, deny_warnings)?;

    let recorded = workspace::read_optional_input(root, &source_path)?
        .map(|text| {
            Provenance::parse(&text).with_context(|| format!("`{source_path}` cannot be used"))
        })
        .transpose()?;
    let provenance = match recorded {
        // The recorded document, whatever way it came this time.
        Some(recorded) if recorded.describes(&fetched.bytes) => match date {
            Some(date) => Provenance { date, ..recorded },
            None => recorded,
        },
        // The committed slice itself: it still comes from the recorded document.
        Some(recorded)
            if slice == text
                && workspace::read_optional_input(root, &slice_path)?.as_deref() == Some(text) =>
        {
            recorded
        }
        _ => Provenance::of(
            &fetched.bytes,
            fetched.origin.clone(),
            date.unwrap_or_else(today),
        ),
    };
    let files = BTreeMap::from([(slice_path, slice), (source_path, provenance.to_toml())]);
    Ok((plan::of_files(root, &files)?, provenance))
}

/// Tells an HTML page, which servers hand over by mistake and whose first fault would say little.
/// Anything else, JSON among it, is left to the reader, which names the place.
pub(crate) fn refuse_what_is_no_csdl(text: &str, name: &str) -> anyhow::Result<()> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let head: String = start
        .chars()
        .take(16)
        .collect::<String>()
        .to_ascii_lowercase();
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        bail!(
            "`{name}` cannot be used: it is an HTML page, perhaps one that asks to sign in or reports an error: fetch the $metadata itself"
        );
    }
    Ok(())
}
