//! The content of annotations, in typed form. The terms are those of the Core and Capabilities vocabularies.

use super::arena::*;
use super::model::{Declared, Model};
use super::vocabulary::{CAPABILITIES, CORE};
use crate::csdl::{ConstantKind, Expression, PropertyValue, Record};

/// The content of a Capabilities restriction about one kind of request at a path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restriction {
    /// Whether the request is supported: `Readable`, `Insertable`, `Updatable`, `Deletable` and the like; `None` if the
    /// annotation does not state it.
    pub is_supported: Option<bool>,
    /// `Permissions`: any one of these is enough.
    pub permissions: Vec<Permission>,
    /// `UpdateMethod` of `UpdateRestrictions`.
    pub update_method: Option<UpdateMethod>,
}

/// The methods that update an entity: `UpdateMethod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpdateMethod {
    /// `PATCH`
    pub has_patch: bool,
    /// `PUT`
    pub has_put: bool,
}

/// An item of `Permissions`: one sufficient combination of scopes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    /// `SchemeName`: the authorization scheme.
    pub scheme: String,
    /// `Scopes`: the names of the scopes, sorted.
    pub scopes: Vec<String>,
}

/// `Core.Revisions` of kind `Deprecated`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation {
    /// `Date`, as written, such as `2026-05-04`.
    pub date: Option<String>,
    /// `RemovalDate`, as written.
    pub removal_date: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Version`.
    pub version: Option<String>,
}

/// The restrictions that this module reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RestrictionTerm {
    /// `ReadRestrictions`
    Read,
    /// `ReadRestrictions/ReadByKeyRestrictions`
    ReadByKey,
    /// `InsertRestrictions`
    Insert,
    /// `UpdateRestrictions`
    Update,
    /// `DeleteRestrictions`
    Delete,
    /// `OperationRestrictions`
    Operation,
    /// `CountRestrictions`
    Count,
    /// `IndexableByKey`
    IndexableByKey,
    /// `NavigationRestrictions/Navigability`: of the navigation properties behind the target
    DefaultNavigability,
    /// `NavigationRestrictions/RestrictedProperties/Navigability`: of one navigation property
    Navigability,
}

impl RestrictionTerm {
    /// All terms.
    pub const ALL: [Self; 10] = [
        Self::Read,
        Self::ReadByKey,
        Self::Insert,
        Self::Update,
        Self::Delete,
        Self::Operation,
        Self::Count,
        Self::IndexableByKey,
        Self::DefaultNavigability,
        Self::Navigability,
    ];

    /// Returns the name of the term, which is also that of the property in a `NavigationPropertyRestriction`, and the
    /// property that states whether the request is supported; it is empty if the value itself states that.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Read | Self::ReadByKey => ("ReadRestrictions", "Readable"),
            Self::Insert => ("InsertRestrictions", "Insertable"),
            Self::Update => ("UpdateRestrictions", "Updatable"),
            Self::Delete => ("DeleteRestrictions", "Deletable"),
            Self::Operation => ("OperationRestrictions", ""),
            Self::Count => ("CountRestrictions", "Countable"),
            Self::IndexableByKey => ("IndexableByKey", ""),
            Self::DefaultNavigability => ("NavigationRestrictions", "Navigability"),
            Self::Navigability => ("Navigability", ""),
        }
    }
}

impl<'a> Model<'a> {
    /// Returns the annotation of an unqualified term at a target, unless the service contradicts itself.
    pub fn annotation(&self, target: Target, namespace: &str, term: &str) -> Option<&Applied<'a>> {
        self.annotations(target).iter().find(|applied| {
            applied.term.name == term
                && applied.term.namespace == namespace
                && applied.qualifier.is_none()
                && !applied.is_contradicted
        })
    }

    /// Returns the value of a tag such as `Core.Computed`, which is true if no value is written; `None` if the tag is
    /// absent.
    pub fn tag(&self, target: Target, namespace: &str, term: &str) -> Option<bool> {
        match &self.annotation(target, namespace, term)?.annotation.value {
            None => Some(true),
            Some(value) => boolean(value),
        }
    }

    /// `Core.Computed`.
    pub fn is_computed(&self, target: Target) -> bool {
        self.tag(target, CORE, "Computed") == Some(true)
    }

    /// `Core.Immutable`.
    pub fn is_immutable(&self, target: Target) -> bool {
        self.tag(target, CORE, "Immutable") == Some(true)
    }

    /// `Core.AutoExpand`.
    pub fn is_auto_expanded(&self, target: Target) -> bool {
        self.tag(target, CORE, "AutoExpand") == Some(true)
    }

    /// `Core.RequiresExplicitBinding`.
    pub fn requires_explicit_binding(&self, target: Target) -> bool {
        self.tag(target, CORE, "RequiresExplicitBinding") == Some(true)
    }

    /// `Core.OptionalParameter`, with or without a default value.
    pub fn is_optional_parameter(&self, target: Target) -> bool {
        self.annotation(target, CORE, "OptionalParameter").is_some()
    }

    /// `Core.Description`.
    pub fn description(&self, target: Target) -> Option<String> {
        let annotation = self.annotation(target, CORE, "Description")?.annotation;
        annotation.value.as_ref().and_then(text).map(str::to_owned)
    }

    /// The qualified names of `Core.ExplicitOperationBindings`, sorted.
    pub fn explicit_operation_bindings(&self, target: Target) -> Option<Vec<String>> {
        let applied = self.annotation(target, CORE, "ExplicitOperationBindings")?;
        let Some(Expression::Collection(items)) = &applied.annotation.value else {
            return None;
        };
        let mut names: Vec<String> = items
            .iter()
            .filter_map(text)
            .map(|name| self.full_name(applied, name))
            .collect();
        names.sort();
        names.dedup();
        Some(names)
    }

    /// An operation's name with its alias expanded.
    fn full_name(&self, applied: &Applied<'a>, name: &str) -> String {
        let first = self.lookup_operation(applied.location.source, name);
        first.map_or_else(|| name.to_owned(), |id| self.operation(id).name.to_string())
    }

    /// Returns `Core.Revisions` of kind `Deprecated`; the latest if there are several.
    pub fn deprecation(&self, target: Target) -> Option<Deprecation> {
        let annotation = self.annotation(target, CORE, "Revisions")?.annotation;
        let records = records(annotation.value.as_ref()?);
        let deprecated = records.into_iter().filter(|record| {
            let kind = value(record, "Kind").and_then(text);
            kind.is_some_and(|kind| kind.split('/').next_back() == Some("Deprecated"))
        });
        let owned =
            |record: &Record<'_>, name| value(record, name).and_then(text).map(str::to_owned);
        deprecated
            .map(|record| Deprecation {
                date: owned(record, "Date"),
                removal_date: owned(record, "RemovalDate"),
                description: owned(record, "Description"),
                version: owned(record, "Version"),
            })
            .max_by(|one, other| (&one.date, &one.version).cmp(&(&other.date, &other.version)))
    }

    /// Returns the content of a Capabilities restriction at a target; `None` if it is absent.
    pub fn restriction(&self, target: Target, term: RestrictionTerm) -> Option<Restriction> {
        let annotation = self.annotation(target, CAPABILITIES, term.names().0)?;
        restriction(annotation.annotation.value.as_ref()?, term)
    }

    /// Returns what `DefaultCapabilities` of a container, or of one that it extends, contains of a restriction: it is about
    /// every collection of the container.
    pub fn default_restriction(
        &self,
        container: ContainerId,
        term: RestrictionTerm,
    ) -> Option<Restriction> {
        let containers = self.with_extended(container).map(Target::Container);
        let mut defaults =
            containers.filter_map(|id| self.annotation(id, CAPABILITIES, "DefaultCapabilities"));
        match &defaults.next()?.annotation.value {
            Some(Expression::Record(record)) => restriction(value(record, term.names().0)?, term),
            _ => None,
        }
    }

    /// Returns `NavigationRestrictions/RestrictedProperties` of a target: the paths of navigation properties, with the
    /// full names of types, and what is restricted there. The path is empty where none is stated: the target itself.
    pub fn navigation_restrictions(
        &self,
        target: Target,
    ) -> Vec<(String, RestrictionTerm, Restriction)> {
        let Some(applied) = self.annotation(target, CAPABILITIES, "NavigationRestrictions") else {
            return Vec::new();
        };
        let restricted = match &applied.annotation.value {
            Some(Expression::Record(record)) => value(record, "RestrictedProperties"),
            _ => None,
        };
        let mut found = Vec::new();
        for record in restricted.map(records).unwrap_or_default() {
            let path = match value(record, "NavigationProperty") {
                Some(Expression::Path(_, path)) => path,
                Some(Expression::Constant(_, path)) => path,
                None => "",
                _ => continue,
            };
            let segments = path.split('/');
            let segments = segments.map(|segment| self.full_segment(applied, segment));
            let path = segments.collect::<Vec<_>>().join("/");
            for term in RestrictionTerm::ALL {
                let nested = value(record, term.names().0);
                if let Some(nested) = nested.and_then(|nested| restriction(nested, term)) {
                    found.push((path.clone(), term, nested));
                }
            }
        }
        found
    }

    /// Returns a segment of a path: a property, or a type's name with its alias expanded.
    fn full_segment(&self, applied: &Applied<'a>, segment: &str) -> String {
        match self.lookup(applied.location.source, segment) {
            Some(Declared::Type(id)) => self.type_entry(id).name.to_string(),
            _ => segment.to_owned(),
        }
    }
}

/// Returns the content of a restriction's record.
fn restriction(expression: &Expression<'_>, term: RestrictionTerm) -> Option<Restriction> {
    let supported = term.names().1;
    let mut record = match expression {
        Expression::Record(record) => record,
        value if supported.is_empty() => {
            return Some(Restriction {
                is_supported: Some(statement(value)?),
                ..Restriction::default()
            });
        }
        _ => return None,
    };
    if term == RestrictionTerm::ReadByKey {
        record = match value(record, "ReadByKeyRestrictions")? {
            Expression::Record(record) => record,
            _ => return None,
        };
    }
    let mut permissions: Vec<Permission> = value(record, "Permissions")
        .map(records)
        .unwrap_or_default()
        .into_iter()
        .map(permission)
        .collect();
    permissions.sort();
    Some(Restriction {
        is_supported: value(record, supported).and_then(statement),
        permissions,
        update_method: value(record, "UpdateMethod").and_then(text).map(|methods| {
            let has = |method: &str| {
                let mut named = methods.split([' ', ',', '/']);
                named.any(|named| named == method)
            };
            UpdateMethod {
                has_patch: has("PATCH"),
                has_put: has("PUT"),
            }
        }),
    })
}

fn permission(record: &Record<'_>) -> Permission {
    let scopes = value(record, "Scopes").map(records).unwrap_or_default();
    let mut scopes: Vec<String> = scopes
        .into_iter()
        .filter_map(|scope| value(scope, "Scope").and_then(text).map(str::to_owned))
        .collect();
    scopes.sort();
    Permission {
        scheme: value(record, "SchemeName")
            .and_then(text)
            .unwrap_or_default()
            .to_owned(),
        scopes,
    }
}

/// The text of a constant.
pub(super) fn text<'b>(expression: &'b Expression<'_>) -> Option<&'b str> {
    match expression {
        Expression::Constant(_, text) => Some(text),
        _ => None,
    }
}

fn boolean(expression: &Expression<'_>) -> Option<bool> {
    match expression {
        Expression::Constant(ConstantKind::Bool, text) => Some(text == "true"),
        _ => None,
    }
}

/// Whether something is supported: a Boolean, or a member of `NavigationType`, of which only `None` denies. An expression
/// that depends on the entity says that it is, for some: services state in this way which children can be created.
fn statement(expression: &Expression<'_>) -> Option<bool> {
    match expression {
        Expression::Constant(ConstantKind::EnumMember, text) => {
            match text.trim().rsplit('/').next() {
                Some("None") => Some(false),
                Some("Single" | "Recursive") => Some(true),
                _ => None,
            }
        }
        Expression::Path(..) => Some(true),
        Expression::Other(other) if other.element != "Null" => Some(true),
        other => boolean(other),
    }
}

/// The value of a record's property.
pub(super) fn value<'b, 'a>(record: &'b Record<'a>, name: &str) -> Option<&'b Expression<'a>> {
    let found: Option<&PropertyValue<'a>> = record
        .property_values
        .iter()
        .find(|value| value.property == name);
    found.and_then(|found| found.value.as_ref())
}

/// The records of a collection, or the one record.
pub(super) fn records<'b, 'a>(expression: &'b Expression<'a>) -> Vec<&'b Record<'a>> {
    let one = |item: &'b Expression<'a>| match item {
        Expression::Record(record) => Some(record),
        _ => None,
    };
    match expression {
        Expression::Collection(items) => items.iter().filter_map(one).collect(),
        other => one(other).into_iter().collect(),
    }
}
