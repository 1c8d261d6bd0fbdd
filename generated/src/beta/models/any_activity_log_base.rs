// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::ActivityLogBase;
use super::ActivityLogOperationType;
use super::ActivityLogResultStatus;
use super::ActivityLogSeverity;
use super::BackupPolicyActivityLog;
use super::DynamicRuleActivityLog;
use super::OffboardingActivityLog;
use super::PublicError;
use super::RestoreTaskActivityLog;
use super::ServiceType;

/// An entry of the activity log: what was done in the backup service, by whom, when, and with what
/// result. Written by the service.
///
/// A `microsoft.graph.activityLogBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyActivityLogBase {
    /// A `microsoft.graph.backupPolicyActivityLog`.
    BackupPolicyActivityLog(BackupPolicyActivityLog),
    /// A `microsoft.graph.dynamicRuleActivityLog`.
    DynamicRuleActivityLog(DynamicRuleActivityLog),
    /// A `microsoft.graph.offboardingActivityLog`.
    OffboardingActivityLog(OffboardingActivityLog),
    /// A `microsoft.graph.restoreTaskActivityLog`.
    RestoreTaskActivityLog(RestoreTaskActivityLog),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ActivityLogBase),
}

impl AnyActivityLogBase {
    /// Creates a reference to the `microsoft.graph.activityLogBase` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(ActivityLogBase::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, ActivityLogBase::ID).map(String::as_str)
    }

    /// What was done. It also decides the kind of the entry, and with it what details the entry
    /// has.
    ///
    /// Returns the property `activityType`, which every variant has.
    pub fn activity_type(&self) -> Option<&ActivityLogOperationType> {
        emitted::get(self, ActivityLogBase::ACTIVITY_TYPE)
    }

    /// Why the activity failed. Empty or absent when it did not; for a partial success it tells of
    /// the part that failed.
    ///
    /// Returns the property `error`, which every variant has.
    pub fn error(&self) -> Option<&PublicError> {
        emitted::get(self, ActivityLogBase::ERROR)
    }

    /// When the activity took place, in UTC. Entries can be sorted by it to read them as a history.
    ///
    /// Returns the property `eventDateTime`, which every variant has.
    pub fn event_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ActivityLogBase::EVENT_DATE_TIME).copied()
    }

    /// Who did it, as text. Its form is not documented; do not rely on it being an address.
    ///
    /// Returns the property `performedBy`, which every variant has.
    pub fn performed_by(&self) -> Option<&str> {
        emitted::get(self, ActivityLogBase::PERFORMED_BY).map(String::as_str)
    }

    /// Whether the activity succeeded, in whole or in part.
    ///
    /// Returns the property `resultStatus`, which every variant has.
    pub fn result_status(&self) -> Option<&ActivityLogResultStatus> {
        emitted::get(self, ActivityLogBase::RESULT_STATUS)
    }

    /// Which service the activity concerns: Exchange, OneDrive or SharePoint.
    ///
    /// Returns the property `serviceType`, which every variant has.
    pub fn service_type(&self) -> Option<&ServiceType> {
        emitted::get(self, ActivityLogBase::SERVICE_TYPE)
    }

    /// How much attention the entry deserves, in the eyes of the service.
    ///
    /// Returns the property `severity`, which every variant has.
    pub fn severity(&self) -> Option<&ActivityLogSeverity> {
        emitted::get(self, ActivityLogBase::SEVERITY)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyActivityLogBase {
    type Entity = ActivityLogBase;
}

impl Convert for AnyActivityLogBase {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyActivityLogBase {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<BackupPolicyActivityLog>(),
        Variant::of::<DynamicRuleActivityLog>(),
        Variant::of::<OffboardingActivityLog>(),
        Variant::of::<RestoreTaskActivityLog>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::BackupPolicyActivityLog(model) => model,
            Self::DynamicRuleActivityLog(model) => model,
            Self::OffboardingActivityLog(model) => model,
            Self::RestoreTaskActivityLog(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::BackupPolicyActivityLog(model) => model,
            Self::DynamicRuleActivityLog(model) => model,
            Self::OffboardingActivityLog(model) => model,
            Self::RestoreTaskActivityLog(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: ActivityLogBase) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyActivityLogBase {
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

impl From<BackupPolicyActivityLog> for AnyActivityLogBase {
    fn from(model: BackupPolicyActivityLog) -> Self {
        Self::BackupPolicyActivityLog(model)
    }
}

impl From<DynamicRuleActivityLog> for AnyActivityLogBase {
    fn from(model: DynamicRuleActivityLog) -> Self {
        Self::DynamicRuleActivityLog(model)
    }
}

impl From<OffboardingActivityLog> for AnyActivityLogBase {
    fn from(model: OffboardingActivityLog) -> Self {
        Self::OffboardingActivityLog(model)
    }
}

impl From<RestoreTaskActivityLog> for AnyActivityLogBase {
    fn from(model: RestoreTaskActivityLog) -> Self {
        Self::RestoreTaskActivityLog(model)
    }
}

impl std::fmt::Debug for AnyActivityLogBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyActivityLogBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyActivityLogBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
