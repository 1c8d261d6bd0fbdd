//! `metadata/accepted-breaks.toml`: the breaks that a maintainer has accepted.

use std::path::Path;

use anyhow::{Context as _, bail};
use odata_codegen::diagnostic::{is_blank, quote};
use odata_codegen::diff::{AcceptedBreak, Report};
use semver::Version;
use serde::Deserialize;

use crate::git::{Commit, Git};
use crate::workspace;

/// The file, relative to the root.
const ACCEPTED: &str = "metadata/accepted-breaks.toml";

/// The content of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AcceptedFile {
    #[serde(default)]
    accepted: Vec<AcceptedEntry>,
}

/// An entry of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AcceptedEntry {
    fingerprint: String,
    reason: String,
    until: Version,
}

/// Marks the breaks that the new state accepts: a commit, or the working tree. An entry that the old state has too is
/// about changes that this one may contain already.
///
/// # Errors
///
/// Returns an error if the new state's file is malformed, or has an entry without reason or effect.
pub(crate) fn accept(
    root: &Path,
    git: &Git,
    old: &Commit,
    new: Option<&Commit>,
    report: &mut Report,
) -> anyhow::Result<()> {
    let text = match new {
        Some(commit) => git.read(commit, ACCEPTED)?,
        None => workspace::read_optional_input(root, ACCEPTED)?,
    };
    let Some(text) = text else {
        return Ok(());
    };
    let accepted = parse(&text)?;
    // If it was malformed, the new state mends it.
    let before = git.read(old, ACCEPTED)?.map(|text| parse(&text));
    let before = before.and_then(Result::ok).unwrap_or_default();
    let faults = report.accept(&accepted, &before);
    if !faults.is_empty() {
        bail!("`{ACCEPTED}` does not fit: {}", faults.join("; "));
    }
    Ok(())
}

fn parse(text: &str) -> anyhow::Result<Vec<AcceptedBreak>> {
    let file: AcceptedFile =
        toml::from_str(text).with_context(|| format!("`{ACCEPTED}` is malformed"))?;
    if let Some(entry) = file.accepted.iter().find(|entry| is_blank(&entry.reason)) {
        bail!(
            "the entry {} in `{ACCEPTED}` gives no reason: say why users are not affected",
            quote(&entry.fingerprint)
        );
    }
    let entries = file.accepted.into_iter();
    Ok(entries
        .map(|entry| AcceptedBreak {
            fingerprint: entry.fingerprint,
            reason: entry.reason,
            until: entry.until,
        })
        .collect())
}
