//! The places of changes in the documents.

use std::collections::BTreeMap;

use super::change::{Change, ChangePlace};
use super::report::Report;
use crate::csdl::{self, Document};
use crate::diagnostic::{Position, Source, SourceFile};

impl Report {
    /// Sets the place of each change in the new document of its version: at the element, or for a removed element, at
    /// its owner. Each document is given with the name of its version.
    #[must_use]
    pub fn with_places(mut self, documents: &[(&str, Source<'_>)]) -> Self {
        for (version, source) in documents {
            let Some(report) = self
                .versions
                .iter_mut()
                .find(|report| report.name == *version)
            else {
                continue;
            };
            // A malformed document was reported when it was read.
            let Ok(document) = csdl::read(*source) else {
                continue;
            };
            let file = SourceFile::new(*source);
            let positions = positions(&document.value);
            for change in &mut report.changes {
                change.place = position(&positions, change).and_then(|position| {
                    Some(ChangePlace {
                        file: source.name.to_owned(),
                        line: file.place(position).line_and_column()?.0,
                    })
                });
            }
        }
        self
    }
}

/// Returns the elements of a document by the names in changes, overloads with only their first parameter.
fn positions(document: &Document<'_>) -> BTreeMap<String, Position> {
    let mut positions = BTreeMap::new();
    for schema in &document.schemas {
        let namespace = &schema.namespace;
        let mut add = |name: String, position: Position| {
            positions.entry(name).or_insert(position);
        };
        for item in &schema.structured_types {
            let owner = format!("{namespace}.{}", item.name);
            add(owner.clone(), item.position);
            for property in &item.properties {
                add(format!("{owner}/{}", property.name), property.position);
            }
            for property in &item.navigation_properties {
                add(format!("{owner}/{}", property.name), property.position);
            }
        }
        for item in &schema.enum_types {
            let owner = format!("{namespace}.{}", item.name);
            add(owner.clone(), item.position);
            for member in &item.members {
                add(format!("{owner}/{}", member.name), member.position);
            }
        }
        for item in &schema.operations {
            let Some(binding) = item.parameters.first() else {
                continue;
            };
            let mut bound = binding.type_name.to_string();
            if let Some(alias) = &schema.alias {
                bound = bound.replace(&format!("{alias}."), &format!("{namespace}."));
            }
            let owner = format!("{namespace}.{}({bound})", item.name);
            add(owner.clone(), item.position);
            for parameter in &item.parameters {
                add(format!("{owner}/{}", parameter.name), parameter.position);
            }
        }
    }
    positions
}

/// Returns the position of the element of a change, or of its owner.
fn position(positions: &BTreeMap<String, Position>, change: &Change) -> Option<Position> {
    let names = change.subjects.iter().chain([&change.csdl]);
    let names: Vec<String> = names.map(|name| first_overload(name)).collect();
    let owners = names
        .iter()
        .filter_map(|name| Some(name.rsplit_once('/')?.0));
    names
        .iter()
        .map(String::as_str)
        .chain(owners)
        .find_map(|name| positions.get(name).copied())
}

/// Shortens `a.browse(a.point,Edm.String)/token` to `a.browse(a.point)/token`.
fn first_overload(name: &str) -> String {
    let Some((head, rest)) = name.split_once('(') else {
        return name.to_owned();
    };
    let Some((inner, tail)) = rest.rsplit_once(')') else {
        return name.to_owned();
    };
    let first = inner.split(',').next().unwrap_or_default();
    format!("{head}({first}){tail}")
}
