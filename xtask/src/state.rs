//! A state of the project: its API and its version, on disk or in a commit.

use std::path::Path;

use anyhow::{Context as _, bail};
use odata_codegen::api::Api;
use odata_codegen::{Sources, VersionSources};
use semver::Version;

use crate::fetch::Fetched;
use crate::git::{Commit, Git};
use crate::manifest::MANIFEST;
use crate::pipeline::{self, Inputs, Text};
use crate::provenance::Provenance;
use crate::workspace::{CONFIG, SOURCE, read_optional_input};

/// A state of the project.
#[derive(Clone, Debug)]
pub struct State {
    /// The versions of the API.
    pub apis: Vec<Api>,
    /// The version of the generated crate.
    pub version: Version,
    /// What the state was read from: by version of the API, the metadata with its name, and the day on which
    /// the service gave it, where that is recorded.
    pub metadata: Vec<Metadata>,
}

/// The metadata of a version in a state.
#[derive(Clone, Debug)]
pub struct Metadata {
    /// The version's name.
    pub version: String,
    /// The slice.
    pub slice: Text,
    /// The day on which the service gave it.
    pub date: Option<String>,
}

/// What is read of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// All inputs.
    Whole,
    /// The slices alone, under what fits of the configuration: overlays and descriptions are left out.
    Slices,
}

/// Gives a file of a state by its path relative to the root; nothing where it is not there.
type Read<'a> = dyn Fn(&str) -> anyhow::Result<Option<String>> + 'a;

impl State {
    /// The state on disk under `root`.
    ///
    /// # Errors
    ///
    /// When an input cannot be read or does not make sense.
    pub fn on_disk(root: &Path, depth: Depth) -> anyhow::Result<Self> {
        Self::read(&|path| read_optional_input(root, path), "", depth)
    }

    /// The state of a commit, with all inputs as the commit has them.
    ///
    /// # Errors
    ///
    /// When the commit has no inputs, or such that do not make sense.
    pub fn of_commit(git: &Git, commit: &Commit, depth: Depth) -> anyhow::Result<Self> {
        let name = &commit.name;
        if git.read(commit, CONFIG)?.is_none() {
            bail!(
                "the revision `{name}` has no `{CONFIG}`, so it is older than this project's layout: name a later one"
            );
        }
        Self::read(&|path| git.read(commit, path), &format!("{name}:"), depth)
            .with_context(|| format!("the revision `{name}` cannot be compared"))
    }

    /// Reads the inputs; diagnostics name files with `prefix` before them.
    fn read(read: &Read<'_>, prefix: &str, depth: Depth) -> anyhow::Result<Self> {
        let mut inputs = Inputs::gather(read, prefix)?;
        if depth == Depth::Slices {
            inputs.config.is_lenient = true;
            inputs.descriptions.clear();
            for version in &mut inputs.versions {
                version.overlays.clear();
            }
        }
        let metadata = inputs.versions.iter().map(|version| {
            let path = format!("{}/{SOURCE}", pipeline::folder(&version.name)?);
            let provenance = read(&path)?.and_then(|text| Provenance::parse(&text).ok());
            Ok(Metadata {
                version: version.name.clone(),
                slice: version.metadata.clone(),
                date: provenance.map(|provenance| provenance.date),
            })
        });
        Ok(Self {
            metadata: metadata.collect::<anyhow::Result<_>>()?,
            apis: pipeline::apis(&inputs)?,
            version: crate_version(read, &inputs.config.package.path(MANIFEST))?,
        })
    }
}

/// The version of the generated crate, which it may have from the workspace.
fn crate_version(read: &Read<'_>, path: &str) -> anyhow::Result<Version> {
    let manifest = |path: &str| -> anyhow::Result<toml::Table> {
        let text = read(path)?
            .with_context(|| format!("`{path}` is missing: the version is read from it"))?;
        text.parse()
            .with_context(|| format!("`{path}` is malformed"))
    };
    let table = manifest(path)?;
    let own = table
        .get("package")
        .and_then(|package| package.get("version"));
    let shared;
    let version = match own {
        Some(toml::Value::String(version)) => version,
        _ => {
            shared = manifest("Cargo.toml")?;
            let package = shared
                .get("workspace")
                .and_then(|workspace| workspace.get("package"));
            package
                .and_then(|package| package.get("version"))
                .and_then(toml::Value::as_str)
                .with_context(|| {
                    format!("neither `{path}` nor `Cargo.toml` has a version: give the package one")
                })?
        }
    };
    Version::parse(version).with_context(|| format!("`{version}` in `{path}` is no version"))
}

/// What a document alone says about the API: reach and names follow the configuration under
/// `root`, except for entries that the document has nothing for; overlays and descriptions are
/// left out, because they are written for the committed state.
///
/// # Errors
///
/// When the configuration does not know the version, and when the document is no CSDL, does not
/// make sense, or does not hold the API.
pub fn of_document(root: &Path, version: &str, fetched: &Fetched) -> anyhow::Result<Api> {
    let mut config = pipeline::config_with(root, version)?;
    config.is_lenient = true;
    config.source = format!("{} (asked of {})", config.source, fetched.origin);
    let texts = pipeline::texts(fetched)?;
    let sources = Sources {
        versions: vec![VersionSources {
            name: version,
            metadata: texts.iter().map(Text::source).collect(),
            overlays: Vec::new(),
        }],
        descriptions: Vec::new(),
    };
    let mut apis = pipeline::settle(odata_codegen::apis(&config, &sources), false)?;
    apis.pop().context("the configuration names no version")
}
