// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::DriveProtectionRule;
use super::IdentitySet;
use super::MailboxProtectionRule;
use super::ProtectionRuleBase;
use super::ProtectionRuleStatus;
use super::PublicError;
use super::SiteProtectionRule;

/// A rule that adds units to a protection policy by an expression. A static rule looks once, when
/// it is run; a dynamic one keeps following changes in the directory.
///
/// A `microsoft.graph.protectionRuleBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionRuleBase {
    /// A `microsoft.graph.driveProtectionRule`.
    DriveProtectionRule(DriveProtectionRule),
    /// A `microsoft.graph.mailboxProtectionRule`.
    MailboxProtectionRule(MailboxProtectionRule),
    /// A `microsoft.graph.siteProtectionRule`.
    SiteProtectionRule(SiteProtectionRule),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ProtectionRuleBase),
}

impl AnyProtectionRuleBase {
    /// Creates a reference to the `microsoft.graph.protectionRuleBase` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(ProtectionRuleBase::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, ProtectionRuleBase::ID).map(String::as_str)
    }

    /// Who created the rule: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// Returns the property `createdBy`, which every variant has.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ProtectionRuleBase::CREATED_BY)
    }

    /// When the rule was created, in UTC. Set by the service.
    ///
    /// Returns the property `createdDateTime`, which every variant has.
    pub fn created_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionRuleBase::CREATED_DATE_TIME).copied()
    }

    /// Why the rule could not be applied, or not in full. Set by the service; empty or absent
    /// otherwise.
    ///
    /// Returns the property `error`, which every variant has.
    pub fn error(&self) -> Option<&PublicError> {
        emitted::get(self, ProtectionRuleBase::ERROR)
    }

    /// True makes the rule dynamic: units are added and removed as people or sites come to match or
    /// cease to. False makes it static: it is applied once.
    ///
    /// Returns the property `isAutoApplyEnabled`, which every variant has.
    pub fn is_auto_apply_enabled(&self) -> Option<bool> {
        emitted::get(self, ProtectionRuleBase::IS_AUTO_APPLY_ENABLED).copied()
    }

    /// Who last changed the rule: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// Returns the property `lastModifiedBy`, which every variant has.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ProtectionRuleBase::LAST_MODIFIED_BY)
    }

    /// When the rule was last changed, in UTC. Set by the service.
    ///
    /// Returns the property `lastModifiedDateTime`, which every variant has.
    pub fn last_modified_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionRuleBase::LAST_MODIFIED_DATE_TIME).copied()
    }

    /// How far the execution of the rule has come. Set by the service; poll it after `run`.
    ///
    /// Returns the property `status`, which every variant has.
    pub fn status(&self) -> Option<&ProtectionRuleStatus> {
        emitted::get(self, ProtectionRuleBase::STATUS)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyProtectionRuleBase {
    type Entity = ProtectionRuleBase;
}

impl Convert for AnyProtectionRuleBase {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyProtectionRuleBase {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<DriveProtectionRule>(),
        Variant::of::<MailboxProtectionRule>(),
        Variant::of::<SiteProtectionRule>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::DriveProtectionRule(model) => model,
            Self::MailboxProtectionRule(model) => model,
            Self::SiteProtectionRule(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::DriveProtectionRule(model) => model,
            Self::MailboxProtectionRule(model) => model,
            Self::SiteProtectionRule(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: ProtectionRuleBase) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyProtectionRuleBase {
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

impl From<DriveProtectionRule> for AnyProtectionRuleBase {
    fn from(model: DriveProtectionRule) -> Self {
        Self::DriveProtectionRule(model)
    }
}

impl From<MailboxProtectionRule> for AnyProtectionRuleBase {
    fn from(model: MailboxProtectionRule) -> Self {
        Self::MailboxProtectionRule(model)
    }
}

impl From<SiteProtectionRule> for AnyProtectionRuleBase {
    fn from(model: SiteProtectionRule) -> Self {
        Self::SiteProtectionRule(model)
    }
}

impl std::fmt::Debug for AnyProtectionRuleBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyProtectionRuleBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyProtectionRuleBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
