//! The first pass: every name that the documents declare.

use super::arena::*;
use super::model::{Declared, Input, Map, NamespaceId};
use super::problems::Location;
use super::resolver::Resolver;
use crate::csdl;
use crate::diagnostic::{Position, quote};
use crate::naming::is_qualified;
use crate::primitive::PrimitiveType;

/// The namespace of the primitive types, which no document may declare.
const EDM: &str = "Edm";

impl<'a> Resolver<'a> {
    /// Declares namespaces and aliases of all inputs, then every schema child.
    pub(crate) fn declare(&mut self) {
        let inputs = self.model.inputs.clone();
        for (source, input) in (0..).zip(&inputs) {
            for schema in &input.document.schemas {
                self.declare_namespace(source, schema);
            }
        }
        self.find_references(&inputs);
        for (source, input) in (0..).zip(&inputs) {
            let scope = self.scope(source, input);
            self.model.scopes.push(scope);
        }
        let plain = self.namespace_ids.clone();
        self.model.scopes.push(plain);
        for (source, input) in (0..).zip(&inputs) {
            for schema in &input.document.schemas {
                self.declare_schema(source, schema);
            }
        }
    }

    fn namespace_id(&mut self, namespace: &'a str) -> NamespaceId {
        let next = NamespaceId(count(self.model.namespaces.len()));
        let id = *self.namespace_ids.entry(namespace).or_insert(next);
        if id == next {
            self.model.namespaces.push(namespace);
        }
        id
    }

    fn declare_namespace(&mut self, source: u32, schema: &'a csdl::Schema<'a>) {
        let namespace: &str = &schema.namespace;
        let location = Location {
            source,
            position: schema.position,
        };
        if !is_qualified(namespace) {
            self.problems.error(
                location,
                "",
                format!("`{namespace}` is not a namespace"),
                "write names of letters, digits and underscores, joined by dots",
            );
        } else if namespace == EDM {
            self.problems.error(
                location,
                namespace,
                "the namespace `Edm` belongs to the primitive types",
                "give the schema a namespace of its own",
            );
        }
        self.namespace_id(namespace);
    }

    /// Finds the namespaces that documents include and no document declares.
    fn find_references(&mut self, inputs: &[Input<'a>]) {
        let declared = count(self.model.namespaces.len());
        let references = inputs.iter().flat_map(|input| &input.document.references);
        for reference in references {
            for include in &reference.includes {
                let id = self.namespace_id(&include.namespace);
                if id.0 >= declared {
                    self.model.references.insert(id, &reference.uri);
                }
            }
        }
    }

    /// Returns the meaning of namespaces and aliases in one document.
    fn scope(&mut self, source: u32, input: &Input<'a>) -> Map<&'a str, NamespaceId> {
        let mut scope = self.namespace_ids.clone();
        // Namespaces and aliases of the document itself, which must differ. Those of others may have the same names.
        let mut own: Map<&'a str, NamespaceId> = Map::default();
        let references = input.document.references.iter();
        let includes = references.flat_map(|reference| &reference.includes);
        for include in includes.clone() {
            let id = self.namespace_id(&include.namespace);
            scope.insert(&include.namespace, id);
            own.insert(&include.namespace, id);
        }
        for schema in &input.document.schemas {
            own.insert(&schema.namespace, self.namespace_id(&schema.namespace));
        }
        let included =
            includes.map(|include| (&include.alias, &include.namespace, include.position));
        let schemas = input.document.schemas.iter();
        let declared = schemas.map(|schema| (&schema.alias, &schema.namespace, schema.position));
        for (alias, namespace, position) in included.chain(declared) {
            if let Some(alias) = alias.as_deref() {
                let id = self.namespace_id(namespace);
                if self.declare_alias(source, position, &mut own, alias, id) {
                    scope.insert(alias, id);
                }
            }
        }
        scope
    }

    /// Returns whether the alias stands for the namespace.
    fn declare_alias(
        &mut self,
        source: u32,
        position: Position,
        own: &mut Map<&'a str, NamespaceId>,
        alias: &'a str,
        id: NamespaceId,
    ) -> bool {
        let location = Location { source, position };
        let namespace = self.namespace(id);
        if alias == EDM {
            self.problems.error(
                location,
                namespace,
                format!("`{alias}` is not an alias: it stands for the primitive types"),
                "write another name of letters, digits and underscores that starts with a letter",
            );
            return false;
        }
        if !crate::naming::is_simple_identifier(alias) {
            // Names are looked up by what is before their last dot, so that any text can be there.
            self.problems.warning(
                location,
                namespace,
                format!("the alias {} is not an identifier", quote(alias)),
                "nothing needs to be done: it is read all the same; CSDL has letters, digits and underscores in an alias",
            );
        }
        if let Some(other) = own.insert(alias, id).filter(|other| *other != id) {
            let other = self.namespace(other);
            self.problems.error(
                location,
                namespace,
                format!("the alias `{alias}` already stands for the namespace `{other}`"),
                "give every schema of a document an alias of its own",
            );
            return false;
        }
        true
    }

    fn declare_schema(&mut self, source: u32, schema: &'a csdl::Schema<'a>) {
        let types = schema.structured_types.len() + schema.enum_types.len();
        self.model.types.reserve(types);
        self.model.declared.reserve(types);
        self.model.operations.reserve(schema.operations.len());
        self.model.overloads.reserve(schema.operations.len());
        let namespace = self.namespace_id(&schema.namespace);
        for element in &schema.structured_types {
            self.declare_type(
                source,
                namespace,
                &element.name,
                element.position,
                TypeElement::Structured(element),
            );
        }
        for element in &schema.enum_types {
            self.declare_type(
                source,
                namespace,
                &element.name,
                element.position,
                TypeElement::Enum(element),
            );
        }
        for element in &schema.type_definitions {
            self.declare_type(
                source,
                namespace,
                &element.name,
                element.position,
                TypeElement::Definition(element),
            );
        }
        for element in &schema.operations {
            self.declare_operation(source, namespace, element);
        }
        for element in &schema.terms {
            let location = Location {
                source,
                position: element.position,
            };
            let id = TermId(count(self.model.terms.len()));
            if let Some(name) =
                self.declare_name(location, namespace, &element.name, Declared::Term(id))
            {
                self.model.terms.push(TermEntry {
                    name,
                    element,
                    reference: Reference::UNTYPED,
                    location,
                });
            }
        }
        for element in &schema.entity_containers {
            let location = Location {
                source,
                position: element.position,
            };
            let id = ContainerId(count(self.model.containers.len()));
            if let Some(name) =
                self.declare_name(location, namespace, &element.name, Declared::Container(id))
            {
                self.model.containers.push(ContainerEntry {
                    name,
                    element,
                    location,
                });
            }
        }
    }

    fn declare_type(
        &mut self,
        source: u32,
        namespace: NamespaceId,
        name: &'a str,
        position: Position,
        element: TypeElement<'a>,
    ) {
        let location = Location { source, position };
        let id = TypeId(count(self.model.types.len()));
        if let Some(name) = self.declare_name(location, namespace, name, Declared::Type(id)) {
            self.model.types.push(TypeEntry {
                name,
                element,
                base: None,
                depth: 0,
                underlying: PrimitiveType::Untyped,
                properties: 0..0,
                location,
            });
        }
    }

    fn declare_operation(
        &mut self,
        source: u32,
        namespace: NamespaceId,
        element: &'a csdl::Operation<'a>,
    ) {
        let location = Location {
            source,
            position: element.position,
        };
        let id = OperationId(count(self.model.operations.len()));
        let name: &str = &element.name;
        let qualified = QualifiedName {
            namespace: self.namespace(namespace),
            name,
        };
        // Inserted before the overloads known so far: a lookup by name finds the last one.
        let next_overload = self.model.overloads.insert((namespace, name), id);
        if next_overload.is_none() {
            if name.contains('.') && is_qualified(name) {
                self.problems.tolerate(
                    location,
                    || qualified.to_string(),
                    "the name of an operation has dots".to_owned(),
                    "nothing needs to be done: it is called by this name",
                );
            } else {
                self.check_name(location, name, || qualified.to_string());
            }
        }
        self.model.operations.push(OperationEntry {
            name: qualified,
            element,
            parameters: Vec::new(),
            return_type: None,
            entity_set_path: None,
            next_overload,
            location,
        });
    }

    /// Reserves a name of a schema child, unless it is taken.
    fn declare_name(
        &mut self,
        location: Location,
        namespace: NamespaceId,
        name: &'a str,
        declared: Declared,
    ) -> Option<QualifiedName<'a>> {
        let qualified = QualifiedName {
            namespace: self.namespace(namespace),
            name,
        };
        self.check_name(location, name, || qualified.to_string());
        match self.model.declared.entry((namespace, name)) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(declared);
                Some(qualified)
            }
            std::collections::hash_map::Entry::Occupied(entry) => {
                let first = match *entry.get() {
                    Declared::Type(id) => self.model.type_entry(id).location,
                    Declared::Term(id) => self.model.term(id).location,
                    Declared::Container(id) => self.model.container(id).location,
                };
                let (place, help) = if first.source == location.source {
                    (String::new(), "remove or rename one of the two")
                } else {
                    let other = self.model.inputs[first.source as usize].source.name;
                    let place = format!(", first in {}", quote(other));
                    (
                        place,
                        "give one of the two documents, or rename one of the two elements",
                    )
                };
                self.problems.error(
                    location,
                    qualified.to_string(),
                    format!("`{qualified}` is declared twice{place}"),
                    help,
                );
                None
            }
        }
    }
}
