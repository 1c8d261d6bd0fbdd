// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::DriveExclusionUnit;
use super::ExclusionUnitBase;
use super::IdentitySet;
use super::MailboxExclusionUnit;
use super::PublicError;
use super::SiteExclusionUnit;

/// A mailbox, drive or site that a policy leaves out although it covers the whole service.
///
/// A `microsoft.graph.exclusionUnitBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyExclusionUnitBase {
    /// A `microsoft.graph.driveExclusionUnit`.
    DriveExclusionUnit(DriveExclusionUnit),
    /// A `microsoft.graph.mailboxExclusionUnit`.
    MailboxExclusionUnit(MailboxExclusionUnit),
    /// A `microsoft.graph.siteExclusionUnit`.
    SiteExclusionUnit(SiteExclusionUnit),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ExclusionUnitBase),
}

impl AnyExclusionUnitBase {
    /// Creates a reference to the `microsoft.graph.exclusionUnitBase` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(ExclusionUnitBase::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, ExclusionUnitBase::ID).map(String::as_str)
    }

    /// Who created the exclusion: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// Returns the property `createdBy`, which every variant has.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ExclusionUnitBase::CREATED_BY)
    }

    /// When the exclusion was created, in UTC. Set by the service.
    ///
    /// Returns the property `createdDateTime`, which every variant has.
    pub fn created_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ExclusionUnitBase::CREATED_DATE_TIME).copied()
    }

    /// Why the unit could not be excluded. Set by the service; empty or absent otherwise.
    ///
    /// Returns the property `error`, which every variant has.
    pub fn error(&self) -> Option<&PublicError> {
        emitted::get(self, ExclusionUnitBase::ERROR)
    }

    /// Who last changed the exclusion: the person, the application, or both. Set by the service;
    /// some answers leave it empty.
    ///
    /// Returns the property `lastModifiedBy`, which every variant has.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ExclusionUnitBase::LAST_MODIFIED_BY)
    }

    /// When the exclusion was last changed, in UTC. Set by the service.
    ///
    /// Returns the property `lastModifiedDateTime`, which every variant has.
    pub fn last_modified_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ExclusionUnitBase::LAST_MODIFIED_DATE_TIME).copied()
    }

    /// Id of the policy that leaves the unit out. Set by the service.
    ///
    /// Returns the property `policyId`, which every variant has.
    pub fn policy_id(&self) -> Option<&str> {
        emitted::get(self, ExclusionUnitBase::POLICY_ID).map(String::as_str)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyExclusionUnitBase {
    type Entity = ExclusionUnitBase;
}

impl Convert for AnyExclusionUnitBase {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyExclusionUnitBase {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<DriveExclusionUnit>(),
        Variant::of::<MailboxExclusionUnit>(),
        Variant::of::<SiteExclusionUnit>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::DriveExclusionUnit(model) => model,
            Self::MailboxExclusionUnit(model) => model,
            Self::SiteExclusionUnit(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::DriveExclusionUnit(model) => model,
            Self::MailboxExclusionUnit(model) => model,
            Self::SiteExclusionUnit(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: ExclusionUnitBase) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyExclusionUnitBase {
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

impl From<DriveExclusionUnit> for AnyExclusionUnitBase {
    fn from(model: DriveExclusionUnit) -> Self {
        Self::DriveExclusionUnit(model)
    }
}

impl From<MailboxExclusionUnit> for AnyExclusionUnitBase {
    fn from(model: MailboxExclusionUnit) -> Self {
        Self::MailboxExclusionUnit(model)
    }
}

impl From<SiteExclusionUnit> for AnyExclusionUnitBase {
    fn from(model: SiteExclusionUnit) -> Self {
        Self::SiteExclusionUnit(model)
    }
}

impl std::fmt::Debug for AnyExclusionUnitBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyExclusionUnitBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyExclusionUnitBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
