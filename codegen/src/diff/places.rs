//! The places of changes in the documents.

use std::collections::BTreeMap;

use super::change::{Change, ChangePlace};
use super::report::Report;
use crate::csdl::{self, Document, OperationKind, Parameter};
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

/// Returns the elements of a document by the names in changes: an overload by all its parameters, and by the first one,
/// for whatever has that name first.
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
            let of = |parameter: &Parameter<'_>| {
                let name = parameter.type_name.to_string();
                match &schema.alias {
                    Some(alias) => name.replace(&format!("{alias}."), &format!("{namespace}.")),
                    None => name,
                }
            };
            let all: Vec<String> = item.parameters.iter().map(of).collect();
            let owners = match item.kind {
                OperationKind::Function => vec![all.join(","), of(binding)],
                OperationKind::Action => vec![of(binding)],
            };
            for types in owners {
                let owner = format!("{namespace}.{}({types})", item.name);
                add(owner.clone(), item.position);
                for parameter in &item.parameters {
                    add(format!("{owner}/{}", parameter.name), parameter.position);
                }
            }
        }
    }
    positions
}

/// Returns the position of the element of a change, or of its owner: of an operation, its binding type.
fn position(positions: &BTreeMap<String, Position>, change: &Change) -> Option<Position> {
    let names = change.subjects.iter().chain([&change.csdl]);
    let names: Vec<&str> = names.map(String::as_str).collect();
    let first: Vec<String> = names.iter().map(|name| first_overload(name)).collect();
    let first: Vec<&str> = first.iter().map(String::as_str).collect();
    let owner = |name: &&'_ str| Some(name.rsplit_once('/')?.0.to_owned());
    let owners: Vec<String> = names.iter().chain(&first).filter_map(owner).collect();
    let bound: Vec<&str> = first.iter().filter_map(|name| binding_type(name)).collect();
    let mut all = names
        .into_iter()
        .chain(first)
        .chain(owners.iter().map(String::as_str))
        .chain(bound);
    all.find_map(|name| positions.get(name).copied())
}

/// Returns the binding type in `a.browse(Collection(a.point))`.
fn binding_type(name: &str) -> Option<&str> {
    let inner = name.split_once('(')?.1.rsplit_once(')')?.0;
    let item = inner.strip_prefix("Collection(");
    Some(
        item.and_then(|item| item.strip_suffix(')'))
            .unwrap_or(inner),
    )
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::change::Category;
    use crate::diff::rules::Rule;

    const TEXT: &str = r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
<Schema Namespace="a" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="point">
<Property Name="size" Type="Edm.Int64"/>
</EntityType>
<Action Name="browse" IsBound="true"><Parameter Name="binding" Type="Collection(self.point)"/>
<Parameter Name="days" Type="Edm.Int32"/></Action>
<Function Name="browse" IsBound="true"><Parameter Name="binding" Type="Collection(self.point)"/>
<Parameter Name="near" Type="self.point"/><ReturnType Type="Edm.Int32"/></Function>
<Function Name="browse" IsBound="true"><Parameter Name="binding" Type="Collection(self.point)"/>
<Parameter Name="token" Type="Edm.String"/><ReturnType Type="Edm.Int32"/></Function>
</Schema></DataServices></Edmx>"#;

    #[test]
    fn what_is_removed_is_shown_at_its_owner() {
        let source = Source {
            name: "a.csdl",
            text: TEXT,
        };
        let document = csdl::read(source).unwrap();
        let positions = positions(&document.value);
        let file = SourceFile::new(source);
        let line = |name: &str| {
            let change = Change::new(Category::Operation, Rule::OperationRemoved, name, "");
            let position = position(&positions, &change)?;
            Some(file.place(position).line_and_column()?.0)
        };
        for (name, expected) in [
            ("a.point/size", Some(4)),
            ("a.point/gone", Some(3)),
            ("a.browse(Collection(a.point))", Some(6)),
            ("a.browse(Collection(a.point))/days", Some(7)),
            ("a.browse(Collection(a.point),a.point)", Some(8)),
            ("a.browse(Collection(a.point),Edm.String)", Some(10)),
            ("a.browse(Collection(a.point),Edm.String)/token", Some(11)),
            ("a.browse(Collection(a.point),Edm.String)/gone", Some(10)),
            ("a.gone(Collection(a.point),Edm.String)", Some(3)),
            ("a.gone(a.point)/days", Some(3)),
            ("a.gone", None),
        ] {
            assert_eq!(line(name), expected, "{name}");
        }
    }
}
