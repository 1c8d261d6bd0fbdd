// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::IdentitySet;
use super::ProtectionUnitsBulkJobBase;
use super::ProtectionUnitsBulkJobStatus;
use super::PublicError;

/// A job that adds many drives to a OneDrive policy, named by address or by id of their owners.
///
/// OData entity type `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, derived from
/// `microsoft.graph.protectionUnitsBulkJobBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DriveProtectionUnitsBulkAdditionJob {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the job: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the job was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the job, given on creation, to tell it from other jobs.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`.
    pub display_name: Option<String>,
    /// What could not be found or added. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the job: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the job was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How far the job has come. Set by the service; poll it until the job has ended.
    ///
    /// OData property `status`: `microsoft.graph.protectionUnitsBulkJobStatus`, not nullable,
    /// declared by `microsoft.graph.protectionUnitsBulkJobBase`. Read-only: set by the service and
    /// not sent in requests.
    pub status: Option<ProtectionUnitsBulkJobStatus>,
    /// Ids of the drives' owners in the directory. Can be given instead of or besides the
    /// addresses.
    ///
    /// OData property `directoryObjectIds`: `Collection(Edm.String)`.
    pub directory_object_ids: Option<Vec<String>>,
    /// E-mail addresses of the drives' owners. Those that cannot be found are reported in `error`.
    ///
    /// OData property `drives`: `Collection(Edm.String)`.
    pub drives: Option<Vec<String>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl DriveProtectionUnitsBulkAdditionJob {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`createdBy`](Self#structfield.created_by).
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");

    /// The handle of [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

    /// The handle of [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// The handle of [`error`](Self#structfield.error).
    pub const ERROR: Property<Self, PublicError> = Property::new("error");

    /// The handle of [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );

    /// The handle of [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ProtectionUnitsBulkJobStatus> = Property::new(
        "status",
    );

    /// The handle of [`directoryObjectIds`](Self#structfield.directory_object_ids).
    pub const DIRECTORY_OBJECT_IDS: Property<Self, Vec<String>> = Property::new(
        "directoryObjectIds",
    );

    /// The handle of [`drives`](Self#structfield.drives).
    pub const DRIVES: Property<Self, Vec<String>> = Property::new("drives");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.driveProtectionUnitsBulkAdditionJob` with this
    /// key.
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

    /// Sets [`displayName`](Self#structfield.display_name).
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`directoryObjectIds`](Self#structfield.directory_object_ids).
    pub fn directory_object_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.directory_object_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`drives`](Self#structfield.drives).
    pub fn drives(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.drives = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for DriveProtectionUnitsBulkAdditionJob {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.driveProtectionUnitsBulkAdditionJob",
        rust_name: "DriveProtectionUnitsBulkAdditionJob",
        base: Some(<ProtectionUnitsBulkJobBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("createdBy", "created_by").computed(),
            PropertyInfo::new("createdDateTime", "created_date_time").computed(),
            PropertyInfo::new("displayName", "display_name"),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
            PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time")
                .computed(),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("directoryObjectIds", "directory_object_ids"),
            PropertyInfo::new("drives", "drives"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.created_by,
                &self.created_date_time,
                &self.display_name,
                &self.error,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.status,
                &self.directory_object_ids,
                &self.drives,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.created_by,
                &mut self.created_date_time,
                &mut self.display_name,
                &mut self.error,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.status,
                &mut self.directory_object_ids,
                &mut self.drives,
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

impl WireValue for DriveProtectionUnitsBulkAdditionJob {
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

impl std::fmt::Debug for DriveProtectionUnitsBulkAdditionJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for DriveProtectionUnitsBulkAdditionJob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DriveProtectionUnitsBulkAdditionJob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
