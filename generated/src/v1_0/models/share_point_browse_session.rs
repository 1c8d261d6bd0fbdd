// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::BrowseSessionBase;
use super::BrowseSessionStatus;
use super::PublicError;

/// A look into the backup of a SharePoint site, in order to find single files and folders to
/// restore.
///
/// OData entity type `microsoft.graph.sharePointBrowseSession`, derived from
/// `microsoft.graph.browseSessionBase`.
#[non_exhaustive]
pub struct SharePointBrowseSession {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Size of the backup in bytes, as text because it may exceed what JSON numbers hold exactly.
    ///
    /// OData property `backupSizeInBytes`: `Edm.String`, declared by
    /// `microsoft.graph.browseSessionBase`. Read-only: set by the service and not sent in requests.
    pub backup_size_in_bytes: Option<String>,
    /// When the browse session was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.browseSessionBase`. Read-only: set by the service and not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why the session could not be opened. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.browseSessionBase`. Read-only: set by the service and not sent in requests.
    pub error: Option<Box<PublicError>>,
    /// When the service deletes the session, in UTC. A restore that refers to the session must be
    /// created before.
    ///
    /// OData property `expirationDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.browseSessionBase`. Read-only: set by the service and not sent in requests.
    pub expiration_date_time: Option<DateTimeOffset>,
    /// To which moment the session shows the content, in UTC. Taken from the restore point.
    ///
    /// OData property `restorePointDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.browseSessionBase`. Read-only: set by the service and not sent in requests.
    pub restore_point_date_time: Option<DateTimeOffset>,
    /// Id of the restore point to look into. Given on creation, and required then; answers may
    /// leave it out.
    ///
    /// OData property `restorePointId`: `Edm.String`, declared by
    /// `microsoft.graph.browseSessionBase`.
    pub restore_point_id: Option<String>,
    /// Whether the session can be browsed yet. Poll it after creation, until it is no longer
    /// `creating`.
    ///
    /// OData property `status`: `microsoft.graph.browseSessionStatus`, not nullable, declared by
    /// `microsoft.graph.browseSessionBase`. Read-only: set by the service and not sent in requests.
    pub status: Option<BrowseSessionStatus>,
    /// Id of the site that the session looks into. The service takes it from the restore point.
    ///
    /// OData property `siteId`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub site_id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    SharePointBrowseSession: BrowseSessionBase = "microsoft.graph.sharePointBrowseSession", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "backupSizeInBytes" backup_size_in_bytes BACKUP_SIZE_IN_BYTES(String), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "error" error ERROR(PublicError), computed;
    Property "expirationDateTime" expiration_date_time EXPIRATION_DATE_TIME(DateTimeOffset), computed;
    Property "restorePointDateTime" restore_point_date_time RESTORE_POINT_DATE_TIME(DateTimeOffset), computed;
    Property "restorePointId" restore_point_id RESTORE_POINT_ID(String) set restore_point_id;
    Property "status" status STATUS(BrowseSessionStatus), computed;
    Property "siteId" site_id SITE_ID(String), computed;
}
