//! Cuts the part for generation out of a service's whole metadata.

use std::collections::{BTreeMap, HashMap, HashSet, btree_map};

use crate::config::{Config, VersionConfig};
use crate::csdl::{
    Annotation, Annotations, ContainerChild, ContainerChildKind, Document, EntityContainer,
    EnumType, Key, NavigationProperty, Operation, Reference, Schema, StructuredType, Term, Text,
    TypeDefinition,
};
use crate::diagnostic::{Checked, Diagnostics, Source};
use crate::schema::lookup::Found;
use crate::schema::reach::Reach;
use crate::schema::roots;
use crate::schema::{
    Binding, ChildEntry, Input, Model, PropertyElement, PropertyId, Role, Step, Target,
    TypeElement, TypeId,
};

/// Terms whose text is the service's prose: the project has its own descriptions.
const PROSE: &[&str] = &[
    "Org.OData.Core.V1.Description",
    "Org.OData.Core.V1.LongDescription",
];

/// Returns the part of a service's documents that the roots of a version reach, as one document.
///
/// It contains the reached types (those on the path to a root only with their key and the navigation properties of the
/// path), operations bound to them, terms that apply to them, the roots' entity sets and singletons with the bindings
/// inside the reach, those that make a type a reference, and annotations of these elements, except descriptions and
/// contradictory ones. Names stay as they are written; if one document cannot declare every alias of several, they are
/// written with their namespaces.
///
/// The result does not depend on the order of the document's elements: properties are sorted by name, members by value,
/// annotations by target are in the schema of their target's namespace. Cutting the result again changes nothing.
///
/// `faults` are those that reading the document has found; faults in elements that the roots do not reach become
/// warnings.
///
/// # Errors
///
/// Returns the errors of [`Model::resolve`], roots that do not resolve, and omissions of the configuration that have no
/// effect.
pub fn cut<'a>(
    documents: &'a [(Source<'a>, Document<'a>)],
    faults: Diagnostics,
    version: &VersionConfig,
    config: &Config,
) -> Result<Checked<Document<'a>>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let inputs: Vec<Input<'a>> = documents
        .iter()
        .map(|(source, document)| Input {
            source: *source,
            document,
            role: Role::Service,
        })
        .collect();
    let model = Model::resolve_with_faults(&inputs, faults);
    let Some(roots) = diagnostics.take(roots::follow(&model, version, config)) else {
        diagnostics.append(model.faults_as_found());
        return Err(diagnostics);
    };
    let (reach, unused) = Reach::new(&model, &roots, version, config);
    diagnostics.append(unused);
    diagnostics.append(model.judge(&reach));
    let has_full_names = needs_full_names(documents);
    let cutter = Cutter {
        model: &model,
        reach: &reach,
        has_full_names,
    };
    // A document may use what an earlier version does not have.
    let versions = documents.iter().map(|(_, document)| &document.version);
    let Some(version) = versions.max() else {
        return Err(diagnostics);
    };
    let slice = Document {
        version: version.clone(),
        references: references(documents, has_full_names),
        schemas: cutter.schemas(documents),
    };
    diagnostics.check(slice)
}

struct Cutter<'m, 'a> {
    model: &'m Model<'a>,
    reach: &'m Reach,
    has_full_names: bool,
}

impl<'a> Cutter<'_, 'a> {
    fn schemas(&self, documents: &'a [(Source<'a>, Document<'a>)]) -> Vec<Schema<'a>> {
        let mut schemas: BTreeMap<&str, Schema<'a>> = BTreeMap::new();
        for schema in documents.iter().flat_map(|(_, document)| &document.schemas) {
            let kept = schemas.entry(&schema.namespace).or_insert_with(|| Schema {
                namespace: schema.namespace.clone(),
                position: schema.position,
                ..Schema::default()
            });
            if !self.has_full_names {
                kept.alias = kept.alias.take().or_else(|| schema.alias.clone());
            }
            kept.annotations.extend(without_prose(&schema.annotations));
        }
        self.add_types(&mut schemas);
        for (id, operation) in self.model.operations() {
            if let Some(schema) = schemas
                .get_mut(operation.name.namespace)
                .filter(|_| self.reach.has_operation(id))
            {
                schema
                    .operations
                    .push(operation_without_prose(operation.element));
            }
        }
        for (id, term) in self.model.terms() {
            if let Some(schema) = schemas
                .get_mut(term.name.namespace)
                .filter(|_| self.reach.has_term(id))
            {
                schema.terms.push(Term {
                    annotations: without_prose(&term.element.annotations),
                    ..term.element.clone()
                });
            }
        }
        self.add_containers(&mut schemas);
        self.add_groups(&mut schemas, documents);
        schemas
            .into_values()
            .filter(has_content)
            .map(sorted)
            .collect()
    }

    fn add_types(&self, schemas: &mut BTreeMap<&str, Schema<'a>>) {
        for (id, entry) in self.model.types() {
            let Some(schema) = schemas.get_mut(entry.name.namespace) else {
                continue;
            };
            let is_reached = self.reach.has_type(id);
            match entry.element {
                TypeElement::Structured(element) if is_reached => {
                    schema
                        .structured_types
                        .push(self.structured_type(id, element));
                }
                TypeElement::Enum(element) if is_reached => {
                    schema.enum_types.push(enum_without_prose(element))
                }
                TypeElement::Definition(element) if is_reached => {
                    schema.type_definitions.push(TypeDefinition {
                        annotations: without_prose(&element.annotations),
                        ..element.clone()
                    })
                }
                _ => {}
            }
        }
    }

    fn structured_type(&self, id: TypeId, element: &StructuredType<'a>) -> StructuredType<'a> {
        let mut properties = Vec::new();
        let mut navigation_properties = Vec::new();
        for (id, property) in self.model.own_properties(id) {
            if !self.reach.has_property(self.model, id) {
                continue;
            }
            match property.element {
                PropertyElement::Structural(element) => {
                    let mut property = element.clone();
                    property.annotations = without_prose(&element.annotations);
                    properties.push(property);
                }
                PropertyElement::Navigation(element) => {
                    let mut property = element.clone();
                    property.annotations = without_prose(&element.annotations);
                    self.drop_what_leads_nowhere(id, &mut property);
                    navigation_properties.push(property);
                }
            }
        }
        properties.sort_by(|one, other| one.name.cmp(&other.name));
        navigation_properties.sort_by(|one, other| one.name.cmp(&other.name));
        StructuredType {
            kind: element.kind,
            name: element.name.clone(),
            base_type: element.base_type.clone(),
            is_abstract: element.is_abstract,
            is_open: element.is_open,
            has_stream: element.has_stream,
            key: element.key.as_ref().map(|key| Key {
                annotations: without_prose(&key.annotations),
                ..key.clone()
            }),
            properties,
            navigation_properties,
            annotations: without_prose(&element.annotations),
            position: element.position,
        }
    }

    /// Removes a partner and constraints that name removed elements.
    fn drop_what_leads_nowhere(&self, id: PropertyId, property: &mut NavigationProperty<'a>) {
        let entry = self.model.property(id);
        let source = entry.location.source;
        let is_kept = |start: Option<TypeId>, path: &str| {
            let segments: Vec<&str> = path.split('/').collect();
            let steps = start.and_then(|start| self.model.steps(source, start, &segments).ok());
            steps.is_some_and(|(_, steps)| self.keeps_steps(&steps))
        };
        let related = self.model.declared_type(entry.reference);
        property.partner.take_if(|path| !is_kept(related, path));
        property.referential_constraints.retain(|constraint| {
            is_kept(Some(entry.declared_by), &constraint.property)
                && is_kept(related, &constraint.referenced_property)
        });
    }

    fn add_containers(&self, schemas: &mut BTreeMap<&str, Schema<'a>>) {
        let mut containers: BTreeMap<_, EntityContainer<'a>> = BTreeMap::new();
        let reach = self.reach;
        let left_out = reach.left_out().iter();
        for id in reach.roots().iter().chain(reach.others()).chain(left_out) {
            let child = self.model.child(*id);
            // The containers that its container extends are kept, so that the chain is complete.
            let mut next = Some(child.container);
            while let Some(id) = next {
                let entry = self.model.container(id);
                let btree_map::Entry::Vacant(vacant) = containers.entry(entry.name) else {
                    break;
                };
                vacant.insert(EntityContainer {
                    children: Vec::new(),
                    annotations: without_prose(&entry.element.annotations),
                    ..entry.element.clone()
                });
                next = self.model.extended_by(id);
            }
            let name = self.model.container(child.container).name;
            if let Some(container) = containers.get_mut(&name) {
                container.children.push(self.child(child));
            }
        }
        for (name, container) in containers {
            if let Some(schema) = schemas.get_mut(name.namespace) {
                schema.entity_containers.push(container);
            }
        }
    }

    fn child(&self, child: &ChildEntry<'a>) -> ContainerChild<'a> {
        let kept = child
            .bindings
            .iter()
            .filter(|binding| self.keeps_binding(binding));
        let mut kind = child.element.kind.clone();
        if let ContainerChildKind::ActionImport { entity_set, .. }
        | ContainerChildKind::FunctionImport { entity_set, .. } = &mut kind
        {
            // Nothing is generated from it, and the set that it names may be cut away.
            entity_set.take_if(|path| !self.keeps_set(child, path));
        }
        ContainerChild {
            kind,
            name: child.element.name.clone(),
            navigation_property_bindings: kept.map(|binding| binding.element.clone()).collect(),
            annotations: without_prose(&child.element.annotations),
            position: child.element.position,
        }
    }

    /// Whether the path of an import's result starts with an entity set of its container that is kept.
    fn keeps_set(&self, import: &ChildEntry<'a>, path: &str) -> bool {
        let first = path.split('/').next().unwrap_or_default();
        let set = self.model.child_named(import.container, first);
        set.is_some_and(|id| self.reach.roots().contains(&id) || self.reach.others().contains(&id))
    }

    fn keeps_binding(&self, binding: &Binding<'a>) -> bool {
        self.reach.roots().contains(&binding.target)
            && self.keeps_steps(&binding.path)
            && self.keeps_steps(&binding.target_path)
    }

    fn keeps_steps(&self, steps: &[Step]) -> bool {
        steps.iter().all(|step| match step {
            Step::Property(id) => self.reach.has_property(self.model, *id),
            Step::Cast(id) => self.reach.has_type(*id),
        })
    }

    /// Adds annotations by target, those of one target and qualifier together.
    fn add_groups(
        &self,
        schemas: &mut BTreeMap<&str, Schema<'a>>,
        documents: &'a [(Source<'a>, Document<'a>)],
    ) {
        let mut groups: BTreeMap<(&str, Option<&str>), (&str, Annotations<'a>)> = BTreeMap::new();
        let schemas_of = (0..).zip(documents).flat_map(|(source, (_, document))| {
            document.schemas.iter().map(move |schema| (source, schema))
        });
        let all = schemas_of.flat_map(|(source, schema)| {
            let groups = schema.annotation_groups.iter();
            groups.map(move |group| (source, group))
        });
        for (source, group) in all {
            let found = self
                .model
                .targets(source, &group.target)
                .unwrap_or_default();
            let Some(namespace) = found.iter().find_map(|found| self.kept_namespace(found)) else {
                continue;
            };
            let key = (&*group.target, group.qualifier.as_deref());
            let (_, kept) = groups.entry(key).or_insert_with(|| {
                let kept = Annotations {
                    annotations: Vec::new(),
                    ..group.clone()
                };
                (namespace, kept)
            });
            kept.annotations.extend(without_prose(&group.annotations));
        }
        for (namespace, mut group) in groups.into_values() {
            group.annotations = consistent(group.annotations);
            if let Some(schema) = schemas
                .get_mut(namespace)
                .filter(|_| !group.annotations.is_empty())
            {
                schema.annotation_groups.push(group);
            }
        }
    }

    /// Returns the namespace of the first element of a target, if the target is kept.
    fn kept_namespace(&self, found: &Found) -> Option<&'a str> {
        let (target, steps) = match found {
            Found::Element(target) => (*target, &[][..]),
            Found::Path(_, target, steps) => (*target, steps.as_slice()),
        };
        let model = self.model;
        let (is_kept, namespace) = match target {
            Target::Type(id) | Target::Member(id, _) => {
                (self.reach.has_type(id), model.type_entry(id).name.namespace)
            }
            Target::Property(id) => {
                let owner = model.property(id).declared_by;
                (
                    self.reach.has_property(model, id),
                    model.type_entry(owner).name.namespace,
                )
            }
            Target::Inherited(owner, id) => {
                let is_kept = self.reach.has_type(owner) && self.reach.has_property(model, id);
                (is_kept, model.type_entry(owner).name.namespace)
            }
            Target::Operation(id) | Target::Parameter(id, _) | Target::ReturnType(id) => (
                self.reach.has_operation(id),
                model.operation(id).name.namespace,
            ),
            Target::Term(id) => (self.reach.has_term(id), model.term(id).name.namespace),
            Target::Container(id) => {
                let is_kept = self
                    .reach
                    .roots()
                    .iter()
                    .any(|child| model.child(*child).container == id);
                (is_kept, model.container(id).name.namespace)
            }
            Target::Child(id) => {
                let container = model.child(id).container;
                (
                    self.reach.roots().contains(&id),
                    model.container(container).name.namespace,
                )
            }
            Target::Path(_) => return None,
        };
        (is_kept && self.keeps_steps(steps)).then_some(namespace)
    }
}

/// Returns whether names have to be written with their namespaces, because the slice cannot declare every alias: an
/// alias belongs to its document, and one schema of several documents, or of several elements, has one at most.
pub(crate) fn needs_full_names(documents: &[(Source<'_>, Document<'_>)]) -> bool {
    let schemas = documents.iter().flat_map(|(_, document)| &document.schemas);
    let mut aliases: HashMap<&str, Option<&str>> = HashMap::new();
    let mut has_two = schemas.filter_map(|schema| {
        let alias = schema.alias.as_deref();
        let first = *aliases.entry(&schema.namespace).or_insert(alias);
        (first != alias).then_some(())
    });
    documents.len() > 1 || has_two.next().is_some()
}

/// Returns the references to documents that were not given; references to the given ones resolve in the slice itself.
fn references<'a>(
    documents: &'a [(Source<'a>, Document<'a>)],
    has_full_names: bool,
) -> Vec<Reference<'a>> {
    let schemas = documents.iter().flat_map(|(_, document)| &document.schemas);
    let given: HashSet<&str> = schemas.map(|schema| &*schema.namespace).collect();
    let mut kept: Vec<Reference<'a>> = Vec::new();
    for reference in documents
        .iter()
        .flat_map(|(_, document)| &document.references)
    {
        let mut reference = reference.clone();
        if has_full_names {
            reference
                .includes
                .retain(|include| !given.contains(&*include.namespace));
            for include in &mut reference.includes {
                include.alias = None;
            }
            if reference.includes.is_empty() || kept.contains(&reference) {
                continue;
            }
        }
        kept.push(reference);
    }
    kept
}

fn has_content(schema: &Schema<'_>) -> bool {
    !(schema.structured_types.is_empty()
        && schema.enum_types.is_empty()
        && schema.type_definitions.is_empty()
        && schema.operations.is_empty()
        && schema.terms.is_empty()
        && schema.entity_containers.is_empty()
        && schema.annotation_groups.is_empty())
}

/// Sorts named elements; overloads, which share their names, keep the order that the writer gives them.
fn sorted(mut schema: Schema<'_>) -> Schema<'_> {
    schema
        .structured_types
        .sort_by(|one, other| (one.kind, &one.name).cmp(&(other.kind, &other.name)));
    schema
        .enum_types
        .sort_by(|one, other| one.name.cmp(&other.name));
    schema
        .type_definitions
        .sort_by(|one, other| one.name.cmp(&other.name));
    schema.terms.sort_by(|one, other| one.name.cmp(&other.name));
    schema
        .operations
        .sort_by(|one, other| order(one).cmp(&order(other)));
    schema
}

/// Returns the key by which the overloads of an operation are sorted.
fn order<'b>(operation: &'b Operation<'_>) -> impl Ord + use<'b> {
    let parameters: Vec<(&str, &str)> = operation
        .parameters
        .iter()
        .map(|parameter| (&*parameter.type_name, &*parameter.name))
        .collect();
    (
        operation.kind,
        operation.name.as_ref(),
        operation.is_bound,
        parameters,
    )
}

fn without_prose<'a>(annotations: &[Annotation<'a>]) -> Vec<Annotation<'a>> {
    annotations
        .iter()
        .filter(|annotation| !PROSE.contains(&annotation.term.as_ref()))
        .cloned()
        .collect()
}

fn enum_without_prose<'a>(element: &EnumType<'a>) -> EnumType<'a> {
    let mut kept = element.clone();
    kept.annotations = without_prose(&element.annotations);
    for member in &mut kept.members {
        member.annotations = without_prose(&member.annotations);
    }
    // Members without values are counted: their order determines their values.
    if kept.members.iter().all(|member| member.value.is_some()) {
        kept.members
            .sort_by(|one, other| (one.value, &one.name).cmp(&(other.value, &other.name)));
    }
    kept
}

fn operation_without_prose<'a>(element: &Operation<'a>) -> Operation<'a> {
    let mut kept = element.clone();
    kept.annotations = without_prose(&element.annotations);
    for parameter in &mut kept.parameters {
        parameter.annotations = without_prose(&parameter.annotations);
    }
    if let Some(return_type) = &mut kept.return_type {
        return_type.annotations = without_prose(&return_type.annotations);
    }
    kept
}

/// Returns each term and qualifier once, and none if two of them differ.
fn consistent<'a>(annotations: Vec<Annotation<'a>>) -> Vec<Annotation<'a>> {
    let mut kept: BTreeMap<(Text<'a>, Option<Text<'a>>), Annotation<'a>> = BTreeMap::new();
    let mut contradicted = HashSet::new();
    for annotation in annotations {
        let key = (annotation.term.clone(), annotation.qualifier.clone());
        match kept.get(&key) {
            Some(other) if *other != annotation => {
                contradicted.insert(key);
            }
            Some(_) => {}
            None => {
                kept.insert(key, annotation);
            }
        }
    }
    kept.into_iter()
        .filter(|(key, _)| !contradicted.contains(key))
        .map(|(_, annotation)| annotation)
        .collect()
}
