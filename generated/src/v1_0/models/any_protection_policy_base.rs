// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
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
/// A `microsoft.graph.protectionPolicyBase` or one of the types derived from it, as `@odata.type`
/// tells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionPolicyBase {
    /// A `microsoft.graph.exchangeProtectionPolicy`.
    ExchangeProtectionPolicy(ExchangeProtectionPolicy),
    /// A `microsoft.graph.oneDriveForBusinessProtectionPolicy`.
    OneDriveForBusinessProtectionPolicy(OneDriveForBusinessProtectionPolicy),
    /// A `microsoft.graph.sharePointProtectionPolicy`.
    SharePointProtectionPolicy(SharePointProtectionPolicy),
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(ProtectionPolicyBase),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::protection_policy_base::TYPE,
    variants: &[
        &super::exchange_protection_policy::TYPE,
        &super::one_drive_for_business_protection_policy::TYPE,
        &super::share_point_protection_policy::TYPE,
    ],
};

impl AnyProtectionPolicyBase {
    /// The property `id`, whatever the variant.
    pub fn id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 0)
    }
    /// The property `createdBy`, whatever the variant.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        odata_runtime::emitted::get_boxed(self.__model(), 1)
    }
    /// The property `createdDateTime`, whatever the variant.
    pub fn created_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 2)
    }
    /// The property `displayName`, whatever the variant.
    pub fn display_name(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 3)
    }
    /// The property `isEnabled`, whatever the variant.
    pub fn is_enabled(&self) -> Option<&bool> {
        odata_runtime::emitted::get(self.__model(), 4)
    }
    /// The property `lastModifiedBy`, whatever the variant.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        odata_runtime::emitted::get_boxed(self.__model(), 5)
    }
    /// The property `lastModifiedDateTime`, whatever the variant.
    pub fn last_modified_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 6)
    }
    /// The property `protectionPolicyArtifactCount`, whatever the variant.
    pub fn protection_policy_artifact_count(
        &self,
    ) -> Option<&ProtectionPolicyArtifactCount> {
        odata_runtime::emitted::get_boxed(self.__model(), 7)
    }
    /// The property `retentionSettings`, whatever the variant.
    pub fn retention_settings(&self) -> Option<&Vec<RetentionSetting>> {
        odata_runtime::emitted::get(self.__model(), 8)
    }
    /// The property `status`, whatever the variant.
    pub fn status(&self) -> Option<&ProtectionPolicyStatus> {
        odata_runtime::emitted::get(self.__model(), 9)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::ExchangeProtectionPolicy(model) => model,
            Self::OneDriveForBusinessProtectionPolicy(model) => model,
            Self::SharePointProtectionPolicy(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyProtectionPolicyBase {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => {
                Self::ExchangeProtectionPolicy(ExchangeProtectionPolicy::default())
            }
            Some(1) => {
                Self::OneDriveForBusinessProtectionPolicy(
                    OneDriveForBusinessProtectionPolicy::default(),
                )
            }
            Some(2) => {
                Self::SharePointProtectionPolicy(SharePointProtectionPolicy::default())
            }
            _ => Self::Unknown(ProtectionPolicyBase::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::ExchangeProtectionPolicy(model) => model,
            Self::OneDriveForBusinessProtectionPolicy(model) => model,
            Self::SharePointProtectionPolicy(model) => model,
            Self::Unknown(model) => model,
        };
        Some(object)
    }
    fn to_wire(&self) -> Wire<'_> {
        match self {
            Self::Unknown(model) => Wire::Object(model),
            known => Wire::TypedObject(known.__model()),
        }
    }
}

impl fmt::Debug for AnyProtectionPolicyBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyProtectionPolicyBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyProtectionPolicyBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
