// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::BrowseSessionBase;
use super::BrowseSessionStatus;
use super::OneDriveForBusinessBrowseSession;
use super::PublicError;
use super::SharePointBrowseSession;

/// A look into the backup of one drive or site as it was at one restore point, in order to find and
/// restore single files. Made from a restore point tagged `fastRestore`; short-lived, as the
/// service deletes it when it expires.
///
/// A `microsoft.graph.browseSessionBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyBrowseSessionBase {
    /// A `microsoft.graph.oneDriveForBusinessBrowseSession`.
    OneDriveForBusinessBrowseSession(OneDriveForBusinessBrowseSession),
    /// A `microsoft.graph.sharePointBrowseSession`.
    SharePointBrowseSession(SharePointBrowseSession),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(BrowseSessionBase),
}

emitted::polymorphic! {
    AnyBrowseSessionBase: BrowseSessionBase = "microsoft.graph.browseSessionBase", reference(id: impl Into<String>);
    Self::OneDriveForBusinessBrowseSession(OneDriveForBusinessBrowseSession);
    Self::SharePointBrowseSession(SharePointBrowseSession);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// Size of the backup in bytes, as text because it may exceed what JSON numbers hold exactly.
    "backupSizeInBytes" backup_size_in_bytes BACKUP_SIZE_IN_BYTES -> &str;
    /// When the browse session was created, in UTC. Set by the service.
    "createdDateTime" created_date_time CREATED_DATE_TIME -> DateTimeOffset;
    /// Why the session could not be opened. Set by the service; empty or absent otherwise.
    "error" error ERROR -> &PublicError;
    /// When the service deletes the session, in UTC. A restore that refers to the session must be
    /// created before.
    "expirationDateTime" expiration_date_time EXPIRATION_DATE_TIME -> DateTimeOffset;
    /// To which moment the session shows the content, in UTC. Taken from the restore point.
    "restorePointDateTime" restore_point_date_time RESTORE_POINT_DATE_TIME -> DateTimeOffset;
    /// Id of the restore point to look into. Given on creation, and required then; answers may
    /// leave it out.
    "restorePointId" restore_point_id RESTORE_POINT_ID -> &str;
    /// Whether the session can be browsed yet. Poll it after creation, until it is no longer
    /// `creating`.
    "status" status STATUS -> &BrowseSessionStatus;
}
