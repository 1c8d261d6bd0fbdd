// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::BackupPolicyProtectionMode;
use super::ExchangeProtectionPolicy;
use super::IdentitySet;
use super::OneDriveForBusinessProtectionPolicy;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyBase;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;
use super::SharePointProtectionPolicy;

/// A protection policy: which mailboxes, drives or sites of one service are backed up, how often,
/// and how long backups are kept. It protects nothing until it is activated, and must be
/// deactivated before it can be deleted.
///
/// A `microsoft.graph.protectionPolicyBase` or one of its derived types, according to
/// `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionPolicyBase {
    /// A `microsoft.graph.exchangeProtectionPolicy`.
    ExchangeProtectionPolicy(ExchangeProtectionPolicy),
    /// A `microsoft.graph.oneDriveForBusinessProtectionPolicy`.
    OneDriveForBusinessProtectionPolicy(OneDriveForBusinessProtectionPolicy),
    /// A `microsoft.graph.sharePointProtectionPolicy`.
    SharePointProtectionPolicy(SharePointProtectionPolicy),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ProtectionPolicyBase),
}

impl AnyProtectionPolicyBase {
    /// Creates a reference to the `microsoft.graph.protectionPolicyBase` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(ProtectionPolicyBase::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, ProtectionPolicyBase::ID).map(String::as_str)
    }

    /// Id of the billing policy to which the costs of the policy's backups are charged.
    ///
    /// Returns the property `billingPolicyId`, which every variant has.
    pub fn billing_policy_id(&self) -> Option<&str> {
        emitted::get(self, ProtectionPolicyBase::BILLING_POLICY_ID).map(String::as_str)
    }

    /// Who created the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// Returns the property `createdBy`, which every variant has.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ProtectionPolicyBase::CREATED_BY)
    }

    /// When the policy was created, in UTC. Set by the service.
    ///
    /// Returns the property `createdDateTime`, which every variant has.
    pub fn created_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionPolicyBase::CREATED_DATE_TIME).copied()
    }

    /// Name of the policy, as administrators see it. Can be changed at any time.
    ///
    /// Returns the property `displayName`, which every variant has.
    pub fn display_name(&self) -> Option<&str> {
        emitted::get(self, ProtectionPolicyBase::DISPLAY_NAME).map(String::as_str)
    }

    /// Whether the policy is enabled. Answers often leave it out; `status` tells more about what is
    /// protected.
    ///
    /// Returns the property `isEnabled`, which every variant has.
    pub fn is_enabled(&self) -> Option<bool> {
        emitted::get(self, ProtectionPolicyBase::IS_ENABLED).copied()
    }

    /// Who last changed the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// Returns the property `lastModifiedBy`, which every variant has.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, ProtectionPolicyBase::LAST_MODIFIED_BY)
    }

    /// When the policy was last changed, in UTC. Set by the service.
    ///
    /// Returns the property `lastModifiedDateTime`, which every variant has.
    pub fn last_modified_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionPolicyBase::LAST_MODIFIED_DATE_TIME).copied()
    }

    /// When deletion of the policy's backups was asked for, in UTC. Absent unless it was.
    ///
    /// Returns the property `offboardRequestedDateTime`, which every variant has.
    pub fn offboard_requested_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, ProtectionPolicyBase::OFFBOARD_REQUESTED_DATE_TIME).copied()
    }

    /// Whether the policy covers the units that were added, or the whole service but the excluded
    /// units.
    ///
    /// Returns the property `protectionMode`, which every variant has.
    pub fn protection_mode(&self) -> Option<&BackupPolicyProtectionMode> {
        emitted::get(self, ProtectionPolicyBase::PROTECTION_MODE)
    }

    /// How many units of the policy are in which state. Returned only when selected with `$select`.
    ///
    /// Returns the property `protectionPolicyArtifactCount`, which every variant has.
    pub fn protection_policy_artifact_count(
        &self,
    ) -> Option<&ProtectionPolicyArtifactCount> {
        emitted::get(self, ProtectionPolicyBase::PROTECTION_POLICY_ARTIFACT_COUNT)
    }

    /// How often restore points are made, and how long those of each interval are kept.
    ///
    /// Returns the property `retentionSettings`, which every variant has.
    pub fn retention_settings(&self) -> Option<&[RetentionSetting]> {
        emitted::get(self, ProtectionPolicyBase::RETENTION_SETTINGS).map(Vec::as_slice)
    }

    /// State of the policy, summed up from the states of its units. Set by the service; poll it
    /// after `activate` and `deactivate`.
    ///
    /// Returns the property `status`, which every variant has.
    pub fn status(&self) -> Option<&ProtectionPolicyStatus> {
        emitted::get(self, ProtectionPolicyBase::STATUS)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyProtectionPolicyBase {
    type Entity = ProtectionPolicyBase;
}

impl Convert for AnyProtectionPolicyBase {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyProtectionPolicyBase {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<ExchangeProtectionPolicy>(),
        Variant::of::<OneDriveForBusinessProtectionPolicy>(),
        Variant::of::<SharePointProtectionPolicy>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::ExchangeProtectionPolicy(model) => model,
            Self::OneDriveForBusinessProtectionPolicy(model) => model,
            Self::SharePointProtectionPolicy(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::ExchangeProtectionPolicy(model) => model,
            Self::OneDriveForBusinessProtectionPolicy(model) => model,
            Self::SharePointProtectionPolicy(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: ProtectionPolicyBase) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyProtectionPolicyBase {
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

impl From<ExchangeProtectionPolicy> for AnyProtectionPolicyBase {
    fn from(model: ExchangeProtectionPolicy) -> Self {
        Self::ExchangeProtectionPolicy(model)
    }
}

impl From<OneDriveForBusinessProtectionPolicy> for AnyProtectionPolicyBase {
    fn from(model: OneDriveForBusinessProtectionPolicy) -> Self {
        Self::OneDriveForBusinessProtectionPolicy(model)
    }
}

impl From<SharePointProtectionPolicy> for AnyProtectionPolicyBase {
    fn from(model: SharePointProtectionPolicy) -> Self {
        Self::SharePointProtectionPolicy(model)
    }
}

impl std::fmt::Debug for AnyProtectionPolicyBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyProtectionPolicyBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyProtectionPolicyBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
