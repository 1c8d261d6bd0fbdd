//! The reached elements, in their final order and with their final names: sorted once, numbered once.

use std::collections::HashMap;

use super::names::RustNames;
use super::types::{
    EnumTypeId, PolymorphicName, StructuredTypeId, TypeName, TypeReference, ValueType,
};
use crate::csdl::OperationKind;
use crate::naming::{self, RustName};
use crate::schema::reach::Reach;
use crate::schema::{
    Model, OperationEntry, OperationId, PropertyId, Reference, Target, TypeElement, TypeId,
    TypeTarget,
};

/// A reached enumeration type.
pub(super) struct EnumSource {
    pub(super) id: TypeId,
    pub(super) name: TypeName,
}

/// The element that a structured type is made from.
#[derive(Clone, Copy, Debug)]
pub(super) enum StructuredOrigin {
    /// An entity or complex type.
    Declared(TypeId),
    /// The parameters of an action, by its position among the operations.
    Parameters(usize),
}

/// A reached structured type.
pub(super) struct StructuredSource {
    pub(super) origin: StructuredOrigin,
    pub(super) name: TypeName,
    pub(super) polymorphic: Option<PolymorphicName>,
}

impl StructuredSource {
    /// Returns the entity or complex type that it is made from.
    pub(super) fn declared(&self) -> Option<TypeId> {
        match self.origin {
            StructuredOrigin::Declared(id) => Some(id),
            StructuredOrigin::Parameters(_) => None,
        }
    }
}

/// A reached operation.
pub(super) struct OperationSource {
    pub(super) id: OperationId,
    pub(super) rust: RustName,
    /// The type that it binds to; `None` if it is called at the service itself.
    pub(super) binding: Option<TypeId>,
    pub(super) binds_collection: bool,
    /// The type of its parameters, if it is an action with parameters.
    pub(super) parameters_type: Option<StructuredTypeId>,
}

/// The reached elements, each at the position that is its id.
pub(super) struct Index<'m, 'a> {
    pub(super) model: &'m Model<'a>,
    pub(super) reach: &'m Reach,
    pub(super) enum_types: Vec<EnumSource>,
    pub(super) structured_types: Vec<StructuredSource>,
    pub(super) operations: Vec<OperationSource>,
    /// The names of the fields of each property.
    pub(super) property_names: HashMap<PropertyId, RustName>,
    enum_ids: HashMap<TypeId, EnumTypeId>,
    structured_ids: HashMap<TypeId, StructuredTypeId>,
}

impl<'m, 'a> Index<'m, 'a> {
    /// Names, sorts and numbers the reached elements.
    pub(super) fn new(
        model: &'m Model<'a>,
        reach: &'m Reach,
        names: &mut RustNames<'m, 'a>,
    ) -> Self {
        let mut index = Self {
            model,
            reach,
            enum_types: Vec::new(),
            structured_types: Vec::new(),
            operations: Vec::new(),
            property_names: HashMap::new(),
            enum_ids: HashMap::new(),
            structured_ids: HashMap::new(),
        };
        index.name_types(names);
        index.property_names = index.name_properties(names);
        index.name_operations(names);
        index.name_parameters(names);
        index.number_structured();
        index.enum_ids = (0..)
            .map(EnumTypeId)
            .zip(&index.enum_types)
            .map(|(id, source)| (source.id, id))
            .collect();
        index
    }

    fn name_types(&mut self, names: &mut RustNames<'m, 'a>) {
        let (model, reach) = (self.model, self.reach);
        let is_named = |id: TypeId| {
            let is_definition = matches!(model.type_entry(id).element, TypeElement::Definition(_));
            reach.has_type(id) && !is_definition
        };
        let all: Vec<TypeId> = model
            .types()
            .map(|(id, _)| id)
            .filter(|id| is_named(*id))
            .collect();
        let named = names.types(&all, |id| reach.is_polymorphic(model, id));
        for (id, name, polymorphic) in named {
            if model.structured_kind(id).is_some() {
                self.structured_types.push(StructuredSource {
                    origin: StructuredOrigin::Declared(id),
                    name,
                    polymorphic,
                });
            } else {
                self.enum_types.push(EnumSource { id, name });
            }
        }
        self.enum_types
            .sort_by(|one, other| by_name(&one.name, &other.name));
    }

    /// Sorts the structured types, whose positions are their ids from then on.
    fn number_structured(&mut self) {
        self.structured_types
            .sort_by(|one, other| by_name(&one.name, &other.name));
        for (position, source) in self.structured_types.iter().enumerate() {
            let id = StructuredTypeId(position);
            match source.origin {
                StructuredOrigin::Declared(declared) => {
                    self.structured_ids.insert(declared, id);
                }
                StructuredOrigin::Parameters(operation) => {
                    if let Some(operation) = self.operations.get_mut(operation) {
                        operation.parameters_type = Some(id);
                    }
                }
            }
        }
    }

    /// Adds the reached overloads, sorted by name, kind, binding type and parameters.
    fn name_operations(&mut self, names: &mut RustNames<'m, 'a>) {
        let model = self.model;
        let declared = self.declared_names();
        let source = |(id, entry): (OperationId, &OperationEntry<'a>)| {
            if !entry.element.is_bound {
                return Some((id, None, false));
            }
            let binding = entry.binding()?;
            let of_type = model.declared_type(binding)?;
            Some((id, Some(of_type), binding.is_collection))
        };
        let mut found: Vec<(OperationId, Option<TypeId>, bool)> = model
            .operations()
            .filter(|(id, _)| self.reach.has_operation(*id))
            .filter_map(source)
            .filter(|(_, binding, _)| binding.is_none_or(|id| declared.contains_key(&id)))
            .collect();
        found.sort_by_cached_key(|(id, binding, binds_collection)| {
            let entry = model.operation(*id);
            let bound = usize::from(entry.element.is_bound);
            let parameters = entry.element.parameters.iter().skip(bound);
            let parameters: Vec<&str> = parameters.map(|parameter| &*parameter.name).collect();
            (
                entry.name.to_string(),
                entry.element.kind,
                binding
                    .and_then(|id| declared.get(&id))
                    .map(|name| (&name.rust, &name.qualified)),
                *binds_collection,
                parameters,
            )
        });
        self.operations = found
            .into_iter()
            .map(|(id, binding, binds_collection)| OperationSource {
                id,
                rust: names
                    .inner(Target::Operation(id), || {
                        naming::value_name(model.operation(id).name.name)
                    })
                    .0,
                binding,
                binds_collection,
                parameters_type: None,
            })
            .collect();
    }

    /// Adds a type for the parameters of each action with parameters.
    ///
    /// The CSDL name of such a type is that of the overload as an annotation's target, such as
    /// `microsoft.graph.activate(microsoft.graph.serviceApp)`, which no type can have.
    fn name_parameters(&mut self, names: &RustNames<'m, 'a>) {
        let declared = self.declared_names();
        let has_parameters = |(_, operation): &(usize, &OperationSource)| {
            let element = self.model.operation(operation.id).element;
            let bound = usize::from(element.is_bound);
            element.kind == OperationKind::Action && element.parameters.len() > bound
        };
        let operations = self.operations.iter().enumerate();
        let actions: Vec<_> = operations.filter(has_parameters).collect();
        let binding = |operation: &OperationSource| {
            let binding = operation.binding?;
            declared.get(&binding).copied()
        };
        let rust = names.parameters(actions.iter().map(|(_, operation)| {
            let binding = binding(operation).map(|name| &name.rust);
            (binding, &operation.rust)
        }));
        let source = |((position, operation), rust): (&(usize, &OperationSource), RustName)| {
            let name = &self.model.operation(operation.id).name;
            let qualified = match binding(operation) {
                Some(binding) if operation.binds_collection => {
                    format!("{name}(Collection({}))", binding.qualified)
                }
                Some(binding) => format!("{name}({})", binding.qualified),
                None => format!("{name}()"),
            };
            StructuredSource {
                origin: StructuredOrigin::Parameters(*position),
                name: TypeName {
                    qualified,
                    module: naming::module_name(rust.as_str()),
                    rust,
                },
                polymorphic: None,
            }
        };
        let added: Vec<_> = actions.iter().zip(rust).map(source).collect();
        self.structured_types.extend(added);
    }

    /// Returns the names of the entity and complex types, which have no ids yet.
    fn declared_names(&self) -> HashMap<TypeId, &TypeName> {
        let sources = self.structured_types.iter();
        sources
            .filter_map(|source| Some((source.declared()?, &source.name)))
            .collect()
    }

    /// Returns the id of a reached entity or complex type.
    pub(super) fn structured_id(&self, id: TypeId) -> Option<StructuredTypeId> {
        self.structured_ids.get(&id).copied()
    }

    /// Returns the entity or complex type of an id.
    pub(super) fn declared(&self, id: StructuredTypeId) -> Option<TypeId> {
        self.structured_types.get(id.0)?.declared()
    }

    /// Converts a type reference to that of the API.
    pub(super) fn type_reference(
        &self,
        reference: Reference,
        nullable: Option<bool>,
    ) -> TypeReference {
        let mut definition = None;
        let value = match reference.target {
            TypeTarget::Primitive(primitive) => ValueType::Primitive(primitive),
            TypeTarget::Declared(id) => match (self.enum_ids.get(&id), self.structured_id(id)) {
                (Some(id), _) => ValueType::Enum(*id),
                (None, Some(id)) => ValueType::Structured(id),
                (None, None) => {
                    let entry = self.model.type_entry(id);
                    definition = Some(entry.name.to_string());
                    ValueType::Primitive(entry.underlying)
                }
            },
        };
        TypeReference {
            value,
            is_collection: reference.is_collection,
            is_nullable: nullable.unwrap_or(true),
            definition,
        }
    }
}

fn by_name(one: &TypeName, other: &TypeName) -> std::cmp::Ordering {
    (&one.rust, &one.qualified).cmp(&(&other.rust, &other.qualified))
}
