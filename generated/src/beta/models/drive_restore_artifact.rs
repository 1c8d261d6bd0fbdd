// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::NavigationProperty;
use odata_runtime::model::Property;
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::PublicError;
use super::RestoreArtifactBase;
use super::RestorePoint;

/// A OneDrive drive in a restore session, and where it was restored to.
///
/// OData entity type `microsoft.graph.driveRestoreArtifact`, derived from
/// `microsoft.graph.restoreArtifactBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DriveRestoreArtifact {
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
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
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
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the artifact has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ArtifactRestoreStatus>,
    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`, declared by
    /// `microsoft.graph.restoreArtifactBase`. Answers include it only with `$expand`. In a request
    /// it is a reference: only its key is sent.
    pub restore_point: Option<Box<RestorePoint>>,
    /// Id of the site that holds the restored drive: a new one, or the original one when restored
    /// in place. Set by the service.
    ///
    /// OData property `restoredSiteId`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub restored_site_id: Option<String>,
    /// Name of the site that holds the restored drive. Set by the service.
    ///
    /// OData property `restoredSiteName`: `Edm.String`. Read-only: set by the service and not sent
    /// in requests.
    pub restored_site_name: Option<String>,
    /// Web address where the restored drive can be found. Set by the service.
    ///
    /// OData property `restoredSiteWebUrl`: `Edm.String`. Read-only: set by the service and not
    /// sent in requests.
    pub restored_site_web_url: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl DriveRestoreArtifact {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`completionDateTime`](Self#structfield.completion_date_time).
    pub const COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "completionDateTime",
    );

    /// The handle of [`destinationType`](Self#structfield.destination_type).
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );

    /// The handle of [`error`](Self#structfield.error).
    pub const ERROR: Property<Self, PublicError> = Property::new("error");

    /// The handle of [`startDateTime`](Self#structfield.start_date_time).
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");

    /// The handle of [`restorePoint`](Self#structfield.restore_point).
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> = NavigationProperty::new(
        "restorePoint",
    );

    /// The handle of [`restoredSiteId`](Self#structfield.restored_site_id).
    pub const RESTORED_SITE_ID: Property<Self, String> = Property::new("restoredSiteId");

    /// The handle of [`restoredSiteName`](Self#structfield.restored_site_name).
    pub const RESTORED_SITE_NAME: Property<Self, String> = Property::new(
        "restoredSiteName",
    );

    /// The handle of [`restoredSiteWebUrl`](Self#structfield.restored_site_web_url).
    pub const RESTORED_SITE_WEB_URL: Property<Self, String> = Property::new(
        "restoredSiteWebUrl",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.driveRestoreArtifact` with this key.
    pub fn reference(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`destinationType`](Self#structfield.destination_type).
    pub fn destination_type(mut self, value: impl Into<DestinationType>) -> Self {
        self.destination_type = Some(value.into());
        self
    }

    /// Sets [`restorePoint`](Self#structfield.restore_point).
    pub fn restore_point(mut self, value: impl Into<RestorePoint>) -> Self {
        self.restore_point = Some(Box::new(value.into()));
        self
    }
}

impl Model for DriveRestoreArtifact {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.driveRestoreArtifact",
        rust_name: "DriveRestoreArtifact",
        base: Some(<RestoreArtifactBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("completionDateTime", "completion_date_time").computed(),
            PropertyInfo::new("destinationType", "destination_type"),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("startDateTime", "start_date_time").computed(),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("restorePoint", "restore_point").navigation(),
            PropertyInfo::new("restoredSiteId", "restored_site_id").computed(),
            PropertyInfo::new("restoredSiteName", "restored_site_name").computed(),
            PropertyInfo::new("restoredSiteWebUrl", "restored_site_web_url").computed(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.completion_date_time,
                &self.destination_type,
                &self.error,
                &self.start_date_time,
                &self.status,
                &self.restore_point,
                &self.restored_site_id,
                &self.restored_site_name,
                &self.restored_site_web_url,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.completion_date_time,
                &mut self.destination_type,
                &mut self.error,
                &mut self.start_date_time,
                &mut self.status,
                &mut self.restore_point,
                &mut self.restored_site_id,
                &mut self.restored_site_name,
                &mut self.restored_site_web_url,
            ],
            &mut self.additional,
        );
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for DriveRestoreArtifact {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for DriveRestoreArtifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for DriveRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DriveRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
