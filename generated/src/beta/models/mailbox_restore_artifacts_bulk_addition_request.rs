// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::DestinationType;
use super::IdentitySet;
use super::PublicError;
use super::RestoreArtifactsBulkRequestBase;
use super::RestoreArtifactsBulkRequestStatus;
use super::RestorePointPreference;
use super::RestorePointTags;
use super::TimePeriod;

/// A request that adds many mailboxes to an Exchange restore session, named by address or by id of
/// their owners.
///
/// OData entity type `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, derived from
/// `microsoft.graph.restoreArtifactsBulkRequestBase`.
#[non_exhaustive]
pub struct MailboxRestoreArtifactsBulkAdditionRequest {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the request was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Holds for everything that the request adds.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub destination_type: Option<DestinationType>,
    /// Name of the request, given on creation, to tell it from other requests.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub display_name: Option<String>,
    /// What could not be found or added. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the request was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// In which span of time the restore points must lie. Holds for everything that the request
    /// adds.
    ///
    /// OData property `protectionTimePeriod`: `microsoft.graph.timePeriod`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub protection_time_period: Option<Box<TimePeriod>>,
    /// Ids of protection units to restore. Can be given instead of or besides addresses and other
    /// ids.
    ///
    /// OData property `protectionUnitIds`: `Collection(Edm.String)`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub protection_unit_ids: Option<Vec<String>>,
    /// Which restore point of each unit to take when several lie in the span of time.
    ///
    /// OData property `restorePointPreference`: `microsoft.graph.restorePointPreference`, declared
    /// by `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub restore_point_preference: Option<RestorePointPreference>,
    /// How far the request has come. Set by the service; poll it until the request has ended, then
    /// activate the session.
    ///
    /// OData property `status`: `microsoft.graph.restoreArtifactsBulkRequestStatus`, not nullable,
    /// declared by `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service
    /// and not sent in requests.
    pub status: Option<RestoreArtifactsBulkRequestStatus>,
    /// What kind of restore points to take, such as `fastRestore`. Left out, any kind.
    ///
    /// OData property `tags`: `microsoft.graph.restorePointTags`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub tags: Option<RestorePointTags>,
    /// Ids in the directory of the owners of the mailboxes to restore. Can be given instead of or
    /// besides addresses.
    ///
    /// OData property `directoryObjectIds`: `Collection(Edm.String)`.
    pub directory_object_ids: Option<Vec<String>>,
    /// E-mail addresses of the mailboxes to restore. Those that cannot be found are reported in
    /// `error`.
    ///
    /// OData property `mailboxes`: `Collection(Edm.String)`.
    pub mailboxes: Option<Vec<String>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    MailboxRestoreArtifactsBulkAdditionRequest: RestoreArtifactsBulkRequestBase = "microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest", reference(id: impl Into<String>);
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
    Property "directoryObjectIds" directory_object_ids DIRECTORY_OBJECT_IDS[String] set directory_object_ids;
    Property "mailboxes" mailboxes MAILBOXES[String] set mailboxes;
}
