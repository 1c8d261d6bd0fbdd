//! A state of the project: its API and its version, on disk or in a commit.

use std::mem;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use anyhow::{Context as _, bail};
use odata_codegen::api::Api;
use odata_codegen::config::Config;
use odata_codegen::diagnostic::{Checked, Diagnostics};
use odata_codegen::diff::Report;
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
    /// The metadata that the state was read from, by version of the API: the slice with its name, and the day on which
    /// it was received, if that is recorded.
    pub metadata: Vec<Metadata>,
}

/// The metadata of a version in a state.
#[derive(Clone, Debug)]
pub struct Metadata {
    /// The version's name.
    pub version: String,
    /// The slice.
    pub slice: Text,
    /// The day on which it was received from the service.
    pub date: Option<String>,
}

/// The part of a state to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// All inputs.
    Whole,
    /// Only the slices, with the applicable part of the configuration: without overlays and descriptions.
    Slices,
}

/// Returns a file of a state by its path relative to the root; `None` if it does not exist.
type Read<'a> = dyn Fn(&str) -> anyhow::Result<Option<String>> + 'a;

impl State {
    /// Reads the state on disk under `root`. Warnings are errors if they are denied.
    ///
    /// # Errors
    ///
    /// Returns an error if an input cannot be read or is invalid.
    pub fn on_disk(root: &Path, depth: Depth, deny_warnings: bool) -> anyhow::Result<Self> {
        let read = |path: &str| read_optional_input(root, path);
        Self::read(&read, "", depth, deny_warnings)
    }

    /// Reads the state of a commit, with all inputs from the commit.
    ///
    /// # Errors
    ///
    /// Returns an error if the commit has no inputs, or invalid ones.
    pub fn of_commit(git: &Git, commit: &Commit, depth: Depth) -> anyhow::Result<Self> {
        let name = &commit.name;
        if git.read(commit, CONFIG)?.is_none() {
            bail!(
                "the revision `{name}` has no `{CONFIG}`, so it is older than this project's layout: name a later one"
            );
        }
        Self::read(
            &|path| git.read(commit, path),
            &format!("{name}:"),
            depth,
            false,
        )
        .with_context(|| format!("the revision `{name}` cannot be compared"))
    }

    /// Reads the inputs; diagnostics print `prefix` before the names of files.
    fn read(
        read: &Read<'_>,
        prefix: &str,
        depth: Depth,
        deny_warnings: bool,
    ) -> anyhow::Result<Self> {
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
            apis: pipeline::apis(&inputs, deny_warnings)?,
            version: crate_version(read, &inputs.config.package.path(MANIFEST))?,
        })
    }
}

/// Returns the version of the generated crate, which it may inherit from the workspace.
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
    Version::parse(version).with_context(|| format!("`{version}` in `{path}` is not a version"))
}

/// Compares two documents alone: reach and names follow the configuration under `root`, except for entries that match
/// nothing in a document; overlays and descriptions are omitted, because they are written for the committed state.
///
/// # Errors
///
/// Returns an error if the configuration does not have the version, and if a document is not CSDL, cannot be resolved,
/// or does not contain the API.
pub fn compare_documents(
    root: &Path,
    version: &str,
    [old, new]: [&Fetched; 2],
    deny_warnings: bool,
) -> anyhow::Result<Report> {
    let (old, new) = (
        Lone::new(root, version, old)?,
        Lone::new(root, version, new)?,
    );
    let (old, new) = thread::scope(|scope| {
        let old = scope.spawn(|| old.apis(version));
        let new = new.apis(version);
        (old.join().unwrap_or_else(|panic| resume_unwind(panic)), new)
    });
    let settle = |apis| pipeline::settle(apis, deny_warnings);
    let (old, new) = (settle(old)?, settle(new)?);
    let report = Report::new(&old, &new);
    // Those of whole documents have millions of texts, which the end of the process frees faster.
    mem::forget((old, new));
    Ok(report)
}

/// A document with the configuration for it.
struct Lone {
    config: Config,
    texts: Vec<Text>,
}

impl Lone {
    fn new(root: &Path, version: &str, fetched: &Fetched) -> anyhow::Result<Self> {
        let mut config = pipeline::config_with(root, version)?;
        config.is_lenient = true;
        config.source = format!("{} (asked of {})", config.source, fetched.origin);
        let texts = pipeline::texts(fetched)?;
        Ok(Self { config, texts })
    }

    fn apis(&self, version: &str) -> Result<Checked<Vec<Api>>, Diagnostics> {
        let sources = Sources {
            versions: vec![VersionSources {
                name: version,
                metadata: self.texts.iter().map(Text::source).collect(),
                overlays: Vec::new(),
            }],
            descriptions: Vec::new(),
        };
        odata_codegen::apis(&self.config, &sources)
    }
}
