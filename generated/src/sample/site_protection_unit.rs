// A hand-written sample of what is emitted.

use super::{IdentitySet, ProtectionSource, ProtectionUnitStatus, PublicError};
use crate::edm::DateTimeOffset;
use crate::model::{
    self, AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.siteProtectionUnit`.
#[derive(Clone, Default, PartialEq)]
pub struct SiteProtectionUnit {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `createdBy`.
    pub created_by: Option<Box<IdentitySet>>,
    /// The property `createdDateTime`.
    pub created_date_time: Option<DateTimeOffset>,
    /// The property `error`.
    pub error: Option<Box<PublicError>>,
    /// The property `lastModifiedBy`.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// The property `lastModifiedDateTime`.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// The property `offboardRequestedDateTime`.
    pub offboard_requested_date_time: Option<DateTimeOffset>,
    /// The property `policyId`.
    pub policy_id: Option<String>,
    /// The property `protectionSources`.
    pub protection_sources: Option<ProtectionSource>,
    /// The property `status`.
    pub status: Option<ProtectionUnitStatus>,
    /// The property `siteId`.
    pub site_id: Option<String>,
    /// The property `siteName`.
    pub site_name: Option<String>,
    /// The property `siteWebUrl`.
    pub site_web_url: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl SiteProtectionUnit {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `createdBy`.
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");
    /// Names `createdDateTime`.
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new("createdDateTime");
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new("lastModifiedBy");
    /// Names `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> =
        Property::new("lastModifiedDateTime");
    /// Names `offboardRequestedDateTime`.
    pub const OFFBOARD_REQUESTED_DATE_TIME: Property<Self, DateTimeOffset> =
        Property::new("offboardRequestedDateTime");
    /// Names `policyId`.
    pub const POLICY_ID: Property<Self, String> = Property::new("policyId");
    /// Names `protectionSources`.
    pub const PROTECTION_SOURCES: Property<Self, ProtectionSource> =
        Property::new("protectionSources");
    /// Names `status`.
    pub const STATUS: Property<Self, ProtectionUnitStatus> = Property::new("status");
    /// Names `siteId`.
    pub const SITE_ID: Property<Self, String> = Property::new("siteId");
    /// Names `siteName`.
    pub const SITE_NAME: Property<Self, String> = Property::new("siteName");
    /// Names `siteWebUrl`.
    pub const SITE_WEB_URL: Property<Self, String> = Property::new("siteWebUrl");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.siteProtectionUnit",
    rust_name: "SiteProtectionUnit",
    base: Some(&super::protection_unit_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("createdBy", "created_by"),
        PropertyInfo::new("createdDateTime", "created_date_time"),
        PropertyInfo::new("error", "error"),
        PropertyInfo::new("lastModifiedBy", "last_modified_by"),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time"),
        PropertyInfo::new("offboardRequestedDateTime", "offboard_requested_date_time"),
        PropertyInfo::new("policyId", "policy_id"),
        PropertyInfo::new("protectionSources", "protection_sources"),
        PropertyInfo::new("status", "status"),
        PropertyInfo::new("siteId", "site_id"),
        PropertyInfo::new("siteName", "site_name"),
        PropertyInfo::new("siteWebUrl", "site_web_url"),
    ],
};

impl Model for SiteProtectionUnit {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.id,
            1 => &self.created_by,
            2 => &self.created_date_time,
            3 => &self.error,
            4 => &self.last_modified_by,
            5 => &self.last_modified_date_time,
            6 => &self.offboard_requested_date_time,
            7 => &self.policy_id,
            8 => &self.protection_sources,
            9 => &self.status,
            10 => &self.site_id,
            11 => &self.site_name,
            12 => &self.site_web_url,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.created_by,
            2 => &mut self.created_date_time,
            3 => &mut self.error,
            4 => &mut self.last_modified_by,
            5 => &mut self.last_modified_date_time,
            6 => &mut self.offboard_requested_date_time,
            7 => &mut self.policy_id,
            8 => &mut self.protection_sources,
            9 => &mut self.status,
            10 => &mut self.site_id,
            11 => &mut self.site_name,
            12 => &mut self.site_web_url,
            _ => return None,
        })
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for SiteProtectionUnit {
    fn new_object(_: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }

    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for SiteProtectionUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for SiteProtectionUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SiteProtectionUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
