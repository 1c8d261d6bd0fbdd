// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::DestinationType;
use super::Entity;
use super::IdentitySet;
use super::PublicError;
use super::RestoreArtifactsBulkRequestStatus;
use super::RestorePointPreference;
use super::RestorePointTags;
use super::TimePeriod;

/// A request that adds many mailboxes, drives or sites to a restore session in the background, and
/// finds a restore point for each. Creating it starts it; poll its `status`, then activate the
/// session.
///
/// OData entity type `microsoft.graph.restoreArtifactsBulkRequestBase`, derived from
/// `microsoft.graph.entity`.
#[non_exhaustive]
pub struct RestoreArtifactsBulkRequestBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`. Read-only: set by the service and
    /// not sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the request was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Holds for everything that the request adds.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`.
    pub destination_type: Option<DestinationType>,
    /// Name of the request, given on creation, to tell it from other requests.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// What could not be found or added. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`. Read-only: set by the service and not
    /// sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: set by the
    /// service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the request was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// In which span of time the restore points must lie. Holds for everything that the request
    /// adds.
    ///
    /// OData property `protectionTimePeriod`: `microsoft.graph.timePeriod`.
    pub protection_time_period: Option<Box<TimePeriod>>,
    /// Ids of protection units to restore. Can be given instead of or besides addresses and other
    /// ids.
    ///
    /// OData property `protectionUnitIds`: `Collection(Edm.String)`.
    pub protection_unit_ids: Option<Vec<String>>,
    /// Which restore point of each unit to take when several lie in the span of time.
    ///
    /// OData property `restorePointPreference`: `microsoft.graph.restorePointPreference`.
    pub restore_point_preference: Option<RestorePointPreference>,
    /// How far the request has come. Set by the service; poll it until the request has ended, then
    /// activate the session.
    ///
    /// OData property `status`: `microsoft.graph.restoreArtifactsBulkRequestStatus`, not nullable.
    /// Read-only: set by the service and not sent in requests.
    pub status: Option<RestoreArtifactsBulkRequestStatus>,
    /// What kind of restore points to take, such as `fastRestore`. Left out, any kind.
    ///
    /// OData property `tags`: `microsoft.graph.restorePointTags`.
    pub tags: Option<RestorePointTags>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestoreArtifactsBulkRequestBase: Entity = "microsoft.graph.restoreArtifactsBulkRequestBase", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "destinationType" destination_type DESTINATION_TYPE(DestinationType) set destination_type;
    Property "displayName" display_name DISPLAY_NAME(String) set display_name;
    Property "error" error ERROR(PublicError), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "protectionTimePeriod" protection_time_period PROTECTION_TIME_PERIOD(TimePeriod) set protection_time_period;
    Property "protectionUnitIds" protection_unit_ids PROTECTION_UNIT_IDS[String] set protection_unit_ids;
    Property "restorePointPreference" restore_point_preference RESTORE_POINT_PREFERENCE(RestorePointPreference) set restore_point_preference;
    Property "status" status STATUS(RestoreArtifactsBulkRequestStatus), computed;
    Property "tags" tags TAGS(RestorePointTags) set tags;
}
