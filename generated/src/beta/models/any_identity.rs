// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::EmailIdentity;
use super::Identity;

/// A person, group, device or application, as far as the service names it. More properties than
/// these may be present.
///
/// A `microsoft.graph.identity` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyIdentity {
    /// A `microsoft.graph.emailIdentity`.
    EmailIdentity(EmailIdentity),
    /// A `microsoft.graph.identity`.
    Identity(Identity),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(Identity),
}

impl AnyIdentity {
    /// Name for people to read. It can be out of date or missing, as when the account was deleted.
    ///
    /// Returns the property `displayName`, which every variant has.
    pub fn display_name(&self) -> Option<&str> {
        emitted::get(self, Identity::DISPLAY_NAME).map(String::as_str)
    }

    /// Opaque id of the person, group, device or application in the directory. Unlike the name, it
    /// does not change.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, Identity::ID).map(String::as_str)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyIdentity {
    type Entity = Identity;
}

impl Convert for AnyIdentity {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyIdentity {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<EmailIdentity>(),
        Variant::of::<Identity>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::EmailIdentity(model) => model,
            Self::Identity(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::EmailIdentity(model) => model,
            Self::Identity(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: Identity) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyIdentity {
    fn hierarchy() -> Option<Hierarchy> {
        Some(Hierarchy::of::<Self>())
    }

    fn new_object(variant: Option<usize>) -> Option<Self> {
        Some(emitted::new_variant(variant))
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(Polymorphic::object_mut(self))
    }

    fn to_wire(&self) -> Wire<'_> {
        emitted::variant_to_wire(self)
    }
}

impl From<EmailIdentity> for AnyIdentity {
    fn from(model: EmailIdentity) -> Self {
        Self::EmailIdentity(model)
    }
}

impl From<Identity> for AnyIdentity {
    fn from(model: Identity) -> Self {
        Self::Identity(model)
    }
}

impl std::fmt::Debug for AnyIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyIdentity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyIdentity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
