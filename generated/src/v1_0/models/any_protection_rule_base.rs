// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
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
/// A `microsoft.graph.protectionRuleBase` or one of the types derived from it, as `@odata.type`
/// tells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionRuleBase {
    /// A `microsoft.graph.driveProtectionRule`.
    DriveProtectionRule(DriveProtectionRule),
    /// A `microsoft.graph.mailboxProtectionRule`.
    MailboxProtectionRule(MailboxProtectionRule),
    /// A `microsoft.graph.siteProtectionRule`.
    SiteProtectionRule(SiteProtectionRule),
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(ProtectionRuleBase),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::protection_rule_base::TYPE,
    variants: &[
        &super::drive_protection_rule::TYPE,
        &super::mailbox_protection_rule::TYPE,
        &super::site_protection_rule::TYPE,
    ],
};

impl AnyProtectionRuleBase {
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
    /// The property `error`, whatever the variant.
    pub fn error(&self) -> Option<&PublicError> {
        odata_runtime::emitted::get_boxed(self.__model(), 3)
    }
    /// The property `isAutoApplyEnabled`, whatever the variant.
    pub fn is_auto_apply_enabled(&self) -> Option<&bool> {
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
    /// The property `status`, whatever the variant.
    pub fn status(&self) -> Option<&ProtectionRuleStatus> {
        odata_runtime::emitted::get(self.__model(), 7)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::DriveProtectionRule(model) => model,
            Self::MailboxProtectionRule(model) => model,
            Self::SiteProtectionRule(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyProtectionRuleBase {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => Self::DriveProtectionRule(DriveProtectionRule::default()),
            Some(1) => Self::MailboxProtectionRule(MailboxProtectionRule::default()),
            Some(2) => Self::SiteProtectionRule(SiteProtectionRule::default()),
            _ => Self::Unknown(ProtectionRuleBase::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::DriveProtectionRule(model) => model,
            Self::MailboxProtectionRule(model) => model,
            Self::SiteProtectionRule(model) => model,
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

impl fmt::Debug for AnyProtectionRuleBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyProtectionRuleBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyProtectionRuleBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
