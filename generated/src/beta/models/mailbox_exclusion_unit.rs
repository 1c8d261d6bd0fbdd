// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::ExclusionUnitBase;
use super::IdentitySet;
use super::MailboxType;
use super::PublicError;

/// An Exchange mailbox that a policy for the whole service leaves out. Added and removed by a delta
/// in an update of the policy, or added by a bulk job.
///
/// OData entity type `microsoft.graph.mailboxExclusionUnit`, derived from
/// `microsoft.graph.exclusionUnitBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailboxExclusionUnit {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the exclusion: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the exclusion was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why the unit could not be excluded. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the exclusion: the person, the application, or both. Set by the service;
    /// some answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the exclusion was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.exclusionUnitBase`. Read-only: set by the service and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Id of the policy that leaves the unit out. Set by the service.
    ///
    /// OData property `policyId`: `Edm.String`, declared by `microsoft.graph.exclusionUnitBase`.
    /// Read-only: set by the service and not sent in requests.
    pub policy_id: Option<String>,
    /// Id of the mailbox's owner in the directory. This is what tells the service which mailbox to
    /// leave out.
    ///
    /// OData property `directoryObjectId`: `Edm.String`.
    pub directory_object_id: Option<String>,
    /// Name of the mailbox's owner. Set by the service.
    ///
    /// OData property `displayName`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub display_name: Option<String>,
    /// E-mail address of the excluded mailbox. Set by the service.
    ///
    /// OData property `email`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub email: Option<String>,
    /// What kind of mailbox is excluded. Its type is deprecated.
    ///
    /// OData property `mailboxType`: `microsoft.graph.mailboxType`.
    pub mailbox_type: Option<MailboxType>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl MailboxExclusionUnit {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

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

    /// The handle of [`policyId`](Self#structfield.policy_id).
    pub const POLICY_ID: Property<Self, String> = Property::new("policyId");

    /// The handle of [`directoryObjectId`](Self#structfield.directory_object_id).
    pub const DIRECTORY_OBJECT_ID: Property<Self, String> = Property::new(
        "directoryObjectId",
    );

    /// The handle of [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// The handle of [`email`](Self#structfield.email).
    pub const EMAIL: Property<Self, String> = Property::new("email");

    /// The handle of [`mailboxType`](Self#structfield.mailbox_type).
    pub const MAILBOX_TYPE: Property<Self, MailboxType> = Property::new("mailboxType");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.mailboxExclusionUnit` with this key.
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

    /// Sets [`directoryObjectId`](Self#structfield.directory_object_id).
    pub fn directory_object_id(mut self, value: impl Into<String>) -> Self {
        self.directory_object_id = Some(value.into());
        self
    }

    /// Sets [`mailboxType`](Self#structfield.mailbox_type).
    pub fn mailbox_type(mut self, value: impl Into<MailboxType>) -> Self {
        self.mailbox_type = Some(value.into());
        self
    }
}

impl Model for MailboxExclusionUnit {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.mailboxExclusionUnit",
        rust_name: "MailboxExclusionUnit",
        base: Some(<ExclusionUnitBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("createdBy", "created_by").computed(),
            PropertyInfo::new("createdDateTime", "created_date_time").computed(),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
            PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time")
                .computed(),
            PropertyInfo::new("policyId", "policy_id").computed(),
            PropertyInfo::new("directoryObjectId", "directory_object_id"),
            PropertyInfo::new("displayName", "display_name").computed(),
            PropertyInfo::new("email", "email").computed(),
            PropertyInfo::new("mailboxType", "mailbox_type"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.created_by,
                &self.created_date_time,
                &self.error,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.policy_id,
                &self.directory_object_id,
                &self.display_name,
                &self.email,
                &self.mailbox_type,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.created_by,
                &mut self.created_date_time,
                &mut self.error,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.policy_id,
                &mut self.directory_object_id,
                &mut self.display_name,
                &mut self.email,
                &mut self.mailbox_type,
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

impl WireValue for MailboxExclusionUnit {
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

impl std::fmt::Debug for MailboxExclusionUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for MailboxExclusionUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for MailboxExclusionUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
