// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
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
/// A `microsoft.graph.activityLogBase` or one of the types derived from it, as `@odata.type` tells.
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
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(ActivityLogBase),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::activity_log_base::TYPE,
    variants: &[
        &super::backup_policy_activity_log::TYPE,
        &super::dynamic_rule_activity_log::TYPE,
        &super::offboarding_activity_log::TYPE,
        &super::restore_task_activity_log::TYPE,
    ],
};

impl AnyActivityLogBase {
    /// The property `id`, whatever the variant.
    pub fn id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 0)
    }
    /// The property `activityType`, whatever the variant.
    pub fn activity_type(&self) -> Option<&ActivityLogOperationType> {
        odata_runtime::emitted::get(self.__model(), 1)
    }
    /// The property `error`, whatever the variant.
    pub fn error(&self) -> Option<&PublicError> {
        odata_runtime::emitted::get_boxed(self.__model(), 2)
    }
    /// The property `eventDateTime`, whatever the variant.
    pub fn event_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 3)
    }
    /// The property `performedBy`, whatever the variant.
    pub fn performed_by(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 4)
    }
    /// The property `resultStatus`, whatever the variant.
    pub fn result_status(&self) -> Option<&ActivityLogResultStatus> {
        odata_runtime::emitted::get(self.__model(), 5)
    }
    /// The property `serviceType`, whatever the variant.
    pub fn service_type(&self) -> Option<&ServiceType> {
        odata_runtime::emitted::get(self.__model(), 6)
    }
    /// The property `severity`, whatever the variant.
    pub fn severity(&self) -> Option<&ActivityLogSeverity> {
        odata_runtime::emitted::get(self.__model(), 7)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::BackupPolicyActivityLog(model) => model,
            Self::DynamicRuleActivityLog(model) => model,
            Self::OffboardingActivityLog(model) => model,
            Self::RestoreTaskActivityLog(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyActivityLogBase {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => Self::BackupPolicyActivityLog(BackupPolicyActivityLog::default()),
            Some(1) => Self::DynamicRuleActivityLog(DynamicRuleActivityLog::default()),
            Some(2) => Self::OffboardingActivityLog(OffboardingActivityLog::default()),
            Some(3) => Self::RestoreTaskActivityLog(RestoreTaskActivityLog::default()),
            _ => Self::Unknown(ActivityLogBase::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::BackupPolicyActivityLog(model) => model,
            Self::DynamicRuleActivityLog(model) => model,
            Self::OffboardingActivityLog(model) => model,
            Self::RestoreTaskActivityLog(model) => model,
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

impl fmt::Debug for AnyActivityLogBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyActivityLogBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyActivityLogBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
