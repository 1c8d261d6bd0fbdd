//! Replaces aliases, which belong to one document, by the namespaces that they stand for: names then mean the same in
//! any document.

use std::borrow::Cow;
use std::collections::HashMap;

use super::document::{
    ContainerChild, ContainerChildKind, Document, EntityContainer, Key, NavigationProperty,
    Operation, Property, Schema, StructuredType,
};
use super::expression::{Annotation, ConstantKind, Expression, Record, Text};

/// The terms whose values are names in strings, where other strings are prose.
const TERMS_OF_NAMES: [&str; 3] = [
    "Org.OData.Core.V1.ExplicitOperationBindings",
    "Org.OData.Core.V1.RequiresType",
    "Org.OData.Validation.V1.DerivedTypeConstraint",
];

/// The characters that separate the names of paths, targets, types and lists of members.
const SEPARATORS: [char; 7] = ['/', '(', ')', ',', ' ', '@', '#'];

/// The aliases of one document.
struct Aliases<'a>(HashMap<Text<'a>, Text<'a>>);

/// Writes every name of a document with its namespace. The aliases themselves stay declared.
pub(crate) fn spell_out(document: &mut Document<'_>) {
    let references = document.references.iter();
    let includes = references.flat_map(|reference| &reference.includes);
    let included = includes.map(|include| (&include.alias, &include.namespace));
    let schemas = document.schemas.iter();
    let declared = schemas.map(|schema| (&schema.alias, &schema.namespace));
    let mut aliases = HashMap::new();
    for (alias, namespace) in included.chain(declared) {
        if let Some(alias) = alias {
            // A second meaning is reported when the document is resolved.
            let known = aliases.entry(alias.clone());
            known.or_insert_with(|| namespace.clone());
        }
    }
    if aliases.is_empty() {
        return;
    }
    let aliases = Aliases(aliases);
    for reference in &mut document.references {
        aliases.annotations(&mut reference.annotations);
        for include in &mut reference.includes {
            aliases.annotations(&mut include.annotations);
        }
        for include in &mut reference.include_annotations {
            aliases.namespace(&mut include.term_namespace);
            include
                .target_namespace
                .iter_mut()
                .for_each(|target| aliases.namespace(target));
        }
    }
    for schema in &mut document.schemas {
        aliases.schema(schema);
    }
}

impl Aliases<'_> {
    fn schema(&self, schema: &mut Schema<'_>) {
        for element in &mut schema.structured_types {
            self.structured_type(element);
        }
        for element in &mut schema.enum_types {
            self.optional(&mut element.underlying_type);
            self.annotations(&mut element.annotations);
            for member in &mut element.members {
                self.annotations(&mut member.annotations);
            }
        }
        for element in &mut schema.type_definitions {
            self.names(&mut element.underlying_type);
            self.annotations(&mut element.annotations);
        }
        for element in &mut schema.operations {
            self.operation(element);
        }
        for element in &mut schema.terms {
            self.names(&mut element.type_name);
            self.optional(&mut element.base_term);
            self.optional(&mut element.applies_to);
            self.annotations(&mut element.annotations);
        }
        for element in &mut schema.entity_containers {
            self.container(element);
        }
        for group in &mut schema.annotation_groups {
            self.names(&mut group.target);
            self.annotations(&mut group.annotations);
        }
        self.annotations(&mut schema.annotations);
    }

    fn structured_type(&self, element: &mut StructuredType<'_>) {
        self.optional(&mut element.base_type);
        if let Some(Key {
            property_references,
            annotations,
            ..
        }) = &mut element.key
        {
            for reference in property_references {
                self.names(&mut reference.name);
            }
            self.annotations(annotations);
        }
        for Property {
            type_name,
            annotations,
            ..
        } in &mut element.properties
        {
            self.names(type_name);
            self.annotations(annotations);
        }
        for property in &mut element.navigation_properties {
            self.navigation_property(property);
        }
        self.annotations(&mut element.annotations);
    }

    fn navigation_property(&self, element: &mut NavigationProperty<'_>) {
        self.names(&mut element.type_name);
        self.optional(&mut element.partner);
        for constraint in &mut element.referential_constraints {
            self.names(&mut constraint.property);
            self.names(&mut constraint.referenced_property);
            self.annotations(&mut constraint.annotations);
        }
        if let Some(on_delete) = &mut element.on_delete {
            self.annotations(&mut on_delete.annotations);
        }
        self.annotations(&mut element.annotations);
    }

    fn operation(&self, element: &mut Operation<'_>) {
        self.optional(&mut element.entity_set_path);
        for parameter in &mut element.parameters {
            self.names(&mut parameter.type_name);
            self.annotations(&mut parameter.annotations);
        }
        if let Some(return_type) = &mut element.return_type {
            self.names(&mut return_type.type_name);
            self.annotations(&mut return_type.annotations);
        }
        self.annotations(&mut element.annotations);
    }

    fn container(&self, element: &mut EntityContainer<'_>) {
        self.optional(&mut element.extends);
        for child in &mut element.children {
            self.child(child);
        }
        self.annotations(&mut element.annotations);
    }

    fn child(&self, element: &mut ContainerChild<'_>) {
        match &mut element.kind {
            ContainerChildKind::EntitySet { entity_type, .. } => self.names(entity_type),
            ContainerChildKind::Singleton { type_name, .. } => self.names(type_name),
            ContainerChildKind::ActionImport { action, entity_set } => {
                self.names(action);
                self.optional(entity_set);
            }
            ContainerChildKind::FunctionImport {
                function,
                entity_set,
                ..
            } => {
                self.names(function);
                self.optional(entity_set);
            }
        }
        for binding in &mut element.navigation_property_bindings {
            self.names(&mut binding.path);
            self.names(&mut binding.target);
        }
        self.annotations(&mut element.annotations);
    }

    fn annotations(&self, annotations: &mut [Annotation<'_>]) {
        for annotation in annotations {
            self.names(&mut annotation.term);
            let holds_names = TERMS_OF_NAMES.contains(&&*annotation.term);
            if let Some(value) = &mut annotation.value {
                self.expression(value, holds_names);
            }
            self.annotations(&mut annotation.annotations);
        }
    }

    fn expression(&self, expression: &mut Expression<'_>, holds_names: bool) {
        match expression {
            Expression::Constant(ConstantKind::EnumMember, text) | Expression::Path(_, text) => {
                self.names(text);
            }
            Expression::Constant(ConstantKind::String, text) if holds_names => self.names(text),
            Expression::Constant(..) => {}
            Expression::Collection(items) => {
                for item in items {
                    self.expression(item, holds_names);
                }
            }
            Expression::Record(record) => self.record(record),
            Expression::Other(other) => {
                for (name, value) in &mut other.attributes {
                    if matches!(&**name, "Type" | "Function") {
                        self.names(value);
                    }
                }
                // Only a reference to a labeled element has text, which is a name.
                self.optional(&mut other.text);
                for operand in &mut other.operands {
                    self.expression(operand, holds_names);
                }
                self.annotations(&mut other.annotations);
            }
        }
    }

    fn record(&self, record: &mut Record<'_>) {
        self.optional(&mut record.type_name);
        for value in &mut record.property_values {
            if let Some(expression) = &mut value.value {
                self.expression(expression, false);
            }
            self.annotations(&mut value.annotations);
        }
        self.annotations(&mut record.annotations);
    }

    fn namespace(&self, text: &mut Text<'_>) {
        if let Some(namespace) = self.0.get(&**text) {
            *text = Cow::Owned(namespace.to_string());
        }
    }

    fn optional(&self, text: &mut Option<Text<'_>>) {
        if let Some(text) = text {
            self.names(text);
        }
    }

    /// Spells out the names in a text: a name, a type with its `Collection(…)`, a path, a target with a signature, or a
    /// list of members.
    fn names(&self, text: &mut Text<'_>) {
        let is_aliased = |part: &str| self.namespace_of(part).is_some();
        if !text.split(SEPARATORS).any(is_aliased) {
            return;
        }
        let mut full = String::with_capacity(text.len() * 2);
        for part in text.split_inclusive(SEPARATORS) {
            match self.namespace_of(part) {
                Some((namespace, name)) => {
                    full.push_str(namespace);
                    full.push('.');
                    full.push_str(name);
                }
                None => full.push_str(part),
            }
        }
        *text = Cow::Owned(full);
    }

    /// Returns the namespace and the rest of a name that starts with an alias.
    fn namespace_of<'b>(&self, name: &'b str) -> Option<(&str, &'b str)> {
        let (alias, rest) = name.split_once('.')?;
        let namespace = self.0.get(alias)?;
        // What has another dot starts with the first part of a namespace.
        (!rest.contains('.')).then_some((namespace, rest))
    }
}
