//! The types and operations of an API with the elements that they are made from: the input for the resources.

use std::collections::HashMap;

use super::addresses::Addresses;
use super::index::Index;
use super::names::RustNames;
use super::resources::ResourceTree;
use super::types::{EnumType, Operation, Property, StructuredType, StructuredTypeId, ValueType};
use super::version::{Api, ApiVersion};
use crate::schema::problems::Location;
use crate::schema::roots::Import;
use crate::schema::{Model, OperationId, PropertyId, TypeId};

/// The types and operations of an API.
pub(super) struct Definitions<'m, 'a> {
    index: Index<'m, 'a>,
    enum_types: Vec<EnumType>,
    pub(super) structured_types: Vec<StructuredType>,
    pub(super) operations: Vec<Operation>,
    /// The elements that the properties are made from, by structured type.
    properties: Vec<Vec<PropertyId>>,
    /// The positions of the operations by what they are made from.
    operation_positions: HashMap<OperationId, usize>,
}

impl<'m, 'a> Definitions<'m, 'a> {
    pub(super) fn new(index: Index<'m, 'a>, names: &mut RustNames<'m, 'a>) -> Self {
        let enum_types = index.build_enum_types(names);
        let operations = index.build_operations(names);
        let (structured_types, properties) = index.build_structured_types(names, &operations);
        let sources = index.operations.iter().enumerate();
        let operation_positions = sources.map(|(position, source)| (source.id, position));
        let operation_positions = operation_positions.collect();
        Self {
            index,
            enum_types,
            structured_types,
            operations,
            properties,
            operation_positions,
        }
    }

    /// Returns the model that everything is made from.
    pub(super) fn model(&self) -> &'m Model<'a> {
        self.index.model
    }

    /// The structured type of an id.
    pub(super) fn structured(&self, id: StructuredTypeId) -> Option<&StructuredType> {
        self.structured_types.get(id.0)
    }

    /// Returns the structured type that is made from a type.
    pub(super) fn structured_id(&self, id: TypeId) -> Option<StructuredTypeId> {
        self.index.structured_id(id)
    }

    /// Returns the type that a structured type is made from; `None` for the parameters of an action.
    pub(super) fn declared(&self, id: StructuredTypeId) -> Option<TypeId> {
        self.index.declared(id)
    }

    /// Returns whether all of a type is declared, and not its key alone.
    pub(super) fn is_whole(&self, id: TypeId) -> bool {
        self.index.reach.is_whole(id)
    }

    /// Returns a placeholder as the literal of a type: with the quotes that it has in an address, and the name of an
    /// enumeration before them.
    pub(super) fn literal(
        &self,
        addresses: &Addresses,
        value: &ValueType,
        placeholder: &str,
    ) -> String {
        let enumeration = match value {
            ValueType::Enum(id) => self.enum_types.get(id.0),
            ValueType::Primitive(_) | ValueType::Structured(_) => None,
        };
        let prefix = enumeration.map_or("", |found| addresses.enum_prefix(found));
        if value.is_quoted() {
            format!("{prefix}'{placeholder}'")
        } else {
            placeholder.to_owned()
        }
    }

    /// A type and its base types, nearest first.
    pub(super) fn with_bases(
        &self,
        id: StructuredTypeId,
    ) -> impl Iterator<Item = StructuredTypeId> {
        std::iter::successors(Some(id), |id| self.structured(*id)?.base)
    }

    /// The property at a position of a type.
    pub(super) fn property(&self, owner: StructuredTypeId, position: usize) -> Option<&Property> {
        self.structured(owner)?.properties.get(position)
    }

    /// Returns the element that the property at a position of a type is made from.
    pub(super) fn property_id(
        &self,
        owner: StructuredTypeId,
        position: usize,
    ) -> Option<PropertyId> {
        self.properties.get(owner.0)?.get(position).copied()
    }

    /// Returns the position of the property that is made from an element.
    pub(super) fn position(&self, owner: StructuredTypeId, id: PropertyId) -> Option<usize> {
        self.properties
            .get(owner.0)?
            .iter()
            .position(|other| *other == id)
    }

    /// Returns the positions of the overloads of an import, sorted.
    pub(super) fn overloads(&self, import: &Import) -> Vec<usize> {
        let overloads = import.operations.iter();
        let mut overloads: Vec<usize> = overloads
            .filter_map(|id| self.operation_positions.get(id).copied())
            .collect();
        overloads.sort_unstable();
        overloads
    }

    /// Where the operation at a position is declared.
    pub(super) fn operation_location(&self, position: usize) -> Option<Location> {
        let source = self.index.operations.get(position)?;
        Some(self.model().operation(source.id).location)
    }

    /// Returns the type of the values of a property.
    pub(super) fn value_of(&self, id: PropertyId) -> ValueType {
        self.index
            .type_reference(self.model().property(id).reference, None)
            .value
    }

    /// The API of these types and operations.
    pub(super) fn into_api(self, version: ApiVersion, resources: ResourceTree) -> Api {
        Api {
            version,
            enum_types: self.enum_types,
            structured_types: self.structured_types,
            operations: self.operations,
            resources,
        }
    }
}
