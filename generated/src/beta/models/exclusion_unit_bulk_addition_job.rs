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
    /// OData property `createdBy`: `microsoft.graph.identitySet`. Read-only: the service sets it
    /// and it is not sent.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the job was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`. Read-only: the service sets it and
    /// it is not sent.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the job, given on creation and required then, to tell it from other jobs.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// What could not be found or excluded. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`. Read-only: the service sets it and it
    /// is not sent.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the job: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: the service sets
    /// it and it is not sent.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the job was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: the service sets it
    /// and it is not sent.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How far the job has come. Set by the service; poll it until the job has ended.
    ///
    /// OData property `status`: `microsoft.graph.exclusionUnitBulkJobStatus`, not nullable.
    /// Read-only: the service sets it and it is not sent.
    pub status: Option<ExclusionUnitBulkJobStatus>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl ExclusionUnitBulkAdditionJob {
    /// Names [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// Names [`createdBy`](Self#structfield.created_by).
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");

    /// Names [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

    /// Names [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// Names [`error`](Self#structfield.error).
    pub const ERROR: Property<Self, PublicError> = Property::new("error");

    /// Names [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );

    /// Names [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );

    /// Names [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ExclusionUnitBulkJobStatus> = Property::new(
        "status",
    );

    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The `microsoft.graph.exclusionUnitBulkAdditionJob` with this key, to refer to it.
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
