// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::DriveProtectionUnit;
use super::IdentitySet;
use super::MailboxProtectionUnit;
use super::ProtectionSource;
use super::ProtectionUnitBase;
use super::ProtectionUnitStatus;
use super::PublicError;
use super::SiteProtectionUnit;

/// A mailbox, drive or site that is or was protected. It outlives its policy: its restore points
/// can be restored until they expire or the unit is offboarded.
///
/// A `microsoft.graph.protectionUnitBase` or one of the types derived from it, as `@odata.type`
/// tells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionUnitBase {
    /// A `microsoft.graph.driveProtectionUnit`.
    DriveProtectionUnit(DriveProtectionUnit),
    /// A `microsoft.graph.mailboxProtectionUnit`.
    MailboxProtectionUnit(MailboxProtectionUnit),
    /// A `microsoft.graph.siteProtectionUnit`.
    SiteProtectionUnit(SiteProtectionUnit),
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(ProtectionUnitBase),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::protection_unit_base::TYPE,
    variants: &[
        &super::drive_protection_unit::TYPE,
        &super::mailbox_protection_unit::TYPE,
        &super::site_protection_unit::TYPE,
    ],
};

impl AnyProtectionUnitBase {
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
    /// The property `lastModifiedBy`, whatever the variant.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        odata_runtime::emitted::get_boxed(self.__model(), 4)
    }
    /// The property `lastModifiedDateTime`, whatever the variant.
    pub fn last_modified_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 5)
    }
    /// The property `offboardRequestedDateTime`, whatever the variant.
    pub fn offboard_requested_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 6)
    }
    /// The property `policyId`, whatever the variant.
    pub fn policy_id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 7)
    }
    /// The property `protectionSources`, whatever the variant.
    pub fn protection_sources(&self) -> Option<&ProtectionSource> {
        odata_runtime::emitted::get(self.__model(), 8)
    }
    /// The property `status`, whatever the variant.
    pub fn status(&self) -> Option<&ProtectionUnitStatus> {
        odata_runtime::emitted::get(self.__model(), 9)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::DriveProtectionUnit(model) => model,
            Self::MailboxProtectionUnit(model) => model,
            Self::SiteProtectionUnit(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyProtectionUnitBase {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => Self::DriveProtectionUnit(DriveProtectionUnit::default()),
            Some(1) => Self::MailboxProtectionUnit(MailboxProtectionUnit::default()),
            Some(2) => Self::SiteProtectionUnit(SiteProtectionUnit::default()),
            _ => Self::Unknown(ProtectionUnitBase::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::DriveProtectionUnit(model) => model,
            Self::MailboxProtectionUnit(model) => model,
            Self::SiteProtectionUnit(model) => model,
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

impl fmt::Debug for AnyProtectionUnitBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyProtectionUnitBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyProtectionUnitBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
