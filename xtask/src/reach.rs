//! `cargo xtask reach`: what a set of roots costs, and what makes it cost that.

use std::fmt::Write as _;
use std::time::Instant;

use anyhow::{Context as _, bail};
use odata_codegen::api::Api;
use odata_codegen::config::{Config, Links, Settings, VersionConfig};
use odata_codegen::diagnostic::{Checked, Source};
use odata_codegen::size::{self, Size};
use odata_codegen::{Sources, VersionSources};

use crate::Outcome;
use crate::arguments::ReachArguments;
use crate::fetch;
use crate::pipeline::{self, Inputs, Text};
use crate::workspace;

/// The number of types and paths that are listed by default.
pub const MOST: usize = 10;

/// A version that is asked about, with its metadata and overlays.
type Asked<'a> = (VersionConfig, Vec<Source<'a>>, Vec<Source<'a>>);

/// Runs the command.
///
/// # Errors
///
/// When an input cannot be read or does not make sense, such as a root that does not resolve.
pub fn run(arguments: &ReachArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let root = workspace::root(arguments.root.as_deref())?;
    let mut config = pipeline::config(&root)?;
    if let Some(name) = &arguments.api {
        config = pipeline::config_with(&root, name)?;
    }
    // What is asked about need not be what the entries were written for.
    config.is_lenient = true;
    for path in &arguments.omitted {
        config.omit(path, "asked on the command line");
    }
    if !arguments.files.is_empty() || !arguments.roots.is_empty() {
        config.settings = Settings::Options;
    }
    let (inputs, fetched, texts);
    let asked: Vec<Asked<'_>> = match &*arguments.files {
        files @ [_, ..] => {
            fetched = fetch::fetch_all(files)?;
            texts = pipeline::texts(&fetched)?;
            let version = match &arguments.api {
                Some(name) => config.version(name),
                None => config.versions.first(),
            };
            let sources = texts.iter().map(Text::source).collect();
            let version = version.context("there is no version")?.clone();
            vec![(version, sources, Vec::new())]
        }
        [] => {
            inputs = Inputs::read(&root)?;
            let versions = inputs.versions.iter().zip(&config.versions);
            let is_asked = |name: &str| arguments.api.as_deref().is_none_or(|api| api == name);
            let versions = versions.filter(|(version, _)| is_asked(&version.name));
            versions
                .map(|(read, version)| {
                    let overlays = read.overlays.iter().map(Text::source).collect();
                    (version.clone(), vec![read.metadata.source()], overlays)
                })
                .collect()
        }
    };
    for (mut version, metadata, overlays) in asked {
        if !arguments.roots.is_empty() {
            version.roots.clone_from(&arguments.roots);
            version.starts_at_root = false;
        }
        if let Some(links) = arguments.links {
            version.links = links.into();
        }
        version.expand.extend(arguments.expand.iter().cloned());
        let sources = VersionSources {
            name: &version.name.clone(),
            metadata,
            overlays,
        };
        if arguments.each {
            table(&config, &version, &sources, printed)?;
        } else {
            let api = api(&config, &version, &sources)?;
            let most = arguments.most.unwrap_or(MOST);
            let title = format!(
                "{}: {}{}",
                version.name,
                version.roots.join(", "),
                match version.links {
                    Links::Full => "",
                    Links::References => " (links are references)",
                }
            );
            writeln!(printed, "{}", size::text(&title, &Size::of(&api, most)))?;
        }
    }
    Ok(Outcome::Done)
}

/// A line for each root alone; those that lead too far have the first line of the error.
fn table(
    config: &Config,
    version: &VersionConfig,
    sources: &VersionSources<'_>,
    printed: &mut String,
) -> anyhow::Result<()> {
    let mut lines: Vec<(String, String)> = Vec::new();
    odata_codegen::each_alone(
        &with_only(config, version),
        version,
        sources,
        |root, api| {
            let started = Instant::now();
            let line = match api() {
                Ok(api) => {
                    let size = Size::of(&api.value, 0);
                    format!(
                        " {:>6} {:>7} {:>8} {:>8.1}",
                        size.types(),
                        size.routes,
                        size.lines(),
                        started.elapsed().as_secs_f64() * 1000.0,
                    )
                }
                Err(error) => {
                    let error = error.to_string();
                    format!(" {}", error.lines().next().unwrap_or_default())
                }
            };
            lines.push((root.to_owned(), line));
        },
    )?;
    let width = lines.iter().map(|(root, _)| root.chars().count()).max();
    let width = width.unwrap_or_default().max(4);
    writeln!(
        printed,
        "{:width$}  types  routes    lines       ms",
        "root"
    )?;
    for (root, line) in lines {
        writeln!(printed, "{root:width$}{line}")?;
    }
    Ok(())
}

/// Returns a configuration with this version alone.
fn with_only(config: &Config, version: &VersionConfig) -> Config {
    Config {
        versions: vec![version.clone()],
        ..config.clone()
    }
}

/// What a version consists of. Warnings are those of `regen`, which tells them.
fn api(
    config: &Config,
    version: &VersionConfig,
    sources: &VersionSources<'_>,
) -> anyhow::Result<Api> {
    let config = with_only(config, version);
    let sources = Sources {
        versions: vec![sources.clone()],
        descriptions: Vec::new(),
    };
    let Checked { mut value, .. } = odata_codegen::apis(&config, &sources)?;
    match value.pop() {
        Some(api) => Ok(api),
        None => bail!("the configuration names no version"),
    }
}
