//! The arena of a model: the declarations of the documents, with every reference resolved.
//!
//! Arena items are addressed by ids, which are positions in the model's lists and follow the order of the documents: no
//! output may depend on their order.

use std::fmt;
use std::ops::Range;

use super::problems::Location;
use crate::csdl;
use crate::diagnostic::Position;
use crate::primitive::PrimitiveType;

/// The id of an entity, complex or enumeration type, or a type definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(crate) u32);

/// The id of a property or navigation property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PropertyId(pub(crate) u32);

/// The id of one overload of an action or a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub(crate) u32);

/// The id of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub(crate) u32);

/// The id of an entity container.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContainerId(pub(crate) u32);

/// The id of a child of an entity container.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChildId(pub(crate) u32);

/// The id of a path with more segments than an element has, such as
/// `microsoft.graph.GraphService/solutions/backupRestore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathId(pub(crate) u32);

/// A namespace and a name in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName<'a> {
    /// The namespace, never an alias.
    pub namespace: &'a str,
    /// The name.
    pub name: &'a str,
}

impl fmt::Display for QualifiedName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.namespace, self.name)
    }
}

/// The type that a type name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeTarget {
    /// A type of the `Edm` namespace.
    Primitive(PrimitiveType),
    /// A type of the documents.
    Declared(TypeId),
}

/// A resolved type name with its `Collection(…)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The type of the value or of each item.
    pub target: TypeTarget,
    /// `Collection(…)`.
    pub is_collection: bool,
}

impl Reference {
    /// The type of a reference that could not be resolved, so that the other problems are found as well.
    pub(crate) const UNTYPED: Self = Self {
        target: TypeTarget::Primitive(PrimitiveType::Untyped),
        is_collection: false,
    };
}

/// The element that declares a type.
#[derive(Clone, Copy, Debug)]
pub enum TypeElement<'a> {
    /// `EntityType` or `ComplexType`.
    Structured(&'a csdl::StructuredType<'a>),
    /// `EnumType`.
    Enum(&'a csdl::EnumType<'a>),
    /// `TypeDefinition`.
    Definition(&'a csdl::TypeDefinition<'a>),
}

/// A type.
#[derive(Clone, Debug)]
pub struct TypeEntry<'a> {
    /// The name.
    pub name: QualifiedName<'a>,
    /// The element.
    pub element: TypeElement<'a>,
    /// The base type of a structured type.
    pub base: Option<TypeId>,
    /// The number of base types up to the root of the hierarchy.
    pub(crate) depth: u32,
    /// The primitive type under a type definition or an enumeration type.
    pub(crate) underlying: PrimitiveType,
    /// The type's own properties.
    pub(crate) properties: Range<u32>,
    pub(crate) location: Location,
}

/// The element that declares a property.
#[derive(Clone, Copy, Debug)]
pub enum PropertyElement<'a> {
    /// `Property`.
    Structural(&'a csdl::Property<'a>),
    /// `NavigationProperty`.
    Navigation(&'a csdl::NavigationProperty<'a>),
}

impl<'a> PropertyElement<'a> {
    /// What a type declares, structural properties first.
    pub(crate) fn all(
        element: &'a csdl::StructuredType<'a>,
    ) -> impl Iterator<Item = PropertyElement<'a>> {
        let structural = element.properties.iter().map(Self::Structural);
        let navigation = element.navigation_properties.iter().map(Self::Navigation);
        structural.chain(navigation)
    }

    /// `Name`.
    pub fn name(self) -> &'a str {
        match self {
            Self::Structural(element) => &element.name,
            Self::Navigation(element) => &element.name,
        }
    }

    /// `Type`, as written.
    pub fn type_name(self) -> &'a str {
        match self {
            Self::Structural(element) => &element.type_name,
            Self::Navigation(element) => &element.type_name,
        }
    }

    /// `Nullable`, where it is written.
    pub fn nullable(self) -> Option<bool> {
        match self {
            Self::Structural(element) => element.facets.nullable,
            Self::Navigation(element) => element.nullable,
        }
    }

    /// Annotations of the property.
    pub fn annotations(self) -> &'a [csdl::Annotation<'a>] {
        match self {
            Self::Structural(element) => &element.annotations,
            Self::Navigation(element) => &element.annotations,
        }
    }

    /// Where the element starts.
    pub fn position(self) -> Position {
        match self {
            Self::Structural(element) => element.position,
            Self::Navigation(element) => element.position,
        }
    }

    /// Whether it is a navigation property.
    pub fn is_navigation(self) -> bool {
        matches!(self, Self::Navigation(_))
    }
}

/// A property or navigation property.
#[derive(Clone, Debug)]
pub struct PropertyEntry<'a> {
    /// The name.
    pub name: &'a str,
    /// The type that declares it.
    pub declared_by: TypeId,
    /// The element.
    pub element: PropertyElement<'a>,
    /// The type.
    pub reference: Reference,
    /// Whether a base type declares the property already: the declaration of that counts, and this one is left out.
    pub(crate) is_redeclared: bool,
    pub(crate) location: Location,
}

impl PropertyEntry<'_> {
    /// Whether it is a navigation property.
    pub fn is_navigation(&self) -> bool {
        self.element.is_navigation()
    }
}

/// One overload of an action or a function.
#[derive(Clone, Debug)]
pub struct OperationEntry<'a> {
    /// The name.
    pub name: QualifiedName<'a>,
    /// The element.
    pub element: &'a csdl::Operation<'a>,
    /// The types of the parameters, the binding parameter's first.
    pub parameters: Vec<Reference>,
    /// The return type.
    pub return_type: Option<Reference>,
    /// `EntitySetPath` without the binding parameter, from which it starts.
    pub entity_set_path: Option<Vec<&'a str>>,
    /// The next overload of the same name.
    pub(crate) next_overload: Option<OperationId>,
    pub(crate) location: Location,
}

impl OperationEntry<'_> {
    /// The type of the binding parameter.
    pub fn binding(&self) -> Option<Reference> {
        self.element
            .is_bound
            .then(|| self.parameters.first().copied())
            .flatten()
    }
}

/// A term.
#[derive(Clone, Debug)]
pub struct TermEntry<'a> {
    /// The name.
    pub name: QualifiedName<'a>,
    /// The element.
    pub element: &'a csdl::Term<'a>,
    /// The type.
    pub reference: Reference,
    pub(crate) location: Location,
}

/// An entity container.
#[derive(Clone, Debug)]
pub struct ContainerEntry<'a> {
    /// The name.
    pub name: QualifiedName<'a>,
    /// The element.
    pub element: &'a csdl::EntityContainer<'a>,
    pub(crate) location: Location,
}

/// A child of an entity container.
#[derive(Clone, Debug)]
pub struct ChildEntry<'a> {
    /// The name.
    pub name: &'a str,
    /// The container that declares it.
    pub container: ContainerId,
    /// The element.
    pub element: &'a csdl::ContainerChild<'a>,
    /// The type of an entity set's items or of a singleton.
    pub entity_type: Option<TypeId>,
    /// The bindings, in document order.
    pub bindings: Vec<Binding<'a>>,
    pub(crate) location: Location,
}

/// A resolved `NavigationPropertyBinding`.
#[derive(Clone, Debug)]
pub struct Binding<'a> {
    /// The element.
    pub element: &'a csdl::NavigationPropertyBinding<'a>,
    /// The navigation property at the end of the path.
    pub property: PropertyId,
    /// The steps of the path, including the last navigation property.
    pub path: Vec<Step>,
    /// The entity set or singleton at which the target starts.
    pub target: ChildId,
    /// The further steps of the target; empty if it is the entity set or singleton itself.
    pub target_path: Vec<Step>,
}

/// One segment of a path through the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A property or navigation property.
    Property(PropertyId),
    /// A type cast.
    Cast(TypeId),
}

/// A model element that annotations apply to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A type.
    Type(TypeId),
    /// A property or navigation property of the type that declares it.
    Property(PropertyId),
    /// A property as a derived type inherits it.
    Inherited(TypeId, PropertyId),
    /// A member of an enumeration type, by its position.
    Member(TypeId, u32),
    /// One overload of an action or a function.
    Operation(OperationId),
    /// A parameter of an overload, by its position.
    Parameter(OperationId, u32),
    /// The return type of an overload.
    ReturnType(OperationId),
    /// A term.
    Term(TermId),
    /// An entity container.
    Container(ContainerId),
    /// A child of an entity container.
    Child(ChildId),
    /// A longer path.
    Path(PathId),
}

/// An annotation on its target.
#[derive(Clone, Copy, Debug)]
pub struct Applied<'a> {
    /// What it applies to.
    pub target: Target,
    /// The term, alias expanded.
    pub term: QualifiedName<'a>,
    /// The qualifier, of the annotation or of its group.
    pub qualifier: Option<&'a str>,
    /// The annotation.
    pub annotation: &'a csdl::Annotation<'a>,
    pub(crate) is_overlay: bool,
    /// Whether another annotation of the same term and qualifier at the same target differs, and neither takes
    /// precedence.
    pub(crate) is_contradicted: bool,
    pub(crate) location: Location,
}

/// Converts a count or a position to the type of the ids. A document is at most 4 GiB of text (positions are `u32`), so
/// it cannot declare more elements than that.
pub(crate) fn count(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
