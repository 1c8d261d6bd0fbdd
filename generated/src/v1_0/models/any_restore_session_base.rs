// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::ExchangeRestoreSession;
use super::IdentitySet;
use super::OneDriveForBusinessRestoreSession;
use super::PublicError;
use super::RestoreJobType;
use super::RestoreSessionArtifactCount;
use super::RestoreSessionBase;
use super::RestoreSessionStatus;
use super::SharePointRestoreSession;

/// A restore: a list of artifacts, that is of mailboxes, drives, sites or items with a restore
/// point and a destination for each. It is drafted first, and restores nothing until it is
/// activated. A tenant can have at most 25 active sessions.
///
/// A `microsoft.graph.restoreSessionBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyRestoreSessionBase {
    /// A `microsoft.graph.exchangeRestoreSession`.
    ExchangeRestoreSession(ExchangeRestoreSession),
    /// A `microsoft.graph.oneDriveForBusinessRestoreSession`.
    OneDriveForBusinessRestoreSession(OneDriveForBusinessRestoreSession),
    /// A `microsoft.graph.restoreSessionBase`.
    RestoreSessionBase(RestoreSessionBase),
    /// A `microsoft.graph.sharePointRestoreSession`.
    SharePointRestoreSession(SharePointRestoreSession),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(RestoreSessionBase),
}

emitted::polymorphic! {
    AnyRestoreSessionBase: RestoreSessionBase = "microsoft.graph.restoreSessionBase", reference(id: impl Into<String>);
    Self::ExchangeRestoreSession(ExchangeRestoreSession);
    Self::OneDriveForBusinessRestoreSession(OneDriveForBusinessRestoreSession);
    Self::RestoreSessionBase(RestoreSessionBase);
    Self::SharePointRestoreSession(SharePointRestoreSession);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// When the restore ended, well or not, in UTC. Set by the service; absent until then.
    "completedDateTime" completed_date_time COMPLETED_DATE_TIME -> DateTimeOffset;
    /// Who created the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    "createdBy" created_by CREATED_BY -> &IdentitySet;
    /// When the session was created, in UTC. Set by the service.
    "createdDateTime" created_date_time CREATED_DATE_TIME -> DateTimeOffset;
    /// Why the session failed or ended with errors. Empty or absent otherwise; the artifacts have
    /// errors of their own.
    "error" error ERROR -> &PublicError;
    /// Who last changed the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    "lastModifiedBy" last_modified_by LAST_MODIFIED_BY -> &IdentitySet;
    /// When the session was last changed, in UTC. Set by the service.
    "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME -> DateTimeOffset;
    /// Whether the session restores whole units, added one by one or in bulk, or single items.
    "restoreJobType" restore_job_type RESTORE_JOB_TYPE -> &RestoreJobType;
    /// How many artifacts the session has, and in which state they are. Useful to show progress.
    "restoreSessionArtifactCount" restore_session_artifact_count RESTORE_SESSION_ARTIFACT_COUNT -> &RestoreSessionArtifactCount;
    /// How far the session has come, summed up from its artifacts. Poll it after `activate`.
    "status" status STATUS -> &RestoreSessionStatus;
}
