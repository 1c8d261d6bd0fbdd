// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::PublicError;
use super::RestorePoint;

/// A SharePoint site in a restore session, and where it was restored to.
///
/// OData entity type `microsoft.graph.siteRestoreArtifact`, derived from
/// `microsoft.graph.restoreArtifactBase`.
#[derive(Clone, Default, PartialEq)]
pub struct SiteRestoreArtifact {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// When restoring the artifact ended, well or not, in UTC. Set by the service; absent until
    /// then.
    ///
    /// OData property `completionDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
    pub completion_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Given when the artifact is added, and the
    /// same for all artifacts of a session.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`, declared by
    /// `microsoft.graph.restoreArtifactBase`.
    pub destination_type: Option<DestinationType>,
    /// Why the artifact could not be restored. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
    pub error: Option<Box<PublicError>>,
    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the artifact has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: the service sets it and it is not sent.
    pub status: Option<ArtifactRestoreStatus>,
    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Sent with `$expand` only.
    pub restore_point: Option<Box<RestorePoint>>,
    /// Id of the restored site: a new one, or the original one when restored in place. Set by the
    /// service.
    ///
    /// OData property `restoredSiteId`: `Edm.String`. Read-only: the service sets it and it is not
    /// sent.
    pub restored_site_id: Option<String>,
    /// Name of the restored site. Set by the service.
    ///
    /// OData property `restoredSiteName`: `Edm.String`. Read-only: the service sets it and it is
    /// not sent.
    pub restored_site_name: Option<String>,
    /// Web address of the restored site. Set by the service.
    ///
    /// OData property `restoredSiteWebUrl`: `Edm.String`. Read-only: the service sets it and it is
    /// not sent.
    pub restored_site_web_url: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl SiteRestoreArtifact {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `completionDateTime`.
    pub const COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "completionDateTime",
    );
    /// Names `destinationType`.
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `startDateTime`.
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");
    /// Names `restorePoint`.
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> = NavigationProperty::new(
        "restorePoint",
    );
    /// Names `restoredSiteId`.
    pub const RESTORED_SITE_ID: Property<Self, String> = Property::new("restoredSiteId");
    /// Names `restoredSiteName`.
    pub const RESTORED_SITE_NAME: Property<Self, String> = Property::new(
        "restoredSiteName",
    );
    /// Names `restoredSiteWebUrl`.
    pub const RESTORED_SITE_WEB_URL: Property<Self, String> = Property::new(
        "restoredSiteWebUrl",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.siteRestoreArtifact",
    rust_name: "SiteRestoreArtifact",
    base: Some(&super::restore_artifact_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("completionDateTime", "completion_date_time").computed(),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("error", "error").computed(),
        PropertyInfo::new("startDateTime", "start_date_time").computed(),
        PropertyInfo::new("status", "status").computed(),
        PropertyInfo::new("restorePoint", "restore_point"),
        PropertyInfo::new("restoredSiteId", "restored_site_id").computed(),
        PropertyInfo::new("restoredSiteName", "restored_site_name").computed(),
        PropertyInfo::new("restoredSiteWebUrl", "restored_site_web_url").computed(),
    ],
};

impl Model for SiteRestoreArtifact {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.completion_date_time,
            2 => &self.destination_type,
            3 => &self.error,
            4 => &self.start_date_time,
            5 => &self.status,
            6 => &self.restore_point,
            7 => &self.restored_site_id,
            8 => &self.restored_site_name,
            9 => &self.restored_site_web_url,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.completion_date_time,
            2 => &mut self.destination_type,
            3 => &mut self.error,
            4 => &mut self.start_date_time,
            5 => &mut self.status,
            6 => &mut self.restore_point,
            7 => &mut self.restored_site_id,
            8 => &mut self.restored_site_name,
            9 => &mut self.restored_site_web_url,
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

impl WireValue for SiteRestoreArtifact {
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

impl fmt::Debug for SiteRestoreArtifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for SiteRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SiteRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
