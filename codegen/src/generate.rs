//! From documents to files, in one step.

use crate::config::{Config, VersionConfig};
use crate::csdl::{self, Document};
use crate::diagnostic::{Diagnostic, Diagnostics, Source, quote};
use crate::emit::{self, File};
use crate::model::{Api, Input, Model, Role, check_overlays};

/// All documents that are generated from.
#[derive(Clone, Debug, Default)]
pub struct Sources<'a> {
    /// One entry for each version to generate.
    pub versions: Vec<VersionSources<'a>>,
    /// Descriptions: annotations that all versions share.
    pub descriptions: Vec<Source<'a>>,
}

/// The documents of one version.
#[derive(Clone, Debug)]
pub struct VersionSources<'a> {
    /// The version's name, which the configuration has too, such as `v1.0`.
    pub name: &'a str,
    /// The service's metadata, or a slice of it.
    pub metadata: Source<'a>,
    /// Annotations by target that add to it or replace what it says.
    pub overlays: Vec<Source<'a>>,
}

/// Generates all files, sorted by path. Paths are relative to the generated crate.
///
/// # Errors
///
/// Returns everything that is wrong with the documents and the configuration, at once as far as
/// later stages do not depend on it.
pub fn generate(config: &Config, sources: &Sources<'_>) -> Result<Vec<File>, Diagnostics> {
    let apis = apis(config, sources)?;
    emit::emit_all(&apis)
}

/// What each version consists of, in the order of the sources.
///
/// # Errors
///
/// As [`generate`].
pub fn apis(config: &Config, sources: &Sources<'_>) -> Result<Vec<Api>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let descriptions = read_all(&sources.descriptions, &mut diagnostics);
    let mut versions = Vec::with_capacity(sources.versions.len());
    for version in &sources.versions {
        let mut all = vec![version.metadata];
        all.extend(&version.overlays);
        versions.push((
            configured(config, version.name, &mut diagnostics),
            read_all(&all, &mut diagnostics),
        ));
    }
    diagnostics = diagnostics.or(Diagnostics::default())?;

    let mut models = Vec::with_capacity(versions.len());
    for (version, documents) in &versions {
        let inputs: Vec<_> = documents
            .iter()
            .chain(&descriptions)
            .enumerate()
            .map(|(index, (source, document))| Input {
                source: *source,
                document,
                role: if index == 0 {
                    Role::Service
                } else {
                    Role::Overlay
                },
            })
            .collect();
        match (version, Model::resolve(&inputs)) {
            (Some(version), Ok(model)) => models.push((*version, model)),
            (None, _) => {}
            (_, Err(more)) => merge(&mut diagnostics, more),
        }
    }
    diagnostics = diagnostics.or(Diagnostics::default())?;

    let all: Vec<_> = models.iter().map(|(_, model)| model).collect();
    if let Err(more) = check_overlays(&all) {
        merge(&mut diagnostics, more);
    }
    let mut apis = Vec::with_capacity(models.len());
    for (version, model) in &models {
        match Api::new(model, version, config) {
            Ok(api) => apis.push(api),
            Err(more) => merge(&mut diagnostics, more),
        }
    }
    diagnostics.or(apis)
}

/// The slice of a whole document that a version is generated from, in canonical form.
///
/// # Errors
///
/// Returns everything that is wrong with the document, and a version that is not configured.
pub fn cut(config: &Config, version: &str, source: Source<'_>) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let Some(version) = configured(config, version, &mut diagnostics) else {
        return Err(diagnostics);
    };
    let document = csdl::read(source)?;
    let slice = crate::slice::cut(source, &document, version, config)?;
    Ok(csdl::write(&slice))
}

fn configured<'c>(
    config: &'c Config,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'c VersionConfig> {
    let version = config.version(name);
    if version.is_none() {
        diagnostics.push(
            Diagnostic::new(format!("the configuration has no version {}", quote(name)))
                .in_source(config.source_name())
                .help("add a [[version]] entry of that name"),
        );
    }
    version
}

/// Reads documents, the faulty ones left out and reported.
fn read_all<'a>(
    sources: &[Source<'a>],
    diagnostics: &mut Diagnostics,
) -> Vec<(Source<'a>, Document<'a>)> {
    let mut documents = Vec::with_capacity(sources.len());
    for source in sources {
        match csdl::read(*source) {
            Ok(document) => documents.push((*source, document)),
            Err(more) => merge(diagnostics, more),
        }
    }
    documents
}

/// Adds problems, but those that another version has reported already: versions share documents.
fn merge(diagnostics: &mut Diagnostics, more: Diagnostics) {
    for diagnostic in more.0 {
        if !diagnostics.0.contains(&diagnostic) {
            diagnostics.push(diagnostic);
        }
    }
}
