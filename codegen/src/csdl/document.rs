//! The elements of a CSDL document. Names and attributes are those of the OData CSDL XML 4.01 specification.

use super::expression::{Annotation, Annotations, Text};
use crate::diagnostic::Position;

/// `edmx:Edmx`: a whole document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document<'a> {
    /// `Version`: `4.0` or `4.01`.
    pub version: Text<'a>,
    /// `edmx:Reference` elements.
    pub references: Vec<Reference<'a>>,
    /// The `Schema` elements of `edmx:DataServices`.
    pub schemas: Vec<Schema<'a>>,
}

/// `edmx:Reference`: another document that this one uses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference<'a> {
    /// `Uri`: where the other document is.
    pub uri: Text<'a>,
    /// `edmx:Include` elements.
    pub includes: Vec<Include<'a>>,
    /// `edmx:IncludeAnnotations` elements.
    pub include_annotations: Vec<IncludeAnnotations<'a>>,
    /// Annotations of the reference itself.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `edmx:Include`: a schema of a referenced document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Include<'a> {
    /// `Namespace` of the included schema.
    pub namespace: Text<'a>,
    /// `Alias` for it in this document.
    pub alias: Option<Text<'a>>,
    /// Annotations of the element.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `edmx:IncludeAnnotations`: annotations of a referenced document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncludeAnnotations<'a> {
    /// `TermNamespace`: only terms of this namespace.
    pub term_namespace: Text<'a>,
    /// `Qualifier`: only annotations with it.
    pub qualifier: Option<Text<'a>>,
    /// `TargetNamespace`: only targets in this namespace.
    pub target_namespace: Option<Text<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `Schema`: one namespace, or a part of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema<'a> {
    /// `Namespace`.
    pub namespace: Text<'a>,
    /// `Alias`.
    pub alias: Option<Text<'a>>,
    /// `EntityType` and `ComplexType` elements, in document order.
    pub structured_types: Vec<StructuredType<'a>>,
    /// `EnumType` elements.
    pub enum_types: Vec<EnumType<'a>>,
    /// `TypeDefinition` elements.
    pub type_definitions: Vec<TypeDefinition<'a>>,
    /// `Action` and `Function` elements, in document order.
    pub operations: Vec<Operation<'a>>,
    /// `Term` elements.
    pub terms: Vec<Term<'a>>,
    /// `EntityContainer` elements (at most one in a valid document).
    pub entity_containers: Vec<EntityContainer<'a>>,
    /// `Annotations` elements: annotations by target.
    pub annotation_groups: Vec<Annotations<'a>>,
    /// Annotations of the schema itself.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// Which of the two structured types an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StructuredKind {
    /// `ComplexType`.
    Complex,
    /// `EntityType`.
    Entity,
}

/// `EntityType` or `ComplexType`.
#[derive(Clone, Debug, PartialEq)]
pub struct StructuredType<'a> {
    /// Entity or complex.
    pub kind: StructuredKind,
    /// `Name`.
    pub name: Text<'a>,
    /// `BaseType`, as written.
    pub base_type: Option<Text<'a>>,
    /// `Abstract`.
    pub is_abstract: bool,
    /// `OpenType`.
    pub is_open: bool,
    /// `HasStream` (entity types only).
    pub has_stream: bool,
    /// `Key` (entity types only).
    pub key: Option<Key<'a>>,
    /// `Property` elements.
    pub properties: Vec<Property<'a>>,
    /// `NavigationProperty` elements.
    pub navigation_properties: Vec<NavigationProperty<'a>>,
    /// Annotations of the type.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `Key`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Key<'a> {
    /// `PropertyRef` elements.
    pub property_references: Vec<PropertyReference<'a>>,
    /// Annotations of the key.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `PropertyRef`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyReference<'a> {
    /// `Name`: a property, or a path to one.
    pub name: Text<'a>,
    /// `Alias`.
    pub alias: Option<Text<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// The facets that a property, a parameter, a return type, a type definition and a term share.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets<'a> {
    /// `Nullable`, where it is written.
    pub nullable: Option<bool>,
    /// `MaxLength`: a number or `max`.
    pub max_length: Option<Text<'a>>,
    /// `Precision`.
    pub precision: Option<Text<'a>>,
    /// `Scale`: a number, `variable` or `floating`.
    pub scale: Option<Text<'a>>,
    /// `Unicode`.
    pub unicode: Option<bool>,
    /// `SRID`.
    pub srid: Option<Text<'a>>,
    /// `DefaultValue`.
    pub default_value: Option<Text<'a>>,
}

/// `Property`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Property<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `Type`, as written, with its `Collection(…)`.
    pub type_name: Text<'a>,
    /// Facets.
    pub facets: Facets<'a>,
    /// Annotations of the property.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `NavigationProperty`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NavigationProperty<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `Type`, as written, with its `Collection(…)`.
    pub type_name: Text<'a>,
    /// `Nullable`, where it is written.
    pub nullable: Option<bool>,
    /// `Partner`.
    pub partner: Option<Text<'a>>,
    /// `ContainsTarget`.
    pub contains_target: bool,
    /// `ReferentialConstraint` elements.
    pub referential_constraints: Vec<ReferentialConstraint<'a>>,
    /// `OnDelete`.
    pub on_delete: Option<OnDelete<'a>>,
    /// Annotations of the navigation property.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `ReferentialConstraint`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferentialConstraint<'a> {
    /// `Property`: the dependent property.
    pub property: Text<'a>,
    /// `ReferencedProperty`: the principal property.
    pub referenced_property: Text<'a>,
    /// Annotations of the constraint.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `OnDelete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDelete<'a> {
    /// `Action`: `Cascade`, `None`, `SetNull` or `SetDefault`.
    pub action: Text<'a>,
    /// Annotations of the element.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `EnumType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnumType<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `UnderlyingType`, where it is written.
    pub underlying_type: Option<Text<'a>>,
    /// `IsFlags`.
    pub is_flags: bool,
    /// `Member` elements.
    pub members: Vec<Member<'a>>,
    /// Annotations of the type.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `Member` of an enumeration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `Value`, where it is written.
    pub value: Option<i64>,
    /// Annotations of the member.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `TypeDefinition`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeDefinition<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `UnderlyingType`.
    pub underlying_type: Text<'a>,
    /// Facets.
    pub facets: Facets<'a>,
    /// Annotations of the type.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// Which of the two operations an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// `Action`.
    Action,
    /// `Function`.
    Function,
}

/// One overload of an `Action` or a `Function`.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation<'a> {
    /// Action or function.
    pub kind: OperationKind,
    /// `Name`.
    pub name: Text<'a>,
    /// `IsBound`.
    pub is_bound: bool,
    /// `IsComposable` (functions only).
    pub is_composable: bool,
    /// `EntitySetPath`.
    pub entity_set_path: Option<Text<'a>>,
    /// `Parameter` elements, the binding parameter first where the operation is bound.
    pub parameters: Vec<Parameter<'a>>,
    /// `ReturnType`.
    pub return_type: Option<ReturnType<'a>>,
    /// Annotations of the overload.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `Parameter`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `Type`, as written.
    pub type_name: Text<'a>,
    /// Facets.
    pub facets: Facets<'a>,
    /// Annotations of the parameter.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `ReturnType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReturnType<'a> {
    /// `Type`, as written.
    pub type_name: Text<'a>,
    /// Facets.
    pub facets: Facets<'a>,
    /// Annotations of the return type.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `Term`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `Type`, as written.
    pub type_name: Text<'a>,
    /// `BaseTerm`.
    pub base_term: Option<Text<'a>>,
    /// `AppliesTo`: symbolic values separated by white space.
    pub applies_to: Option<Text<'a>>,
    /// Facets, the default value among them.
    pub facets: Facets<'a>,
    /// Annotations of the term.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `EntityContainer`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityContainer<'a> {
    /// `Name`.
    pub name: Text<'a>,
    /// `Extends`.
    pub extends: Option<Text<'a>>,
    /// `m:IsDefaultEntityContainer` of documents of earlier versions. It is not written.
    pub is_default: bool,
    /// `EntitySet`, `Singleton`, `ActionImport` and `FunctionImport` elements, in document order.
    pub children: Vec<ContainerChild<'a>>,
    /// Annotations of the container.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// The kind of an entity container's child.
#[derive(Clone, Debug, PartialEq)]
pub enum ContainerChildKind<'a> {
    /// `EntitySet`, with its `EntityType` and `IncludeInServiceDocument`.
    EntitySet {
        /// `EntityType`, as written.
        entity_type: Text<'a>,
        /// `IncludeInServiceDocument`, where it is written.
        include_in_service_document: Option<bool>,
    },
    /// `Singleton`, with its `Type`.
    Singleton {
        /// `Type`, as written.
        type_name: Text<'a>,
        /// `Nullable` (4.01), where it is written.
        nullable: Option<bool>,
    },
    /// `ActionImport`.
    ActionImport {
        /// `Action`: the qualified name of the imported action.
        action: Text<'a>,
        /// `EntitySet`: the entity set of a returned entity.
        entity_set: Option<Text<'a>>,
    },
    /// `FunctionImport`.
    FunctionImport {
        /// `Function`: the qualified name of the imported function.
        function: Text<'a>,
        /// `EntitySet`: the entity set of a returned entity.
        entity_set: Option<Text<'a>>,
        /// `IncludeInServiceDocument`, where it is written.
        include_in_service_document: Option<bool>,
    },
}

/// A child of an entity container.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerChild<'a> {
    /// The kind, with its attributes.
    pub kind: ContainerChildKind<'a>,
    /// `Name`.
    pub name: Text<'a>,
    /// `NavigationPropertyBinding` elements (entity sets and singletons).
    pub navigation_property_bindings: Vec<NavigationPropertyBinding<'a>>,
    /// Annotations of the child.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `NavigationPropertyBinding`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NavigationPropertyBinding<'a> {
    /// `Path`: to the navigation property.
    pub path: Text<'a>,
    /// `Target`: where the related entities are found.
    pub target: Text<'a>,
    /// Where the element starts.
    pub position: Position,
}
