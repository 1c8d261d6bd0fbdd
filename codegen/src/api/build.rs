//! From a model to an API: all reached elements, sorted once, with final names.

use std::collections::BTreeSet;

use super::addresses::Addresses;
use super::definitions::Definitions;
use super::heavy::HeavyPath;
use super::index::Index;
use super::limit;
use super::names::RustNames;
use super::reference;
use super::resource;
use super::resources::{MethodCall, ResourceTree};
use super::version::{Api, ApiVersion};
use crate::config::{Config, Links, VersionConfig};
use crate::diagnostic::{Checked, Diagnostics};
use crate::naming::RustName;
use crate::schema::Model;
use crate::schema::reach::Reach;
use crate::schema::roots::{self, Roots};

impl Api {
    /// Creates the API of everything that the roots of a version reach, with final names.
    ///
    /// The result does not depend on the order of the documents' elements: types are sorted by Rust name, the
    /// properties that a type declares by name, structural ones before navigation properties, members by value,
    /// operations by name, kind and binding type.
    ///
    /// # Errors
    ///
    /// Returns roots that do not resolve, colliding names (with both elements and the remedy), and entries of the
    /// configuration that change nothing, all at once.
    pub fn new(
        model: &Model<'_>,
        version: &VersionConfig,
        config: &Config,
    ) -> Result<Checked<Self>, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let Some(roots) = diagnostics.take(roots::follow(model, version, config)) else {
            diagnostics.append(model.faults_as_found());
            return Err(diagnostics);
        };
        let (reach, unused) = Reach::new(model, &roots, version, config);
        diagnostics.append(unused);
        diagnostics.append(model.judge(&reach));
        if diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let mut names = RustNames::new(model, config, &version.name);
        let index = Index::new(model, &reach, &mut names);
        let definitions = Definitions::new(index, &mut names);
        diagnostics.append(names.finish(config, &version.name));
        if diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let mut named = api_version(version, config);
        let Roots {
            resources: roots,
            mut imports,
        } = roots;
        named.addresses = Addresses::new(model, &roots, version);
        imports.retain(|import| !import.operations.is_empty());
        let too_much = |limit: &str, heavy: &[HeavyPath]| {
            let by_references = addresses_by_references(model, version, config);
            limit::too_much(limit, heavy, by_references, config.settings)
        };
        let tree = resource::tree(&definitions, &roots, &imports, &named, &too_much);
        let Some(mut resources) = diagnostics.take(tree) else {
            return Err(diagnostics);
        };
        diagnostics.append(reference::link(&mut resources, version, config));
        for path in unused_properties(&definitions, &resources, version) {
            diagnostics.push(config.unused(PROPERTIES, path, &version.name, None, version.at));
        }
        let version = named;
        diagnostics.check(definitions.into_api(version, resources))
    }
}

/// Returns how many addresses there are if links are references; `None` if that is too much as well, or is so already.
fn addresses_by_references(
    model: &Model<'_>,
    version: &VersionConfig,
    config: &Config,
) -> Option<usize> {
    if version.links == Links::References {
        return None;
    }
    let version = VersionConfig {
        links: Links::References,
        ..version.clone()
    };
    // Entries that are written for all that is linked need not fit.
    let config = Config {
        is_lenient: true,
        ..config.clone()
    };
    let api = Api::new(model, &version, &config).ok()?;
    Some(api.value.resources.addresses.len())
}

/// The name of the configuration's list of properties with requests of their own.
const PROPERTIES: &str = "requests.properties";

/// Returns the properties of that list for which no builder has a request.
fn unused_properties<'v>(
    definitions: &Definitions<'_, '_>,
    resources: &ResourceTree,
    version: &'v VersionConfig,
) -> Vec<&'v str> {
    let mut offered = BTreeSet::new();
    for builder in &resources.builders {
        let Some(owner) = definitions.structured(builder.entity_type) else {
            continue;
        };
        for method in &builder.methods {
            let MethodCall::Property { property, .. } = &method.call else {
                continue;
            };
            let Some(property) = owner.properties.get(*property) else {
                continue;
            };
            for owner in [&owner.name.qualified, &property.declared_by] {
                offered.insert(owner.clone());
                offered.insert(format!("{owner}/{}", property.name));
            }
        }
    }
    let asked = version.requests.properties.iter().map(String::as_str);
    asked.filter(|path| !offered.contains(*path)).collect()
}

/// Returns the version's part of the configuration.
fn api_version(version: &VersionConfig, config: &Config) -> ApiVersion {
    let mut named = ApiVersion::new(&version.name, RustName::of(&version.module));
    if let Some(path) = &version.path {
        named.path.clone_from(path);
    }
    if !config.package.name.is_empty() {
        named.package = config.package.rust_name();
    }
    if !config.package.entry.is_empty() {
        named.entry = RustName::of(&config.package.entry);
    }
    named.is_included = config.package.is_included;
    named.requests = version.requests.clone();
    named.starts_at_root = version.starts_at_root;
    named.receiver = config.package.receiver.as_deref().map(RustName::of);
    named.breaks_count = !version.may_break;
    named.items_per_update = config.package.items_per_update;
    named
}
