//! `cargo xtask regen`: the emitted part of `generated/` from `metadata/`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::Context as _;

use crate::Outcome;
use crate::arguments::RegenArguments;
use crate::pipeline::{self, Inputs};
use crate::plan::{self, Action, Plan};
use crate::workspace;

/// The listings that a version may have beside its sources.
const LISTINGS: [&str; 2] = ["surface", "routes"];

/// The modules that were ever emitted: what is left of a version that the configuration dropped
/// is stale.
const MODULES: [&str; 2] = ["v1_0", "beta"];

/// Runs the command.
///
/// # Errors
///
/// When an input cannot be read or does not make sense, when a stale file is not an emitted one,
/// and when the disk refuses. Except in the last case nothing has been written.
pub fn run(arguments: &RegenArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let started = Instant::now();
    let root = workspace::root(arguments.root.as_deref())?;
    let plan = plan(&root)?;
    if arguments.check {
        return check(&plan, printed);
    }
    plan::apply(&root, &plan)?;
    for change in &plan.changes {
        writeln!(printed, "{} {}", change.action, change.path)?;
    }
    writeln!(
        printed,
        "{} created, {} updated, {} deleted, {} unchanged in {:.3} s",
        plan.count(Action::Create),
        plan.count(Action::Update),
        plan.count(Action::Delete),
        plan.unchanged,
        started.elapsed().as_secs_f64(),
    )?;
    Ok(Outcome::Done)
}

/// What has to change under `root`; only reads.
///
/// # Errors
///
/// As [`run`].
pub fn plan(root: &Path) -> anyhow::Result<Plan> {
    let inputs = Inputs::read(root)?;
    let files = pipeline::generate(&inputs)?;
    let configured = inputs
        .config
        .versions
        .iter()
        .map(|version| version.module.as_str());
    let modules: BTreeSet<&str> = MODULES.into_iter().chain(configured).collect();
    let owned: Vec<String> = modules
        .iter()
        .map(|module| format!("generated/src/{module}"))
        .collect();
    let listings = LISTINGS.iter().flat_map(|listing| {
        modules
            .iter()
            .map(move |module| format!("generated/{listing}-{module}.txt"))
    });
    let calls = modules
        .iter()
        .map(|module| format!("generated/tests/routes/{module}.rs"));
    let single: Vec<String> = listings.chain(calls).collect();
    plan::plan(root, &files, &owned, &single).context("`generated/` cannot be brought up to date")
}

fn check(plan: &Plan, printed: &mut String) -> anyhow::Result<Outcome> {
    if plan.changes.is_empty() {
        writeln!(printed, "{} files are up to date", plan.unchanged)?;
        return Ok(Outcome::Done);
    }
    for change in &plan.changes {
        writeln!(printed, "stale: {} {}", change.action, change.path)?;
    }
    writeln!(
        printed,
        "{} of {} files differ from what metadata/ gives: run `cargo xtask regen` and commit the result",
        plan.changes.len(),
        plan.changes.len() + plan.unchanged,
    )?;
    Ok(Outcome::Stale)
}
