//! From a resolved model to what is emitted: everything in reach, sorted once, with final names.

use crate::api::resources::ResourceTree;
use crate::api::types::{
    EnumMember, EnumType, EnumTypeId, Navigation, PolymorphicName, Property, StructuredType,
    StructuredTypeId, TypeName, TypeReference, ValueType,
};
use crate::api::version::{Api, ApiVersion};
use std::collections::HashMap;

use super::names::{Inner, Names};
use super::resource;
use crate::config::{Config, VersionConfig};
use crate::csdl;
use crate::diagnostic::Diagnostics;
use crate::naming::{self, RustName};
use crate::schema::Model;
use crate::schema::problems::Location;
use crate::schema::reach::Reach;
use crate::schema::vocabulary::CORE;
use crate::schema::*;

impl Api {
    /// Everything that the roots of a version reach, with final names.
    ///
    /// The result is the same whatever the order of the documents' elements: types are sorted by
    /// Rust name, the properties that a type declares by name, structural ones before navigation
    /// properties, members by value, operations by name, kind and binding type.
    ///
    /// # Errors
    ///
    /// Returns roots that lead nowhere, names that meet (with both of them and the remedy), and
    /// entries of the configuration that change nothing, all at once.
    pub fn new(
        model: &Model<'_>,
        version: &VersionConfig,
        config: &Config,
    ) -> Result<Self, Diagnostics> {
        let (reach, mut diagnostics) = Reach::new(model, version, config)?;
        let mut names = Names::new(model, config, &version.name);
        let assembly = Assembly::new(model, &reach, &mut names);
        let enum_types = assembly.enum_types(&mut names);
        let structured_types = assembly.structured_types(&mut names);
        let operations = assembly.operations(&mut names);
        let api = Self {
            version: ApiVersion {
                name: version.name.clone(),
                module: RustName::of(&version.module),
            },
            enum_types,
            structured_types,
            operations,
            resources: ResourceTree::default(),
        };
        let mut api = match names.finish(config, &version.name, api) {
            Ok(api) => diagnostics.or(api)?,
            Err(more) => {
                diagnostics.append(more);
                return Err(diagnostics);
            }
        };
        resource::add_parameter_types(&mut api);
        let container = resource::Container::new(model, version, &api);
        api.resources = resource::resource_tree(&api, &container)?;
        Ok(api)
    }
}

/// How many fields are emitted in all: every type repeats those of its base types, so that a document
/// can ask for far more than it holds. All of Graph has some fifty thousand.
const MOST_FIELDS: usize = 1_000_000;

/// The types in reach in their final order.
pub(super) struct Assembly<'m, 'a> {
    pub(super) model: &'m Model<'a>,
    pub(super) reach: &'m Reach,
    enums: Vec<TypeId>,
    structured: Vec<TypeId>,
    names: HashMap<TypeId, (TypeName, Option<PolymorphicName>)>,
    enum_ids: HashMap<TypeId, EnumTypeId>,
    pub(super) structured_ids: HashMap<TypeId, StructuredTypeId>,
}

impl<'m, 'a> Assembly<'m, 'a> {
    fn new(model: &'m Model<'a>, reach: &'m Reach, names: &mut Names<'m, 'a>) -> Self {
        let reached = |(id, _): (TypeId, &TypeEntry<'a>)| reach.has_type(id).then_some(id);
        let mut all: Vec<TypeId> = model.types().filter_map(reached).collect();
        all.retain(|id| !matches!(model.type_entry(*id).element, TypeElement::Definition(_)));
        let has_derived = |id| model.derived(id).any(|id| reach.has_type(id));
        let given = names.types(&all, |id| reach.is_polymorphic(id) && has_derived(id));
        all.sort_by(|one, other| {
            let key = |id: &TypeId| given.get(id).map(|(name, _)| (&name.rust, &name.qualified));
            key(one).cmp(&key(other))
        });
        let (structured, enums): (Vec<TypeId>, Vec<TypeId>) =
            all.into_iter().partition(|id| model.is_structured(*id));
        let enum_ids = enums
            .iter()
            .enumerate()
            .map(|(index, id)| (*id, EnumTypeId(index)))
            .collect();
        let structured_ids = structured
            .iter()
            .enumerate()
            .map(|(index, id)| (*id, StructuredTypeId(index)))
            .collect();
        Self {
            model,
            reach,
            enums,
            structured,
            names: given,
            enum_ids,
            structured_ids,
        }
    }

    fn name(&self, id: TypeId) -> (TypeName, Option<PolymorphicName>) {
        // Every type in reach was given its names; the rest is never asked for.
        self.names.get(&id).cloned().unwrap_or_else(|| {
            let name = TypeName {
                qualified: self.model.type_entry(id).name.to_string(),
                rust: RustName::of(""),
                module: RustName::of(""),
            };
            (name, None)
        })
    }

    fn enum_types(&self, names: &mut Names<'m, 'a>) -> Vec<EnumType> {
        self.enums
            .iter()
            .filter_map(|id| match self.model.type_entry(*id).element {
                TypeElement::Enum(element) => Some(self.enum_type(names, *id, element)),
                _ => None,
            })
            .collect()
    }

    fn enum_type(
        &self,
        names: &mut Names<'m, 'a>,
        id: TypeId,
        element: &csdl::EnumType<'a>,
    ) -> EnumType {
        let name = self.name(id).0;
        let mut counted = -1_i64;
        let mut members: Vec<(EnumMember, Location)> = Vec::with_capacity(element.members.len());
        for (index, member) in (0..).zip(&element.members) {
            let target = Target::Member(id, index);
            let rust = names.inner(target, || {
                if element.is_flags {
                    naming::constant_name(&member.name)
                } else {
                    naming::variant_name(&member.name)
                }
            });
            counted = member.value.unwrap_or(counted.saturating_add(1));
            let location = Location {
                source: self.model.type_entry(id).location.source,
                position: member.position,
            };
            let member = EnumMember {
                name: member.name.to_string(),
                rust,
                value: counted,
                description: self.model.description(target),
                deprecation: self.model.deprecation(target),
            };
            members.push((member, location));
        }
        members.sort_by(|(one, _), (other, _)| {
            (one.value, &one.name).cmp(&(other.value, &other.name))
        });
        let items = members.iter().map(|(member, location)| Inner {
            owner: &name.qualified,
            name: &member.name,
            rust: &member.rust,
            location: *location,
        });
        if element.is_flags {
            names.check_inner("constant", items, &[]);
        } else {
            names.check_inner("variant", items, &[naming::UNKNOWN_VALUE]);
        }
        EnumType {
            name,
            is_flags: element.is_flags,
            members: members.into_iter().map(|(member, _)| member).collect(),
            description: self.model.description(Target::Type(id)),
            deprecation: self.model.deprecation(Target::Type(id)),
        }
    }

    fn structured_types(&self, names: &mut Names<'m, 'a>) -> Vec<StructuredType> {
        let own = |id: TypeId| self.model.type_entry(id).properties.len();
        let flat = |id: &TypeId| self.model.with_bases(*id).map(own).sum::<usize>();
        let mut total = 0;
        for id in &self.structured {
            total += flat(id);
            if total > MOST_FIELDS {
                let entry = self.model.type_entry(*id);
                names.problems.error(
                    entry.location,
                    entry.name.to_string(),
                    format!("the types have more than {MOST_FIELDS} fields together, inherited ones included"),
                    "narrow the roots, or omit types",
                );
                return Vec::new();
            }
        }
        self.structured
            .iter()
            .filter_map(|id| match self.model.type_entry(*id).element {
                TypeElement::Structured(element) => Some(self.structured_type(names, *id, element)),
                _ => None,
            })
            .collect()
    }

    fn structured_type(
        &self,
        names: &mut Names<'m, 'a>,
        id: TypeId,
        element: &csdl::StructuredType<'a>,
    ) -> StructuredType {
        let (name, polymorphic) = self.name(id);
        let mut properties: Vec<(Property, Location)> = Vec::new();
        let mut chain: Vec<TypeId> = self.model.with_bases(id).collect();
        chain.reverse();
        let (mut is_open, mut has_stream, mut key) = (false, false, Vec::new());
        for base in chain {
            if let TypeElement::Structured(element) = self.model.type_entry(base).element {
                is_open |= element.is_open;
                has_stream |= element.has_stream;
                if let Some(element) = &element.key {
                    key = element
                        .property_references
                        .iter()
                        .map(|reference| reference.name.to_string())
                        .collect();
                }
            }
            let mut own: Vec<(PropertyId, &PropertyEntry<'a>)> = self
                .model
                .own_properties(base)
                .filter(|(id, _)| self.reach.has_property(self.model, *id))
                .collect();
            own.sort_by_key(|(_, property)| (property.is_navigation(), property.name));
            for (property, entry) in own {
                properties.push((self.property(names, id, property), entry.location));
            }
        }
        let inner = |rust: fn(&Property) -> &str| {
            properties.iter().map(move |(property, location)| Inner {
                owner: &property.declared_by,
                name: &property.name,
                rust: rust(property),
                location: *location,
            })
        };
        let fields = inner(|property| &property.rust);
        // Names that meet as fields meet as constants too: once is enough.
        if names.check_inner("field", fields, &[naming::ADDITIONAL]) {
            names.check_inner("constant", inner(|property| &property.constant), &[]);
        }
        let derived = if polymorphic.is_some() {
            self.derived(id)
        } else {
            Vec::new()
        };
        StructuredType {
            kind: element.kind,
            is_abstract: element.is_abstract,
            is_open,
            has_stream,
            base: self
                .model
                .type_entry(id)
                .base
                .and_then(|base| self.structured_ids.get(&base).copied()),
            derived,
            polymorphic,
            key,
            properties: properties
                .into_iter()
                .map(|(property, _)| property)
                .collect(),
            description: self.model.description(Target::Type(id)),
            deprecation: self.model.deprecation(Target::Type(id)),
            name,
        }
    }

    /// All types in reach that derive from a type, by Rust name: the order of ids.
    fn derived(&self, id: TypeId) -> Vec<StructuredTypeId> {
        let mut found = Vec::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            for derived in self.model.derived(id) {
                if let Some(id) = self.structured_ids.get(&derived) {
                    found.push(*id);
                    open.push(derived);
                }
            }
        }
        found.sort_unstable();
        found
    }

    fn property(&self, names: &mut Names<'m, 'a>, owner: TypeId, id: PropertyId) -> Property {
        let model = self.model;
        let entry = model.property(id);
        // A rename of the declaration holds in every derived type.
        let rust = names.inner(Target::Property(id), || naming::field_name(entry.name));
        let constant = naming::constant_name(rust.unraw());
        // What is said about a property of a derived type stands above what its declaration says.
        let mut targets: Vec<Target> = model
            .with_bases(owner)
            .take_while(|base| *base != entry.declared_by)
            .map(|base| Target::Inherited(base, id))
            .collect();
        targets.push(Target::Property(id));
        let tag = |term| {
            targets
                .iter()
                .find_map(|target| model.tag(*target, CORE, term))
                == Some(true)
        };
        let (nullable, navigation) = match entry.element {
            PropertyElement::Structural(element) => (element.facets.nullable, None),
            PropertyElement::Navigation(element) => {
                let bindings = targets
                    .iter()
                    .find_map(|target| model.explicit_operation_bindings(*target));
                let navigation = Navigation {
                    contains_target: element.contains_target,
                    is_auto_expanded: tag("AutoExpand"),
                    explicit_operation_bindings: bindings,
                };
                (element.nullable, Some(navigation))
            }
        };
        Property {
            name: entry.name.to_owned(),
            constant,
            rust,
            declared_by: model.type_entry(entry.declared_by).name.to_string(),
            type_reference: self.type_reference(entry.reference, nullable),
            navigation,
            is_computed: tag("Computed"),
            is_immutable: tag("Immutable"),
            description: targets.iter().find_map(|target| model.description(*target)),
            deprecation: targets.iter().find_map(|target| model.deprecation(*target)),
        }
    }

    pub(super) fn type_reference(
        &self,
        reference: Reference,
        nullable: Option<bool>,
    ) -> TypeReference {
        let mut definition = None;
        let value = match reference.target {
            TypeTarget::Primitive(primitive) => ValueType::Primitive(primitive),
            TypeTarget::Declared(id) => {
                match (self.enum_ids.get(&id), self.structured_ids.get(&id)) {
                    (Some(id), _) => ValueType::Enum(*id),
                    (None, Some(id)) => ValueType::Structured(*id),
                    (None, None) => {
                        definition = Some(self.model.type_entry(id).name.to_string());
                        ValueType::Primitive(self.model.type_entry(id).underlying)
                    }
                }
            }
        };
        TypeReference {
            value,
            is_collection: reference.is_collection,
            is_nullable: nullable.unwrap_or(true),
            definition,
        }
    }
}
