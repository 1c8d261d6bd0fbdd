// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::Entity;
use super::ExclusionUnitBulkJobStatus;
use super::IdentitySet;
use super::PublicError;

/// A job that adds many units to the exclusion list of a policy in the background. Creating it
/// starts it; poll its `status`.
///
/// OData entity type `microsoft.graph.exclusionUnitBulkAdditionJob`, derived from
/// `microsoft.graph.entity`. Abstract: the service sends types derived from it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExclusionUnitBulkAdditionJob {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the job: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`. Read-only: set by the service and
    /// not sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the job was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the job, given on creation and required then, to tell it from other jobs.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// What could not be found or excluded. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`. Read-only: set by the service and not
    /// sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the job: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: set by the
    /// service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the job was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How far the job has come. Set by the service; poll it until the job has ended.
    ///
    /// OData property `status`: `microsoft.graph.exclusionUnitBulkJobStatus`, not nullable.
    /// Read-only: set by the service and not sent in requests.
    pub status: Option<ExclusionUnitBulkJobStatus>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl ExclusionUnitBulkAdditionJob {
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
    pub const STATUS: Property<Self, ExclusionUnitBulkJobStatus> = Property::new(
        "status",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.exclusionUnitBulkAdditionJob` with this key.
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
}

impl Model for ExclusionUnitBulkAdditionJob {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.exclusionUnitBulkAdditionJob",
        rust_name: "ExclusionUnitBulkAdditionJob",
        base: Some(<Entity as Model>::TYPE),
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

impl WireValue for ExclusionUnitBulkAdditionJob {
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

impl std::fmt::Debug for ExclusionUnitBulkAdditionJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ExclusionUnitBulkAdditionJob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ExclusionUnitBulkAdditionJob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
