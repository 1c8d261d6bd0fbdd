//! The form of a service's addresses, from its annotations.

use super::annotations::{records, text, value};
use super::arena::*;
use super::lookup::split;
use super::model::{Model, Role};
use super::vocabulary::{CAPABILITIES, COMMUNITY_KEYS, CORE};
use crate::csdl::Expression;

/// A part of an alternate key: the name in addresses, and the path to the property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternateKeyPart {
    /// `Alias`; the path if it is absent.
    pub alias: String,
    /// `Name`: the segments of the path to the property.
    pub path: Vec<String>,
}

impl<'a> Model<'a> {
    /// `Capabilities.KeyAsSegmentSupported` of a container, or of one that it extends.
    pub fn has_keys_as_segments(&self, container: ContainerId) -> bool {
        let mut containers = self.with_extended(container);
        let tag = containers
            .find_map(|id| self.tag(Target::Container(id), CAPABILITIES, "KeyAsSegmentSupported"));
        tag.unwrap_or(false)
    }

    /// Returns whether the service supports OData 4.01: `Core.ODataVersions` of a container, or else the highest
    /// `Version` of its documents.
    pub fn supports_4_01(&self) -> bool {
        let containers = (0..count(self.containers.len())).map(ContainerId);
        let versions = containers
            .filter_map(|id| self.annotation(Target::Container(id), CORE, "ODataVersions"))
            .find_map(|found| text(found.annotation.value.as_ref()?));
        match versions {
            Some(versions) => versions
                .split([' ', ','])
                .any(|version| is_4_01(version.trim())),
            None => {
                let mut services = self.inputs.iter();
                services
                    .any(|input| input.role == Role::Service && is_4_01(&input.document.version))
            }
        }
    }

    /// Returns the namespaces with `Core.DefaultNamespace`, sorted: their operations are called by their unqualified
    /// names.
    pub fn default_namespaces(&self) -> Vec<&'a str> {
        let mut namespaces = Vec::new();
        for (scope, input) in self.inputs.iter().enumerate() {
            let is_default = |annotation: &crate::csdl::Annotation<'_>| {
                let Some((qualifier, "DefaultNamespace")) = split(&annotation.term) else {
                    return false;
                };
                let scope = self.scopes.get(scope);
                let namespace = scope.and_then(|scope| scope.get(qualifier));
                let namespace = namespace.and_then(|id| self.namespaces.get(id.0 as usize));
                let is_core = qualifier == CORE || namespace == Some(&CORE);
                is_core && !says_false(annotation)
            };
            let schemas = input.document.schemas.iter();
            let schemas = schemas.filter(|schema| schema.annotations.iter().any(is_default));
            namespaces.extend(schemas.map(|schema| &*schema.namespace));
            let references = input.document.references.iter();
            let includes = references.flat_map(|reference| &reference.includes);
            let includes = includes.filter(|include| include.annotations.iter().any(is_default));
            namespaces.extend(includes.map(|include| &*include.namespace));
        }
        namespaces.sort_unstable();
        namespaces.dedup();
        namespaces
    }

    /// `AlternateKeys` of a target, each key in parts, in the order of the annotations: the term of the Core vocabulary,
    /// and the older one that services of ASP.NET have.
    pub fn alternate_keys(&self, target: Target) -> Vec<Vec<AlternateKeyPart>> {
        let annotations = [CORE, COMMUNITY_KEYS]
            .into_iter()
            .filter_map(|vocabulary| self.annotation(target, vocabulary, "AlternateKeys"));
        let keys = annotations.filter_map(|found| found.annotation.value.as_ref());
        let part = |record: &crate::csdl::Record<'_>| {
            let path = text_or_path(value(record, "Name")?)?;
            let alias = value(record, "Alias").and_then(text);
            Some(AlternateKeyPart {
                alias: alias.unwrap_or(path).to_owned(),
                path: path.split('/').map(str::to_owned).collect(),
            })
        };
        let keys = keys.flat_map(records).filter_map(|record| {
            let parts = records(value(record, "Key")?);
            parts.into_iter().map(part).collect::<Option<Vec<_>>>()
        });
        keys.filter(|parts| !parts.is_empty()).collect()
    }

    /// Whether changes of what is at a target need the ETag of what was read: `Core.OptimisticConcurrency` of
    /// an entity set, a singleton or a navigation property.
    pub fn has_optimistic_concurrency(&self, target: Target) -> bool {
        self.annotation(target, CORE, "OptimisticConcurrency")
            .is_some()
    }
}

/// Returns whether a version is 4.01 or a later one.
fn is_4_01(version: &str) -> bool {
    match version.split_once('.') {
        Some(("4", minor)) => minor.parse().is_ok_and(|minor: u32| minor >= 1),
        Some((major, _)) => major.parse().is_ok_and(|major: u32| major > 4),
        None => false,
    }
}

fn says_false(annotation: &crate::csdl::Annotation<'_>) -> bool {
    matches!(&annotation.value, Some(Expression::Constant(_, text)) if text.as_ref() == "false")
}

/// The text of a constant or of a path.
fn text_or_path<'b>(expression: &'b Expression<'_>) -> Option<&'b str> {
    match expression {
        Expression::Path(_, path) => Some(path),
        other => text(other),
    }
}
