// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::DriveExclusionUnit;
use super::ExclusionUnitBase;
use super::IdentitySet;
use super::MailboxExclusionUnit;
use super::PublicError;
use super::SiteExclusionUnit;

/// A mailbox, drive or site that a policy leaves out although it covers the whole service.
///
/// A `microsoft.graph.exclusionUnitBase` or one of the types derived from it, as `@odata.type`
/// tells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyExclusionUnitBase {
    /// A `microsoft.graph.driveExclusionUnit`.
    DriveExclusionUnit(DriveExclusionUnit),
    /// A `microsoft.graph.mailboxExclusionUnit`.
    MailboxExclusionUnit(MailboxExclusionUnit),
    /// A `microsoft.graph.siteExclusionUnit`.
    SiteExclusionUnit(SiteExclusionUnit),
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(ExclusionUnitBase),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::exclusion_unit_base::TYPE,
    variants: &[
        &super::drive_exclusion_unit::TYPE,
        &super::mailbox_exclusion_unit::TYPE,
        &super::site_exclusion_unit::TYPE,
    ],
};

impl AnyExclusionUnitBase {
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
    /// The property `policyId`, whatever the variant.
    pub fn policy_id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 6)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::DriveExclusionUnit(model) => model,
            Self::MailboxExclusionUnit(model) => model,
            Self::SiteExclusionUnit(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyExclusionUnitBase {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => Self::DriveExclusionUnit(DriveExclusionUnit::default()),
            Some(1) => Self::MailboxExclusionUnit(MailboxExclusionUnit::default()),
            Some(2) => Self::SiteExclusionUnit(SiteExclusionUnit::default()),
            _ => Self::Unknown(ExclusionUnitBase::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::DriveExclusionUnit(model) => model,
            Self::MailboxExclusionUnit(model) => model,
            Self::SiteExclusionUnit(model) => model,
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

impl fmt::Debug for AnyExclusionUnitBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyExclusionUnitBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyExclusionUnitBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
