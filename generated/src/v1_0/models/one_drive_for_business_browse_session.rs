// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::BrowseSessionBase;
use super::BrowseSessionStatus;
use super::PublicError;

/// A look into the backup of a OneDrive drive, in order to find single files and folders to
/// restore.
///
/// OData entity type `microsoft.graph.oneDriveForBusinessBrowseSession`, derived from
/// `microsoft.graph.browseSessionBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneDriveForBusinessBrowseSession {
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
    /// Id in the directory of the owner of the drive that the session looks into. The service takes
    /// it from the restore point.
    ///
    /// OData property `directoryObjectId`: `Edm.String`. Read-only: set by the service and not sent
    /// in requests.
    pub directory_object_id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl OneDriveForBusinessBrowseSession {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`backupSizeInBytes`](Self#structfield.backup_size_in_bytes).
    pub const BACKUP_SIZE_IN_BYTES: Property<Self, String> = Property::new(
        "backupSizeInBytes",
    );

    /// The handle of [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

    /// The handle of [`error`](Self#structfield.error).
    pub const ERROR: Property<Self, PublicError> = Property::new("error");

    /// The handle of [`expirationDateTime`](Self#structfield.expiration_date_time).
    pub const EXPIRATION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "expirationDateTime",
    );

    /// The handle of [`restorePointDateTime`](Self#structfield.restore_point_date_time).
    pub const RESTORE_POINT_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "restorePointDateTime",
    );

    /// The handle of [`restorePointId`](Self#structfield.restore_point_id).
    pub const RESTORE_POINT_ID: Property<Self, String> = Property::new("restorePointId");

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, BrowseSessionStatus> = Property::new("status");

    /// The handle of [`directoryObjectId`](Self#structfield.directory_object_id).
    pub const DIRECTORY_OBJECT_ID: Property<Self, String> = Property::new(
        "directoryObjectId",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.oneDriveForBusinessBrowseSession` with this key.
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

    /// Sets [`restorePointId`](Self#structfield.restore_point_id).
    pub fn restore_point_id(mut self, value: impl Into<String>) -> Self {
        self.restore_point_id = Some(value.into());
        self
    }
}

impl Model for OneDriveForBusinessBrowseSession {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.oneDriveForBusinessBrowseSession",
        rust_name: "OneDriveForBusinessBrowseSession",
        base: Some(<BrowseSessionBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("backupSizeInBytes", "backup_size_in_bytes").computed(),
            PropertyInfo::new("createdDateTime", "created_date_time").computed(),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("expirationDateTime", "expiration_date_time").computed(),
            PropertyInfo::new("restorePointDateTime", "restore_point_date_time")
                .computed(),
            PropertyInfo::new("restorePointId", "restore_point_id"),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("directoryObjectId", "directory_object_id").computed(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.backup_size_in_bytes,
                &self.created_date_time,
                &self.error,
                &self.expiration_date_time,
                &self.restore_point_date_time,
                &self.restore_point_id,
                &self.status,
                &self.directory_object_id,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.backup_size_in_bytes,
                &mut self.created_date_time,
                &mut self.error,
                &mut self.expiration_date_time,
                &mut self.restore_point_date_time,
                &mut self.restore_point_id,
                &mut self.status,
                &mut self.directory_object_id,
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

impl WireValue for OneDriveForBusinessBrowseSession {
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

impl std::fmt::Debug for OneDriveForBusinessBrowseSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for OneDriveForBusinessBrowseSession {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for OneDriveForBusinessBrowseSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
