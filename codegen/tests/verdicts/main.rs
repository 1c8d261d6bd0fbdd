//! Verdicts on changes of documents, from the text to the version number.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

mod follow;
mod history;
mod invariant;
mod kinds;
mod mutations;
mod rows;
mod table;

use odata_codegen::api::Api;
use odata_codegen::config::Config;
use odata_codegen::diagnostic::{Diagnostics, Source};
use odata_codegen::diff::{Change, Level, compare};
use odata_codegen::{Sources, VersionSources, apis};

/// The configuration of the slices.
const SLICE: &str = "roots = [\"solutions/backupRestore\"]";

/// Returns the API of a document, by the lines of the configuration about its version.
fn api(text: &str, version: &str) -> Result<Api, Diagnostics> {
    let mut config: Config = toml::from_str(&format!(
        "[crate]\nname = \"example\"\nentry = \"Example\"\n\
         [[version]]\nname = \"v1.0\"\nmodule = \"v1_0\"\n{version}\n"
    ))
    .unwrap();
    config.is_lenient = true;
    let sources = Sources {
        versions: vec![VersionSources {
            name: "v1.0",
            metadata: vec![Source {
                name: "input.csdl",
                text,
            }],
            overlays: Vec::new(),
        }],
        descriptions: Vec::new(),
    };
    let mut apis = apis(&config, &sources)?.value;
    Ok(apis.remove(0))
}

/// Returns the verdict on changes: `none` if nothing has changed.
fn verdict(changes: &[Change]) -> &'static str {
    let level = changes.iter().map(|change| change.effect.level()).max();
    level.map_or("none", Level::name)
}

/// Returns the changes, one on each line.
fn lines(changes: &[Change]) -> String {
    let line = |change: &Change| {
        let items: Vec<String> = change
            .items
            .iter()
            .map(|item| {
                let after = item.after.as_deref().unwrap_or(" gone");
                format!("\n      {}{} ->{after}", item.path, item.before)
            })
            .collect();
        format!(
            "  {} {} {} = {} [{} -> {}]{}",
            change.effect.id(),
            change.rule.facts().id,
            change.csdl,
            change.rust,
            change.old.as_deref().unwrap_or_default(),
            change.new.as_deref().unwrap_or_default(),
            items.concat()
        )
    };
    changes.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Compares two documents under one configuration.
fn compared(old: &str, new: &str, version: &str) -> Vec<Change> {
    let side = |text: &str| api(text, version).unwrap_or_else(|problems| panic!("{problems}"));
    let (old, new) = (side(old), side(new));
    let changes = compare(&old, &new);
    invariant::check(&old, &new, &changes).unwrap_or_else(|problem| panic!("{problem}"));
    changes
}
