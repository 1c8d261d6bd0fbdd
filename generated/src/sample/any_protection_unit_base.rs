// A hand-written sample of what is emitted.

use super::{
    DriveProtectionUnit, IdentitySet, MailboxProtectionUnit, ProtectionSource, ProtectionUnitBase,
    ProtectionUnitStatus, PublicError, SiteProtectionUnit,
};
use crate::edm::DateTimeOffset;
use crate::model::{self, AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A `microsoft.graph.protectionUnitBase` or one of the types that derive from it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionUnitBase {
    /// `microsoft.graph.driveProtectionUnit`
    DriveProtectionUnit(DriveProtectionUnit),
    /// `microsoft.graph.mailboxProtectionUnit`
    MailboxProtectionUnit(MailboxProtectionUnit),
    /// `microsoft.graph.siteProtectionUnit`
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
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.model().additional()
    }

    /// The property `id`, whatever the variant.
    pub fn id(&self) -> Option<&String> {
        model::get(self.model(), 0)
    }

    /// The property `createdBy`, whatever the variant.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        model::get_boxed(self.model(), 1)
    }

    /// The property `createdDateTime`, whatever the variant.
    pub fn created_date_time(&self) -> Option<&DateTimeOffset> {
        model::get(self.model(), 2)
    }

    /// The property `error`, whatever the variant.
    pub fn error(&self) -> Option<&PublicError> {
        model::get_boxed(self.model(), 3)
    }

    /// The property `lastModifiedBy`, whatever the variant.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        model::get_boxed(self.model(), 4)
    }

    /// The property `lastModifiedDateTime`, whatever the variant.
    pub fn last_modified_date_time(&self) -> Option<&DateTimeOffset> {
        model::get(self.model(), 5)
    }

    /// The property `offboardRequestedDateTime`, whatever the variant.
    pub fn offboard_requested_date_time(&self) -> Option<&DateTimeOffset> {
        model::get(self.model(), 6)
    }

    /// The property `policyId`, whatever the variant.
    pub fn policy_id(&self) -> Option<&String> {
        model::get(self.model(), 7)
    }

    /// The property `protectionSources`, whatever the variant.
    pub fn protection_sources(&self) -> Option<&ProtectionSource> {
        model::get(self.model(), 8)
    }

    /// The property `status`, whatever the variant.
    pub fn status(&self) -> Option<&ProtectionUnitStatus> {
        model::get(self.model(), 9)
    }

    fn model(&self) -> &dyn Model {
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
        Some(match variant {
            Some(0) => Self::DriveProtectionUnit(DriveProtectionUnit::default()),
            Some(1) => Self::MailboxProtectionUnit(MailboxProtectionUnit::default()),
            Some(2) => Self::SiteProtectionUnit(SiteProtectionUnit::default()),
            _ => Self::Unknown(ProtectionUnitBase::default()),
        })
    }

    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(match self {
            Self::DriveProtectionUnit(model) => model,
            Self::MailboxProtectionUnit(model) => model,
            Self::SiteProtectionUnit(model) => model,
            Self::Unknown(model) => model,
        })
    }

    fn to_wire(&self) -> Wire<'_> {
        match self {
            Self::Unknown(model) => Wire::Object(model),
            known => Wire::TypedObject(known.model()),
        }
    }
}

impl fmt::Debug for AnyProtectionUnitBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self.model(), f)
    }
}

impl Serialize for AnyProtectionUnitBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyProtectionUnitBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
