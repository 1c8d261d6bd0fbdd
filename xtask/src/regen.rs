//! `cargo xtask regen`: writes the emitted part of `generated/` from `metadata/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::Context as _;
use odata_codegen::config::Config;

use crate::Outcome;
use crate::apply::apply;
use crate::arguments::RegenArguments;
use crate::lock::Lock;
use crate::manifest::{self, MANIFEST};
use crate::pipeline::{self, Inputs};
use crate::plan::{self, Action, Places, Plan, Room};
use crate::workspace;

/// Runs the command.
///
/// # Errors
///
/// Returns an error if an input cannot be read or is invalid, if a stale file is not an emitted one, and if the disk
/// refuses. Except in the last case nothing has been written.
pub fn run(arguments: &RegenArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let started = Instant::now();
    let root = workspace::root(arguments.root.as_deref())?;
    if arguments.check {
        return check(&plan(&root, arguments.deny_warnings)?, printed);
    }
    let _lock = Lock::acquire(&root);
    let plan = plan(&root, arguments.deny_warnings)?;
    apply(&root, &plan)?;
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

/// Returns the changes under `root`, without writing. Warnings are errors if they are denied.
///
/// # Errors
///
/// As [`run`].
pub fn plan(root: &Path, deny_warnings: bool) -> anyhow::Result<Plan> {
    let inputs = Inputs::read(root)?;
    let files = pipeline::generate(&inputs, deny_warnings)?;
    let places = places(root, &inputs.config)?;
    let context = "`generated/` cannot be brought up to date";
    let mut plan = plan::of_emitted(root, &files, &places).context(context)?;
    let manifest_path = inputs.config.package.path(MANIFEST);
    if let Some(manifest) = workspace::read_optional_input(root, &manifest_path)? {
        let written = manifest::with_features(&manifest, &inputs.config).context(context)?;
        plan.add(plan::of_files(
            root,
            &BTreeMap::from([(manifest_path, written)]),
        )?);
    }
    Ok(plan)
}

/// Returns the places of emitted files: the folders of the configured versions, and those of previously emitted
/// versions, which are stale.
fn places(root: &Path, config: &Config) -> anyhow::Result<Places> {
    let package = &config.package;
    let sources = package.path("src");
    let mut modules: BTreeSet<String> =
        plan::emitted_folders(root, &sources)?.into_iter().collect();
    modules.extend(config.versions.iter().map(|version| version.module.clone()));
    let room = |module: String| Room {
        folder: package.path(&format!("src/{module}")),
        files: vec![
            package.path(&format!("routes-{module}.txt")),
            package.path(&format!("surface-{module}.txt")),
            package.path(&format!("tests/routes/{module}.rs")),
        ],
    };
    Ok(Places {
        rooms: modules.into_iter().map(room).collect(),
        // The folders that hold emitted and hand-written files.
        shared: vec![
            package.folder().to_owned(),
            package.path("src"),
            package.path("tests/routes"),
        ],
    })
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
