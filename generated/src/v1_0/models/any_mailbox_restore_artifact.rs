// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::GranularMailboxRestoreArtifact;
use super::MailboxRestoreArtifact;
use super::PublicError;
use super::RestorePoint;

/// An Exchange mailbox in a restore session, and the folder that it was restored to.
///
/// A `microsoft.graph.mailboxRestoreArtifact` or one of its derived types, according to
/// `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyMailboxRestoreArtifact {
    /// A `microsoft.graph.granularMailboxRestoreArtifact`.
    GranularMailboxRestoreArtifact(GranularMailboxRestoreArtifact),
    /// A `microsoft.graph.mailboxRestoreArtifact`.
    MailboxRestoreArtifact(MailboxRestoreArtifact),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(MailboxRestoreArtifact),
}

emitted::polymorphic! {
    AnyMailboxRestoreArtifact: MailboxRestoreArtifact = "microsoft.graph.mailboxRestoreArtifact", reference(id: impl Into<String>);
    Self::GranularMailboxRestoreArtifact(GranularMailboxRestoreArtifact);
    Self::MailboxRestoreArtifact(MailboxRestoreArtifact);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// When restoring the artifact ended, well or not, in UTC. Set by the service; absent until
    /// then.
    "completionDateTime" completion_date_time COMPLETION_DATE_TIME -> DateTimeOffset;
    /// Whether to restore in place or to a new place. Given when the artifact is added, and the
    /// same for all artifacts of a session.
    "destinationType" destination_type DESTINATION_TYPE -> &DestinationType;
    /// Why the artifact could not be restored. Set by the service; empty or absent otherwise.
    "error" error ERROR -> &PublicError;
    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    "startDateTime" start_date_time START_DATE_TIME -> DateTimeOffset;
    /// How far restoring the artifact has come. Set by the service.
    "status" status STATUS -> &ArtifactRestoreStatus;
    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    "restorePoint" restore_point RESTORE_POINT -> &RestorePoint;
    /// Id of the folder that the service made for the restored items when they go to a new place.
    /// Absent for a restore in place.
    "restoredFolderId" restored_folder_id RESTORED_FOLDER_ID -> &str;
    /// Name of the folder that the service made for the restored items. Absent for a restore in
    /// place.
    "restoredFolderName" restored_folder_name RESTORED_FOLDER_NAME -> &str;
    /// How many items are or were restored. Set by the service.
    "restoredItemCount" restored_item_count RESTORED_ITEM_COUNT -> i32;
}
