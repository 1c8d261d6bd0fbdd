// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::DriveProtectionUnit;
use super::IdentitySet;
use super::MailboxProtectionUnit;
use super::ProtectionSource;
use super::ProtectionUnitBase;
use super::ProtectionUnitStatus;
use super::PublicError;
use super::RetentionPeriodChange;
use super::SiteProtectionUnit;

/// A mailbox, drive or site that is or was protected. It outlives its policy: its restore points
/// can be restored until they expire or the unit is offboarded.
///
/// A `microsoft.graph.protectionUnitBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionUnitBase {
    /// A `microsoft.graph.driveProtectionUnit`.
    DriveProtectionUnit(DriveProtectionUnit),
    /// A `microsoft.graph.mailboxProtectionUnit`.
    MailboxProtectionUnit(MailboxProtectionUnit),
    /// A `microsoft.graph.siteProtectionUnit`.
    SiteProtectionUnit(SiteProtectionUnit),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ProtectionUnitBase),
}

impl AnyProtectionUnitBase {
    /// Creates a reference to the `microsoft.graph.protectionUnitBase` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(ProtectionUnitBase::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, ProtectionUnitBase::ID).map(String::as_str)
    }

    /// How long the restore points of the unit are kept, in days. By default the same for all units
    /// of a policy.
    ///
    /// Returns the property `backupRetentionPeriodInDays`, which every variant has.
    pub fn backup_retention_period_in_days(&self) -> Option<i32> {
        emitted::get(self, ProtectionUnitBase::BACKUP_RETENTION_PERIOD_IN_DAYS).copied()
    }

    /// Id of the billing policy to which the costs of the unit are charged. Can be changed only
    /// while the unit belongs to no policy.
    ///
    /// Returns the property `billingPolicyId`, which every variant has.
    pub fn billing_policy_id(&self) -> Option<&str> {
        emitted::get(self, ProtectionUnitBase::BILLING_POLICY_ID).map(String::as_str)
    }

    /// Who created the unit: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// Returns the property `createdBy`, which every variant has.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ProtectionUnitBase::CREATED_BY)
    }

    /// When the unit was created, in UTC. Set by the service.
    ///
    /// Returns the property `createdDateTime`, which every variant has.
    pub fn created_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionUnitBase::CREATED_DATE_TIME).copied()
    }

    /// Why protection of the unit could not be set up or changed. Set by the service; empty or
    /// absent otherwise.
    ///
    /// Returns the property `error`, which every variant has.
    pub fn error(&self) -> Option<&PublicError> {
        emitted::get(self, ProtectionUnitBase::ERROR)
    }

    /// Who last changed the unit: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// Returns the property `lastModifiedBy`, which every variant has.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ProtectionUnitBase::LAST_MODIFIED_BY)
    }

    /// When the unit was last changed, in UTC. Set by the service.
    ///
    /// Returns the property `lastModifiedDateTime`, which every variant has.
    pub fn last_modified_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionUnitBase::LAST_MODIFIED_DATE_TIME).copied()
    }

    /// When deletion of the unit's backups was asked for, in UTC. The grace period counts from
    /// here. Absent unless it was asked for.
    ///
    /// Returns the property `offboardRequestedDateTime`, which every variant has.
    pub fn offboard_requested_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionUnitBase::OFFBOARD_REQUESTED_DATE_TIME).copied()
    }

    /// A change of the retention period that was asked for and is being carried out. Set by the
    /// service; absent when there is none.
    ///
    /// Returns the property `pendingRetentionPeriodChange`, which every variant has.
    pub fn pending_retention_period_change(&self) -> Option<&RetentionPeriodChange> {
        emitted::get(self, ProtectionUnitBase::PENDING_RETENTION_PERIOD_CHANGE)
    }

    /// Id of the policy that protects the unit. Null or empty once the unit was removed from it.
    ///
    /// Returns the property `policyId`, which every variant has.
    pub fn policy_id(&self) -> Option<&str> {
        emitted::get(self, ProtectionUnitBase::POLICY_ID).map(String::as_str)
    }

    /// How the unit came to be protected: by itself, by a dynamic rule, or both. Answers may leave
    /// it out.
    ///
    /// Returns the property `protectionSources`, which every variant has.
    pub fn protection_sources(&self) -> Option<&ProtectionSource> {
        emitted::get(self, ProtectionUnitBase::PROTECTION_SOURCES)
    }

    /// Whether the unit is protected, and what is being changed about it. Set by the service.
    ///
    /// Returns the property `status`, which every variant has.
    pub fn status(&self) -> Option<&ProtectionUnitStatus> {
        emitted::get(self, ProtectionUnitBase::STATUS)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyProtectionUnitBase {
    type Entity = ProtectionUnitBase;
}

impl Convert for AnyProtectionUnitBase {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyProtectionUnitBase {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<DriveProtectionUnit>(),
        Variant::of::<MailboxProtectionUnit>(),
        Variant::of::<SiteProtectionUnit>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::DriveProtectionUnit(model) => model,
            Self::MailboxProtectionUnit(model) => model,
            Self::SiteProtectionUnit(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::DriveProtectionUnit(model) => model,
            Self::MailboxProtectionUnit(model) => model,
            Self::SiteProtectionUnit(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: ProtectionUnitBase) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyProtectionUnitBase {
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

impl From<DriveProtectionUnit> for AnyProtectionUnitBase {
    fn from(model: DriveProtectionUnit) -> Self {
        Self::DriveProtectionUnit(model)
    }
}

impl From<MailboxProtectionUnit> for AnyProtectionUnitBase {
    fn from(model: MailboxProtectionUnit) -> Self {
        Self::MailboxProtectionUnit(model)
    }
}

impl From<SiteProtectionUnit> for AnyProtectionUnitBase {
    fn from(model: SiteProtectionUnit) -> Self {
        Self::SiteProtectionUnit(model)
    }
}

impl std::fmt::Debug for AnyProtectionUnitBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyProtectionUnitBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyProtectionUnitBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
