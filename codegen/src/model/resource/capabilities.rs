//! What the Capabilities vocabulary says about a path: what may be done there, and by whom.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::csdl::{Annotation, ConstantKind, Expression, Record};

/// The namespace of the terms.
const NAMESPACE: &str = "Org.OData.Capabilities.V1.";

/// A permission of one authorization scheme.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    /// `SchemeName`, such as `delegated`.
    pub scheme: String,
    /// The names of `Scopes`; any one of them will do.
    pub scopes: Vec<String>,
}

/// One kind of request at one target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restriction {
    /// `Insertable`, `Updatable` and so on, where it is said.
    pub is_allowed: Option<bool>,
    /// `Permissions`.
    pub permissions: Vec<Permission>,
}

/// The restrictions of one target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restrictions {
    /// `ReadRestrictions`.
    pub read: Restriction,
    /// `ReadByKeyRestrictions` of `ReadRestrictions`.
    pub read_by_key: Restriction,
    /// `InsertRestrictions`.
    pub insert: Restriction,
    /// `UpdateRestrictions`.
    pub update: Restriction,
    /// `DeleteRestrictions`.
    pub delete: Restriction,
    /// `CountRestrictions`.
    pub count: Restriction,
    /// `OperationRestrictions`.
    pub operation: Restriction,
}

impl Restrictions {
    /// Whether nothing is said that concerns a request.
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The restrictions of all targets.
///
/// A target is a path from the entity container, its own name and key segments left out
/// (`solutions/backupRestore/serviceApps`), an operation there
/// (`solutions/backupRestore/serviceApps/microsoft.graph.activate`), a navigation property
/// (`microsoft.graph.backupRestoreRoot/serviceApps`), or an entity type
/// (`microsoft.graph.serviceApp`); no part of it is an alias.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    targets: BTreeMap<String, Restrictions>,
}

impl Capabilities {
    /// Adds an annotation of `target`; terms of other vocabularies say nothing here.
    ///
    /// `term` is the qualified name of the annotation's term, alias expanded.
    pub fn add(&mut self, target: &str, term: &str, annotation: &Annotation<'_>) {
        let Some(name) = term.strip_prefix(NAMESPACE) else {
            return;
        };
        let Some(Expression::Record(record)) = &annotation.value else {
            return;
        };
        if name == "NavigationRestrictions" {
            self.add_restricted_properties(target, record);
            return;
        }
        let mut restrictions = self.targets.remove(target).unwrap_or_default();
        restrictions.add(name, record);
        if !restrictions.is_empty() {
            self.targets.insert(target.to_owned(), restrictions);
        }
    }

    /// `NavigationRestrictions`: restrictions of navigation properties, each as a path from the
    /// target.
    fn add_restricted_properties(&mut self, target: &str, record: &Record<'_>) {
        let Some(Expression::Collection(properties)) = value(record, "RestrictedProperties") else {
            return;
        };
        for property in properties {
            let Expression::Record(property) = property else {
                continue;
            };
            let Some(Expression::Path(_, path)) = value(property, "NavigationProperty") else {
                continue;
            };
            let path = format!("{target}/{path}");
            let mut restrictions = self.targets.remove(&path).unwrap_or_default();
            for name in [
                "ReadRestrictions",
                "InsertRestrictions",
                "UpdateRestrictions",
                "DeleteRestrictions",
            ] {
                if let Some(Expression::Record(inner)) = value(property, name) {
                    restrictions.add(name, inner);
                }
            }
            if !restrictions.is_empty() {
                self.targets.insert(path, restrictions);
            }
        }
    }

    /// The restrictions of `target`.
    pub(super) fn get(&self, target: &str) -> Option<&Restrictions> {
        self.targets.get(target)
    }

    /// Whether something is said about `path` or a path below it.
    pub(super) fn reach(&self, path: &str) -> bool {
        self.below(path).next().is_some()
    }

    /// The targets at `path` and below it.
    pub(super) fn below<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a str> {
        let from = self
            .targets
            .range::<str, _>((Bound::Included(path), Bound::Unbounded));
        from.map(|(target, _)| target.as_str())
            .take_while(move |target| target.starts_with(path))
            .filter(move |target| {
                let rest = target.get(path.len()..).unwrap_or_default();
                rest.is_empty() || rest.starts_with('/')
            })
    }
}

impl Restrictions {
    /// Adds what the record of the term `name` says.
    fn add(&mut self, name: &str, record: &Record<'_>) {
        let (restriction, allowed) = match name {
            "ReadRestrictions" => {
                if let Some(Expression::Record(by_key)) = value(record, "ReadByKeyRestrictions") {
                    self.read_by_key.add(by_key, "Readable");
                }
                (&mut self.read, "Readable")
            }
            "InsertRestrictions" => (&mut self.insert, "Insertable"),
            "UpdateRestrictions" => (&mut self.update, "Updatable"),
            "DeleteRestrictions" => (&mut self.delete, "Deletable"),
            "CountRestrictions" => (&mut self.count, "Countable"),
            "OperationRestrictions" => (&mut self.operation, ""),
            _ => return,
        };
        restriction.add(record, allowed);
    }
}

impl Restriction {
    fn add(&mut self, record: &Record<'_>, allowed: &str) {
        if let Some(Expression::Constant(ConstantKind::Bool, text)) = value(record, allowed) {
            self.is_allowed = Some(text == "true");
        }
        if let Some(Expression::Collection(permissions)) = value(record, "Permissions") {
            self.permissions
                .extend(permissions.iter().filter_map(permission));
        }
    }
}

fn permission(expression: &Expression<'_>) -> Option<Permission> {
    let Expression::Record(record) = expression else {
        return None;
    };
    let Some(Expression::Collection(scopes)) = value(record, "Scopes") else {
        return None;
    };
    let scopes = scopes.iter().filter_map(|scope| match scope {
        Expression::Record(scope) => string(scope, "Scope"),
        _ => None,
    });
    Some(Permission {
        scheme: string(record, "SchemeName")?,
        scopes: scopes.collect(),
    })
}

fn value<'r, 'a>(record: &'r Record<'a>, property: &str) -> Option<&'r Expression<'a>> {
    let found = record
        .property_values
        .iter()
        .find(|value| value.property == property)?;
    found.value.as_ref()
}

fn string(record: &Record<'_>, property: &str) -> Option<String> {
    match value(record, property)? {
        Expression::Constant(ConstantKind::String, text) => Some(text.clone().into_owned()),
        _ => None,
    }
}
