// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::Entity;
use super::IdentitySet;
use super::PublicError;
use super::RestoreJobType;
use super::RestoreSessionArtifactCount;
use super::RestoreSessionStatus;

/// A restore: a list of artifacts, that is of mailboxes, drives, sites or items with a restore
/// point and a destination for each. It is drafted first, and restores nothing until it is
/// activated. A tenant can have at most 25 active sessions.
///
/// OData entity type `microsoft.graph.restoreSessionBase`, derived from `microsoft.graph.entity`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreSessionBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// When the restore ended, well or not, in UTC. Set by the service; absent until then.
    ///
    /// OData property `completedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub completed_date_time: Option<DateTimeOffset>,
    /// Who created the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`. Read-only: set by the service and
    /// not sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the session was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why the session failed or ended with errors. Empty or absent otherwise; the artifacts have
    /// errors of their own.
    ///
    /// OData property `error`: `microsoft.graph.publicError`. Read-only: set by the service and not
    /// sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: set by the
    /// service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the session was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Whether the session restores whole units, added one by one or in bulk, or single items.
    ///
    /// OData property `restoreJobType`: `microsoft.graph.restoreJobType`.
    pub restore_job_type: Option<RestoreJobType>,
    /// How many artifacts the session has, and in which state they are. Useful to show progress.
    ///
    /// OData property `restoreSessionArtifactCount`: `microsoft.graph.restoreSessionArtifactCount`.
    /// Read-only: set by the service and not sent in requests.
    pub restore_session_artifact_count: Option<Box<RestoreSessionArtifactCount>>,
    /// How far the session has come, summed up from its artifacts. Poll it after `activate`.
    ///
    /// OData property `status`: `microsoft.graph.restoreSessionStatus`. Read-only: set by the
    /// service and not sent in requests.
    pub status: Option<RestoreSessionStatus>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl RestoreSessionBase {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`completedDateTime`](Self#structfield.completed_date_time).
    pub const COMPLETED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "completedDateTime",
    );

    /// The handle of [`createdBy`](Self#structfield.created_by).
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");

    /// The handle of [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

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

    /// The handle of [`restoreJobType`](Self#structfield.restore_job_type).
    pub const RESTORE_JOB_TYPE: Property<Self, RestoreJobType> = Property::new(
        "restoreJobType",
    );

    /// The handle of
    /// [`restoreSessionArtifactCount`](Self#structfield.restore_session_artifact_count).
    pub const RESTORE_SESSION_ARTIFACT_COUNT: Property<
        Self,
        RestoreSessionArtifactCount,
    > = Property::new("restoreSessionArtifactCount");

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, RestoreSessionStatus> = Property::new("status");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.restoreSessionBase` with this key.
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

    /// Sets [`restoreJobType`](Self#structfield.restore_job_type).
    pub fn restore_job_type(mut self, value: impl Into<RestoreJobType>) -> Self {
        self.restore_job_type = Some(value.into());
        self
    }
}

impl Model for RestoreSessionBase {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.restoreSessionBase",
        rust_name: "RestoreSessionBase",
        base: Some(<Entity as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("completedDateTime", "completed_date_time").computed(),
            PropertyInfo::new("createdBy", "created_by").computed(),
            PropertyInfo::new("createdDateTime", "created_date_time").computed(),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
            PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time")
                .computed(),
            PropertyInfo::new("restoreJobType", "restore_job_type"),
            PropertyInfo::new(
                    "restoreSessionArtifactCount",
                    "restore_session_artifact_count",
                )
                .computed(),
            PropertyInfo::new("status", "status").computed(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.completed_date_time,
                &self.created_by,
                &self.created_date_time,
                &self.error,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.restore_job_type,
                &self.restore_session_artifact_count,
                &self.status,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.completed_date_time,
                &mut self.created_by,
                &mut self.created_date_time,
                &mut self.error,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.restore_job_type,
                &mut self.restore_session_artifact_count,
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

impl WireValue for RestoreSessionBase {
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

impl std::fmt::Debug for RestoreSessionBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestoreSessionBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreSessionBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
