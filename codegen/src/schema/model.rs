//! The resolved model: whole documents with every name resolved.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::arena::*;
use super::problems::Location;
use crate::csdl::{Document, StructuredKind};
use crate::diagnostic::{Diagnostics, Source};

/// A map for names. It is looked up only, never iterated: its order affects no output.
pub(crate) type Map<K, V> = HashMap<K, V, RandomState>;

/// The purpose of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The service's own metadata. Annotations without a target are ignored.
    Service,
    /// The project's own additions. An annotation replaces the service's annotation of the same term and qualifier;
    /// [`check_overlays`] reports annotations without a target.
    ///
    /// [`check_overlays`]: super::check_overlays
    Overlay,
}

/// One document to resolve.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Its name and text, for diagnostics.
    pub source: Source<'a>,
    /// Its elements.
    pub document: &'a Document<'a>,
    /// Its purpose.
    pub role: Role,
}

/// The declaration that a qualified name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Declared {
    Type(TypeId),
    Term(TermId),
    Container(ContainerId),
}

/// A namespace by its position in the model's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct NamespaceId(pub(crate) u32);

/// Annotations of one `Annotations` element without a target.
#[derive(Clone, Debug)]
pub(crate) struct Unapplied<'a> {
    pub(crate) source: Source<'a>,
    pub(crate) role: Role,
    pub(crate) location: Location,
    pub(crate) target: &'a str,
    /// Why, in one sentence.
    pub(crate) message: String,
}

/// Whole documents, resolved.
#[derive(Debug)]
pub struct Model<'a> {
    pub(crate) inputs: Vec<Input<'a>>,
    pub(crate) namespaces: Vec<&'a str>,
    /// By input: the meaning of its namespaces and aliases; then one for names that come from no document.
    pub(crate) scopes: Vec<Map<&'a str, NamespaceId>>,
    /// Namespaces that a document includes from another one, which was not given, with its address.
    pub(crate) references: Map<NamespaceId, &'a str>,
    pub(crate) declared: Map<(NamespaceId, &'a str), Declared>,
    /// Separate, because Graph has a type and functions of one name. The first overload; the others follow from it.
    pub(crate) overloads: Map<(NamespaceId, &'a str), OperationId>,
    pub(crate) types: Vec<TypeEntry<'a>>,
    pub(crate) properties: Vec<PropertyEntry<'a>>,
    pub(crate) operations: Vec<OperationEntry<'a>>,
    pub(crate) terms: Vec<TermEntry<'a>>,
    pub(crate) containers: Vec<ContainerEntry<'a>>,
    pub(crate) children: Vec<ChildEntry<'a>>,
    pub(crate) child_names: Map<(ContainerId, &'a str), ChildId>,
    /// Properties and members of types that have too many for a linear search, by their position in the type.
    pub(crate) large: Map<(TypeId, &'a str), u32>,
    /// A base type and a type that derives from it directly, sorted.
    pub(crate) derived: Vec<(TypeId, TypeId)>,
    /// A type and an operation that binds to it or to a collection of it, sorted.
    pub(crate) bound: Vec<(TypeId, OperationId)>,
    /// Sorted by target.
    pub(crate) applied: Vec<Applied<'a>>,
    pub(crate) paths: Map<String, PathId>,
    pub(crate) unapplied: Vec<Unapplied<'a>>,
    /// The faults of the documents, to be judged after the reach is known.
    pub(crate) faults: Faults,
}

/// The faults of the documents, errors and warnings, by the stage that found them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults {
    pub(crate) reading: Diagnostics,
    pub(crate) resolving: Diagnostics,
}

/// The maximum number of properties or members for a linear search.
pub(crate) const MAX_SEARCHED: usize = 64;

/// Returns the run of a key in a sorted list.
fn run<T, K: Ord>(list: &[T], key: K, of: impl Fn(&T) -> K) -> &[T] {
    let start = list.partition_point(|item| of(item) < key);
    let rest = list.get(start..).unwrap_or_default();
    let length = rest.partition_point(|item| of(item) == key);
    rest.get(..length).unwrap_or_default()
}

// Only this module creates ids, each when its item is added: lookups cannot fail.
impl<'a> Model<'a> {
    /// The type of an id.
    pub fn type_entry(&self, id: TypeId) -> &TypeEntry<'a> {
        &self.types[id.0 as usize]
    }

    /// The property of an id.
    pub fn property(&self, id: PropertyId) -> &PropertyEntry<'a> {
        &self.properties[id.0 as usize]
    }

    /// The overload of an id.
    pub fn operation(&self, id: OperationId) -> &OperationEntry<'a> {
        &self.operations[id.0 as usize]
    }

    /// The term of an id.
    pub fn term(&self, id: TermId) -> &TermEntry<'a> {
        &self.terms[id.0 as usize]
    }

    /// The entity container of an id.
    pub fn container(&self, id: ContainerId) -> &ContainerEntry<'a> {
        &self.containers[id.0 as usize]
    }

    /// The container's child of an id.
    pub fn child(&self, id: ChildId) -> &ChildEntry<'a> {
        &self.children[id.0 as usize]
    }

    /// All types, in the order of the documents.
    pub fn types(&self) -> impl Iterator<Item = (TypeId, &TypeEntry<'a>)> {
        (0..).map(TypeId).zip(&self.types)
    }

    /// All overloads of all actions and functions, in the order of the documents.
    pub fn operations(&self) -> impl Iterator<Item = (OperationId, &OperationEntry<'a>)> {
        (0..).map(OperationId).zip(&self.operations)
    }

    /// All terms, in the order of the documents.
    pub fn terms(&self) -> impl Iterator<Item = (TermId, &TermEntry<'a>)> {
        (0..).map(TermId).zip(&self.terms)
    }

    /// All entity sets, singletons and imports, in the order of the documents.
    pub fn children(&self) -> impl Iterator<Item = (ChildId, &ChildEntry<'a>)> {
        (0..).map(ChildId).zip(&self.children)
    }

    /// Returns all applied annotations, sorted by target.
    pub fn applied(&self) -> &[Applied<'a>] {
        &self.applied
    }

    pub(crate) fn overloads_from(&self, first: OperationId) -> impl Iterator<Item = OperationId> {
        std::iter::successors(Some(first), |id| self.operation(*id).next_overload)
    }

    /// A type's own properties, in document order, except for those that a base type declares already.
    pub fn own_properties(
        &self,
        id: TypeId,
    ) -> impl Iterator<Item = (PropertyId, &PropertyEntry<'a>)> {
        let range = self.type_entry(id).properties.clone();
        let declared = range.map(PropertyId).map(|id| (id, self.property(id)));
        declared.filter(|(_, property)| !property.is_redeclared)
    }

    /// A type and its base types, nearest first.
    pub fn with_bases(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        std::iter::successors(Some(id), |id| self.type_entry(*id).base)
    }

    /// A property of a type or of its base types.
    pub fn find_property(&self, id: TypeId, name: &str) -> Option<PropertyId> {
        self.with_bases(id)
            .find_map(|id| self.find_own_property(id, name))
    }

    /// A property that a type declares itself.
    pub(crate) fn find_own_property(&self, id: TypeId, name: &str) -> Option<PropertyId> {
        let range = self.type_entry(id).properties.clone();
        let found = if range.len() > MAX_SEARCHED {
            let position = self.position_in_large(id, name)?;
            PropertyId(range.start + position)
        } else {
            let mut ids = range.map(PropertyId);
            ids.find(|id| self.property(*id).name == name)?
        };
        (!self.property(found).is_redeclared).then_some(found)
    }

    /// The position of a member of an enumeration type.
    pub(crate) fn find_member(&self, id: TypeId, name: &str) -> Option<u32> {
        let TypeElement::Enum(element) = self.type_entry(id).element else {
            return None;
        };
        if element.members.len() > MAX_SEARCHED {
            return self.position_in_large(id, name);
        }
        (0..)
            .zip(&element.members)
            .find_map(|(index, member)| (member.name == name).then_some(index))
    }

    fn position_in_large(&self, id: TypeId, name: &str) -> Option<u32> {
        // The key has the lifetime of the documents; a map of shorter keys serves as well.
        let large: &Map<(TypeId, &str), u32> = &self.large;
        large.get(&(id, name)).copied()
    }

    /// The types that derive directly from a type.
    pub fn derived(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        run(&self.derived, id, |pair| pair.0)
            .iter()
            .map(|pair| pair.1)
    }

    /// Returns the operations that bind to a type itself or to a collection of it, excluding inherited ones.
    pub fn bound(&self, id: TypeId) -> impl Iterator<Item = OperationId> {
        run(&self.bound, id, |pair| pair.0)
            .iter()
            .map(|pair| pair.1)
    }

    /// The annotations of a target.
    pub fn annotations(&self, target: Target) -> &[Applied<'a>] {
        run(&self.applied, target, |applied| applied.target)
    }

    /// The kind of a structured type.
    pub fn structured_kind(&self, id: TypeId) -> Option<StructuredKind> {
        match self.type_entry(id).element {
            TypeElement::Structured(element) => Some(element.kind),
            _ => None,
        }
    }

    /// Returns the final type: type definitions are replaced by their underlying types.
    pub fn replaced(&self, target: TypeTarget) -> TypeTarget {
        match target {
            TypeTarget::Declared(id)
                if matches!(self.type_entry(id).element, TypeElement::Definition(_)) =>
            {
                TypeTarget::Primitive(self.type_entry(id).underlying)
            }
            other => other,
        }
    }

    /// Returns whether values of one type may be of the other: the same type, or one derived from the other.
    pub(crate) fn are_related(&self, one: TypeId, other: TypeId) -> bool {
        self.with_bases(one).any(|id| id == other) || self.with_bases(other).any(|id| id == one)
    }

    /// Returns the declared type of a reference, if it has one.
    pub(crate) fn declared_type(&self, reference: Reference) -> Option<TypeId> {
        match reference.target {
            TypeTarget::Declared(id) => Some(id),
            TypeTarget::Primitive(_) => None,
        }
    }

    /// Returns the name of a reference's type, with its `Collection(…)`.
    pub fn reference_name(&self, reference: Reference) -> String {
        let name = match reference.target {
            TypeTarget::Primitive(primitive) => primitive.name().to_owned(),
            TypeTarget::Declared(id) => self.type_entry(id).name.to_string(),
        };
        if reference.is_collection {
            format!("Collection({name})")
        } else {
            name
        }
    }
}
