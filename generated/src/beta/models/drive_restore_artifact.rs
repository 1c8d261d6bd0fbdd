// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::PublicError;
use super::RestoreArtifactBase;
use super::RestorePoint;

/// A OneDrive drive in a restore session, and where it was restored to.
///
/// OData entity type `microsoft.graph.driveRestoreArtifact`, derived from
/// `microsoft.graph.restoreArtifactBase`.
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

emitted::structured_type! {
    DriveRestoreArtifact: RestoreArtifactBase = "microsoft.graph.driveRestoreArtifact", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "completionDateTime" completion_date_time COMPLETION_DATE_TIME(DateTimeOffset), computed;
    Property "destinationType" destination_type DESTINATION_TYPE(DestinationType) set destination_type;
    Property "error" error ERROR(PublicError), computed;
    Property "startDateTime" start_date_time START_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ArtifactRestoreStatus), computed;
    NavigationProperty "restorePoint" restore_point RESTORE_POINT(RestorePoint) set restore_point, navigation;
    Property "restoredSiteId" restored_site_id RESTORED_SITE_ID(String), computed;
    Property "restoredSiteName" restored_site_name RESTORED_SITE_NAME(String), computed;
    Property "restoredSiteWebUrl" restored_site_web_url RESTORED_SITE_WEB_URL(String), computed;
}
