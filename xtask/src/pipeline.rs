//! From the folder `metadata/` to the pure functions of `odata-codegen`, and back to paths in the workspace.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::bail;
use odata_codegen::api::Api;
use odata_codegen::config::Config;
use odata_codegen::csdl::decode;
use odata_codegen::diagnostic::{
    Checked, Diagnostic, Diagnostics, Place, Position, Source, SourceFile,
};
use odata_codegen::{Sources, VersionSources};

use crate::console;
use crate::fetch::Fetched;
use crate::workspace::{CONFIG, DESCRIPTIONS, OVERLAY, read_input, read_optional_input};

/// The name of slices before it was configurable, which older commits in comparisons have.
const EARLIER_SLICE: &str = "backup-restore.csdl";

/// A document with the name that diagnostics print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The path relative to the root.
    pub name: String,
    /// The text.
    pub text: String,
}

impl Text {
    pub(crate) fn source(&self) -> Source<'_> {
        Source {
            name: &self.name,
            text: &self.text,
        }
    }
}

/// The documents of one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionInputs {
    /// The version's name, such as `v1.0`.
    pub name: String,
    /// The slice of its metadata.
    pub metadata: Text,
    /// Overlays: the common one of all versions, then the version's own, if they exist.
    pub overlays: Vec<Text>,
}

/// Everything that `generated/` is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inputs {
    /// `metadata/codegen.toml`.
    pub config: Config,
    /// The versions, in the order of the configuration.
    pub versions: Vec<VersionInputs>,
    /// The descriptions, which all versions share.
    pub descriptions: Vec<Text>,
}

impl Inputs {
    /// Reads all inputs under `root`.
    ///
    /// # Errors
    ///
    /// Returns an error if the configuration or the slice of one of its versions is missing, if a file cannot be read,
    /// and if the configuration is malformed or invalid.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        // The configuration of a commit is not checked, because it can no longer be corrected; the one on disk is
        // checked first.
        config(root)?;
        Self::gather(&|path| read_optional_input(root, path), "")
    }

    /// Reads all inputs by their paths relative to the root, with `read`; diagnostics print `prefix` before a path.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    ///
    /// As [`read`](Self::read).
    pub fn gather(
        read: &dyn Fn(&str) -> anyhow::Result<Option<String>>,
        prefix: &str,
    ) -> anyhow::Result<Self> {
        let text = |path: &str| -> anyhow::Result<Option<Text>> {
            let name = format!("{prefix}{path}");
            Ok(read(path)?.map(|text| Text { name, text }))
        };
        let Some(config) = text(CONFIG)? else {
            bail!("`{prefix}{CONFIG}` is missing: it says what is generated");
        };
        let config = parse_config(&config.name, &config.text)?;
        if config.versions.is_empty() {
            bail!("`{prefix}{CONFIG}` names no version: add a `[[version]]`");
        }
        // Files other than the metadata: those that the configuration names under `key` must exist, and are the only
        // ones.
        let named = |key: &str, names: &Option<Vec<String>>, usual: &[&str]| {
            let mut texts = Vec::new();
            for name in names.iter().flatten() {
                let path = format!("metadata/{name}");
                let Some(file) = text(&path)? else {
                    bail!(
                        "`{prefix}{path}` is missing, which `{prefix}{CONFIG}` names in `{key}`: bring it back, such as by `git checkout -- {path}`, or take its name out"
                    );
                };
                texts.push(file);
            }
            for usual in usual {
                let is_named = names.iter().flatten().any(|name| name == usual);
                match text(&format!("metadata/{usual}"))? {
                    Some(file) if names.is_none() => texts.push(file),
                    Some(file) if !is_named => bail!(
                        "`{}` is there and `{prefix}{CONFIG}` does not name it in `{key}`: name it, or remove it",
                        file.name
                    ),
                    _ => {}
                }
            }
            Ok(texts)
        };
        let versions = config.versions.iter().map(|version| {
            let folder = folder(&version.name)?;
            let slice = config.package.slice_file();
            let mut metadata = text(&format!("{folder}/{slice}"))?;
            if metadata.is_none() && config.package.slice.is_none() {
                metadata = text(&format!("{folder}/{EARLIER_SLICE}"))?;
            }
            let Some(metadata) = metadata else {
                bail!(
                    "the metadata of {0}, `{prefix}{folder}/{slice}`, is missing: take it with `cargo xtask metadata --api {0} FILE`",
                    version.name
                );
            };
            let own = format!("{}/{OVERLAY}", version.name);
            Ok(VersionInputs {
                name: version.name.clone(),
                metadata,
                overlays: named("overlays", &version.overlays, &[OVERLAY, &own])?,
            })
        });
        let versions = versions.collect::<anyhow::Result<_>>()?;
        let descriptions = named("descriptions", &config.descriptions, &[DESCRIPTIONS])?;
        Ok(Self {
            config,
            versions,
            descriptions,
        })
    }

    /// Returns the same inputs, borrowed.
    fn sources(&self) -> Sources<'_> {
        Sources {
            versions: self
                .versions
                .iter()
                .map(|version| VersionSources {
                    name: &version.name,
                    metadata: vec![version.metadata.source()],
                    overlays: version.overlays.iter().map(Text::source).collect(),
                })
                .collect(),
            descriptions: self.descriptions.iter().map(Text::source).collect(),
        }
    }
}

/// Returns all emitted files: content by path relative to the root.
///
/// # Errors
///
/// Returns the problems of the inputs, all at once.
pub fn generate(inputs: &Inputs, deny_warnings: bool) -> anyhow::Result<BTreeMap<String, String>> {
    settle(emitted(inputs), deny_warnings)
}

/// Returns all emitted files with the warnings: content by path relative to the root.
///
/// # Errors
///
/// Returns the problems of the inputs, all at once.
pub(crate) fn emitted(inputs: &Inputs) -> Result<Checked<BTreeMap<String, String>>, Diagnostics> {
    let Checked { value, warnings } = odata_codegen::generate(&inputs.config, &inputs.sources())?;
    let files = value.into_iter();
    let files = files.map(|file| (inputs.config.package.path(&file.path), file.content));
    Ok(Checked {
        value: files.collect(),
        warnings,
    })
}

/// Returns the API of each version, in the order of the configuration.
///
/// # Errors
///
/// As [`generate`].
pub fn apis(inputs: &Inputs, deny_warnings: bool) -> anyhow::Result<Vec<Api>> {
    settle(
        odata_codegen::apis(&inputs.config, &inputs.sources()),
        deny_warnings,
    )
}

/// Returns the slice of a service's whole metadata for a version of the configuration.
///
/// # Errors
///
/// Returns an error if the configuration does not have the version, and the problems of the documents.
pub fn cut(
    config: &Config,
    version: &str,
    metadata: &[Text],
    deny_warnings: bool,
) -> anyhow::Result<String> {
    let sources: Vec<Source<'_>> = metadata.iter().map(Text::source).collect();
    settle(odata_codegen::cut(config, version, &sources), deny_warnings)
}

/// Returns the possible roots of a service.
///
/// # Errors
///
/// Returns an error if a document cannot be read.
pub fn starts(metadata: &[Text]) -> anyhow::Result<Vec<String>> {
    let sources: Vec<Source<'_>> = metadata.iter().map(Text::source).collect();
    Ok(odata_codegen::starts(&sources)?)
}

/// Returns the value of a step, and writes its warnings to standard error.
///
/// # Errors
///
/// Returns the diagnostics if there is an error among them, and warnings if they are denied.
pub(crate) fn settle<T>(
    step: Result<Checked<T>, Diagnostics>,
    deny_warnings: bool,
) -> anyhow::Result<T> {
    let Checked { value, warnings } = step?;
    console::warn(&warnings);
    if deny_warnings && !warnings.is_empty() {
        bail!("there are warnings, which --deny-warnings does not let pass");
    }
    Ok(value)
}

/// Reads the configuration under `root`, which must have the version of that name.
///
/// # Errors
///
/// Returns an error if it is missing or malformed or does not have the version.
pub fn config_with(root: &Path, version: &str) -> anyhow::Result<Config> {
    let config = config(root)?;
    if config.version(version).is_none() {
        let known: Vec<String> = config
            .versions
            .iter()
            .map(|version| format!("`{}`", version.name))
            .collect();
        bail!(
            "`{CONFIG}` has no version `{version}`: it has {}",
            known.join(" and ")
        );
    }
    Ok(config)
}

/// Returns the folder of a version, whose name must be a plain folder name.
pub(crate) fn folder(version: &str) -> anyhow::Result<String> {
    let plain = !version.is_empty()
        && !version.starts_with('.')
        && version
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    if !plain {
        bail!(
            "`{version}` in `{CONFIG}` is not a name of a version: use letters, digits, `.`, `-` and `_`"
        );
    }
    Ok(format!("metadata/{version}"))
}

/// Reads the configuration under `root`, and checks it as far as no document is needed.
///
/// # Errors
///
/// Returns an error if it is missing, malformed or invalid.
pub fn config(root: &Path) -> anyhow::Result<Config> {
    let config = parse_config(CONFIG, &read_input(root, CONFIG)?)?;
    if config.versions.is_empty() {
        bail!("`{CONFIG}` names no version: add a `[[version]]`");
    }
    config.check()?;
    Ok(config)
}

pub(crate) fn parse_config(name: &str, text: &str) -> anyhow::Result<Config> {
    let config: Config = toml::from_str(text).map_err(|error| malformed(name, text, &error))?;
    Ok(Config {
        source: name.to_owned(),
        text: text.to_owned(),
        ..config
    })
}

/// For "unknown field `a`, expected one of `b`, `c`", returns the name most similar to the first.
fn meant(message: &str) -> Option<&str> {
    let names = message.strip_prefix("unknown field `")?;
    let (unknown, expected) = names.split_once("`, expected ")?;
    let expected = expected.split('`').skip(1).step_by(2);
    let rated = expected.map(|name| (strsim::jaro_winkler(unknown, name), name));
    let best = rated.max_by(|one, other| one.0.total_cmp(&other.0));
    best.filter(|(alike, _)| *alike > 0.7).map(|(_, name)| name)
}

/// Returns the problem of a malformed TOML file, with the place.
fn malformed(name: &str, text: &str, error: &toml::de::Error) -> Diagnostics {
    let file = SourceFile::new(Source { name, text });
    let place = match error.span() {
        Some(span) => file.place(Position::new(span.start)),
        None => Place::whole(name),
    };
    let message = format!("`{name}` is malformed: {}", error.message());
    let hint = meant(error.message()).map(|key| format!("did you mean `{key}`? "));
    let hint = hint.unwrap_or_default();
    let help = "correct the entry; the documentation of `odata_codegen::config` has them all";
    Diagnostic::error(message)
        .at(place)
        .help(format!("{hint}{help}"))
        .into()
}

/// Returns the texts of fetched documents.
///
/// # Errors
///
/// Returns an error if one is not text.
pub(crate) fn texts(fetched: &Fetched) -> anyhow::Result<Vec<Text>> {
    let texts = fetched.documents.iter().map(|document| {
        let text = decode(&document.name, &document.bytes)?;
        Ok(Text {
            name: document.name.clone(),
            text: text.to_owned(),
        })
    });
    texts.collect()
}
