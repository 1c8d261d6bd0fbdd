//! Types and operations with final names on both sides.

use crate::csdl::{self, OperationKind};
use crate::naming::RustName;
use crate::primitive::Literal;
use crate::schema::{Deprecation, PrimitiveType};

/// Index into [`Api::enum_types`](super::Api::enum_types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumTypeId(pub usize);

/// Index into [`Api::structured_types`](super::Api::structured_types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructuredTypeId(pub usize);

/// Both names of a type: the CSDL name is never derived from the Rust name, nor guessed back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeName {
    /// The qualified CSDL name, such as `microsoft.graph.restorePoint`.
    pub qualified: String,
    /// The Rust type, such as `RestorePoint`.
    pub rust: RustName,
    /// The Rust module and file stem, such as `restore_point`.
    pub module: RustName,
}

/// An enumeration type.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumType {
    /// Names.
    pub name: TypeName,
    /// `IsFlags`: values are sets of members.
    pub is_flags: bool,
    /// Members by value, then by name.
    pub members: Vec<EnumMember>,
    /// `Core.Description`.
    pub description: Option<String>,
    /// Set where the type is deprecated.
    pub deprecation: Option<Deprecation>,
}

/// A member of an enumeration type.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumMember {
    /// The CSDL name, which is what the wire carries.
    pub name: String,
    /// The variant, such as `FastRestore`; for flags the constant, such as `FAST_RESTORE`.
    pub rust: RustName,
    /// The value, given or counted.
    pub value: i64,
    /// `Core.Description`.
    pub description: Option<String>,
    /// Set where the member is deprecated.
    pub deprecation: Option<Deprecation>,
}

/// The kind of a structured type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StructuredKind {
    /// An entity type.
    Entity,
    /// A complex type.
    Complex,
    /// The parameters of an action. The CSDL name is then that of the overload as an annotation's
    /// target, which no type of the metadata can have.
    Parameters,
}

impl From<csdl::StructuredKind> for StructuredKind {
    fn from(kind: csdl::StructuredKind) -> Self {
        match kind {
            csdl::StructuredKind::Entity => Self::Entity,
            csdl::StructuredKind::Complex => Self::Complex,
        }
    }
}

/// An entity or complex type, or the parameters of an action.
#[derive(Clone, Debug, PartialEq)]
pub struct StructuredType {
    /// Names. [`TypeName::rust`] is the struct.
    pub name: TypeName,
    /// The kind.
    pub kind: StructuredKind,
    /// `Abstract`.
    pub is_abstract: bool,
    /// `OpenType`, inherited from the base type too.
    pub is_open: bool,
    /// `HasStream`, inherited from the base type too.
    pub has_stream: bool,
    /// The base type.
    pub base: Option<StructuredTypeId>,
    /// All reached types that derive from this one, directly or indirectly, sorted by Rust name. Empty if the
    /// configuration seals the type, and if nothing holds values of the type or of its base types: a type that is only
    /// used as a base needs no choice.
    pub derived: Vec<StructuredTypeId>,
    /// The enum that holds this type or one derived from it; set if `derived` is not empty.
    pub polymorphic: Option<PolymorphicName>,
    /// The key's properties, inherited from the base type too.
    pub key: Vec<String>,
    /// All properties, those of base types first. What one type declares is sorted by name,
    /// structural properties before navigation properties.
    pub properties: Vec<Property>,
    /// `Core.Description`.
    pub description: Option<String>,
    /// The deprecation, if there is one.
    pub deprecation: Option<Deprecation>,
}

impl StructuredType {
    /// Whether the type holds the parameters of an action.
    pub fn holds_parameters(&self) -> bool {
        self.kind == StructuredKind::Parameters
    }
}

/// Names of the enum over a type and the types derived from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolymorphicName {
    /// The Rust enum, such as `AnyProtectionUnitBase`.
    pub rust: RustName,
    /// The Rust module and file stem, such as `any_protection_unit_base`.
    pub module: RustName,
}

/// The type of a property, a parameter or a return value, without its collection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValueType {
    /// A primitive type.
    Primitive(PrimitiveType),
    /// An enumeration type.
    Enum(EnumTypeId),
    /// An entity or complex type.
    Structured(StructuredTypeId),
}

impl ValueType {
    /// Whether a value alone is sent as plain text that says the same as its JSON: not one that is bytes or
    /// an object.
    pub fn has_plain_text(&self) -> bool {
        match self {
            Self::Primitive(PrimitiveType::Binary) | Self::Structured(_) => false,
            Self::Primitive(primitive) => !primitive.is_spatial(),
            Self::Enum(_) => true,
        }
    }

    /// Returns whether a value of the type is quoted in an address.
    pub fn is_quoted(&self) -> bool {
        match self {
            Self::Primitive(primitive) => matches!(
                primitive.row().literal,
                Literal::Text | Literal::Written { is_quoted: true }
            ),
            Self::Enum(_) => true,
            Self::Structured(_) => false,
        }
    }

    /// Returns whether a caller passes a value of the type as text.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Primitive(primitive) if primitive.row().literal == Literal::Text)
    }
}

/// A type with its multiplicity, with type definitions already resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeReference {
    /// The type of the value or of each item.
    pub value: ValueType,
    /// `Collection(…)`.
    pub is_collection: bool,
    /// `Nullable`, with its default applied.
    pub is_nullable: bool,
    /// The qualified name of the type definition that was resolved, if there was one.
    pub definition: Option<String>,
}

impl TypeReference {
    /// Returns whether a value of the type is bytes, which are not JSON where an operation returns them.
    pub fn is_stream(&self) -> bool {
        !self.is_collection && self.value == ValueType::Primitive(PrimitiveType::Stream)
    }

    /// Returns whether a caller writes the address form of a value of the type, because no Rust type does.
    pub fn is_written_by_caller(&self) -> bool {
        match self.value {
            ValueType::Primitive(primitive) => {
                matches!(primitive.row().literal, Literal::Written { .. })
            }
            ValueType::Enum(_) | ValueType::Structured(_) => false,
        }
    }

    /// Returns whether a value of the type is JSON in an address, which is passed in the query by an alias.
    pub fn is_json(&self) -> bool {
        let is_structured = matches!(self.value, ValueType::Structured(_));
        (is_structured || self.is_collection) && !self.is_written_by_caller()
    }
}

/// A structural or navigation property.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The CSDL name, which is what the wire carries.
    pub name: String,
    /// The field, such as `display_name` or `r#type`.
    pub rust: RustName,
    /// The handle's constant, such as `DISPLAY_NAME`.
    pub constant: RustName,
    /// The qualified CSDL name of the type that declares the property.
    pub declared_by: String,
    /// The type.
    pub type_reference: TypeReference,
    /// Set for a navigation property.
    pub navigation: Option<Navigation>,
    /// `Core.Computed`: only the service sets it, and it is not sent.
    pub is_computed: bool,
    /// `Core.Immutable`: it can be set on creation only.
    pub is_immutable: bool,
    /// `Core.Description`.
    pub description: Option<String>,
    /// Set where the property is deprecated.
    pub deprecation: Option<Deprecation>,
}

impl Property {
    /// Returns the type of the handle, without its type arguments.
    pub fn handle_kind(&self) -> &'static str {
        match self.navigation {
            Some(_) => "NavigationProperty",
            None => "Property",
        }
    }
}

/// The additional properties of a navigation property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Navigation {
    /// `ContainsTarget`.
    pub contains_target: bool,
    /// `Core.AutoExpand`.
    pub is_auto_expanded: bool,
    /// The qualified names of the operations that may be called at this path although they require explicit binding
    /// (`Core.ExplicitOperationBindings`), if the metadata lists any.
    pub explicit_operation_bindings: Option<Vec<String>>,
}

/// One overload of an action or a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Action or function.
    pub kind: OperationKind,
    /// The qualified CSDL name, such as `microsoft.graph.activate`.
    pub qualified: String,
    /// The Rust method, such as `activate`.
    pub rust: RustName,
    /// The type that the overload binds to; `None` if it is called at the service itself.
    pub binding_type: Option<StructuredTypeId>,
    /// Whether it binds to a collection of that type.
    pub binds_collection: bool,
    /// Parameters other than the binding parameter.
    pub parameters: Vec<Parameter>,
    /// The type that holds the parameters of an action as properties, which is its body. `None` without parameters, and
    /// for functions.
    pub parameters_type: Option<StructuredTypeId>,
    /// The return type.
    pub return_type: Option<TypeReference>,
    /// `IsComposable`.
    pub is_composable: bool,
    /// `Core.RequiresExplicitBinding`: it can only be called where the metadata lists it.
    pub requires_explicit_binding: bool,
    /// `Core.Description`.
    pub description: Option<String>,
    /// Set where the overload is deprecated.
    pub deprecation: Option<Deprecation>,
}

impl Operation {
    /// The name without its namespace, such as `activate`.
    pub fn name(&self) -> &str {
        short(&self.qualified)
    }
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The CSDL name.
    pub name: String,
    /// The Rust name.
    pub rust: RustName,
    /// The type.
    pub type_reference: TypeReference,
    /// `Core.OptionalParameter`.
    pub is_optional: bool,
    /// `Core.Description`.
    pub description: Option<String>,
    /// Set where the parameter is deprecated.
    pub deprecation: Option<Deprecation>,
}

/// A qualified name without its namespace.
pub fn short(qualified: &str) -> &str {
    qualified.rsplit('.').next().unwrap_or(qualified)
}
