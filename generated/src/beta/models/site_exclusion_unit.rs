// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::IdentitySet;
use super::PublicError;

/// A SharePoint site that a policy for the whole service leaves out. Added and removed by a delta
/// in an update of the policy, or added by a bulk job.
///
/// OData entity type `microsoft.graph.siteExclusionUnit`, derived from
/// `microsoft.graph.exclusionUnitBase`.
#[derive(Clone, Default, PartialEq)]
pub struct SiteExclusionUnit {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the exclusion: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: the service sets it and it is not sent.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the exclusion was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: the service sets it and it is not sent.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why the unit could not be excluded. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: the service sets it and it is not sent.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the exclusion: the person, the application, or both. Set by the service;
    /// some answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: the service sets it and it is not sent.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the exclusion was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: the service sets it and it is not sent.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Id of the policy that leaves the unit out. Set by the service.
    ///
    /// OData property `policyId`: `Edm.String`, declared by `microsoft.graph.exclusionUnitBase`.
    /// Read-only: the service sets it and it is not sent.
    pub policy_id: Option<String>,
    /// Id of the site. This is what tells the service which site to leave out.
    ///
    /// OData property `siteId`: `Edm.String`.
    pub site_id: Option<String>,
    /// Name of the excluded site. Set by the service.
    ///
    /// OData property `siteName`: `Edm.String`. Read-only: the service sets it and it is not sent.
    pub site_name: Option<String>,
    /// Web address of the excluded site. Set by the service.
    ///
    /// OData property `siteWebUrl`: `Edm.String`. Read-only: the service sets it and it is not
    /// sent.
    pub site_web_url: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl SiteExclusionUnit {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `createdBy`.
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");
    /// Names `createdDateTime`.
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );
    /// Names `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );
    /// Names `policyId`.
    pub const POLICY_ID: Property<Self, String> = Property::new("policyId");
    /// Names `siteId`.
    pub const SITE_ID: Property<Self, String> = Property::new("siteId");
    /// Names `siteName`.
    pub const SITE_NAME: Property<Self, String> = Property::new("siteName");
    /// Names `siteWebUrl`.
    pub const SITE_WEB_URL: Property<Self, String> = Property::new("siteWebUrl");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.siteExclusionUnit",
    rust_name: "SiteExclusionUnit",
    base: Some(&super::exclusion_unit_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("createdBy", "created_by").computed(),
        PropertyInfo::new("createdDateTime", "created_date_time").computed(),
        PropertyInfo::new("error", "error").computed(),
        PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time").computed(),
        PropertyInfo::new("policyId", "policy_id").computed(),
        PropertyInfo::new("siteId", "site_id"),
        PropertyInfo::new("siteName", "site_name").computed(),
        PropertyInfo::new("siteWebUrl", "site_web_url").computed(),
    ],
};

impl Model for SiteExclusionUnit {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.created_by,
            2 => &self.created_date_time,
            3 => &self.error,
            4 => &self.last_modified_by,
            5 => &self.last_modified_date_time,
            6 => &self.policy_id,
            7 => &self.site_id,
            8 => &self.site_name,
            9 => &self.site_web_url,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.created_by,
            2 => &mut self.created_date_time,
            3 => &mut self.error,
            4 => &mut self.last_modified_by,
            5 => &mut self.last_modified_date_time,
            6 => &mut self.policy_id,
            7 => &mut self.site_id,
            8 => &mut self.site_name,
            9 => &mut self.site_web_url,
            _ => return None,
        };
        Some(slot)
    }
    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }
    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for SiteExclusionUnit {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }
    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for SiteExclusionUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for SiteExclusionUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SiteExclusionUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
