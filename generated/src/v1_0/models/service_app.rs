// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::AnyIdentity;
use super::Entity;
use super::IdentitySet;
use super::ServiceAppStatus;

/// An application that is registered to control the backups of the tenant. Registered by an empty
/// creation request that it makes itself, and given control by `activate`.
///
/// OData entity type `microsoft.graph.serviceApp`, derived from `microsoft.graph.entity`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceApp {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// The registered application. The service takes it from the token of the creation request.
    ///
    /// OData property `application`: `microsoft.graph.identity`. Read-only: set by the service and
    /// not sent in requests.
    pub application: Option<Box<AnyIdentity>>,
    /// From when on the application is in control, in UTC, as given to `activate`. Absent before
    /// that.
    ///
    /// OData property `effectiveDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub effective_date_time: Option<DateTimeOffset>,
    /// Who last changed the registration: the person, the application, or both. Set by the service;
    /// some answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: set by the
    /// service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the registration was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When the application was registered, in UTC. Set by the service.
    ///
    /// OData property `registrationDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub registration_date_time: Option<DateTimeOffset>,
    /// Whether the application is in control of the backups, or is about to gain or lose control.
    /// Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.serviceAppStatus`. Read-only: set by the service
    /// and not sent in requests.
    pub status: Option<ServiceAppStatus>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl ServiceApp {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`application`](Self#structfield.application).
    pub const APPLICATION: Property<Self, AnyIdentity> = Property::new("application");

    /// The handle of [`effectiveDateTime`](Self#structfield.effective_date_time).
    pub const EFFECTIVE_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "effectiveDateTime",
    );

    /// The handle of [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );

    /// The handle of [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );

    /// The handle of [`registrationDateTime`](Self#structfield.registration_date_time).
    pub const REGISTRATION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "registrationDateTime",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ServiceAppStatus> = Property::new("status");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.serviceApp` with this key.
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
}

impl Model for ServiceApp {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.serviceApp",
        rust_name: "ServiceApp",
        base: Some(<Entity as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("application", "application").computed(),
            PropertyInfo::new("effectiveDateTime", "effective_date_time").computed(),
            PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
            PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time")
                .computed(),
            PropertyInfo::new("registrationDateTime", "registration_date_time")
                .computed(),
            PropertyInfo::new("status", "status").computed(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.application,
                &self.effective_date_time,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.registration_date_time,
                &self.status,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.application,
                &mut self.effective_date_time,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.registration_date_time,
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

impl WireValue for ServiceApp {
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

impl std::fmt::Debug for ServiceApp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ServiceApp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ServiceApp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
